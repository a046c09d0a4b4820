// Takes the workspaces that production does not run out of package.json, so that their packages are not installed.
import { readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.workspaces = ['apps/api', 'apps/worker', 'apps/cli', 'libs/domain', 'libs/features/*', 'libs/platform/*'];
delete manifest.devDependencies;
delete manifest.overrides;
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
