import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/** 安曇さん walks along in 長野市 until the end of November: reads, remarks on the visit, and does their own homework. */
let house: OpenHouse;
let office: OrganisationRow;
let staff: Browser;
let peer: Browser;
let kenta: PersonRow;
let engagementId: string;
let otherId: string;
let visitId: string;
let otherVisitId: string;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  const hall = await story.organisation({ tenantId, kind: 'municipality', name: '飯綱町役場' });
  const lead = await story.person({ organisation: office, role: 'staff' });
  staff = house.browser(lead);
  kenta = await story.person({ organisation: hall, role: 'peer', name: '安曇 健太' });
  peer = house.browser(kenta);
  await story.peerSupporter({ person: kenta, home: '205907', consent: { from: '2026-04-01', until: '2026-11-30' } });
  const programmeId = await story.programme({ tenantId, body: office });
  const open = async (municipalityCode: string) =>
    (await story.engagement({ tenantId, programmeId, municipalityCode, lead, startedOn: '2026-04-01' })).id;
  [engagementId, otherId] = [await open('202011'), await open('204251')];
  await story.member({ engagementId, person: kenta, role: 'peerSupporter', from: '2026-10-01' });
  const visited = async (id: string): Promise<string> => {
    const record = { heldOn: '2026-11-20', mode: 'onSite', facts: '区長と話した', supportTypes: ['A'], stage: 0 };
    return (await staff.post(`/engagements/${id}/visits`, { record }).expect(201)).body.id;
  };
  [visitId, otherVisitId] = [await visited(engagementId), await visited(otherId)];
});
afterAll(() => house.close());

describe('a peer supporter in a team', () => {
  it('remarks on its visits; everybody who reads the visit reads the remark', async () => {
    const text = '買い物の話になると、区長の声が明るくなった。';
    const { body } = await peer.post(`/visits/${visitId}/remarks`, { text }).expect(201);
    expect(body).toMatchObject({ text, by: { id: kenta.id, name: '安曇 健太' }, organisation: '飯綱町役場' });
    expect((await staff.post(`/visits/${visitId}/remarks`, { text: '同感です。' }).expect(201)).body.text).toBe(
      '同感です。',
    );
    const told = (await staff.get(`/visits/${visitId}/remarks`).expect(200)).body;
    expect(told.items.map((one: { text: string }) => one.text)).toEqual([text, '同感です。']);
    expect((await peer.get(`/visits/${visitId}/remarks`).expect(200)).body).toEqual(told);
    const lines = await house.database.query<{ by: string }>(
      `select person_id as by from audit_entry where action = 'remark:write' order by at`,
    );
    expect(lines[0]!.by).toBe(kenta.id);
  });

  it('stands in the story of the engagement, among its visits, for whoever reads it', async () => {
    const told = async (browser: Browser, kind: string) =>
      (await browser.get(`/engagements/${engagementId}/timeline?kind=${kind}`).expect(200)).body.items as {
        kind: string;
      }[];
    for (const browser of [staff, peer]) {
      const remarks = (await told(browser, 'visit')).filter(({ kind }) => kind === 'remark');
      expect(remarks).toHaveLength(2);
      expect(remarks).toContainEqual(
        expect.objectContaining({
          on: '2026-11-24',
          visitId,
          title: '訪問への所感（安曇 健太）',
          text: '買い物の話になると、区長の声が明るくなった。',
        }),
      );
    }
    expect((await told(staff, 'change')).map(({ kind }) => kind)).not.toContain('remark');
    await peer.get(`/engagements/${otherId}/timeline`).expect(404);
  });

  it('says what is wrong with a remark, and finds no visit of another team', async () => {
    const empty = await peer.post(`/visits/${visitId}/remarks`, { text: ' ' }).expect(422);
    expect(empty.body.errors[0]).toMatchObject({ field: 'text' });
    for (const id of [otherVisitId, '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1', 'x']) {
      await peer.post(`/visits/${id}/remarks`, { text: '所感' }).expect(404);
      await peer.get(`/visits/${id}/remarks`).expect(404);
    }
    const planned = { plannedOn: '2026-12-10', mode: 'onSite', purpose: '打合せ' };
    const visit = (await staff.post(`/engagements/${engagementId}/visits`, planned).expect(201)).body;
    await staff.post(`/visits/${visit.id}/cancellation`, { reason: '雪' }, visit.version).expect(201);
    expect((await peer.post(`/visits/${visit.id}/remarks`, { text: '所感' }).expect(409)).body.code).toBe(
      'visitNotHeld',
    );
  });

  it('adds and ticks their own homework', async () => {
    const item = { text: '事例を送る', side: 'ours', dueOn: '2026-12-01' };
    const added = (await peer.post(`/engagements/${engagementId}/action-items`, item).expect(201)).body;
    const [own] = (await peer.get('/action-items?owner=me&state=open').expect(200)).body.items;
    expect(own).toMatchObject({ text: '事例を送る' });
    await peer.patch(`/action-items/${own.id}`, { state: 'done', evidence: '送付済み' }, own.version).expect(200);
    expect(added).toBeTruthy();
    await peer.post(`/engagements/${otherId}/action-items`, item).expect(404);
  });

  it('reads nothing of it once the consent of their home office has ended', async () => {
    house.clock.set('2026-12-01T09:00:00+09:00');
    await peer.get(`/engagements/${engagementId}`).expect(404);
    await peer.get(`/visits/${visitId}/remarks`).expect(404);
    await peer.post(`/visits/${visitId}/remarks`, { text: 'まだ書けますか' }).expect(404);
    expect((await staff.get(`/visits/${visitId}/remarks`).expect(200)).body.items).toHaveLength(2);
  });
});
