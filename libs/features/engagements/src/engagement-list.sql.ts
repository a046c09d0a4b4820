// Made from engagement-list.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, HeldTerm } from '@banso/domain';

/** What {@link engagementList} is asked with. */
export interface EngagementListParameters {
  afterCode: string;
  afterId: string;
  startedBy?: CivilDay | undefined;
  openFrom?: CivilDay | undefined;
  municipality?: string | undefined;
  status?: string | undefined;
  stage?: number | undefined;
  today: CivilDay;
  leadId?: string | undefined;
  contains?: string | undefined;
  cadenceStatus?: string | undefined;
  limit: number;
  newlyArrivedMonths: number;
  nobodyNew: string;
  counted: boolean;
}

/** What {@link engagementList} gives. */
export interface EngagementListRow {
  items: string;
  next: string | null;
  arrivals: { status: 'active' | 'paused' | 'closed'; startedOn: CivilDay; lastHeldOn: CivilDay | null; plannedDays: CivilDay[]; dueOn: CivilDay | null; leads: HeldTerm[]; contacts: HeldTerm[]; closedDays: CivilDay[] }[] | null;
  found: number;
}

/**
 * One page of the list as one value, because building it in the database is what the list costs least: `items` is the
 * page's JSON array, `next` the key of its last row where more follow, `arrivals` the facts of the engagements in which
 * somebody may be new, in the order of the page (null where there are none): in their rows turnover and reintroduction
 * are null, for the rules to fill in; in all others nobody is new. The page's rows, and one more to know that,
 * are found first; what belongs to them is then fetched once for all of them, because row-level security makes every
 * further look at a table dear. `row_to_json` costs half of what `json_build_object` does, which looks up the type of
 * every key and value anew; its columns are the members of EngagementRow. Where rows are only `counted`, `found` says
 * how many there are, up to one more than the limit, and nothing else is looked at.
 */
export const engagementList = statement<EngagementListParameters, EngagementListRow>({
  name: 'engagementList',
  alternatives: ['counted'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['afterCode', 'afterId', 'startedBy', 'openFrom', 'municipality', 'status', 'stage', 'today', 'leadId', 'contains', 'cadenceStatus', 'limit', 'newlyArrivedMonths', 'nobodyNew'],
      text: `
        with
          page as materialized (
            select
              e.id,
              e.version,
              e.tenant_id,
              e.municipality_code,
              e.programme_id,
              e.status,
              e.stage,
              e.started_on,
              e.online_counts,
              e.last_held_on,
              e.last_held_in_person_on,
              e.planned_days,
              e.next_visit_due_on,
              e.cadence_statuses,
              e.cadence_from,
              e.visit_count
            from
              engagement e
            where
              (e.municipality_code, e.id) > ($1, $2::uuid)
              /*filter startedBy*/
              and e.started_on <= $3::date /*end*/
              /*filter openFrom*/
              and not exists (
                select
                from
                  closure_in_force c
                where
                  c.engagement_id = e.id
                  and c.closed_on < $4::date
              ) /*end*/
              /*filter municipality*/
              and e.municipality_code = $5 /*end*/
              /*filter status*/
              and e.status = $6 /*end*/
              /*filter stage*/
              and e.stage = $7::int /*end*/
              /*filter leadId*/
              and e.id = any (
                array(
                  select
                    t.engagement_id
                  from
                    office_on($8) t
                  where
                    t.person_id = $9::uuid
                    and t.role = 'lead'
                )
              )
              and $9::uuid = (
                select
                  t.person_id
                from
                  office_on($8) t
                where
                  t.engagement_id = e.id
                  and t.role = 'lead'
                order by
                  t.from_on desc
                limit
                  1
              )
              /*end*/
              /*filter contains*/
              and (
                e.search like containing($10)
                or exists (
                  select
                  from
                    shared_municipality m
                  where
                    m.code = e.municipality_code
                    and m.search like containing($10)
                )
                or exists (
                  select
                  from
                    shared_programme g
                  where
                    g.id = e.programme_id
                    and g.search like containing($10)
                )
              ) /*end*/
              /*filter cadenceStatus*/
              and cadence_status_on(e.cadence_statuses, e.cadence_from, $8) = $11 /*end*/
            order by
              e.municipality_code,
              e.id
            limit
              $12::int + 1
          ),
          holders as materialized (
            select
              t.engagement_id,
              (
                array_agg(
                  p
                  order by
                    t.from_on desc
                ) filter (
                  where
                    t.role = 'lead'
                )
              ) [1] as lead,
              (
                array_agg(
                  p
                  order by
                    t.from_on desc
                ) filter (
                  where
                    t.role = 'deputy'
                )
              ) [1] as deputy
            from
              (
                select
                  array_agg(id) as ids
                from
                  page
              ) of_page
              cross join lateral office_of(of_page.ids, $8) t
              cross join lateral (
                select
                  t.person_id as id,
                  t.name
              ) p
            where
              t.role in ('lead', 'deputy')
            group by
              1
          ),
          shown as materialized (
            select
              *
            from
              page
            order by
              municipality_code,
              id
            limit
              $12::int
          ),
          leads as materialized (
            select
              l.engagement_id,
              l.terms
            from
              leads_lately($8, $13::int) l
            where
              l.engagement_id = any (
                array(
                  select
                    id
                  from
                    shown
                )
              )
          ),
          contacts as materialized (
            select
              c.engagement_id,
              c.terms
            from
              contacts_lately($8, $13::int) c
            where
              c.engagement_id = any (
                array(
                  select
                    id
                  from
                    shown
                )
              )
          ),
          homework as materialized (
            select
              i.engagement_id,
              count(*) as open
            from
              shared_action_item i
            where
              i.engagement_id = any (
                array(
                  select
                    id
                  from
                    shown
                )
              )
              and i.state = 'open'
            group by
              1
          ),
          arrival as materialized (
            select
              e.municipality_code,
              e.id,
              json_build_object(
                'status',
                e.status,
                'startedOn',
                e.started_on,
                'lastHeldOn',
                case
                  when e.online_counts then e.last_held_on
                  else e.last_held_in_person_on
                end,
                'plannedDays',
                e.planned_days,
                'dueOn',
                e.next_visit_due_on,
                'leads',
                coalesce(leads.terms, '[]'),
                'contacts',
                coalesce(contacts.terms, '[]'),
                'closedDays',
                (
                  select
                    coalesce(json_agg(d.day), '[]')
                  from
                    shared_closed_day d
                  where
                    d.tenant_id = e.tenant_id
                )
              ) as facts
            from
              shown e
              left join leads on leads.engagement_id = e.id
              left join contacts on contacts.engagement_id = e.id
            where
              leads.terms is not null
              or contacts.terms is not null
          )
        select
          coalesce(
            (
              select
                json_agg(r)
              from
                (
                  select
                    e.id,
                    e.version,
                    m as municipality,
                    area.name as area,
                    g.shown as programme,
                    g.support_types as "supportTypes",
                    e.status,
                    e.stage,
                    holders.lead,
                    holders.deputy,
                    e.started_on as "startedOn",
                    e.last_held_on as "lastHeldOn",
                    planned_from(e.planned_days, $8) as "plannedOn",
                    e.next_visit_due_on as "nextVisitDueOn",
                    cadence_status_on(e.cadence_statuses, e.cadence_from, $8) as "cadenceStatus",
                    case
                      when e.planned_days[1] < $8 then e.planned_days[1]
                    end as "recordMissingOn",
                    e.visit_count as "visitCount",
                    coalesce(homework.open, 0) as "openActionItems",
                    case
                      when arrival.id is null then $14::json
                    end as turnover,
                    null as reintroduction
                  from
                    shown e
                    left join arrival on arrival.id = e.id
                    join (
                      select
                        m.code,
                        m.name,
                        f.name as prefecture
                      from
                        shared_municipality m
                        join shared_prefecture f on f.code = m.prefecture_code
                    ) m on m.code = e.municipality_code
                    join (
                      select
                        g.id,
                        g.support_types,
                        json_build_object('id', g.id, 'name', g.name) as shown
                      from
                        shared_programme g
                    ) g on g.id = e.programme_id
                    left join holders on holders.engagement_id = e.id
                    left join (
                      select
                        a.tenant_id,
                        a.municipality_code,
                        a.name
                      from
                        area_of_municipality a
                      where
                        a.municipality_code = any (
                          array(
                            select
                              municipality_code
                            from
                              page
                          )
                        )
                    ) area on area.tenant_id = e.tenant_id
                    and area.municipality_code = e.municipality_code
                    left join homework on homework.engagement_id = e.id
                  order by
                    e.municipality_code,
                    e.id
                ) r
            ),
            '[]'
          )::text as items,
          (
            select
              json_build_array(municipality_code, id)::text
            from
              page
            where
              (
                select
                  count(*)
                from
                  page
              ) > $12::int
            order by
              municipality_code desc,
              id desc
            offset
              1
            limit
              1
          ) as next,
          (
            select
              json_agg(
                a.facts
                order by
                  a.municipality_code,
                  a.id
              )
            from
              arrival a
          ) as arrivals
        ,
          (
            select
              count(*)
            from
              page
          ) as found`,
    },
    'counted': {
      parameters: ['afterCode', 'afterId', 'startedBy', 'openFrom', 'municipality', 'status', 'stage', 'today', 'leadId', 'contains', 'cadenceStatus', 'limit', 'newlyArrivedMonths'],
      text: `
        with
          page as materialized (
            select
              e.id,
              e.version,
              e.tenant_id,
              e.municipality_code,
              e.programme_id,
              e.status,
              e.stage,
              e.started_on,
              e.online_counts,
              e.last_held_on,
              e.last_held_in_person_on,
              e.planned_days,
              e.next_visit_due_on,
              e.cadence_statuses,
              e.cadence_from,
              e.visit_count
            from
              engagement e
            where
              (e.municipality_code, e.id) > ($1, $2::uuid)
              /*filter startedBy*/
              and e.started_on <= $3::date /*end*/
              /*filter openFrom*/
              and not exists (
                select
                from
                  closure_in_force c
                where
                  c.engagement_id = e.id
                  and c.closed_on < $4::date
              ) /*end*/
              /*filter municipality*/
              and e.municipality_code = $5 /*end*/
              /*filter status*/
              and e.status = $6 /*end*/
              /*filter stage*/
              and e.stage = $7::int /*end*/
              /*filter leadId*/
              and e.id = any (
                array(
                  select
                    t.engagement_id
                  from
                    office_on($8) t
                  where
                    t.person_id = $9::uuid
                    and t.role = 'lead'
                )
              )
              and $9::uuid = (
                select
                  t.person_id
                from
                  office_on($8) t
                where
                  t.engagement_id = e.id
                  and t.role = 'lead'
                order by
                  t.from_on desc
                limit
                  1
              )
              /*end*/
              /*filter contains*/
              and (
                e.search like containing($10)
                or exists (
                  select
                  from
                    shared_municipality m
                  where
                    m.code = e.municipality_code
                    and m.search like containing($10)
                )
                or exists (
                  select
                  from
                    shared_programme g
                  where
                    g.id = e.programme_id
                    and g.search like containing($10)
                )
              ) /*end*/
              /*filter cadenceStatus*/
              and cadence_status_on(e.cadence_statuses, e.cadence_from, $8) = $11 /*end*/
            order by
              e.municipality_code,
              e.id
            limit
              $12::int + 1
          ),
          holders as materialized (
            select
              t.engagement_id,
              (
                array_agg(
                  p
                  order by
                    t.from_on desc
                ) filter (
                  where
                    t.role = 'lead'
                )
              ) [1] as lead,
              (
                array_agg(
                  p
                  order by
                    t.from_on desc
                ) filter (
                  where
                    t.role = 'deputy'
                )
              ) [1] as deputy
            from
              (
                select
                  array_agg(id) as ids
                from
                  page
              ) of_page
              cross join lateral office_of(of_page.ids, $8) t
              cross join lateral (
                select
                  t.person_id as id,
                  t.name
              ) p
            where
              t.role in ('lead', 'deputy')
            group by
              1
          ),
          shown as materialized (
            select
              *
            from
              page
            order by
              municipality_code,
              id
            limit
              $12::int
          ),
          leads as materialized (
            select
              l.engagement_id,
              l.terms
            from
              leads_lately($8, $13::int) l
            where
              l.engagement_id = any (
                array(
                  select
                    id
                  from
                    shown
                )
              )
          ),
          contacts as materialized (
            select
              c.engagement_id,
              c.terms
            from
              contacts_lately($8, $13::int) c
            where
              c.engagement_id = any (
                array(
                  select
                    id
                  from
                    shown
                )
              )
          ),
          homework as materialized (
            select
              i.engagement_id,
              count(*) as open
            from
              shared_action_item i
            where
              i.engagement_id = any (
                array(
                  select
                    id
                  from
                    shown
                )
              )
              and i.state = 'open'
            group by
              1
          ),
          arrival as materialized (
            select
              e.municipality_code,
              e.id,
              json_build_object(
                'status',
                e.status,
                'startedOn',
                e.started_on,
                'lastHeldOn',
                case
                  when e.online_counts then e.last_held_on
                  else e.last_held_in_person_on
                end,
                'plannedDays',
                e.planned_days,
                'dueOn',
                e.next_visit_due_on,
                'leads',
                coalesce(leads.terms, '[]'),
                'contacts',
                coalesce(contacts.terms, '[]'),
                'closedDays',
                (
                  select
                    coalesce(json_agg(d.day), '[]')
                  from
                    shared_closed_day d
                  where
                    d.tenant_id = e.tenant_id
                )
              ) as facts
            from
              shown e
              left join leads on leads.engagement_id = e.id
              left join contacts on contacts.engagement_id = e.id
            where
              leads.terms is not null
              or contacts.terms is not null
          )
        select
          coalesce(
            (
              select
                json_agg(e.id)
              from
                shown e
              where
                false
            ),
            '[]'
          )::text as items,
          (
            select
              e.id::text
            from
              shown e
            where
              false
          ) as next,
          (
            select
              json_agg(a.facts)
            from
              arrival a
            where
              false
          ) as arrivals
        ,
          (
            select
              count(*)
            from
              page
          ) as found`,
    },
  },
});
