import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, OpenHouse } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

/**
 * Between visits the office and the town telephone and write mails. These contacts (連絡) belong to the story and to
 * whoever takes over, bring homework, and are no visits: no due day moves and no coverage counts them.
 */
let office: RecordOffice;
let house: OpenHouse;
let hanako: Browser;
let professor: Browser;
let chief: Browser;

beforeAll(async () => {
  office = await openRecordOffice('2026-11-24T09:00:00+09:00');
  ({ house } = office);
  hanako = house.browser(office.people.hanako);
  professor = house.browser(office.people.professor);
  chief = house.browser(office.people.chief);
});
afterAll(() => house.close());

const CALL = { on: '2026-11-20', mode: 'phone', with: '戸隠 係長', text: '名簿の件で電話があった。' };
const add = async (by: Browser, engagement: string, more: object = {}) =>
  (await by.post(`/engagements/${engagement}/contacts`, { ...CALL, ...more }).expect(201)).body;
const timeline = async (engagement: string, kind = '') =>
  (await hanako.get(`/engagements/${engagement}/timeline${kind && `?kind=${kind}`}`).expect(200)).body.items;

describe('a phone call or a mail', () => {
  it('stands in the list and on the timeline, newest first, with who noted it; its follow-up is homework', async () => {
    const { id } = await office.engagement();
    await add(hanako, id, { actionItem: { text: '名簿を送る', side: 'ours', dueOn: '2026-12-01' } });
    const mail = { on: '2026-11-24', mode: 'mail', text: '名簿を送った。', outcome: '12月に使ってもらう。' };
    await add(professor, id, mail);
    const { items } = (await hanako.get(`/engagements/${id}/contacts`).expect(200)).body;
    expect(items).toMatchObject([
      { ...mail, with: '戸隠 係長', by: { name: '安曇 教授' }, withdrawal: null },
      { ...CALL, outcome: '', by: { name: '信濃 花子' } },
    ]);
    const first = (await hanako.get(`/engagements/${id}/contacts?limit=1`).expect(200)).body;
    const rest = (await hanako.get(`/engagements/${id}/contacts?limit=1&cursor=${first.nextCursor}`).expect(200)).body;
    expect([...first.items, ...rest.items]).toEqual(items);
    const told = [
      { on: '2026-11-24', kind: 'contact', title: '連絡（メール）', text: '名簿を送った。\n→ 12月に使ってもらう。' },
      { on: '2026-11-20', kind: 'contact', title: '連絡（電話）', text: CALL.text },
    ];
    expect((await timeline(id)).slice(0, 2)).toMatchObject(told);
    expect(await timeline(id, 'visit')).toMatchObject(told);
    const { actionItems } = (await hanako.get(`/engagements/${id}`).expect(200)).body;
    expect(actionItems).toMatchObject([{ text: '名簿を送る', dueOn: '2026-12-01' }]);
  });

  it('is no visit: no due day moves, nothing counts it, and the silence goes on', async () => {
    const { id } = await office.engagement();
    const before = (await hanako.get(`/engagements/${id}`).expect(200)).body;
    const coverage = (await chief.get('/coverage?fiscalYear=2026').expect(200)).body;
    await add(hanako, id);
    const after = (await hanako.get(`/engagements/${id}`).expect(200)).body;
    const cadence = ({ nextVisitDueOn, cadenceStatus, lastHeldOn, visitCount }: Record<string, unknown>) => ({
      nextVisitDueOn,
      cadenceStatus,
      lastHeldOn,
      visitCount,
    });
    expect(cadence(after)).toEqual(cadence(before));
    expect(before.nextVisitDueOn).toBeTruthy();
    expect((await chief.get('/coverage?fiscalYear=2026').expect(200)).body.cells).toEqual(coverage.cells);
  });

  it('is in the packet of whoever takes over, as a line of the course of support', async () => {
    const { id } = await office.engagement();
    await add(hanako, id, { outcome: '来月また話す。' });
    const withdrawn = await add(hanako, id, { text: '別の村の話であった。' });
    await hanako.post(`/contacts/${withdrawn.id}/withdrawal`, { reason: '別の村だった' }, 1).expect(201);
    const lines = await courseOf(id);
    expect(lines.filter(({ kind }) => kind === 'contact')).toEqual([
      expect.objectContaining({
        on: '2026-11-20',
        text: '電話（戸隠 係長）名簿の件で電話があった。 → 来月また話す。',
      }),
    ]);
  });

  it('that was noted wrongly is taken back with a reason, by its writer or the office, and stays to be read', async () => {
    const { id } = await office.engagement();
    const [ours, theirs] = [await add(hanako, id), await add(professor, id)];
    // A guest takes back their own, and not what the office has noted; whoever holds an older state is told so.
    await professor.post(`/contacts/${ours.id}/withdrawal`, { reason: '違う' }, 1).expect(404);
    await professor.post(`/contacts/${theirs.id}/withdrawal`, { reason: ' ' }, 1).expect(422);
    await professor.post(`/contacts/${theirs.id}/withdrawal`, { reason: '日を間違えた' }, 1).expect(201);
    expect((await hanako.post(`/contacts/${theirs.id}/withdrawal`, { reason: '違う' }, 1)).status).toBe(412);
    const twice = await hanako.post(`/contacts/${theirs.id}/withdrawal`, { reason: '違う' }, 2);
    expect([twice.status, twice.body.code]).toEqual([409, 'contactWithdrawn']);
    // Whoever was second reads by whom, when and why; somebody of another office reads nothing.
    expect((await hanako.get(`/contacts/${theirs.id}`).expect(200)).body).toMatchObject({
      version: 2,
      withdrawal: { by: { name: '安曇 教授' }, reason: '日を間違えた' },
    });
    for (const unknown of ['01890000-0000-7000-8000-000000000000', 'x'])
      await hanako.get(`/contacts/${unknown}`).expect(404);
    const elsewhere = await house.story.organisation({ tenantId: await house.story.tenant('15') });
    const stranger = house.browser(await house.story.person({ organisation: elsewhere, role: 'manager' }));
    await stranger.get(`/contacts/${theirs.id}`).expect(404);
    const { items } = (await hanako.get(`/engagements/${id}/contacts`).expect(200)).body;
    expect(items.map(({ withdrawal }: { withdrawal: unknown }) => withdrawal)).toContainEqual(
      expect.objectContaining({ reason: '日を間違えた', by: expect.objectContaining({ name: '安曇 教授' }) }),
    );
    expect((await timeline(id, 'visit')).length).toBe(1);
    const log = await house.database.query<{ action: string }>(
      `select action from audit_entry where subject_kind = 'contact' and engagement_id = $1 order by at, action`,
      [id],
    );
    expect(log.map(({ action }) => action).sort()).toEqual(['contact:record', 'contact:record', 'contact:withdraw']);
  });

  it('says what is wrong with it, and leaves nothing half done', async () => {
    const { id } = await office.engagement('2026-11-01');
    const wrong = async (more: object, field: string): Promise<void> => {
      const answer = await hanako.post(`/engagements/${id}/contacts`, { ...CALL, ...more });
      expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, field]);
    };
    await wrong({ on: '2026-11-25' }, 'on');
    await wrong({ on: '2026-10-31' }, 'on');
    await wrong({ mode: 'fax' }, 'mode');
    await wrong({ with: '　' }, 'with');
    await wrong({ text: '' }, 'text');
    const stranger = '01890000-0000-7000-8000-000000000000';
    const item = { text: '名簿', side: 'ours', dueOn: '2026-12-01', ownerId: stranger };
    await wrong({ actionItem: item }, 'actionItem.ownerId');
    expect((await hanako.get(`/engagements/${id}/contacts`).expect(200)).body.items).toEqual([]);
    await hanako.get(`/engagements/${stranger}/contacts`).expect(404);
    await hanako.post(`/engagements/${stranger}/contacts`, CALL).expect(404);
  });
});

/** The course of support in the packet of an engagement whose lead, 花子, leaves to 次郎. */
async function courseOf(engagementId: string): Promise<Array<{ kind: string; on: string; text: string }>> {
  const { hanako: leaver, jiro } = office.people;
  const days = { announcedOn: '2027-03-20', effectiveOn: '2027-04-01' };
  const transfer = (await chief.post('/transfers', { personId: leaver.id, kind: 'transfer', ...days }).expect(201))
    .body;
  const { items, version } = (await chief.get(`/transfers/${transfer.id}/preview`).expect(200)).body;
  const disposed = (items as Array<{ key: string; follows: string | null }>)
    .filter(({ follows }) => !follows)
    .map(({ key }) => ({ key, kind: 'successor', successorId: jiro.id }));
  await chief.put(`/transfers/${transfer.id}/dispositions`, { confirm: true, items: disposed }, version).expect(200);
  const packets = (await chief.get(`/handovers?transfer=${transfer.id}&limit=200`).expect(200)).body.items;
  const { id } = packets.find((one: { engagementId: string }) => one.engagementId === engagementId);
  return (await chief.get(`/handovers/${id}`).expect(200)).body.facts.course;
}
