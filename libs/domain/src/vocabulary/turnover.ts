import type { Labels } from '../lang.js';

/** Kinds of transfer (人事異動). */
export const TRANSFER_KINDS = ['transfer', 'retirement', 'leave', 'arrival'] as const;
/** A kind of transfer. */
export type TransferKind = (typeof TRANSFER_KINDS)[number];
/** The kinds of transfer in words. */
export const TRANSFER_KIND_LABELS: Labels<TransferKind> = {
  transfer: { ja: '異動', en: 'Transfer' },
  retirement: { ja: '退職', en: 'Retirement' },
  leave: { ja: '休職', en: 'Leave' },
  arrival: { ja: '着任', en: 'Arrival' },
};

/** What becomes of a thing its holder leaves behind. */
export const DISPOSITION_KINDS = ['successor', 'interim', 'end'] as const;
/** A way a holding goes on or ends. */
export type DispositionKind = (typeof DISPOSITION_KINDS)[number];
/** The dispositions in words. */
export const DISPOSITION_KIND_LABELS: Labels<DispositionKind> = {
  successor: { ja: '後任', en: 'Successor' },
  interim: { ja: '代理者', en: 'Interim holder' },
  end: { ja: '終了', en: 'End' },
};

/** Everything a person can hold when a transfer is registered. */
export const HOLDING_KINDS = [
  'lead',
  'deputy',
  'member',
  'visit',
  'actionItem',
  'need',
  'draft',
  'confirmation',
  'reminder',
  'packet',
] as const;
/** A kind of thing a person holds. */
export type HoldingKind = (typeof HOLDING_KINDS)[number];
/** The holdings in words. */
export const HOLDING_KIND_LABELS: Labels<HoldingKind> = {
  lead: { ja: '主担当の案件', en: 'Engagements as lead' },
  deputy: { ja: '副担当の案件', en: 'Engagements as deputy' },
  member: { ja: 'チームの一員の案件', en: 'Engagements as team member' },
  visit: { ja: '今後の訪問', en: 'Future visits' },
  actionItem: { ja: '未了の宿題', en: 'Open action items' },
  need: { ja: '派遣の必要と派遣', en: 'Needs of experts with their dispatches' },
  draft: { ja: '下書き', en: 'Drafts' },
  confirmation: { ja: '確認待ち', en: 'Confirmations waiting' },
  reminder: { ja: 'リマインダー', en: 'Reminders' },
  packet: { ja: '受領前の引継書', en: 'Packets not received yet' },
};

/** States of a handover packet (引継書), in the order of its life. */
export const PACKET_STATES = ['drafting', 'checked', 'handedOver', 'received', 'done'] as const;
/** A state of a handover packet. */
export type PacketState = (typeof PACKET_STATES)[number];
/** The states of a handover packet in words. */
export const PACKET_STATE_LABELS: Labels<PacketState> = {
  drafting: { ja: '作成中', en: 'Drafting' },
  checked: { ja: '上司確認済み', en: 'Checked' },
  handedOver: { ja: '引渡し済み', en: 'Handed over' },
  received: { ja: '受領済み', en: 'Received' },
  done: { ja: '完了', en: 'Done' },
};
