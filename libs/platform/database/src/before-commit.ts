import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { ChangedKind } from './transaction.js';

/**
 * Brings derived rows up to date for the given ids, in the actor's transaction. It begins with its first question at
 * once: what it locks is locked in the order of the hooks.
 */
export type BeforeCommitHook = (actor: Actor, ids: readonly string[]) => Promise<void>;

/**
 * Hooks before the commit: how a room above learns that rows of a room below have changed, without the room below
 * knowing it. Reminders hook on to engagements, coverage to visits. Hooks run once per transaction and kind, just
 * before its commit, so the derived rows are true at every moment that others can see. They run side by side, for they
 * follow the same change and not each other: what they ask travels together. What a hook announces itself is followed
 * when all have run.
 */
@Injectable()
export class BeforeCommit {
  private readonly hooks: Array<[ChangedKind, BeforeCommitHook]> = [];

  register(kind: ChangedKind, hook: BeforeCommitHook): void {
    this.hooks.push([kind, hook]);
  }

  /** Runs the hooks of everything that the transaction announced, including what hooks announce themselves. */
  async run(actor: Actor): Promise<void> {
    for (let changes = actor.tx.takeChanges(); changes.length > 0; changes = actor.tx.takeChanges()) {
      const following = changes.flatMap(([kind, ids]) =>
        this.hooks.filter(([hooked]) => hooked === kind).map(([, hook]) => hook(actor, ids)),
      );
      await Promise.all(following);
    }
  }
}
