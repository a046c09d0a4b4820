import { ofEachRecordText, type RecordTextName } from '@banso/domain';
import type { ActionSide, RecordVisit, Stage, SupportType, VisitMode } from '../../api/types.js';
import { clockOf } from '../engagement/clock-time.js';
import type { BasedOn, RecordSubject } from './record-subject.js';

/** Homework that comes out of the visit, as it is typed. */
export interface HomeworkDraft {
  text: string;
  side: ActionSide;
  ownerId: string | null;
  ownerName: string;
  dueOn: string | null;
}

/** A record as it is typed; empty text stands for nothing. */
export interface RecordDraft extends Record<RecordTextName, string> {
  heldOn: string | null;
  mode: VisitMode;
  startedAt: string;
  endedAt: string;
  participantsOurs: { personId: string | null; name: string }[];
  participantsTheirs: string[];
  purpose: string;
  opinion: string;
  opinionInternal: boolean;
  /** why the record is corrected; asked for from the second version on */
  reason: string;
  supportTypes: SupportType[];
  /** null as long as nobody has judged it: the stage then stays as it is */
  stage: Stage | null;
  doneActionItemIds: string[];
  homework: HomeworkDraft[];
  nextOn: string | null;
  nextAt: string;
}

export const NO_HOMEWORK: HomeworkDraft = { text: '', side: 'ours', ownerId: null, ownerName: '', dueOn: null };

/** How the form begins: the record to be corrected, or what is known of the visit. */
export function beginDraft(subject: RecordSubject, writer: { id: string; name: string }, today: string): RecordDraft {
  const { record } = subject;
  if (record) {
    return {
      ...record,
      startedAt: record.startedAt ?? '',
      endedAt: record.endedAt ?? '',
      opinion: record.opinion ?? '',
      reason: '',
      doneActionItemIds: [],
      homework: [],
      // The next visit was planned with the record; it is moved on the engagement's page.
      nextOn: null,
      nextAt: '',
    };
  }
  return {
    heldOn: subject.plannedOn !== null && subject.plannedOn <= today ? subject.plannedOn : today,
    mode: subject.mode,
    startedAt: subject.startsAt ?? '',
    endedAt: '',
    // Only the writer was there for sure; the others are one press away.
    participantsOurs: [{ personId: writer.id, name: writer.name }],
    participantsTheirs: [],
    purpose: subject.purpose,
    ...ofEachRecordText(() => ''),
    opinion: '',
    opinionInternal: true,
    reason: '',
    supportTypes: [],
    stage: null,
    doneActionItemIds: [],
    homework: [],
    nextOn: null,
    nextAt: '',
  };
}

/**
 * The request for a draft that was checked. What stood there before and was emptied in the form is emptied in the
 * record too.
 */
export function recordOf(
  draft: RecordDraft,
  { record, purpose }: Pick<RecordSubject, 'record' | 'purpose'>,
): RecordVisit {
  const text = (value: string, former?: string | null) => value.trim() || (former ? '' : undefined);
  return {
    ...ofEachRecordText(({ name }) => text(draft[name])),
    facts: draft.facts.trim(),
    heldOn: draft.heldOn ?? '',
    mode: draft.mode,
    supportTypes: draft.supportTypes,
    stage: draft.stage ?? undefined,
    startedAt: clockOf(draft.startedAt) ?? undefined,
    endedAt: clockOf(draft.endedAt) ?? undefined,
    participantsOurs: draft.participantsOurs.map(({ personId, name }) => ({ personId: personId ?? undefined, name })),
    participantsTheirs: draft.participantsTheirs,
    purpose: text(draft.purpose, record?.purpose ?? purpose),
    // One's own body's alone; another body's is not in this form.
    opinion: text(draft.opinion, record?.opinion),
    opinionInternal: draft.opinionInternal,
    opinionVersion: record?.opinionVersion ?? 0,
    reason: record ? draft.reason.trim() || undefined : undefined,
    // Standing by the text is an answer too: with the reason alone the record goes back to be confirmed.
    answersReturn: record?.confirmation.returned ? true : undefined,
    actionItems: writtenHomework(draft).map(({ text: what, side, ownerId, ownerName, dueOn }) => ({
      text: what.trim(),
      side,
      ownerId: ownerId ?? undefined,
      ownerName: ownerName || undefined,
      dueOn: dueOn ?? '',
    })),
    doneActionItemIds: draft.doneActionItemIds,
    nextVisit: draft.nextOn ? { plannedOn: draft.nextOn, startsAt: clockOf(draft.nextAt) ?? undefined } : undefined,
  };
}

/** The lines of homework in which something was written. */
export function writtenHomework(draft: RecordDraft): HomeworkDraft[] {
  return draft.homework.filter(({ text }) => text.trim() !== '');
}

/** A draft as it is kept. */
export interface KeptDraft {
  form: RecordDraft;
  /** moment of the last change in milliseconds, by the clock of its device */
  changedAt: number;
  /** null where it is not known: an older page or another client kept it */
  basedOn: BasedOn | null;
}

/** The versions that a form over this subject begins from. */
export function basisOf({ visit, record }: Pick<RecordSubject, 'visit' | 'record'>): BasedOn {
  return { visit: visit?.version ?? 0, record: record?.version ?? 0, opinion: record?.opinionVersion ?? 0 };
}

/**
 * Whether somebody saved a record or an opinion since the draft was begun, so that sending it would write over words
 * which its writer has not seen. A plan that was moved is nobody's words.
 */
export function isBehind(
  { basedOn }: Pick<KeptDraft, 'basedOn'>,
  subject: Pick<RecordSubject, 'visit' | 'record'>,
): boolean {
  const now = basisOf(subject);
  if (subject.record === null) return false;
  return basedOn === null || basedOn.record !== now.record || basedOn.opinion !== now.opinion;
}

/** How a draft is written down: a part of the record it will become, with what it was written over, and when last. */
export function draftContent({ form, changedAt, basedOn }: KeptDraft): Record<string, unknown> {
  return { ...form, changedAt, basedOn };
}

/**
 * Reads a draft back on top of how the form would begin. Whatever it does not have, or has in another shape (written by
 * another client or an older form), stays as it begins: a draft is never refused.
 * @param savedAt moment in milliseconds, for drafts that do not tell themselves when they were changed.
 */
export function draftFrom(content: unknown, begin: RecordDraft, savedAt: number): KeptDraft | null {
  if (typeof content !== 'object' || content === null) return null;
  const found = content as Record<string, unknown>;
  const fits = (key: string, there: unknown) => {
    const known = begin[key as keyof RecordDraft];
    if (Array.isArray(known)) return Array.isArray(there);
    if (key === 'stage') return there === null || typeof there === 'number';
    if (known === null) return there === null || typeof there === 'string';
    return typeof there === typeof known || (there === null && key.endsWith('On'));
  };
  const usable = Object.entries(found).filter(([key, there]) => key in begin && fits(key, there));
  const form: RecordDraft = { ...begin, ...Object.fromEntries(usable) };
  const changedAt = typeof found['changedAt'] === 'number' ? found['changedAt'] : savedAt;
  return { form, changedAt, basedOn: basedOnFrom(found['basedOn']) };
}

function basedOnFrom(found: unknown): BasedOn | null {
  if (typeof found !== 'object' || found === null) return null;
  const { visit, record, opinion } = found as Record<string, unknown>;
  const isKnown = [visit, record, opinion].every((version) => Number.isSafeInteger(version));
  return isKnown ? { visit: visit as number, record: record as number, opinion: opinion as number } : null;
}
