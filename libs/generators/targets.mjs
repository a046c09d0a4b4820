// What Nx can do with each project, besides `build`, which its own plugin infers from tsconfig.json. Written here once
// instead of in every package.json; `npx nx show project @banso/visits` shows the result.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SPECS = ['**/*.spec.ts', '**/*.spec-story.ts'];
const JEST = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

export const name = 'banso-targets';

export const createNodesV2 = [
  '{apps,libs}/**/package.json',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => [
      file,
      { projects: { [dirname(file)]: { targets: targetsOf(workspaceRoot, dirname(file)) } } },
    ]),
];

function targetsOf(workspaceRoot, root) {
  const { name: project } = JSON.parse(readFileSync(join(workspaceRoot, root, 'package.json'), 'utf8'));
  const files = readdirSync(join(workspaceRoot, root), { recursive: true, encoding: 'utf8' });
  const hasSpecs = files.some((file) => file.startsWith('src/') && file.endsWith('.spec.ts'));
  return {
    lint: {
      // Specs are looked at in one go with their types, by the project of the suites.
      command: `eslint ${root} --max-warnings 0 ${SPECS.map((spec) => `--ignore-pattern '${spec}'`).join(' ')}`,
      cache: true,
      dependsOn: ['^build'],
      inputs: ['sources', '^sources', '{workspaceRoot}/eslint.config.mjs', 'toolchain'],
    },
    ...(hasSpecs
      ? {
          test: {
            command: `jest --testPathPatterns ${root}/src/ --json --outputFile test-results/${project}.json`,
            options: { env: JEST },
            cache: true,
            dependsOn: ['^build'],
            inputs: ['default', '^sources', 'testing', 'toolchain'],
            outputs: [`{workspaceRoot}/test-results/${project}.json`],
          },
        }
      : {}),
    // A project that tsc builds is checked by its build; the web app says its own.
    ...(root === 'apps/web' ? {} : { typecheck: { executor: 'nx:noop', dependsOn: ['build'] } }),
  };
}
