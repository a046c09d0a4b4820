// Made from attempts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link signInRecords} is asked with. */
export interface SignInRecordsParameters {
  kind: string;
  name: string;
  place: string;
  pass: Buffer | null;
  now: Date | string;
}

/** What {@link signInRecords} gives. */
export interface SignInRecordsRow {
  subject: string;
  isFrom: boolean;
  failures: number | null;
  at: string | null;
}

/**
 * The rows in which an attempt counts: that of the account or of the pass, and that of the place it comes from. The
 * database names them, since it folds addresses.
 */
export const signInRecords = statement<SignInRecordsParameters, SignInRecordsRow>({
  name: 'signInRecords',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['kind', 'name', 'place', 'pass', 'now'],
      text: `
        select
          r.subject,
          r.is_from as "isFrom",
          r.failures,
          r.at
        from
          sign_in_records($1, $2, $3, $4, $5) r`,
    },
  },
});

/** What {@link claimAttempt} is asked with. */
export interface ClaimAttemptParameters {
  subject: string;
  seen: number;
  failures: number;
  now: Date | string;
}

/** What {@link claimAttempt} gives. */
export interface ClaimAttemptRow {
  claimed: boolean;
}

/** Counts an attempt, unless another came between reading and counting. */
export const claimAttempt = statement<ClaimAttemptParameters, ClaimAttemptRow>({
  name: 'claimAttempt',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['subject', 'seen', 'failures', 'now'],
      text: `
        select
          claim_attempt($1, $2, $3, $4) as claimed`,
    },
  },
});

/** What {@link giveAttemptBack} is asked with. */
export interface GiveAttemptBackParameters {
  subject: string;
  failures: number;
  before: number;
  at: Date | string | null;
}

/** What {@link giveAttemptBack} gives. */
export interface GiveAttemptBackRow {
  nothing: null;
}

/** Takes an attempt back, as if it had not been. */
export const giveAttemptBack = statement<GiveAttemptBackParameters, GiveAttemptBackRow>({
  name: 'giveAttemptBack',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['subject', 'failures', 'before', 'at'],
      text: `
        select
          give_attempt_back($1, $2, $3, $4) as nothing`,
    },
  },
});

/** What {@link clearAttempts} is asked with. */
export interface ClearAttemptsParameters {
  subject: string;
}

/** What {@link clearAttempts} gives. */
export interface ClearAttemptsRow {
  nothing: null;
}

/** Lets a count begin anew. */
export const clearAttempts = statement<ClearAttemptsParameters, ClearAttemptsRow>({
  name: 'clearAttempts',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['subject'],
      text: `
        select
          clear_attempts($1) as nothing`,
    },
  },
});

/** What {@link noteSignInFailure} is asked with. */
export interface NoteSignInFailureParameters {
  people: ReadonlyArray<string>;
  subject: string;
  place: string;
  forgottenBefore: Date | string;
  notAfter: Date | string;
  now: Date | string;
  reason: string;
  wait: number;
  address: string;
  correlation: string;
}

/** What {@link noteSignInFailure} gives. */
export interface NoteSignInFailureRow {
  nothing: null;
}

/** Writes a failed attempt into the audit log, and counts it for the place it came from. */
export const noteSignInFailure = statement<NoteSignInFailureParameters, NoteSignInFailureRow>({
  name: 'noteSignInFailure',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['people', 'subject', 'place', 'forgottenBefore', 'notAfter', 'now', 'reason', 'wait', 'address', 'correlation'],
      text: `
        select
          note_sign_in_failure(
            $1,
            $2,
            $3,
            $4,
            $5,
            $6,
            $7,
            $8,
            $9,
            $10
          ) as nothing`,
    },
  },
});
