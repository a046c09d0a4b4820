import { HUMAN_FIELDS, HUMAN_FIELD_LABELS, type HandoverPacketDraft, type HumanField } from './handover-packet.js';
import type { Labels } from './lang.js';

/** What a packet can still lack. */
export const COMPLETENESS_ITEMS = [
  ...HUMAN_FIELDS,
  'successor',
  'witness',
  'counterparts',
  'vision',
  'challenges',
  'promiseDueDays',
  'relatedBodies',
  'material',
] as const;
/** Something a packet can lack. */
export type CompletenessItem = (typeof COMPLETENESS_ITEMS)[number];

/** What can be lacking, in words. */
export const COMPLETENESS_LABELS: Labels<CompletenessItem> = {
  ...HUMAN_FIELD_LABELS,
  successor: { ja: '後任者', en: 'Successor' },
  witness: { ja: '立会者', en: 'Witness' },
  counterparts: { ja: '先方担当者', en: 'Counterparts' },
  vision: { ja: 'ありたい姿', en: 'Vision' },
  challenges: { ja: '課題', en: 'Challenges' },
  promiseDueDays: { ja: '宿題の期限', en: 'Due days of open promises' },
  relatedBodies: { ja: '関係機関', en: 'Related bodies' },
  material: { ja: '資料の所在', en: 'Where the material is' },
};

/** What a human field weighs, and what each drafted part weighs: 4 x 15 + 8 x 5 = 100. */
export const HUMAN_WEIGHT = 15;
export const DRAFTED_WEIGHT = 5;

/** How complete a packet is; `missing` in the order of `COMPLETENESS_ITEMS`. */
export interface Completeness {
  /** 0–100; 100 exactly when nothing is missing. */
  readonly percent: number;
  readonly missing: CompletenessItem[];
}

/**
 * How much of a packet is there and what is not. What people must write weighs most; where there is truly nothing to
 * say they write so (「なし」), since an empty field tells nothing. Source: domain rule 4.3.
 */
export function completeness(packet: HandoverPacketDraft): Completeness {
  const isThere: Record<Exclude<CompletenessItem, HumanField>, boolean> = {
    successor: packet.cover.successor !== null,
    witness: packet.cover.witness !== null,
    counterparts: packet.counterparts.some(({ until }) => until === null || until >= packet.draftedOn),
    vision: isWritten(packet.vision),
    challenges: packet.challenges.length > 0,
    promiseDueDays: packet.promises.every(({ dueOn }) => dueOn !== null),
    relatedBodies: packet.relatedBodies.length > 0,
    material: packet.material.length > 0,
  };
  const missing = COMPLETENESS_ITEMS.filter((item) =>
    isHumanField(item) ? !isWritten(packet.human[item]) : !isThere[item],
  );
  const lacking = missing.reduce((sum, item) => sum + (isHumanField(item) ? HUMAN_WEIGHT : DRAFTED_WEIGHT), 0);
  return { percent: 100 - lacking, missing };
}

function isHumanField(item: CompletenessItem): item is HumanField {
  return (HUMAN_FIELDS as readonly string[]).includes(item);
}

function isWritten(text: string): boolean {
  // trim() also takes the full-width space.
  return text.trim() !== '';
}
