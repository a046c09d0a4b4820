import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * The home office of 安曇さん has consented until 31 March; they help in two municipalities. A month before, those who lead
 * there and the managers hear of it, until there is a consent that goes on or the part ends before.
 */
const [NAGANO, OGAWA] = ['202011', '205885'];
let house: OpenHouse;
let hanako: PersonRow;
let jiro: PersonRow;
let chief: PersonRow;
let kenta: PersonRow;
let professor: PersonRow;
let staff: Browser;
let manager: Browser;
let nagano: string;
let ogawa: string;

const config = () => ({ ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl });
async function at(moment: string, job?: 'sweep' | 'digest'): Promise<void> {
  house.clock.set(`${moment}:00+09:00`);
  if (job) await runOnce(job, config(), house.clock);
}
/** Who is reminded of the consent, by municipality. */
const standing = async (): Promise<string[]> =>
  (
    await house.database.query<{ line: string }>(
      `select m.name || ' ' || p.name || ' ' || r.state as line
         from reminder r join person p on p.id = r.person_id join municipality m on m.code = r.municipality_code
        where r.step like 'peerConsentEnds%' order by 1`,
    )
  ).map(({ line }) => line);
const give = (from: string, until: string) =>
  manager.post(`/peer-supporters/${kenta.id}/consents`, { from, until, by: '住民福祉課長 戸隠 一郎' }).expect(201);

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId });
  const hall = await story.organisation({ tenantId, kind: 'municipality', name: '飯綱町役場' });
  hanako = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  chief = await story.person({ organisation: office, role: 'manager', name: '乗鞍 誠' });
  kenta = await story.person({ organisation: hall, role: 'peer', name: '安曇 健太' });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  professor = await story.person({ organisation: university, role: 'partner', name: '教授' });
  await story.assignment({ organisation: university, municipalityCode: NAGANO, from: '2026-04-01' });
  staff = house.browser(hanako);
  manager = house.browser(chief);
  await story.peerSupporter({ person: kenta, home: '205907', consent: { from: '2026-04-01', until: '2027-03-31' } });
  const programmeId = await story.programme({ tenantId, body: office });
  const open = async (municipalityCode: string, leadId: string) =>
    (await manager.post('/engagements', { municipalityCode, programmeId, startedOn: '2026-10-01', leadId }).expect(201))
      .body.id as string;
  [nagano, ogawa] = [await open(NAGANO, hanako.id), await open(OGAWA, jiro.id)];
  for (const id of [nagano, ogawa]) {
    const { version } = (await manager.get(`/engagements/${id}`).expect(200)).body;
    const part = { personId: kenta.id, role: 'peerSupporter', from: '2026-11-24' };
    await manager.post(`/engagements/${id}/members`, part, version).expect(201);
  }
  const { version } = (await manager.get(`/engagements/${nagano}`).expect(200)).body;
  const part = { personId: professor.id, role: 'professor', from: '2026-11-24' };
  await manager.post(`/engagements/${nagano}/members`, part, version).expect(201);
});
afterAll(() => house.close());

describe('a consent that comes to its end', () => {
  it('is told a month before, once, to the lead of each engagement and to the managers, whenever the sweep runs', async () => {
    await at('2027-02-28T00:05', 'sweep');
    expect(await standing()).toEqual([]);
    await at('2027-03-01T00:05', 'sweep');
    const told = [
      '小川村 乗鞍 誠 open',
      '小川村 高原 次郎 open',
      '長野市 乗鞍 誠 open',
      '長野市 信濃 花子 open',
    ].sort();
    expect((await standing()).sort()).toEqual(told);
    await at('2027-03-01T09:00', 'sweep');
    await at('2027-03-02T00:05', 'sweep');
    expect((await standing()).sort()).toEqual(told);
    const { items } = (await staff.get('/reminders?state=open').expect(200)).body;
    const own = (items as { step: string; dueOn: string; why: string; engagementId: string }[]).filter(
      ({ step }) => step === 'peerConsentEnds',
    );
    expect(own).toMatchObject([{ dueOn: '2027-03-31', engagementId: nagano }]);
    expect(own[0]!.why).toContain('安曇 健太さんの派遣元の同意は3/31（水）に終わり');
  });

  it('comes with the mail of the morning', async () => {
    await at('2027-03-02T08:30', 'digest');
    const mails = await house.database.query<{ body: string }>('select body from mail where person_id = $1', [
      hanako.id,
    ]);
    expect(mails.map(({ body }) => body).join('\n')).toContain('安曇 健太さんの派遣元の同意');
  });

  it('stands whoever works in the engagement: a guest who sees no consent takes nothing away', async () => {
    await at('2027-03-02T10:00');
    await house
      .browser(professor)
      .post(`/engagements/${nagano}/visits`, {
        record: { heldOn: '2027-03-02', mode: 'online', facts: '集まりの話をした', supportTypes: ['A'] },
      })
      .expect(201);
    expect(await standing()).toContain('長野市 信濃 花子 open');
  });

  it('is answered where the part ends before, and by a consent that goes on, at once', async () => {
    const { version, team } = (await manager.get(`/engagements/${ogawa}`).expect(200)).body;
    const member = (team as { id: string; person: { id: string } }[]).find(({ person }) => person.id === kenta.id)!;
    const ending = { until: '2027-03-20', reason: '一区切り' };
    await manager.post(`/engagements/${ogawa}/members/${member.id}/end`, ending, version).expect(201);
    expect((await standing()).filter((line) => line.startsWith('小川村'))).toEqual([
      '小川村 乗鞍 誠 resolved',
      '小川村 高原 次郎 resolved',
    ]);
    // With a gap of a day it does not go on.
    const gap = await give('2027-04-02', '2028-03-31');
    expect((await standing()).filter((line) => line.startsWith('長野市') && line.endsWith('open'))).toHaveLength(2);
    expect(gap.body.consentedUntil).toBe('2027-03-31');
    await give('2027-04-01', '2027-04-01');
    expect((await standing()).filter((line) => line.endsWith('open'))).toEqual([]);
  });

  it('is gone with the part, and is told anew of the next one', async () => {
    await at('2027-04-01T00:05', 'sweep');
    expect((await standing()).filter((line) => line.endsWith('open'))).toEqual([]);
    const { version } = (await manager.get(`/engagements/${nagano}`).expect(200)).body;
    const part = { personId: kenta.id, role: 'peerSupporter', from: '2027-04-01' };
    await manager.post(`/engagements/${nagano}/members`, part, version).expect(201);
    await at('2028-02-29T00:05', 'sweep');
    expect((await standing()).filter((line) => line.endsWith('open'))).toEqual([]);
    await at('2028-03-01T00:05', 'sweep');
    expect((await standing()).filter((line) => line.endsWith('open'))).toHaveLength(2);
  });

  it('can be moved or switched off by the office, and shows in a preview', async () => {
    const { steps, version } = (await manager.get('/reminder-ladder').expect(200)).body;
    const own = (steps as { step: string; before: string; distance: string; after: string }[]).find(
      ({ step }) => step === 'peerConsentEnds',
    )!;
    expect(own.before + own.distance + own.after).toBe('派遣元の同意の終わりの30日前に、次の同意がなければ、主担当へ');
    await at('2028-03-10T10:00');
    const sixty = [
      { step: 'peerConsentEnds', offset: -60, enabled: true },
      { step: 'peerConsentEndsManager', offset: -60, enabled: true },
    ];
    const { items } = (await manager.post('/reminder-ladder/preview', { numbers: sixty, month: '2028-01' }).expect(200))
      .body;
    const told = (items as { step: string; day: string }[]).filter(({ step }) => step.startsWith('peerConsentEnds'));
    expect(told.map(({ day, step }) => `${day} ${step}`)).toEqual([
      '2028-01-31 peerConsentEnds',
      '2028-01-31 peerConsentEndsManager',
    ]);
    const off = [{ step: 'peerConsentEnds', offset: -30, enabled: false }];
    await manager.put('/reminder-ladder', { numbers: off }, version).expect(200);
    expect((await standing()).filter((line) => line.endsWith('open'))).toEqual(['長野市 乗鞍 誠 open']);
    const silent = [{ step: 'peerConsentEndsManager', offset: -30, enabled: false }];
    await manager.put('/reminder-ladder', { numbers: silent }, version + 1).expect(422);
  });
});
