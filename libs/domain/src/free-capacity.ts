import { MAX_LOAD } from './disposition.js';
import type { Role } from './vocabulary.js';

/** What a person's limit is held against, by what they are to the office. */
export const CAPACITY_KINDS = ['engagements', 'peerEngagements', 'dispatches'] as const;
/** What a person's limit is held against. */
export type CapacityKind = (typeof CAPACITY_KINDS)[number];

/** What counts towards limits. */
export interface Carried {
  readonly roles: readonly Role[];
  /** Open engagements led, and those in which the person is deputy. */
  readonly leads: number;
  readonly deputies: number;
  /** Open engagements with any part in the team, as the registry of peer supporters counts them. */
  readonly peerEngagements: number;
  /** Dispatches before an expert, as the roster counts them. */
  readonly openDispatches: number;
  /** The person's own limit; null: none was set. */
  readonly loadLimit: number | null;
}

/** A limit with what is carried against it. */
export interface Capacity {
  readonly kind: CapacityKind;
  readonly carried: number;
  readonly limit: number;
}

/**
 * The limits that somebody has, one for each thing that they are: staff and managers lead and are deputies, and without
 * a limit of their own that of everybody holds; a peer supporter takes part in engagements and an expert is dispatched,
 * both without a limit unless one was set. Source: domain screen 6, support-work, sections 3 and 4.
 */
export function capacitiesOf(carried: Carried): Capacity[] {
  const { roles, leads, deputies, peerEngagements, openDispatches, loadLimit } = carried;
  const isStaff = roles.includes('staff') || roles.includes('manager');
  return [
    ...(isStaff ? [{ kind: 'engagements' as const, carried: leads + deputies, limit: loadLimit ?? MAX_LOAD }] : []),
    ...(loadLimit !== null && roles.includes('peer')
      ? [{ kind: 'peerEngagements' as const, carried: peerEngagements, limit: loadLimit }]
      : []),
    ...(loadLimit !== null && roles.includes('expert')
      ? [{ kind: 'dispatches' as const, carried: openDispatches, limit: loadLimit }]
      : []),
  ];
}

/** How much more somebody takes, by the limit that is nearest; below zero beyond it, null where there is no limit. */
export function freeCapacity(carried: Carried): number | null {
  const free = capacitiesOf(carried).map((capacity) => capacity.limit - capacity.carried);
  return free.length === 0 ? null : Math.min(...free);
}
