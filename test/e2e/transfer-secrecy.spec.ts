import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PacketsModule } from '@banso/packets';
import { RemindersModule, Sweep } from '@banso/reminders';
import { openRooms, type OpenRooms, type PersonRow } from '@banso/testing';
import { TransferListWork } from '@banso/transfers';
import { Module } from '@nestjs/common';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const NAGANO = '202011';
const MATSUMOTO = '202029';
/** The last and the first moment of each day that changes anything. */
const MOMENTS = {
  'the evening before the announcement': '2027-03-19T23:59:59.999+09:00',
  'the announcement': '2027-03-20T00:00:00.000+09:00',
  'the evening before the effective day': '2027-03-31T23:59:59.999+09:00',
  'the effective day': '2027-04-01T00:00:00.000+09:00',
} as const;

let house: OpenHouse;
let worker: OpenRooms;
let tenantId: number;
const people: Record<string, PersonRow> = {};
let engagementId: string;
let transferId: string;
let listId: string;
let packetId: string;
let draftedVisitId: string;

@Module({ imports: [RemindersModule, PacketsModule], providers: [Sweep] })
class Work {}

beforeAll(async () => {
  house = await openHouse('2027-03-10T09:00:00+09:00');
  const { story } = house;
  tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId });
  const areaOf = (name: string, code: string) => story.area({ tenantId, name, municipalityCodes: [code] });
  const near = await story.organisation({
    tenantId,
    kind: 'healthOffice',
    name: '長野保健福祉事務所',
    areaId: await areaOf('長野', NAGANO),
  });
  const far = await story.organisation({
    tenantId,
    kind: 'healthOffice',
    name: '松本保健福祉事務所',
    areaId: await areaOf('松本', MATSUMOTO),
  });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  const bureau = await story.organisation({
    tenantId: null,
    kind: 'regionalBureau',
    name: '厚生局',
    prefectureCode: '20',
  });
  const elsewhere = await story.organisation({ tenantId: await story.tenant('11') });
  await story.assignment({ organisation: university, municipalityCode: NAGANO });
  // The leaver moves from one health office to another, the successor comes from elsewhere: their roles change on the
  // day.
  people.leaver = await story.person({ organisation: near, role: 'staff', name: '去川 花子', until: '2027-03-31' });
  await story.role(people.leaver, 'staff', far, { from: '2027-04-01' });
  people.successor = await story.person({ organisation: near, role: 'staff', name: '来田 次郎', from: '2027-04-01' });
  await story.role(people.successor, 'staff', far, { until: '2027-03-31' });
  people['staff of the same office'] = await story.person({ organisation: near, role: 'staff', name: '同僚 一郎' });
  people['staff of another office'] = await story.person({ organisation: far, role: 'staff', name: '隣人 二郎' });
  people.manager = await story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  people['manager of another tenant'] = await story.person({
    organisation: elsewhere,
    role: 'manager',
    name: '他県 課長',
  });
  people.partner = await story.person({ organisation: university, role: 'partner', name: '大学 教子' });
  people.peer = await story.person({ organisation: office, role: 'peer', name: '仲間 三郎' });
  people.expert = await story.person({ organisation: office, role: 'expert', name: '専門 四郎' });
  people.bureau = await story.person({ organisation: bureau, role: 'bureau', name: '局 五郎' });
  people.auditor = await story.person({ organisation: office, role: 'auditor', name: '監査 六郎' });
  people.admin = await story.person({ organisation: office, role: 'admin', name: '管理 七子' });

  const manager = house.browser(people.manager);
  engagementId = (
    await manager
      .post('/engagements', {
        municipalityCode: NAGANO,
        programmeId: await story.programme({ tenantId, body: office }),
        startedOn: '2026-04-01',
        leadId: people.leaver.id,
      })
      .expect(201)
  ).body.id;
  await story.member({ engagementId, person: people.peer, role: 'peerSupporter' });
  await manager
    .post(`/engagements/${engagementId}/visits`, {
      record: {
        heldOn: '2027-03-05',
        mode: 'onSite',
        facts: '区長と話した',
        supportTypes: ['A'],
        actionItems: [{ text: '資料を送る', side: 'ours', dueOn: '2027-04-20', ownerId: people.leaver.id }],
      },
    })
    .expect(201);
  await manager.post(`/engagements/${engagementId}/visits`, { plannedOn: '2027-04-23', mode: 'onSite' }).expect(201);

  // What the leaver has typed of a visit, laid by hand: the log would name its writer, who is no secret.
  draftedVisitId = (
    await manager.post(`/engagements/${engagementId}/visits`, { plannedOn: '2027-03-09', mode: 'onSite' }).expect(201)
  ).body.id;
  await house.database.query(
    `insert into visit_draft (visit_id, person_id, engagement_id, content, saved_at) values ($1, $2, $3, '{"facts":"書きかけの話"}', '2027-03-09')`,
    [draftedVisitId, people.leaver.id, engagementId],
  );

  worker = await openRooms(house.database, { now: '2027-03-10T09:00:00+09:00', imports: [Work], worker: true });
  const file = `職員,異動種別,内示日,発令日,異動先,後任者\n${people.leaver.email},異動,2027/3/20,2027/4/1,隠し課,${people.successor.email}\n`;
  const { body } = await request(house.address)
    .post('/api/v1/transfer-lists?dryRun=false')
    .set('cookie', `banso-session=${people.manager.secret}`)
    .attach('file', Buffer.from(file), '異動一覧.csv')
    .expect(200);
  listId = body.list.id;
  transferId = body.preview.rows[0].transferId;
  await manager.post(`/transfer-lists/${listId}/confirmation`, {}, 1).expect(201);
  await worker.get(TransferListWork).run(tenantId);
  expect((await manager.get(`/transfer-lists/${listId}`).expect(200)).body.states).toEqual({ confirmed: 1 });
  packetId = (await manager.get(`/handovers?transfer=${transferId}`).expect(200)).body.items[0].id;
});
afterAll(async () => {
  await worker.close();
  await house.close();
});

/** What a person may find out, each by the question that would tell it. */
const SIGHTS: Readonly<Record<string, [path: () => string, tells: (text: string) => boolean]>> = {
  T: [() => '/transfers?limit=200', (text) => text.includes(transferId)], // that there is a transfer
  t: [() => `/transfers/${transferId}`, (text) => text.includes('隠し課')],
  I: [() => `/transfers/${transferId}/preview`, (text) => text.includes(people.successor!.id)], // who takes over, inside the transfer
  M: [() => `/transfer-lists/${listId}/preview`, (text) => text.includes(people.successor!.id)],
  V: [() => `/engagements/${engagementId}`, () => true], // the engagement at all
  E: [() => `/engagements/${engagementId}`, (text) => text.includes(people.successor!.id)], // the successor in its team, now or to come
  S: [() => `/engagements?lead=${people.successor!.id}&limit=200`, (text) => text.includes(engagementId)], // found under the successor's name
  L: [() => `/engagements/${engagementId}/timeline`, (text) => text.includes('来田')],
  P: [() => '/handovers?limit=200', (text) => text.includes(packetId)],
  p: [() => `/handovers/${packetId}`, (text) => text.includes('来田')],
  A: [() => '/action-items?owner=me&limit=200', (text) => text.includes('資料を送る')], // holds the promise
  D: [() => '/desk', (text) => text.includes(packetId)],
  // The log says that somebody was refused something; of a transfer it says that one was registered and for when, never
  // whose and to whom.
  G: [
    () => '/audit-entries?limit=200',
    (text) =>
      (JSON.parse(text) as { items: Array<{ action: string }> }).items.some(
        (entry) => entry.action !== 'refused' && /来田|去川|隠し課/.test(JSON.stringify(entry)),
      ),
  ],
  C: [
    () => `/people?q=${encodeURIComponent('来田')}`,
    (text) => (JSON.parse(text) as { items: Array<{ leads: number }> }).items.some(({ leads }) => leads > 0),
  ], // the load of the successor
  W: [() => `/visits/${draftedVisitId}/draft`, (text) => text.includes('書きかけの話')], // what the leaver was writing
  w: [() => '/drafts', (text) => text.includes('書きかけの話')],
};

/** The sights of each role at each of the moments: nothing before its time, and everything at the same instant. */
const EXPECTED: Readonly<Record<string, readonly [string, string, string, string]>> = {
  leaver: ['TtIVPpADWw', 'TtIVEPpADWw', 'TtIVEPpADWw', 'TtIPpD'],
  successor: ['', 'TtPpD', 'TtPpD', 'TtVESLPpADCWw'],
  'staff of the same office': ['V', 'TtVEPp', 'TtVEPp', 'TtVESLPpC'],
  'staff of another office': ['', 'Tt', 'Tt', 'Tt'],
  manager: ['TtIMVEPp', 'TtIMVEPp', 'TtIMVEPp', 'TtIMVESLPpC'],
  'manager of another tenant': ['', '', '', ''],
  partner: ['V', 'VE', 'VE', 'VESL'],
  peer: ['V', 'VE', 'VE', 'VESL'],
  expert: ['', '', '', ''],
  bureau: ['', '', '', ''],
  // From the announcement on the log names the successor, who has read the packet without being of the office.
  auditor: ['', 'G', 'G', 'G'],
  admin: ['', '', '', ''],
};

describe.each(Object.entries(MOMENTS).map(([name, moment], n) => ({ name, moment, n })))('$name', ({ moment, n }) => {
  beforeAll(async () => {
    for (const clock of [house.clock, worker.clock]) clock.set(moment);
    await worker.get(Sweep).run(tenantId);
  });

  it.each(Object.keys(EXPECTED))('%s', async (who) => {
    let seen = '';
    const told = new Map<string, string | null>();
    for (const [sight, [path, tells]] of Object.entries(SIGHTS)) {
      if (!told.has(path())) {
        const { status, text } = await house.browser(people[who]!).get(path());
        told.set(path(), status === 200 ? text : null);
      }
      const text = told.get(path());
      if (text && tells(text)) seen += sight;
    }
    expect(seen).toBe(EXPECTED[who]?.[n]);
  });
});
