import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AREA_KINDS, type AreaKind, areaThatCounts } from '@banso/domain';
import type { OrganisationRow } from '@banso/testing';
import fc from 'fast-check';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * A municipality lies in up to three areas of an office, one of each kind. Every screen names the same one of them:
 * where the list said 老人福祉圏域 and the coverage said 保健福祉事務所, one municipality stood in two groups.
 */
const IIZUNA = '205907'; // 飯綱町
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let manager: Browser;
let engagementId: string;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  manager = house.browser(await house.story.person({ organisation: office, role: 'manager' }));
  const lead = await house.story.person({ organisation: office, role: 'staff' });
  const programmeId = await house.story.programme({ tenantId, body: office });
  engagementId = (await house.story.engagement({ tenantId, programmeId, municipalityCode: IIZUNA, lead })).id;
});
afterAll(() => house.close());

const NAMES: Readonly<Record<AreaKind, string>> = {
  healthOffice: '長野保健福祉事務所',
  secondaryMedical: '長野医療圏',
  welfare: '長野福祉圏',
};

/** The area of the municipality as each answer names it: list, page, coverage, chooser of municipalities. */
async function named(): Promise<Array<string | null>> {
  const get = async (path: string) => (await manager.get(path).expect(200)).body;
  const [list, page, coverage, master] = [
    await get('/engagements'),
    await get(`/engagements/${engagementId}`),
    await get('/coverage?prefecture=20&fiscalYear=2026'),
    await get('/municipalities?prefecture=20&limit=200'),
  ];
  const rows = coverage.rows as Array<{ municipality: { code: string }; area: string | null }>;
  const towns = master.items as Array<{ code: string; area: string | null }>;
  return [
    list.items[0].area,
    page.area,
    rows.find(({ municipality }) => municipality.code === IIZUNA)!.area,
    towns.find(({ code }) => code === IIZUNA)!.area,
  ];
}

describe('the area of a municipality', () => {
  it('is one and the same on every screen, whichever kinds of area it lies in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...AREA_KINDS)), async (kinds) => {
        await house.database.query('delete from area_municipality');
        await house.database.query('delete from area');
        for (const kind of kinds)
          await house.story.area({ tenantId, kind, name: NAMES[kind], municipalityCodes: [IIZUNA] });
        const expected = areaThatCounts(kinds.map((kind) => ({ kind })));
        const name = expected ? NAMES[expected.kind] : null;
        expect(await named()).toEqual([name, name, name, name]);
      }),
      { seed: 20, numRuns: 20, examples: [[['welfare', 'healthOffice']], [['welfare', 'secondaryMedical']]] },
    );
  });

  it('is that of one’s own office, where two offices support one municipality', async () => {
    await house.database.query('delete from area_municipality');
    const saitama = await house.story.tenant('11');
    const other = await house.story.area({ tenantId: saitama, name: '他県の所管', municipalityCodes: [] });
    // The table of today allows no municipality of another prefecture; an office that is none will have some.
    await house.database.query('alter table area_municipality disable trigger user');
    await house.database.query(
      `insert into area_municipality (area_id, municipality_code, tenant_id, kind) values ($1, $2, $3, 'healthOffice')`,
      [other, IIZUNA, saitama],
    );
    await house.database.query('alter table area_municipality enable trigger user');
    await house.story.area({ tenantId, kind: 'welfare', name: '自分の圏域', municipalityCodes: [IIZUNA] });
    expect(new Set(await named())).toEqual(new Set(['自分の圏域']));
  });
});
