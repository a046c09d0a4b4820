// `npm run schema:dump`: writes the description of the database's schema anew, from an embedded PostgreSQL of its own.
import { writeFile } from 'node:fs/promises';
import { build, checkNode, installPackages } from './set-up.mjs';

checkNode();
await installPackages();
await build();
const { SCHEMA_TEXT, schemaText } = await import('@banso/database');
await writeFile(SCHEMA_TEXT, await schemaText());
