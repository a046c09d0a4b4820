import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/**
 * The requirements of security and durability; each is held by a test that bears its number. Backup (23), upgrades (38)
 * and poolers (39) have no room yet.
 */
const REQUIREMENTS = Array.from({ length: 40 }, (_, n) => n + 1).filter((number) => ![23, 38, 39].includes(number));
const root = join(import.meta.dirname, '../..');

describe('the requirements', () => {
  it('have a named test each', () => {
    const specs = ['test', 'libs', 'apps'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.spec.ts') && !file.includes('node_modules') && !/[\\/]dist[\\/]/.test(file))
        .map((file) => join(root, folder, file)),
    );
    const named = new Set(
      specs.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/(?:describe|it)(?:\.\w+)?\(['`]requirements? ([\d, and]+):/g)].flatMap(
          ([, numbers]) => numbers!.match(/\d+/g)!.map(Number),
        ),
      ),
    );
    expect(REQUIREMENTS.filter((number) => !named.has(number))).toEqual([]);
  });
});
