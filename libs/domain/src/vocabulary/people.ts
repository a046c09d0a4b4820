import type { Labels } from '../lang.js';

/** Kinds of organisation the system knows: support bodies (支援機関), bureaus and municipalities. */
export const ORGANISATION_KINDS = [
  'prefecture',
  'healthOffice',
  'university',
  'professionalAssociation',
  'regionalBureau',
  'municipality',
  'other',
] as const;
/** A kind of organisation. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
/** The kinds of organisation in words. */
export const ORGANISATION_KIND_LABELS: Labels<OrganisationKind> = {
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  healthOffice: { ja: '保健福祉事務所', en: 'Health office' },
  university: { ja: '大学', en: 'University' },
  professionalAssociation: { ja: '職能団体', en: 'Professional association' },
  regionalBureau: { ja: '地方厚生局', en: 'Regional bureau' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  other: { ja: 'その他', en: 'Other' },
};

/** What kind of body has an office here. */
export const OFFICE_KINDS = ['prefecture', 'university'] as const satisfies readonly OrganisationKind[];
/** A kind of office. */
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** The roles a person can hold in an organisation, each with a start and an end. */
export const ROLES = ['staff', 'manager', 'partner', 'peer', 'expert', 'bureau', 'auditor', 'admin'] as const;
/** A role in an organisation. */
export type Role = (typeof ROLES)[number];
/** The roles in words. */
export const ROLE_LABELS: Labels<Role> = {
  staff: { ja: '担当職員', en: 'Staff' },
  manager: { ja: '課長・係長', en: 'Manager' },
  partner: { ja: '大学等', en: 'Partner' },
  peer: { ja: 'ピアサポーター', en: 'Peer supporter' },
  expert: { ja: '専門職', en: 'Expert' },
  bureau: { ja: '地方厚生局', en: 'Regional bureau' },
  auditor: { ja: '監査', en: 'Auditor' },
  admin: { ja: 'システム管理者', en: 'Administrator' },
};

/** How somebody is reminded by mail; escalations come in any case. */
export const MAIL_MODES = ['digest', 'immediate', 'none'] as const;
/** A way of being reminded by mail. */
export type MailMode = (typeof MAIL_MODES)[number];
/** The ways in words. */
export const MAIL_MODE_LABELS: Labels<MailMode> = {
  digest: { ja: '開庁日の朝8時30分に1通にまとめて', en: 'One mail on open days at 08:30' },
  immediate: { ja: 'そのつど、すぐに（7時から22時まで）', en: 'Each one at once (from 7:00 to 22:00)' },
  none: { ja: '受け取らない（督促だけは届きます）', en: 'None (escalations come in any case)' },
};
