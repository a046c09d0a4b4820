import type { Label } from './lang.js';
import { ROLE_LABELS, type Role } from './vocabulary.js';

/** Acts on accounts that need the consent of a second person: a manager or an auditor of the office. */
export const CONSENT_ACTS = ['role', 'term', 'address', 'secondFactor', 'identity'] as const;
/** An act that needs consent. */
export type ConsentAct = (typeof CONSENT_ACTS)[number];

/** Acts on accounts that are told by mail: those, and a role that is taken away, which needs nobody else. */
export const TOLD_ACTS = [...CONSENT_ACTS, 'roleEnd', 'roleTakenBack'] as const;
/** An act that is told. */
export type ToldAct = (typeof TOLD_ACTS)[number];

/** Where an act stands that was asked for. */
export const CONSENT_STATES = ['waiting', 'consented', 'refused', 'withdrawn', 'lapsed'] as const;
/** Where an act stands. */
export type ConsentState = (typeof CONSENT_STATES)[number];

/** So long (days) may an act wait; then it lapses and has to be asked for anew. */
export const CONSENT_DAYS = 14;

/**
 * Whether granting the role needs consent: all but admin. Those that read records, because an administrator could grant
 * them to an account of their own making; manager and auditor also because they are the ones who consent. An
 * administrator reads no record and consents to nothing, so a second one adds nothing that the first does not have.
 */
export function roleNeedsConsent(role: Role): boolean {
  return role !== 'admin';
}

/** What is asked for or done, as far as it can be said in words. */
export interface ConsentFacts {
  act: ToldAct;
  personName: string;
  role: Role | null;
  organisationName: string | null;
  /** Civil days in words. */
  from: string | null;
  until: string | null;
  oldAddress: string | null;
  newAddress: string | null;
}

/** What is asked for or done, in a sentence for whoever consents or is told. */
export function consentInWords(facts: ConsentFacts): Label {
  const { personName: name, role, organisationName, from, until, oldAddress, newAddress } = facts;
  const label = role ? ROLE_LABELS[role] : { ja: '', en: '' };
  switch (facts.act) {
    case 'role':
      return {
        ja: `${name}さんに「${label.ja}」の役割を付ける（${organisationName}、${from}から${until ? `${until}まで` : '期限なし'}）`,
        en: `Grant ${name} the role ${label.en} (${organisationName}, from ${from}${until ? ` until ${until}` : ', open'})`,
      };
    case 'term':
      return {
        ja: `${name}さんの「${label.ja}」の役割（${organisationName}）を${until ? `${until}まで` : '期限なしに'}延ばす`,
        en: `Extend ${name}’s role ${label.en} (${organisationName}) ${until ? `until ${until}` : 'without end'}`,
      };
    case 'roleEnd':
      return {
        ja: `${name}さんの「${label.ja}」の役割を終える（${organisationName}、${until}まで）`,
        en: `End ${name}’s role ${label.en} (${organisationName}, until ${until})`,
      };
    case 'roleTakenBack':
      return {
        ja: `${name}さんの「${label.ja}」の役割を取り消す（${organisationName}）`,
        en: `Take back ${name}’s role ${label.en} (${organisationName})`,
      };
    case 'address':
      return {
        ja: `${name}さんのメールアドレスを「${oldAddress ?? '登録なし'}」から「${newAddress}」に変える`,
        en: `Change ${name}’s e-mail address from ${oldAddress ?? 'none'} to ${newAddress}`,
      };
    case 'secondFactor':
      return { ja: `${name}さんの二段階認証を解除する`, en: `Remove ${name}’s second factor` };
    case 'identity':
      return {
        ja: `${name}さんに、組織のアカウントでのサインインを認める`,
        en: `Let ${name} sign in with an account of the organisation`,
      };
  }
}
