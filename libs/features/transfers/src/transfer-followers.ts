import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import type { Holding } from './holding.js';
import type { PlannedItem } from './plan.js';
import type { TransferRow } from './transfer-row.js';

/** A part in a team that a leaver holds on the effective day. */
export interface HeldPart {
  transferId: string;
  engagementId: string;
}

/**
 * A room above that hangs on transfers: it says what of its own goes along with a leaver's parts, and follows what is
 * decided, in the same transaction. What it writes is to stand or fall with the transfer, also where a list of them is
 * confirmed and derived rows follow later.
 */
export interface TransferFollower {
  /** What goes along with the parts, in the order of a preview. */
  held(actor: Actor, parts: readonly HeldPart[]): Promise<Holding[]>;
  /** Follows a transfer that was confirmed, or confirmed anew; the items are all that its leaver holds. */
  confirmed(actor: Actor, transfer: TransferRow, items: readonly PlannedItem[]): Promise<void>;
  /** Follows a transfer whose terms were taken back: it is withdrawn, or about to be confirmed anew. */
  takenBack(actor: Actor, transferId: string): Promise<void>;
}

/** The rooms above that hang on transfers, each registered by itself, so that transfers know none of them. */
@Injectable()
export class TransferFollowers implements TransferFollower {
  private readonly followers: TransferFollower[] = [];

  register(follower: TransferFollower): void {
    this.followers.push(follower);
  }

  async held(actor: Actor, parts: readonly HeldPart[]): Promise<Holding[]> {
    if (parts.length === 0) return [];
    const held: Holding[] = [];
    for (const follower of this.followers) held.push(...(await follower.held(actor, parts)));
    return held;
  }

  async confirmed(actor: Actor, transfer: TransferRow, items: readonly PlannedItem[]): Promise<void> {
    for (const follower of this.followers) await follower.confirmed(actor, transfer, items);
  }

  async takenBack(actor: Actor, transferId: string): Promise<void> {
    for (const follower of this.followers) await follower.takenBack(actor, transferId);
  }
}
