import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, readConfig } from '@banso/config';
import { urlOf } from '@banso/database';
import { DEMO_PASSWORD } from '@banso/demo';
import { KeptProcess } from './children.js';
import { clockOf } from './clock.js';
import { KeptDatabase } from './kept-database.js';
import { prepareDatabase } from './prepare-database.js';
import { forgetRunning, noteRunning, whoRuns } from './running.js';

/** Ends what has been started so far, in order, and then the process. */
export type Ending = (code: number) => Promise<void>;

/**
 * Runs the whole product in one process tree: database (embedded unless DATABASE_URL is set), API with the web app,
 * worker. What dies is started again, after growing pauses. Ends everything in order on Ctrl-C, SIGTERM or a closed
 * terminal, at any moment of the start.
 * @param onSignal from now on this is what a signal does
 * @throws ConfigError for settings that cannot be run with; else what kept it from starting, also where that is the
 *   signal's own doing. What was started by then is ended by the `Ending`
 */
export async function start(tell: (sentence: string) => void, onSignal: (ending: Ending) => void): Promise<void> {
  const stops: Array<() => Promise<void>> = [];
  let ended: Promise<void> | null = null;
  const end: Ending = (code) => {
    ended ??= (async () => {
      for (const stop of stops.reverse())
        await stop().catch((error: unknown) => tell(`while stopping: ${String(error)}`));
      process.exit(code);
    })();
    return ended;
  };
  onSignal((code) => {
    if (!ended) tell('stopping …');
    return end(code);
  });

  const config = readConfig({ BANSO_MODE: 'demo', ...process.env });
  const clock = clockOf(config);
  const other = await whoRuns(config.dataDir);
  if (other)
    throw new ConfigError(
      `Bansō is running already on ${config.dataDir} (process ${other.pid}). Stop it first, or choose another BANSO_DATA_DIR.`,
    );

  await mkdir(config.dataDir, { recursive: true });
  let databaseUrl = config.databaseUrl;
  if (!databaseUrl) {
    tell('starting the embedded PostgreSQL …');
    const database = new KeptDatabase(config.dataDir, tell);
    stops.push(() => database.stop());
    databaseUrl = await database.start();
    if (ended) return;
    stops.push(() => forgetRunning(config.dataDir));
    await noteRunning(config.dataDir, { pid: process.pid, databaseUrl });
  }
  await prepareDatabase(databaseUrl, config.mode, clock, tell);
  if (ended) return;

  const env = {
    ...process.env,
    BANSO_MODE: config.mode,
    // The programs never get the migrator's connection; what stood in files was read here.
    DATABASE_URL: '',
    DATABASE_URL_FILE: '',
    DATABASE_APP_URL_FILE: '',
    DATABASE_WORKER_URL_FILE: '',
    DATABASE_APP_URL: config.databaseAppUrl ?? urlOf('banso_app', databaseUrl),
    DATABASE_WORKER_URL: config.databaseWorkerUrl ?? urlOf('banso_worker', databaseUrl),
  };
  const api = new KeptProcess('api', env, join(config.dataDir, 'api.log'), tell);
  const worker = new KeptProcess('worker', env, join(config.dataDir, 'worker.log'), tell);
  stops.push(
    () => api.stop(),
    () => worker.stop(),
  );
  const [address] = await Promise.all([api.start(true), worker.start(false)]);
  tell(`Bansō is ready: ${address}`);
  if (config.mode === 'demo') tellDemo(String(address));
}

function tellDemo(address: string): void {
  console.log(`
  伴走（体験版）  ${address}
  パスワードはどれも ${DEMO_PASSWORD} です。登場する人物はすべて架空です。

    staff@nagano.example     県職員            manager@nagano.example   係長
    partner@nagano.example   長野県看護大学    peer@nagano.example      ピアサポーター
    admin@nagano.example     システム管理者    auditor@nagano.example   監査
    staff@saitama.example    県職員            manager@saitama.example  課長
    partner@saitama.example  埼玉県立大学      expert@saitama.example   専門職
    bureau@kantoshinetsu.example  地方厚生局
    admin@yamanashi.example  システム管理者（できたばかりの事務所。はじめの設定）

  届いたメール ${address}/dev/mail    終わるときは Ctrl-C
`);
}
