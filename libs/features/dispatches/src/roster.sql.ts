// Made from roster.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { DispatchModes } from './roster.response.js';

/** What {@link professionList} is asked with. */
export interface ProfessionListParameters {
  tenant: number;
}

/** What {@link professionList} gives. */
export interface ProfessionListRow {
  names: string[];
  version: number;
}

/** The professions of an office, once it has edited the list. */
export const professionList = statement<ProfessionListParameters, ProfessionListRow>({
  name: 'professionList',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          names,
          version
        from
          profession_list
        where
          tenant_id = $1`,
    },
  },
});

/** What {@link feeClasses} is asked with. */
export interface FeeClassesParameters {
  tenant: number;
}

/** What {@link feeClasses} gives. */
export interface FeeClassesRow {
  id: string;
  name: string;
  feeYen: number;
  travelYen: number;
}

/** The fee classes that an office offers today. */
export const feeClasses = statement<FeeClassesParameters, FeeClassesRow>({
  name: 'feeClasses',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          id,
          name,
          fee_yen as "feeYen",
          travel_yen as "travelYen"
        from
          fee_class
        where
          tenant_id = $1
          and ended_on is null
        order by
          fee_yen,
          name`,
    },
  },
});

/** What {@link openFeeClass} is asked with. */
export interface OpenFeeClassParameters {
  id: string;
  tenant: number;
}

/** What {@link openFeeClass} gives. */
export interface OpenFeeClassRow {
  name: string;
}

/** A fee class that is still offered. */
export const openFeeClass = statement<OpenFeeClassParameters, OpenFeeClassRow>({
  name: 'openFeeClass',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'tenant'],
      text: `
        select
          name
        from
          fee_class
        where
          id = $1
          and tenant_id = $2
          and ended_on is null`,
    },
  },
});

/** What {@link roster} is asked with. */
export interface RosterParameters {
  tenant: number;
  municipality: string | null;
  only: string | null;
  day: CivilDay;
}

/** What {@link roster} gives. */
export interface RosterRow {
  id: string;
  name: string;
  kana: string;
  organisation: string;
  profession: string | null;
  signsIn: boolean;
  limit: number | null;
  areaIds: string[];
  areas: { id: string; name: string }[];
  modes: DispatchModes;
  months: number[];
  feeClass: { id: string; name: string } | null;
  note: string;
  version: number;
  open: number;
  heldHere: number;
}

/**
 * The experts of an office on a day with what the roster says of them and what they carry. Whoever is away from the
 * office or shut out is none.
 */
export const roster = statement<RosterParameters, RosterRow>({
  name: 'roster',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'municipality', 'only', 'day'],
      text: `
        select
          p.id,
          p.name,
          p.kana,
          o.name as organisation,
          p.profession,
          p.email is not null as "signsIn",
          p.load_limit as "limit",
          coalesce(x.area_ids, '{}') as "areaIds",
          coalesce(
            (
              select
                json_agg(
                  json_build_object('id', a.id, 'name', a.name)
                  order by
                    a.name
                )
              from
                shared_area a
              where
                a.id = any (x.area_ids)
            ),
            '[]'
          ) as areas,
          coalesce(x.modes, '{}') as modes,
          coalesce(x.months, '{}') as months,
          (
            select
              json_build_object('id', f.id, 'name', f.name)
            from
              fee_class f
            where
              f.id = x.fee_class_id
          ) as "feeClass",
          coalesce(x.note, '') as note,
          coalesce(x.version, 0) as version,
          coalesce(l.open, 0) as open,
          coalesce(l.held_here, 0) as "heldHere"
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
          left join expert x on x.person_id = p.id
          left join expert_loads($1, $2) l on l.person_id = p.id
        where
          p.disabled_at is null
          and (
            $3::uuid is null
            or p.id = $3
          )
          and exists (
            select
            from
              role_term r
            where
              r.person_id = p.id
              and r.tenant_id = $1
              and r.role = 'expert'
              and holds_on(r.from_on, r.until_on, $4::date)
          )
        order by
          p.kana,
          p.id`,
    },
  },
});

/** What {@link areasOfOffice} is asked with. */
export interface AreasOfOfficeParameters {
  areas: ReadonlyArray<string>;
  tenant: number;
}

/** What {@link areasOfOffice} gives. */
export interface AreasOfOfficeRow {
  id: string;
}

/** Those of the areas that are the office's. */
export const areasOfOffice = statement<AreasOfOfficeParameters, AreasOfOfficeRow>({
  name: 'areasOfOffice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['areas', 'tenant'],
      text: `
        select
          id
        from
          shared_area
        where
          id = any ($1::uuid[])
          and tenant_id = $2`,
    },
  },
});

/** What {@link areasOfMunicipality} is asked with. */
export interface AreasOfMunicipalityParameters {
  municipality: string;
  tenant: number;
}

/** What {@link areasOfMunicipality} gives. */
export interface AreasOfMunicipalityRow {
  areaId: string;
}

/** The areas in which an office has a municipality. */
export const areasOfMunicipality = statement<AreasOfMunicipalityParameters, AreasOfMunicipalityRow>({
  name: 'areasOfMunicipality',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['municipality', 'tenant'],
      text: `
        select
          area_id as "areaId"
        from
          shared_area_municipality
        where
          municipality_code = $1
          and tenant_id = $2`,
    },
  },
});

/** What {@link keepExpertFirst} is asked with. */
export interface KeepExpertFirstParameters {
  person: string;
  tenant: number;
  areas: ReadonlyArray<string>;
  modes: ReadonlyArray<string>;
  months: ReadonlyArray<number>;
  feeClass: string | null;
  note: string;
}

/** What {@link keepExpertFirst} gives. */
export type KeepExpertFirstRow = Record<string, never>;

/** Writes what the roster says of an expert for the first time; nothing where somebody else was faster. */
export const keepExpertFirst = statement<KeepExpertFirstParameters, KeepExpertFirstRow>({
  name: 'keepExpertFirst',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'tenant', 'areas', 'modes', 'months', 'feeClass', 'note'],
      text: `
        insert into
          expert (person_id, tenant_id, area_ids, modes, months, fee_class_id, note)
        values
          ($1, $2, $3::uuid[], $4::text[], $5::int[], $6::uuid, $7)
        on conflict do nothing`,
    },
  },
});

/** What {@link keepProfessionsFirst} is asked with. */
export interface KeepProfessionsFirstParameters {
  tenant: number;
  names: ReadonlyArray<string>;
}

/** What {@link keepProfessionsFirst} gives. */
export type KeepProfessionsFirstRow = Record<string, never>;

/** Writes an office's own list for the first time; nothing where somebody else was faster. */
export const keepProfessionsFirst = statement<KeepProfessionsFirstParameters, KeepProfessionsFirstRow>({
  name: 'keepProfessionsFirst',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'names'],
      text: `
        insert into
          profession_list (tenant_id, names)
        values
          ($1, $2::text[])
        on conflict do nothing`,
    },
  },
});

/** What {@link addFeeClass} is asked with. */
export interface AddFeeClassParameters {
  id: string;
  tenant: number;
  name: string;
  feeYen: number;
  travelYen: number;
  by: string;
}

/** What {@link addFeeClass} gives. */
export type AddFeeClassRow = Record<string, never>;

/** Adds a fee class; nothing where there is one of that name. */
export const addFeeClass = statement<AddFeeClassParameters, AddFeeClassRow>({
  name: 'addFeeClass',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'tenant', 'name', 'feeYen', 'travelYen', 'by'],
      text: `
        insert into
          fee_class (id, tenant_id, name, fee_yen, travel_yen, created_by)
        values
          ($1, $2, $3, $4, $5, $6)
        on conflict do nothing`,
    },
  },
});
