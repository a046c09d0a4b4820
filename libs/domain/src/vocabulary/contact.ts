import type { Labels } from '../lang.js';

/** How somebody is in contact between visits: never a visit, and never what the cadence counts from. */
export const CONTACT_MODES = ['phone', 'mail'] as const;
/** A way of being in contact. */
export type ContactMode = (typeof CONTACT_MODES)[number];
/** The ways of being in contact in words. */
export const CONTACT_MODE_LABELS: Labels<ContactMode> = {
  phone: { ja: '電話', en: 'Phone' },
  mail: { ja: 'メール', en: 'Mail' },
};
