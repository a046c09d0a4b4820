// `npm test`: sets up what is missing and passes everything. Ends with one line that adds up all suites.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, checkNode, installPackages, root, run, tell } from '../apps/cli/bin/set-up.mjs';

checkNode();
const results = join(root, 'test-results');
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };

try {
  await installPackages();
  await build();
} catch (error) {
  console.error(`✗ set-up: ${error.message}`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

// One core reads the walls, the other the types and the rules.
const linted = check('lint and walls', async () => {
  await run('npx', ['nx', 'show', 'projects', '--json'], { stdio: 'ignore', env: { ...process.env, NX_DAEMON: 'false' } }); // builds the graph that the walls are read from
  await run('npx', ['eslint', '.', '--max-warnings', '0'], { env: { ...process.env, NX_DAEMON: 'false' } });
});
await check('types of the tests', () => run('npx', ['tsc', '-p', 'tsconfig.specs.json']));
await check('types of the web app', () => run('npx', ['tsc', '-p', 'apps/web/tsconfig.json', '--noEmit']));
await check('the web client is typed from the API as it is', async () => {
  const { typesOfApi } = await import('../apps/cli/dist/api-types.js');
  if ((await typesOfApi()) !== readFileSync(join(root, 'apps/web/src/api/schema.d.ts'), 'utf8')) throw new Error('apps/web/src/api/schema.d.ts is out of date: run npm run api:types.');
});
await suite('rules', ['unit'], ['--maxWorkers=1']);
await linted;
await check('the production set-up is sound', () => run('node', ['docker/check.mjs']));

await suite('rooms and front door', ['rooms', 'e2e'], ['--maxWorkers=2']);
// Most of these wait for what they have broken; the kills of workers want both cores for themselves.
await suite('faults', ['faults'], ['--maxWorkers=2', '--testPathIgnorePatterns', 'kill-worker']);
await suite('workers killed', ['faults'], ['--runInBand', '--testPathPatterns', 'kill-worker']);
await suite('browser', ['browser'], ['--maxWorkers=2']);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function check(name, work) {
  tell(`${name} …`);
  try {
    await work();
    total.passed += 1;
  } catch (error) {
    total.failed += 1;
    console.error(`✗ ${name}: ${error.message}`);
  }
}

async function suite(name, projects, more = []) {
  tell(`${name} …`);
  const file = join(results, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true }); // a run that crashes must not count what a former one passed
  // The flag lets Jest run the native modules that the product consists of.
  const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() };
  const crashed = await run('npx', ['jest', '--selectProjects', ...projects, '--json', '--outputFile', file, ...more], { env, stdio: ['ignore', 'ignore', 'inherit'] }).then(() => null, (error) => error);
  if (!existsSync(file)) {
    total.failed += 1;
    console.error(`✗ ${name}: ${crashed?.message ?? 'no result'}`);
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += numPassedTests;
  // A skipped test is a promise not kept, and a suite that did not load is as good as failed.
  total.failed += numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
  if (crashed && numFailedTests + numPendingTests + numRuntimeErrorTestSuites === 0) total.failed += 1;
}
