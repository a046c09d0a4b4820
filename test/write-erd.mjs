// `npm run erd`: writes docs/erd.md anew, from a fresh database and the page of owners.
import { build, checkNode, installPackages, run } from '../apps/cli/bin/set-up.mjs';
import { jestCommand } from './jest-command.mjs';

checkNode();
await installPackages();
await build();
const [program, args, { env }] = jestCommand(['--selectProjects', 'e2e', '--testPathPatterns', 'test/erd.spec']);
await run(program, args, { env: { ...env, BANSO_ERD: '1' } }).catch(() => {
  process.exitCode = 1;
});
