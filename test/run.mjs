// `npm test`: sets up what is missing and passes everything. Ends with one line that adds up all suites.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, checkNode, installPackages, root, run, tell } from '../apps/cli/bin/set-up.mjs';
import { jestCommand } from './jest-command.mjs';

checkNode();
const results = join(root, 'test-results');
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
/** What failed, by name: said again at the end, where whoever reads only the last lines finds it. */
const failed = [];

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
  await run('npm', ['run', '-s', 'lint:circles']);
});
await check('types of the tests', () => run('npx', ['tsc', '-p', 'tsconfig.specs.json']));
await check('types of the web app', () => run('npx', ['tsc', '-p', 'apps/web/tsconfig.json', '--noEmit']));
await check('what is made from the API’s code fits it as it is', async () => {
  const { filesOfApi } = await import('../apps/cli/dist/api-types.js');
  for (const [place, text] of Object.entries(await filesOfApi(root))) {
    const isSame = readFileSync(place, 'utf8') === text;
    if (!isSame) throw new Error(`${relative(root, place)} is out of date: run npm run api:types.`);
  }
});
await suite('rules', ['unit'], ['--maxWorkers=1']);
await linted;
await check('the production set-up is sound', () => run('node', ['docker/check.mjs']));

await suite('rooms and front door', ['rooms', 'e2e'], ['--maxWorkers=2']);
// Most of these wait for what they have broken; the kills of workers want both cores for themselves.
await suite('faults', ['faults'], ['--maxWorkers=2', '--testPathIgnorePatterns', 'kill-worker']);
await suite('workers killed', ['faults'], ['--runInBand', '--testPathPatterns', 'kill-worker']);
await suite('browser', ['browser'], ['--maxWorkers=2']);

for (const name of failed) console.error(`✗ ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function check(name, work) {
  tell(`${name} …`);
  try {
    await work();
    total.passed += 1;
  } catch (error) {
    total.failed += 1;
    failed.push(`${name}: ${error.message}`);
    console.error(`✗ ${name}: ${error.message}`);
  }
}

async function suite(name, projects, more = []) {
  tell(`${name} …`);
  const file = join(results, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true }); // a run that crashes must not count what a former one passed
  const [command, args, { env }] = jestCommand(['--selectProjects', ...projects, '--json', '--outputFile', file, ...more]);
  const crashed = await run(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).then(() => null, (error) => error);
  if (!existsSync(file)) {
    total.failed += 1;
    failed.push(`${name}: ${crashed?.message ?? 'no result'}`);
    return;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += result.numPassedTests;
  // A skipped test is a promise not kept, and a suite that did not load is as good as failed.
  const notPassed = result.numFailedTests + result.numPendingTests + result.numRuntimeErrorTestSuites;
  total.failed += crashed && notPassed === 0 ? 1 : notPassed;
  failed.push(...namesOfFailed(name, result));
  if (crashed && notPassed === 0) failed.push(`${name}: ${crashed.message}`);
}

function namesOfFailed(suiteName, { testResults }) {
  return testResults.flatMap(({ assertionResults, status, name: file }) => {
    const tests = assertionResults.filter((test) => test.status !== 'passed').map((test) => test.fullName);
    const names = tests.length === 0 && status === 'failed' ? ['did not load'] : tests;
    return names.map((test) => `${suiteName}: ${relative(root, file)}: ${test}`);
  });
}
