import type { Role } from './vocabulary.js';

/** Everything a person may do, as 'noun:verb'. Whose records it may be done to is decided by reach, not here. */
export const CAPABILITIES = [
  'engagement:read',
  'engagement:readSummary',
  'engagement:open',
  'engagement:write',
  'engagement:close',
  'member:write',
  'assignment:write',
  'visit:read',
  'visit:plan',
  'visit:record',
  'visit:confirm',
  'opinion:readInternal',
  'remark:write',
  'peer:read',
  'peer:write',
  'contribution:read',
  'contribution:readOwn',
  'action:read',
  'action:write',
  'reminder:read',
  'ladder:read',
  'ladder:write',
  'dispatch:read',
  'dispatch:request',
  'dispatch:approve',
  'dispatch:accept',
  'dispatch:report',
  'transfer:register',
  'transfer:read',
  'handover:read',
  'handover:write',
  'handover:check',
  'handover:receive',
  'coverage:read',
  'coverage:aggregate',
  'coverage:judge',
  'load:read',
  'master:read',
  'master:write',
  'programme:write',
  'person:read',
  'person:write',
  'user:write',
  'consent:read',
  'consent:give',
  'webhook:write',
  'audit:read',
  'mail:read',
  'operations:read',
  'operations:retry',
] as const;
/** Something a person may do. */
export type Capability = (typeof CAPABILITIES)[number];

const STAFF: readonly Capability[] = [
  'engagement:read',
  'engagement:readSummary',
  'engagement:open',
  'engagement:write',
  'engagement:close',
  'member:write',
  'visit:read',
  'visit:plan',
  'visit:record',
  'opinion:readInternal',
  'remark:write',
  'peer:read',
  'action:read',
  'action:write',
  'reminder:read',
  'ladder:read',
  'dispatch:read',
  'dispatch:request',
  // The leaver sees their own transfer, and only that: reach keeps the others secret.
  'transfer:read',
  'handover:read',
  'handover:write',
  'handover:receive',
  'coverage:read',
  'master:read',
  'person:read',
];

/**
 * Who may do what: the one table that guards, buttons and the auditor's print-out read.
 * Source: the domain's table of who uses the system (section 2).
 */
export const ROLE_CAPABILITIES: Readonly<Record<Role, readonly Capability[]>> = {
  staff: STAFF,
  manager: [
    ...STAFF,
    'assignment:write',
    'visit:confirm',
    'peer:write',
    'contribution:read',
    'ladder:write',
    'dispatch:approve',
    'transfer:register',
    'handover:check',
    'coverage:judge',
    'load:read',
    'person:write',
    'programme:write',
    'consent:read',
    'consent:give',
  ],
  // Logs visits as a team member, and never reads opinions marked internal.
  partner: [
    'engagement:read',
    'engagement:readSummary',
    'visit:read',
    'visit:record',
    'action:read',
    'reminder:read',
    'coverage:read',
    'master:read',
  ],
  peer: [
    'engagement:read',
    'engagement:readSummary',
    'visit:read',
    'remark:write',
    'contribution:readOwn',
    'action:read',
    'action:write',
    'reminder:read',
    'master:read',
  ],
  expert: ['engagement:readSummary', 'dispatch:read', 'dispatch:accept', 'dispatch:report', 'reminder:read'],
  // Numbers only: never texts, never names of people.
  bureau: ['coverage:aggregate', 'master:read'],
  // The second pair of eyes: managers and auditors consent to what administrators do with accounts, and see what waits.
  auditor: ['audit:read', 'consent:read', 'consent:give'],
  // Masters and the running of the system, not the content of visits. An assignment opens records to a partner's
  // accounts as a role does, so whoever keeps the accounts can grant and end it too; it shows the admin nothing but
  // municipality and term.
  admin: [
    'assignment:write',
    'master:read',
    'master:write',
    'programme:write',
    'person:read',
    'person:write',
    // Days, places and hours of a peer supporter, for the papers; never what was said.
    'contribution:read',
    'user:write',
    'consent:read',
    'webhook:write',
    'mail:read',
    'operations:read',
    'operations:retry',
  ],
};

/**
 * What remains to whoever holds no role any more, and to the predecessor of a packet whatever other role they hold: to
 * look at the desk, to read their own packets and to answer. Reach leaves them nothing but that. Source: domain rule
 * 4.3.
 */
export const PREDECESSOR_CAPABILITIES: readonly Capability[] = ['reminder:read', 'handover:read', 'handover:write'];

/** Whether somebody with these roles may do it. No role, no right. */
export function may(roles: Iterable<Role>, capability: Capability): boolean {
  for (const role of roles) if (ROLE_CAPABILITIES[role].includes(capability)) return true;
  return false;
}

/** Everything somebody with these roles may do, in the order of `CAPABILITIES`. */
export function capabilitiesOf(roles: Iterable<Role>): Capability[] {
  const held = [...roles];
  return CAPABILITIES.filter((capability) => may(held, capability));
}
