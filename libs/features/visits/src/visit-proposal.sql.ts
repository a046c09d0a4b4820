// Made from visit-proposal.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link visitProposal} is asked with. */
export interface VisitProposalParameters {
  person: string;
  engagement: string;
}

/** What {@link visitProposal} gives. */
export interface VisitProposalRow {
  tenantId: number;
  dueOn: CivilDay | null;
  planned: { id: string; plannedOn: CivilDay; startsAt: string | null }[];
  taken: CivilDay[];
}

/**
 * An engagement's due day, its planned visits from today on, and the days from today on on which its lead or the person
 * who asks has planned visits in engagements of their own. A planned visit has its day.
 */
export const visitProposal = statement<VisitProposalParameters, VisitProposalRow>({
  name: 'visitProposal',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'engagement'],
      text: `
        with
          going as (
            select
              $1::uuid as person_id
            union
            select
              t.person_id
            from
              office_on(ctx_today()) t
            where
              t.engagement_id = $2
              and t.role = 'lead'
          )
        select
          e.tenant_id as "tenantId",
          e.next_visit_due_on as "dueOn",
          coalesce(
            (
              select
                json_agg(
                  json_build_object('id', v.id, 'plannedOn', v.planned_on, 'startsAt', to_char(v.starts_at, 'HH24:MI'))
                  order by
                    v.planned_on,
                    v.id
                )
              from
                visit v
              where
                v.engagement_id = e.id
                and v.status = 'planned'
                and v.planned_on >= ctx_today()
            ),
            '[]'
          ) as planned,
          array(
            select distinct
              v.planned_on
            from
              going g
              cross join lateral own_engagements(g.person_id, ctx_today()) o
              join visit v on v.engagement_id = o.engagement_id
            where
              v.status = 'planned'
              and v.planned_on >= ctx_today()
            order by
              v.planned_on
          ) as taken
        from
          shared_engagement e
        where
          e.id = $2`,
    },
  },
});
