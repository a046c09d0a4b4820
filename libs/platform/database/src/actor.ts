import type { CivilDay, Role } from '@banso/domain';
import type { Transaction } from './transaction.js';

/** In which role, for which organisation somebody works. */
export interface Affiliation {
  role: Role;
  organisation: string;
  tenantId: number | null;
  prefecture: string | null;
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
  readonly tx: Transaction;
}

/** The person id of an actor who is a person. Throws for the worker's jobs. */
export function personOf(actor: Actor): string {
  if (!actor.personId) throw new Error('A job acts here, but a person is needed.');
  return actor.personId;
}
