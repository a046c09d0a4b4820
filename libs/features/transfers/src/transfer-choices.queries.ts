import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type Chosen, keyOf, NOTHING_CHOSEN } from './plan.js';
import { transferChoices, transferResults } from './transfer-choices.sql.js';
import type { ItemResult } from './transfer.response.js';

/** What was chosen for transfers. */
@Injectable()
export class TransferChoicesQueries {
  /** Item by item, and who takes over the rest: whoever the list names that the transfer came with. One statement. */
  async of(actor: Actor, transferIds: readonly string[]): Promise<Map<string, Chosen>> {
    const rows = await actor.tx.rows(transferChoices, { transfers: transferIds });
    return new Map(
      rows.map(({ transferId, takers, choices }) => [
        transferId,
        {
          takers: takers ?? NOTHING_CHOSEN.takers,
          choices: new Map(
            choices.map(({ heldKind, heldId, ...choice }) => [keyOf({ kind: heldKind, subjectId: heldId }), choice]),
          ),
        },
      ]),
    );
  }

  /** What writing each item came to, once the dispositions are confirmed; by key. */
  async results(actor: Actor, transferId: string): Promise<Map<string, ItemResult>> {
    const rows = await actor.tx.rows(transferResults, { transfer: transferId });
    return new Map(rows.map((row) => [keyOf(row), row.did]));
  }
}

/** Everybody who is chosen for something, by hand or by default. */
export function takersIn(chosen: Iterable<Chosen>): string[] {
  const named = [...chosen].flatMap(({ choices, takers }) => [
    ...[...choices.values()].map(({ successorId }) => successorId),
    takers.successorId,
    takers.interimId,
  ]);
  return [...new Set(named.flatMap((id) => id ?? []))];
}
