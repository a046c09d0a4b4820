import { WHO_WENT } from '@banso/visits';
import type { PersonFigure } from './figures.js';

/*
 * Each number of a person is one set of rows: counting it and opening it read the same lines, so they cannot disagree.
 * $1 tenant, $2 today, $3 first day of "lately", $4 first day of the fiscal year, $5 last day of what is coming.
 */

const IN_FORCE = '(t.from_on <= $2 and (t.until_on is null or t.until_on >= $2))';

/** Stands first in the order of rows that have no day. */
export const NO_DAY = '1000-01-01';

/** Who holds which part of which open engagement today; how the engagement stands is looked up as the list does. */
const WITH = `
  open as materialized (
    select e.id, e.municipality_code, e.started_on, e.next_visit_due_on, e.cadence_statuses[width_bucket($2::date, e.cadence_from)] as cadence from engagement e where e.tenant_id = $1 and e.status <> 'closed'
  ), held as materialized (
    select t.person_id, t.role, t.from_on, o.* from part_term t join open o on o.id = t.engagement_id
     where t.tenant_id = $1 and ${IN_FORCE}
  ), led as materialized (
    select o.*, h.person_id from open o left join (select distinct on (id) id, person_id from held where role = 'lead' order by id, from_on desc) h on h.id = o.id
  ), item as materialized (
    select i.id, i.engagement_id, i.due_on, w.person_id
      from action_item i left join lateral (select w.person_id from action_item_owner w where w.action_item_id = i.id and w.from_on <= $2 order by w.from_on desc, w.id desc limit 1) w on true
     where i.tenant_id = $1 and i.state = 'open' and i.side = 'ours'
  ), went as materialized (
    select v.id, v.engagement_id, v.held_on, who.person_id from visit v join visit_record r on r.visit_id = v.id ${WHO_WENT}
     where v.tenant_id = $1 and v.held_on between least($3::date, $4::date) and $2
  )`;

const part = (condition: string) => `select person_id, id, id as engagement_id, started_on as day from held where ${condition}`;
const standing = (cadence: string) => `select person_id, id, id as engagement_id, next_visit_due_on as day from led where cadence = '${cadence}'`;

const SETS: Readonly<Record<PersonFigure, string>> = {
  leads: part(`role = 'lead'`),
  deputies: part(`role = 'deputy'`),
  memberships: part(`role not in ('lead', 'deputy')`),
  overdue: standing('overdue'),
  planNow: standing('planNow'),
  recordMissing: standing('recordMissing'),
  openItems: 'select person_id, id, engagement_id, due_on as day from item',
  overdueItems: 'select person_id, id, engagement_id, due_on as day from item where due_on < $2',
  heldQuarter: 'select person_id, id, engagement_id, held_on as day from went where held_on >= $3',
  heldYear: 'select person_id, id, engagement_id, held_on as day from went where held_on >= $4',
  plannedNext: `select l.person_id, v.id, v.engagement_id, v.planned_on as day from visit v left join led l on l.id = v.engagement_id where v.tenant_id = $1 and v.status = 'planned' and v.planned_on between $2 and $5`,
};

/** Every number for every person, and for all together (person null, `everybody`): a visit of two people counts once there. */
export const COUNTS_SQL = `
  with ${WITH}, line as (${Object.entries(SETS).map(([figure, set]) => `select '${figure}' as figure, s.person_id, s.id from (${set}) s`).join(' union all ')})
  select figure, person_id as "personId", grouping(person_id) = 1 as everybody, count(distinct id)::int as n from line group by grouping sets ((figure, person_id), (figure))`;

/** The rows behind one number: $6 person or null for everybody, $7 and $8 the key after which to go on, $9 limit. All parameters stand in every set, so that one list serves. */
export const rowsSql = (figure: PersonFigure) => `
  with ${WITH}, line as (select distinct s.id, s.engagement_id, coalesce(s.day, '${NO_DAY}') as day from (${SETS[figure]}) s where $6::uuid is null or s.person_id = $6)
  select id, engagement_id as "engagementId", day from line where (day, id) > ($7::date, $8::uuid) and $3::date is not null and $4::date is not null and $5::date is not null order by day, id limit $9`;

/** The people: whoever is staff or manager today, and whoever carries something ($3). $1 tenant, $2 today. Comings and goings as far as the asker may know. */
export const PEOPLE_SQL = `
  select p.id, p.name, p.kana, o.name as organisation, p.post, p.load_limit as "loadLimit", p.disabled_at is not null as disabled,
         (select json_build_object('on', x.effective_on, 'kind', x.kind) from transfer x where x.person_id = p.id and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on > $2 order by x.effective_on limit 1) as leaves,
         (select json_build_object('on', x.effective_on, 'kind', x.kind) from transfer x where x.person_id = p.id and x.withdrawn_at is null and x.kind = 'arrival' and x.effective_on > $2 order by x.effective_on limit 1) as arrives
    from person p join organisation o on o.id = p.organisation_id
   where p.tenant_id = $1 and (p.id = any($3::uuid[]) or (p.disabled_at is null and exists (
     select from role_term h where h.person_id = p.id and h.tenant_id = $1 and h.role in ('staff', 'manager') and h.from_on <= $2 and (h.until_on is null or h.until_on >= $2))))
   order by p.kana, p.id`;

/** Packets that can be late, with how they stand. $1 tenant, $2 today. */
export const PACKETS_SQL = `
  select h.id, h.engagement_id as "engagementId", h.state, h.effective_on as "effectiveOn" from handover_packet h join transfer x on x.id = h.transfer_id
   where h.tenant_id = $1 and h.state not in ('received', 'done') and x.withdrawn_at is null and h.effective_on <= $2 order by h.effective_on, h.id`;

/** What a row shows of the engagements $1: municipality, programme, and who leads on the day $2. */
export const ABOUT_SQL = `
  select e.id, json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality, g.name as programme,
         (select json_build_object('id', p.id, 'name', p.name) from office_term t join person p on p.id = t.person_id where t.engagement_id = e.id and t.role = 'lead' and ${IN_FORCE} order by t.from_on desc limit 1) as lead
    from engagement e join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id where e.id = any($1::uuid[])`;

/** How many engagements are open. $1 tenant. */
export const ENGAGEMENTS_SQL = `select count(*) filter (where status = 'active')::int as active, count(*) filter (where status = 'paused')::int as paused from engagement where tenant_id = $1`;
