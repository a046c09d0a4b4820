import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { purge } from '@banso/cli';
import { civilDay } from '@banso/domain';
import fc from 'fast-check';
import { v7 } from 'uuid';
import type { Browser, OpenHouse } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

/**
 * The ledger of support given follows each change of a visit or a dispatch, and so does what coverage keeps of months:
 * only those that the change touches are counted anew, with their days; fiscal years move by what their months moved.
 * By whom is who took part. Whatever becomes of visits and dispatches, by whomever, all of it says what a recount says.
 */
let office: RecordOffice;
let house: OpenHouse;
let writers: Browser[];
/** Of two bodies. */
let experts: Array<{ id: string; browser: Browser }>;

beforeAll(async () => {
  office = await openRecordOffice('2026-11-24T09:00:00+09:00');
  ({ house } = office);
  writers = [office.people.hanako, office.people.professor].map((person) => house.browser(person));
  experts = [];
  for (const [kind, name] of [
    ['professionalAssociation', '県理学療法士会'],
    ['other', '県社会福祉協議会'],
  ] as const) {
    const body = await house.story.organisation({ tenantId: office.tenantId, kind, name });
    const { id, ...person } = await house.story.person({ organisation: body, role: 'expert', name: `${name}の人` });
    await house.browser(office.people.chief).patch(`/people/${id}`, { profession: '理学療法士' }, 1).expect(200);
    experts.push({ id, browser: house.browser({ id, ...person }) });
  }
});
afterAll(() => house.close());

// On both sides of a month's end and of a fiscal year's.
const DAYS = ['2026-03-10', '2026-03-31', '2026-04-01', '2026-10-30', '2026-11-02', '2026-11-24', '2026-11-24'];
const step = fc.record({
  does: fc.constantFrom('record', 'correct', 'correct', 'withdraw', 'bringBack', 'send', 'sendTwo'),
  which: fc.nat(),
  who: fc.nat(1),
  day: fc.constantFrom(...DAYS),
  supportTypes: fc.subarray(['A', 'B', 'E'], { minLength: 1 }),
  /** Who else of us was there. */
  others: fc.subarray(['hanako', 'jiro', 'chief'] as const),
});

const FISCAL_YEAR = `extract(year from %s - interval '3 months')::int`;
const fiscalYear = (day: string): string => FISCAL_YEAR.replace('%s', day);
/** Held visits, and the people of ours who were there. */
const LIVE = `
  (select v.id, v.municipality_code, v.held_on, v.support_types, date_trunc('month', v.held_on)::date as month
     from visit v where v.held_on is not null) v`;
const THERE = `
  (select r.visit_id, r.begun_by as person_id from visit_record_version r where r.superseded_at is null and not r.from_list
    union select r.visit_id, (p ->> 'personId')::uuid
            from visit_record_version r cross join jsonb_array_elements(r.participants_ours) p
           where r.superseded_at is null and p ->> 'personId' is not null) there`;
/** Nobody changes between bodies in this story: each person is of the one they are registered with. */
const bodiesOf = (people: string): string =>
  `array(select distinct p.organisation_id from person p where p.id in (${people}) order by 1)`;
/** Which visit of its own day a dispatch was. */
const VISIT_OF = (d: string): string =>
  `(select v.id from visit v where v.id = ${d}.visit_id and v.held_on = ${d}.held_on)`;
/**
 * Each line that there should be: of held visits and of dispatches that were carried out. One that was a visit took
 * part in it, and has lines for what the visit does not say: of several that were one visit the first, by all who gave
 * it.
 */
const SOURCES = `
  (select v.id, t.type, 'visit' as kind, v.municipality_code, v.held_on,
          ${bodiesOf(
            `select there.person_id from ${THERE} where there.visit_id = v.id
             union select d.expert_id from dispatch d where d.visit_id = v.id and d.held_on = v.held_on`,
          )} as bodies
     from ${LIVE} cross join lateral (select distinct unnest(v.support_types)) t (type)
   union all
   select d.id, t.type, 'dispatch', d.municipality_code, d.held_on,
          ${bodiesOf(
            `select d.expert_id union select o.expert_id from dispatch o
              where ${VISIT_OF('o')} = ${VISIT_OF('d')} and t.type = any(o.support_types)`,
          )}
     from dispatch d cross join lateral unnest(d.support_types) t (type)
    where d.held_on is not null
      and not exists (select from visit v where v.id = d.visit_id and v.held_on = d.held_on and t.type = any(v.support_types))
      and not exists (select from dispatch o
                       where ${VISIT_OF('o')} = ${VISIT_OF('d')} and t.type = any(o.support_types) and o.id < d.id)
   ) s`;
/** Of each kind of support: what the sources say, and what is left of purged ones. */
const GIVEN = `
  (select municipality_code, type, date_trunc('month', held_on)::date as month, held_on, 1 as n, 0 as purged,
          array(select distinct o.kind from organisation o where o.id = any(s.bodies)) as kinds
     from ${SOURCES}
   union all
   select municipality_code, support_type, date_trunc('month', given_on)::date, given_on, 1, 1, body_kinds
     from support_given where source_kind = 'purged') g`;
const WENT = `(select v.*, there.person_id from ${LIVE} join ${THERE} on there.visit_id = v.id) w`;
const kindsOf = (period: string): string =>
  `array(select distinct k from ${GIVEN.replace(/ g$/, ' i')} cross join lateral unnest(i.kinds) k
          where i.municipality_code = g.municipality_code and i.type = g.type and ${period} order by k)`;
const DAY = 'extract(day from held_on)::smallint';
/** The days on which living visits gave a kind of support, and those on which each kind of body gave it, as bits. */
const DAYS_GIVEN = `coalesce(array_agg(${DAY} order by held_on) filter (where purged = 0), '{}')`;
const KIND_DAYS = `
  array(select coalesce(bit_or(1 << extract(day from i.held_on)::int - 1) filter (where i.purged = 0), 0)
          from ${GIVEN.replace(/ g$/, ' i')} cross join lateral unnest(i.kinds) k
         where i.municipality_code = g.municipality_code and i.type = g.type and i.month = g.month group by k order by k)`;
/** Each kept table, and what a recount of the sources says of it. */
const RECOUNTS: Readonly<Record<string, [kept: string, counted: string]>> = {
  support_given: [
    `select source_id, support_type, source_kind, municipality_code, given_on, body_ids, body_kinds
       from support_given where source_kind <> 'purged'`,
    `select id, type, kind, municipality_code, held_on, bodies,
            array(select distinct o.kind from organisation o where o.id = any(s.bodies) order by 1) from ${SOURCES}`,
  ],
  coverage_month: [
    `select municipality_code, support_type, month, delivered, purged, last_on, body_kinds, days, kind_days
       from coverage_month`,
    `select municipality_code, type, month, sum(n)::int, sum(purged)::int, max(held_on), ${kindsOf('i.month = g.month')},
            ${DAYS_GIVEN}, ${KIND_DAYS}
       from ${GIVEN} group by 1, 2, 3`,
  ],
  coverage_year: [
    'select municipality_code, support_type, fiscal_year, delivered, purged, last_on, body_kinds from coverage_year',
    `select municipality_code, type, year, sum(n)::int, sum(purged)::int, max(held_on),
            ${kindsOf(`${fiscalYear('i.month')} = g.year`)}
       from (select *, ${fiscalYear('month')} as year from ${GIVEN}) g group by 1, 2, 3`,
  ],
  coverage_place_month: [
    'select municipality_code, month, visits, days from coverage_place_month',
    `select municipality_code, month, count(*)::int, array_agg(${DAY} order by held_on) from ${LIVE} group by 1, 2`,
  ],
  coverage_person_month: [
    'select municipality_code, month, person_id, visits, days from coverage_person_month',
    `select municipality_code, month, person_id, count(*)::int, array_agg(${DAY} order by held_on) from ${WENT} group by 1, 2, 3`,
  ],
  coverage_person_year: [
    'select municipality_code, fiscal_year, person_id, visits from coverage_person_year',
    `select municipality_code, ${fiscalYear('month')}, person_id, count(*)::int from ${WENT} group by 1, 2, 3`,
  ],
};

/** What is kept, and what the visits say, row by row. */
async function differing(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [table, [kept, counted]] of Object.entries(RECOUNTS)) {
    const rows = await house.database.query<{ which: string }>(
      `select 'kept' as which, * from (${kept} except all ${counted}) k
        union all select 'counted', * from (${counted} except all ${kept}) c`,
    );
    found.push(...rows.map((row) => ({ table, ...row })));
  }
  return found;
}

interface Sending {
  byExpert: boolean;
  /** Of which one may be said to be what the dispatch was. */
  visits: readonly string[];
  /** Which of the experts. */
  which: number;
  /** Whether it stays said that it was a visit, or is taken back. */
  linked?: boolean;
}

/**
 * Sends an expert, for the engagement or for the municipality's own meeting; the staff or the expert says that it was
 * carried out, and as what. The expert sees no municipality, and the ledger follows all the same.
 */
async function sent(
  engagementId: string | null,
  supportTypes: string[],
  { byExpert, visits, which, linked = supportTypes.length === 1 }: Sending,
): Promise<void> {
  const [hanako, chief, expert] = [writers[0]!, house.browser(office.people.chief), experts[which]!];
  const place = engagementId ? { engagementId } : { municipalityCode: '202011' };
  const asked = { ...place, purpose: '助言', professions: ['理学療法士'], wishedOn: '2026-11-24', place: '市役所' };
  const need = (await hanako.post('/needs', asked).expect(201)).body as { id: string };
  const { id } = (await hanako.post(`/needs/${need.id}/dispatches`, { personId: expert.id }).expect(201)).body as {
    id: string;
  };
  await chief.post(`/dispatches/${id}/approval`, {}, 1).expect(201);
  await hanako.post(`/dispatches/${id}/asking`, {}, 2).expect(201);
  await expert.browser.post(`/dispatches/${id}/acceptance`, {}, 3).expect(201);
  const carriedOut = { heldOn: '2026-11-24', supportTypes };
  await (byExpert ? expert.browser : hanako).post(`/dispatches/${id}/completion`, carriedOut, 4).expect(201);
  if (!engagementId) return;
  // It was a visit of that day, where there is one; said, taken back, and said again.
  const [visitId] = await house.database.query<{ id: string }>(
    `select id from visit where id = any($1) and held_on = '2026-11-24' order by id limit 1`,
    [visits],
  );
  if (!visitId) return;
  const link = (version: number, to: object) => hanako.put(`/dispatches/${id}/visit`, to, version).expect(200);
  await link(5, { visitId: visitId.id });
  if (linked) return;
  await link(6, {});
}

/** Closes an engagement and lets its retention end. */
async function purged(engagementId: string): Promise<void> {
  await house.database.query(
    `insert into engagement_closure (id, engagement_id, closed_on, reason) values ($1, $2, '2026-11-24', '自走')`,
    [v7(), engagementId],
  );
  await purge(house.database.url, {
    now: new Date('2040-04-01'),
    today: civilDay('2040-04-01'),
    years: 5,
    carryOut: true,
  });
}

it('after any history of records, corrections of day, kind and people, withdrawals, their undoing, dispatches and purges, by two at once', async () => {
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.boolean(), async (steps, isPurged) => {
      const { id: engagementId } = await office.engagement('2026-03-01');
      const visits: string[] = [];
      const act = async ({ does, which, who, day, supportTypes, others }: (typeof steps)[number]): Promise<void> => {
        const writer = writers[who]!;
        const participantsOurs = others.map((name) => ({ personId: office.people[name].id, name }));
        const record = {
          heldOn: day,
          mode: 'onSite',
          facts: '区長と話した。',
          supportTypes,
          participantsOurs,
          anotherThatDay: true,
        };
        if (does === 'record' || visits.length === 0) {
          const { body } = await writer.post(`/engagements/${engagementId}/visits`, { record }).expect(201);
          visits.push((body as { id: string }).id);
          return;
        }
        if (does === 'send')
          return sent(which % 3 === 0 ? null : engagementId, supportTypes, { byExpert: who === 1, visits, which: 0 });
        // Two experts are sent to what was one visit, which says less, and part of it alike.
        if (does === 'sendTwo') {
          const both = [...new Set([...supportTypes, 'C'])];
          await Promise.all([
            sent(engagementId, both, { byExpert: who === 1, visits, which: 0, linked: true }),
            sent(engagementId, ['C', 'D'], { byExpert: which % 2 === 0, visits, which: 1, linked: which % 3 > 0 }),
          ]);
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
      const versions = await house.database.query(
        'select from visit_record_version where superseded_at is not null and engagement_id = $1',
        [engagementId],
      );
      corrected += versions.length;
      if (!isPurged) return;
      await purged(engagementId);
      expect(await differing()).toEqual([]);
    }),
    { numRuns: 12, seed: 20261124, endOnFailure: true },
  );
  const purgedLines = await house.database.query(`select from support_given where source_kind = 'purged'`);
  expect(purgedLines.length).toBeGreaterThan(1);
  for (const table of Object.keys(RECOUNTS))
    expect([table, (await house.database.query(`select from ${table}`)).length > 1]).toEqual([table, true]);
  expect(corrected).toBeGreaterThan(10);
});
