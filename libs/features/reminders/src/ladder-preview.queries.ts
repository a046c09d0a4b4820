import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import {
  countPasts,
  engagementPasts,
  type EngagementPastsRow,
  recipientsNamed,
  stillAtWork,
} from './ladder-preview.sql.js';
import { type PeerPart, withPeerParts } from './peer-parts.js';
import { peerPartsOf } from './peer-parts.sql.js';

/** An engagement with what the records tell of its past, so that it can be seen as it stood on any day. */
export interface EngagementPast extends EngagementPastsRow {
  peerParts: readonly PeerPart[];
}

/** How many engagements a preview would look at. */
export async function pastsCounted(actor: Actor, tenant: number, programme: string | null): Promise<number> {
  return (await actor.tx.row(countPasts, { tenant, programme }))!.n;
}

/** Engagements as they stood between two days, both included. */
export async function pastsOf(
  actor: Actor,
  tenant: number,
  programme: string | null,
  from: CivilDay,
  until: CivilDay,
): Promise<EngagementPast[]> {
  const rows = await actor.tx.rows(engagementPasts, { tenant, programme, from, until });
  const parts = await actor.tx.rows(peerPartsOf, { engagements: rows.map(({ id }) => id) });
  return withPeerParts(rows, parts);
}

/** What people are called, by their ids. */
export async function namesOf(actor: Actor, people: Iterable<string>): Promise<Map<string, string>> {
  const named = await actor.tx.rows(recipientsNamed, { people: [...new Set(people)] });
  return new Map(named.map(({ id, name }) => [id, name]));
}

/** Lets others be served in between; the database sees that somebody is at work in this transaction. */
export async function pause(actor: Actor): Promise<void> {
  await actor.tx.row(stillAtWork, {});
}
