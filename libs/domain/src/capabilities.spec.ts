import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CAPABILITIES, type Capability, ROLE_CAPABILITIES, capabilitiesOf, may } from './capabilities.js';
import { ROLES, type Role } from './vocabulary.js';

const roles = fc.subarray([...ROLES]);
const capability = fc.constantFrom(...CAPABILITIES);

describe('who may what', () => {
  it.each<[Role, Capability, boolean]>([
    ['staff', 'engagement:open', true],
    ['staff', 'visit:record', true],
    ['staff', 'handover:write', true],
    ['staff', 'visit:confirm', false],
    ['staff', 'transfer:register', false],
    ['staff', 'handover:check', false],
    ['staff', 'master:write', false],
    ['staff', 'assignment:write', false],
    ['manager', 'visit:confirm', true],
    ['manager', 'transfer:register', true],
    ['manager', 'coverage:judge', true],
    ['manager', 'ladder:write', true],
    ['staff', 'ladder:read', true],
    ['staff', 'ladder:write', false],
    ['partner', 'ladder:read', false],
    ['manager', 'load:read', true],
    ['manager', 'master:write', false],
    ['manager', 'audit:read', false],
    ['partner', 'visit:record', true],
    ['partner', 'visit:plan', false],
    ['partner', 'opinion:readInternal', false],
    ['partner', 'engagement:write', false],
    ['peer', 'remark:write', true],
    ['peer', 'action:write', true],
    ['peer', 'visit:record', false],
    ['peer', 'opinion:readInternal', false],
    ['expert', 'dispatch:accept', true],
    ['expert', 'dispatch:report', true],
    ['expert', 'engagement:read', false],
    ['expert', 'visit:read', false],
    ['bureau', 'coverage:aggregate', true],
    ['bureau', 'coverage:read', false],
    ['bureau', 'visit:read', false],
    ['bureau', 'person:read', false],
    ['bureau', 'engagement:read', false],
    ['auditor', 'audit:read', true],
    ['auditor', 'visit:read', false],
    ['auditor', 'master:read', false],
    ['admin', 'master:write', true],
    ['admin', 'user:write', true],
    ['admin', 'webhook:write', true],
    ['manager', 'webhook:write', false],
    ['admin', 'visit:read', false],
    ['admin', 'engagement:read', false],
    ['admin', 'handover:read', false],
    ['admin', 'audit:read', false],
    ['admin', 'operations:retry', true],
    ['manager', 'operations:retry', false],
  ])('%s, %s: %p', (role, what, allowed) => {
    expect(may([role], what)).toBe(allowed);
  });

  it('manager may all that staff may', () => {
    expect(ROLE_CAPABILITIES.manager).toEqual(expect.arrayContaining([...ROLE_CAPABILITIES.staff]));
  });

  it('every capability belongs to somebody, and no row names one twice', () => {
    expect(capabilitiesOf(ROLES)).toEqual([...CAPABILITIES]);
    for (const role of ROLES) expect(new Set(ROLE_CAPABILITIES[role]).size).toBe(ROLE_CAPABILITIES[role].length);
  });

  it('only one’s own body reads internal opinions and only the auditor the audit log', () => {
    expect(ROLES.filter((role) => may([role], 'opinion:readInternal'))).toEqual(['staff', 'manager']);
    expect(ROLES.filter((role) => may([role], 'audit:read'))).toEqual(['auditor']);
  });

  it('nobody without a role may anything', () => {
    fc.assert(fc.property(capability, (what) => expect(may([], what)).toBe(false)));
  });

  it('several roles may what one of them may, no less and no more', () => {
    fc.assert(
      fc.property(roles, capability, (held, what) => {
        expect(may(held, what)).toBe(held.some((role) => may([role], what)));
        expect(capabilitiesOf(held).includes(what)).toBe(may(held, what));
      }),
    );
  });
});
