// Made from administered.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link tenantAdministered} gives. */
export interface TenantAdministeredRow {
  id: number;
  name: string;
  prefectureCode: string;
  field: string[];
}

/** The office whose masters the actor administers, with the prefectures of its field; of several, the first. */
export const tenantAdministered = statement<Record<string, never>, TenantAdministeredRow>({
  name: 'tenantAdministered',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id,
          t.name,
          t.prefecture_code as "prefectureCode",
          array(
            select
              i.prefecture_code
            from
              shared_tenant_field i
            where
              i.tenant_id = t.id
            order by
              1
          ) as field
        from
          shared_tenant t
        where
          t.id = any (ctx_ints('app.administers'))
        order by
          t.id
        limit
          1`,
    },
  },
});

/** What {@link organisationOfOwnTenant} is asked with. */
export interface OrganisationOfOwnTenantParameters {
  id: string;
}

/** What {@link organisationOfOwnTenant} gives. */
export interface OrganisationOfOwnTenantRow {
  id: string;
  tenantId: number;
  kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other';
  name: string;
  isOffice: boolean;
  areaId: string | null;
}

/** An organisation of an office that the actor administers or manages; none is found for others. */
export const organisationOfOwnTenant = statement<OrganisationOfOwnTenantParameters, OrganisationOfOwnTenantRow>({
  name: 'organisationOfOwnTenant',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          o.id,
          o.tenant_id as "tenantId",
          o.kind,
          o.name,
          o.is_office as "isOffice",
          o.area_id as "areaId"
        from
          organisation o
        where
          o.id = $1
          and (
            o.tenant_id = any (ctx_ints('app.administers'))
            or o.tenant_id = any (ctx_ints('app.manages'))
          )`,
    },
  },
});
