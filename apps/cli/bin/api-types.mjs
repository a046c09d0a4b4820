// `npm run api:types`: writes what the sources say about the API, and the web client's types. With `--check` it writes
// nothing and fails where a file is out of date.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { build, checkNode, installPackages, root } from './set-up.mjs';

checkNode();
const checks = process.argv.includes('--check');
if (!checks) {
  await installPackages();
  await build();
}
const { filesOfApi } = await import('../dist/api-types.js');
for (const [place, text] of Object.entries(await filesOfApi(root))) {
  if (!checks) await writeFile(place, text);
  else if (readFileSync(place, 'utf8') !== text) {
    console.error(`${relative(root, place)} is out of date: run npm run api:types.`);
    process.exitCode = 1;
  }
}
