import type { Actor } from '@banso/database';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAGE_ROWS } from './export-limits.js';
import { exportedTable, type ExportSource, ExportSources, pagesByKey } from './export-source.js';

const NOBODY = {} as Actor;

describe('pages by a key', () => {
  it('give each row once and in order, never more than a page, and end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }), async (total, size) => {
        const rows = Array.from({ length: total }, (_, n) => n);
        let questions = 0;
        const page = (after: number | null): Promise<number[]> => {
          questions++;
          return Promise.resolve(rows.filter((row) => after === null || row > after).slice(0, size));
        };
        const pages: number[][] = [];
        for await (const found of pagesByKey(size, page, (row) => row)) pages.push(found);
        expect(pages.flat()).toEqual(rows);
        expect(pages.every(({ length }) => length > 0 && length <= size)).toBe(true);
        expect(questions).toBe(Math.floor(total / size) + 1);
      }),
    );
  });
});

/** A list of so many rows, which tells how many pages were asked for. */
function listOf(pages: number): ExportSource<object, number> & { asked: number } {
  const source = {
    what: 'rows',
    needs: 'engagement:read' as const,
    filter: Object,
    asked: 0,
    title: () => '行',
    columns: [
      { heading: '数', cell: (row: number) => row },
      { heading: '倍', cell: (row: number) => String(row * 2) },
    ],
    count: () => Promise.resolve(pages * PAGE_ROWS),
    async *pages(_: Actor, __: object, size: number) {
      for (; source.asked < pages; source.asked++)
        yield Promise.resolve(Array.from({ length: size }, (___, n) => source.asked * size + n));
    },
  };
  return source;
}

describe('what is exported', () => {
  it('becomes cells page by page; the next page is asked for when the one before is written', async () => {
    const source = listOf(3);
    const written: number[] = [];
    const { name, headings, pages } = exportedTable(source, NOBODY, {}, (rows) => void written.push(rows));
    expect([name, headings]).toEqual(['行', ['数', '倍']]);
    const held: number[] = [];
    for await (const page of pages) {
      held.push(page.length);
      expect(source.asked).toBe(held.length - 1);
      expect(written).toHaveLength(held.length - 1);
    }
    expect(held).toEqual([PAGE_ROWS, PAGE_ROWS, PAGE_ROWS]);
    expect(written).toEqual([PAGE_ROWS, 2 * PAGE_ROWS, 3 * PAGE_ROWS]);
  });

  it('is called by one name by one room alone', () => {
    const sources = new ExportSources();
    sources.register(listOf(1));
    expect(() => sources.register(listOf(2))).toThrow('Two lists are exported as "rows".');
    expect(sources.all().map(({ what }) => what)).toEqual(['rows']);
    expect(sources.of('others')).toBeUndefined();
  });
});
