import type { Labels } from '../lang.js';

/** Ways a visit (訪問) is held. A phone call or a mail is a contact, not a visit. */
export const VISIT_MODES = ['onSite', 'online', 'ourOffice'] as const;
/** A way a visit is held. */
export type VisitMode = (typeof VISIT_MODES)[number];
/** The ways a visit is held in words. */
export const VISIT_MODE_LABELS: Labels<VisitMode> = {
  onSite: { ja: '現地訪問', en: 'On site' },
  online: { ja: 'オンライン', en: 'Online' },
  ourOffice: { ja: '来庁', en: 'At our office' },
};

/** Where a visit stands in its life; `withdrawn`: its record was taken back, so it counts for nothing. */
export const VISIT_STATUSES = ['planned', 'recorded', 'confirmed', 'cancelled', 'withdrawn'] as const;
/** A status of a visit. */
export type VisitStatus = (typeof VISIT_STATUSES)[number];
/** The statuses of a visit in words. */
export const VISIT_STATUS_LABELS: Labels<VisitStatus> = {
  planned: { ja: '予定', en: 'Planned' },
  recorded: { ja: '記録済み', en: 'Recorded' },
  confirmed: { ja: '確認済み', en: 'Confirmed' },
  cancelled: { ja: '中止', en: 'Cancelled' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn' },
};
