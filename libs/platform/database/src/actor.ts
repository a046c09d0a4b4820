import { type Capability, type CivilDay, may, type Role } from '@banso/domain';
import type { Transaction } from './transaction.js';

/** In which role, for which tenant somebody works; none for a bureau. */
export interface Affiliation {
  role: Role;
  tenantId: number | null;
}

/**
 * Who acts, now, in which transaction. Every verb and every question takes the actor as its first argument: the reach of
 * the actor is set in the database transaction that the actor carries, so there is no way to ask without it.
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
  /** What the API token of the request was made for; none: everything the roles allow. */
  readonly scope?: readonly Capability[] | null;
  readonly tx: Transaction;
}

/** Whether the actor may do it at this moment: their roles allow it, and so does the API token they came with, if any. */
export function mayDo(actor: Pick<Actor, 'roles' | 'scope'>, capability: Capability): boolean {
  return may(actor.roles, capability) && (!actor.scope || actor.scope.includes(capability));
}

/** The person id of an actor who is a person. Throws for the worker's jobs. */
export function personOf(actor: Actor): string {
  if (!actor.personId) throw new Error('A job acts here, but a person is needed.');
  return actor.personId;
}
