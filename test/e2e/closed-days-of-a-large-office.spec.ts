import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import { runOnce } from '@banso/worker';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';
import { RoundTrips } from './support/round-trips.js';

/**
 * A closed day moves the due days of a whole office in the transaction that closes it: here of 924 engagements, twelve
 * with each municipality of 長野県, none of them visited for months, so that each has a reminder for every week and
 * each of five managers. Their reminders follow in the night; written at once, they kept the database waiting for
 * longer than it waits for anybody.
 */
const EACH = 12;
const ALL = 77 * EACH;
let house: OpenHouse;
let trips: RoundTrips;
let admin: Browser;

beforeAll(async () => {
  house = await openHouse('2026-06-12T09:00:00+09:00');
  trips = new RoundTrips(house.app);
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  admin = house.browser(await house.story.person({ organisation: office, role: 'admin' }));
  for (let n = 0; n < 5; n += 1) await house.story.person({ organisation: office, role: 'manager' });
  const lead = await house.story.person({ organisation: office, role: 'staff' });
  const programmes = await Promise.all(
    Array.from({ length: EACH }, () => house.story.programme({ tenantId, body: office })),
  );
  await house.database.query(
    `with made as (
       insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, vision, created_at)
         select gen_random_uuid(), $1, m.code, p.id, date '2026-04-01' + p.n::int, '', '2026-04-01'
           from municipality m cross join unnest($2::uuid[]) with ordinality as p (id, n)
          where m.prefecture_code = '20' returning id)
     insert into team_member (id, engagement_id, person_id, role, from_on)
       select gen_random_uuid(), id, $3, 'lead', '2026-04-01' from made`,
    [tenantId, programmes, lead.id],
  );
});
afterAll(() => house.close());

const dueOn = (day: string) =>
  house.database
    .query<{ n: number }>('select count(*)::int as n from engagement where next_visit_due_on = $1', [day])
    .then(([row]) => row!.n);
const standing = () =>
  house.database
    .query<{ n: number }>(`select count(distinct engagement_id)::int as n from reminder where state = 'open'`)
    .then(([row]) => row!.n);
const close = (day: string) => admin.post('/closed-days', { day, name: '庁舎点検' });

describe('a closed day of a large office', () => {
  it('sets the due days of all 924 at once, in few round trips, and leaves their reminders to the night', async () => {
    // The story laid them out without a due day: every one of them moves.
    const { result, roundTrips } = await trips.of(() => close('2026-12-14'));
    expect(result.status).toBe(201);
    expect(roundTrips).toBeLessThanOrEqual(12);
    expect((await house.database.query('select from engagement where next_visit_due_on is null')).length).toBe(0);
    expect(await standing()).toBe(0);
  });

  it('which writes them down', async () => {
    const config = { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl };
    await runOnce('sweep', config, house.clock);
    expect(await standing()).toBe(ALL);
  });

  it('moves those that are due on it, with their reminders where they are few', async () => {
    // 77 engagements began on 8 April, and were due on Friday 8 May.
    expect(await dueOn('2026-05-08')).toBe(77);
    const { roundTrips } = await trips.of(() => close('2026-05-08').expect(201));
    expect(roundTrips).toBeLessThanOrEqual(12);
    expect(await dueOn('2026-05-08')).toBe(0);
    const [moved] = await house.database.query<{ n: number }>(
      `select count(distinct r.engagement_id)::int as n from reminder r join engagement e on e.id = r.engagement_id
        where r.state = 'open' and r.due_on = e.next_visit_due_on`,
    );
    expect(moved!.n).toBe(ALL);
  });

  it('asks little where nothing is due', async () => {
    const { roundTrips } = await trips.of(() => close('2026-12-15').expect(201));
    expect(roundTrips).toBeLessThanOrEqual(10);
    await admin.delete('/closed-days/2026-12-15').expect(204);
  });
});
