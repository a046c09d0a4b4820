// Made from judgements.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link officeToJudge} is asked with. */
export interface OfficeToJudgeParameters {
  municipality: string;
}

/** What {@link officeToJudge} gives. */
export interface OfficeToJudgeRow {
  tenantId: number;
}

/** The office that answers for a municipality of the actor's reach. */
export const officeToJudge = statement<OfficeToJudgeParameters, OfficeToJudgeRow>({
  name: 'officeToJudge',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['municipality'],
      text: `
        select
          t.id as "tenantId"
        from
          shared_municipality m
          join shared_tenant_field f on f.prefecture_code = m.prefecture_code
          join shared_tenant t on t.id = f.tenant_id
        where
          m.code = $1
          and (
            t.id = any (
              (
                select
                  ctx_ints('app.wide')
              )::int[]
            )
            or (
              t.id = any (
                (
                  select
                    ctx_ints('app.tenants')
                )::int[]
              )
              and m.code = any (
                (
                  select
                    ctx_texts('app.own')
                )::text[]
              )
            )
          )`,
    },
  },
});
