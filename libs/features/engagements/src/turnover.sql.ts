// Made from turnover.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, HeldTerm } from '@banso/domain';

/** What {@link arrivals} is asked with. */
export interface ArrivalsParameters {
  person: string;
  day: CivilDay;
  newlyArrivedMonths: number;
  managed: ReadonlyArray<number>;
}

/** What {@link arrivals} gives. */
export interface ArrivalsRow {
  id: string;
  municipality: { code: string; name: string; prefecture: string };
  mine: boolean;
  managed: boolean;
  facts: { status: 'active' | 'paused' | 'closed'; startedOn: CivilDay; lastHeldOn: CivilDay | null; plannedDays: CivilDay[]; dueOn: CivilDay | null; leads: HeldTerm[]; contacts: HeldTerm[]; closedDays: CivilDay[] };
}

/**
 * What the domain's rule of turnover looks at, of the active engagements in which somebody has followed another within
 * the months in which one counts as newly arrived: the person's own, and those of the offices that the person manages.
 * It is given the terms of our leads and of the municipality's people that have begun; who is new, and what follows, is
 * said by the domain alone.
 */
export const arrivals = statement<ArrivalsParameters, ArrivalsRow>({
  name: 'arrivals',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['person', 'day', 'newlyArrivedMonths', 'managed'],
      text: `
        with
          mine as (
            select
              o.engagement_id
            from
              own_engagements($1, $2::date) o
          ),
          begun as (
            select
              t.engagement_id
            from
              team_member t
            where
              t.role = 'lead'
              and t.from_on between ($2::date - make_interval(months => $3::int))::date and $2
            union
            select
              c.engagement_id
            from
              counterpart c
            where
              c.from_on between ($2::date - make_interval(months => $3::int))::date and $2
          ),
          looked_at as materialized (
            select
              e.id,
              e.tenant_id,
              e.municipality_code,
              e.status,
              e.started_on,
              e.online_counts,
              e.last_held_on,
              e.last_held_in_person_on,
              e.planned_days,
              e.next_visit_due_on,
              e.id in (
                select
                  engagement_id
                from
                  mine
              ) as mine
            from
              begun b
              join engagement e on e.id = b.engagement_id
            where
              e.status = 'active'
              and (
                e.tenant_id = any ($4::int[])
                or e.id in (
                  select
                    engagement_id
                  from
                    mine
                )
              )
          ),
          held as materialized (
            select
              l.engagement_id,
              l.terms
            from
              leads_lately($2::date, $3::int) l
            where
              l.engagement_id = any (
                array(
                  select
                    id
                  from
                    looked_at
                )
              )
          ),
          contacts as materialized (
            select
              c.engagement_id,
              c.terms
            from
              contacts_lately($2::date, $3::int) c
            where
              c.engagement_id = any (
                array(
                  select
                    id
                  from
                    looked_at
                )
              )
          )
        select
          e.id,
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          e.mine,
          e.tenant_id = any ($4::int[]) as managed,
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
            coalesce(held.terms, '[]'),
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
          looked_at e
          join shared_municipality m on m.code = e.municipality_code
          left join held on held.engagement_id = e.id
          left join contacts on contacts.engagement_id = e.id
        where
          held.terms is not null
          or contacts.terms is not null
        order by
          e.municipality_code,
          e.id`,
    },
  },
});
