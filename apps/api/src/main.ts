import 'reflect-metadata';
import { FixedClock, SystemClock } from '@banso/clock';
import { ConfigError, readConfig } from '@banso/config';
import { keepRunning, urlOf } from '@banso/database';
import { Logger } from '@nestjs/common';
import { setFlagsFromString } from 'node:v8';
import { createApi } from './create-api.js';

/**
 * Percent by which the heap may outgrow what was alive when it was last swept. An answer lives for some ten
 * milliseconds, long enough to be taken for something that stays: by V8's own measure the heap grew to four times of
 * what is alive before it was swept (docs/benchmarks.md).
 */
const HEAP_GROWS_BY = 60;

/** The API's process. Tells its parent, if there is one, when it listens. */
async function main(): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_BY}`);
  const config = readConfig(process.env);
  const url = config.databaseAppUrl ?? (config.databaseUrl && urlOf('banso_app', config.databaseUrl));
  if (!url)
    throw new ConfigError('DATABASE_APP_URL or DATABASE_URL is needed. `npm start` brings a database of its own.');
  const app = await createApi(config, config.fixedNow ? new FixedClock(config.fixedNow) : new SystemClock(), url);
  const log = new Logger('Process');
  keepRunning((line) => log.error(line));
  // No stranger's request shall cost what making the document costs: half a second.
  await app.init();
  await app.inject('/api/docs');
  await app.listen(config.port, config.host);
  process.send?.({ listening: await app.getUrl() });
  // Whoever started this process is gone: a killed parent must not leave a server behind.
  process.once('disconnect', () => void app.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
  process.disconnect?.();
});
