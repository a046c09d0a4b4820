// `npm run sql:format`: lays out every `.sql` file of statements the same way.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installPackages, root, run } from './set-up.mjs';

checkNode();
await installPackages();
await run('npx', ['tsc', '-b', 'apps/cli']).catch(() => undefined);
const { formattedSql, statementFiles } = await import('../dist/sql-types/index.js');
for (const file of statementFiles(root)) {
  const text = readFileSync(join(root, file), 'utf8');
  const formatted = formattedSql(text);
  if (formatted !== text) writeFileSync(join(root, file), formatted);
}
