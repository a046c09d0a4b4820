import type { OrganisationKind, Role } from './vocabulary.js';

/**
 * In which kinds of organisation a role can be held. It matters for access, not for tidiness: staff of anything but a
 * health office see the whole prefecture, so a university can never have staff; partners see what is assigned to their
 * organisation, so a prefecture's own section can never be one. The database says the same (`role_fits`); a test
 * compares the two.
 */
export const ROLE_ORGANISATION_KINDS: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  staff: ['prefecture', 'healthOffice'],
  manager: ['prefecture', 'healthOffice'],
  partner: ['university', 'professionalAssociation', 'other'],
  // Peers are municipal people, experts come from anywhere; neither sees more through the organisation.
  peer: ['prefecture', 'healthOffice', 'university', 'professionalAssociation', 'municipality', 'other'],
  expert: ['prefecture', 'healthOffice', 'university', 'professionalAssociation', 'municipality', 'other'],
  bureau: ['regionalBureau'],
  auditor: ['prefecture', 'other'],
  admin: ['prefecture', 'other'],
};

/** Roles of those who work in an office: they are held in the body that the office is, whatever its kind. */
const OFFICE_ROLES: readonly Role[] = ['staff', 'manager', 'auditor', 'admin'];

/**
 * Whether a role can be held in an organisation of this kind. @param isOffice whether the office is that body, such as
 * the university of a university's office: it has staff, and is nobody's partner
 */
export function roleFits(role: Role, kind: OrganisationKind, isOffice = false): boolean {
  if (isOffice && OFFICE_ROLES.includes(role)) return true;
  return !(isOffice && role === 'partner') && ROLE_ORGANISATION_KINDS[role].includes(kind);
}

/**
 * The roles a tenant's administrator can grant: a bureau looks down on several tenants and is set up by the operator.
 */
export const GRANTABLE_ROLES = [
  'staff',
  'manager',
  'partner',
  'peer',
  'expert',
  'auditor',
  'admin',
] as const satisfies readonly Role[];
/** A role that an administrator grants. */
export type GrantableRole = (typeof GRANTABLE_ROLES)[number];

/** Kinds of organisation that municipalities can be assigned to. */
export const PARTNER_KINDS: readonly OrganisationKind[] = ROLE_ORGANISATION_KINDS.partner;

/** The kinds of organisation a tenant's administrator can register. */
export const OWN_ORGANISATION_KINDS = [
  'prefecture',
  'healthOffice',
  'university',
  'professionalAssociation',
  'municipality',
  'other',
] as const satisfies readonly OrganisationKind[];
/** A kind of organisation of a tenant's own. */
export type OwnOrganisationKind = (typeof OWN_ORGANISATION_KINDS)[number];

/**
 * Roles of people who work with accounts of weight: who may change such a person's details is the administrator.
 * Managers keep the details of everybody else (peers, experts, people without a role) up to date, because they know
 * them.
 */
export function isAccountRole(role: Role): boolean {
  return role !== 'peer' && role !== 'expert';
}

/**
 * Roles that one person never holds at the same time: the auditor reads what administrators did, and nobody checks
 * their own hand.
 */
export const SEPARATE_DUTIES: readonly Role[] = ['admin', 'auditor'];

/**
 * The roles that a claim of an identity provider can bring. Never those that look after accounts (admin), nor those
 * that consent to what is done with accounts (manager, auditor), nor one that looks down on several tenants (bureau):
 * whoever edits groups at the provider would then be both the one who asks and the second pair of eyes.
 */
export const PROVIDED_ROLES = ['staff', 'partner', 'peer', 'expert'] as const satisfies readonly Role[];
/** A role that a provider can bring. */
export type ProvidedRole = (typeof PROVIDED_ROLES)[number];
