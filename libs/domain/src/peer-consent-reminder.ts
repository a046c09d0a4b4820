import type { CivilDay } from './civil-day.js';

/** A peer supporter's part in a team, and until when their home office has consented. */
export interface ConsentedPart {
  /** Of the peer supporter, for the sentence. */
  readonly name: string;
  /** The last day of the consent that holds today, with those that go on where it ends. */
  readonly consentedUntil: CivilDay;
  /** The last day of the part; null where it has no end. */
  readonly until: CivilDay | null;
}

/**
 * Whether a part ends because the consent does. A consent for the day after answers the reminder, and so does a part
 * that ends before the consent: nobody has to ask the home office any more. Source: support-work, section 10, rule 4.
 */
export function endsWithConsent({ until, consentedUntil }: Pick<ConsentedPart, 'until' | 'consentedUntil'>): boolean {
  return until === null || until >= consentedUntil;
}
