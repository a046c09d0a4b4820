import { describe, expect, it } from '@jest/globals';
import { civilDay, harmlessCell } from '@banso/domain';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { contentDisposition } from './download.js';
import { encodeShiftJis } from './shift-jis.js';
import {
  streamTable,
  type StreamedTable,
  TABLE_FORMATS,
  type TableFormat,
  writeTable,
  writeWorkbook,
} from './write-table.js';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '−'];
/** Text that somebody writes into a record so that a spreadsheet runs it. */
const hostile = fc
  .tuple(
    fc.constantFrom('', ' ', '　', '\u200B', '\uFEFF', '\n', '"', ',', '",'),
    fc.constantFrom(...SIGNS),
    fc.constantFrom('1+1', "cmd|' /C calc'!A0", 'HYPERLINK("https://evil.example")', '川越市', ''),
    fc.string({ unit: 'grapheme' }),
  )
  .map((parts) => parts.join(''));
const cell = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer(), fc.constant(null));
const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

/** The independent judge: what a spreadsheet looks at when it decides whether a cell is a formula. */
const wouldRun = (text: string): boolean =>
  SIGNS.includes([...text.replace(/^[\s\u200B\uFEFF]+(?=\S)/u, '')][0] ?? '') || /^[\t\r]/.test(text);

describe('requirement 22: spreadsheet exports cannot carry formulas', () => {
  it('in CSV, whatever the cells say', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const { bytes } = await writeTable({ name: '案件', headings: ['=A', 'B', '@C'], rows }, 'csv');
        expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        // Not left to the reader's guess: such cells may have a bar in each line.
        const read = parseCsv(bytes.subarray(3).toString('utf8'), { delimiter: ',' }) as unknown[][];
        expect(read).toHaveLength(rows.length + 1);
        for (const [r, line] of read.entries()) {
          for (const [c, value] of line.entries()) {
            const meant = r === 0 ? '' : rows[r - 1]![c];
            if (typeof meant !== 'number') expect([value, wouldRun(String(value))]).toEqual([value, false]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('in xlsx every text stays text, as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const { bytes } = await writeTable({ name: '案件', headings: ['=A', 'B', '@C'], rows }, 'xlsx');
        const book = await readXlsx(bytes);
        const same = (text: unknown): string => String(text).replace(/\r\n?/g, '\n');
        for (const [r, row] of rows.entries()) {
          for (const [c, value] of row.entries()) {
            const read = book.sheets[0]!.rows[r + 1]?.[c];
            if (typeof value === 'number') expect(read).toBe(value);
            // A formula would come back as its value, not as the text that was written.
            else if (value !== null && wouldRun(value))
              expect([typeof read, same(read)]).toEqual(['string', same(value)]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('harmless text stays as it is, numbers stay numbers', async () => {
    const { bytes } = await writeTable(
      {
        name: 'x',
        headings: ['市区町村', '回数'],
        rows: [
          ['飯綱町', -5],
          ['-5', null],
        ],
      },
      'csv',
    );
    expect(bytes.subarray(3).toString()).toBe(`市区町村,回数\r\n飯綱町,-5\r\n'-5,\r\n`);
    expect(harmlessCell('令和8年度 = 2026')).toBe('令和8年度 = 2026');
  });
});

describe('a table whose rows come while it is written', () => {
  /** Pages of so many rows, as a database gives them. */
  async function* pagesOf(rows: Array<Array<string | number | null>>, size: number): StreamedTable['pages'] {
    for (let at = 0; at < rows.length; at += size) yield Promise.resolve(rows.slice(at, at + size));
  }
  const streamed = async (rows: Array<Array<string | number | null>>, size: number, format: TableFormat) => {
    const pieces: Uint8Array[] = [];
    const table = { name: '案件', headings: ['=A', 'B', '@C'], pages: pagesOf(rows, size) };
    for await (const piece of streamTable(table, format)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  it('is the same file as one that was held as a whole, wherever its pages end', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(...TABLE_FORMATS),
        async (rows, size, format) => {
          const [piecewise, { bytes: whole }] = [
            await streamed(rows, size, format),
            await writeTable({ name: '案件', headings: ['=A', 'B', '@C'], rows }, format),
          ];
          if (format !== 'xlsx') expect(piecewise.equals(whole)).toBe(true);
          else {
            const sheets = await Promise.all(
              [piecewise, whole].map(async (bytes) => (await readXlsx(bytes)).sheets[0]!),
            );
            const told = sheets.map(({ name, rows: read }) => [
              name,
              rows.map((row, r) => row.map((_, c) => read[r + 1]?.[c] ?? null)),
            ]);
            expect(told[0]).toEqual(told[1]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('asks for the next page when the one before is written: no more than a page is held', async () => {
    for (const format of TABLE_FORMATS) {
      const asked: number[] = [];
      const seen: number[] = [];
      const pages = async function* (): StreamedTable['pages'] {
        for (let page = 0; page < 40; page++) {
          asked.push(page);
          yield Promise.resolve(Array.from({ length: 500 }, (_, n) => [`行${page}-${n}`, n, null]));
        }
      };
      for await (const piece of streamTable({ name: '行', headings: ['a', 'b', 'c'], pages: pages() }, format)) {
        if (piece.length > 0) seen.push(asked.length);
      }
      // Bytes leave while later pages have not been asked for.
      expect(seen[1]).toBeLessThan(20);
      expect(asked).toHaveLength(40);
    }
  });
});

describe('Shift_JIS for older spreadsheets', () => {
  it('what it has comes back, what it has not is replaced and told', () => {
    const decoder = new TextDecoder('shift_jis');
    expect(decoder.decode(encodeShiftJis('長野県 飯綱町①㈱髙﨑ｱｲｳ').bytes)).toBe('長野県 飯綱町①㈱髙﨑ｱｲｳ');
    expect(decoder.decode(encodeShiftJis('9〜10時 −5℃').bytes)).toBe('9～10時 －5℃');
    const { bytes, replaced } = encodeShiftJis('𠮷田さん😀😀');
    expect([decoder.decode(bytes), replaced]).toEqual(['〓田さん〓〓', ['𠮷', '😀']]);
  });
});

describe('a downloaded file’s name', () => {
  it('keeps its characters and cannot break out of the header', () => {
    expect(contentDisposition('打合せ資料.pdf')).toBe(
      `attachment; filename="download.pdf"; filename*=UTF-8''%E6%89%93%E5%90%88%E3%81%9B%E8%B3%87%E6%96%99.pdf`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        /^attachment; filename="download(\.[A-Za-z0-9]{1,8})?"; filename\*=UTF-8''[A-Za-z0-9!.~_%-]*$/.test(
          contentDisposition(name),
        ),
      ),
    );
  });
});

describe('a workbook that is printed', () => {
  const cell = (sheet: string, place: string): string => new RegExp(`<c r="${place}"[^>]*>.*?</c>`).exec(sheet)![0];

  it('has real dates, wrapped text, and a sheet of A4 with its headings on every page', async () => {
    const { bytes } = await writeWorkbook([
      {
        name: '経過',
        widths: [14, 20, 90],
        headings: ['年月日', '日時', '内容'],
        rows: [[{ day: civilDay('2026-11-24') }, { at: '2026-11-24T15:30:00Z' }, '区長と歩いた。\n二行目']],
      },
    ]);
    const parts = unzipSync(bytes);
    const part = (name: string) => Buffer.from(parts[name]!).toString();
    const sheet = part('xl/worksheets/sheet1.xml');
    // Days since the last of 1899, as spreadsheets count; half past midnight of the 25th in Tokyo.
    expect(cell(sheet, 'A2')).toContain('<v>46350</v>');
    expect(Number(/<v>([\d.]+)</.exec(cell(sheet, 'B2'))![1])).toBeCloseTo(46351 + 0.5 / 24, 6);
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    expect(part('xl/styles.xml')).toMatch(/wrapText="(?:1|true)"/);
    expect(part('xl/styles.xml')).toContain('[$-411]ge.m.d');
    expect(part('xl/workbook.xml')).toMatch(/_xlnm.Print_Area"[^>]*>経過!\$A\$1:\$C\$2</);
    expect(part('xl/workbook.xml')).toMatch(/_xlnm.Print_Titles"[^>]*>経過!\$1:\$1</);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]!.rows[1]![0]).toEqual(new Date('2026-11-24T00:00:00Z'));
  });

  it('says dates in words where the format has none', async () => {
    const rows = [[{ day: civilDay('2026-11-24') }, { at: '2026-11-24T15:30:00Z' }]];
    const { bytes } = await writeTable({ name: '表', headings: ['日', '時'], rows }, 'csv');
    expect(bytes.toString()).toContain('R8.11.24,R8.11.25 00:30');
  });
});
