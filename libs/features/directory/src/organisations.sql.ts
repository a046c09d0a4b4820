// Made from organisations.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link organisationToChange} is asked with. */
export interface OrganisationToChangeParameters {
  id: string;
}

/** What {@link organisationToChange} gives. */
export interface OrganisationToChangeRow {
  id: string;
  tenantId: number;
  name: string;
  kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other';
  areaId: string | null;
  version: number;
}

/** An organisation that is about to be changed, locked. The policies let nobody lock one that all offices share. */
export const organisationToChange = statement<OrganisationToChangeParameters, OrganisationToChangeRow>({
  name: 'organisationToChange',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          o.id,
          o.tenant_id as "tenantId",
          o.name,
          o.kind,
          o.area_id as "areaId",
          o.version
        from
          organisation o
        where
          o.id::text = $1
        for update of
          o`,
    },
  },
});

/** What {@link sharedOrganisation} is asked with. */
export interface SharedOrganisationParameters {
  id: string;
}

/** What {@link sharedOrganisation} gives. */
export type SharedOrganisationRow = Record<string, never>;

/** Whether there is such an organisation that all offices share. */
export const sharedOrganisation = statement<SharedOrganisationParameters, SharedOrganisationRow>({
  name: 'sharedOrganisation',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
        from
          organisation o
        where
          o.id::text = $1
          and o.tenant_id is null`,
    },
  },
});

/** What {@link areaOfTenant} is asked with. */
export interface AreaOfTenantParameters {
  area: string;
  tenant: number;
}

/** What {@link areaOfTenant} gives. */
export type AreaOfTenantRow = Record<string, never>;

/** Whether an office has such an area. */
export const areaOfTenant = statement<AreaOfTenantParameters, AreaOfTenantRow>({
  name: 'areaOfTenant',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['area', 'tenant'],
      text: `
        select
        from
          area a
        where
          a.id = $1
          and a.tenant_id = $2`,
    },
  },
});
