// Made from first-steps.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { FirstStep } from '@banso/domain';

/** What {@link officeOfSteps} gives. */
export interface OfficeOfStepsRow {
  id: number;
}

/** The office whose first steps the actor sees: one that they work in, of several the first. */
export const officeOfSteps = statement<Record<string, never>, OfficeOfStepsRow>({
  name: 'officeOfSteps',
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
          t.id = any (ctx_ints('app.tenants'))
        order by
          t.id = any (coalesce(ctx_ints('app.manages'), '{}')) desc,
          t.id
        limit
          1`,
    },
  },
});

/** What {@link firstStepsThere} is asked with. */
export interface FirstStepsThereParameters {
  tenant: number;
}

/** What {@link firstStepsThere} gives. */
export interface FirstStepsThereRow {
  programmes: boolean;
  areas: boolean;
  people: boolean;
  engagements: boolean;
  visits: boolean;
}

/**
 * What an office has of its first steps. An administrator sees no engagement and no visit, and is told whether there is
 * any: nothing else of them.
 */
export const firstStepsThere = statement<FirstStepsThereParameters, FirstStepsThereRow>({
  name: 'firstStepsThere',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          s.programmes,
          s.areas,
          s.people,
          s.engagements,
          s.visits
        from
          first_steps_of($1) s`,
    },
  },
});

/** What {@link stepsSkipped} is asked with. */
export interface StepsSkippedParameters {
  tenant: number;
}

/** What {@link stepsSkipped} gives. */
export interface StepsSkippedRow {
  step: FirstStep;
}

/** The steps that an office has passed over. */
export const stepsSkipped = statement<StepsSkippedParameters, StepsSkippedRow>({
  name: 'stepsSkipped',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          step
        from
          first_step_skip
        where
          tenant_id = $1`,
    },
  },
});

/** What {@link skipStep} is asked with. */
export interface SkipStepParameters {
  tenant: number;
  step: string;
  by: string;
}

/** What {@link skipStep} gives. */
export type SkipStepRow = Record<string, never>;

/** Passes over a step, once. */
export const skipStep = statement<SkipStepParameters, SkipStepRow>({
  name: 'skipStep',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'step', 'by'],
      text: `
        insert into
          first_step_skip (tenant_id, step, skipped_by)
        values
          ($1, $2, $3)
        on conflict do nothing`,
    },
  },
});

/** What {@link unskipStep} is asked with. */
export interface UnskipStepParameters {
  tenant: number;
  step: string;
}

/** What {@link unskipStep} gives. */
export type UnskipStepRow = Record<string, never>;

/** Takes back that a step was passed over. */
export const unskipStep = statement<UnskipStepParameters, UnskipStepRow>({
  name: 'unskipStep',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'step'],
      text: `
        delete from first_step_skip
        where
          tenant_id = $1
          and step = $2`,
    },
  },
});
