// `npm test`: sets up what is missing and passes everything, through Nx: what has passed on the same files is not run
// again. Ends with one line that adds up all suites.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkNode, installPackages, root, run, tell } from '../apps/cli/bin/set-up.mjs';

/**
 * What is asked of each project, and of the whole: see libs/generators/targets.mjs and test/project.json. Where
 * everything is asked, looking at all sources in one go costs a fifth of doing it project by project (`nx affected -t lint`).
 */
const CHECKS = [
  'lint-everything', 'typecheck', 'test', 'import-circles', 'unused-packages', 'api-facts', 'production',
];
/** Tests through the front door. Each has the machine to itself: kills want both cores, the browser its screen. */
const SUITES = ['e2e', 'faults', 'kills', 'browser'];
const WITHOUT_DAEMON = { NX_DAEMON: 'false' };

checkNode();
const total = { passed: 0, failed: 0 };
/** What failed, by name: said again at the end, where whoever reads only the last lines finds it. */
const failed = [];

try {
  await installPackages();
  await run('npx', ['nx', 'run-many', '-t', 'build', '--parallel=2', '--outputStyle=static'], { env: { ...process.env, ...WITHOUT_DAEMON } });
} catch (error) {
  fail('set-up', error.message);
  sayTotal();
  process.exit();
}
const server = await startServer();
try {
  await nx('checks of each project', ['run-many', '-t', ...CHECKS, '--parallel=2', '--nxBail=false'], 'static');
  for (const suite of SUITES) await nx(suite, ['run', `suites:${suite}`], 'stream');
} finally {
  await server.stop();
}
sayTotal();

/** One PostgreSQL for the tests of all projects: each run of Jest that finds none starts its own. */
async function startServer() {
  const { startTestServer } = await import('../libs/testing/dist/index.js');
  const started = await startTestServer();
  process.env.BANSO_TEST_TEMPLATE = started.templateUrl;
  return started;
}

async function nx(what, args, outputStyle) {
  tell(`${what} …`);
  const account = join(root, '.nx/cache/run.json');
  rmSync(account, { force: true });
  const error = await run('npx', ['nx', ...args, `--outputStyle=${outputStyle}`], { env: { ...process.env, ...WITHOUT_DAEMON } }).then(() => null, (reason) => reason);
  const { tasks } = existsSync(account) ? JSON.parse(readFileSync(account, 'utf8')) : { tasks: [] };
  for (const task of tasks) count(task);
  if (error && !tasks.some(({ status }) => status !== 0)) fail(what, error.message);
}

/** Adds a task up: by its tests where it has any, as one where it has none. */
function count({ taskId, target, projectName, status }) {
  const file = resultsOf(projectName, target);
  if (!file) {
    if (status !== 0) fail(taskId, 'failed');
    else if (target !== 'build') total.passed += 1;
    return;
  }
  // A run that crashed has left none, or was stopped on its way.
  if (!existsSync(file)) {
    fail(taskId, 'no result');
    return;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += result.numPassedTests;
  // A skipped test is a promise not kept, and a file of tests that did not load is as good as failed.
  const notPassed = result.numFailedTests + result.numPendingTests + result.numRuntimeErrorTestSuites;
  total.failed += notPassed;
  failed.push(...namesOfFailed(taskId, result));
  if (status !== 0 && notPassed === 0) fail(taskId, 'crashed');
}

/** Where Jest leaves the results of a task; null for one that is no run of Jest. */
function resultsOf(project, target) {
  if (SUITES.includes(target)) return join(root, `test-results/${target}.json`);
  if (target !== 'test') return null;
  return join(root, `test-results/${project === 'suites' ? 'web' : project}.json`);
}

function fail(what, why) {
  total.failed += 1;
  failed.push(`${what}: ${why}`);
}

function namesOfFailed(taskId, { testResults }) {
  return testResults.flatMap(({ assertionResults, status, name: file }) => {
    const tests = assertionResults.filter((test) => test.status !== 'passed').map((test) => test.fullName);
    const names = tests.length === 0 && status === 'failed' ? ['did not load'] : tests;
    return names.map((test) => `${taskId}: ${relative(root, file)}: ${test}`);
  });
}

function sayTotal() {
  for (const name of failed) console.error(`✗ ${name}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
