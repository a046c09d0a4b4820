import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import ICAL from 'ical.js';
import request, { type Response } from 'supertest';
import { convertIcsCalendar } from 'ts-ics';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const OGAWA = '205885';
const IIZUNA = '205907';
let house: OpenHouse;
let hanako: PersonRow;
let professor: PersonRow;
let peer: PersonRow;
let staff: Browser;
let engagementId: string;
let address: string;

beforeAll(async () => {
  house = await openHouse('2026-11-13T09:00:00+09:00', { BANSO_PUBLIC_URL: 'https://banso.pref.example' });
  const { story } = house;
  const tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' });
  await story.assignment({ organisation: university, municipalityCode: OGAWA, until: '2026-11-20' });
  hanako = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  professor = await story.person({ organisation: university, role: 'partner' });
  peer = await story.person({ organisation: office, role: 'peer' });
  const programmeId = await story.programme({
    tenantId,
    body: office,
    name: '市区町村伴走型支援; 地域課題, 住民主体の「見える化」と多主体協働をすすめるための長い名前の事業',
  });
  staff = house.browser(hanako);
  engagementId = (
    await staff
      .post('/engagements', { municipalityCode: OGAWA, programmeId, startedOn: '2026-10-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
  await staff
    .post('/engagements', { municipalityCode: IIZUNA, programmeId, startedOn: '2026-10-20', leadId: hanako.id })
    .expect(201);
  await story.member({ engagementId, person: professor, role: 'professor', from: '2026-10-01' });
  await story.member({ engagementId, person: peer, role: 'peerSupporter', from: '2026-10-01', until: '2026-11-25' });
  await staff
    .post(`/engagements/${engagementId}/visits`, {
      record: {
        heldOn: '2026-10-20',
        startedAt: '10:00',
        endedAt: '11:45',
        mode: 'onSite',
        purpose: '内輪の目的',
        facts: '秘密の事実',
        opinion: '内輪の所見',
        supportTypes: ['A'],
      },
    })
    .expect(201);
  address = await feedOf(hanako);
});
afterAll(() => house.close());

/** Makes a feed and returns its path on this house. */
async function feedOf(person: PersonRow): Promise<string> {
  const { body } = await house.browser(person).post('/calendar-feeds', { name: 'スマートフォン' }).expect(201);
  expect(body.address).toMatch(/^https:\/\/banso\.pref\.example\/api\/v1\/calendar\/[\w-]{43}\.ics$/);
  return new URL(body.address as string).pathname;
}
/** What a calendar program does: it knows the address and nothing else. */
const fetchFrom = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  request(house.address)
    .get(path)
    .set(headers)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
    })
    .then((answer) => answer);

interface Read {
  uid: string;
  summary: string;
  sequence: number;
  status: string | undefined;
  start: string;
  allDay: boolean;
  modified: string;
  location: string | null | undefined;
  description: string | null | undefined;
}

/** The feed as `ical.js` reads it. */
function byIcalJs(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: Number(event.sequence),
      status: component.getFirstPropertyValue('status') as string,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      allDay: event.startDate.isDate,
      modified: (component.getFirstPropertyValue('last-modified') as ICAL.Time).toJSDate().toISOString(),
      location: event.location,
      description: event.description,
    };
  });
}
/** The feed as `ts-ics` reads it. */
function byTsIcs(text: string): Read[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
    uid: event.uid,
    summary: event.summary,
    sequence: event.sequence ?? 0,
    status: event.status,
    start: event.start.type === 'DATE' ? event.start.date.toISOString().slice(0, 10) : event.start.date.toISOString(),
    allDay: event.start.type === 'DATE',
    modified: event.lastModified!.date.toISOString(),
    location: event.location ?? null,
    description: event.description ?? null,
  }));
}
/** Both parsers must read the same; returns what they read. */
async function read(path = address): Promise<Read[]> {
  const { status, text, body } = await fetchFrom(path);
  const ics = (text ?? body) as string;
  expect([status, byTsIcs(ics)]).toEqual([200, byIcalJs(ics)]);
  return byIcalJs(ics);
}
const visitOf = (events: Read[], id: string): Read =>
  events.find(({ uid }) => uid === `visit-${id}@banso.pref.example`)!;

describe('the calendar feed of a person, as two independent parsers read it', () => {
  it('has what was held and when a visit is due, nothing internal, and no line longer than 75 octets', async () => {
    const events = await read();
    expect(events.map(({ summary, start, allDay }) => [summary, start, allDay])).toEqual([
      ['訪問済 長野県小川村', '2026-10-20T01:00:00.000Z', false],
      ['訪問期限（予定なし） 長野県小川村', '2026-11-20', true],
      ['訪問期限（予定なし） 長野県飯綱町', '2026-11-20', true],
    ]);
    expect(events[0]!.description).toBe(
      '市区町村伴走型支援; 地域課題, 住民主体の「見える化」と多主体協働をすすめるための長い名前の事業\n方法：現地訪問',
    );
    const raw = (await fetchFrom(address)).body as string;
    expect(raw).not.toMatch(/秘密|内輪|花子/);
    const lines = raw.split('\r\n');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(raw).toContain('BEGIN:VTIMEZONE');
    expect(raw).toContain('市区町村伴走型支援\\; 地域課題\\, ');
  });

  it('a planned visit takes the place of its due day; moving it keeps the UID and raises SEQUENCE and LAST-MODIFIED; cancelling says so', async () => {
    const planned = await staff
      .post(`/engagements/${engagementId}/visits`, {
        plannedOn: '2026-11-19',
        startsAt: '13:30',
        mode: 'onSite',
        place: '役場 2階; 会議室, A',
        purpose: '内輪の目的',
      })
      .expect(201);
    const id = planned.body.id as string;
    const first = visitOf(await read(), id);
    expect(first).toMatchObject({
      summary: '訪問 長野県小川村',
      start: '2026-11-19T04:30:00.000Z',
      status: 'CONFIRMED',
      sequence: 0,
      location: '役場 2階; 会議室, A',
      modified: '2026-11-13T00:00:00.000Z',
    });
    expect((await read()).filter(({ uid }) => uid.startsWith('due-')).map(({ summary }) => summary)).toEqual([
      '訪問期限（予定なし） 長野県飯綱町',
    ]);

    house.clock.set('2026-11-14T09:00:00+09:00');
    const moved = await staff.patch(`/visits/${id}`, { plannedOn: '2026-11-25', startsAt: null }, 1).expect(200);
    const second = visitOf(await read(), id);
    expect(second).toMatchObject({
      uid: first.uid,
      start: '2026-11-25',
      allDay: true,
      sequence: 1,
      modified: '2026-11-14T00:00:00.000Z',
    });

    house.clock.set('2026-11-15T09:00:00+09:00');
    await staff.post(`/visits/${id}/cancellation`, { reason: '大雪のため' }, moved.body.version as number).expect(201);
    const third = visitOf(await read(), id);
    expect(third).toMatchObject({
      uid: first.uid,
      status: 'CANCELLED',
      summary: '訪問中止 長野県小川村',
      sequence: 2,
      modified: '2026-11-15T00:00:00.000Z',
    });
  });

  it('an unchanged feed is not sent again, a changed one is', async () => {
    const answer = await fetchFrom(address);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
    });
    const etag = answer.headers.etag as string;
    house.clock.set('2026-11-15T10:00:00+09:00');
    const again = await fetchFrom(address, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.headers.etag, again.body]).toEqual([304, etag, '']);
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-24', mode: 'online' }).expect(201);
    expect((await fetchFrom(address, { 'if-none-match': etag })).status).toBe(200);
  });
});

describe('whose calendar it is, and until when', () => {
  it('an assignment or a membership that ends empties the calendar at the next fetch', async () => {
    const [university, supporter] = [await feedOf(professor), await feedOf(peer)];
    expect((await read(university)).length).toBeGreaterThan(1);
    expect((await read(supporter)).length).toBeGreaterThan(1);
    house.clock.set('2026-11-21T00:00:00+09:00');
    expect(await read(university)).toEqual([]);
    house.clock.set('2026-11-26T00:00:00+09:00');
    expect(await read(supporter)).toEqual([]);
  });

  it('a revoked address says so clearly, at once; only its person can revoke it', async () => {
    const doomed = await feedOf(hanako);
    const [{ id }] = (await staff.get('/calendar-feeds').expect(200)).body.items as [{ id: string }];
    await house.browser(professor).delete(`/calendar-feeds/${id}`).expect(404);
    expect((await fetchFrom(doomed)).status).toBe(200);
    await staff.delete(`/calendar-feeds/${id}`).expect(204);
    const answer = await request(house.address).get(doomed).set('accept-language', 'ja').expect(410);
    expect(answer.body).toMatchObject({ code: 'calendarRevoked', detail: expect.stringContaining('取り消されました') });
    await staff.delete(`/calendar-feeds/${id}`).expect(404);
    expect((await staff.get('/calendar-feeds')).body.items.map((feed: { id: string }) => feed.id)).not.toContain(id);
  });

  it('an address that never was is not found, whatever it looks like, and a session opens none', async () => {
    for (const file of [`${'x'.repeat(43)}.ics`, 'x.ics', address.split('/').at(-1)!.replace('.ics', ''), '%00.ics']) {
      await request(house.address)
        .get(`/api/v1/calendar/${file}`)
        .set('cookie', `banso-session=${hanako.secret}`)
        .expect(404);
    }
  });

  it('of somebody who is disabled there is no calendar, nor is it there again afterwards', async () => {
    const theirs = await feedOf(professor);
    await house.database.query('update person set disabled_at = now() where id = $1', [professor.id]);
    expect((await fetchFrom(theirs)).status).toBe(404);
    await house.database.query('update person set disabled_at = null where id = $1', [professor.id]);
    expect((await fetchFrom(theirs)).status).toBe(410);
  });

  it('the secret is kept as a hash alone, use is noted coarsely, and the first fetch of a day leaves a line', async () => {
    const secret = address.split('/').at(-1)!.replace('.ics', '');
    const kept = await house.database.query<{ row: string }>(
      `select row(f.*)::text || encode(secret_hash, 'escape') as row from calendar_feed f`,
    );
    expect(kept.filter(({ row }) => row.includes(secret))).toEqual([]);
    house.clock.set('2026-11-27T09:00:00+09:00');
    await read();
    house.clock.set('2026-11-27T09:10:00+09:00');
    await read();
    const { items } = (await staff.get('/calendar-feeds').expect(200)).body as { items: Array<{ lastUsedAt: string }> };
    expect(items.at(-1)!.lastUsedAt).toBe('2026-11-27T00:00:00.000Z');
    const lines = await house.database.query(
      `select from audit_entry where action = 'calendarFeed:read' and person_id = $1 and at >= '2026-11-27'`,
      [hanako.id],
    );
    expect(lines).toHaveLength(1);
  });

  it('an address that is asked too often waits', async () => {
    const busy = await feedOf(peer);
    await house.database.query('update calendar_feed set hour_began_at = $2, fetches = 60 where person_id = $1', [
      peer.id,
      house.clock.now(),
    ]);
    const answer = await request(house.address).get(busy).expect(429);
    expect([answer.body.code, answer.headers['retry-after']]).toEqual(['calendarFetchedTooOften', '3600']);
    house.clock.set('2026-11-27T10:30:00+09:00');
    expect((await fetchFrom(busy)).status).toBe(200);
  });
});

describe('an expert', () => {
  it('finds the dispatches they are asked for, from the asking on, and not what for', async () => {
    const expert = await house.story.person({
      organisation: { id: (await officeOf(hanako))!, tenantId: hanako.tenantId, kind: 'prefecture', name: '' },
      role: 'expert',
    });
    const [need, dispatch] = [randomUUID(), randomUUID()];
    const run = (sql: string, values: unknown[]) => house.database.query(sql, values);
    await run(
      `insert into need (id, tenant_id, municipality_code, purpose, professions, wished_on, place, created_at)
       values ($1, $2, $3, '内輪の目的', '{保健師}', '2026-12-10', '役場', '2026-11-01')`,
      [need, hanako.tenantId, OGAWA],
    );
    await run(
      `insert into dispatch (id, need_id, expert_id, planned_on, requested_by, created_at)
       values ($1, $2, $3, '2026-12-10', $4, '2026-11-01')`,
      [dispatch, need, expert.id, hanako.id],
    );
    await run(
      `insert into dispatch_step (id, dispatch_id, kind, person_id, at) values (gen_random_uuid(), $1, 'approved', $2, '2026-11-02')`,
      [dispatch, professor.id],
    );
    const feed = await feedOf(expert);
    expect((await fetchFrom(feed)).body).not.toContain('VEVENT');
    await run(`update dispatch set state = 'asked', asked_at = '2026-11-10T10:00:00+09:00' where id = $1`, [dispatch]);
    const text = (await fetchFrom(feed)).body as string;
    expect(text).toContain('SUMMARY:派遣（依頼中） 長野県小川村');
    expect(text).toContain('DTSTART;VALUE=DATE:20261210');
    expect(text).not.toContain('内輪の目的');
  });
});

async function officeOf({ id }: PersonRow): Promise<string | undefined> {
  const [row] = await house.database.query<{ organisation: string }>(
    'select organisation_id as organisation from person where id = $1',
    [id],
  );
  return row?.organisation;
}
