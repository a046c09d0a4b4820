// What the product keeps of visits beside them: the cadence of each engagement, by the domain's own rule, and coverage.
import { cadenceScheduleOf, dueInWords, explainDue, japaneseOpenDays } from '@banso/domain';

/** How many different questions about a due day are put back at once. */
const AT_ONCE = 5_000;

/**
 * Keeps for each engagement what its visits say, and what coverage keeps of months and fiscal years.
 * @param {import('pg').Client} client the migrator's connection
 */
export async function keepWhatFollows(client) {
  await client.query(`
    update engagement e set last_held_on = v.last, last_held_in_person_on = v.in_person, planned_days = v.planned,
                            visit_count = v.held
      from (select engagement_id, max(held_on) as last, max(held_on) filter (where mode <> 'online') as in_person,
                   count(held_on) as held,
                   coalesce(array_agg(planned_on order by planned_on) filter (where status = 'planned'), '{}') as planned
              from visit group by 1) v
     where v.engagement_id = e.id`);
  const { rows } = await client.query(`
    select id, status, started_on as "startedOn", last_held_on as "lastHeldOn", planned_days as "plannedDays"
      from engagement`);
  const calendar = japaneseOpenDays([]);
  const derived = rows.map(({ id, status, startedOn, lastHeldOn, plannedDays }) => {
    const due = explainDue({ startedOn, lastHeldOn, resumedOn: null }, 1, calendar);
    const schedule = cadenceScheduleOf({ engagementStatus: status, dueOn: due.due, plannedDays });
    return {
      id,
      due_on: status === 'closed' ? null : due.due,
      words: status === 'closed' ? null : { ja: dueInWords(due, 'ja'), en: dueInWords(due, 'en') },
      days: schedule.map((entry) => entry.from ?? '-infinity'),
      statuses: schedule.map((entry) => entry.status),
    };
  });
  for (let n = 0; n < derived.length; n += AT_ONCE)
    await client.query(
      `update engagement e set next_visit_due_on = d.due_on, due_in_words = d.words, cadence_from = d.days,
                               cadence_statuses = d.statuses
         from jsonb_to_recordset($1) d(id uuid, due_on date, words jsonb, days date[], statuses text[]) where d.id = e.id`,
      [JSON.stringify(derived.slice(n, n + AT_ONCE))],
    );
  // As years lay them down: month by month.
  await client.query(`
    insert into support_given (source_id, support_type, source_kind, tenant_id, municipality_code, given_on, body_ids,
                               body_kinds)
      select v.id, t.type, 'visit', v.tenant_id, v.municipality_code, v.held_on, r.body_ids, '{prefecture}'
        from visit v join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
       cross join lateral unnest(v.support_types) t (type) where v.held_on is not null order by v.held_on, v.id;
    insert into coverage_month (tenant_id, municipality_code, support_type, month, delivered, last_on, body_kinds, days,
                                kind_days)
      select v.tenant_id, v.municipality_code, t.type, date_trunc('month', v.held_on)::date as month, count(*),
             max(v.held_on), '{prefecture}', array_agg(extract(day from v.held_on)::smallint order by v.held_on),
             array[bit_or(1 << extract(day from v.held_on)::int - 1)]
        from visit v cross join lateral unnest(v.support_types) t (type) where v.held_on is not null
       group by 1, 2, 3, 4 order by month, 1, 2, 3;
    insert into coverage_year (tenant_id, municipality_code, support_type, fiscal_year, delivered, last_on, body_kinds)
      select tenant_id, municipality_code, support_type, fiscal_year_of(month) as year, sum(delivered), max(last_on),
             '{prefecture}'
        from coverage_month group by 1, 2, 3, 4 order by year, 1, 2, 3;
    insert into coverage_place_month (tenant_id, municipality_code, month, visits, days)
      select tenant_id, municipality_code, date_trunc('month', held_on)::date as month, count(*),
             array_agg(extract(day from held_on)::smallint order by held_on)
        from visit where held_on is not null group by 1, 2, 3 order by month, 1, 2;
    insert into coverage_person_month (tenant_id, municipality_code, person_id, month, visits, days)
      select v.tenant_id, v.municipality_code, w.person_id, date_trunc('month', v.held_on)::date as month, count(*),
             array_agg(extract(day from v.held_on)::smallint order by v.held_on)
        from visit v join shared_visit_attendee w on w.visit_id = v.id where v.held_on is not null
       group by 1, 2, 3, 4 order by month, 1, 2, 3;
    insert into coverage_person_year (tenant_id, municipality_code, person_id, fiscal_year, visits)
      select tenant_id, municipality_code, person_id, fiscal_year_of(month) as year, sum(visits)
        from coverage_person_month group by 1, 2, 3, 4 order by year, 1, 2, 3`);
}
