// `npm run api:types`: writes the web client's types from the OpenAPI document that the code makes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, checkNode, installPackages, root } from './set-up.mjs';

checkNode();
await installPackages();
await build();
const { typesOfApi } = await import('../dist/api-types.js');
await writeFile(join(root, 'apps/web/src/api/schema.d.ts'), await typesOfApi());
