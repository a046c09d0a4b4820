import { type Capability, type CivilDay, may, PREDECESSOR_CAPABILITIES, type Role } from '@banso/domain';
import type { Transaction } from './transaction.js';

/** In which role, for which tenant somebody works; none for a bureau. */
export interface Affiliation {
  role: Role;
  tenantId: number | null;
}

/**
 * Who acts, now, in which transaction. Every verb and every question takes the actor as its first argument: the reach
 * of the actor is set in the database transaction that the actor carries, so there is no way to ask without it.
 */
export interface Actor {
  /** Null for the worker's jobs. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  /** The tenant the actor belongs to; null for a bureau. */
  readonly tenantId: number | null;
  readonly tenantIds: readonly number[];
  readonly affiliations: readonly Affiliation[];
  readonly roles: readonly Role[];
  /** The moment of the request; the same throughout. */
  readonly now: Date;
  /** The civil day of `now` in Tokyo. */
  readonly today: CivilDay;
  readonly address: string | null;
  readonly correlationId: string | null;
  /** The session the request came with; none for jobs and API tokens. */
  readonly sessionId?: string | null;
  /** The session belongs to somebody who still has to set up a second factor: no roles, no reach. */
  readonly limited?: boolean;
  /**
   * Out of service, or in another one, with own packets that are not closed: their predecessor reads them and answers.
   */
  readonly handsOver?: boolean;
  /** What the API token of the request was made for; none: everything the roles allow. */
  readonly scope?: readonly Capability[] | null;
  readonly tx: Transaction;
}

/**
 * Whether the actor may do it at this moment: their roles or their packets allow it, and so does the API token they
 * came with, if any.
 */
export function mayDo(actor: Pick<Actor, 'roles' | 'scope' | 'handsOver'>, capability: Capability): boolean {
  const isAllowed =
    may(actor.roles, capability) || (actor.handsOver === true && PREDECESSOR_CAPABILITIES.includes(capability));
  return isAllowed && (!actor.scope || actor.scope.includes(capability));
}

/**
 * Whether the guard lets the actor ask. Whoever holds no role is told "not found" about packets and an empty desk as
 * others are: that there is nothing for them is said by their reach, not by their rights.
 */
export function mayAsk(
  actor: Pick<Actor, 'roles' | 'scope' | 'handsOver' | 'limited'>,
  capability: Capability,
): boolean {
  if (mayDo(actor, capability)) return true;
  return !actor.limited && actor.roles.length === 0 && !actor.scope && PREDECESSOR_CAPABILITIES.includes(capability);
}

/** The person id of an actor who is a person. Throws for the worker's jobs. */
export function personOf(actor: Actor): string {
  if (!actor.personId) throw new Error('A job acts here, but a person is needed.');
  return actor.personId;
}
