// `npm run sql:types`: writes the types of all statements from the `.sql` files and the newest schema.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkNode, installPackages, root, run } from './set-up.mjs';

checkNode();
await installPackages();
await run('npx', ['tsc', '-b', 'libs/testing']);
// The tool itself is built whatever state the statements' callers are in.
await run('npx', ['tsc', '-b', 'apps/cli']).catch(() => undefined);
const { startTestServer } = await import('../../../libs/testing/dist/index.js');
const { typesOfStatements } = await import('../dist/sql-types/index.js');
const server = await startTestServer();
try {
  for (const { target, text } of await typesOfStatements(root, server.templateUrl)) await writeFile(join(root, target), text);
} finally {
  await server.stop();
}
