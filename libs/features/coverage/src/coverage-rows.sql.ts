// Made from coverage-rows.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ProgrammeForm, SupportType } from '@banso/domain';

/** What {@link programmesOffered} is asked with. */
export interface ProgrammesOfferedParameters {
  fiscalYear: number;
  surveyed: number;
}

/** What {@link programmesOffered} gives. */
export interface ProgrammesOfferedRow {
  bodies: string[];
  programme: string;
  programmeId: string;
  forms: ProgrammeForm[];
  types: SupportType[];
}

/**
 * The programmes that run in a fiscal year, with the bodies that carry them in it. Of the year that the report
 * surveyed, exactly the rows of its figure 3-4.
 */
export const programmesOffered = statement<ProgrammesOfferedParameters, ProgrammesOfferedRow>({
  name: 'programmesOffered',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['fiscalYear', 'surveyed'],
      text: `
        select
          array_agg(
            o.name
            order by
              b.position
          ) as bodies,
          p.name as programme,
          p.id as "programmeId",
          p.forms,
          p.support_types as types
        from
          programme_in($1) p
          join shared_programme_body b on b.programme_id = p.id
          and $1 between b.from_fiscal_year and b.until_fiscal_year
          join shared_organisation o on o.id = b.organisation_id
        where
          $1 between p.from_fiscal_year and coalesce(p.until_fiscal_year, 9999)
          and (
            $1 <> $2
            or p.figure_row is not null
          )
        group by
          p.id,
          p.name,
          p.forms,
          p.support_types,
          p.position
        order by
          p.position,
          p.name,
          p.id`,
    },
  },
});

/** What {@link heldVisits} is asked with. */
export interface HeldVisitsParameters {
  tenant: number;
  from: CivilDay;
  until: CivilDay;
  municipality?: string | undefined;
  supportType?: string | undefined;
  day: CivilDay | null;
  after: string | null;
  limit: number;
  prefecture: string;
  further: boolean;
}

/** What {@link heldVisits} gives. */
export interface HeldVisitsRow {
  visitId: string;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  heldOn: CivilDay;
  facts: string;
  supportTypes: SupportType[];
  mode: 'onSite' | 'online' | 'ourOffice';
}

/**
 * Visits held in a period, newest first, behind the day and id of the last one that was shown: the page first, then
 * what belongs to it. The day of a held visit is the one on which it was held; the office's are found by day, the
 * municipality's by municipality and day.
 */
export const heldVisits = statement<HeldVisitsParameters, HeldVisitsRow>({
  name: 'heldVisits',
  alternatives: ['further'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'from', 'until', 'municipality', 'supportType', 'limit', 'prefecture'],
      text: `
        with
          page as materialized (
            select
              v.id,
              v.engagement_id,
              v.municipality_code,
              v.held_on,
              v.support_types,
              v.mode,
              v.day
            from
              shared_visit v
            where
              v.tenant_id = $1
              and v.status in ('recorded', 'confirmed')
              and v.day between $2 and $3
              /*filter municipality*/
              and v.municipality_code = $4 /*end*/
              /*filter supportType*/
              and $5::text = any (v.support_types) /*end*/
            order by
              v.day desc,
              v.id desc
            limit
              $6
          )
        select
          v.id as "visitId",
          v.engagement_id as "engagementId",
          jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', $7::text) as municipality,
          v.held_on as "heldOn",
          coalesce(r.facts, '') as facts,
          v.support_types as "supportTypes",
          v.mode
        from
          page v
          join shared_municipality m on m.code = v.municipality_code
          left join visit_record r on r.visit_id = v.id
        order by
          v.day desc,
          v.id desc`,
    },
    'further': {
      parameters: ['tenant', 'from', 'until', 'municipality', 'supportType', 'day', 'after', 'limit', 'prefecture'],
      text: `
        with
          page as materialized (
            select
              v.id,
              v.engagement_id,
              v.municipality_code,
              v.held_on,
              v.support_types,
              v.mode,
              v.day
            from
              shared_visit v
            where
              v.tenant_id = $1
              and v.status in ('recorded', 'confirmed')
              and v.day between $2 and $3
              /*filter municipality*/
              and v.municipality_code = $4 /*end*/
              /*filter supportType*/
              and $5::text = any (v.support_types) /*end*/
              and (v.day, v.id) < ($6::date, $7::uuid)
            order by
              v.day desc,
              v.id desc
            limit
              $8
          )
        select
          v.id as "visitId",
          v.engagement_id as "engagementId",
          jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', $9::text) as municipality,
          v.held_on as "heldOn",
          coalesce(r.facts, '') as facts,
          v.support_types as "supportTypes",
          v.mode
        from
          page v
          join shared_municipality m on m.code = v.municipality_code
          left join visit_record r on r.visit_id = v.id
        order by
          v.day desc,
          v.id desc`,
    },
  },
});

/** What {@link heldDispatches} is asked with. */
export interface HeldDispatchesParameters {
  prefecture: string;
  tenant: number;
  from: CivilDay;
  until: CivilDay;
  municipality?: string | undefined;
  supportType?: string | undefined;
  day: CivilDay | null;
  after: string | null;
  limit: number;
  further: boolean;
}

/** What {@link heldDispatches} gives. */
export interface HeldDispatchesRow {
  dispatchId: string;
  engagementId: string | null;
  municipality: { code: string; name: string; prefecture: string };
  heldOn: CivilDay;
  purpose: string;
  supportTypes: SupportType[];
  expert: { name: string; body: string };
}

/**
 * Dispatches that the ledger counts in a period, newest first, behind the day and id of the last one that was shown.
 * The expert is named by the body for which they went.
 */
export const heldDispatches = statement<HeldDispatchesParameters, HeldDispatchesRow>({
  name: 'heldDispatches',
  alternatives: ['further'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['prefecture', 'tenant', 'from', 'until', 'municipality', 'supportType', 'limit'],
      text: `
        select
          d.id as "dispatchId",
          d.engagement_id as "engagementId",
          jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', $1::text) as municipality,
          g.given_on as "heldOn",
          n.purpose,
          g.types as "supportTypes",
          jsonb_build_object('name', p.name, 'body', o.name) as expert
        from
          (
            select
              source_id,
              given_on,
              municipality_code,
              array_agg(
                support_type
                order by
                  support_type
              ) as types
            from
              shared_support_given
            where
              tenant_id = $2
              and source_kind = 'dispatch'
              and given_on between $3 and $4
              /*filter municipality*/
              and municipality_code = $5 /*end*/
            group by
              1,
              2,
              3
          ) g
          join shared_dispatch d on d.id = g.source_id
          join shared_need n on n.id = d.need_id
          join shared_person p on p.id = d.expert_id
          join shared_organisation o on o.id = d.body_id
          join shared_municipality m on m.code = g.municipality_code
        where
          true
          /*filter supportType*/
          and $6::text = any (g.types) /*end*/
        order by
          g.given_on desc,
          d.id desc
        limit
          $7`,
    },
    'further': {
      parameters: ['prefecture', 'tenant', 'from', 'until', 'municipality', 'supportType', 'day', 'after', 'limit'],
      text: `
        select
          d.id as "dispatchId",
          d.engagement_id as "engagementId",
          jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', $1::text) as municipality,
          g.given_on as "heldOn",
          n.purpose,
          g.types as "supportTypes",
          jsonb_build_object('name', p.name, 'body', o.name) as expert
        from
          (
            select
              source_id,
              given_on,
              municipality_code,
              array_agg(
                support_type
                order by
                  support_type
              ) as types
            from
              shared_support_given
            where
              tenant_id = $2
              and source_kind = 'dispatch'
              and given_on between $3 and $4
              /*filter municipality*/
              and municipality_code = $5 /*end*/
            group by
              1,
              2,
              3
          ) g
          join shared_dispatch d on d.id = g.source_id
          join shared_need n on n.id = d.need_id
          join shared_person p on p.id = d.expert_id
          join shared_organisation o on o.id = d.body_id
          join shared_municipality m on m.code = g.municipality_code
        where
          true
          /*filter supportType*/
          and $6::text = any (g.types) /*end*/
          and (g.given_on, d.id) < ($7::date, $8::uuid)
        order by
          g.given_on desc,
          d.id desc
        limit
          $9`,
    },
  },
});
