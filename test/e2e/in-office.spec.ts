import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import {
  addDays,
  type CivilDay,
  inOffice,
  type OfficeFacts,
  type OfficeRole,
  type Role,
  type TransferKind,
} from '@banso/domain';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { runOnce } from '@banso/worker';
import request from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * In office is one rule for every part: list, page, export, coverage, load, people, desk, reminders, visits, calendars
 * and successors are asked about people whose offices stand in every way (two roles, roles that a transfer ended,
 * assignments that end), and compared with the domain's function. Drawn by chance, of a fixed seed.
 */
const TODAY = '2026-11-24' as CivilDay;
const STARTED = '2026-04-01' as CivilDay;
const PLACES = ['202011', '202029', '202037', '202045'];
const AREA = PLACES.slice(0, 2);
const ASSIGNED = PLACES.slice(1, 3);

const day = fc.integer({ min: -3, max: 3 }).map((n) => addDays(TODAY, n));
const dayOrNever = fc.option(day, { nil: null });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const holder = fc.record({
  place: fc.constantFrom('head', 'health', 'university') as fc.Arbitrary<'head' | 'health' | 'university'>,
  role: fc.constantFrom('staff', 'staff', 'staff', 'manager', 'peer', 'expert') as fc.Arbitrary<Role>,
  roleFrom: fc.oneof({ weight: 3, arbitrary: fc.constant('2020-04-01' as CivilDay) }, { weight: 1, arbitrary: day }),
  roleUntil: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: day }),
  termUntil: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  leaves: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  kind: fc.constantFrom('transfer', 'retirement', 'leave', 'arrival') as fc.Arbitrary<TransferKind>,
  withdrawn: fc.boolean(),
  disabledOn: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: day.filter((on) => on <= TODAY) },
  ),
  /** A role of another office beside the first. */
  second: rarely(
    fc.record({
      role: fc.constantFrom('staff', 'partner') as fc.Arbitrary<'staff' | 'partner'>,
      from: day,
      until: dayOrNever,
    }),
  ),
  /** A confirmed transfer has ended the first role: at the beginning of the term, which goes on, or about today. */
  ended: rarely(fc.oneof(fc.constant(STARTED), day)),
});
type Holder = typeof holder extends fc.Arbitrary<infer T> ? T : never;
const engagement = fc.record({
  code: fc.constantFrom(...PLACES),
  status: fc.constantFrom('active', 'active', 'paused', 'closed'),
  lead: fc.option(holder, { nil: null }),
  deputy: fc.option(holder, { nil: null }),
  assignedUntil: dayOrNever,
});
const CASES = fc.sample(engagement, { numRuns: 160, seed: 20261124 });

let house: OpenHouse;
let manager: Browser;
let tenantId: number;
let offices: Record<Holder['place'], OrganisationRow>;
let made: Array<{
  id: string;
  status: string;
  lead: PersonRow | null;
  deputy: PersonRow | null;
  leads: boolean;
  deputises: boolean;
}>;

beforeAll(async () => {
  house = await openHouse(`${TODAY}T09:00:00+09:00`);
  const { story, database } = house;
  tenantId = await story.tenant('20');
  const head = await story.organisation({ tenantId });
  offices = {
    head,
    health: await story.organisation({
      tenantId,
      kind: 'healthOffice',
      name: '保健福祉事務所',
      areaId: await story.area({ tenantId, name: '所管', municipalityCodes: AREA }),
    }),
    university: await story.organisation({ tenantId, kind: 'university', name: '大学' }),
  };
  manager = house.browser(await story.person({ organisation: head, role: 'manager', name: '課長' }));
  made = [];
  for (const one of CASES) {
    const programmeId = await story.programme({ tenantId, body: head });
    const { id } = await story.engagement({ tenantId, programmeId, municipalityCode: one.code, startedOn: STARTED });
    await database.query('update engagement set status = $2 where id = $1', [id, one.status]);
    if (one.status === 'paused')
      await database.query(
        `insert into engagement_pause (id, engagement_id, from_on, reason) values ($1, $2, '2026-11-01', '選挙')`,
        [randomUUID(), id],
      );
    if (one.status === 'closed')
      await database.query(
        `insert into engagement_closure (id, engagement_id, closed_on, reason) values ($1, $2, '2026-11-01', '達成')`,
        [randomUUID(), id],
      );
    const lead = one.lead && (await lay(id, one.lead, 'lead', one.assignedUntil));
    const deputy = one.deputy && (await lay(id, one.deputy, 'deputy', one.assignedUntil));
    const [leads, deputises] = [
      one.lead !== null && holds(one.lead, one),
      one.deputy !== null && holds(one.deputy, one),
    ];
    made.push({ id, status: one.status, lead, deputy, leads, deputises });
  }
});
afterAll(() => house.close());

/** A partner's role fits a university only; everybody else works at an office. */
const roleOf = ({ place, role }: Holder): Role =>
  place === 'university' ? 'partner' : place === 'health' && role === 'manager' ? 'staff' : role;
const untilOf = ({ roleFrom, roleUntil }: Holder): CivilDay | null =>
  roleUntil !== null && roleUntil < roleFrom ? roleFrom : roleUntil;
/** Two transfers of one person never take effect on one day. */
const endedOf = ({ ended, leaves, roleFrom }: Holder): CivilDay | null =>
  ended !== null && ended !== leaves && ended > roleFrom ? ended : null;

/** Each guest comes from a university of their own, whose municipalities are assigned until the day. */
async function lay(
  engagementId: string,
  facts: Holder,
  role: 'lead' | 'deputy',
  assignedUntil: CivilDay | null,
): Promise<PersonRow> {
  const isGuest = facts.place === 'university' || facts.second?.role === 'partner';
  const university = isGuest
    ? await house.story.organisation({ tenantId, kind: 'university', name: '大学' })
    : offices.university;
  if (isGuest) {
    for (const municipalityCode of ASSIGNED) {
      await house.story.assignment({
        organisation: university,
        municipalityCode,
        from: STARTED,
        until: assignedUntil ?? undefined,
      });
    }
  }
  const home = { ...offices, university }[facts.place];
  const person = await house.story.person({
    organisation: home,
    role: roleOf(facts),
    from: facts.roleFrom,
    ...(untilOf(facts) ? { until: untilOf(facts)! } : {}),
  });
  const ended = endedOf(facts);
  if (ended) {
    const transfer = randomUUID();
    await house.database.query(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at, confirmed_at)
       values ($1, $2, $3, 'transfer', '2026-03-20', $4, '2026-03-01', '2026-03-02')`,
      [transfer, tenantId, person.id, ended],
    );
    await house.database.query(
      `insert into role_end (role_holding_id, transfer_id, tenant_id, person_id, until_on)
       select id, $1, $2, $3, $4 from role_holding where person_id = $3`,
      [transfer, tenantId, person.id, addDays(ended, -1)],
    );
  }
  const second = secondOf(facts);
  if (second)
    await house.story.role(person, second.role, second.role === 'partner' ? university : offices.head, {
      from: second.from,
      until: second.until ?? undefined,
    });
  await house.story.member({
    engagementId,
    person,
    role,
    from: STARTED,
    ...(facts.termUntil ? { until: facts.termUntil } : {}),
  });
  if (facts.leaves) {
    await house.database.query(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at, withdrawn_at)
       values ($1, $2, $3, $4, '2026-11-01', $5, '2026-11-01', $6)`,
      [randomUUID(), tenantId, person.id, facts.kind, facts.leaves, facts.withdrawn ? '2026-11-02' : null],
    );
  }
  if (facts.disabledOn)
    await house.database.query('update person set disabled_at = $2 where id = $1', [
      person.id,
      `${facts.disabledOn}T08:00:00+09:00`,
    ]);
  return person;
}

/** The second role, where it is another one than the first. */
function secondOf({ place, second }: Holder): OfficeRole | null {
  if (
    !second ||
    (second.role === 'partner') === (place === 'university') ||
    (second.role === 'staff' && place === 'head')
  )
    return null;
  const until = second.until !== null && second.until < second.from ? second.from : second.until;
  return { role: second.role, area: null, from: second.from, until };
}

function factsOf(
  facts: Holder,
  { code, assignedUntil }: { code: string; assignedUntil: CivilDay | null },
): OfficeFacts {
  const ended = endedOf(facts);
  const last = untilOf(facts);
  const until = ended !== null && (last === null || ended <= last) ? addDays(ended, -1) : last;
  const first: OfficeRole = {
    role: roleOf(facts),
    area: facts.place === 'health' ? AREA : null,
    from: facts.roleFrom,
    until,
  };
  const second = secondOf(facts);
  return {
    term: { from: STARTED, until: facts.termUntil },
    municipality: code,
    disabledOn: facts.disabledOn,
    roles: second ? [first, second] : [first],
    assignments: ASSIGNED.map((municipality) => ({ municipality, from: STARTED, until: assignedUntil })),
    transfers: [
      ...(facts.leaves && !facts.withdrawn ? [{ kind: facts.kind, effectiveOn: facts.leaves }] : []),
      ...(ended ? [{ kind: 'transfer' as const, effectiveOn: ended }] : []),
    ],
  };
}
const holds = (facts: Holder, one: { code: string; assignedUntil: CivilDay | null }): boolean =>
  inOffice(factsOf(facts, one), TODAY);

const all = async <Row>(path: string): Promise<Row[]> => {
  const items: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await manager
      .get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)
      .expect(200);
    items.push(...(body.items as Row[]));
    cursor = body.nextCursor as string | null;
  }
  return items;
};
const named = (person: PersonRow | null, counts: boolean): string | null => (person && counts ? person.id : null);
const expected = () =>
  new Map(made.map(({ id, lead, deputy, leads, deputises }) => [id, [named(lead, leads), named(deputy, deputises)]]));

describe('who leads and who deputises, on a day with offices that stand in every way', () => {
  it('is drawn so that every answer occurs often', () => {
    const count = (test: (one: (typeof made)[number]) => boolean): number => made.filter(test).length;
    for (const n of [
      count(({ lead, leads }) => leads && lead !== null),
      count(({ lead, leads }) => !leads && lead !== null),
      count(({ deputy, deputises }) => deputises && deputy !== null),
      count(({ deputy, deputises }) => !deputises && deputy !== null),
    ])
      expect(n).toBeGreaterThan(15);
  });

  it('gathered for a whole office from a day on, it is what the view says of each term', async () => {
    const spans = 'engagement_id, person_id, role, from_on::text, until_on::text';
    for (const offset of [-5, -3, -1, 0, 1, 3, 5]) {
      const from = addDays(TODAY, offset);
      const gathered = `select ${spans} from office_from($1, $2)`;
      const viewed = `select ${spans} from office_term where tenant_id = $1 and (until_on is null or until_on >= $2)`;
      const differing = await house.database.query(
        `(${gathered} except all ${viewed}) union all (${viewed} except all ${gathered})`,
        [tenantId, from],
      );
      expect([from, differing]).toEqual([from, []]);
    }
  });

  it('gathered for given engagements on a day, it is what the view says of each term', async () => {
    const columns = 'engagement_id, person_id, role, from_on, name';
    const ids = made.filter((_, n) => n % 3 !== 0).map(({ id }) => id);
    for (const offset of [-5, -3, -1, 0, 1, 3, 5]) {
      const day = addDays(TODAY, offset);
      const gathered = `select ${columns} from office_of($1, $2)`;
      const viewed = `select ${columns} from office_on($2) where engagement_id = any($1)`;
      const differing = await house.database.query(
        `(${gathered} except all ${viewed}) union all (${viewed} except all ${gathered})`,
        [ids, day],
      );
      expect([day, differing]).toEqual([day, []]);
    }
  });

  it('the list says what the domain says', async () => {
    const rows = await all<{ id: string; lead: { id: string } | null; deputy: { id: string } | null }>('/engagements');
    expect(new Map(rows.map(({ id, lead, deputy }) => [id, [lead?.id ?? null, deputy?.id ?? null]]))).toEqual(
      expected(),
    );
  });

  it('so do the page and the filter by lead', async () => {
    for (const { id, lead, deputy, leads, deputises } of made.slice(0, 40)) {
      const page = (await manager.get(`/engagements/${id}`).expect(200)).body;
      expect([page.lead?.id ?? null, page.deputy?.id ?? null]).toEqual([named(lead, leads), named(deputy, deputises)]);
      if (lead)
        expect(
          (await manager.get(`/engagements?lead=${lead.id}`).expect(200)).body.items.map(
            (row: { id: string }) => row.id,
          ),
        ).toEqual(leads ? [id] : []);
    }
  });

  it('so does the export', async () => {
    const { text } = await manager.get('/engagements/export?format=csv').expect(200);
    const names = new Map(
      (await house.database.query<{ id: string; name: string }>('select id, name from person')).map(({ id, name }) => [
        id,
        name,
      ]),
    );
    const said = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').slice(8, 10).join(','))
      .sort();
    expect(said).toEqual(
      [...expected().values()].map((pair) => pair.map((id) => (id ? names.get(id) : '')).join(',')).sort(),
    );
  });

  it('so do the flags: single-handed for what is active, unowned for what is not closed', async () => {
    const rows = async (figure: string) =>
      new Set(
        (await all<{ engagementId: string }>(`/load/rows?figure=${figure}`)).map(({ engagementId }) => engagementId),
      );
    const ids = (test: (one: (typeof made)[number]) => boolean) => new Set(made.filter(test).map(({ id }) => id));
    expect(await rows('singleHanded')).toEqual(ids(({ status, deputises }) => status === 'active' && !deputises));
    const unowned = new Set(
      (await all<{ engagementId: string; day: string }>('/load/rows?figure=unowned'))
        .filter(({ day: from }) => from <= TODAY)
        .map(({ engagementId }) => engagementId),
    );
    expect(unowned).toEqual(ids(({ status, leads }) => status !== 'closed' && !leads));
    const desk = (await manager.get('/desk').expect(200)).body.todo as Array<{
      kind: string;
      engagementId: string;
      proposedOn: string;
    }>;
    expect(
      new Set(
        desk
          .filter(({ kind, proposedOn }) => kind === 'unowned' && proposedOn <= TODAY)
          .map(({ engagementId }) => engagementId),
      ),
    ).toEqual(unowned);
    const cells = (await manager.get('/coverage?prefecture=20&fiscalYear=2026').expect(200)).body;
    expect(cells.flags.singleHanded).toBe(
      new Set(
        made
          .filter(({ status, deputises }) => status === 'active' && !deputises)
          .map(({ id }) => CASES[made.findIndex((one) => one.id === id)]!.code),
      ).size,
    );
  });

  it('so do the load of people and their register', async () => {
    const carried = new Map<string, [number, number]>();
    for (const { status, lead, deputy, leads, deputises } of made) {
      if (status === 'closed') continue;
      if (lead && leads) carried.set(lead.id, [1, 0]);
      if (deputy && deputises) carried.set(deputy.id, [0, 1]);
    }
    const load = (await manager.get('/load').expect(200)).body.people as Array<{
      person: { id: string };
      figures: { leads: number; deputies: number };
    }>;
    expect(
      new Map(
        load
          .filter(({ figures: { leads, deputies } }) => leads + deputies > 0)
          .map(({ person, figures: { leads, deputies } }) => [person.id, [leads, deputies]]),
      ),
    ).toEqual(carried);
    const register = [
      ...(await all<{ id: string; leads: number; deputies: number }>('/people')),
      ...(await all<{ id: string; leads: number; deputies: number }>('/people?disabled=true')),
    ];
    expect(
      new Map(
        register
          .filter(({ leads, deputies }) => leads + deputies > 0)
          .map(({ id, leads, deputies }) => [id, [leads, deputies]]),
      ),
    ).toEqual(carried);
  });

  it('so do the successors that a transfer of today can choose from', async () => {
    const leaver = await house.story.person({ organisation: offices.head, role: 'staff', name: '去る人' });
    const { id } = (
      await manager
        .post('/transfers', { personId: leaver.id, kind: 'leave', announcedOn: TODAY, effectiveOn: TODAY })
        .expect(201)
    ).body;
    const { candidates } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body as {
      candidates: Array<{ person: { id: string }; leads: number; deputies: number; carried: number }>;
    };
    const carried = new Map(
      made.flatMap(({ status, lead, deputy, leads, deputises }) =>
        [
          ...(lead ? [[lead.id, Number(leads && status !== 'closed'), 0] as const] : []),
          ...(deputy ? [[deputy.id, 0, Number(deputises && status !== 'closed')] as const] : []),
        ].map(([person, leading, deputising]) => [person, [leading, deputising, leading + deputising]] as const),
      ),
    );
    const shown = candidates.filter(({ person }) => carried.has(person.id));
    expect(shown.length).toBeGreaterThan(60);
    for (const { person, leads, deputies, carried: all } of shown)
      expect([leads, deputies, all]).toEqual(carried.get(person.id));
  });

  it('so do the reminders: who leads and who deputises hears, for who does not the manager', async () => {
    // Three open days past due: lead and deputy.
    await house.database.query(`update engagement set next_visit_due_on = '2026-11-18' where status = 'active'`);
    await runOnce(
      'sweep',
      { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl },
      house.clock,
    );
    const rows = await house.database.query<{ id: string; heard: string[] }>(
      `select engagement_id as id, array_agg(person_id::text order by person_id) as heard from reminder
        where subject_kind = 'visitDue' and state = 'open' group by 1`,
    );
    const managers = (
      await house.database.query<{ id: string }>(
        `select distinct t.person_id as id from role_term t join person p on p.id = t.person_id where t.role = 'manager'
          and (p.disabled_at is null) and t.from_on <= $1 and (t.until_on is null or t.until_on >= $1)`,
        [TODAY],
      )
    ).map(({ id }) => id);
    const heard = new Map(
      made
        .filter(({ status }) => status === 'active')
        .map(({ id, lead, deputy, leads, deputises }) => [
          id,
          [...new Set([...(leads ? [lead!.id] : managers), ...(deputises ? [deputy!.id] : [])])].sort(),
        ]),
    );
    expect(new Map(rows.map(({ id, heard: people }) => [id, people.sort()]))).toEqual(heard);
  });

  it('so do one’s own visits and the calendar of each of them', async () => {
    let [asked, own] = [0, 0];
    for (const [n, { id, lead, deputy, leads, deputises }] of made.entries()) {
      if (n % 3 === 0) continue;
      const visitId = randomUUID();
      await house.database.query(
        `insert into visit (id, engagement_id, planned_on, mode, created_at)
         values ($1, $2, $3, 'onSite', '2026-11-01')`,
        [visitId, id, TODAY],
      );
      for (const [person, counts] of [
        [lead, leads],
        [deputy, deputises],
      ] as const) {
        if (!person) continue;
        const browser = house.browser(person);
        const mine = await browser.get(`/visits?mine=true&from=${TODAY}&until=${TODAY}`);
        if (mine.status !== 200) continue;
        asked++;
        own += Number(counts);
        expect(mine.body.items.map((row: { id: string }) => row.id)).toEqual(counts ? [visitId] : []);
        const { address } = (await browser.post('/calendar-feeds', { name: '電話' }).expect(201)).body;
        const { pathname } = new URL(address as string);
        const { text } = await request(house.address).get(pathname).buffer(true).expect(200);
        expect(text.includes(visitId)).toBe(counts);
      }
    }
    expect([asked > 50, own > 20, asked - own > 20]).toEqual([true, true, true]);
  });
});

describe('the ladder’s preview of the month', () => {
  it('hears who led on the day: a record of today is missing tomorrow', async () => {
    const TOMORROW = addDays(TODAY, 1);
    house.clock.set('2026-12-01T09:00:00+09:00');
    let moved = 0;
    // One of them leaves tomorrow, and nobody has disposed of anything: the role runs on.
    const leaver = made.find(
      ({ status, leads }, n) => n % 3 !== 0 && status === 'active' && leads && !CASES[n]!.lead!.leaves,
    )!;
    await house.database.query(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at)
       values ($1, $2, $3, 'leave', '2026-11-01', $4, '2026-11-01')`,
      [randomUUID(), tenantId, leaver.lead!.id, TOMORROW],
    );
    for (const [n, { id, status, lead, leads }] of made.entries()) {
      const one = CASES[n]!;
      if (n % 3 === 0 || status === 'closed' || !lead || !one.lead) continue;
      const leadsThen = inOffice(factsOf(one.lead, one), TOMORROW) && lead !== leaver.lead;
      if (leadsThen === leads && n % 5 !== 0) continue;
      moved += Number(leadsThen !== leads);
      const [engagement] = await house.database.query<{ programme: string }>(
        'select programme_id as programme from engagement where id = $1',
        [id],
      );
      const asked = { numbers: [], month: '2026-11', programmeId: engagement!.programme };
      const { items } = (await manager.post('/reminder-ladder/preview', asked).expect(200)).body as {
        items: Array<{ step: string; day: string; recipient: string; as: string }>;
      };
      const missing = items.filter(({ step, day: on }) => step === 'recordMissing' && on === TOMORROW);
      if (leadsThen) expect(missing.map(({ recipient, as }) => [recipient, as])).toEqual([[lead.name, 'lead']]);
      else expect(new Set(missing.map(({ as }) => as))).toEqual(new Set(['manager']));
    }
    house.clock.set(`${TODAY}T09:00:00+09:00`);
    expect(moved).toBeGreaterThan(3);
  });
});

describe('members who neither lead nor deputise', () => {
  it('are counted by their terms: experts hold no role that reaches a municipality', async () => {
    const expert = await house.story.person({ organisation: offices.head, role: 'expert', name: '作業療法士' });
    const active = made.find(({ status }) => status === 'active')!;
    await house.story.member({ engagementId: active.id, person: expert, role: 'expert', from: STARTED });
    const load = (await manager.get('/load').expect(200)).body.people as Array<{
      person: { id: string };
      figures: { memberships: number };
    }>;
    expect(load.find(({ person }) => person.id === expert.id)?.figures.memberships).toBe(1);
    expect(
      (await all<{ engagementId: string }>(`/load/rows?figure=memberships&person=${expert.id}`)).map(
        ({ engagementId }) => engagementId,
      ),
    ).toEqual([active.id]);
  });
});

describe('a leave that is registered for today', () => {
  it('changes at once who hears, and so does its withdrawal', async () => {
    const hears = (person: PersonRow): Promise<unknown[]> =>
      house.database.query(
        `select from reminder where person_id = $1 and subject_kind = 'visitDue' and state = 'open'`,
        [person.id],
      );
    const { lead } = made.find(
      ({ status, leads }, n) =>
        n % 3 === 0 && status === 'active' && leads && roleOf(CASES[n]!.lead!) === 'staff' && !CASES[n]!.lead!.second,
    )!;
    expect(await hears(lead!)).toHaveLength(1);
    const { id, version } = (
      await manager
        .post('/transfers', { personId: lead!.id, kind: 'leave', announcedOn: TODAY, effectiveOn: TODAY })
        .expect(201)
    ).body;
    expect(await hears(lead!)).toHaveLength(0);
    await manager.delete(`/transfers/${id}`, undefined, version).expect(204);
    expect(await hears(lead!)).toHaveLength(1);
  });
});
