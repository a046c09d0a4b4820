import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDay } from './civil-day.js';
import { type DispatchAct, type DispatchFacts, nextDispatchState } from './dispatch-life.js';
import { DISPATCH_STATES, DISPATCH_STEPS, type DispatchState } from './vocabulary/dispatch.js';

const day = (text: string): CivilDay => text as CivilDay;
const TODAY = day('2026-10-20');
const [EXPERT, ASKER, BOSS, CHIEF] = ['expert', 'asker', 'boss', 'chief'];

const facts = (other: Partial<DispatchFacts> = {}): DispatchFacts => ({
  state: 'requested',
  expertId: EXPERT,
  expertTerm: { from: day('2020-04-01'), until: null },
  expertSignsIn: true,
  requestedBy: ASKER,
  approvers: [],
  approvalSteps: 1,
  plannedOn: day('2026-10-30'),
  askedOn: null,
  ...other,
});
const asked = (state: DispatchState, other: Partial<DispatchFacts> = {}): DispatchFacts =>
  facts({ state, approvers: [BOSS], askedOn: day('2026-10-01'), ...other });
const held = (heldOn = '2026-10-20'): DispatchAct => ({ kind: 'held', heldOn: day(heldOn) });

describe('the way of a dispatch', () => {
  it.each<[string, DispatchFacts, DispatchAct, string, string]>([
    ['is approved by another', facts(), { kind: 'approved' }, BOSS, 'approved'],
    ['waits for the second of two', facts({ approvalSteps: 2 }), { kind: 'approved' }, BOSS, 'requested'],
    [
      'is approved by the second of two',
      facts({ approvalSteps: 2, approvers: [BOSS] }),
      { kind: 'approved' },
      CHIEF,
      'approved',
    ],
    ['is not approved by its asker', facts(), { kind: 'approved' }, ASKER, 'dispatchOwnRequest'],
    ['is not approved by the expert', facts(), { kind: 'approved' }, EXPERT, 'dispatchOwn'],
    [
      'is not approved twice by one',
      facts({ approvalSteps: 2, approvers: [BOSS] }),
      { kind: 'approved' },
      BOSS,
      'dispatchApprovedByYou',
    ],
    ['is not approved again', facts({ state: 'approved' }), { kind: 'approved' }, BOSS, 'dispatchApproved'],
    ['is asked', facts({ state: 'approved' }), { kind: 'asked' }, ASKER, 'asked'],
    ['is not asked before it is approved', facts(), { kind: 'asked' }, ASKER, 'dispatchNotApproved'],
    ['is not asked twice', asked('asked'), { kind: 'asked' }, ASKER, 'dispatchAsked'],
    [
      'is not asked of somebody who never was an expert',
      facts({ state: 'approved', expertTerm: null }),
      { kind: 'asked' },
      ASKER,
      'expertLeft',
    ],
    [
      'is not asked of somebody who leaves before the day',
      facts({ state: 'approved', expertTerm: { from: day('2020-04-01'), until: day('2026-10-29') } }),
      { kind: 'asked' },
      ASKER,
      'expertLeft',
    ],
    ['is accepted by the expert', asked('asked'), { kind: 'accepted' }, EXPERT, 'accepted'],
    [
      'is accepted for somebody without an account',
      asked('asked', { expertSignsIn: false }),
      { kind: 'accepted' },
      ASKER,
      'accepted',
    ],
    [
      'is not accepted for somebody who can answer',
      asked('asked'),
      { kind: 'accepted' },
      ASKER,
      'expertAnswersThemselves',
    ],
    ['is not accepted before it is asked', facts(), { kind: 'accepted' }, EXPERT, 'dispatchNotAsked'],
    ['is not accepted twice', asked('accepted'), { kind: 'accepted' }, EXPERT, 'dispatchAnswered'],
    ['is declined', asked('asked'), { kind: 'declined' }, EXPERT, 'declined'],
    ['is declined after it was accepted', asked('accepted'), { kind: 'declined' }, EXPERT, 'declined'],
    ['is not declined after it was held', asked('held'), { kind: 'declined' }, EXPERT, 'dispatchHeld'],
    ['is held', asked('accepted'), held(), ASKER, 'held'],
    ['is not held before it was accepted', asked('asked'), held(), ASKER, 'dispatchNotAccepted'],
    ['is not held on a day to come', asked('accepted'), held('2026-10-21'), ASKER, 'dispatchHeldInFuture'],
    ['is not held before it was asked', asked('accepted'), held('2026-09-30'), ASKER, 'dispatchHeldBeforeAsked'],
    [
      'is not held by somebody who had left',
      asked('accepted', { expertTerm: { from: day('2020-04-01'), until: day('2026-10-10') } }),
      held(),
      ASKER,
      'expertLeft',
    ],
    ['is reported', asked('held'), { kind: 'reported' }, EXPERT, 'reported'],
    ['is reported anew', asked('reported'), { kind: 'reported' }, EXPERT, 'reported'],
    ['is not reported before it was held', asked('accepted'), { kind: 'reported' }, EXPERT, 'dispatchNotHeld'],
    ['has its report accepted', asked('reported'), { kind: 'reportAccepted' }, ASKER, 'done'],
    ['has no report to accept', asked('held'), { kind: 'reportAccepted' }, ASKER, 'dispatchNotReported'],
    [
      'does not have its report accepted by its writer',
      asked('reported'),
      { kind: 'reportAccepted' },
      EXPERT,
      'dispatchOwn',
    ],
    ['is cancelled', asked('accepted'), { kind: 'cancelled' }, ASKER, 'cancelled'],
    ['is not cancelled after it was held', asked('held'), { kind: 'cancelled' }, ASKER, 'dispatchHeld'],
    ['is over when it is over', asked('cancelled'), { kind: 'accepted' }, EXPERT, 'dispatchEnded'],
  ])('%s', (_, before, act, by, expected) => {
    const answer = nextDispatchState(before, act, by, TODAY);
    expect(answer.state ?? answer.refusal).toBe(expected);
  });
});

/** Somebody tries something on some day. */
const attempt = fc.record({
  kind: fc.constantFrom(...DISPATCH_STEPS.filter((kind) => kind !== 'requested')),
  by: fc.constantFrom(EXPERT, ASKER, BOSS, CHIEF),
  after: fc.integer({ min: 0, max: 3 }),
  heldOn: fc.integer({ min: 0, max: 30 }),
});
const DAYS = Array.from({ length: 61 }, (_, n) => day(new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10)));

interface Walked {
  kind: DispatchAct['kind'];
  by: string;
  on: CivilDay;
  heldOn: CivilDay | null;
}

/** Walks a dispatch through whatever is tried; returns what was let through, and where it ended. */
function walk(
  attempts: readonly (typeof attempt extends fc.Arbitrary<infer One> ? One : never)[],
  start: DispatchFacts,
) {
  let now = 0;
  let current = start;
  const walked: Walked[] = [];
  for (const { kind, by, after, heldOn } of attempts) {
    now = Math.min(now + after, DAYS.length - 1);
    const today = DAYS[now]!;
    const act = kind === 'held' ? { kind, heldOn: DAYS[heldOn]! } : { kind };
    const answer = nextDispatchState(current, act, by, today);
    if (answer.refusal) continue;
    walked.push({ kind, by, on: today, heldOn: kind === 'held' ? DAYS[heldOn]! : null });
    current = {
      ...current,
      state: answer.state,
      approvers: kind === 'approved' ? [...current.approvers, by] : current.approvers,
      askedOn: kind === 'asked' ? today : current.askedOn,
    };
  }
  return { walked, end: current };
}

const beginnings = fc.record({
  approvalSteps: fc.constantFrom(1, 2),
  expertSignsIn: fc.boolean(),
  until: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  plannedOn: fc.integer({ min: 0, max: 40 }),
});
const start = (one: typeof beginnings extends fc.Arbitrary<infer One> ? One : never): DispatchFacts =>
  facts({
    approvalSteps: one.approvalSteps,
    expertSignsIn: one.expertSignsIn,
    expertTerm: { from: day('2020-04-01'), until: one.until === null ? null : DAYS[one.until]! },
    plannedOn: DAYS[one.plannedOn]!,
  });

describe('on every path', () => {
  const holds = (law: (walked: readonly Walked[], begun: DispatchFacts, end: DispatchFacts) => void): void =>
    fc.assert(
      fc.property(beginnings, fc.array(attempt, { maxLength: 60 }), (begun, attempts) => {
        const { walked, end } = walk(attempts, start(begun));
        law(walked, start(begun), end);
      }),
      { numRuns: 2000 },
    );
  const firstOf = (walked: readonly Walked[], ...kinds: string[]) =>
    walked.findIndex(({ kind }) => kinds.includes(kind));

  it('nothing is asked before as many others as it needs have approved, none of them its asker or the expert', () =>
    holds((walked, { approvalSteps }) => {
      const approvers = walked.filter(({ kind }) => kind === 'approved').map(({ by }) => by);
      expect(new Set(approvers).size).toBe(approvers.length);
      expect(approvers).not.toContain(ASKER);
      expect(approvers).not.toContain(EXPERT);
      if (firstOf(walked, 'asked') >= 0) expect(approvers).toHaveLength(approvalSteps);
    }));

  it('no report before it was held, and none accepted before there is one, nor by its writer', () =>
    holds((walked) => {
      const [wasHeld, report, acceptance] = [
        firstOf(walked, 'held'),
        firstOf(walked, 'reported'),
        firstOf(walked, 'reportAccepted'),
      ];
      if (report >= 0) expect(wasHeld >= 0 && wasHeld < report).toBe(true);
      if (acceptance >= 0) {
        expect(report >= 0 && report < acceptance).toBe(true);
        expect(walked[acceptance]!.by).not.toBe(EXPERT);
      }
    }));

  it('no decline and no cancellation after it was held', () =>
    holds((walked) => {
      const wasHeld = firstOf(walked, 'held');
      const end = firstOf(walked, 'declined', 'cancelled');
      if (wasHeld >= 0) expect(end).toBe(-1);
      if (end >= 0) expect(end).toBe(walked.length - 1);
    }));

  it('it is held once, on a day that has come, not before the letter, by somebody who was an expert that day', () =>
    holds((walked, { expertTerm }) => {
      const times = walked.filter(({ kind }) => kind === 'held');
      expect(times.length).toBeLessThan(2);
      for (const { heldOn, on } of times) {
        expect(heldOn! <= on).toBe(true);
        expect(heldOn! >= walked[firstOf(walked, 'asked')]!.on).toBe(true);
        if (expertTerm!.until) expect(heldOn! <= expertTerm!.until).toBe(true);
      }
    }));

  it('nothing is approved, asked or accepted for an expert who has left, or will have on the day', () =>
    holds((walked, { expertTerm, plannedOn }) => {
      const begun = walked.filter(({ kind }) => ['approved', 'asked', 'accepted'].includes(kind));
      for (const { on } of begun)
        if (expertTerm!.until) expect([on, plannedOn].every((one) => one <= expertTerm!.until!)).toBe(true);
    }));

  it('nobody speaks for an expert who can sign in', () =>
    holds((walked, { expertSignsIn }) => {
      const spoken = walked.filter(({ kind }) => ['accepted', 'declined', 'reported'].includes(kind));
      if (expertSignsIn) for (const { by } of spoken) expect(by).toBe(EXPERT);
    }));

  it('its state is one of the known ones and follows from the last step', () =>
    holds((_, __, end) => expect(DISPATCH_STATES).toContain(end.state)));
});
