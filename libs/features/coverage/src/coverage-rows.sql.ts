// Made from coverage-rows.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SupportType } from '@banso/domain';

/** What {@link programmesOffered} is asked with. */
export interface ProgrammesOfferedParameters {
  fiscalYear: number;
}

/** What {@link programmesOffered} gives. */
export interface ProgrammesOfferedRow {
  bodies: string[];
  programme: string;
  programmeId: string;
  form: string;
  types: SupportType[];
}

/** The programmes that run in a fiscal year, with the bodies that carry them. */
export const programmesOffered = statement<ProgrammesOfferedParameters, ProgrammesOfferedRow>({
  name: 'programmesOffered',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['fiscalYear'],
      text: `
        select
          array_agg(
            o.name
            order by
              b.position
          ) as bodies,
          p.name as programme,
          p.id as "programmeId",
          p.form,
          p.support_types as types
        from
          shared_programme p
          join shared_programme_body b on b.programme_id = p.id
          join shared_organisation o on o.id = b.organisation_id
        where
          p.from_fiscal_year <= $1
          and (
            p.until_fiscal_year is null
            or p.until_fiscal_year >= $1
          )
        group by
          p.id,
          p.name,
          p.form,
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
  prefecture: string;
  tenant: number;
  from: CivilDay;
  until: CivilDay;
  municipality: string | null;
  supportType: string | null;
  day: CivilDay | null;
  after: string | null;
  limit: number;
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
 * Visits held in a period, newest first, behind the day and id of the last one that was shown. A visit is read by the
 * day on which it was held.
 */
export const heldVisits = statement<HeldVisitsParameters, HeldVisitsRow>({
  name: 'heldVisits',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['prefecture', 'tenant', 'from', 'until', 'municipality', 'supportType', 'day', 'after', 'limit'],
      text: `
        select
          v.id as "visitId",
          v.engagement_id as "engagementId",
          jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', $1::text) as municipality,
          v.held_on as "heldOn",
          coalesce(r.facts, '') as facts,
          v.support_types as "supportTypes",
          v.mode
        from
          shared_visit v
          join shared_municipality m on m.code = v.municipality_code
          left join visit_record r on r.visit_id = v.id
        where
          v.tenant_id = $2
          and v.held_on between $3 and $4
          and (
            $5::text is null
            or v.municipality_code = $5
          )
          and (
            $6::text is null
            or $6 = any (v.support_types)
          )
          and (
            $7::date is null
            or (v.held_on, v.id) < ($7::date, $8::uuid)
          )
        order by
          v.held_on desc,
          v.id desc
        limit
          $9`,
    },
  },
});
