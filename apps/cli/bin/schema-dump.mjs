// `npm run schema:dump`: writes the description of the database's schema anew, from an embedded PostgreSQL of its own.
import { build, checkNode, installPackages } from './set-up.mjs';

checkNode();
await installPackages();
await build();
const { dumpSchema } = await import('../dist/schema-dump.js');
await dumpSchema();
