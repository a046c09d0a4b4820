import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FIRST_STEPS, firstStepsOf, hasFirstSteps, type FirstStep } from './first-steps.js';

const there = fc.record(Object.fromEntries(FIRST_STEPS.map((step) => [step, fc.boolean()]))) as fc.Arbitrary<
  Record<FirstStep, boolean>
>;

describe('the first steps of an office', () => {
  it('lead from the programme to the visits, one at a time', () => {
    const nothing = { programmes: false, areas: false, people: false, engagements: false, visits: false };
    const states = (done: Partial<typeof nothing>, skipped: FirstStep[] = []) =>
      firstStepsOf({ ...nothing, ...done }, skipped).map(({ state }) => state);
    expect(states({})).toEqual(['next', 'waiting', 'waiting', 'waiting', 'waiting']);
    expect(states({ programmes: true }, ['areas'])).toEqual(['done', 'skipped', 'next', 'waiting', 'waiting']);
    expect(states({ programmes: true, people: true, engagements: true }, ['areas', 'visits'])).toEqual([
      'done',
      'skipped',
      'done',
      'done',
      'skipped',
    ]);
  });

  it('have at most one that is next, and it is the first that is neither done nor skipped', () => {
    fc.assert(
      fc.property(there, fc.subarray([...FIRST_STEPS]), (facts, skipped) => {
        const looks = firstStepsOf(facts, skipped);
        const open = FIRST_STEPS.filter((step) => !facts[step] && !skipped.includes(step));
        expect(looks.filter(({ state }) => state === 'next').map(({ step }) => step)).toEqual(open.slice(0, 1));
        expect(hasFirstSteps(looks)).toBe(open.length > 0);
        for (const { step, state } of looks) expect(state === 'done').toBe(facts[step]);
      }),
    );
  });
});
