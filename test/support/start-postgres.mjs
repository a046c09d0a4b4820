import { execFileSync } from 'node:child_process';

/** Jest's global set-up: brings the builds up to date and starts one PostgreSQL for the run. */
export default async function startPostgres() {
  execFileSync('npx', ['tsc', '-b', 'libs/testing'], { stdio: 'inherit' });
  const { startTestServer } = await import('../../libs/testing/dist/index.js');
  const server = await startTestServer();
  process.env.BANSO_TEST_TEMPLATE = server.templateUrl;
  globalThis.bansoTestServer = server;
  // What this process has loaded is built; a test that runs in it describes the tables by the sources.
  delete globalThis.typeormMetadataArgsStorage;
}
