// Made from bureau.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { OrganisationKind, SupportType } from '@banso/domain';

/** What {@link bureauPrefectures} is asked with. */
export interface BureauPrefecturesParameters {
  least: number;
}

/** What {@link bureauPrefectures} gives. */
export interface BureauPrefecturesRow {
  code: string;
  name: string;
  tenantId: number | null;
  smallUntil: number;
  universitiesSmallUntil: number;
  municipalities: number;
}

/**
 * The prefectures that the actor looks over, whether they have an office or not: how many municipalities they have, and
 * up to which count their numbers are told as a range, and those of university offices.
 */
export const bureauPrefectures = statement<BureauPrefecturesParameters, BureauPrefecturesRow>({
  name: 'bureauPrefectures',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['least'],
      text: `
        select
          p.code,
          p.name,
          b.tenant_id as "tenantId",
          coalesce(b.small_until, $1::int) as "smallUntil",
          greatest(b.small_until, b.universities_small_until, $1::int) as "universitiesSmallUntil",
          (
            select
              count(*)::int
            from
              shared_municipality m
            where
              m.prefecture_code = p.code
          ) as municipalities
        from
          bureau_prefectures() b
          join shared_prefecture p on p.code = b.prefecture_code
        order by
          p.code`,
    },
  },
});

/** What {@link bureauCovered} is asked with. */
export interface BureauCoveredParameters {
  tenants: ReadonlyArray<number>;
  years: ReadonlyArray<number>;
}

/** What {@link bureauCovered} gives. */
export interface BureauCoveredRow {
  tenantId: number;
  supportType: SupportType;
  fiscalYear: number;
  places: string[];
}

/** To which municipalities offices gave support in fiscal years, of each kind. */
export const bureauCovered = statement<BureauCoveredParameters, BureauCoveredRow>({
  name: 'bureauCovered',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenants', 'years'],
      text: `
        select
          y.tenant_id as "tenantId",
          y.support_type as "supportType",
          y.fiscal_year as "fiscalYear",
          array_agg(y.municipality_code) as places
        from
          coverage_year y
        where
          y.tenant_id = any ($1::int[])
          and y.fiscal_year = any ($2::int[])
          and y.delivered > 0
        group by
          y.tenant_id,
          y.support_type,
          y.fiscal_year`,
    },
  },
});

/** What {@link bureauDeliveries} is asked with. */
export interface BureauDeliveriesParameters {
  tenant: number;
  fiscalYear: number;
}

/** What {@link bureauDeliveries} gives. */
export interface BureauDeliveriesRow {
  municipalityCode: string;
  supportType: SupportType;
  count: number;
}

/** How often an office gave support to municipalities in a fiscal year, of each kind. */
export const bureauDeliveries = statement<BureauDeliveriesParameters, BureauDeliveriesRow>({
  name: 'bureauDeliveries',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'fiscalYear'],
      text: `
        select
          y.municipality_code as "municipalityCode",
          y.support_type as "supportType",
          y.delivered as count
        from
          coverage_year y
        where
          y.tenant_id = $1
          and y.fiscal_year = $2
          and y.delivered > 0`,
    },
  },
});

/** What {@link bureauFlags} is asked with. */
export interface BureauFlagsParameters {
  silentDays: number;
  newlyArrivedMonths: number;
}

/** What {@link bureauFlags} gives. */
export interface BureauFlagsRow {
  tenantId: number;
  silent: number;
  singleHanded: number;
  nobodyKnows: number;
}

/** In how many municipalities of each office that the actor looks over an engagement raises a flag today. */
export const bureauFlags = statement<BureauFlagsParameters, BureauFlagsRow>({
  name: 'bureauFlags',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['silentDays', 'newlyArrivedMonths'],
      text: `
        select
          f.tenant_id as "tenantId",
          f.silent,
          f.single_handed as "singleHanded",
          f.nobody_knows as "nobodyKnows"
        from
          bureau_flags($1::int, $2::int) f`,
    },
  },
});

/** What {@link bureauUniversitySupport} is asked with. */
export interface BureauUniversitySupportParameters {
  fiscalYear: number;
}

/** What {@link bureauUniversitySupport} gives. */
export interface BureauUniversitySupportRow {
  prefectureCode: string;
  municipalityCode: string;
  supportType: SupportType;
  count: number;
  bodyKinds: OrganisationKind[];
}

/**
 * How often university offices gave support to the municipalities of the jurisdiction in a fiscal year, and people of
 * which kinds of bodies did.
 */
export const bureauUniversitySupport = statement<BureauUniversitySupportParameters, BureauUniversitySupportRow>({
  name: 'bureauUniversitySupport',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['fiscalYear'],
      text: `
        select
          s.prefecture_code as "prefectureCode",
          s.municipality_code as "municipalityCode",
          s.support_type as "supportType",
          s.delivered as count,
          s.body_kinds as "bodyKinds"
        from
          bureau_university_support($1::int) s`,
    },
  },
});

/** What {@link municipalitiesOfBureau} is asked with. */
export interface MunicipalitiesOfBureauParameters {
  prefecture: string;
}

/** What {@link municipalitiesOfBureau} gives. */
export interface MunicipalitiesOfBureauRow {
  code: string;
  name: string;
  prefecture: string;
}

/** The municipalities of a prefecture. */
export const municipalitiesOfBureau = statement<MunicipalitiesOfBureauParameters, MunicipalitiesOfBureauRow>({
  name: 'municipalitiesOfBureau',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['prefecture'],
      text: `
        select
          m.code,
          m.name,
          p.name as prefecture
        from
          shared_municipality m
          join shared_prefecture p on p.code = m.prefecture_code
        where
          m.prefecture_code = $1
        order by
          m.code`,
    },
  },
});
