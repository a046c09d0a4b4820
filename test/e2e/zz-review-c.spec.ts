import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, it } from '@jest/globals';
import { purge } from '@banso/cli';
import { civilDay } from '@banso/domain';
import { RemindersModule, Sweep } from '@banso/reminders';
import { CoverageModule } from '@banso/coverage';
import { EngagementsModule } from '@banso/engagements';
import { openRooms, type OrganisationRow, type PersonRow } from '@banso/testing';
import { Module } from '@nestjs/common';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

@Module({ imports: [RemindersModule, CoverageModule, EngagementsModule], providers: [Sweep] })
class Night {}
const MARCH = '2027-03-10T09:00:00+09:00';
let house: OpenHouse; let tenantId: number; let office: OrganisationRow; let managerRow: PersonRow; let adminRow: PersonRow;
let manager: Browser; let admin: Browser; let count = 0;
const out: string[] = [];
const say = (what: string, value: unknown) => { out.push(`${what}: ${JSON.stringify(value)}`); };
beforeAll(async () => {
  house = await openHouse(MARCH);
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  managerRow = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  manager = house.browser(managerRow);
  adminRow = await house.story.person({ organisation: office, role: 'admin', name: '管理 七子' });
  admin = house.browser(adminRow);
});
beforeEach(() => house.clock.set(MARCH));
afterAll(async () => { console.info(out.join('\n')); await house.close(); });
const at = (m: string) => house.clock.set(m);

async function scene({ confirm = true, role = 'staff' as 'staff' | 'manager' | 'admin', code = '202011', keep = false } = {}) {
  count++;
  const leaver = await house.story.person({ organisation: office, role, name: `去川 ${count}子` });
  const successor = await house.story.person({ organisation: office, role: 'staff', name: `来田 ${count}郎` });
  const programmeId = await house.story.programme({ tenantId, body: office });
  const engagementId = (await manager.post('/engagements', { municipalityCode: code, programmeId, startedOn: '2026-04-01', leadId: leaver.id }).expect(201)).body.id as string;
  await manager.post(`/engagements/${engagementId}/visits`, { record: { heldOn: '2027-03-05', mode: 'onSite', facts: '三月五日のこと', supportTypes: ['A'] } }).expect(201);
  const transferId = (await manager.post('/transfers', { personId: leaver.id, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn: '2027-04-01' }).expect(201)).body.id as string;
  const one = { leaver, successor, engagementId, transferId, programmeId };
  if (confirm) await dispose(one, successor, keep);
  return one;
}
async function dispose(one: { transferId: string }, successor: PersonRow, keep = false) {
  const { items, roles, version } = (await manager.get(`/transfers/${one.transferId}/preview`).expect(200)).body;
  await manager.put(`/transfers/${one.transferId}/dispositions`, { confirm: true, items: items.filter((i: any) => !i.follows).map(({ key }: any) => ({ key, kind: 'successor', successorId: successor.id })),
    ...(keep ? { keepRoles: roles.map((r: any) => ({ holdingId: r.holdingId, reason: '庁内' })) } : {}) }, version).expect(200);
}
const packetOf = async (one: { transferId: string }) => (await manager.get(`/handovers?transfer=${one.transferId}`).expect(200)).body.items[0].id as string;
const step = async (who: Browser, id: string, path: string, body: object = {}) => {
  const { version } = (await manager.get(`/handovers/${id}`).expect(200)).body;
  return path === '' ? who.patch(`/handovers/${id}`, body, version) : who.post(`/handovers/${id}/${path}`, body, version);
};
const HUMAN = { history: '経緯', policy: '方針', pending: 'なし', cautions: 'なし' };

it('1 forgotten leaver and reminders', async () => {
  const one = await scene({ confirm: false });
  const night = await openRooms(house.database, { now: '2027-04-14T00:05:00+09:00', imports: [Night], worker: true });
  await night.get(Sweep).run(tenantId);
  const rows = await house.database.query('select r.step, p.name from reminder r join person p on p.id = r.person_id where r.engagement_id = $1 and r.state in (\'open\',\'acknowledged\')', [one.engagementId]);
  at('2027-04-14T09:00:00+09:00');
  const page = (await manager.get(`/engagements/${one.engagementId}`)).body;
  say('1 lead on page / reminders', [page.lead, page.nextVisitDueOn, rows]);
  const desk = (await manager.get('/desk')).body.todo.filter((t: any) => t.engagementId === one.engagementId);
  say('1 desk', desk.map((d: any) => d.kind));
  await night.close();
});

it('2 the last administrator', async () => {
  const first = await scene({ role: 'admin' });
  at('2027-04-05T09:00:00+09:00');
  const holdings = (await admin.get(`/people/${adminRow.id}`).expect(200)).body.roles;
  const res = await admin.patch(`/role-holdings/${holdings[0].id}`, { untilOn: '2027-04-05' }, holdings[0].version);
  say('2 the only remaining admin ends own role', [res.status, res.body.code, (await house.database.query(`select count(*)::int as n from role_term where role='admin' and tenant_id=$1 and from_on <= '2027-04-06' and (until_on is null or until_on >= '2027-04-06')`, [tenantId]))]);
  await house.database.query(`update role_holding set until_on = null where id = $1`, [holdings[0].id]);
  void first;
});

it('3 an extension that does nothing', async () => {
  const one = await scene();
  at('2027-03-25T09:00:00+09:00');
  const [role] = (await admin.get(`/people/${one.leaver.id}`).expect(200)).body.roles;
  const asked = await admin.patch(`/role-holdings/${role.id}`, { untilOn: '2027-04-30' }, role.version);
  const given = await manager.post(`/consents/${asked.body.id}/agreement`);
  const [after] = (await admin.get(`/people/${one.leaver.id}`).expect(200)).body.roles;
  at('2027-04-02T09:00:00+09:00');
  say('3 before/asked/given/after/next day', [role.untilOn, asked.status, given.status, given.body.state, after.untilOn, (await house.browser(one.leaver).get(`/engagements/${one.engagementId}`)).status]);
});

it('4 kept once, never warned again', async () => {
  const one = await scene({ keep: true });
  at('2027-04-10T09:00:00+09:00');
  await manager.post('/transfers', { personId: one.leaver.id, kind: 'retirement', announcedOn: '2028-03-20', effectiveOn: '2028-04-01' }).expect(201);
  at('2028-04-02T09:00:00+09:00');
  say('4 left open', [(await admin.get('/role-holdings/left-open')).body.items.filter((i: any) => i.person.id === one.leaver.id).length, (await house.browser(one.leaver).get(`/engagements/${one.engagementId}`)).status,
    (await manager.get('/desk')).body.notices.filter((n: any) => n.personId === one.leaver.id).length]);
});

it('5 late hand-over freezes what was drafted three weeks ago', async () => {
  const one = await scene();
  const id = await packetOf(one);
  at('2027-03-29T09:00:00+09:00');
  const leaver = house.browser(one.leaver);
  await leaver.post(`/engagements/${one.engagementId}/visits`, { record: { heldOn: '2027-03-28', mode: 'onSite', facts: '三月末のこと', supportTypes: ['A'] } }).expect(201);
  say('5 write', (await step(leaver, id, '', HUMAN)).status);
  say('5 draft shows the last visit', JSON.stringify((await manager.get(`/handovers/${id}`)).body.facts).includes('三月末のこと'));
  at('2027-04-02T09:00:00+09:00');
  say('5 check', (await step(manager, id, 'check')).status);
  say('5 delivery', (await step(leaver, id, 'delivery')).status);
  const frozen = (await manager.get(`/handovers/${id}/versions/1`)).body.content;
  say('5 frozen has 3/5, 3/28', [JSON.stringify(frozen).includes('三月五日のこと'), JSON.stringify(frozen).includes('三月末のこと')]);
});

it('6 a predecessor in office corrects after the thirty days', async () => {
  const one = await scene({ keep: true });
  const id = await packetOf(one);
  at('2027-03-29T09:00:00+09:00');
  const leaver = house.browser(one.leaver);
  await step(leaver, id, '', HUMAN); await step(manager, id, 'check'); await step(leaver, id, 'delivery');
  at('2027-04-02T09:00:00+09:00');
  await step(house.browser(one.successor), id, 'receipt');
  at('2027-05-10T09:00:00+09:00');
  const seen = (await leaver.get(`/handovers/${id}`)).body;
  const res = await leaver.post(`/handovers/${id}/corrections`, { ...HUMAN, cautions: '鍵は机', reason: '書き落とし' }, seen.version);
  const res2 = res.status === 404 ? await leaver.post(`/handovers/${id}/correction`, { ...HUMAN, cautions: '鍵は机', reason: '書き落とし' }, seen.version) : res;
  say('6 state, mayCorrect, answer', [seen.state, seen.mayCorrect, res2.status, res2.body.code]);
});

it('7 a partner who changes body', async () => {
  const [a, b] = [await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' }), await house.story.organisation({ tenantId, kind: 'university', name: '信州大学' })];
  for (const organisation of [a, b]) await house.story.assignment({ organisation, municipalityCode: '202029', from: '2026-04-01' });
  const mover = await house.story.person({ organisation: a, role: 'partner', name: '移田 先生' });
  const stays = await house.story.person({ organisation: a, role: 'partner', name: '残田 先生' });
  const programmeId = await house.story.programme({ tenantId, body: office });
  const engagementId = (await manager.post('/engagements', { municipalityCode: '202029', programmeId, startedOn: '2026-04-01', leadId: managerRow.id }).expect(201)).body.id as string;
  for (const person of [mover, stays]) await house.story.member({ engagementId, person, role: 'professor', from: '2026-04-01' });
  const transferId = (await manager.post('/transfers', { personId: mover.id, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn: '2027-04-01' }).expect(201)).body.id as string;
  const { items, version } = (await manager.get(`/transfers/${transferId}/preview`).expect(200)).body;
  await manager.put(`/transfers/${transferId}/dispositions`, { confirm: true, items: items.filter((i: any) => !i.follows).map(({ key }: any) => ({ key, kind: 'end', reason: '大学を移る' })) }, version).expect(200);
  at('2027-04-05T09:00:00+09:00');
  await house.story.role(mover, 'partner', b, { from: '2027-04-01' });
  await house.story.member({ engagementId, person: mover, role: 'professor', from: '2027-04-01' });
  const visit = (await house.browser(stays).post(`/engagements/${engagementId}/visits`, { record: { heldOn: '2027-04-04', mode: 'onSite', facts: '講義', opinion: '看護大学の内輪の話', opinionInternal: true, supportTypes: ['A'] } }).expect(201)).body;
  const seen = (await house.browser(mover).get(`/visits/${visit.id}`).expect(200));
  say('7 mover reads the former body’s internal opinion', seen.text.includes('看護大学の内輪の話'));
  const w = (await house.browser(mover).post(`/engagements/${engagementId}/visits`, { record: { heldOn: '2027-04-05', mode: 'onSite', facts: '講義2', opinion: '信州大学としての話', opinionInternal: true, supportTypes: ['A'] } })).body;
  say('7 written for', await house.database.query('select o.name from visit_opinion g left join organisation o on o.id = g.body_id where g.visit_id = $1', [w.id]));
  say('7 former colleague reads it', (await house.browser(stays).get(`/visits/${w.id}`)).text.includes('信州大学としての話'));
});

it('8 mails to a manager who has left', async () => {
  const one = await scene({ role: 'manager' });
  const someone = await house.story.person({ organisation: office, role: 'staff', name: '誰か' });
  at('2027-04-05T09:00:00+09:00');
  await admin.post(`/people/${someone.id}/roles`, { role: 'expert', organisationId: office.id, fromOn: '2027-04-05' }).expect(202);
  say('8 mails to the former manager', await house.database.query('select subject, left(body, 120) as body from mail where person_id = $1', [one.leaver.id]));
});

it('9 an archive that was looked at first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zz-'));
  const one = await scene({ confirm: false, code: '202037' });
  await house.database.query(`update engagement set status='closed' where id=$1`, [one.engagementId]);
  await house.database.query(`insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2021-03-31', 'x')`, [one.engagementId]);
  const go = (carryOut: boolean) => purge(house.database.url, { now: new Date(MARCH), today: civilDay('2026-04-01'), years: 5, carryOut, archive: { folder, dataDir: null } }).then((p) => p.length, (e: Error) => String(e));
  say('9 look / carry out', [await go(false), await go(true)]);
  await rm(folder, { recursive: true });
  await house.database.query(`delete from engagement_closure where engagement_id=$1`, [one.engagementId]);
});

it('10 what a purge leaves of a packet', async () => {
  const one = await scene({ code: '202045' });
  const id = await packetOf(one);
  at('2027-03-21T09:00:00+09:00');
  const leaver = house.browser(one.leaver);
  await step(leaver, id, '', HUMAN); await step(manager, id, 'check'); await step(leaver, id, 'delivery');
  await leaver.post(`/engagements/${one.engagementId}/visits`, { record: { heldOn: '2027-03-20', mode: 'onSite', facts: '凍結のあとの記録', opinion: '凍結のあとの内々の話', supportTypes: ['A'] } }).expect(201);
  const other = await house.story.person({ organisation: office, role: 'staff', name: '別の後任' });
  await dispose(one, other);
  await house.database.query(`update engagement set status='closed' where id=$1`, [one.engagementId]);
  await house.database.query(`insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2021-03-31', 'x')`, [one.engagementId]);
  const p = await purge(house.database.url, { now: new Date(MARCH), today: civilDay('2026-04-01'), years: 5, carryOut: true });
  const [left] = await house.database.query<any>(`select state, facts::text as facts, (select string_agg(content::text, '') from handover_version v where v.packet_id = h.id) as frozen from handover_packet h where id = $1`, [id]);
  say('10 purged, unfrozen text left in the packet / in frozen', [p.length, left?.state, left?.facts.includes('凍結のあとの記録'), left?.facts.includes('凍結のあとの内々の話'), left?.frozen.includes('凍結のあとの記録')]);
});

it('11 the preview of a role granted after the confirmation', async () => {
  const one = await scene();
  await house.story.role(one.leaver, 'expert', office, { from: '2027-03-15' });
  at('2027-03-16T09:00:00+09:00');
  const shown = (await manager.get(`/transfers/${one.transferId}/preview`)).body.roles;
  at('2027-04-02T09:00:00+09:00');
  say('11 preview / roles in fact', [shown.map((r: any) => [r.role, r.kept, r.endsOn]), (await house.browser(one.leaver).get('/session')).body.roles]);
});

it('12 the desk’s count and the list it links to', async () => {
  const one = await scene({ confirm: false });
  const before = (await manager.get('/desk')).body.counts.confirmations;
  const list = async () => (await manager.get('/visits?status=recorded&order=newest&limit=200')).body.items.length;
  const [visit] = (await manager.get(`/engagements/${one.engagementId}/visits`)).body.items;
  const listBefore = await list();
  const r = await manager.post(`/visits/${visit.id}/return`, { comment: '発言を足してください' }, visit.version);
  const r2 = r.status === 404 ? await manager.post(`/visits/${visit.id}/returns`, { comment: '発言を足してください' }, visit.version) : r;
  say('12 returned, count before/after, list before/after', [r2.status, before, (await manager.get('/desk')).body.counts.confirmations, listBefore, await list()]);
});

it('13 as of a day inside a month', async () => {
  const one = await scene({ confirm: false, code: '202053' });
  at('2027-03-28T09:00:00+09:00');
  await manager.post(`/engagements/${one.engagementId}/visits`, { record: { heldOn: '2027-03-25', mode: 'onSite', facts: 'x', supportTypes: ['A'] } }).expect(201);
  const cell = async () => ((await manager.get('/coverage?prefecture=20&fiscalYear=2026&asOf=2027-03-15').expect(200)).body.cells as any[]).filter((c) => c.municipalityCode === '202053' && c.supportType === 'A').map((c) => [c.state, c.count, c.purged]);
  const before = await cell();
  await house.database.query(`update engagement set status='closed' where id=$1`, [one.engagementId]);
  await house.database.query(`insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2021-03-31', 'x')`, [one.engagementId]);
  const p = await purge(house.database.url, { now: new Date(MARCH), today: civilDay('2026-04-01'), years: 5, carryOut: true }).then((x) => x.length, String);
  say('13 as of 15 March before / purged / after', [before, p, await cell()]);
});
