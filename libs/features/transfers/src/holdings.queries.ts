import { type Actor, plannedAnew } from '@banso/database';
import { Injectable } from '@nestjs/common';
import type { Holding } from './holding.js';
import { holdings } from './holdings.sql.js';
import { TransferFollowers } from './transfer-followers.js';

/** Finds everything people hold when they leave. */
@Injectable()
export class HoldingsQueries {
  constructor(private readonly followers: TransferFollowers) {}

  /** The holdings of all given transfers' leavers as of each effective day: one statement, and one of each follower. */
  async of(actor: Actor, transferIds: readonly string[]): Promise<Holding[]> {
    if (transferIds.length === 0) return [];
    // One transfer is asked for thousands of times when a list is confirmed: planning it anew would cost more than
    // running it. A list is as long as it is, and gets a plan of its own.
    const asked = transferIds.length === 1 ? holdings : plannedAnew(holdings);
    const held = await actor.tx.rows(asked, { transfers: transferIds });
    // What follows a part comes behind everything else.
    return [
      ...held,
      ...(await this.followers.held(
        actor,
        held.flatMap(({ role, transferId, engagementId }) =>
          role && engagementId ? [{ transferId, engagementId }] : [],
        ),
      )),
    ];
  }
}

/** The holdings of each transfer. */
export function byTransfer(held: readonly Holding[]): Map<string, Holding[]> {
  const sorted = new Map<string, Holding[]>();
  for (const holding of held) {
    const known = sorted.get(holding.transferId);
    if (known) known.push(holding);
    else sorted.set(holding.transferId, [holding]);
  }
  return sorted;
}
