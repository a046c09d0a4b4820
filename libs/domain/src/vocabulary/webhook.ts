import type { Labels } from '../lang.js';

/** Facts that other systems can subscribe to. Each is told by ids, codes and days, never by a text or a name. */
export const WEBHOOK_EVENTS = [
  'visit.planned',
  'visit.moved',
  'visit.recorded',
  'visit.cancelled',
  'visit.withdrawn',
  'visit.restored',
  'reminder.escalated',
  'engagement.opened',
  'engagement.closed',
  'engagement.reopened',
  'transfer.announced',
  'dispatch.requested',
  'dispatch.approved',
  'dispatch.asked',
  'dispatch.accepted',
  'dispatch.declined',
  'dispatch.held',
  'dispatch.reported',
  'dispatch.done',
  'dispatch.cancelled',
] as const;
/** A fact that other systems can subscribe to. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
/** The facts in words. */
export const WEBHOOK_EVENT_LABELS: Labels<WebhookEvent> = {
  'visit.planned': { ja: '訪問の予定が入った', en: 'Visit planned' },
  'visit.moved': { ja: '訪問の予定日が変わった', en: 'Visit moved' },
  'visit.recorded': { ja: '訪問が記録された', en: 'Visit recorded' },
  'visit.cancelled': { ja: '訪問が中止された', en: 'Visit cancelled' },
  'visit.withdrawn': { ja: '訪問記録が取り下げられた', en: 'Visit record withdrawn' },
  'visit.restored': { ja: '訪問記録の取下げが取り消された', en: 'Withdrawal of a record undone' },
  'reminder.escalated': { ja: '督促が上がった', en: 'Reminder escalated' },
  'engagement.opened': { ja: '案件が始まった', en: 'Engagement opened' },
  'engagement.closed': { ja: '案件が終わった', en: 'Engagement closed' },
  'engagement.reopened': { ja: '案件の終了が取り消された', en: 'Closure of an engagement undone' },
  'transfer.announced': { ja: '人事異動が内示された', en: 'Transfer announced' },
  'dispatch.requested': { ja: '派遣が起案された', en: 'Dispatch requested' },
  'dispatch.approved': { ja: '派遣が決裁された', en: 'Dispatch approved' },
  'dispatch.asked': { ja: '派遣が依頼された', en: 'Expert asked' },
  'dispatch.accepted': { ja: '派遣が承諾された', en: 'Dispatch accepted' },
  'dispatch.declined': { ja: '派遣が辞退された', en: 'Dispatch declined' },
  'dispatch.held': { ja: '派遣が実施された', en: 'Dispatch carried out' },
  'dispatch.reported': { ja: '派遣の報告が出された', en: 'Dispatch reported' },
  'dispatch.done': { ja: '派遣の報告が受理された', en: 'Dispatch report accepted' },
  'dispatch.cancelled': { ja: '派遣が中止された', en: 'Dispatch cancelled' },
};

/** Where a message to another system stands. */
export const WEBHOOK_DELIVERY_STATES = ['pending', 'sending', 'delivered', 'dead'] as const;
/** A state of a message to another system. */
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number];
/** The states in words. */
export const WEBHOOK_DELIVERY_STATE_LABELS: Labels<WebhookDeliveryState> = {
  pending: { ja: '送信待ち', en: 'Waiting' },
  sending: { ja: '送信中', en: 'Being sent' },
  delivered: { ja: '送信済み', en: 'Delivered' },
  dead: { ja: '送れませんでした', en: 'Given up' },
};

/** Why a message did not arrive. */
export const WEBHOOK_FAILURES = [
  'status',
  'redirected',
  'timedOut',
  'inside',
  'unknownHost',
  'certificate',
  'unreachable',
  'unreadable',
] as const;
/** A reason why a message did not arrive. */
export type WebhookFailure = (typeof WEBHOOK_FAILURES)[number];
/** The reasons in words. */
export const WEBHOOK_FAILURE_LABELS: Labels<WebhookFailure> = {
  status: { ja: '相手が受け取りを断りました', en: 'The receiver refused it' },
  redirected: {
    ja: '相手が別のアドレスへ案内しました（転送には従いません）',
    en: 'The receiver pointed elsewhere; redirects are not followed',
  },
  timedOut: { ja: '10秒以内に返事がありませんでした', en: 'No answer within 10 seconds' },
  inside: {
    ja: '内部ネットワークのアドレスにつながろうとしたため、送りませんでした',
    en: 'The address leads inside a network, so nothing was sent',
  },
  unknownHost: { ja: '相手のサーバー名が見つかりません', en: 'The receiver’s name is not known' },
  certificate: { ja: '相手の証明書が確かめられません', en: 'The receiver’s certificate could not be verified' },
  unreachable: { ja: '相手につながりません', en: 'The receiver could not be reached' },
  unreadable: {
    ja: 'システムの鍵が変わったため、署名できません。運用担当者に古い鍵の設定を依頼するか、通知先を登録し直してください',
    en: 'It cannot be signed, because a key of the system has changed. Have the old key set, or register the receiver anew',
  },
};
