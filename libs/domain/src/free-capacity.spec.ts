import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_LOAD } from './disposition.js';
import { type Carried, capacitiesOf, freeCapacity } from './free-capacity.js';
import { ROLES } from './vocabulary.js';

const carried = (facts: Partial<Carried>): Carried => ({
  roles: ['staff'],
  leads: 0,
  deputies: 0,
  peerEngagements: 0,
  openDispatches: 0,
  loadLimit: null,
  ...facts,
});
const anybody: fc.Arbitrary<Carried> = fc.record({
  roles: fc.subarray([...ROLES]),
  leads: fc.nat(40),
  deputies: fc.nat(40),
  peerEngagements: fc.nat(40),
  openDispatches: fc.nat(40),
  loadLimit: fc.option(fc.nat(40)),
});

describe('free capacity', () => {
  it('holds leads and deputies of staff against their own limit, or that of everybody', () => {
    expect(freeCapacity(carried({ leads: 2, deputies: 3 }))).toBe(MAX_LOAD - 5);
    expect(freeCapacity(carried({ roles: ['manager'], leads: 2, deputies: 3, loadLimit: 4 }))).toBe(-1);
  });

  it('counts for peer supporters and experts what their limit is about, and nothing without one', () => {
    const peer = { roles: ['peer'] as const, peerEngagements: 2, leads: 9 };
    expect(capacitiesOf(carried({ ...peer, loadLimit: 3 }))).toEqual([
      { kind: 'peerEngagements', carried: 2, limit: 3 },
    ]);
    expect(freeCapacity(carried(peer))).toBeNull();
    expect(freeCapacity(carried({ roles: ['expert'], openDispatches: 1, loadLimit: 1 }))).toBe(0);
    expect(freeCapacity(carried({ roles: ['partner'], loadLimit: 1 }))).toBeNull();
  });

  it('is the room under the nearest limit for somebody who is several things', () => {
    const both = carried({ roles: ['staff', 'expert'], leads: 1, openDispatches: 3, loadLimit: 4 });
    expect(freeCapacity(both)).toBe(1);
    fc.assert(
      fc.property(anybody, (facts) => {
        const all = capacitiesOf(facts);
        const free = freeCapacity(facts);
        expect(free === null).toBe(all.length === 0);
        for (const { limit, carried: load } of all) expect(free!).toBeLessThanOrEqual(limit - load);
      }),
    );
  });

  it('never grows with what is carried', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom('leads', 'deputies', 'peerEngagements', 'openDispatches'), (facts, more) => {
        const before = freeCapacity(facts);
        const after = freeCapacity({ ...facts, [more]: facts[more] + 1 });
        expect(after === null ? null : after <= before!).toBe(before === null ? null : true);
      }),
    );
  });
});
