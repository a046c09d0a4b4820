// Made from area-import.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link queueAreaImport} is asked with. */
export interface QueueAreaImportParameters {
  tenant: number;
}

/** What {@link queueAreaImport} gives. */
export interface QueueAreaImportRow {
  pg_advisory_xact_lock: null;
}

/** Lets one import into an office follow the other, until the end of the transaction. */
export const queueAreaImport = statement<QueueAreaImportParameters, QueueAreaImportRow>({
  name: 'queueAreaImport',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          pg_advisory_xact_lock(hashtextextended ('areas', $1))`,
    },
  },
});

/** What {@link municipalityNames} gives. */
export interface MunicipalityNamesRow {
  code: string;
  name: string;
}

/** Every municipality of the country. */
export const municipalityNames = statement<Record<string, never>, MunicipalityNamesRow>({
  name: 'municipalityNames',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          m.code,
          m.name
        from
          municipality m`,
    },
  },
});

/** What {@link prefectureNames} gives. */
export interface PrefectureNamesRow {
  code: string;
  name: string;
}

/** Every prefecture. */
export const prefectureNames = statement<Record<string, never>, PrefectureNamesRow>({
  name: 'prefectureNames',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          f.code,
          f.name
        from
          prefecture f`,
    },
  },
});

/** What {@link areasOfTenant} is asked with. */
export interface AreasOfTenantParameters {
  tenant: number;
}

/** What {@link areasOfTenant} gives. */
export interface AreasOfTenantRow {
  id: string;
  kind: 'healthOffice' | 'secondaryMedical' | 'welfare';
  name: string;
  municipalityCodes: string[];
}

/** The areas of an office with the municipalities that lie in each. */
export const areasOfTenant = statement<AreasOfTenantParameters, AreasOfTenantRow>({
  name: 'areasOfTenant',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          a.id,
          a.kind,
          a.name,
          array(
            select
              am.municipality_code
            from
              area_municipality am
            where
              am.area_id = a.id
          ) as "municipalityCodes"
        from
          area a
        where
          a.tenant_id = $1
        order by
          a.kind,
          a.name`,
    },
  },
});
