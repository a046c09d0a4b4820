// Made from programmes.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link tenantRuled} gives. */
export interface TenantRuledRow {
  id: number;
}

/** The office for which the actor sets the rules of programmes. */
export const tenantRuled = statement<Record<string, never>, TenantRuledRow>({
  name: 'tenantRuled',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id
        from
          shared_tenant t
        where
          t.id = any (ctx_ints('app.manages'))
          or t.id = any (ctx_ints('app.administers'))
        order by
          t.id
        limit
          1`,
    },
  },
});

/** What {@link programmeToRule} is asked with. */
export interface ProgrammeToRuleParameters {
  tenant: number;
  id: string;
}

/** What {@link programmeToRule} gives. */
export interface ProgrammeToRuleRow {
  id: string;
  steps: number | null;
}

/** A programme of the office or of all, with the steps that the office has set for it; null: none yet. */
export const programmeToRule = statement<ProgrammeToRuleParameters, ProgrammeToRuleRow>({
  name: 'programmeToRule',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'id'],
      text: `
        select
          g.id,
          c.steps
        from
          programme g
          left join confirmation_rule c on c.programme_id = g.id
          and c.tenant_id = $1
        where
          g.id::text = $2
          and (
            g.tenant_id is null
            or g.tenant_id = $1
          )`,
    },
  },
});

/** What {@link setConfirmationSteps} is asked with. */
export interface SetConfirmationStepsParameters {
  tenant: number;
  programme: string;
  steps: number;
  changedBy: string;
  version: number;
}

/** What {@link setConfirmationSteps} gives. */
export type SetConfirmationStepsRow = Record<string, never>;

/** Sets how many people confirm, over the rule of that version; nothing happens when there is another by now. */
export const setConfirmationSteps = statement<SetConfirmationStepsParameters, SetConfirmationStepsRow>({
  name: 'setConfirmationSteps',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'programme', 'steps', 'changedBy', 'version'],
      text: `
        insert into
          confirmation_rule as c (tenant_id, programme_id, steps, changed_by)
        values
          ($1, $2, $3, $4)
        on conflict (tenant_id, programme_id) do update
        set
          steps = excluded.steps,
          changed_by = excluded.changed_by,
          version = c.version + 1
        where
          c.version = $5`,
    },
  },
});
