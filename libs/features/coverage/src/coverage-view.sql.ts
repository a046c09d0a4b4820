// Made from coverage-view.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link officeOfView} is asked with. */
export interface OfficeOfViewParameters {
  prefecture: string | null;
  tenant: number | null;
}

/** What {@link officeOfView} gives. */
export interface OfficeOfViewRow {
  tenantId: number;
  code: string | null;
  name: string;
  own: boolean;
}

/**
 * The office whose prefecture is meant, one's own before others; of several own ones the one that is named. Without a
 * prefecture it is the whole field of the office: `code` is null where that is more than one prefecture.
 */
export const officeOfView = statement<OfficeOfViewParameters, OfficeOfViewRow>({
  name: 'officeOfView',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['prefecture', 'tenant'],
      text: `
        select
          t.id as "tenantId",
          case
            when $1::text is not null
            or t.kind = 'prefecture' then p.code
          end as code,
          case
            when $1::text is not null
            or t.kind = 'prefecture' then p.name
            else t.name
          end as name,
          t.id = any (
            (
              select
                ctx_ints('app.tenants')
            )::int[]
          ) as own
        from
          shared_tenant t
          join shared_tenant_field f on f.tenant_id = t.id
          join shared_prefecture p on p.code = f.prefecture_code
        where
          $1::text is null
          or p.code = $1
        order by
          own desc,
          t.id = $2 desc,
          p.code
        limit
          1`,
    },
  },
});
