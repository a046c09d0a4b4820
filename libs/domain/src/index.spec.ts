import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const folder = new URL('.', import.meta.url);
const sources = (readdirSync(folder, { recursive: true }) as string[]).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the domain', () => {
  it('goes out through index.ts alone', () => {
    const index = textOf('index.ts');
    const rooms = sources.filter((name) => name !== 'index.ts' && !name.includes('/'));
    expect(rooms.length).toBeGreaterThan(20);
    for (const room of rooms) expect(index).toContain(`'./${room.replace(/\.ts$/, '.js')}'`);
  });

  it.each(sources)('%s has no clock and imports nothing but its neighbours and the holidays', (name) => {
    const text = textOf(name);
    expect(text).not.toMatch(/new Date\(\)|Date\.now|\bprocess\.\w|\bperformance\.\w/);
    for (const [, from] of text.matchAll(/from '([^']+)'/g))
      expect(from).toMatch(/^\.{1,2}\/.+\.js$|^@holiday-jp\/holiday_jp$/);
  });
});
