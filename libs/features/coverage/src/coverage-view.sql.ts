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
  code: string;
  name: string;
  own: boolean;
}

/** The office whose prefecture is meant, one's own before others; of several own ones the one that is named. */
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
          p.code,
          p.name,
          t.id = any (
            (
              select
                ctx_ints('app.tenants')
            )::int[]
          ) as own
        from
          shared_tenant t
          join shared_prefecture p on p.code = t.prefecture_code
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
