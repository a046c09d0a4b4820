import { contactsOf, leadsOf, turnoverFacts } from './turnover-facts.js';

/**
 * The statements behind the list and the page of an engagement. They read what other rooms wrote (visits, action items),
 * and write nothing: questions may look over the fence, verbs may not. Row-level security does the reach.
 */

/**
 * The members of an `EngagementRow` as columns: `row_to_json` over them costs half of what `json_build_object` does, which
 * looks up the type of every key and value anew. `e` is the engagement, `m` and `g` its municipality and programme; `holders`
 * (lead, deputy), `area` (name) and `homework` (open) are what belongs to it. The planned days are stored in their order.
 */
const ROW_MEMBERS = `
  e.id, e.version, m as municipality, area.name as area, g.shown as programme, g.support_types as "supportTypes", e.status, e.stage,
  holders.lead, holders.deputy, e.started_on as "startedOn", e.last_held_on as "lastHeldOn",
  e.planned_days[width_bucket($1::date - 1, e.planned_days) + 1] as "plannedOn",
  e.next_visit_due_on as "nextVisitDueOn", e.cadence_statuses[width_bucket($1::date, e.cadence_from)] as "cadenceStatus",
  case when e.planned_days[1] < $1 then e.planned_days[1] end as "recordMissingOn", e.visit_count as "visitCount",
  coalesce(homework.open, 0) as "openActionItems"`;

const MASTERS = `
  join (select m.code, m.name, f.name as prefecture from municipality m join prefecture f on f.code = m.prefecture_code) m on m.code = e.municipality_code
  join (select g.id, g.support_types, json_build_object('id', g.id, 'name', g.name) as shown from programme g) g on g.id = e.programme_id`;

const IN_FORCE = '(t.from_on <= $1 and (t.until_on is null or t.until_on >= $1))';
/** Who holds a role of the team on the day $1 and is in office, of terms `t` of `office_term` with persons `p` (id, name): the newest holder, or null. */
const holder = (role: 'lead' | 'deputy') => `(array_agg(p order by t.from_on desc) filter (where t.role = '${role}'))[1] as ${role}`;

/** The filters of the list. A condition stands in the statement only where it is asked for: the planner cannot estimate "is null or". */
export interface ListFilters {
  fiscalYear?: { start: string; end: string };
  municipality?: string;
  status?: string;
  stage?: number;
  leadId?: string;
  contains?: string;
  cadenceStatus?: string;
}

type Parameter = (value: unknown) => string;
const CONDITIONS: { [Filter in keyof ListFilters]-?: (value: NonNullable<ListFilters[Filter]>, $: Parameter) => string } = {
  fiscalYear: ({ start, end }, $) => `e.started_on <= ${$(end)}::date and not exists (select from closure_in_force c where c.engagement_id = e.id and c.closed_on < ${$(start)}::date)`,
  municipality: (code, $) => `e.municipality_code = ${$(code)}`,
  status: (status, $) => `e.status = ${$(status)}`,
  stage: (stage, $) => `e.stage = ${$(stage)}::int`,
  leadId: (id, $) => {
    // Where the person leads at all is found by index; of two leads at once the newer counts, as in the row.
    const person = `${$(id)}::uuid`;
    return `e.id = any(array(select t.engagement_id from office_term t where t.person_id = ${person} and t.role = 'lead' and ${IN_FORCE}))
       and ${person} = (select t.person_id from office_term t where t.engagement_id = e.id and t.role = 'lead' and ${IN_FORCE} order by t.from_on desc limit 1)`;
  },
  contains: (typed, $) => {
    const like = `like containing(${$(typed)})`;
    return `(e.search ${like} or exists (select from municipality m where m.code = e.municipality_code and m.search ${like}) or exists (select from programme g where g.id = e.programme_id and g.search ${like}))`;
  },
  cadenceStatus: (status, $) => `e.cadence_statuses[width_bucket($1::date, e.cadence_from)] = ${$(status)}`,
};

/** A statement under the name that the server keeps its plan by. */
export interface NamedStatement {
  name: string;
  sql: string;
  parameters: unknown[];
}

/**
 * One page of the list as one value: `items` is the page's JSON array, in which nobody is new, `next` the key of its last row
 * where more follow, `arrivals` the facts of the engagements in which somebody may be new (null where there are none). The page's rows, and one more to know that, are found first; what belongs to them is then fetched once for all of them,
 * because row-level security makes every further look at a table dear.
 */
export function listStatement(today: string, filters: ListFilters, after: { code: string; id: string }, limit: number, nobodyNew: object): NamedStatement {
  const parameters: unknown[] = [today];
  const $: Parameter = (value) => `$${parameters.push(value)}`;
  const asked = (Object.keys(CONDITIONS) as Array<keyof ListFilters>).filter((filter) => filters[filter] !== undefined);
  const conditions = asked.map((filter) => (CONDITIONS[filter] as (value: unknown, $: Parameter) => string)(filters[filter], $));
  const most = `${$(limit)}::int`;
  const sql = `
  with page as materialized (
    select e.id, e.version, e.tenant_id, e.municipality_code, e.programme_id, e.status, e.stage, e.started_on, e.online_counts, e.last_held_on, e.last_held_in_person_on, e.planned_days, e.next_visit_due_on, e.cadence_statuses, e.cadence_from, e.visit_count
      from engagement e
     where ${[...conditions, `(e.municipality_code, e.id) > (${$(after.code)}, ${$(after.id)}::uuid)`].join(' and ')}
     order by e.municipality_code, e.id limit ${most} + 1
  ), holders as materialized (
    select t.engagement_id, ${holder('lead')}, ${holder('deputy')} from office_term t join (select id, name from person) p on p.id = t.person_id
     where t.engagement_id = any(array(select id from page)) and t.role in ('lead', 'deputy') and ${IN_FORCE} group by 1
  ), led as materialized (
    select t.engagement_id, ${leadsOf('$1')} from team_term t join (select id, name from person) p on p.id = t.person_id
     where t.engagement_id = any(array(select id from page)) and t.role = 'lead' and t.from_on <= $1 group by 1
  )
  select coalesce((select json_agg(r) from (
    select ${ROW_MEMBERS}, ${Object.entries(nobodyNew).map(([member, value]) => `'${JSON.stringify(value)}'::json as ${member}`).join(', ')} from (select * from page order by municipality_code, id limit ${most}) e ${MASTERS}
      left join holders on holders.engagement_id = e.id
      left join (
        select a.tenant_id, a.municipality_code, a.name from area_of_municipality a
         where a.municipality_code = any(array(select municipality_code from page))
      ) area on area.tenant_id = e.tenant_id and area.municipality_code = e.municipality_code
      left join (
        select i.engagement_id, count(*) as open from action_item i where i.engagement_id = any(array(select id from page)) and i.state = 'open' group by 1
      ) homework on homework.engagement_id = e.id
     order by e.municipality_code, e.id) r), '[]')::text as items,
    (select json_build_array(municipality_code, id)::text from page where (select count(*) from page) > ${most} order by municipality_code desc, id desc offset 1 limit 1) as next,
    (select json_agg(a) from (
      select e.id, ${turnoverFacts('led.leads', 'contacts.terms')} as facts from page e left join led on led.engagement_id = e.id
        left join (${contactsOf('c.engagement_id = any(array(select id from page))', '$1')}) contacts on contacts.engagement_id = e.id) a where a.facts is not null) as arrivals`;
  return { name: ['engagements-list', ...asked].join(' '), sql, parameters };
}

const nameOf = (column: string) => `(select p.name from person p where p.id = ${column})`;

/** The whole page of the engagement $2 on the day $1 in the language $3. Team and action items are read once and used for several members. */
export const DETAIL_SQL = `
  with team as materialized (
    select t.*, p.name, o.name as organisation from team_term t join person p on p.id = t.person_id join organisation o on o.id = p.organisation_id where t.engagement_id = $2
  ), items as materialized (select * from action_item where engagement_id = $2)
  select e.version, e.started_on as "startedOn", closure.closed_on as "closedOn", ${turnoverFacts('led.leads', 'contacts.terms')} as facts,
    coalesce((select json_agg(c) from (select c.id, c.version, c.name, c.post, c.from_on as "from", c.until_on as "until", c.is_main as "isMain", c.note
        from counterpart c where c.engagement_id = $2 order by c.until_on desc nulls first, c.is_main desc, c.from_on desc) c), '[]') as counterparts,
    row_to_json((select page from (select ${ROW_MEMBERS},
      e.cadence_months as "cadenceMonths", e.online_counts as "onlineCounts", e.vision, e.follows_id as "followsId", e.due_in_words ->> $3 as "dueInWords",
      coalesce((select json_agg(c) from (select c.id, c.version, c.text, c.id = t.challenge_id as "isTrue", c.noted_on as "notedOn", c.withdrawn_on as "withdrawnOn" from challenge c
          left join (select challenge_id from true_challenge tc where tc.engagement_id = $2 order by since desc, recorded_at desc, id desc limit 1) t on true
         where c.engagement_id = $2 order by c.id = t.challenge_id desc, c.noted_on, c.id) c), '[]') as challenges,
      coalesce((select json_agg(i) from (select i.id, i.version, i.text, i.state, i.started_on as "startedOn" from initiative i where i.engagement_id = $2 order by i.started_on nulls last, i.id) i), '[]') as initiatives,
      coalesce((select json_agg(m) from (select m.id, m.version, m.text, m.due_on as "on", m.state, m.reached_on as "reachedOn" from milestone m where m.engagement_id = $2 order by m.due_on, m.id) m), '[]') as milestones,
      coalesce((select json_agg(s) from (select s.stage, s.since, lead(s.since) over told as "until", s.reason, ${nameOf('s.changed_by')} as "by"
          from (select c.*, lag(c.stage) over (order by c.since, c.recorded_at, c.id) as former from stage_change c where c.engagement_id = $2) s
         where s.kind = 'move' or s.stage is distinct from s.former window told as (order by s.since, s.recorded_at, s.id) order by s.since, s.recorded_at, s.id) s), '[]') as "stageHistory",
      coalesce((select json_agg(t) from (select t.id, json_build_object('id', t.person_id, 'name', t.name) as person, t.organisation, t.role, t.from_on as "from", t.until_on as "until" from team t
         order by (t.until_on is not null and t.until_on < $1), array_position(array['lead','deputy','prefecturalStaff','healthOfficeStaff','professor','peerSupporter','expert'], t.role), t.from_on desc) t), '[]') as team,
      coalesce((select json_agg(i) from (select i.id, i.version, e.id as "engagementId", m as municipality, i.text, i.side,
           (select json_build_object('id', p.id, 'name', p.name) from action_item_owner o join person p on p.id = o.person_id where o.action_item_id = i.id and o.from_on <= $1 order by o.from_on desc, o.id desc limit 1) as owner,
           i.owner_name as "ownerName", i.due_on as "dueOn", i.state, i.evidence, i.visit_id as "visitId", i.done_on as "doneOn"
          from (select * from items order by state = 'open' desc, due_on desc limit 50) i order by i.state = 'open' desc, i.due_on, i.id) i), '[]') as "actionItems",
      coalesce((select json_agg(p) from (select p.id, p.from_on as "from", p.until_on as "until", p.reason from engagement_pause p where p.engagement_id = $2 order by p.from_on) p), '[]') as pauses,
      case when closure.closed_on is not null then json_build_object('closedOn', closure.closed_on, 'reason', closure.reason, 'outcome', closure.outcome) end as closure
    ) page))::text as json
    from engagement e ${MASTERS}
    cross join (select ${holder('lead')}, ${holder('deputy')} from office_term t join (select id, name from person) p on p.id = t.person_id where t.engagement_id = $2 and t.role in ('lead', 'deputy') and ${IN_FORCE}) holders
    cross join (select ${leadsOf('$1')} from team t cross join lateral (select t.person_id as id, t.name) p where t.role = 'lead' and t.from_on <= $1) led
    left join (${contactsOf('c.engagement_id = $2', '$1')}) contacts on true
    cross join (select count(*) as open from items where state = 'open') homework
    left join area_of_municipality area
      on area.municipality_code = e.municipality_code and area.tenant_id = e.tenant_id
    left join closure_in_force closure on closure.engagement_id = e.id
   where e.id = $2`;
