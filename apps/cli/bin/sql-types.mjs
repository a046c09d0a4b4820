// `npm run sql:types`: writes the types of all statements from the `.sql` files and the newest schema.
import { checkNode, installPackages, root, run } from './set-up.mjs';

checkNode();
await installPackages();
// The tool is built whatever state the statements' callers are in.
await run('npx', ['tsc', '-b', 'apps/cli']).catch(() => undefined);
const { writeTypes } = await import('../dist/sql-types/index.js');
await writeTypes(root);
