import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';
import { RoundTrips } from './support/round-trips.js';

/**
 * A read of somebody who was let in lately travels together with their coming in. What the API remembers of them grants
 * nothing: whatever has become of them since, they are answered as if they came for the first time.
 */
const NOW = '2026-11-24T09:00:00+09:00';
const [NAGANO, MATSUMOTO] = ['202011', '202029'];
let house: OpenHouse;
let trips: RoundTrips;
let tenantId: number;
let office: OrganisationRow;
let university: OrganisationRow;
let programmeId: string;

beforeAll(async () => {
  house = await openHouse(NOW);
  trips = new RoundTrips(house.app);
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  university = await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  programmeId = await house.story.programme({ tenantId, body: office });
  for (const municipalityCode of [NAGANO, MATSUMOTO])
    await house.story.engagement({ tenantId, programmeId, municipalityCode, startedOn: '2026-04-01' });
});
beforeEach(() => house.clock.set(NOW));
afterAll(() => house?.close());

const staff = async (until?: string): Promise<{ who: PersonRow; browser: Browser }> => {
  const who = await house.story.person({ organisation: office, role: 'staff', until });
  return { who, browser: house.browser(who) };
};
const codes = async (browser: Browser): Promise<string[]> =>
  (await browser.get('/engagements').expect(200)).body.items.map(
    ({ municipality }: { municipality: { code: string } }) => municipality.code,
  );
const execute = (sql: string, values: unknown[] = []) => house.database.query(sql, values);

describe('somebody who was let in lately', () => {
  it('is read to in one round trip', async () => {
    const { browser } = await staff();
    const first = await trips.of(() => browser.get('/engagements').expect(200));
    const next = await trips.of(() => browser.get('/engagements').expect(200));
    expect([first.roundTrips, next.roundTrips]).toEqual([2, 1]);
    expect(next.result.text).toBe(first.result.text);
  });

  it.each([
    ['has signed out', 'update session set ended_at = $2 where person_id = $1'],
    ['whose session is over', 'update session set expires_at = $2 where person_id = $1'],
    ['is disabled', 'update person set disabled_at = $2 where id = $1'],
  ])('and %s since is told to sign in', async (_what, sql) => {
    const { who, browser } = await staff();
    await browser.get('/engagements').expect(200);
    await execute(sql, [who.id, '2026-11-24T08:59:59+09:00']);
    expect((await browser.get('/engagements').expect(401)).body.code).toBe('notSignedIn');
    await browser.get('/engagements').expect(401);
  });

  it('is refused from the midnight on at which the role ends', async () => {
    const { browser } = await staff('2026-11-24');
    house.clock.set('2026-11-24T23:59:59+09:00');
    expect(await codes(browser)).toEqual([NAGANO, MATSUMOTO]);
    house.clock.set('2026-11-25T00:00:00+09:00');
    expect((await browser.get('/engagements').expect(403)).body.code).toBe('notAllowed');
  });

  it('is let in where they may only since then', async () => {
    const who = await house.story.person({ organisation: office });
    const browser = house.browser(who);
    await browser.get('/engagements').expect(403);
    await house.story.role(who, 'staff', office);
    expect(await codes(browser)).toEqual([NAGANO, MATSUMOTO]);
  });

  it('reaches at once what another role reaches, on every page of a list', async () => {
    const { who, browser } = await staff();
    const first = (await browser.get('/engagements?limit=1').expect(200)).body;
    await execute('delete from role_holding where person_id = $1', [who.id]);
    await house.story.role(who, 'partner', university);
    await house.story.assignment({ organisation: university, municipalityCode: MATSUMOTO });
    const next = (await browser.get(`/engagements?limit=1&cursor=${first.nextCursor}`).expect(200)).body;
    expect(next.items.map(({ municipality }: { municipality: { code: string } }) => municipality.code)).toEqual([
      MATSUMOTO,
    ]);
    expect(await codes(browser)).toEqual([MATSUMOTO]);
  });

  it('leaves the line in the audit log that a reader of their kind leaves, and leaves it once', async () => {
    const { who, browser } = await staff();
    const [engagement] = await execute('select id from engagement where municipality_code = $1', [NAGANO]);
    const path = `/engagements/${(engagement as { id: string }).id}/visits`;
    const record = { heldOn: '2026-11-20', mode: 'onSite', facts: '区長と話した。', supportTypes: ['A'] };
    await browser.post(path, { record }).expect(201);
    await browser.get(path).expect(200);
    const lines = () => execute(`select from audit_entry where person_id = $1 and action = 'visit:read'`, [who.id]);
    expect(await lines()).toHaveLength(0);
    await execute('delete from role_holding where person_id = $1', [who.id]);
    await house.story.role(who, 'partner', university);
    await house.story.assignment({ organisation: university, municipalityCode: NAGANO });
    expect((await browser.get(path).expect(200)).body.items).toHaveLength(1);
    expect(await lines()).toHaveLength(1);
  });

  it('is answered although the server has dropped the connections meanwhile', async () => {
    const { browser } = await staff();
    await browser.get('/engagements').expect(200);
    for (let n = 0; n < 3; n++) {
      await execute(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'banso api' and datname = current_database()`,
      );
      expect(await codes(browser)).toEqual([NAGANO, MATSUMOTO]);
    }
  });

  it('is told what does not exist, and what is asked wrongly, as before', async () => {
    const { browser } = await staff();
    for (let n = 0; n < 2; n++) {
      await browser.get('/engagements/00000000-0000-4000-8000-000000000000').expect(404);
      await browser.get('/engagements?limit=0').expect(422);
    }
    expect(await codes(browser)).toEqual([NAGANO, MATSUMOTO]);
  });
});
