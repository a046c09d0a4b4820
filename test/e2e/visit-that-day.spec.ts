import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

/** Two who were at the same visit easily record it twice. The second is asked before anything is saved. */
let office: RecordOffice;
let hanako: Browser;
let jiro: Browser;
let professor: Browser;

beforeAll(async () => {
  office = await openRecordOffice('2026-11-24T09:00:00+09:00');
  const { house, people } = office;
  [hanako, jiro, professor] = [people.hanako, people.jiro, people.professor].map((who) => house.browser(who)) as [
    Browser,
    Browser,
    Browser,
  ];
});
afterAll(() => office.house.close());

const RECORD = { heldOn: '2026-11-20', mode: 'onSite', facts: '区長と話した。', supportTypes: ['A'] };
const recording = (by: Browser, engagement: string, more: object = {}) =>
  by.post(`/engagements/${engagement}/visits`, { record: { ...RECORD, ...more } });
const visitsOf = async (engagement: string): Promise<number> =>
  (await hanako.get(`/engagements/${engagement}/visits`).expect(200)).body.items.length;

describe('a second record of one engagement for one day', () => {
  it('is asked about with the visit that is there, and saved once it is said to be another', async () => {
    const { id } = await office.engagement();
    const first = (await recording(hanako, id).expect(201)).body;
    const asked = await recording(professor, id);
    expect([asked.status, asked.body]).toMatchObject([
      409,
      { code: 'visitThatDay', visitId: first.id, detail: expect.stringContaining('令和8年11月20日') },
    ]);
    expect(await visitsOf(id)).toBe(1);
    await recording(professor, id, { anotherThatDay: true }).expect(201);
    expect(await visitsOf(id)).toBe(2);
  });

  it('of a planned visit, and of a correction that moves one to such a day, too; one that stays is not asked again', async () => {
    const { id } = await office.engagement();
    const first = (await recording(hanako, id).expect(201)).body;
    const plan = { plannedOn: '2026-11-20', mode: 'onSite' };
    const planned = (await hanako.post(`/engagements/${id}/visits`, plan).expect(201)).body;
    const asked = await jiro.put(`/visits/${planned.id}/record`, RECORD, 1);
    expect([asked.status, asked.body.code, asked.body.visitId]).toEqual([409, 'visitThatDay', first.id]);
    // Nothing is half done: the plan stands as it stood.
    expect((await hanako.get(`/visits/${planned.id}`).expect(200)).body).toMatchObject({
      status: 'planned',
      version: 1,
    });
    const other = (await jiro.put(`/visits/${planned.id}/record`, { ...RECORD, heldOn: '2026-11-19' }, 1).expect(200))
      .body;
    const moved = await jiro.put(`/visits/${planned.id}/record`, { ...RECORD, reason: '日の誤り' }, other.version);
    expect([moved.status, moved.body.code]).toEqual([409, 'visitThatDay']);
    const same = { ...RECORD, reason: '日の誤り', anotherThatDay: true };
    const both = (await jiro.put(`/visits/${planned.id}/record`, same, other.version).expect(200)).body;
    const worded = { ...RECORD, facts: '区長と長く話した。', reason: '書き足した' };
    await jiro.put(`/visits/${planned.id}/record`, worded, both.version).expect(200);
  });

  it('is not asked of one that was taken back, of another engagement, or of a day that is only planned', async () => {
    const [{ id }, other] = [await office.engagement(), await office.engagement()];
    const wrong = (await recording(hanako, id).expect(201)).body;
    await recording(hanako, other.id).expect(201);
    await hanako.post(`/visits/${wrong.id}/withdrawal`, { reason: '別の村だった' }, wrong.version).expect(201);
    await hanako.post(`/engagements/${id}/visits`, { plannedOn: '2026-11-20', mode: 'onSite' }).expect(201);
    await recording(hanako, id).expect(201);
  });

  it('by two at the same moment is saved once, and the other of them is asked', async () => {
    for (let n = 0; n < 5; n++) {
      const { id } = await office.engagement();
      const answers = await Promise.all([recording(hanako, id), recording(jiro, id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await visitsOf(id)).toBe(1);
    }
  });
});

describe('the day that is proposed for the next visit', () => {
  it('is open in the office, free for its lead, and in time where it can be; a plan that is there is told', async () => {
    const [{ id }, other] = [await office.engagement('2026-11-13'), await office.engagement('2026-11-13')];
    const proposal = async (by: Browser) => (await by.get(`/engagements/${id}/visit-proposal`).expect(200)).body;
    // Due on Sunday, 13 December: moved to Monday.
    expect(await proposal(jiro)).toEqual({ dueOn: '2026-12-14', proposedOn: '2026-12-14', planned: [] });
    await office.house.database.query(
      `insert into closed_day (tenant_id, day, name) values ($1, '2026-12-11', '停電')`,
      [office.tenantId],
    );
    const elsewhere = { plannedOn: '2026-12-14', mode: 'onSite' };
    await hanako.post(`/engagements/${other.id}/visits`, elsewhere).expect(201);
    // Jiro asks, Hanako leads: she is in another town on that Monday, and the office is closed on the Friday before.
    expect(await proposal(jiro)).toMatchObject({ proposedOn: '2026-12-10' });
    const visit = (await hanako.post(`/engagements/${id}/visits`, { ...elsewhere, startsAt: '13:30' }).expect(201))
      .body;
    expect((await proposal(jiro)).planned).toEqual([{ id: visit.id, plannedOn: '2026-12-14', startsAt: '13:30' }]);
  });
});
