import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type CivilDay, inOffice, type OfficeFacts, type Role, type TransferKind } from '@banso/domain';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * In office is one rule for every part: list, page, export, coverage, load, people and desk are asked about people whose
 * offices stand in every way, and compared with the domain's function. Drawn by chance, of a fixed seed.
 */
const TODAY = '2026-11-24' as CivilDay;
const STARTED = '2026-04-01' as CivilDay;
const PLACES = ['202011', '202029', '202037', '202045'];
const AREA = PLACES.slice(0, 2);
const ASSIGNED = PLACES.slice(1, 3);

const day = fc.integer({ min: -3, max: 3 }).map((n) => addDays(TODAY, n));
const dayOrNever = fc.option(day, { nil: null });
const holder = fc.record({
  place: fc.constantFrom('head', 'health', 'university') as fc.Arbitrary<'head' | 'health' | 'university'>,
  role: fc.constantFrom('staff', 'staff', 'staff', 'manager', 'peer', 'expert') as fc.Arbitrary<Role>,
  roleFrom: fc.oneof({ weight: 3, arbitrary: fc.constant('2020-04-01' as CivilDay) }, { weight: 1, arbitrary: day }), roleUntil: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: day }),
  termUntil: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  leaves: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }), kind: fc.constantFrom('transfer', 'retirement', 'leave', 'arrival') as fc.Arbitrary<TransferKind>, withdrawn: fc.boolean(),
  disabledOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day.filter((on) => on <= TODAY) }),
});
type Holder = typeof holder extends fc.Arbitrary<infer T> ? T : never;
const engagement = fc.record({ code: fc.constantFrom(...PLACES), status: fc.constantFrom('active', 'active', 'paused', 'closed'), lead: fc.option(holder, { nil: null }), deputy: fc.option(holder, { nil: null }), assignedUntil: dayOrNever });
const CASES = fc.sample(engagement, { numRuns: 120, seed: 20261124 });

let house: OpenHouse;
let manager: Browser;
let tenantId: number;
let offices: Record<Holder['place'], OrganisationRow>;
let made: Array<{ id: string; status: string; lead: PersonRow | null; deputy: PersonRow | null; leads: boolean; deputises: boolean }>;

beforeAll(async () => {
  house = await openHouse(`${TODAY}T09:00:00+09:00`);
  const { story, database } = house;
  tenantId = await story.tenant('20');
  const head = await story.organisation({ tenantId });
  offices = {
    head, health: await story.organisation({ tenantId, kind: 'healthOffice', name: '保健福祉事務所', areaId: await story.area({ tenantId, name: '所管', municipalityCodes: AREA }) }),
    university: await story.organisation({ tenantId, kind: 'university', name: '大学' }),
  };
  for (const municipalityCode of ASSIGNED) await story.assignment({ organisation: offices.university, municipalityCode, from: STARTED });
  manager = house.browser(await story.person({ organisation: head, role: 'manager', name: '課長' }));
  made = [];
  for (const one of CASES) {
    const programmeId = await story.programme({ tenantId, body: head });
    const { id } = await story.engagement({ tenantId, programmeId, municipalityCode: one.code, startedOn: STARTED });
    await database.query('update engagement set status = $2 where id = $1', [id, one.status]);
    if (one.status === 'paused') await database.query(`insert into engagement_pause (id, engagement_id, from_on, reason) values ($1, $2, '2026-11-01', '選挙')`, [randomUUID(), id]);
    if (one.status === 'closed') await database.query(`insert into engagement_closure (id, engagement_id, closed_on, reason) values ($1, $2, '2026-11-01', '達成')`, [randomUUID(), id]);
    const lead = one.lead && (await lay(id, one.lead, 'lead'));
    const deputy = one.deputy && (await lay(id, one.deputy, 'deputy'));
    made.push({ id, status: one.status, lead, deputy, leads: one.lead !== null && holds(one.lead, one.code), deputises: one.deputy !== null && holds(one.deputy, one.code) });
  }
});
afterAll(() => house.close());

/** A partner's role fits a university only; everybody else works at an office. */
const roleOf = ({ place, role }: Holder): Role => (place === 'university' ? 'partner' : place === 'health' && role === 'manager' ? 'staff' : role);
const untilOf = ({ roleFrom, roleUntil }: Holder): CivilDay | null => (roleUntil !== null && roleUntil < roleFrom ? roleFrom : roleUntil);

async function lay(engagementId: string, facts: Holder, role: 'lead' | 'deputy'): Promise<PersonRow> {
  const person = await house.story.person({ organisation: offices[facts.place], role: roleOf(facts), from: facts.roleFrom, ...(untilOf(facts) ? { until: untilOf(facts)! } : {}) });
  await house.story.member({ engagementId, person, role, from: STARTED, ...(facts.termUntil ? { until: facts.termUntil } : {}) });
  if (facts.leaves) {
    await house.database.query(`insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at, withdrawn_at) values ($1, $2, $3, $4, '2026-11-01', $5, '2026-11-01', $6)`,
      [randomUUID(), tenantId, person.id, facts.kind, facts.leaves, facts.withdrawn ? '2026-11-02' : null]);
  }
  if (facts.disabledOn) await house.database.query('update person set disabled_at = $2 where id = $1', [person.id, `${facts.disabledOn}T08:00:00+09:00`]);
  return person;
}

function factsOf(facts: Holder, municipality: string): OfficeFacts {
  return {
    term: { from: STARTED, until: facts.termUntil }, municipality, disabledOn: facts.disabledOn,
    roles: [{ role: roleOf(facts), area: facts.place === 'health' ? AREA : null, from: facts.roleFrom, until: untilOf(facts) }],
    assignments: ASSIGNED.map((code) => ({ municipality: code, from: STARTED, until: null })),
    transfers: facts.leaves && !facts.withdrawn ? [{ kind: facts.kind, effectiveOn: facts.leaves }] : [],
  };
}
const holds = (facts: Holder, municipality: string): boolean => inOffice(factsOf(facts, municipality), TODAY);

const all = async <Row>(path: string): Promise<Row[]> => {
  const items: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await manager.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`).expect(200);
    items.push(...(body.items as Row[]));
    cursor = body.nextCursor as string | null;
  }
  return items;
};
const named = (person: PersonRow | null, counts: boolean): string | null => (person && counts ? person.id : null);
const expected = () => new Map(made.map(({ id, lead, deputy, leads, deputises }) => [id, [named(lead, leads), named(deputy, deputises)]]));

describe('who leads and who deputises, on a day with offices that stand in every way', () => {
  it('is drawn so that every answer occurs often', () => {
    const count = (test: (one: (typeof made)[number]) => boolean): number => made.filter(test).length;
    for (const n of [count(({ lead, leads }) => leads && lead !== null), count(({ lead, leads }) => !leads && lead !== null), count(({ deputy, deputises }) => deputises && deputy !== null), count(({ deputy, deputises }) => !deputises && deputy !== null)]) expect(n).toBeGreaterThan(15);
  });

  it('the list says what the domain says', async () => {
    const rows = await all<{ id: string; lead: { id: string } | null; deputy: { id: string } | null }>('/engagements');
    expect(new Map(rows.map(({ id, lead, deputy }) => [id, [lead?.id ?? null, deputy?.id ?? null]]))).toEqual(expected());
  });

  it('so do the page and the filter by lead', async () => {
    for (const { id, lead, deputy, leads, deputises } of made.slice(0, 40)) {
      const page = (await manager.get(`/engagements/${id}`).expect(200)).body;
      expect([page.lead?.id ?? null, page.deputy?.id ?? null]).toEqual([named(lead, leads), named(deputy, deputises)]);
      if (lead) expect((await manager.get(`/engagements?lead=${lead.id}`).expect(200)).body.items.map((row: { id: string }) => row.id)).toEqual(leads ? [id] : []);
    }
  });

  it('so does the export', async () => {
    const { text } = await manager.get('/engagements/export?format=csv').expect(200);
    const names = new Map((await house.database.query<{ id: string; name: string }>('select id, name from person')).map(({ id, name }) => [id, name]));
    const said = text.trim().split('\r\n').slice(1).map((line) => line.split(',').slice(8, 10).join(',')).sort();
    expect(said).toEqual([...expected().values()].map((pair) => pair.map((id) => (id ? names.get(id) : '')).join(',')).sort());
  });

  it('so do the flags: single-handed for what is active, unowned for what is not closed', async () => {
    const rows = async (figure: string) => new Set((await all<{ engagementId: string }>(`/load/rows?figure=${figure}`)).map(({ engagementId }) => engagementId));
    const ids = (test: (one: (typeof made)[number]) => boolean) => new Set(made.filter(test).map(({ id }) => id));
    expect(await rows('singleHanded')).toEqual(ids(({ status, deputises }) => status === 'active' && !deputises));
    const unowned = new Set((await all<{ engagementId: string; day: string }>('/load/rows?figure=unowned')).filter(({ day: from }) => from <= TODAY).map(({ engagementId }) => engagementId));
    expect(unowned).toEqual(ids(({ status, leads }) => status !== 'closed' && !leads));
    const desk = (await manager.get('/desk').expect(200)).body.todo as Array<{ kind: string; engagementId: string; proposedOn: string }>;
    expect(new Set(desk.filter(({ kind, proposedOn }) => kind === 'unowned' && proposedOn <= TODAY).map(({ engagementId }) => engagementId))).toEqual(unowned);
    const cells = (await manager.get('/coverage?prefecture=20&fiscalYear=2026').expect(200)).body;
    expect(cells.flags.singleHanded).toBe(new Set(made.filter(({ status, deputises }) => status === 'active' && !deputises).map(({ id }) => CASES[made.findIndex((one) => one.id === id)]!.code)).size);
  });

  it('so do the load of people and their register', async () => {
    const carried = new Map<string, [number, number]>();
    for (const { status, lead, deputy, leads, deputises } of made) {
      if (status === 'closed') continue;
      if (lead && leads) carried.set(lead.id, [1, 0]);
      if (deputy && deputises) carried.set(deputy.id, [0, 1]);
    }
    const load = (await manager.get('/load').expect(200)).body.people as Array<{ person: { id: string }; figures: { leads: number; deputies: number } }>;
    expect(new Map(load.filter(({ figures: { leads, deputies } }) => leads + deputies > 0).map(({ person, figures: { leads, deputies } }) => [person.id, [leads, deputies]]))).toEqual(carried);
    const register = [...(await all<{ id: string; leads: number; deputies: number }>('/people')), ...(await all<{ id: string; leads: number; deputies: number }>('/people?disabled=true'))];
    expect(new Map(register.filter(({ leads, deputies }) => leads + deputies > 0).map(({ id, leads, deputies }) => [id, [leads, deputies]]))).toEqual(carried);
  });
});
