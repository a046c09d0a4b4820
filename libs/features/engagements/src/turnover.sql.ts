// Made from turnover.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, HeldTerm } from '@banso/domain';

/** What {@link turnoverOfEngagements} is asked with. */
export interface TurnoverOfEngagementsParameters {
  day: CivilDay;
  newlyArrivedMonths: number;
  engagements: ReadonlyArray<string>;
}

/** What {@link turnoverOfEngagements} gives. */
export interface TurnoverOfEngagementsRow {
  id: string;
  facts: { status: 'active' | 'paused' | 'closed'; startedOn: CivilDay; lastHeldOn: CivilDay | null; plannedDays: CivilDay[]; dueOn: CivilDay | null; leads: HeldTerm[]; contacts: HeldTerm[]; closedDays: CivilDay[] } | null;
}

/**
 * What the domain's rule of turnover looks at, of each of the engagements: the terms of our leads and of the
 * municipality's people that have begun. Who is new, and what follows, is said by the domain alone; the facts are null
 * where nobody followed another within the months in which one counts as newly arrived.
 */
export const turnoverOfEngagements = statement<TurnoverOfEngagementsParameters, TurnoverOfEngagementsRow>({
  name: 'turnoverOfEngagements',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['day', 'newlyArrivedMonths', 'engagements'],
      text: `
        select
          e.id,
          case
            when held.terms is not null
            or contacts.terms is not null then json_build_object(
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
            )
          end as facts
        from
          engagement e
          left join (
            select
              l.engagement_id,
              l.terms
            from
              leads_lately($1::date, $2::int) l
            where
              l.engagement_id = any ($3::uuid[])
          ) held on held.engagement_id = e.id
          left join (
            select
              c.engagement_id,
              c.terms
            from
              contacts_lately($1::date, $2::int) c
            where
              c.engagement_id = any ($3::uuid[])
          ) contacts on contacts.engagement_id = e.id
        where
          e.id = any ($3::uuid[])`,
    },
  },
});
