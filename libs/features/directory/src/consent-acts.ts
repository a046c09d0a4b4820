import { COMMON_REFUSALS } from '@banso/http';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';

/** What is asked for beside the person: the columns of `consent.what`; of the last two acts, what is told. */
export interface Asked {
  role: { role: string; organisationId: string; fromOn: string; untilOn: string | null };
  term: { holdingId: string; role: string; organisationId: string; untilOn: string | null };
  address: { email: string };
  secondFactor: Record<string, never>;
  /**
   * Whose it is at the provider and when somebody signed in with it there: whoever consents has to ask the person about
   * that.
   */
  identity: { linkId: string; issuer: string; subject: string; askedAt: string };
  roleEnd: Asked['role'];
  roleTakenBack: Asked['role'];
}

/** What the database answers to whoever asks for an act, consents, refuses or withdraws. */
export type ConsentOutcome =
  'asked' | 'done' | 'notFound' | 'own' | 'nobody' | 'waiting' | 'decided' | 'lapsed' | 'changed';

/** How each is refused; null: it is done. */
export const OUTCOME_REFUSALS = {
  asked: null,
  done: null,
  notFound: COMMON_REFUSALS.notFound,
  own: ADMINISTRATION_REFUSALS.consentOwn,
  nobody: ADMINISTRATION_REFUSALS.nobodyCanConsent,
  waiting: ADMINISTRATION_REFUSALS.consentWaits,
  decided: ADMINISTRATION_REFUSALS.consentDecided,
  lapsed: ADMINISTRATION_REFUSALS.consentLapsed,
  changed: ADMINISTRATION_REFUSALS.consentChanged,
} as const satisfies Record<ConsentOutcome, unknown>;
