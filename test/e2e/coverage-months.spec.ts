import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser, OpenHouse } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

/**
 * The months of coverage are kept by each change of a visit, and only those that the visit touches are counted anew:
 * the months of its versions and of its present day. Whatever becomes of visits, by whomever, they say what a recount
 * says.
 */
let office: RecordOffice;
let house: OpenHouse;
let writers: Browser[];

beforeAll(async () => {
  office = await openRecordOffice('2026-11-24T09:00:00+09:00');
  ({ house } = office);
  writers = [office.people.hanako, office.people.professor].map((person) => house.browser(person));
});
afterAll(() => house.close());

const DAYS = ['2026-09-10', '2026-09-28', '2026-10-01', '2026-10-30', '2026-11-02', '2026-11-20'];
const step = fc.record({
  does: fc.constantFrom('record', 'correct', 'correct', 'withdraw', 'bringBack'),
  which: fc.nat(),
  who: fc.nat(1),
  day: fc.constantFrom(...DAYS),
  supportTypes: fc.subarray(['A', 'B', 'E'], { minLength: 1 }),
});

/** What is kept, and what the visits say, row by row. */
async function differing(): Promise<unknown[]> {
  const kept = 'select municipality_code, support_type, month, delivered, last_on from coverage_month';
  const counted = `select v.municipality_code, t.type, date_trunc('month', v.held_on)::date, count(*)::int, max(v.held_on)
                     from visit v cross join lateral unnest(v.support_types) t (type) where v.held_on is not null group by 1, 2, 3`;
  return house.database.query(`(${kept} except all ${counted}) union all (${counted} except all ${kept})`);
}

it('after any history of records, corrections to other months, withdrawals and their undoing, by two at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { id: engagementId } = await office.engagement();
      const visits: string[] = [];
      const act = async ({ does, which, who, day, supportTypes }: (typeof steps)[number]): Promise<void> => {
        const writer = writers[who]!;
        const record = { heldOn: day, mode: 'onSite', facts: '区長と話した。', supportTypes };
        if (does === 'record' || visits.length === 0) {
          const { body } = await writer.post(`/engagements/${engagementId}/visits`, { record }).expect(201);
          visits.push((body as { id: string }).id);
          return;
        }
        const id = visits[which % visits.length]!;
        const { body } = await writer.get(`/visits/${id}`).expect(200);
        const { version } = body as { version: number };
        // What its state does not allow is refused, and changes no month either.
        if (does === 'correct') await writer.put(`/visits/${id}/record`, { ...record, reason: '日の誤り' }, version);
        if (does === 'withdraw') await writer.post(`/visits/${id}/withdrawal`, { reason: '別の村だった' }, version);
        if (does === 'bringBack') await writer.delete(`/visits/${id}/withdrawal`, { reason: '合っていた' }, version);
      };
      for (let n = 0; n < steps.length; n += 2) await Promise.all(steps.slice(n, n + 2).map(act));
      expect(await differing()).toEqual([]);
    }),
    { numRuns: 12, seed: 20261124 },
  );
  const [{ n }] = (await house.database.query<{ n: number }>(
    `select count(*)::int as n from visit_record_version where superseded_at is not null`,
  )) as [{ n: number }];
  expect(n).toBeGreaterThan(10);
});
