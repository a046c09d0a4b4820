import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundTenant } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * Every office keeps its own programmes: 42 of 47 prefectures stand in no figure of the report, and stood before an
 * empty list of 支援事業. Two offices and a university; a year that has ended, one that runs, one to come.
 */
const KOFU = '192015'; // 甲府市
let house: OpenHouse;
let yamanashi: number;
let nagano: number;
let body: OrganisationRow;
let university: OrganisationRow;
let chiefPerson: PersonRow;
let chief: Browser;
let admin: Browser;
let staff: Browser;
let neighbour: Browser;
let auditor: Browser;

const OFFER = { name: '地域づくり伴走支援事業', forms: ['accompanying', 'training'], supportTypes: ['A', 'C'] };

beforeAll(async () => {
  house = await openHouse('2026-11-30T09:00:00+09:00');
  const { story, database } = house;
  await foundTenant(database.url, '19');
  const [office] = await database.query<{ id: string; tenant: number }>(
    `select o.id, o.tenant_id as tenant from organisation o join tenant t on t.id = o.tenant_id
      where t.prefecture_code = '19' and o.kind = 'prefecture'`,
  );
  yamanashi = office!.tenant;
  body = { id: office!.id, tenantId: yamanashi, kind: 'prefecture', name: '山梨県' };
  university = await story.organisation({ tenantId: yamanashi, kind: 'university', name: '山梨県立大学' });
  chiefPerson = await story.person({ organisation: body, role: 'manager', name: '甲斐 太郎' });
  chief = house.browser(chiefPerson);
  admin = house.browser(await story.person({ organisation: body, role: 'admin' }));
  staff = house.browser(await story.person({ organisation: body, role: 'staff' }));
  auditor = house.browser(await story.person({ organisation: body, role: 'auditor' }));
  nagano = await story.tenant('20');
  neighbour = house.browser(
    await story.person({ organisation: await story.organisation({ tenantId: nagano }), role: 'manager' }),
  );
});
afterAll(() => house.close());

const usable = async (who: Browser, year?: number): Promise<string[]> => {
  const query = `/programmes?usable=true${year ? `&fiscalYear=${year}` : ''}`;
  const { body: page } = await who.get(query).expect(200);
  return (page.items as Array<{ name: string }>).map(({ name }) => name);
};
interface OfferRow {
  programme: string;
  types: string[];
  forms: string[];
  bodies: string[];
}
const offered = async (who: Browser, year: number): Promise<OfferRow[]> =>
  (await who.get(`/coverage/offers?fiscalYear=${year}`).expect(200)).body.rows;
const found = async (offer: object): Promise<{ id: string; version: number }> =>
  (await chief.post('/programmes', offer).expect(201)).body;

describe('an office that stands in no figure', () => {
  it('founds its programme and logs its first visit with it', async () => {
    expect(await usable(chief)).toEqual([]);
    const programme = (await chief.post('/programmes', OFFER).expect(201)).body;
    expect(programme).toMatchObject({
      ...OFFER,
      bodies: [{ name: '山梨県' }],
      feeRule: 'free',
      cadenceMonths: 1,
      papers: ['visitReport', 'dispatchRequest', 'contributionStatement', 'letterOfThanks'],
      fromFiscalYear: 2026,
      untilFiscalYear: null,
      own: true,
      usable: true,
      confirmationSteps: 1,
    });
    expect(await usable(staff)).toEqual([OFFER.name]);
    const engagement = (
      await chief
        .post('/engagements', {
          municipalityCode: KOFU,
          programmeId: programme.id,
          startedOn: '2026-11-02',
          leadId: chiefPerson.id,
        })
        .expect(201)
    ).body;
    expect(engagement).toMatchObject({ supportTypes: ['A', 'C'], nextVisitDueOn: '2026-12-02' });
    await chief
      .post(`/engagements/${engagement.id}/visits`, {
        record: { heldOn: '2026-11-27', mode: 'onSite', facts: '初回訪問。', supportTypes: ['A'], stage: 0 },
      })
      .expect(201);
    const coverage = (await chief.get('/coverage?prefecture=19&fiscalYear=2026').expect(200)).body;
    expect(coverage.totals).toMatchObject({ A: 1, C: 0 });
  });

  it('is found by an administrator too, by nobody else, and is audited', async () => {
    await admin.post('/programmes', { ...OFFER, name: '認知症施策支援' }).expect(201);
    for (const who of [staff, auditor]) await who.post('/programmes', OFFER).expect(403);
    const log = (await auditor.get('/audit-entries?action=programme:write').expect(200)).body;
    expect(log.items[0]).toMatchObject({ action: 'programme:write', change: { name: '認知症施策支援' } });
  });
});

describe('the table of a year', () => {
  it('stays as it was when the programme changes, and the report’s figure stays exact', async () => {
    const figure = await offered(chief, 2020);
    expect(figure).toHaveLength(8);
    const old = await found({ ...OFFER, name: '通いの場づくり支援', fromFiscalYear: 2018, supportTypes: ['B'] });
    const before = (await offered(chief, 2025)).find(({ programme }) => programme === '通いの場づくり支援');
    expect(before).toMatchObject({ types: ['B'], bodies: ['山梨県'] });
    const changed = await chief
      .patch(
        `/programmes/${old.id}`,
        {
          fromFiscalYear: 2027,
          supportTypes: ['A', 'B', 'E'],
          forms: ['consultation'],
          bodyIds: [university.id, body.id],
        },
        old.version,
      )
      .expect(200);
    expect(changed.body.years).toMatchObject([
      { fromFiscalYear: 2018, supportTypes: ['B'], bodies: [{ name: '山梨県' }] },
      { fromFiscalYear: 2027, supportTypes: ['A', 'B', 'E'], bodies: [{ name: '山梨県立大学' }, { name: '山梨県' }] },
    ]);
    const in2027 = (await offered(chief, 2027)).find(({ programme }) => programme === '通いの場づくり支援');
    expect(in2027).toMatchObject({
      types: ['A', 'B', 'E'],
      forms: ['consultation'],
      bodies: ['山梨県立大学', '山梨県'],
    });
    for (const year of [2018, 2026])
      expect((await offered(chief, year)).find(({ programme }) => programme === '通いの場づくり支援')).toMatchObject({
        types: ['B'],
        bodies: ['山梨県'],
      });
    expect(await offered(chief, 2020)).toEqual(figure);
  });

  it('follows the calendar: on 1 April the new year’s kinds of support are what its engagements are for', async () => {
    const programme = await found({ ...OFFER, name: '移動支援' });
    await chief
      .patch(`/programmes/${programme.id}`, { fromFiscalYear: 2027, supportTypes: ['D'] }, programme.version)
      .expect(200);
    const engagement = (
      await chief
        .post('/engagements', {
          municipalityCode: '192023',
          programmeId: programme.id,
          startedOn: '2026-11-02',
          leadId: chiefPerson.id,
        })
        .expect(201)
    ).body;
    const typesOn = async (moment: string): Promise<string[]> => {
      house.clock.set(moment);
      return (await chief.get(`/engagements/${engagement.id}`).expect(200)).body.supportTypes;
    };
    expect(await typesOn('2027-03-31T23:59:59+09:00')).toEqual(['A', 'C']);
    expect(await typesOn('2027-04-01T00:00:00+09:00')).toEqual(['D']);
    house.clock.set('2026-11-30T09:00:00+09:00');
  });

  it('says who offers, not by whom support was given: that is whose people took part, whoever becomes a body', async () => {
    const programme = await found({ ...OFFER, name: '見守り支援' });
    const engagement = (
      await chief
        .post('/engagements', {
          municipalityCode: '192040',
          programmeId: programme.id,
          startedOn: '2026-05-01',
          leadId: chiefPerson.id,
        })
        .expect(201)
    ).body;
    const record = { heldOn: '2026-11-20', mode: 'onSite', facts: '訪問。', supportTypes: ['C'], stage: 0 };
    await chief.post(`/engagements/${engagement.id}/visits`, { record }).expect(201);
    const kinds = async (): Promise<string[]> => {
      const { cells } = (await chief.get('/coverage?prefecture=19&fiscalYear=2026').expect(200)).body;
      return cells.find(
        (cell: { municipalityCode: string; supportType: string }) =>
          cell.municipalityCode === '192040' && cell.supportType === 'C',
      ).bodyKinds;
    };
    expect(await kinds()).toEqual(['prefecture']);
    await admin
      .patch(`/programmes/${programme.id}`, { bodyIds: [body.id, university.id] }, programme.version)
      .expect(200);
    expect(await kinds()).toEqual(['prefecture']);
    const { rows } = (await chief.get('/coverage/offers?fiscalYear=2026').expect(200)).body;
    expect(rows.find((row: { programme: string }) => row.programme === '見守り支援').bodies).toHaveLength(2);
  });
});

describe('programmes of other offices', () => {
  it('are seen in the table of offers, and usable only where one’s own office is a body of them', async () => {
    const [their] = (await neighbour.get('/programmes?usable=true').expect(200)).body.items as unknown[];
    expect(their).toBeUndefined();
    const own = await found({ ...OFFER, name: '県境をこえる支援' });
    expect((await offered(neighbour, 2026)).map(({ programme }) => programme)).toContain('県境をこえる支援');
    expect(await usable(neighbour)).toEqual([]);
    const open = {
      municipalityCode: '202011',
      programmeId: own.id,
      startedOn: '2026-11-02',
      leadId: (await neighbour.get('/session').expect(200)).body.person.id,
    };
    await neighbour.post('/engagements', open).expect(422);
    await neighbour.patch(`/programmes/${own.id}`, { confirmationSteps: 2 }, own.version).expect(404);

    const naganoBody = await house.story.organisation({ tenantId: nagano, name: '長野県健康福祉部' });
    const shared = await chief
      .patch(`/programmes/${own.id}`, { bodyIds: [body.id, naganoBody.id] }, own.version)
      .expect(200);
    expect(await usable(neighbour)).toEqual(['県境をこえる支援']);
    await neighbour.post('/engagements', open).expect(201);
    // What it offers is its founder's to change; how many confirm is each office's own.
    const seen = (await neighbour.get(`/programmes/${own.id}`).expect(200)).body;
    expect(seen).toMatchObject({ own: false, usable: true, version: shared.body.version });
    expect(
      (await neighbour.patch(`/programmes/${own.id}`, { supportTypes: ['E'] }, seen.version).expect(403)).body.code,
    ).toBe('programmeNotOwn');
    const ruled = await neighbour.patch(`/programmes/${own.id}`, { confirmationSteps: 2 }, seen.version).expect(200);
    expect(ruled.body.confirmationSteps).toBe(2);
    expect((await chief.get(`/programmes/${own.id}`).expect(200)).body.confirmationSteps).toBe(1);
  });

  it('cannot be told from ids that are nobody’s', async () => {
    const [theirs] = await house.database.query<{ id: string }>('select id from programme where tenant_id is null');
    const told = ({ correlationId: _, ...rest }: Record<string, unknown>) => rest;
    const asked = async (id: string) => told((await chief.patch(`/programmes/${id}`, { name: 'x' }, 1)).body);
    expect(await asked(theirs!.id)).toEqual(await asked('0198c0de-0000-7000-8000-000000000000'));
  });
});

describe('a programme without a cadence', () => {
  it('asks nobody for a visit: no day is due, and no status is an alarm', async () => {
    const programme = await found({ ...OFFER, name: '研修', forms: ['training'], cadenceMonths: null });
    const engagement = (
      await chief
        .post('/engagements', {
          municipalityCode: '192058',
          programmeId: programme.id,
          startedOn: '2026-04-01',
          leadId: chiefPerson.id,
        })
        .expect(201)
    ).body;
    expect(engagement).toMatchObject({ cadenceMonths: null, nextVisitDueOn: null, cadenceStatus: 'onTrack' });
    house.clock.set('2027-11-30T09:00:00+09:00');
    const later = (await chief.get(`/engagements/${engagement.id}`).expect(200)).body;
    expect(later).toMatchObject({ nextVisitDueOn: null, cadenceStatus: 'onTrack' });
    house.clock.set('2026-11-30T09:00:00+09:00');
    // Whoever wants to visit regularly after all says so for the engagement.
    const regular = await chief
      .patch(`/engagements/${engagement.id}`, { cadenceMonths: 2 }, engagement.version)
      .expect(200);
    expect(regular.body).toMatchObject({ cadenceMonths: 2, nextVisitDueOn: '2026-06-01' });
  });
});

describe('bad input', () => {
  const refusal = async (offer: object): Promise<string> => {
    const { body: problem } = await chief.post('/programmes', offer).expect(422);
    return problem.errors.map(({ field }: { field: string }) => field).join();
  };

  it('names what is wrong, and founds nothing', async () => {
    const before = await usable(chief);
    const name = '山間部の支援';
    const wrong: Array<[object, string]> = [
      [{ ...OFFER, name, fromFiscalYear: 2027, untilFiscalYear: 2026 }, 'untilFiscalYear'],
      [{ ...OFFER, name, supportTypes: [] }, 'supportTypes'],
      [{ ...OFFER, name, forms: [] }, 'forms'],
      [{ ...OFFER, name, supportTypes: ['A', 'A'] }, 'supportTypes'],
      [{ ...OFFER, name, supportTypes: ['F'] }, 'supportTypes'],
      [{ ...OFFER, name: ' ' }, 'name'],
      [{ ...OFFER, name, cadenceMonths: 13 }, 'cadenceMonths'],
      [{ ...OFFER, name, bodyIds: [] }, 'bodyIds'],
      [{ ...OFFER, name, bodyIds: [body.id, body.id] }, 'bodyIds'],
      [{ ...OFFER, name, bodyIds: ['0198c0de-0000-7000-8000-000000000000'] }, 'bodyIds'],
      [{ ...OFFER }, 'name'],
    ];
    for (const [offer, field] of wrong) expect([offer, await refusal(offer)]).toEqual([offer, field]);
    expect(await usable(chief)).toEqual(before);
  });

  it('leaves a closed year alone, and a programme its last kind of support', async () => {
    const programme = await found({ ...OFFER, name: '買い物支援', fromFiscalYear: 2024 });
    const refused = async (change: object): Promise<string> => {
      const { body: problem } = await chief.patch(`/programmes/${programme.id}`, change, programme.version).expect(422);
      return `${problem.errors[0].field}: ${problem.errors[0].message}`;
    };
    expect(await refused({ fromFiscalYear: 2025, supportTypes: ['E'] })).toMatch(/^fromFiscalYear: 終わった年度/);
    expect(await refused({ fromFiscalYear: 2020, supportTypes: ['E'] })).toMatch(/^fromFiscalYear: .*開始年度より前/);
    expect(await refused({ supportTypes: [] })).toMatch(/^supportTypes/);
    const { body: after } = await chief.get(`/programmes/${programme.id}`).expect(200);
    expect(after).toMatchObject({ version: programme.version, years: [{ fromFiscalYear: 2024 }] });
  });

  it('ends with a year, after which no engagement begins, and can be opened again', async () => {
    const programme = await found({ ...OFFER, name: '多職種連携支援', fromFiscalYear: 2024 });
    const path = `/programmes/${programme.id}/closure`;
    expect((await chief.post(path, { untilFiscalYear: 2023 }, programme.version).expect(422)).body.errors[0]).toEqual({
      field: 'untilFiscalYear',
      message: '支援事業の開始年度より前の年度です。',
    });
    await chief.post(path, { untilFiscalYear: 2024 }, programme.version).expect(422);
    const ended = (await chief.post(path, { untilFiscalYear: 2026 }, programme.version).expect(200)).body;
    expect(ended).toMatchObject({ untilFiscalYear: 2026 });
    expect((await chief.post(path, { untilFiscalYear: 2027 }, ended.version).expect(409)).body.code).toBe(
      'programmeEnded',
    );
    expect(await usable(chief, 2026)).toContain('多職種連携支援');
    expect(await usable(chief, 2027)).not.toContain('多職種連携支援');
    const open = (startedOn: string) =>
      chief.post('/engagements', {
        municipalityCode: '192066',
        programmeId: programme.id,
        startedOn,
        leadId: chiefPerson.id,
      });
    expect((await open('2027-04-01').expect(422)).body.errors[0]).toEqual({
      field: 'startedOn',
      message: 'この支援事業は令和8年度で終わります。',
    });
    expect((await open('2024-03-31').expect(422)).body.errors[0].field).toBe('startedOn');
    await open('2027-03-31').expect(201);
    const opened = (await chief.delete(path, undefined, ended.version).expect(200)).body;
    expect(opened.untilFiscalYear).toBeNull();
    expect((await chief.delete(path, undefined, opened.version).expect(409)).body.code).toBe('programmeNotEnded');
  });

  it('of two who change it at once the second is told, whoever changes what', async () => {
    const programme = await found({ ...OFFER, name: '二人の事業' });
    const both = await Promise.all([
      chief.patch(`/programmes/${programme.id}`, { supportTypes: ['B'] }, programme.version),
      admin.patch(`/programmes/${programme.id}`, { supportTypes: ['E'] }, programme.version),
      admin.patch(`/programmes/${programme.id}`, { confirmationSteps: 2 }, programme.version),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const names = await Promise.all([
      chief.post('/programmes', { ...OFFER, name: '同じ名前' }),
      admin.post('/programmes', { ...OFFER, name: '同じ名前' }),
    ]);
    expect(names.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});
