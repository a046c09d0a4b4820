// Made from secrets-roll.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link sealedSecondFactors} is asked with. */
export interface SealedSecondFactorsParameters {
  pending: boolean;
}

/** What {@link sealedSecondFactors} gives. */
export interface SealedSecondFactorsRow {
  owner: string;
  sealed: string;
}

/**
 * The sealed secrets of second factors, or of those that wait for their first code; locked until the transaction
 * ends.
 */
export const sealedSecondFactors = statement<SealedSecondFactorsParameters, SealedSecondFactorsRow>({
  name: 'sealedSecondFactors',
  alternatives: ['pending'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          person_id as owner,
           secret  as sealed
        from
          second_factor
        where
           secret  is not null
        for update`,
    },
    'pending': {
      parameters: [],
      text: `
        select
          person_id as owner,
          pending_secret  as sealed
        from
          second_factor
        where
          pending_secret  is not null
        for update`,
    },
  },
});

/** What {@link sealSecondFactor} is asked with. */
export interface SealSecondFactorParameters {
  sealed: string;
  owner: string;
  pending: boolean;
}

/** What {@link sealSecondFactor} gives. */
export type SealSecondFactorRow = Record<string, never>;

/** Keeps a second factor's secret sealed anew. */
export const sealSecondFactor = statement<SealSecondFactorParameters, SealSecondFactorRow>({
  name: 'sealSecondFactor',
  alternatives: ['pending'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['sealed', 'owner'],
      text: `
        update second_factor
        set
           secret  = $1
        where
          person_id = $2`,
    },
    'pending': {
      parameters: ['sealed', 'owner'],
      text: `
        update second_factor
        set
          pending_secret  = $1
        where
          person_id = $2`,
    },
  },
});

/** What {@link sealedWebhooks} gives. */
export interface SealedWebhooksRow {
  owner: string;
  sealed: string;
}

/** The sealed secrets of webhooks' receivers; locked until the transaction ends. */
export const sealedWebhooks = statement<Record<string, never>, SealedWebhooksRow>({
  name: 'sealedWebhooks',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          id as owner,
          secret as sealed
        from
          webhook
        for update`,
    },
  },
});

/** What {@link sealWebhook} is asked with. */
export interface SealWebhookParameters {
  sealed: string;
  owner: string;
}

/** What {@link sealWebhook} gives. */
export type SealWebhookRow = Record<string, never>;

/** Keeps the secret of a webhook's receiver sealed anew. */
export const sealWebhook = statement<SealWebhookParameters, SealWebhookRow>({
  name: 'sealWebhook',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['sealed', 'owner'],
      text: `
        update webhook
        set
          secret = $1
        where
          id = $2`,
    },
  },
});

/** What {@link noteSecretsRolled} is asked with. */
export interface NoteSecretsRolledParameters {
  now: Date | string;
  key: string;
  rolled: number;
  unreadable: number;
}

/** What {@link noteSecretsRolled} gives. */
export interface NoteSecretsRolledRow {
  nothing: null;
}

/** Writes in the audit log that secrets were sealed anew, and with which key. */
export const noteSecretsRolled = statement<NoteSecretsRolledParameters, NoteSecretsRolledRow>({
  name: 'noteSecretsRolled',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'key', 'rolled', 'unreadable'],
      text: `
        select
          note_account(
            null,
            $1,
            'secret:roll',
            'key',
            $2,
            jsonb_build_object('rolled', $3::int, 'unreadable', $4::int),
            null,
            null
          ) as nothing`,
    },
  },
});
