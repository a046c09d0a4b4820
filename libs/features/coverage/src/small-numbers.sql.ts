// Made from small-numbers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link smallNumberRule} is asked with. */
export interface SmallNumberRuleParameters {
  tenant: number;
}

/** What {@link smallNumberRule} gives. */
export interface SmallNumberRuleRow {
  smallUntil: number;
  version: number;
  changedAt: string;
  changedBy: string | null;
}

/** Up to which count an office has its numbers told as a range, and who said so when. */
export const smallNumberRule = statement<SmallNumberRuleParameters, SmallNumberRuleRow>({
  name: 'smallNumberRule',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          r.small_until as "smallUntil",
          r.version,
          r.changed_at as "changedAt",
          (
            select
              p.name
            from
              shared_person p
            where
              p.id = r.changed_by
          ) as "changedBy"
        from
          small_number_rule r
        where
          r.tenant_id = $1`,
    },
  },
});

/** What {@link putSmallNumberRule} is asked with. */
export interface PutSmallNumberRuleParameters {
  tenant: number;
  smallUntil: number;
  person: string;
  now: Date | string;
  version: number;
}

/** What {@link putSmallNumberRule} gives. */
export type PutSmallNumberRuleRow = Record<string, never>;

/**
 * Says so for an office in the version that was read (0: it has not said so yet); changes nothing where another one
 * stands.
 */
export const putSmallNumberRule = statement<PutSmallNumberRuleParameters, PutSmallNumberRuleRow>({
  name: 'putSmallNumberRule',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'smallUntil', 'person', 'now', 'version'],
      text: `
        insert into
          small_number_rule as r (tenant_id, small_until, changed_by, changed_at)
        select
          $1,
          $2,
          $3,
          $4
        where
          $5 = 0
          or exists (
            select
            from
              small_number_rule x
            where
              x.tenant_id = $1
          )
        on conflict (tenant_id) do update
        set
          small_until = excluded.small_until,
          changed_by = excluded.changed_by,
          changed_at = excluded.changed_at,
          version = r.version + 1
        where
          r.version = $5`,
    },
  },
});
