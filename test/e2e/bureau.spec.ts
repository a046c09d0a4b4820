import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CoverageFlag,
  SMALL_NUMBERS,
  SUPPORT_TYPES,
  type SupportType,
  type ToldCount,
  toldCount,
} from '@banso/domain';
import { foundTenant, foundUniversity } from '@banso/identity';
import type { PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * 関東信越厚生局 looks over 埼玉, 群馬 and 長野. 埼玉 and 長野 have an office, 群馬 has none, and 埼玉県立大学 supports
 * municipalities of 埼玉 and 群馬. The bureau is told numbers, small ones as 「1〜2」, and nothing else.
 */
const NOW = '2026-11-24T09:00:00+09:00';
const NONE = { from: 0, until: 0 };
const SMALL = { from: 1, until: 2 };
let house: OpenHouse;
let bureau: Browser;
let saitama: Office;
let nagano: Office;
let university: Office;

interface Office {
  tenantId: number;
  chief: PersonRow;
  programmeId: string;
  manager: Browser;
  codes: string[];
}

async function officeOf(name: string, prefecture: string): Promise<Office> {
  const [body] = await house.database.query<{ id: string; tenantId: number; kind: string }>(
    `select o.id, o.tenant_id as "tenantId", o.kind from organisation o join tenant t on t.id = o.tenant_id
      where t.name = $1 and o.is_office`,
    [name],
  );
  const chief = await house.story.person({ organisation: { ...body!, name }, role: 'manager' });
  const codes = await house.database.query<{ code: string }>(
    'select code from municipality where prefecture_code = $1 order by code',
    [prefecture],
  );
  const { tenantId } = body!;
  const programmeId = await house.story.programme({
    tenantId,
    body: { ...body!, name },
    supportTypes: [...SUPPORT_TYPES],
  });
  return { tenantId, chief, programmeId, manager: house.browser(chief), codes: codes.map(({ code }) => code) };
}

/** An engagement with the office's nth municipality, and a visit for each day. */
async function supported(office: Office, n: number, days: string[], types: SupportType[], startedOn = '2026-04-01') {
  const { tenantId, programmeId, chief: lead, manager } = office;
  const municipalityCode = office.codes[n]!;
  const { id } = await house.story.engagement({ tenantId, programmeId, municipalityCode, startedOn, lead });
  for (const heldOn of days)
    await manager
      .post(`/engagements/${id}/visits`, {
        record: { heldOn, mode: 'onSite', facts: '聞き取りをした。', supportTypes: types },
      })
      .expect(201);
  return id;
}

beforeAll(async () => {
  house = await openHouse(NOW);
  const { url } = house.database;
  await foundTenant(url, '11');
  await foundTenant(url, '20');
  await foundUniversity(url, '埼玉県立大学', ['11', '10'], '11');
  [saitama, nagano, university] = [
    await officeOf('埼玉県', '11'),
    await officeOf('長野県', '20'),
    await officeOf('埼玉県立大学', '10'),
  ];
  const kantoshinetsu = await house.story.organisation({
    tenantId: null,
    kind: 'regionalBureau',
    name: '関東信越厚生局',
    prefectureCode: '11',
  });
  await house.database.query(`insert into jurisdiction values ($1, '10'), ($1, '20')`, [kantoshinetsu.id]);
  bureau = house.browser(await house.story.person({ organisation: kantoshinetsu, role: 'bureau' }));

  // 埼玉: A in four municipalities, in one of them twice and in one three times; D in one; nothing lately in three.
  await supported(saitama, 0, ['2026-10-01', '2026-11-02', '2026-11-10'], ['A']);
  await supported(saitama, 1, ['2026-10-01', '2026-11-02'], ['A']);
  for (const n of [2, 3]) await supported(saitama, n, ['2026-11-05'], ['A']);
  await supported(saitama, 4, ['2026-11-05'], ['D']);
  for (const n of [5, 6, 7]) await supported(saitama, n, [], []);
  // 長野: B in four municipalities, A in one of them: three have B without A.
  for (const n of [0, 1, 2]) await supported(nagano, n, ['2026-11-05'], ['B']);
  await supported(nagano, 3, ['2026-11-05'], ['A', 'B']);
  // The university: 群馬 in five municipalities.
  for (const n of [0, 1, 2, 3, 4]) await supported(university, n, ['2026-11-05'], n === 0 ? ['C', 'E'] : ['C']);
});
afterAll(() => house.close());

const review = async (office: Office, prefecture: string) =>
  (await office.manager.get(`/coverage?prefecture=${prefecture}&fiscalYear=2026`).expect(200)).body as {
    municipalityCount: number;
    totals: Record<SupportType, number>;
    flags: Record<CoverageFlag, number>;
    cells: Array<{ municipalityCode: string; supportType: SupportType; count: number }>;
  };
const told = async (path = '') => (await bureau.get(`/coverage/bureau${path}`).expect(200)).body;
const rowOf = async (code: string, query = '') =>
  (await told(query)).rows.find(({ prefectureCode }: { prefectureCode: string }) => prefectureCode === code);
const holds = ({ from, until }: ToldCount, count: number) => from <= count && count <= (until ?? Infinity);

describe('the prefectures of a bureau', () => {
  it('stand each in a row, with an office or without, and no other', async () => {
    const { rows, fiscalYear, asOf } = await told();
    expect([fiscalYear, asOf]).toEqual([2026, '2026-11-24']);
    expect(rows.map((row: { prefecture: string; covered: object | null }) => [row.prefecture, !!row.covered])).toEqual([
      ['群馬県', false],
      ['埼玉県', true],
      ['長野県', true],
    ]);
    await bureau.get('/coverage/bureau/13').expect(404);
    await bureau.get('/coverage/bureau/x').expect(404);
  });

  it('have the flags and the numbers that their managers see', async () => {
    for (const [office, code] of [
      [saitama, '11'],
      [nagano, '20'],
    ] as const) {
      const [seen, row] = [await review(office, code), await rowOf(code)];
      expect(row.municipalityCount).toBe(seen.municipalityCount);
      for (const flag of ['silent', 'singleHanded', 'nobodyKnows'] as const)
        expect([flag, row.flags[flag]]).toEqual([flag, toldCount(seen.flags[flag], 2)]);
      expect(holds(row.flags.bWithoutA, seen.flags.bWithoutA)).toBe(true);
      for (const type of SUPPORT_TYPES) expect(holds(row.covered[type], seen.totals[type])).toBe(true);
    }
    expect((await rowOf('11')).flags).toMatchObject({
      silent: { from: 3, until: 3 },
      singleHanded: { from: 8, until: 8 },
    });
    expect((await review(nagano, '20')).flags.bWithoutA).toBe(3);
  });

  it('say of small numbers that they are 1 or 2, and of what would tell them no more than "at least 3"', async () => {
    expect((await rowOf('11')).covered).toEqual({ A: { from: 4, until: 4 }, B: NONE, C: NONE, D: SMALL, E: NONE });
    // A in one municipality: 4 − 3 would tell it.
    const row = await rowOf('20');
    expect(row.covered).toMatchObject({ A: SMALL, B: { from: 3, until: null } });
    expect(row.flags.bWithoutA).toEqual({ from: 3, until: null });
    const { totals } = await told();
    expect(totals.covered).toEqual({
      A: { from: 5, until: 6 },
      B: { from: 3, until: null },
      C: NONE,
      D: SMALL,
      E: NONE,
    });
    expect(totals.flags.silent).toEqual({ from: 3, until: 3 });
    expect(totals.municipalityCount).toBe(63 + 35 + 77);
  });

  it('say what university offices gave, by the kind of body', async () => {
    const [gunma, row] = [await rowOf('10'), await rowOf('11')];
    expect([gunma.covered, gunma.flags]).toEqual([null, null]);
    expect(gunma.universities).toEqual([{ bodyKind: 'university', municipalities: { from: 5, until: 5 } }]);
    expect(row.universities).toEqual([{ bodyKind: 'university', municipalities: NONE }]);
  });

  it('say of another fiscal year no flags, which are today’s', async () => {
    const row = await rowOf('11', '?fiscalYear=2025');
    expect([row.flags, row.covered.A, (await told('?fiscalYear=2025')).totals.flags]).toEqual([null, NONE, null]);
  });
});

describe('a prefecture’s municipalities', () => {
  type Cell = { supportType: SupportType; office: ToldCount | null; universities: ToldCount | null };
  const cellsOf = (matrix: { rows: Array<{ cells: Cell[] }> }, n: number): Cell[] => matrix.rows[n]!.cells;

  it('show how often, small numbers as a range, and nowhere what only one or two had', async () => {
    const matrix = await told('/11');
    expect(matrix.rows).toHaveLength(63);
    expect(matrix.untold).toEqual(['D']);
    const a = [0, 1, 2, 8].map((n) => cellsOf(matrix, n)[0]!.office);
    expect(a).toEqual([{ from: 3, until: 3 }, SMALL, SMALL, NONE]);
    expect(matrix.rows.flatMap(({ cells }: { cells: Cell[] }) => cells[3]!.office ?? [])).toEqual([]);
    expect(cellsOf(matrix, 0)[0]!.universities).toEqual(NONE);
  });

  it('show neither A nor B while one of them is small', async () => {
    expect((await told('/20')).untold).toEqual(['A', 'B']);
  });

  it('show what universities gave where no number of theirs is small', async () => {
    const matrix = await told('/10');
    expect([matrix.untold, matrix.universitiesTold]).toEqual([[...SUPPORT_TYPES], true]);
    expect(cellsOf(matrix, 0).map(({ universities }) => universities)).toEqual([NONE, NONE, SMALL, NONE, SMALL]);
    expect(cellsOf(matrix, 0).every(({ office }) => office === null)).toBe(true);
  });

  it('name nobody and say no text', async () => {
    const answers = JSON.stringify([await told(), await told('/11'), await told('/20'), await told('/10')]);
    for (const word of [saitama.chief.name, '聞き取り', 'engagementId', 'visitId']) expect(answers).not.toContain(word);
  });
});

describe('the threshold', () => {
  it('is the office’s own: its manager sets it, within limits, on the version that was read', async () => {
    const { manager } = saitama;
    const setting = (await manager.get('/coverage/small-numbers').expect(200)).body;
    expect(setting).toMatchObject({ smallUntil: 2, least: 2, most: 5, version: 0, changedBy: null });
    const put = (smallUntil: number, version: number) =>
      manager.put('/coverage/small-numbers', { smallUntil }, version);
    for (const wrong of [1, 6, 2.5]) expect((await put(wrong, 0).expect(422)).body.errors[0].field).toBe('smallUntil');
    expect((await put(4, 0).expect(200)).body).toMatchObject({
      smallUntil: 4,
      version: 1,
      changedBy: saitama.chief.name,
    });
    await put(3, 0).expect(412);
    expect((await rowOf('11')).covered.A).toEqual({ from: 1, until: 4 });
    // 長野 has its own, and the university offices that support 埼玉 are told by the larger of both.
    expect((await rowOf('20')).covered.A).toEqual(SMALL);
    expect((await told('/11')).untold).toEqual(['A', 'D']);
    expect((await put(2, 1).expect(200)).body).toMatchObject({ smallUntil: 2, version: 2 });
  });

  it('leaves room for every value in the smallest prefecture', async () => {
    const [least] = await house.database.query<{ n: number }>(
      'select count(*)::int as n from municipality group by prefecture_code order by 1 limit 1',
    );
    expect(least!.n).toBeGreaterThanOrEqual(2 * SMALL_NUMBERS.most + 1);
  });
});

describe('who may ask', () => {
  it('a bureau for its numbers, a manager for the review, and neither for the other’s', async () => {
    await bureau.get('/coverage?prefecture=20&fiscalYear=2026').expect(403);
    await bureau.get('/coverage.csv?fiscalYear=2026').expect(403);
    await bureau.get('/coverage/small-numbers').expect(403);
    await saitama.manager.get('/coverage/bureau').expect(403);
  });
});
