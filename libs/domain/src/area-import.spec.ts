import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AreaFacts, type AreaPlan, planAreas } from './area-import.js';

const facts: AreaFacts = {
  field: ['20'],
  office: '長野県',
  prefectures: new Map([
    ['01', '北海道'],
    ['11', '埼玉県'],
    ['20', '長野県'],
  ]),
  municipalities: new Map([
    ['202011', '長野市'],
    ['204323', '木曽町'],
    ['204226', '上松町'],
    ['205907', '飯綱町'],
    ['112011', '川越市'],
  ]),
  areas: [
    { id: 'kiso', kind: 'welfare', name: '木曽圏域', municipalityCodes: ['204226', '204323'] },
    { id: 'nagano', kind: 'welfare', name: '長野圏域', municipalityCodes: ['202011'] },
    { id: 'office', kind: 'healthOffice', name: '木曽', municipalityCodes: ['204323'] },
  ],
};
const HEADER = ['圏域種別', '圏域名', '市区町村コード', '市区町村名'];
const plan = (...body: string[][]): AreaPlan =>
  planAreas(
    [HEADER, ...body].map((cells, at) => ({ number: at + 1, cells })),
    facts,
  );
const KISO = ['老人福祉圏域', '木曽圏域', '204323', '木曽町'];
const AGEMATSU = ['老人福祉圏域', '木曽圏域', '204226', '上松町'];

describe('what an area file changes', () => {
  it('nothing, when it says what is so already', () => {
    expect(plan(KISO, AGEMATSU)).toEqual({ rows: 2, errors: [], changes: [] });
  });

  it('a named area gets exactly what the file says; other areas and other kinds keep theirs', () => {
    expect(plan(KISO, ['老人福祉圏域', '木曽圏域', '205907', '飯綱町']).changes).toEqual([
      { id: 'kiso', kind: 'welfare', name: '木曽圏域', added: ['205907'], removed: ['204226'], left: 2 },
    ]);
  });

  it('a municipality that moves leaves its former area, also one the file does not name', () => {
    expect(
      plan(['老人福祉圏域', '新しい圏域', '204226', '上松町'], ['老人福祉圏域', '新しい圏域', '202011', '長野県長野市'])
        .changes,
    ).toEqual([
      { id: null, kind: 'welfare', name: '新しい圏域', added: ['202011', '204226'], removed: [], left: 2 },
      { id: 'kiso', kind: 'welfare', name: '木曽圏域', added: [], removed: ['204226'], left: 1 },
      { id: 'nagano', kind: 'welfare', name: '長野圏域', added: [], removed: ['202011'], left: 0 },
    ]);
  });

  it('the columns stand in any order, full width is read like half width, empty rows are passed over', () => {
    const rows = [
      ['市区町村名', '備考', '市区町村コード', '圏域名', '圏域種別'],
      ['', '', '', '', ''],
      ['飯綱町', 'x', '２０５９０７', '木曽', '保健福祉事務所'],
    ];
    expect(
      planAreas(
        rows.map((cells, at) => ({ number: at + 1, cells })),
        facts,
      ).changes,
    ).toEqual([{ id: 'office', kind: 'healthOffice', name: '木曽', added: ['205907'], removed: ['204323'], left: 1 }]);
  });

  it('puts back the zero that a spreadsheet has eaten, in one’s own prefecture only', () => {
    const hokkaido: AreaFacts = {
      ...facts,
      field: ['01'],
      office: '北海道',
      municipalities: new Map([
        ['012025', '函館市'],
        ['122025', '銚子市'],
      ]),
      areas: [],
    };
    const read = (code: string, own: AreaFacts) =>
      planAreas(
        [HEADER, ['welfare', 'A', code, '函館市']].map((cells, at) => ({ number: at + 1, cells })),
        own,
      );
    expect(read('12025', hokkaido).changes[0]!.added).toEqual(['012025']);
    expect(read('12025', { ...hokkaido, field: ['12'] }).errors).toEqual([
      { row: 2, column: 'code', fault: 'notSixDigits' },
    ]);
  });
});

describe('what is wrong with an area file', () => {
  it.each<[string, string[], object]>([
    [
      'an unknown code with a right check digit',
      ['welfare', 'A', '209996', 'どこか'],
      { column: 'code', fault: 'unknownCode' },
    ],
    ['a wrong check digit', ['welfare', 'A', '202012', '長野市'], { column: 'code', fault: 'wrongCheckDigit' }],
    ['five digits', ['welfare', 'A', '20201', '長野市'], { column: 'code', fault: 'notSixDigits' }],
    [
      'another name',
      ['welfare', 'A', '202011', '松本市'],
      { column: 'municipality', fault: 'otherName', says: '長野市' },
    ],
    [
      'another prefecture',
      ['welfare', 'A', '112011', '川越市'],
      { column: 'code', fault: 'otherPrefecture', says: '長野県' },
    ],
    ['an unknown kind', ['学区', 'A', '202011', '長野市'], { column: 'kind', fault: 'unknownKind' }],
    ['no kind', ['', 'A', '202011', '長野市'], { column: 'kind', fault: 'empty' }],
    ['no area', ['welfare', ' ', '202011', '長野市'], { column: 'name', fault: 'empty' }],
    ['an area whose name turns', ['welfare', 'A\u202e', '202011', '長野市'], { column: 'name', fault: 'nameHides' }],
    ['an area whose name breaks', ['welfare', 'A\nB', '202011', '長野市'], { column: 'name', fault: 'nameHides' }],
    ['no code', ['welfare', 'A', '', '長野市'], { column: 'code', fault: 'empty' }],
    ['no name of the municipality', ['welfare', 'A', '202011'], { column: 'municipality', fault: 'empty' }],
  ])('%s', (_, row, error) => {
    expect(plan(row)).toEqual({ rows: 1, errors: [{ row: 2, ...error }], changes: [] });
  });

  it('a municipality twice in one kind names the row it stood in before; in two kinds it is right', () => {
    expect(plan(KISO, ['老人福祉圏域', '長野圏域', '204323', '木曽町']).errors).toEqual([
      { row: 3, column: 'code', fault: 'twice', says: '2' },
    ]);
    expect(plan(KISO, ['保健福祉事務所の所管', '木曽', '204323', '木曽町']).errors).toEqual([]);
  });

  it('a missing and a doubled column, and a file without rows', () => {
    const read = (...rows: string[][]) =>
      planAreas(
        rows.map((cells, at) => ({ number: at + 1, cells })),
        facts,
      ).errors;
    expect(read(['圏域種別', '圏域名', '市区町村コード'], KISO)).toEqual([
      { row: 1, column: 'municipality', fault: 'missingColumn' },
    ]);
    expect(read([...HEADER, '圏域名'], KISO)).toEqual([{ row: 1, column: 'name', fault: 'doubledColumn' }]);
    expect(read(HEADER)).toEqual([{ row: 1, column: null, fault: 'noRows' }]);
    expect(read()).toEqual([{ row: 1, column: null, fault: 'noRows' }]);
  });

  it('one error is enough to change nothing, and every error is told', () => {
    const { errors, changes } = plan(['welfare', '新', '205907', '飯綱町'], ['welfare', '', '202012', '長野市']);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [3, 'name'],
      [3, 'code'],
    ]);
    expect(changes).toEqual([]);
  });
});

describe('whatever the file says', () => {
  const codes = [...facts.municipalities.keys()].filter((code) => code.startsWith('20'));
  const assigned = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom('木曽圏域', '長野圏域', '新しい圏域'), {
    minKeys: 1,
  });
  const apply = (changes: AreaPlan['changes']): Map<string, string> => {
    const lies = new Map(
      facts.areas
        .filter(({ kind }) => kind === 'welfare')
        .flatMap(({ name, municipalityCodes }) => municipalityCodes.map((code) => [code, name] as const)),
    );
    for (const { removed } of changes) for (const code of removed) lies.delete(code);
    for (const { added, name } of changes) for (const code of added) lies.set(code, name);
    return lies;
  };

  it('afterwards each municipality lies where the file puts it, and reading the file again changes nothing', () => {
    fc.assert(
      fc.property(assigned, (wanted) => {
        const rows = Object.entries(wanted).map(([code, name]) => [
          'welfare',
          name,
          code,
          facts.municipalities.get(code)!,
        ]);
        const { errors, changes } = plan(...rows);
        expect(errors).toEqual([]);
        const lies = apply(changes);
        for (const [code, name] of Object.entries(wanted)) expect(lies.get(code)).toBe(name);
        const after = {
          ...facts,
          areas: ['木曽圏域', '長野圏域', '新しい圏域'].map((name) => ({
            id: name,
            kind: 'welfare' as const,
            name,
            municipalityCodes: [...lies].filter(([, lie]) => lie === name).map(([code]) => code),
          })),
        };
        expect(
          planAreas(
            [HEADER, ...rows].map((cells, at) => ({ number: at + 1, cells })),
            after,
          ).changes,
        ).toEqual([]);
      }),
    );
  });

  it('garbage is answered with errors, never with a fault or a change of what is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 5 }), (body) => {
        const { errors, changes } = plan(...body);
        expect(errors.length > 0).toBe(true);
        expect(changes).toEqual([]);
      }),
    );
  });
});

describe('the file of an office that supports several prefectures', () => {
  const university: AreaFacts = {
    field: ['01', '07', '13', '20', '34'],
    office: '見本大学',
    prefectures: new Map([
      ['01', '北海道'],
      ['07', '福島県'],
      ['13', '東京都'],
      ['20', '長野県'],
      ['34', '広島県'],
    ]),
    municipalities: new Map([
      ['012335', '伊達市'],
      ['072133', '伊達市'],
      ['132063', '府中市'],
      ['202011', '長野市'],
      ['342084', '府中市'],
    ]),
    areas: [],
  };
  const read = (header: readonly string[], ...body: string[][]) =>
    planAreas(
      [[...header], ...body].map((cells, at) => ({ number: at + 1, cells })),
      university,
    );
  const TWO = ['圏域種別', '圏域名', '市区町村コード', '都道府県名', '市区町村名'];

  it('names a municipality behind its prefecture, in one column or in two', () => {
    const names = [
      read(HEADER, ['welfare', 'A', '202011', '長野市'], ['welfare', 'A', '132063', '東京都 府中市']),
      read(HEADER, ['welfare', 'A', '202011', '長野県長野市'], ['welfare', 'A', '132063', '東京都府中市']),
      read(TWO, ['welfare', 'A', '202011', '長野県', '長野市'], ['welfare', 'A', '132063', '東京都', '府中市']),
      read(TWO, ['welfare', 'A', '202011', '', '長野市'], ['welfare', 'A', '132063', '東京都', '東京都府中市']),
      read(
        TWO.map((word) => (word === '都道府県名' ? '都道府県' : word)),
        ['welfare', 'A', '202011', '長野県', '長野市'],
        ['welfare', 'A', '132063', '東京都', '府中市'],
      ),
    ];
    for (const { errors, changes } of names) expect([errors, changes[0]?.added]).toEqual([[], ['132063', '202011']]);
  });

  it('is told by row and column where a name alone stands in several of its prefectures, or in another', () => {
    expect(read(HEADER, ['welfare', 'A', '342084', '府中市'], ['welfare', 'A', '072133', '伊達市']).errors).toEqual([
      { row: 2, column: 'municipality', fault: 'ambiguousName', says: '東京都府中市、広島県府中市' },
      { row: 3, column: 'municipality', fault: 'ambiguousName', says: '北海道伊達市、福島県伊達市' },
    ]);
    expect(
      read(
        TWO,
        ['welfare', 'A', '342084', '東京都', '府中市'],
        ['welfare', 'A', '202011', '長野', '長野市'],
        ['welfare', 'A', '202011', '', '東京都長野市'],
        ['welfare', 'A', '132063', '', '府中市'],
      ).errors,
    ).toEqual([
      { row: 2, column: 'prefecture', fault: 'otherName', says: '広島県府中市' },
      { row: 3, column: 'prefecture', fault: 'otherName', says: '長野県長野市' },
      { row: 4, column: 'municipality', fault: 'otherName', says: '長野県長野市' },
      { row: 5, column: 'municipality', fault: 'ambiguousName', says: '東京都府中市、広島県府中市' },
    ]);
    // In an office of one prefecture its name is plain.
    const tokyo = { ...university, field: ['13'], office: '東京都' };
    const rows = [HEADER, ['welfare', 'A', '132063', '府中市']].map((cells, at) => ({ number: at + 1, cells }));
    expect(planAreas(rows, tokyo).errors).toEqual([]);
  });
});
