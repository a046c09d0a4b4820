import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FIRST_PEER_THEMES } from '@banso/domain';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * An office without a single peer supporter makes its registry: who can help, with what, when, how much, and that their
 * home office has consented.
 */
const IIZUNA = '205907'; // 飯綱町
let house: OpenHouse;
let office: OrganisationRow;
let hall: OrganisationRow;
let manager: Browser;
let staff: Browser;
let peerBrowser: Browser;
let kenta: PersonRow;
let chief: PersonRow;
let clerk: PersonRow;
let foreign: PersonRow;
let foreignManager: Browser;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  hall = await story.organisation({ tenantId, kind: 'municipality', name: '飯綱町役場' });
  chief = await story.person({ organisation: office, role: 'manager' });
  manager = house.browser(chief);
  clerk = await story.person({ organisation: office, role: 'staff' });
  staff = house.browser(clerk);
  kenta = await story.person({ organisation: hall, role: 'peer', name: '安曇 健太' });
  peerBrowser = house.browser(kenta);
  const elsewhere = await story.tenant('11');
  const other = await story.organisation({ tenantId: elsewhere });
  foreign = await story.person({ organisation: other, role: 'peer' });
  foreignManager = house.browser(await story.person({ organisation: other, role: 'manager' }));
});
afterAll(() => house.close());

const NOBODY = '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1';
const sketch = { homeMunicipalityCode: IIZUNA, loadLimit: 3, reason: '令和5年度の支援で段階3に進んだ' };
const fieldOf = (answer: { body: { errors?: { field: string; message: string }[] } }) => answer.body.errors?.[0];
const shown = async (id: string) => (await manager.get(`/peer-supporters/${id}`).expect(200)).body;

describe('the registry of peer supporters', () => {
  it('is empty at first, with the themes that the product brings', async () => {
    expect((await staff.get('/peer-supporters').expect(200)).body).toEqual({ items: [], nextCursor: null });
    const themes = (await staff.get('/peer-themes').expect(200)).body;
    expect(themes).toEqual({ version: 0, themes: FIRST_PEER_THEMES });
    expect(themes.themes[0]).toBe('通いの場');
  });

  it('takes in somebody who is known, with what they can do; one fact stands in one place', async () => {
    const { body } = await manager
      .post('/peer-supporters', {
        ...sketch,
        personId: kenta.id,
        post: '住民福祉課 係長',
        themes: ['通いの場', '生活支援・買い物'],
        supportTypes: ['A', 'C'],
        modes: ['online', 'onSite'],
        months: [9, 4, 5],
      })
      .expect(201);
    expect(body).toMatchObject({
      id: kenta.id,
      person: { id: kenta.id, name: '安曇 健太' },
      organisation: '飯綱町役場',
      post: '住民福祉課 係長',
      home: { code: IIZUNA, name: '飯綱町', prefecture: '長野県' },
      themes: ['通いの場', '生活支援・買い物'],
      supportTypes: ['A', 'C'],
      modes: ['online', 'onSite'],
      months: [4, 5, 9],
      loadLimit: 3,
      load: 0,
      consentedUntil: null,
      consents: [],
      endedOn: null,
    });
    const person = (await manager.get(`/people/${kenta.id}`).expect(200)).body;
    expect(person).toMatchObject({
      homeMunicipalityCode: IIZUNA,
      loadLimit: 3,
      themes: ['通いの場', '生活支援・買い物'],
    });
    expect((await manager.post('/peer-supporters', { ...sketch, personId: kenta.id }).expect(409)).body.code).toBe(
      'peerKnown',
    );
  });

  it('takes in somebody new, who is a person of the office from then on', async () => {
    const asked = { ...sketch, name: '開田 恵美', kana: 'かいだ えみ', organisationId: hall.id };
    const { body } = await manager.post('/peer-supporters', asked).expect(201);
    expect(body.person.name).toBe('開田 恵美');
    const people = (await staff.get('/people?q=開田').expect(200)).body.items as { id: string }[];
    expect(people.map(({ id }) => id)).toEqual([body.id]);
    const names = (await staff.get('/peer-supporters?q=かいだ').expect(200)).body.items as { id: string }[];
    expect(names.map(({ id }) => id)).toEqual([body.id]);
  });

  it.each([
    ['nobody', { personId: NOBODY }, 'personId', '見つかりません'],
    ['somebody of another office', () => ({ personId: foreign.id }), 'personId', '見つかりません'],
    ['somebody without a name', { kana: 'かな' }, 'name', '氏名を入れてください'],
    ['a month 13', { months: [4, 13] }, 'months', '来られる月は1から12まで'],
    ['the same month twice', { months: [4, 4] }, 'months', '重ならないように'],
    ['an unknown theme', { themes: ['釣り'] }, 'themes', '「釣り」は、この機関のテーマにありません'],
    ['a way that there is not', { modes: ['phone'] }, 'modes', '来られる方法'],
    ['a municipality that there is not', { homeMunicipalityCode: '202012' }, 'homeMunicipalityCode', '検査数字'],
    ['no limit', { loadLimit: 0 }, 'loadLimit', '1から100まで'],
    ['no reason', { reason: '' }, 'reason', 'お願いする経緯'],
  ] as const)('says what is wrong with %s', async (_, wrong, field, sentence) => {
    const answer = await manager
      .post('/peer-supporters', { ...sketch, ...(typeof wrong === 'function' ? wrong() : wrong) })
      .expect(422);
    expect(fieldOf(answer)).toMatchObject({ field, message: expect.stringContaining(sentence) });
  });

  it('is kept by managers, read by staff, and not there for anybody else', async () => {
    await staff.post('/peer-supporters', { ...sketch, personId: kenta.id }).expect(403);
    await staff.patch(`/peer-supporters/${kenta.id}`, { loadLimit: 9 }, 1).expect(403);
    await peerBrowser.get('/peer-supporters').expect(403);
    expect((await foreignManager.get('/peer-supporters').expect(200)).body.items).toEqual([]);
    for (const id of [kenta.id, NOBODY, 'x'])
      expect((await foreignManager.get(`/peer-supporters/${id}`).expect(404)).body.code).toBe('notFound');
    await foreignManager.patch(`/peer-supporters/${kenta.id}`, { loadLimit: 9 }, 1).expect(404);
    const consent = { from: '2026-04-01', until: '2027-03-31', by: '課長' };
    await foreignManager.post(`/peer-supporters/${kenta.id}/consents`, consent).expect(404);
  });

  it('lets nobody overwrite what somebody else has changed meanwhile, here or on the page of the person', async () => {
    const before = await shown(kenta.id);
    const after = (await manager.patch(`/peer-supporters/${kenta.id}`, { loadLimit: 5 }, before.version).expect(200))
      .body;
    expect(after).toMatchObject({ loadLimit: 5, months: [4, 5, 9] });
    await manager.patch(`/peer-supporters/${kenta.id}`, { loadLimit: 6 }, before.version).expect(412);
    const person = (await manager.get(`/people/${kenta.id}`).expect(200)).body;
    await manager.patch(`/people/${kenta.id}`, { post: '課長' }, person.version).expect(200);
    await manager.patch(`/peer-supporters/${kenta.id}`, { post: '係長' }, after.version).expect(412);
    expect((await shown(kenta.id)).post).toBe('課長');
  });

  it('has the themes that the office edits; a theme that goes stays with whom it stood', async () => {
    const own = ['通いの場', '移動支援', '多世代の居場所'];
    await staff.put('/peer-themes', { themes: own }, 0).expect(403);
    const edited = (await manager.put('/peer-themes', { themes: own }, 0).expect(200)).body;
    expect(edited).toEqual({ version: 1, themes: own });
    await manager.put('/peer-themes', { themes: ['ほか'] }, 0).expect(412);
    expect(fieldOf(await manager.put('/peer-themes', { themes: ['同じ', '同じ'] }, 1).expect(422))?.field).toBe(
      'themes',
    );
    const { version } = await shown(kenta.id);
    const kept = ['生活支援・買い物', '多世代の居場所'];
    const changed = (await manager.patch(`/peer-supporters/${kenta.id}`, { themes: kept }, version).expect(200)).body;
    expect(changed.themes).toEqual(kept);
    const found = (await staff.get('/peer-supporters?theme=多世代の居場所').expect(200)).body.items as { id: string }[];
    expect(found.map(({ id }) => id)).toEqual([kenta.id]);
    expect((await foreignManager.get('/peer-themes').expect(200)).body.version).toBe(0);
  });
});

describe('the consent of the home office', () => {
  const give = (from: string, until: string, by = '住民福祉課長 戸隠 一郎') =>
    manager.post(`/peer-supporters/${kenta.id}/consents`, { from, until, by });

  it('holds for a term; the next one goes on where it ends', async () => {
    const { body } = await give('2026-04-01', '2027-03-31').expect(201);
    expect(body.consentedUntil).toBe('2027-03-31');
    expect(body.consents).toMatchObject([
      { from: '2026-04-01', until: '2027-03-31', by: '住民福祉課長 戸隠 一郎', state: 'present', scan: null },
    ]);
    expect((await give('2027-04-01', '2028-03-31').expect(201)).body.consentedUntil).toBe('2028-03-31');
    expect((await staff.get('/peer-supporters?free=true').expect(200)).body.items).toHaveLength(1);
  });

  it('never overlaps another, also when two people note it at the same moment', async () => {
    const { body } = await give('2028-03-31', '2029-03-31').expect(409);
    expect(body).toMatchObject({ code: 'consentOverlaps', detail: expect.stringContaining('R9.4.1〜R10.3.31') });
    const both = await Promise.all([give('2030-04-01', '2031-03-31'), give('2030-10-01', '2031-09-30')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('says what is wrong with its days', async () => {
    expect(fieldOf(await give('2029-04-01', '2029-03-31').expect(422))).toMatchObject({
      field: 'until',
      message: '終了日は開始日より前にできません。',
    });
    expect(fieldOf(await give('2029-02-30', '2029-03-31').expect(422))?.field).toBe('from');
    expect(fieldOf(await give('2029-04-01', '2029-05-31', '').expect(422))?.field).toBe('by');
    await manager
      .post(`/peer-supporters/${NOBODY}/consents`, { from: '2029-04-01', until: '2029-05-31', by: 'x' })
      .expect(404);
  });

  it('has its paper, scanned, for the office alone; a better scan counts, and the former one stays', async () => {
    const [, , present] = (await shown(kenta.id)).consents as { id: string }[];
    const at = `/peer-supporters/${kenta.id}/consents/${present!.id}/scan`;
    await staff.get(at).expect(404);
    const send = (person: PersonRow, name: string, text: string) =>
      request(house.address)
        .post(`/api/v1${at}`)
        .set('cookie', `banso-session=${person.secret}`)
        .attach('file', Buffer.from(text), name);
    await send(clerk, '同意書.txt', '同意します').expect(403);
    await send(kenta, '同意書.txt', '同意します').expect(403);
    expect((await send(chief, '同意書.exe', 'MZ').expect(415)).body.detail).toBeTruthy();
    await send(chief, '同意書.txt', '同意します').expect(201);
    const { body } = await send(chief, '同意書（再）.txt', '町長が同意します').expect(201);
    expect(body.consents[2].scan).toEqual({ name: '同意書（再）.txt', size: 24 });
    expect((await staff.get(at).expect(200)).text).toBe('町長が同意します');
    await peerBrowser.get(at).expect(403);
    await foreignManager.get(at).expect(404);
    const rows = await house.database.query<{ kept: number }>(
      'select count(*)::int as kept from attachments_stored(array(select stored_as from peer_consent_scan))',
    );
    expect(rows[0]!.kept).toBe(2);
  });

  it('is seen by the office and by whom it is about, also without the API in between', async () => {
    const client = await house.asApplication();
    const seen = async (person: PersonRow): Promise<(number | null)[]> => {
      await client.query('begin');
      await client.query('select enter($1, $2)', [person.token, house.clock.now()]);
      const counts = [];
      for (const table of ['peer_supporter', 'peer_consent', 'peer_consent_scan'])
        counts.push((await client.query(`select from ${table}`)).rowCount);
      counts.push((await client.query(`select from peer_carried($1)`, [[kenta.id]])).rowCount);
      await client.query('rollback');
      return counts;
    };
    const partner = await house.story.person({
      organisation: await house.story.organisation({ tenantId: office.tenantId, kind: 'university', name: '看護大学' }),
      role: 'partner',
    });
    expect(await seen(clerk)).toEqual([2, 3, 2, 0]);
    expect(await seen(kenta)).toEqual([1, 3, 0, 0]);
    expect(await seen(partner)).toEqual([0, 0, 0, 0]);
    expect(await seen(foreign)).toEqual([0, 0, 0, 0]);
    await client.end();
  });

  it('can end earlier, with a reason, and is not there for whoever asks for it at somebody else', async () => {
    const [last, , present] = (await shown(kenta.id)).consents as { id: string }[];
    const at = (id: string, peer = kenta.id) => `/peer-supporters/${peer}/consents/${id}/end`;
    const emi = ((await staff.get('/peer-supporters?q=開田').expect(200)).body.items as { id: string }[])[0]!;
    const asked = { until: '2026-12-31', reason: '町の体制が変わるため' };
    await manager.post(at(present!.id, emi.id), asked).expect(404);
    await manager.post(at(NOBODY), asked).expect(404);
    expect(fieldOf(await manager.post(at(present!.id), { ...asked, until: '2027-03-31' }).expect(422))?.field).toBe(
      'until',
    );
    expect(fieldOf(await manager.post(at(last!.id), asked).expect(422))?.field).toBe('until');
    const { body } = await manager.post(at(present!.id), asked).expect(201);
    expect(body.consentedUntil).toBe('2026-12-31');
    const lines = await house.database.query<{ reason: string }>(
      `select reason from audit_entry where action = 'peer:write' and reason is not null order by at`,
    );
    expect(lines.map(({ reason }) => reason)).toContain('町の体制が変わるため');
  });
});
