// Made from directory.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SupportType } from '@banso/domain';

/** What {@link prefectures} gives. */
export interface PrefecturesRow {
  code: string;
  name: string;
  kana: string;
}

/** The prefectures of the country. */
export const prefectures = statement<Record<string, never>, PrefecturesRow>({
  name: 'prefectures',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          f.code,
          f.name,
          f.kana
        from
          prefecture f
        order by
          f.code`,
    },
  },
});

/** What {@link municipalitiesOf} is asked with. */
export interface MunicipalitiesOfParameters {
  tenant: number | null;
  prefecture: string | null;
  ofField: boolean;
  tenants: ReadonlyArray<number>;
  words: string | null;
  after: string;
  limit: number;
}

/** What {@link municipalitiesOf} gives. */
export interface MunicipalitiesOfRow {
  code: string;
  name: string;
  kana: string;
  prefectureCode: string;
  prefecture: string;
  area: string | null;
}

/**
 * Municipalities behind a code, of a prefecture, of one's own field or by their names. Whoever looks from above (a
 * regional bureau) sees the areas of several offices; that of their own comes first.
 */
export const municipalitiesOf = statement<MunicipalitiesOfParameters, MunicipalitiesOfRow>({
  name: 'municipalitiesOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'prefecture', 'ofField', 'tenants', 'words', 'after', 'limit'],
      text: `
        select
          m.code,
          m.name,
          m.kana,
          m.prefecture_code as "prefectureCode",
          f.name as prefecture,
          (
            select
              a.name
            from
              area_of_municipality a
            where
              a.municipality_code = m.code
            order by
              a.tenant_id = $1 desc,
              a.tenant_id
            limit
              1
          ) as area
        from
          municipality m
          join prefecture f on f.code = m.prefecture_code
        where
          (
            $2::text is null
            or m.prefecture_code = $2
          )
          and (
            not $3
            or m.prefecture_code in (
              select
                i.prefecture_code
              from
                shared_tenant_field i
              where
                i.tenant_id = any ($4::int[])
            )
          )
          and (
            $5::text is null
            or m.search like containing($5)
          )
          and m.code > $6
        order by
          m.code
        limit
          $7`,
    },
  },
});

/** What {@link areasWithin} is asked with. */
export interface AreasWithinParameters {
  only: string | null;
}

/** What {@link areasWithin} gives. */
export interface AreasWithinRow {
  id: string;
  version: number;
  name: string;
  kind: 'healthOffice' | 'secondaryMedical' | 'welfare';
  municipalityCodes: string[];
}

/** Areas with the municipalities in them, by the first of those. */
export const areasWithin = statement<AreasWithinParameters, AreasWithinRow>({
  name: 'areasWithin',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['only'],
      text: `
        select
          a.id,
          a.version,
          a.name,
          a.kind,
          array(
            select
              am.municipality_code
            from
              area_municipality am
            where
              am.area_id = a.id
            order by
              am.municipality_code
          ) as "municipalityCodes"
        from
          area a
        where
          $1::text is null
          or a.id::text = $1
        order by
          (
            select
              min(am.municipality_code)
            from
              area_municipality am
            where
              am.area_id = a.id
          ),
          a.name`,
    },
  },
});

/** What {@link organisationsOf} is asked with. */
export interface OrganisationsOfParameters {
  tenants: ReadonlyArray<number>;
  only: string | null;
}

/** What {@link organisationsOf} gives. */
export interface OrganisationsOfRow {
  id: string;
  version: number;
  name: string;
  kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other';
  prefectureCode: string | null;
  own: boolean;
  isOffice: boolean;
  areaId: string | null;
  area: string | null;
}

/**
 * Organisations of one's own offices, those that all offices share, and the bodies that other offices are: a programme
 * can be carried together with them.
 */
export const organisationsOf = statement<OrganisationsOfParameters, OrganisationsOfRow>({
  name: 'organisationsOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenants', 'only'],
      text: `
        select
          o.id,
          o.version,
          o.name,
          o.kind,
          o.prefecture_code as "prefectureCode",
          coalesce(o.tenant_id = any ($1::int[]), false) as own,
          o.is_office as "isOffice",
          o.area_id as "areaId",
          a.name as area
        from
          organisation o
          left join area a on a.id = o.area_id
        where
          (
            o.tenant_id is null
            or o.is_office
            or o.tenant_id = any ($1)
          )
          and (
            $2::text is null
            or o.id::text = $2
          )
        order by
          o.kind,
          o.name,
          o.id`,
    },
  },
});

/** What {@link peopleOf} is asked with. */
export interface PeopleOfParameters {
  disabled: boolean;
  tenants: ReadonlyArray<number>;
  words: string | null;
  role: string | null;
  today: CivilDay;
  afterKana: string;
  afterId: string;
  limit: number;
}

/** What {@link peopleOf} gives. */
export interface PeopleOfRow {
  id: string;
  name: string;
  kana: string;
  email: string | null;
  organisation: string;
  post: string | null;
  themes: string[];
  supportTypes: SupportType[];
  profession: string | null;
  loadLimit: number | null;
  homeMunicipality: string | null;
  roles: Array<'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin'>;
  disabled: boolean;
  leads: number;
  deputies: number;
  overdue: number;
}

/**
 * People of one's own offices with what they carry on a day, by their reading, behind the place where the page before
 * ended. Support types are written from a request that lets in no other.
 */
export const peopleOf = statement<PeopleOfParameters, PeopleOfRow>({
  name: 'peopleOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['disabled', 'tenants', 'words', 'role', 'today', 'afterKana', 'afterId', 'limit'],
      text: `
        with
          page as materialized (
            select
              p.*,
              o.name as organisation
            from
              person p
              join organisation o on o.id = p.organisation_id
            where
              (p.disabled_at is not null) = $1
              and p.tenant_id = any ($2::int[])
              and (
                $3::text is null
                or p.search like containing($3)
                or o.search like containing($3)
              )
              and (
                $4::text is null
                or exists (
                  select
                  from
                    role_term r
                  where
                    r.person_id = p.id
                    and r.role = $4
                    and holds_on(r.from_on, r.until_on, $5)
                )
              )
              and (p.kana, p.id) > ($6, $7::uuid)
            order by
              p.kana,
              p.id
            limit
              $8
          ),
          carried as (
            select
              t.person_id,
              count(distinct e.id) filter (
                where
                  t.role = 'lead'
              ) as leads,
              count(distinct e.id) filter (
                where
                  t.role = 'deputy'
              ) as deputies,
              count(distinct e.id) filter (
                where
                  t.role = 'lead'
                  and cadence_status_on(e.cadence_statuses, e.cadence_from, $5::date) = 'overdue'
              ) as overdue
            from
              unnest($2::int[]) office (tenant_id)
              cross join lateral office_from(office.tenant_id, $5::date) t
              join shared_engagement e on e.id = t.engagement_id
            where
              t.from_on <= $5
              and t.person_id = any (
                array(
                  select
                    id
                  from
                    page
                )
              )
              and e.status <> 'closed'
            group by
              t.person_id
          )
        select
          p.id,
          p.name,
          p.kana,
          p.email,
          p.organisation,
          p.post,
          p.themes,
          p.support_types as "supportTypes",
          p.profession,
          p.load_limit as "loadLimit",
          m.name as "homeMunicipality",
          array(
            select distinct
              r.role
            from
              role_term r
            where
              r.person_id = p.id
              and holds_on(r.from_on, r.until_on, $5)
          ) as roles,
          p.disabled_at is not null as disabled,
          coalesce(c.leads, 0)::int as leads,
          coalesce(c.deputies, 0)::int as deputies,
          coalesce(c.overdue, 0)::int as overdue
        from
          page p
          left join municipality m on m.code = p.home_municipality_code
          left join carried c on c.person_id = p.id
        order by
          p.kana,
          p.id`,
    },
  },
});
