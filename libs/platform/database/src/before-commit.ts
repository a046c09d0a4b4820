import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { Change, ChangedKind, ChangedPart } from './transaction.js';

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
  private readonly hooks: Array<{ kind: ChangedKind; hook: BeforeCommitHook; past: readonly ChangedPart[] }> = [];

  /** @param options.past parts that mean nothing to the hook: a row of which only these have changed is passed over */
  register(kind: ChangedKind, hook: BeforeCommitHook, options: { past?: readonly ChangedPart[] } = {}): void {
    this.hooks.push({ kind, hook, past: options.past ?? [] });
  }

  /** Runs the hooks of everything that the transaction announced, including what hooks announce themselves. */
  async run(actor: Actor): Promise<void> {
    for (let changes = actor.tx.takeChanges(); changes.length > 0; changes = actor.tx.takeChanges()) {
      const following = this.hooks.flatMap(({ kind, hook, past }) => {
        const [, rows = []] = changes.find(([changed]) => changed === kind) ?? [];
        const ids = rows.filter(({ parts }) => !isPassedOver(parts, past)).map(({ id }) => id);
        return ids.length === 0 ? [] : [hook(actor, ids)];
      });
      await Promise.all(following);
    }
  }
}

function isPassedOver(parts: Change['parts'], past: readonly ChangedPart[]): boolean {
  return parts !== null && [...parts].every((part) => past.includes(part));
}
