import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { type StartingError, StartingReader, startingDay, startingRows } from './starting-list.js';
import { warekiShort } from './wareki.js';

const file = (...rows: string[][]) => rows.map((cells, n) => ({ number: n + 1, cells }));

describe('a starting list', () => {
  it('is read by the words of its header, in any order, without blank rows', () => {
    const read = startingRows(
      'engagements',
      file(['開始日', '主担当', '市区町村', '支援事業'], ['', '', '', ''], ['R8.4.1', '甲斐 太郎', '甲府市', '伴走']),
    );
    expect(read.errors).toEqual([]);
    expect(read.rows).toEqual([
      {
        number: 3,
        cells: {
          municipality: '甲府市',
          programme: '伴走',
          startedOn: 'R8.4.1',
          lead: '甲斐 太郎',
          deputy: '',
          cadence: '',
          vision: '',
        },
      },
    ]);
  });

  it('names a column that is missing or stands there twice, and an empty list', () => {
    expect(startingRows('people', file(['氏名', '所属', '所属'], ['甲斐', '県', '県'])).errors).toEqual([
      { row: 1, column: 'よみ', fault: 'missingColumn' },
      { row: 1, column: '所属', fault: 'doubledColumn' },
    ]);
    expect(startingRows('people', []).errors).toEqual([{ row: 1, column: null, fault: 'noRows' }]);
  });

  it('reads one and the same day as wareki, western or a serial of Excel', () => {
    const context = { today: civilDay('2026-11-24'), sense: 'past' } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 38_000 }), (days) => {
        const day = addDays(civilDay('1990-01-01'), days);
        const serial = String(32_874 + days);
        const read = [day, serial, warekiShort(day)].map((text) => startingDay(text, context));
        expect(read).toEqual([day, day, day]);
      }),
    );
    for (const none of ['', '12', '192015', '99999', '令和9年2月30日', '来月'])
      expect(startingDay(none, context)).toBeNull();
    expect(startingDay('１２／３', context)).toBe('2025-12-03');
  });

  it('finds everyone whom a cell names, once each, and says which of them it does not know', () => {
    const people = [
      { id: '1', name: '甲斐 太郎', also: ['kai@example.jp'] },
      { id: '2', name: '佐藤 花子', also: ['hanako@example.jp'] },
      { id: '3', name: '佐藤 花子', also: ['hanako2@example.jp'] },
    ];
    const errors: StartingError[] = [];
    const read = (visitors: string) =>
      new StartingReader('visits', { number: 2, cells: { visitors } }, errors, civilDay('2026-11-24'))
        .namedAll('visitors', people)
        ?.map(({ id }) => id) ?? null;
    expect([read(''), read('甲斐太郎、hanako2@example.jp'), read('KAI@example.jp、 甲斐　太郎、')]).toEqual([
      [],
      ['1', '3'],
      ['1'],
    ]);
    expect(errors).toEqual([]);
    expect(read('甲斐 太郎、佐藤花子、だれか')).toBeNull();
    expect(errors).toEqual([
      { row: 2, column: '訪問した人', fault: 'ambiguous', says: '佐藤花子' },
      { row: 2, column: '訪問した人', fault: 'unknown', says: 'だれか' },
    ]);
  });

  it('reads the words of a cell, and a fiscal year, or says what could stand there', () => {
    const errors: StartingError[] = [];
    const forms = [
      { code: 'a', words: ['伴走型支援', 'accompanying'] },
      { code: 'b', words: ['相談無料・現地支援有料'] },
      { code: 'c', words: ['研修'] },
    ];
    const reader = (cell: string) =>
      new StartingReader(
        'programmes',
        { number: 2, cells: { forms: cell, fromFiscalYear: cell } },
        errors,
        civilDay('2026-11-24'),
      );
    const read = (cell: string) => reader(cell).words('forms', forms);
    expect([read('研修・伴走型支援'), read('相談無料・現地支援有料'), read('研修、研修、Accompanying')]).toEqual([
      ['a', 'c'],
      ['b'],
      ['a', 'c'],
    ]);
    expect(errors).toEqual([]);
    expect([read('研修、散歩'), read(''), read('、'), reader('来年').fiscalYear('fromFiscalYear')]).toEqual(
      Array(4).fill(null),
    );
    expect(errors.map(({ column, fault }) => `${column} ${fault}`)).toEqual([
      '支援の形 unknownWord',
      '支援の形 empty',
      '支援の形 unknownWord',
      '開始年度 notAFiscalYear',
    ]);
  });

  it('finds what a cell names, and says when it names nothing or too much', () => {
    const errors: StartingError[] = [];
    const read = (municipality: string) =>
      new StartingReader('visits', { number: 2, cells: { municipality } }, errors, civilDay('2026-11-24')).named(
        'municipality',
        [
          { id: '134210', name: '府中市', also: ['東京都府中市', '132063'] },
          { id: '342084', name: '府中市', also: ['広島県府中市', '342084'] },
        ],
      )?.id ?? null;
    expect([read('東京都 府中市'), read('３４２０８４'), read('府中市'), read('甲府市'), read('')]).toEqual([
      '134210',
      '342084',
      null,
      null,
      null,
    ]);
    expect(errors.map(({ column, fault }) => `${column} ${fault}`)).toEqual([
      '市区町村 ambiguous',
      '市区町村 unknown',
      '市区町村 empty',
    ]);
  });
});
