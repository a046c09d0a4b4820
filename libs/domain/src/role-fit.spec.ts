import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  GRANTABLE_ROLES,
  OWN_ORGANISATION_KINDS,
  PARTNER_KINDS,
  ROLE_ORGANISATION_KINDS,
  isAccountRole,
  roleFits,
} from './role-fit.js';
import { ORGANISATION_KINDS, ROLES, type OrganisationKind, type Role } from './vocabulary.js';

describe('which role fits which organisation', () => {
  it.each<[Role, OrganisationKind, boolean]>([
    ['staff', 'prefecture', true],
    ['staff', 'healthOffice', true],
    ['staff', 'university', false],
    ['staff', 'municipality', false],
    ['manager', 'prefecture', true],
    ['manager', 'other', false],
    ['partner', 'university', true],
    ['partner', 'professionalAssociation', true],
    ['partner', 'prefecture', false],
    ['partner', 'healthOffice', false],
    ['peer', 'municipality', true],
    ['expert', 'professionalAssociation', true],
    ['expert', 'regionalBureau', false],
    ['bureau', 'regionalBureau', true],
    ['bureau', 'prefecture', false],
    ['auditor', 'other', true],
    ['auditor', 'university', false],
    ['admin', 'prefecture', true],
    ['admin', 'healthOffice', false],
  ])('%s in %s: %p', (role, kind, fits) => {
    expect(roleFits(role, kind)).toBe(fits);
  });

  it('only a bureau stands in a regional bureau, and a tenant grants and registers neither', () => {
    expect(ROLES.filter((role) => roleFits(role, 'regionalBureau'))).toEqual(['bureau']);
    expect(GRANTABLE_ROLES).not.toContain('bureau');
    expect(ORGANISATION_KINDS.filter((kind) => !(OWN_ORGANISATION_KINDS as readonly string[]).includes(kind))).toEqual([
      'regionalBureau',
    ]);
  });

  it('nobody who sees by area can stand where municipalities are assigned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTNER_KINDS), (kind) =>
        expect(roleFits('staff', kind) || roleFits('manager', kind)).toBe(false),
      ),
    );
  });

  it('every role has a home, and every grantable role one that a tenant can register', () => {
    for (const role of ROLES) expect(ROLE_ORGANISATION_KINDS[role].length).toBeGreaterThan(0);
    for (const role of GRANTABLE_ROLES) expect(OWN_ORGANISATION_KINDS.some((kind) => roleFits(role, kind))).toBe(true);
  });

  it('managers keep peers and experts, administrators everybody with an account of weight', () => {
    expect(ROLES.filter((role) => !isAccountRole(role))).toEqual(['peer', 'expert']);
  });
});
