import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

const TODAY = '2026-11-24T09:00:00+09:00';
const DAYS = ['2026-09-10', '2026-10-09', '2026-11-05', '2026-11-20'];
const MODES = ['onSite', 'online'];

let office: RecordOffice;
let hanako: Browser;
let chief: Browser;

beforeAll(async () => {
  office = await openRecordOffice(TODAY);
  hanako = office.house.browser(office.people.hanako);
  chief = office.house.browser(office.people.chief);
});
afterAll(() => office?.house.close());

/** What the engagement stores of its visits, beside what its visits come to when they are counted one by one. */
async function facts(engagementId: string): Promise<unknown[]> {
  const columns = 'last_held_on, last_held_in_person_on, visit_count, planned_days';
  const stored = `select ${columns} from engagement where id = $1`;
  const counted = `select max(held_on) as last_held_on,
      max(held_on) filter (where mode <> 'online') as last_held_in_person_on, count(held_on)::int as visit_count,
      coalesce(array_agg(planned_on order by planned_on) filter (where status = 'planned'), '{}') as planned_days
    from visit where engagement_id = $1`;
  const rows = await Promise.all([stored, counted].map((sql) => office.house.database.query(sql, [engagementId])));
  return rows.map(([row]) => row);
}

type Act = ['plan' | 'record' | 'again' | 'cancel' | 'withdraw' | 'restore' | 'confirm', day: number, mode: number];

async function carryOut(engagementId: string, visits: string[], [verb, day, mode]: Act): Promise<void> {
  const known = { supportTypes: ['A'], reason: '直した', anotherThatDay: true };
  const record = { heldOn: DAYS[day], mode: MODES[mode], facts: `${verb}`, ...known };
  if (verb === 'plan' || visits.length === 0) {
    const body = day % 2 ? { record } : { plannedOn: DAYS[day], mode: MODES[mode] };
    visits.push((await hanako.post(`/engagements/${engagementId}/visits`, body).expect(201)).body.id as string);
    return;
  }
  const id = visits[day % visits.length]!;
  const { version } = (await hanako.get(`/visits/${id}`).expect(200)).body as { version: number };
  // What the visit's state does not allow is refused, and changes nothing.
  const asked = {
    record: () => hanako.put(`/visits/${id}/record`, record, version),
    again: () => hanako.put(`/visits/${id}/record`, { ...record, nextVisit: { plannedOn: '2026-12-21' } }, version),
    cancel: () => hanako.post(`/visits/${id}/cancellation`, { reason: '大雪' }, version),
    withdraw: () => chief.post(`/visits/${id}/withdrawal`, { reason: '誤記' }, version),
    restore: () => chief.delete(`/visits/${id}/withdrawal`, { reason: '戻す' }, version),
    confirm: () => chief.post(`/visits/${id}/confirmation`, {}, version),
  };
  expect((await asked[verb]()).status).toBeLessThan(500);
}

describe('what an engagement stores of its visits', () => {
  it('is what its visits come to, whatever becomes of them in whatever order', async () => {
    const verb = fc.constantFrom(...(['plan', 'record', 'again', 'cancel', 'withdraw', 'restore', 'confirm'] as const));
    const act: fc.Arbitrary<Act> = fc.tuple(verb, fc.nat(3), fc.nat(1));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
        const { id } = await office.engagement();
        const visits: string[] = [];
        for (const one of acts) {
          await carryOut(id, visits, one);
          const [stored, counted] = await facts(id);
          expect(stored).toEqual(counted);
        }
      }),
      { numRuns: 12 },
    );
  });
});
