import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDay } from './civil-day.js';
import {
  DISPOSITION_CONFLICTS,
  type DispositionConflict,
  type DispositionFacts,
  MAX_LOAD,
  type SuccessorFacts,
  dispositionConflicts,
} from './disposition.js';
import { DISPOSITION_KINDS } from './vocabulary.js';

const fit: SuccessorFacts = { personId: 'sato', isActive: true, hasReach: true, leavesOn: null, load: 3 };
const given: DispositionFacts = {
  kind: 'successor',
  leaverId: 'tanaka',
  effectiveOn: civilDay('2027-04-01'),
  successor: fit,
  addedLoad: 4,
};
const successor: fc.Arbitrary<SuccessorFacts> = fc.record({
  personId: fc.constantFrom('sato', 'tanaka'),
  isActive: fc.boolean(),
  hasReach: fc.boolean(),
  leavesOn: fc.constantFrom(null, civilDay('2027-04-01'), civilDay('2028-04-01')),
  load: fc.integer({ min: 0, max: 20 }),
});

describe('what stands against a disposition', () => {
  it.each<[string, Partial<DispositionFacts>, Partial<SuccessorFacts>, DispositionConflict[]]>([
    ['nothing', {}, {}, []],
    ['an interim holder is looked at the same way', { kind: 'interim' }, { hasReach: false }, ['successorHasNoReach']],
    ['the leaver, whatever else', {}, { personId: 'tanaka', hasReach: false, load: 99 }, ['successorIsLeaver']],
    ['not in office', {}, { isActive: false }, ['successorInactive']],
    ['no reach', {}, { hasReach: false }, ['successorHasNoReach']],
    ['leaves on the same day', {}, { leavesOn: civilDay('2027-04-01') }, ['successorLeavesToo']],
    ['leaves within thirty days', {}, { leavesOn: civilDay('2027-05-01') }, ['successorLeavesToo']],
    ['leaves later', {}, { leavesOn: civilDay('2027-05-02') }, []],
    ['loaded to the brim', {}, { load: MAX_LOAD - 4 }, []],
    ['overloaded', {}, { load: MAX_LOAD - 3 }, ['successorOverloaded']],
    ['overloaded by a limit of their own', { maxLoad: 6 }, {}, ['successorOverloaded']],
    ['takes only a visit over', { addedLoad: 0 }, { load: MAX_LOAD + 1 }, []],
    [
      'several at once, in order',
      {},
      { hasReach: false, load: 99, isActive: false },
      ['successorInactive', 'successorHasNoReach', 'successorOverloaded'],
    ],
  ])('%s', (_story, facts, person, conflicts) => {
    expect(dispositionConflicts({ ...given, ...facts, successor: { ...fit, ...person } })).toEqual(conflicts);
  });

  it('somebody must be chosen, and an end needs a reason', () => {
    expect(dispositionConflicts({ ...given, successor: null })).toEqual(['successorMissing']);
    expect(dispositionConflicts({ ...given, kind: 'interim', successor: null })).toEqual(['successorMissing']);
    expect(dispositionConflicts({ ...given, kind: 'end', successor: null })).toEqual(['reasonMissing']);
    expect(dispositionConflicts({ ...given, kind: 'end', successor: null, reason: '　' })).toEqual(['reasonMissing']);
    expect(dispositionConflicts({ ...given, kind: 'end', successor: null, reason: '事業の終了' })).toEqual([]);
  });

  it('comes in order, and less to take over never adds a conflict', () => {
    fc.assert(
      fc.property(
        successor,
        fc.constantFrom(...DISPOSITION_KINDS),
        fc.nat(20),
        fc.nat(20),
        (person, kind, some, more) => {
          const heavy = dispositionConflicts({ ...given, kind, successor: person, addedLoad: some + more });
          const light = dispositionConflicts({ ...given, kind, successor: person, addedLoad: some });
          expect(heavy).toEqual(DISPOSITION_CONFLICTS.filter((conflict) => heavy.includes(conflict)));
          expect(heavy).toEqual(expect.arrayContaining(light));
        },
      ),
    );
  });
});
