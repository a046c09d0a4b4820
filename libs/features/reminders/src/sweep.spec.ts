import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, type CivilDay, civilDay, explainDue, japaneseOpenDays } from '@banso/domain';
import { MailDeliveryModule } from '@banso/mail';
import {
  type FreshDatabase,
  freshDatabase,
  type OrganisationRow,
  openRooms,
  type OpenRooms,
  type PersonRow,
  Story,
} from '@banso/testing';
import fc from 'fast-check';
import { ReminderJobsModule, ReminderKeeper, Sweep } from './index.js';

const START = civilDay('2026-12-14'); // over the year's end, the longest closure
const CODES = ['202011', '202029', '202037'];

let database: FreshDatabase;
let worker: OpenRooms;
let story: Story;
let tenantId: number;
let office: OrganisationRow, university: OrganisationRow;
let staff: PersonRow[];
let programmes: string[];

beforeAll(async () => {
  database = await freshDatabase();
  story = new Story(database);
  tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  university = await story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' });
  staff = [];
  for (let n = 0; n < 4; n++) staff.push(await story.person({ organisation: office, role: 'staff' }));
  staff.push(await story.person({ organisation: office, role: 'manager' }));
  for (let n = 0; n < 2; n++) staff.push(await story.person({ organisation: university, role: 'partner' }));
  programmes = [];
  for (let n = 0; n < 4; n++) programmes.push(await story.programme({ tenantId, body: office, name: `支援 ${n}` }));
  worker = await openRooms(database, {
    now: `${START}T00:05:00+09:00`,
    worker: true,
    imports: [
      MailDeliveryModule.with({ smtpUrl: null, mailFrom: '伴走 <banso@pref.example>' }),
      ReminderJobsModule.with({ publicUrl: 'https://banso.example' }),
    ],
  });
});
afterAll(async () => {
  await worker?.close();
  await database?.drop();
});

/** Puts the worker on a moment of a day, on its night unless said otherwise. */
function on(day: CivilDay, time = '00:05'): void {
  worker.clock.set(`${day}T${time}:00+09:00`);
}
const sweep = (): Promise<Awaited<ReturnType<Sweep['run']>>> => worker.get(Sweep).run(tenantId);
/** The rule in full for every engagement: what it would still change after a sweep. */
async function keepEverything(): Promise<object> {
  const ids = (await database.query<{ id: string }>('select id from engagement order by id')).map((row) => row.id);
  return worker.job(tenantId, (actor) => worker.get(ReminderKeeper).refresh(actor, ids));
}
const rows = () =>
  database.query(
    'select subject_kind, subject_id, step, occurrence, due_on, person_id, state from reminder order by 1, 2, 3, 4, 5, 6',
  );
const empty = () =>
  database.query(
    `truncate sweep_mark, reminder_ladder, reminder, action_item_owner, action_item, visit, team_member_end, team_member, handover_packet, transfer, assignment, closed_day, engagement cascade`,
  );

/** One engagement with everything that time can move, in days from the start of the story. */
const day = (min: number, max: number) => fc.integer({ min, max });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const person = fc.nat({ max: 6 });
const anEngagement = fc.record({
  heldOn: day(-75, 0),
  cadence: fc.constantFrom(1, 2),
  planned: fc.array(day(-12, 45), { maxLength: 3 }),
  team: fc.array(
    fc.record({
      person,
      role: fc.constantFrom('lead', 'deputy', 'professor'),
      from: day(-60, 25),
      lasts: maybe(day(0, 70)),
    }),
    { maxLength: 3 },
  ),
  items: fc.array(
    fc.record({ due: day(-10, 30), owners: fc.array(fc.record({ person, from: day(-30, 25) }), { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  packet: maybe(
    fc.record({
      leaver: person,
      successor: maybe(person),
      announced: day(-10, 20),
      later: day(0, 20),
      state: fc.constantFrom('drafting', 'handedOver'),
    }),
  ),
});
/** What happens behind the engagements' back between two sweeps. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('roleEnds' as const), person, after: day(0, 10) }),
  fc.record({
    what: fc.constant('assignment' as const),
    code: fc.constantFrom(...CODES),
    from: day(-5, 20),
    lasts: day(0, 15),
  }),
  fc.record({ what: fc.constant('closedDay' as const), on: day(0, 30) }),
  fc.record({
    what: fc.constant('ladder' as const),
    programme: maybe(fc.nat({ max: 3 })),
    soon: day(-14, -1),
    record: day(1, 5),
  }),
  fc.record({ what: fc.constant('disabled' as const), person }),
  // Registered, and nobody has disposed of anything: a leaving of today is followed by its registration.
  fc.record({ what: fc.constant('leaves' as const), person, after: day(1, 10) }),
);
const aWorld = fc.record({
  engagements: fc.array(anEngagement, { minLength: 6, maxLength: 12 }),
  ladder: maybe(fc.record({ programme: maybe(fc.nat({ max: 3 })), soon: day(-14, -1), record: day(1, 5) })),
  nights: fc.array(
    fc.record({
      time: fc.constantFrom('00:05', '08:30', '08:30'),
      later: fc.constantFrom(0, 1, 1, 1, 2, 3, 6, 15),
      happenings: fc.array(happening, { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
});
type AWorld = typeof aWorld extends fc.Arbitrary<infer W> ? W : never;

async function layOut(world: AWorld): Promise<void> {
  await empty();
  await database.query('update person set disabled_at = null');
  await database.query('update role_holding set until_on = null');
  for (const [n, facts] of world.engagements.entries()) {
    const held = addDays(START, facts.heldOn);
    const { id } = await story.engagement({
      tenantId,
      programmeId: programmes[n % 4]!,
      municipalityCode: CODES[Math.floor(n / 4)]!,
      startedOn: '2026-04-01',
    });
    const due = explainDue(
      { startedOn: civilDay('2026-04-01'), lastHeldOn: held, resumedOn: null },
      facts.cadence,
      japaneseOpenDays(),
    ).due;
    await database.query(
      'update engagement set last_held_on = $2, cadence_months = $3, next_visit_due_on = $4 where id = $1',
      [id, held, facts.cadence, due],
    );
    for (const planned of facts.planned)
      await database.query(
        `insert into visit (id, engagement_id, planned_on, mode, created_at) values ($1, $2, $3, 'onSite', '2026-11-01')`,
        [randomUUID(), id, addDays(START, planned)],
      );
    for (const { person: who, role, from, lasts } of facts.team) {
      await story.member({
        engagementId: id,
        person: staff[who]!,
        role: role as 'lead',
        from: addDays(START, from),
        until: lasts === null ? undefined : addDays(START, from + lasts),
      });
    }
    for (const { due: dueIn, owners } of facts.items) {
      const item = randomUUID();
      await database.query(
        `insert into action_item (id, engagement_id, text, side, due_on, created_at) values ($1, $2, '一覧を作る', 'ours', $3, '2026-11-01')`,
        [item, id, addDays(START, dueIn)],
      );
      for (const owner of owners)
        await database.query(
          'insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on) values ($1, $2, $3, $4, $5)',
          [randomUUID(), item, id, staff[owner.person]!.id, addDays(START, owner.from)],
        );
    }
    if (facts.packet) await packet(id, facts.packet);
  }
  if (world.ladder) await ladder(world.ladder);
}

async function packet(
  engagementId: string,
  { leaver, successor, announced, later, state }: NonNullable<AWorld['engagements'][number]['packet']>,
): Promise<void> {
  const transfer = randomUUID();
  // Withdrawn ones may pile up on one day; whether a transfer still stands is not what this is about.
  const effective = addDays(START, announced + later);
  await database.query(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) values ($1, $2, $3, 'transfer', $4, $5, '2026-11-01') on conflict do nothing`,
    [transfer, tenantId, staff[leaver]!.id, addDays(START, announced), effective],
  );
  const [known] = await database.query<{ id: string }>(
    'select id from transfer where person_id = $1 and effective_on = $2',
    [staff[leaver]!.id, effective],
  );
  await database.query(
    `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, successor_id, effective_on, facts, drafted_at, state) values ($1, $2, $3, $4, $5, $6, '{}', '2026-11-01', $7)`,
    [
      randomUUID(),
      engagementId,
      known!.id,
      staff[leaver]!.id,
      successor === null ? null : staff[successor]!.id,
      effective,
      state,
    ],
  );
}

async function ladder({
  programme,
  soon,
  record,
}: {
  programme: number | null;
  soon: number;
  record: number;
}): Promise<void> {
  await database.query(
    `insert into reminder_ladder (id, tenant_id, programme_id, numbers, changed_at) values ($1, $2, $3, $4, '2026-12-01') on conflict (tenant_id, programme_id) do update set numbers = excluded.numbers`,
    [
      randomUUID(),
      tenantId,
      programme === null ? null : programmes[programme],
      JSON.stringify({
        visitDueSoon: { offset: soon, enabled: true },
        recordMissing: { offset: record, enabled: true },
      }),
    ],
  );
}

async function happen(one: typeof happening extends fc.Arbitrary<infer H> ? H : never, today: CivilDay): Promise<void> {
  switch (one.what) {
    case 'roleEnds':
      return void (await database.query('update role_holding set until_on = $2 where person_id = $1', [
        staff[one.person]!.id,
        addDays(today, one.after),
      ]));
    case 'assignment':
      return void (await database
        .query(
          `insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on, until_on) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
          [
            randomUUID(),
            tenantId,
            university.id,
            one.code,
            addDays(START, one.from),
            addDays(START, one.from + one.lasts),
          ],
        )
        .catch(overlaps));
    case 'closedDay':
      return void (await database.query(
        `insert into closed_day (tenant_id, day, name) values ($1, $2, '記念日') on conflict do nothing`,
        [tenantId, addDays(START, one.on)],
      ));
    case 'ladder':
      return ladder(one);
    case 'leaves':
      return void (await database.query(
        `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at)
       values ($1, $2, $3, 'leave', $4, $5, '2026-11-01') on conflict do nothing`,
        [randomUUID(), tenantId, staff[one.person]!.id, today, addDays(today, one.after)],
      ));
    case 'disabled':
      return void (await database.query(`update person set disabled_at = '2026-12-14' where id = $1`, [
        staff[one.person]!.id,
      ]));
  }
}
/** Two assignments of one municipality at a time are refused; the story goes on with the first. */
function overlaps(error: { code?: string }): void {
  if (error.code !== '23P01') throw error;
}

describe('the sweep looks only at what time has moved, and misses nothing', () => {
  it('whatever the world and whatever happened: the rule in full finds nothing left to change', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, async (world) => {
        await layOut(world);
        on(START, '08:30');
        await sweep();
        let today = START;
        for (const night of world.nights) {
          today = addDays(today, night.later);
          for (const one of night.happenings) await happen(one, today);
          on(today, night.time);
          await sweep();
          expect(await keepEverything()).toEqual({ opened: 0, superseded: 0, resolved: 0 });
        }
      }),
      { numRuns: 12, seed: 20261125 },
    );
  });

  it('on an ordinary night looks at few of many, and at everything once a week', async () => {
    await empty();
    for (let n = 0; n < 12; n++) {
      const { id } = await story.engagement({
        tenantId,
        programmeId: programmes[n % 4]!,
        municipalityCode: CODES[n % 3]!,
        lead: staff[0],
      });
      await database.query('update engagement set last_held_on = $2, next_visit_due_on = $3 where id = $1', [
        id,
        addDays(START, n - 20),
        addDays(START, n + 9),
      ]);
    }
    on(START);
    expect(await sweep()).toMatchObject({ whole: true, engagements: 12 });
    on(addDays(START, 1));
    expect(await sweep()).toMatchObject({ whole: false, engagements: 0 });
    on(addDays(START, 1), '08:30');
    await sweep();
    on(addDays(START, 3));
    expect(await sweep()).toMatchObject({ whole: false, engagements: 2, opened: 2 });
    on(addDays(START, 7));
    expect(await sweep()).toMatchObject({ whole: true, engagements: 12 });
  });

  it('looks at what a leaver led, although nobody has disposed of anything', async () => {
    await layOut({ engagements: [], ladder: null, nights: [] });
    const led = { tenantId, programmeId: programmes[0]!, municipalityCode: CODES[0]!, lead: staff[0] };
    const { id } = await story.engagement(led);
    await database.query('update engagement set last_held_on = $2, next_visit_due_on = $3 where id = $1', [
      id,
      addDays(START, -30),
      START,
    ]);
    await happen({ what: 'leaves', person: 0, after: 2 }, START);
    const heard = async (): Promise<string[]> =>
      (await database.query<{ id: string }>(`select person_id as id from reminder where state = 'open'`)).map(
        (row) => row.id,
      );
    for (const [later, person] of [
      [0, 0],
      [1, 0],
      [2, 4],
    ] as const) {
      on(addDays(START, later), '08:30');
      expect(await sweep()).toMatchObject({ whole: later === 0, engagements: later === 1 ? 0 : 1 });
      expect(await heard()).toEqual([staff[person]!.id]);
    }
  });

  it('killed in the middle, it looks at the same again and doubles nothing', async () => {
    await layOut({ engagements: [], ladder: null, nights: [] });
    for (let n = 0; n < 12; n++) {
      const { id } = await story.engagement({
        tenantId,
        programmeId: programmes[n % 4]!,
        municipalityCode: CODES[n % 3]!,
        lead: staff[0],
      });
      await database.query('update engagement set last_held_on = $2, next_visit_due_on = $3 where id = $1', [
        id,
        addDays(START, -20),
        addDays(START, 9),
      ]);
    }
    on(START);
    await sweep();
    on(addDays(START, 2));
    // The last thing a sweep does is its mark: without it, it never came to its end.
    await database.query('alter table sweep_mark add constraint killed check (swept_on < $$2026-12-15$$) not valid');
    await expect(sweep()).rejects.toThrow('killed');
    const done = await rows();
    expect(done).toHaveLength(12);
    await database.query('alter table sweep_mark drop constraint killed');
    expect(await sweep()).toMatchObject({ engagements: 12, opened: 0, superseded: 0, resolved: 0 });
    expect(await rows()).toEqual(done);
  });
});
