import { HUMAN_FIELDS, type HumanField } from '@banso/domain';
import { isSameText, standing } from '../../forms/merge.js';

/** What people write in a packet, by part. */
export type HumanTexts = Record<HumanField, string>;

/** The four parts while somebody writes them, and others may save theirs. */
export interface PacketWriting {
  /** as they were typed */
  texts: HumanTexts;
  /**
   * what stood on the server when the writer last took note of it, and alone may be replaced; null where not known
   */
  base: Record<HumanField, string | null>;
  /** what somebody else has saved since, where the writer wrote as well: the writer has yet to decide */
  theirs: Partial<HumanTexts>;
}

/** How writing begins: with what is saved. */
export function begun(saved: HumanTexts): PacketWriting {
  return { texts: saved, base: saved, theirs: {} };
}

/** How writing goes on from words kept on a device; `base` is missing in words that were kept before it was noted. */
export function goneOn(
  saved: HumanTexts,
  kept: { texts: Partial<HumanTexts>; base?: Partial<PacketWriting['base']> },
): PacketWriting {
  // An empty part on either side is no other text: nothing of anybody is lost by taking the one that was written.
  const unknown = (field: HumanField) =>
    saved[field].trim() === ''
      ? saved[field]
      : (kept.texts[field] ?? '').trim() === ''
        ? (kept.texts[field] ?? '')
        : null;
  const base = Object.fromEntries(
    HUMAN_FIELDS.map((field) => [field, kept.base ? (kept.base[field] ?? null) : unknown(field)]),
  ) as PacketWriting['base'];
  return takenIn({ texts: { ...saved, ...kept.texts }, base, theirs: {} }, saved);
}

/** The writer has typed on. */
export function typed(writing: PacketWriting, parts: Partial<HumanTexts>): PacketWriting {
  return { ...writing, texts: { ...writing.texts, ...parts } };
}

/**
 * Takes note of what is saved now: shown where the writer wrote nothing, for the writer to decide where both did.
 * @param sent what the writer sent without having the answer yet
 */
export function takenIn(writing: PacketWriting, saved: HumanTexts, sent: Partial<HumanTexts> = {}): PacketWriting {
  const next: PacketWriting = { texts: { ...writing.texts }, base: { ...writing.base }, theirs: {} };
  for (const field of HUMAN_FIELDS) {
    const own = sent[field];
    // What one sent oneself is nobody else's, however much was typed since.
    const side =
      own !== undefined && isSameText(own, saved[field])
        ? 'mine'
        : standing(writing.base[field], writing.texts[field], saved[field]);
    if (side === null) {
      next.theirs[field] = saved[field];
      continue;
    }
    // Blanks at the ends are still being typed.
    if (side === 'theirs' && !isSameText(writing.texts[field], saved[field])) next.texts[field] = saved[field];
    next.base[field] = saved[field];
  }
  return next;
}

/** The writer has decided about a part that both wrote, knowing the other's words. */
export function decided(writing: PacketWriting, field: HumanField, text: string): PacketWriting {
  const { [field]: known, ...theirs } = writing.theirs;
  return {
    texts: { ...writing.texts, [field]: text },
    base: { ...writing.base, [field]: known ?? writing.base[field] },
    theirs,
  };
}

/** Whether a part waits for the writer's decision. Until then nothing of the packet is saved. */
export function isUndecided({ theirs }: PacketWriting): boolean {
  return Object.keys(theirs).length > 0;
}

/** Whether something would be lost with what was typed: it differs from what is saved, or waits for a decision. */
export function isUnsaved(writing: PacketWriting): boolean {
  return isUndecided(writing) || Object.keys(toSave(writing)).length > 0;
}

/** The parts to save: those that differ from what the writer knows to be saved. None while something is undecided. */
export function toSave(writing: PacketWriting): Partial<HumanTexts> {
  if (isUndecided(writing)) return {};
  return Object.fromEntries(
    HUMAN_FIELDS.filter((field) => !isSameText(writing.texts[field], writing.base[field] ?? '')).map((field) => [
      field,
      writing.texts[field],
    ]),
  );
}
