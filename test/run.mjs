// `npm test`: sets up what is missing and passes everything, through Nx: what has passed on the same files is not run
// again. Ends with one line that adds up all suites.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, checkNode, installPackages, root, run, tell } from '../apps/cli/bin/set-up.mjs';

/**
 * What is asked of each project, and of the whole: see libs/generators/targets.mjs and test/project.json. Where
 * everything is asked, one look at all of it costs a fifth of going project by project (`nx affected -t lint test`).
 */
const CHECKS = [
  'lint-everything',
  'format',
  'typecheck',
  'rules',
  'import-circles',
  'unused-packages',
  'api-facts',
  'production',
];
/** Tests through the front door. Each has the machine to itself: kills want both cores, the browser its screen. */
const SUITES = ['e2e', 'faults', 'kills', 'browser'];
/** How much of a failure's message the end repeats (lines): what was received stands near its top. */
const LINES_OF_A_MESSAGE = 30;
const WITHOUT_DAEMON = { NX_DAEMON: 'false' };

checkNode();
const total = { passed: 0, failed: 0 };
/** What failed, by name and beginning of its message: said again at the end, for whoever sees only the last lines. */
const failed = [];

try {
  await installPackages();
  // One compiler for everything, then Nx finds each project built: 32 compilers one by one take five times as long.
  await build();
  await run('npx', ['nx', 'run-many', '-t', 'build', '--parallel=2', '--outputStyle=static'], {
    env: { ...process.env, ...WITHOUT_DAEMON },
  });
} catch (error) {
  fail('set-up', error.message);
  sayTotal();
  process.exit();
}
await nx('checks of the whole', ['run-many', '-t', ...CHECKS, '--parallel=2', '--nxBail=false'], 'static');
for (const suite of SUITES) await nx(suite, ['run', `suites:${suite}`], 'stream');
sayTotal();

async function nx(what, args, outputStyle) {
  tell(`${what} …`);
  const account = join(root, '.nx/cache/run.json');
  rmSync(account, { force: true });
  const error = await run('npx', ['nx', ...args, `--outputStyle=${outputStyle}`], {
    env: { ...process.env, ...WITHOUT_DAEMON },
  }).then(
    () => null,
    (reason) => reason,
  );
  const { tasks } = existsSync(account) ? JSON.parse(readFileSync(account, 'utf8')) : { tasks: [] };
  for (const task of tasks) count(task);
  if (error && !tasks.some(({ status }) => status !== 0)) fail(what, error.message);
}

/** Adds a task up: by its tests where it has any, as one where it has none. */
function count({ taskId, target, status }) {
  const file = resultsOf(target);
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
function resultsOf(target) {
  return [...SUITES, 'rules'].includes(target) ? join(root, `test-results/${target}.json`) : null;
}

function fail(what, why) {
  total.failed += 1;
  failed.push(`${what}: ${why}`);
}

function namesOfFailed(taskId, { testResults }) {
  return testResults.flatMap(({ assertionResults, status, message, name: file }) => {
    const tests = assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => `${test.fullName}${beginning(test.failureMessages.join('\n'))}`);
    const names = tests.length === 0 && status === 'failed' ? [`did not load${beginning(message)}`] : tests;
    return names.map((test) => `${taskId}: ${relative(root, file)}: ${test}`);
  });
}

function beginning(message) {
  const lines = stripVTControlCharacters(message).split('\n').filter(Boolean).slice(0, LINES_OF_A_MESSAGE);
  return lines.map((line) => `\n    ${line.slice(0, 200)}`).join('');
}

function sayTotal() {
  for (const name of failed) console.error(`✗ ${name}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
