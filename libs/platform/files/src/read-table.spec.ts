import { readFileSync } from 'node:fs';
import { Refusal, refusals } from '@banso/http';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { NotATable, readTable } from './read-table.js';
import { NO_TABLE, tableIn } from './table-in.js';

const sample = (name: string) => readFileSync(new URL(`../../../../test/samples/${name}`, import.meta.url));
const HEADER = ['圏域種別', '圏域名', '市区町村コード', '市区町村名'];

describe('a file is read by what it is', () => {
  it.each(['ok/areas-utf-8.csv', 'ok/areas-utf-8-bom.csv', 'ok/areas-shift-jis.csv'])('%s', async (name) => {
    const { rows, problems } = await readTable(sample(name));
    expect(rows[0]).toEqual({ number: 1, cells: HEADER });
    expect(rows[1]).toEqual({ number: 2, cells: ['老人福祉圏域', '木曽圏域', '204323', '木曽町'] });
    expect(problems).toEqual([]);
  });

  it('a workbook: its first visible sheet, numbers as they stand there', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'かくれたシート', hidden: true, rows: [['x']] },
        { name: '圏域', rows: [HEADER, ['老人福祉圏域', '木曽圏域', 204323, '木曽町']] },
      ],
    });
    expect((await readTable(bytes)).rows).toEqual([
      { number: 1, cells: HEADER },
      { number: 2, cells: ['老人福祉圏域', '木曽圏域', '204323', '木曽町'] },
    ]);
  });

  it('cells that were computed or that span several are told by row and column', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '圏域',
          rows: [
            HEADER,
            ['老人福祉圏域', '木曽圏域', null, '木曽町'],
            ['老人福祉圏域', '木曽圏域', '204226', '上松町'],
          ],
          cells: new Map([['1,2', { value: 204323, formula: '200000+4323' }]]),
          merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        },
      ],
    });
    expect((await readTable(bytes)).problems).toEqual([
      { row: 2, column: 2, fault: 'merged' },
      { row: 2, column: 3, fault: 'formula' },
    ]);
  });
});

/** A workbook that says it unpacks to gigabytes. */
async function bomb(): Promise<Buffer> {
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }));
  bytes.writeUInt32LE(0xf0000000, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return bytes;
}

describe('what is no table is refused with its reason', () => {
  const reasonOf = async (bytes: Uint8Array): Promise<string> =>
    readTable(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof NotATable ? error.reason : `${error}`),
    );

  it('a picture, a PDF, an old workbook, bytes of no text', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    expect(await reasonOf(png)).toBe('otherType');
    expect(await reasonOf(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj'))).toBe('otherType');
    expect(
      await reasonOf(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2048)]),
      ),
    ).toBe('otherType');
    expect(await reasonOf(Buffer.from('市町村\u0000コード'))).toBe('otherType');
    expect(await reasonOf(Buffer.from([0x82, 0xff, 0xff, 0x0a]))).toBe('unknownEncoding');
  });

  it('an archive that is no workbook, and one that says it unpacks to more than a table can be', async () => {
    expect(await reasonOf(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60)]))).toBe('unreadable');
    expect(await reasonOf(await bomb())).toBe('tooLarge');
  });

  it('in words, under the code of the room that asked; too large is said alike everywhere', async () => {
    const mine = refusals({
      noneOfMine: NO_TABLE.otherType,
      brokenMine: NO_TABLE.unreadable,
      oddMine: NO_TABLE.unknownEncoding,
    });
    const said = (bytes: Uint8Array) =>
      tableIn(bytes, { otherType: mine.noneOfMine, unreadable: mine.brokenMine, unknownEncoding: mine.oddMine }).then(
        () => null,
        (error: unknown) =>
          error instanceof Refusal ? [error.kind.code, error.kind.status, error.inWords('ja')] : error,
      );
    expect(await said(Buffer.from('%PDF-1.7\n'))).toEqual(['noneOfMine', 415, expect.stringContaining('xlsx')]);
    expect(await said(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60)]))).toEqual([
      'brokenMine',
      415,
      expect.stringContaining('パスワード'),
    ]);
    expect(await said(Buffer.from([0x82, 0xff, 0xff, 0x0a]))).toEqual([
      'oddMine',
      415,
      expect.stringContaining('Shift_JIS'),
    ]);
    expect(await said(await bomb())).toEqual(['fileTooLarge', 413, expect.stringContaining('5MB')]);
    expect(await said(Buffer.from('市町村,コード\n'))).toBeNull();
  });

  it('whatever bytes arrive, the answer is a table or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(['read', 'otherType', 'unreadable', 'unknownEncoding', 'tooLarge']).toContain(await reasonOf(bytes));
      }),
    );
  });
});
