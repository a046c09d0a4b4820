import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { ChangedKind } from './transaction.js';

/** Brings derived rows up to date for the given ids, in the actor's transaction. */
export type Follower = (actor: Actor, ids: readonly string[]) => Promise<void>;

/**
 * How a room above learns that rows of a room below have changed, without the room below knowing it: reminders follow
 * engagements, coverage follows visits. Followers run once per transaction and kind, just before its commit, so the
 * derived rows are true at every moment that others can see.
 */
@Injectable()
export class Followers {
  private readonly followers: Array<[ChangedKind, Follower]> = [];

  follow(kind: ChangedKind, follower: Follower): void {
    this.followers.push([kind, follower]);
  }

  /** Runs the followers of everything that the transaction announced, including what followers announce themselves. */
  async catchUp(actor: Actor): Promise<void> {
    for (let changes = actor.tx.takeChanges(); changes.length > 0; changes = actor.tx.takeChanges()) {
      for (const [kind, ids] of changes) {
        for (const [followed, follower] of this.followers) if (followed === kind) await follower(actor, ids);
      }
    }
  }
}
