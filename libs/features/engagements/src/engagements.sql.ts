import { contactsOf, LEADS, turnoverFacts } from './turnover.sql.js';

/**
 * The statements behind the list and the page of an engagement. They read what other rooms wrote (visits, action items),
 * and write nothing: questions may look over the fence, verbs may not. Row-level security does the reach.
 */

/**
 * The members of an `EngagementRow`. `e` is the engagement, `m`, `f`, `g` its municipality, prefecture and programme; `holders`
 * (lead, deputy), `area` (name) and `homework` (open) are what belongs to it.
 */
const ROW_MEMBERS = `
  'id', e.id, 'version', e.version, 'municipality', json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name),
  'area', area.name, 'programme', json_build_object('id', g.id, 'name', g.name), 'supportTypes', g.support_types, 'status', e.status, 'stage', e.stage,
  'lead', holders.lead, 'deputy', holders.deputy, 'startedOn', e.started_on, 'lastHeldOn', e.last_held_on,
  'plannedOn', (select min(d) from unnest(e.planned_days) d where d >= $1),
  'nextVisitDueOn', e.next_visit_due_on, 'cadenceStatus', e.cadence_statuses[width_bucket($1::date, e.cadence_from)],
  'recordMissingOn', (select min(d) from unnest(e.planned_days) d where d < $1), 'visitCount', e.visit_count,
  'openActionItems', coalesce(homework.open, 0)`;

const MASTERS = 'join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id';

const IN_FORCE = '(t.from_on <= $1 and (t.until_on is null or t.until_on >= $1))';
/** Who holds a role of the team on the day $1, of terms `t` with persons `p`: the newest holder, or null. */
const holder = (role: 'lead' | 'deputy') => `(array_agg(json_build_object('id', p.id, 'name', p.name) order by t.from_on desc) filter (where t.role = '${role}' and ${IN_FORCE}))[1] as ${role}`;

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
  fiscalYear: ({ start, end }, $) => `e.started_on <= ${$(end)}::date and not exists (select from engagement_closure c where c.engagement_id = e.id and c.closed_on < ${$(start)}::date)`,
  municipality: (code, $) => `e.municipality_code = ${$(code)}`,
  status: (status, $) => `e.status = ${$(status)}`,
  stage: (stage, $) => `e.stage = ${$(stage)}::int`,
  leadId: (id, $) => {
    // Where the person leads at all is found by index; of two leads at once the newer counts, as in the row.
    const person = `${$(id)}::uuid`;
    return `e.id = any(array(select t.engagement_id from team_term t where t.person_id = ${person} and t.role = 'lead' and ${IN_FORCE}))
       and ${person} = (select t.person_id from team_term t join person p on p.id = t.person_id where t.engagement_id = e.id and t.role = 'lead' and ${IN_FORCE} order by t.from_on desc limit 1)`;
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
 * One page of the list. The page's rows are found first; what belongs to them is then fetched once for all of them, because
 * row-level security makes every further look at a table dear.
 */
export function listStatement(today: string, filters: ListFilters, after: { code: string; id: string }, limit: number): NamedStatement {
  const parameters: unknown[] = [today];
  const $: Parameter = (value) => `$${parameters.push(value)}`;
  const asked = (Object.keys(CONDITIONS) as Array<keyof ListFilters>).filter((filter) => filters[filter] !== undefined);
  const conditions = asked.map((filter) => (CONDITIONS[filter] as (value: unknown, $: Parameter) => string)(filters[filter], $));
  const sql = `
  with page as materialized (
    select e.id, e.version, e.tenant_id, e.municipality_code, e.programme_id, e.status, e.stage, e.started_on, e.online_counts, e.last_held_on, e.last_held_in_person_on, e.planned_days, e.next_visit_due_on, e.cadence_statuses, e.cadence_from, e.visit_count
      from engagement e
     where ${[...conditions, `(e.municipality_code, e.id) > (${$(after.code)}, ${$(after.id)}::uuid)`].join(' and ')}
     order by e.municipality_code, e.id limit ${$(limit)}
  )
  select json_build_object(${ROW_MEMBERS})::text as json, e.municipality_code as code, e.id, ${turnoverFacts('holders.leads', 'contacts.terms')} as facts
    from page e ${MASTERS}
    left join (
      select t.engagement_id, ${holder('lead')}, ${holder('deputy')}, ${LEADS} from team_term t join person p on p.id = t.person_id
       where t.engagement_id = any(array(select id from page)) and t.role in ('lead', 'deputy') and t.from_on <= $1 group by 1
    ) holders on holders.engagement_id = e.id
    left join (${contactsOf('c.engagement_id = any(array(select id from page))', '$1')}) contacts on contacts.engagement_id = e.id
    left join (
      select am.tenant_id, am.municipality_code, (array_agg(a.name order by a.kind desc))[1] as name from area_municipality am join area a on a.id = am.area_id
       where am.municipality_code = any(array(select municipality_code from page)) group by 1, 2
    ) area on area.tenant_id = e.tenant_id and area.municipality_code = e.municipality_code
    left join (
      select i.engagement_id, count(*) as open from action_item i where i.engagement_id = any(array(select id from page)) and i.state = 'open' group by 1
    ) homework on homework.engagement_id = e.id
   order by e.municipality_code, e.id`;
  return { name: ['engagements-list', ...asked].join(' '), sql, parameters };
}

const nameOf = (column: string) => `(select p.name from person p where p.id = ${column})`;

/** The whole page of the engagement $2 on the day $1 in the language $3. Team and action items are read once and used for several members. */
export const DETAIL_SQL = `
  with team as materialized (
    select t.*, p.name, o.name as organisation from team_term t join person p on p.id = t.person_id join organisation o on o.id = p.organisation_id where t.engagement_id = $2
  ), items as materialized (select * from action_item where engagement_id = $2)
  select e.id, e.version, e.started_on as "startedOn", closure.closed_on as "closedOn", ${turnoverFacts('holders.leads', 'contacts.terms')} as facts,
    coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name, 'post', c.post, 'from', c.from_on, 'until', c.until_on, 'isMain', c.is_main, 'note', c.note)
                order by c.until_on desc nulls first, c.is_main desc, c.from_on desc) from counterpart c where c.engagement_id = $2), '[]') as counterparts,
    json_build_object(${ROW_MEMBERS},
      'cadenceMonths', e.cadence_months, 'onlineCounts', e.online_counts, 'vision', e.vision, 'dueInWords', e.due_in_words ->> $3,
      'challenges', coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'text', c.text, 'isTrue', c.id = t.challenge_id, 'notedOn', c.noted_on, 'withdrawnOn', c.withdrawn_on) order by c.id = t.challenge_id desc, c.noted_on, c.id)
         from challenge c left join (select challenge_id from true_challenge tc where tc.engagement_id = $2 order by since desc, recorded_at desc, id desc limit 1) t on true where c.engagement_id = $2), '[]'),
      'initiatives', coalesce((select json_agg(json_build_object('id', i.id, 'version', i.version, 'text', i.text, 'state', i.state, 'startedOn', i.started_on) order by i.started_on nulls last, i.id) from initiative i where i.engagement_id = $2), '[]'),
      'stageHistory', coalesce((select json_agg(json_build_object('stage', s.stage, 'since', s.since, 'until', s.until, 'reason', s.reason, 'by', ${nameOf('s.changed_by')}) order by s.since, s.recorded_at, s.id)
         from (select *, lead(since) over (order by since, recorded_at, id) as until from stage_change where engagement_id = $2) s), '[]'),
      'team', coalesce((select json_agg(json_build_object('id', t.id, 'person', json_build_object('id', t.person_id, 'name', t.name), 'organisation', t.organisation, 'role', t.role, 'from', t.from_on, 'until', t.until_on)
          order by (t.until_on is not null and t.until_on < $1), array_position(array['lead','deputy','prefecturalStaff','healthOfficeStaff','professor','peerSupporter','expert'], t.role), t.from_on desc)
         from team t), '[]'),
      'actionItems', coalesce((select json_agg(json_build_object('id', i.id, 'version', i.version, 'engagementId', e.id, 'municipality', json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name), 'text', i.text, 'side', i.side,
           'owner', (select json_build_object('id', p.id, 'name', p.name) from action_item_owner o join person p on p.id = o.person_id where o.action_item_id = i.id and o.from_on <= $1 order by o.from_on desc, o.id desc limit 1),
           'ownerName', i.owner_name, 'dueOn', i.due_on, 'state', i.state, 'evidence', i.evidence, 'visitId', i.visit_id, 'doneOn', i.done_on) order by i.state = 'open' desc, i.due_on, i.id)
         from (select * from items order by state = 'open' desc, due_on desc limit 50) i), '[]'),
      'pauses', coalesce((select json_agg(json_build_object('id', p.id, 'from', p.from_on, 'until', p.until_on, 'reason', p.reason) order by p.from_on) from engagement_pause p where p.engagement_id = $2), '[]'),
      'closure', case when closure.closed_on is not null then json_build_object('closedOn', closure.closed_on, 'reason', closure.reason, 'outcome', closure.outcome) end
    )::text as json
    from engagement e ${MASTERS}
    cross join (select ${holder('lead')}, ${holder('deputy')}, ${LEADS} from team t cross join lateral (select t.person_id as id, t.name) p where t.from_on <= $1) holders
    left join (${contactsOf('c.engagement_id = $2', '$1')}) contacts on true
    cross join (select count(*) as open from items where state = 'open') homework
    left join lateral (select a.name from area_municipality am join area a on a.id = am.area_id where am.municipality_code = e.municipality_code and am.tenant_id = e.tenant_id order by a.kind desc limit 1) area on true
    left join engagement_closure closure on closure.engagement_id = e.id
   where e.id = $2`;

/** The story in lines, newest first: $1 engagement, $2 kinds or null, $3 before (day), $4 before (tie-break), $5 limit. */
export const TIMELINE_SQL = `
  select * from (
    select v.held_on as day, 'visit' as kind, v.id::text as tie, r.facts as text, null::text as before, v.mode as detail, v.support_types as types, v.id as "visitId"
      from visit v join visit_record r on r.visit_id = v.id where v.engagement_id = $1
    union all select s.since, 'stage', s.id::text, s.reason, (select p.stage::text from stage_change p where p.engagement_id = s.engagement_id and (p.since, p.recorded_at) < (s.since, s.recorded_at) order by p.since desc, p.recorded_at desc limit 1), s.stage::text, '{}', s.visit_id
      from stage_change s where s.engagement_id = $1
    union all select t.since, 'challenge', t.id::text, c.text, (select b.text from true_challenge x join challenge b on b.id = x.challenge_id where x.engagement_id = t.engagement_id and (x.since, x.recorded_at, x.id) < (t.since, t.recorded_at, t.id) order by x.since desc, x.recorded_at desc, x.id desc limit 1), null, '{}', null
      from true_challenge t join challenge c on c.id = t.challenge_id where t.engagement_id = $1
    union all select t.from_on, 'team', t.id::text, p.name, null, t.role, '{}', null from team_term t join person p on p.id = t.person_id where t.engagement_id = $1 and t.from_on <= ctx_today()
    union all select t.until_on, 'team', t.id::text || 'e', p.name, 'ended', t.role, '{}', null from team_term t join person p on p.id = t.person_id where t.engagement_id = $1 and t.until_on < ctx_today()
    union all select c.from_on, 'counterpart', c.id::text, c.name, null, c.post, '{}', null from counterpart c where c.engagement_id = $1
    union all select p.from_on, 'pause', p.id::text, p.reason, null, 'paused', '{}', null from engagement_pause p where p.engagement_id = $1
    union all select p.until_on, 'pause', p.id::text || 'r', p.reason, null, 'resumed', '{}', null from engagement_pause p where p.engagement_id = $1 and p.until_on is not null
    union all select c.closed_on, 'closure', c.id::text, c.reason, null, null, '{}', null from engagement_closure c where c.engagement_id = $1
    union all select v.changed_on, 'vision', v.id::text, v.vision, null, null, '{}', null from vision_change v where v.engagement_id = $1
    union all select (h.delivered_at at time zone 'Asia/Tokyo')::date, 'handover', h.id::text, (select name from person where id = h.predecessor_id), (select name from person where id = h.successor_id), h.state, '{}', null from handover_packet h where h.engagement_id = $1 and h.delivered_at is not null
  ) story
  where ($2::text[] is null or kind = any($2)) and (day, tie) < ($3::date, $4)
  order by day desc, tie desc limit $5`;
