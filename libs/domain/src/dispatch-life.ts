import type { CivilDay } from './civil-day.js';
import { type Term, termHoldsOn } from './term.js';
import type { DispatchState, DispatchStepKind } from './vocabulary/dispatch.js';

/** What somebody wants to do with a dispatch. Days are civil days in Tokyo. */
export type DispatchAct =
  | { readonly kind: 'approved' | 'asked' | 'accepted' | 'declined' | 'reported' | 'reportAccepted' | 'cancelled' }
  | { readonly kind: 'held'; readonly heldOn: CivilDay };

/** What the rule knows of a dispatch. */
export interface DispatchFacts {
  readonly state: DispatchState;
  readonly expertId: string;
  /** The expert's term in that role which ends last; null for somebody who never was one. */
  readonly expertTerm: Term | null;
  /** Whether the expert can answer at a desk of their own. */
  readonly expertSignsIn: boolean;
  /** Who has asked for it (起案). */
  readonly requestedBy: string;
  /** Who has approved it so far. */
  readonly approvers: readonly string[];
  /** How many people approve, one after the other. */
  readonly approvalSteps: number;
  /** Civil day on which it is to be; it never moves. */
  readonly plannedOn: CivilDay;
  /** Civil day of the letter; null before it was asked. */
  readonly askedOn: CivilDay | null;
}

/** Why an act is refused. */
export const DISPATCH_REFUSAL_CODES = [
  'dispatchOwnRequest',
  'dispatchOwn',
  'dispatchApprovedByYou',
  'dispatchApproved',
  'dispatchNotApproved',
  'dispatchAsked',
  'dispatchNotAsked',
  'dispatchAnswered',
  'dispatchNotAccepted',
  'dispatchNotHeld',
  'dispatchHeld',
  'dispatchNotReported',
  'dispatchEnded',
  'dispatchHeldInFuture',
  'dispatchHeldBeforeAsked',
  'expertLeft',
  'expertAnswersThemselves',
] as const;
/** Why an act is refused. */
export type DispatchRefusalCode = (typeof DISPATCH_REFUSAL_CODES)[number];

/** Where the act leads, or why it is refused. */
export type DispatchAnswer =
  | { readonly state: DispatchState; readonly refusal: null }
  | { readonly state: null; readonly refusal: DispatchRefusalCode };

/** Acts in which the expert speaks; staff enter them for somebody who cannot sign in. */
const EXPERT_SPEAKS: ReadonlySet<DispatchStepKind> = new Set(['accepted', 'declined', 'reported']);
/** Ends after which nothing happens any more. */
const ENDS: ReadonlySet<DispatchState> = new Set(['done', 'declined', 'cancelled']);
/** What was carried out stays carried out. */
const WAS_HELD: ReadonlySet<DispatchState> = new Set(['held', 'reported']);

/**
 * Where an act of somebody leads a dispatch: request → approval by as many people as the programme asks for, never by
 * its asker nor by the expert → asked → accepted or declined by the expert → carried out on a day that has come →
 * reported, and again until the report is accepted. It can be declined and cancelled until it was held, and nothing is
 * asked of an expert who has left. Source: support-work, section 4.
 * @param by who acts
 * @param today the civil day of the act
 */
export function nextDispatchState(facts: DispatchFacts, act: DispatchAct, by: string, today: CivilDay): DispatchAnswer {
  const { state } = facts;
  if (ENDS.has(state)) return refused('dispatchEnded');
  if (EXPERT_SPEAKS.has(act.kind) && by !== facts.expertId && facts.expertSignsIn && facts.askedOn !== null)
    return refused('expertAnswersThemselves');
  switch (act.kind) {
    case 'approved':
      if (state !== 'requested') return refused('dispatchApproved');
      if (by === facts.requestedBy) return refused('dispatchOwnRequest');
      if (by === facts.expertId) return refused('dispatchOwn');
      if (facts.approvers.includes(by)) return refused('dispatchApprovedByYou');
      if (hasLeft(facts, today)) return refused('expertLeft');
      return to(facts.approvers.length + 1 >= facts.approvalSteps ? 'approved' : 'requested');
    case 'asked':
      if (state === 'requested') return refused('dispatchNotApproved');
      if (state !== 'approved') return refused('dispatchAsked');
      if (hasLeft(facts, today)) return refused('expertLeft');
      return to('asked');
    case 'accepted':
      if (isBeforeAsking(state)) return refused('dispatchNotAsked');
      if (state !== 'asked') return refused('dispatchAnswered');
      if (hasLeft(facts, today)) return refused('expertLeft');
      return to('accepted');
    case 'declined':
      if (isBeforeAsking(state)) return refused('dispatchNotAsked');
      return WAS_HELD.has(state) ? refused('dispatchHeld') : to('declined');
    case 'held':
      if (WAS_HELD.has(state)) return refused('dispatchHeld');
      if (state !== 'accepted') return refused('dispatchNotAccepted');
      if (act.heldOn > today) return refused('dispatchHeldInFuture');
      if (facts.askedOn !== null && act.heldOn < facts.askedOn) return refused('dispatchHeldBeforeAsked');
      if (!facts.expertTerm || !termHoldsOn(facts.expertTerm, act.heldOn)) return refused('expertLeft');
      return to('held');
    case 'reported':
      return WAS_HELD.has(state) ? to('reported') : refused('dispatchNotHeld');
    case 'reportAccepted':
      if (!WAS_HELD.has(state)) return refused('dispatchNotHeld');
      if (state !== 'reported') return refused('dispatchNotReported');
      return by === facts.expertId ? refused('dispatchOwn') : to('done');
    case 'cancelled':
      return WAS_HELD.has(state) ? refused('dispatchHeld') : to('cancelled');
  }
}

/** Whether the expert is one no more today, or will not be on the day of the dispatch. */
export function hasLeft(
  { expertTerm, plannedOn }: Pick<DispatchFacts, 'expertTerm' | 'plannedOn'>,
  today: CivilDay,
): boolean {
  return !expertTerm || !termHoldsOn(expertTerm, plannedOn > today ? plannedOn : today);
}

function isBeforeAsking(state: DispatchState): boolean {
  return state === 'requested' || state === 'approved';
}

function to(state: DispatchState): DispatchAnswer {
  return { state, refusal: null };
}

function refused(refusal: DispatchRefusalCode): DispatchAnswer {
  return { state: null, refusal };
}
