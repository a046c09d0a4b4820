// Made from codes.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link takeRecoveryCode} is asked with. */
export interface TakeRecoveryCodeParameters {
  person: string;
  code: Buffer;
  now: Date | string;
  address: string;
  correlation: string;
}

/** What {@link takeRecoveryCode} gives. */
export interface TakeRecoveryCodeRow {
  used: boolean;
}

/** Uses a recovery code up; false where there is no such code. */
export const takeRecoveryCode = statement<TakeRecoveryCodeParameters, TakeRecoveryCodeRow>({
  name: 'takeRecoveryCode',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'code', 'now', 'address', 'correlation'],
      text: `
        select
          use_recovery_code($1, $2, $3, $4, $5) as used`,
    },
  },
});

/** What {@link takeStep} is asked with. */
export interface TakeStepParameters {
  person: string;
  step: number;
}

/** What {@link takeStep} gives. */
export interface TakeStepRow {
  used: boolean;
}

/** Uses the step of a code of the authenticator up; false where it, or a later one, was used before. */
export const takeStep = statement<TakeStepParameters, TakeStepRow>({
  name: 'takeStep',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'step'],
      text: `
        select
          use_totp_step($1, $2) as used`,
    },
  },
});
