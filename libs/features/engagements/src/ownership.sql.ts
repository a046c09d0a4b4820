// Made from ownership.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link engagementsWithoutLead} is asked with. */
export interface EngagementsWithoutLeadParameters {
  tenants: ReadonlyArray<number>;
  day: CivilDay;
}

/** What {@link engagementsWithoutLead} gives. */
export interface EngagementsWithoutLeadRow {
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  dueOn: CivilDay | null;
  inName: string | null;
  spans: { personId: string; from: CivilDay; until: CivilDay | null }[];
}

/**
 * Engagements of the tenants that are not closed (a paused one needs a lead, too), with the days on which somebody who
 * leads them is in office, as `office_from` says. Those with somebody who leads from the day on for good need
 * no second look and are left out; of the others the domain finds the day. `inName` leads by the term alone: the
 * person is not in office any more.
 */
export const engagementsWithoutLead = statement<EngagementsWithoutLeadParameters, EngagementsWithoutLeadRow>({
  name: 'engagementsWithoutLead',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['tenants', 'day'],
      text: `
        with
          span as materialized (
            select
              t.engagement_id,
              t.person_id,
              t.from_on,
              t.until_on
            from
              unnest($1::int[]) o (tenant_id)
              cross join lateral office_from(o.tenant_id, $2::date) t
            where
              t.role = 'lead'
          )
        select
          e.id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          g.name as programme,
          e.next_visit_due_on as "dueOn",
          (
            select
              p.name
            from
              team_term t
              join shared_person p on p.id = t.person_id
            where
              t.engagement_id = e.id
              and t.role = 'lead'
              and t.from_on <= $2
              and (
                t.until_on is null
                or t.until_on >= $2
              )
            order by
              t.from_on desc
            limit
              1
          ) as "inName",
          coalesce(
            (
              select
                json_agg(json_build_object('personId', s.person_id, 'from', s.from_on, 'until', s.until_on))
              from
                span s
              where
                s.engagement_id = e.id
                and (
                  s.until_on is null
                  or s.until_on >= s.from_on
                )
            ),
            '[]'
          ) as spans
        from
          engagement e
          join shared_municipality m on m.code = e.municipality_code
          join shared_programme g on g.id = e.programme_id
        where
          e.tenant_id = any ($1::int[])
          and e.status <> 'closed'
          and e.id not in (
            select
              s.engagement_id
            from
              span s
            where
              s.from_on <= $2
              and s.until_on is null
          )
        order by
          e.municipality_code,
          e.id`,
    },
  },
});
