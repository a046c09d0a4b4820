// `npm run api:types`: writes what the sources say about the API, and the web client's types.
import { writeFile } from 'node:fs/promises';
import { build, checkNode, installPackages, root } from './set-up.mjs';

checkNode();
await installPackages();
await build();
const { filesOfApi } = await import('../dist/api-types.js');
for (const [place, text] of Object.entries(await filesOfApi(root))) await writeFile(place, text);
