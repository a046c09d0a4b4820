import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * 飯綱町 has reached stage 3, 小川村 has ended with an outcome, 長野市 ended without one and 小谷村 is on its way. Who was
 * there when it came so far is proposed; the manager invites them by registering them.
 */
const [IIZUNA, OGAWA, NAGANO, OTARI] = ['205907', '205885', '202011', '204862'];
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let hall: OrganisationRow;
let known: PersonRow;
let staff: Browser;
let local: Browser;
let manager: Browser;
let foreignManager: Browser;
let peer: Browser;
interface Proposal {
  counterpartId: string;
  name: string;
  post: string;
  reason: string;
  personId: string | null;
  organisationId: string | null;
  municipality: { code: string };
}
const proposed = async (browser: Browser = manager): Promise<Proposal[]> =>
  (await browser.get('/peer-supporters/proposals').expect(200)).body.items;
const names = async (browser: Browser = manager): Promise<string[]> =>
  (await proposed(browser)).map(({ name }) => name);

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story, database } = house;
  tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  hall = await story.organisation({ tenantId, kind: 'municipality', name: '飯綱町役場' });
  await database.query('update organisation set municipality_code = $2 where id = $1', [hall.id, IIZUNA]);
  const lead = await story.person({ organisation: office, role: 'staff' });
  const areaId = await story.area({ tenantId, name: '小川の所管', municipalityCodes: [OGAWA] });
  const health = await story.organisation({ tenantId, kind: 'healthOffice', name: '保健福祉事務所', areaId });
  staff = house.browser(lead);
  local = house.browser(await story.person({ organisation: health, role: 'staff' }));
  manager = house.browser(await story.person({ organisation: office, role: 'manager' }));
  known = await story.person({ organisation: hall, role: 'peer', name: '安曇　健太' });
  peer = house.browser(known);
  const elsewhere = await story.organisation({ tenantId: await story.tenant('11') });
  foreignManager = house.browser(await story.person({ organisation: elsewhere, role: 'manager' }));
  const programmeId = await story.programme({ tenantId, body: office, name: '市町村伴走型支援' });
  const far = async (municipalityCode: string, stage: 0 | 1 | 2 | 3, people: object[]) => {
    const { id } = await story.engagement({
      tenantId,
      programmeId,
      municipalityCode,
      lead,
      startedOn: '2024-04-01',
      stage,
    });
    for (const person of people) await story.counterpart({ engagementId: id, ...person });
    return id;
  };
  await far(IIZUNA, 3, [
    { name: '安曇 健太', post: '係長', from: '2024-04-01' },
    { name: '黒姫 二葉', post: '保健師', from: '2025-04-01' },
  ]);
  const ended = await far(OGAWA, 2, [
    { name: '鬼無里 三郎', post: '課長', from: '2024-04-01' },
    { name: '前任 四郎', post: '係長', from: '2024-04-01', until: '2025-03-31' },
  ]);
  const silent = await far(NAGANO, 1, [{ name: '善光 五郎', post: '主任', from: '2024-04-01' }]);
  await far(OTARI, 2, [{ name: '白馬 六子', post: '主任', from: '2024-04-01' }]);
  for (const [id, outcome] of [
    [ended, '通いの場が3か所に増えた'],
    [silent, ''],
  ] as const) {
    const { version } = (await manager.get(`/engagements/${id}`).expect(200)).body;
    const closure = { closedOn: '2026-09-30', reason: '期間の満了', outcome };
    await manager.post(`/engagements/${id}/closure`, closure, version).expect(201);
  }
});
afterAll(() => house.close());

describe('the product proposes whom to ask', () => {
  it('who was there when the municipality came so far, each once, with the reason in words', async () => {
    const all = await proposed();
    expect(all.map(({ name }) => name).sort()).toEqual(['安曇 健太', '鬼無里 三郎', '黒姫 二葉'].sort());
    expect(all.find(({ name }) => name === '鬼無里 三郎')).toMatchObject({
      post: '課長',
      municipality: { code: OGAWA, name: '小川村', prefecture: '長野県' },
      programme: '市町村伴走型支援',
      on: '2026-09-30',
      reason: '令和8年度に、「市町村伴走型支援」を成果を残して終えた市区町村の担当者',
      personId: null,
      organisationId: null,
    });
    expect(all.find(({ name }) => name === '安曇 健太')).toMatchObject({
      reason: expect.stringContaining('段階3'),
      personId: known.id,
      organisationId: hall.id,
    });
  });

  it('page by page, and as far as somebody sees the engagements', async () => {
    const seen: string[] = [];
    for (let cursor = ''; cursor !== null;) {
      const more = cursor ? `&cursor=${cursor}` : '';
      const { body } = await manager.get(`/peer-supporters/proposals?limit=1${more}`).expect(200);
      seen.push(...(body.items as Proposal[]).map(({ name }) => name));
      ({ nextCursor: cursor } = body);
    }
    expect(seen).toEqual(await names());
    expect(await names(local)).toEqual(['鬼無里 三郎']);
    expect(await names(foreignManager)).toEqual([]);
    await peer.get('/peer-supporters/proposals').expect(403);
  });

  it('never somebody who is registered, whether known before or registered from the proposal', async () => {
    const [one] = (await proposed()).filter(({ personId }) => personId !== null);
    const { reason, personId, municipality, post } = one!;
    const sketch = { homeMunicipalityCode: municipality.code, post, loadLimit: 2, reason };
    await staff.post('/peer-supporters', { ...sketch, personId }).expect(403);
    await manager.post('/peer-supporters', { ...sketch, personId }).expect(201);
    expect((await names()).sort()).toEqual(['鬼無里 三郎', '黒姫 二葉'].sort());
    // Written in another way, and entered as somebody new.
    const newcomer = { name: '黒姫二葉', kana: 'くろひめ ふたば', organisationId: hall.id };
    await manager.post('/peer-supporters', { ...sketch, ...newcomer }).expect(201);
    expect(await names()).toEqual(['鬼無里 三郎']);
    // Also once they are one no more.
    const { version } = (await manager.get(`/peer-supporters/${personId}`).expect(200)).body;
    await manager.patch(`/peer-supporters/${personId}`, { endedOn: '2026-11-23' }, version).expect(200);
    expect(await names()).toEqual(['鬼無里 三郎']);
  });

  it('no more once the closure was undone', async () => {
    const [{ engagementId }] = (await proposed()) as unknown as [{ engagementId: string }];
    const { version } = (await manager.get(`/engagements/${engagementId}`).expect(200)).body;
    await manager.delete(`/engagements/${engagementId}/closure`, { reason: '続けることになった' }, version).expect(200);
    expect(await names()).toEqual([]);
  });
});
