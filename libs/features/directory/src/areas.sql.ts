// Made from areas.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link areaToChange} is asked with. */
export interface AreaToChangeParameters {
  id: string;
}

/** What {@link areaToChange} gives. */
export interface AreaToChangeRow {
  id: string;
  tenantId: number;
  kind: 'healthOffice' | 'secondaryMedical' | 'welfare';
  name: string;
  version: number;
  codes: string[];
}

/** An area that is about to be changed, locked, with the municipalities that lie in it. */
export const areaToChange = statement<AreaToChangeParameters, AreaToChangeRow>({
  name: 'areaToChange',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          a.id,
          a.tenant_id as "tenantId",
          a.kind,
          a.name,
          a.version,
          array(
            select
              am.municipality_code
            from
              area_municipality am
            where
              am.area_id = a.id
          ) as codes
        from
          area a
        where
          a.id::text = $1
        for update of
          a`,
    },
  },
});

/** What {@link takeOutOfArea} is asked with. */
export interface TakeOutOfAreaParameters {
  area: string;
  codes: ReadonlyArray<string>;
}

/** What {@link takeOutOfArea} gives. */
export type TakeOutOfAreaRow = Record<string, never>;

/** Takes municipalities out of an area. */
export const takeOutOfArea = statement<TakeOutOfAreaParameters, TakeOutOfAreaRow>({
  name: 'takeOutOfArea',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['area', 'codes'],
      text: `
        delete from area_municipality
        where
          area_id = $1
          and municipality_code = any ($2::text[])`,
    },
  },
});

/** What {@link letIntoArea} is asked with. */
export interface LetIntoAreaParameters {
  area: string;
  codes: ReadonlyArray<string>;
  tenant: number;
}

/** What {@link letIntoArea} gives. */
export type LetIntoAreaRow = Record<string, never>;

/** Lets municipalities into an area; a trigger adds the area's kind, of which each lies in at most one. */
export const letIntoArea = statement<LetIntoAreaParameters, LetIntoAreaRow>({
  name: 'letIntoArea',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['area', 'codes', 'tenant'],
      text: `
        insert into
          area_municipality (area_id, municipality_code, tenant_id)
        select
          $1,
          unnest($2::text[]),
          $3`,
    },
  },
});

/** What {@link municipalityNotFree} is asked with. */
export interface MunicipalityNotFreeParameters {
  codes: ReadonlyArray<string>;
  field: ReadonlyArray<string>;
  tenant: number;
  kind: string;
  area: string | null;
}

/** What {@link municipalityNotFree} gives. */
export interface MunicipalityNotFreeRow {
  code: string;
  name: string | null;
  area: string | null;
}

/**
 * The first code that is none of the prefecture (no `name`), or lies in another `area` of the kind already. A new
 * area has no id yet.
 */
export const municipalityNotFree = statement<MunicipalityNotFreeParameters, MunicipalityNotFreeRow>({
  name: 'municipalityNotFree',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['codes', 'field', 'tenant', 'kind', 'area'],
      text: `
        select
          wanted.code,
          m.name,
          a.name as area
        from
          unnest($1::text[]) as wanted (code)
          left join municipality m on m.code = wanted.code
          and m.prefecture_code = any ($2::text[])
          left join area_municipality am on am.municipality_code = wanted.code
          and am.tenant_id = $3
          and am.kind = $4
          and am.area_id is distinct from $5
          left join area a on a.id = am.area_id
        where
          m.code is null
          or a.id is not null
        order by
          wanted.code
        limit
          1`,
    },
  },
});
