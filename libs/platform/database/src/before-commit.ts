import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { ChangedKind } from './transaction.js';

/** Brings derived rows up to date for the given ids, in the actor's transaction. */
export type BeforeCommitHook = (actor: Actor, ids: readonly string[]) => Promise<void>;

/**
 * Hooks before the commit: how a room above learns that rows of a room below have changed, without the room below
 * knowing it. Reminders hook on to engagements, coverage to visits. Hooks run once per transaction and kind, just
 * before its commit, so the derived rows are true at every moment that others can see.
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
      for (const [kind, ids] of changes)
        for (const [hooked, hook] of this.hooks) if (hooked === kind) await hook(actor, ids);
    }
  }
}
