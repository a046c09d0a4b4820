// `npm run test:one -- PATH …`: sets up what is missing and runs the tests whose path holds one of the words, in
// whatever suite. From the first word with a dash on, all is Jest's: `npm run test:one -- e2e/search -t 名前`.
import { build, checkNode, installPackages, run } from '../apps/cli/bin/set-up.mjs';
import { jestCommand } from './jest-command.mjs';

checkNode();
const given = process.argv.slice(2);
const end = given.findIndex((word) => word.startsWith('-'));
const paths = end < 0 ? given : given.slice(0, end);
if (paths.length === 0) {
  console.error('Which tests? npm run test:one -- PATH');
  process.exit(2);
}
await installPackages();
await build();
// A path that no test has fails, and says so.
await run(...jestCommand(['--maxWorkers=1', ...given.slice(paths.length), '--testPathPatterns', ...paths])).catch(
  () => {
    process.exitCode = 1;
  },
);
