// Made from second-factor.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { OwnSecrets } from './own-secrets.js';

/** What {@link ownSecrets} gives. */
export interface OwnSecretsRow {
  own: OwnSecrets;
}

/** The actor's own secrets, sealed as they are kept, for checking what was typed. */
export const ownSecrets = statement<Record<string, never>, OwnSecretsRow>({
  name: 'ownSecrets',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          my_secrets() as own`,
    },
  },
});

/** What {@link beginSecondFactor} is asked with. */
export interface BeginSecondFactorParameters {
  secret: string;
}

/** What {@link beginSecondFactor} gives. */
export interface BeginSecondFactorRow {
  nothing: null;
}

/** Keeps a sealed secret that waits for its first code. */
export const beginSecondFactor = statement<BeginSecondFactorParameters, BeginSecondFactorRow>({
  name: 'beginSecondFactor',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['secret'],
      text: `
        select
          begin_second_factor($1) as nothing`,
    },
  },
});

/** What {@link confirmSecondFactor} is asked with. */
export interface ConfirmSecondFactorParameters {
  pending: string;
  step: number;
  codes: ReadonlyArray<Buffer>;
}

/** What {@link confirmSecondFactor} gives. */
export interface ConfirmSecondFactorRow {
  confirmed: boolean;
}

/** Makes the waiting secret hold, with its recovery codes as hashes; false: it waits no more. */
export const confirmSecondFactor = statement<ConfirmSecondFactorParameters, ConfirmSecondFactorRow>({
  name: 'confirmSecondFactor',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['pending', 'step', 'codes'],
      text: `
        select
          confirm_second_factor($1, $2, $3) as confirmed`,
    },
  },
});

/** What {@link replaceRecoveryCodes} is asked with. */
export interface ReplaceRecoveryCodesParameters {
  codes: ReadonlyArray<Buffer>;
}

/** What {@link replaceRecoveryCodes} gives. */
export interface ReplaceRecoveryCodesRow {
  nothing: null;
}

/** Puts new recovery codes, as hashes, in the place of the old ones. */
export const replaceRecoveryCodes = statement<ReplaceRecoveryCodesParameters, ReplaceRecoveryCodesRow>({
  name: 'replaceRecoveryCodes',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['codes'],
      text: `
        select
          replace_recovery_codes($1) as nothing`,
    },
  },
});

/** What {@link removeOwnSecondFactor} is asked with. */
export interface RemoveOwnSecondFactorParameters {
  session: string | null;
}

/** What {@link removeOwnSecondFactor} gives. */
export interface RemoveOwnSecondFactorRow {
  removed: boolean | null;
}

/** Removes the actor's second factor and shuts every way in but the session. */
export const removeOwnSecondFactor = statement<RemoveOwnSecondFactorParameters, RemoveOwnSecondFactorRow>({
  name: 'removeOwnSecondFactor',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['session'],
      text: `
        select
          remove_own_second_factor($1) as removed`,
    },
  },
});
