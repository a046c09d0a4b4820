import type { Labels } from './lang.js';

/**
 * What can happen to a visit record (復命書) besides being written. Each is a row of its own; nothing is taken back
 * silently.
 */
export const RECORD_EVENT_KINDS = [
  'confirmed',
  'returned',
  'confirmationUndone',
  'withdrawn',
  'withdrawalUndone',
] as const;
/** Something that happened to a record. */
export type RecordEventKind = (typeof RECORD_EVENT_KINDS)[number];
/** What happened to a record, in words. */
export const RECORD_EVENT_LABELS: Labels<RecordEventKind> = {
  confirmed: { ja: '確認', en: 'Confirmed' },
  returned: { ja: '差戻し', en: 'Sent back' },
  confirmationUndone: { ja: '確認の取消し', en: 'Confirmation undone' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn' },
  withdrawalUndone: { ja: '取下げの取消し', en: 'Withdrawal undone' },
};

/** How many people may have to confirm a record, one after the other (係長 → 課長). */
export const CONFIRMATION_STEPS = [1, 2] as const;
/** A number of confirmations that a programme asks for. */
export type ConfirmationSteps = (typeof CONFIRMATION_STEPS)[number];
/** Where an office has no rule for a programme. */
export const DEFAULT_CONFIRMATION_STEPS: ConfirmationSteps = 1;

/** One event in the life of a record: to which version it happened, and who did it. */
export interface RecordEvent {
  readonly kind: RecordEventKind;
  /** Number of the record's version, from 1. */
  readonly version: number;
  readonly personId: string;
  /** Of a confirmation: how many the programme asked for when it was given. Null for everything else. */
  readonly steps: number | null;
}

/** Where a record stands, with the events that brought it there. */
export interface RecordState<Event extends RecordEvent = RecordEvent> {
  readonly status: 'recorded' | 'confirmed' | 'withdrawn';
  /** Whether the version in force has all confirmations; a withdrawal leaves that as it was. */
  readonly confirmed: boolean;
  /** The confirmations of the version in force that hold, in order. */
  readonly confirmations: readonly Event[];
  /**
   * How many confirmations the record needs: as it was asked for once it is confirmed, as the programme asks today
   * before.
   */
  readonly stepsNeeded: number;
  /** How the version in force was sent back (差戻し), where it was not written anew since. */
  readonly returned: Event | null;
  /** How the record was withdrawn, where it is. */
  readonly withdrawal: Event | null;
}

/**
 * Where a record stands after its events, in the order in which they happened. A confirmation is one of a version: a
 * newer version waits for confirmation anew. Sending back takes the confirmations of that version away, and undoing
 * takes the last. A withdrawal is one of the record and keeps what was confirmed, so that undoing it brings back what
 * stood before. A confirmation completes a record when with it there are as many as were asked for at that moment: an
 * office that changes its rule neither confirms nor reopens what lies in the files. Source: domain rule 4.5.
 * @param version the version in force, from 1
 * @param steps how many people confirm by the programme's rule of today
 */
export function recordStateOf<Event extends RecordEvent>(
  version: number,
  events: readonly Event[],
  steps: number,
): RecordState<Event> {
  let confirmations: Event[] = [];
  let returned: Event | null = null;
  let withdrawal: Event | null = null;
  for (const event of events) {
    if (event.kind === 'withdrawn') withdrawal = event;
    if (event.kind === 'withdrawalUndone') withdrawal = null;
    if (event.version !== version) continue;
    if (event.kind === 'confirmed') [confirmations, returned] = [[...confirmations, event], null];
    if (event.kind === 'confirmationUndone') confirmations = confirmations.slice(0, -1);
    if (event.kind === 'returned') [confirmations, returned] = [[], event];
  }
  const completing = confirmations.find((confirmation, index) => index + 1 >= (confirmation.steps ?? 1));
  const status = withdrawal ? 'withdrawn' : completing ? 'confirmed' : 'recorded';
  return {
    status,
    confirmed: completing !== undefined,
    confirmations,
    stepsNeeded: completing?.steps ?? steps,
    returned,
    withdrawal,
  };
}

/**
 * Whether somebody may take the next step of confirmation: where the programme asks for several people today, whoever
 * has confirmed already leaves the next step to another. Source: domain rule 4.5.
 * @param steps how many people confirm by the programme's rule of today
 */
export function mayTakeNextStep(state: RecordState, personId: string, steps: number): boolean {
  return steps === 1 || !state.confirmations.some((confirmation) => confirmation.personId === personId);
}
