import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type Choice, type Chosen, keyOf, NOTHING_CHOSEN } from './plan.js';

/** What was chosen for transfers. */
@Injectable()
export class TransferChoicesQueries {
  /** Item by item, and who takes over the rest: whoever the list names that the transfer came with. Two statements. */
  async of(actor: Actor, transferIds: readonly string[]): Promise<Map<string, Chosen>> {
    const chosen = new Map<string, { choices: Map<string, Choice>; takers: Chosen['takers'] }>();
    const one = (id: string) => {
      const known = chosen.get(id) ?? { choices: new Map<string, Choice>(), takers: NOTHING_CHOSEN.takers };
      chosen.set(id, known);
      return known;
    };
    const takers = await actor.tx.prepared<{ transferId: string; successorId: string | null; interimId: string | null }>('default takers',
      'select transfer_id as "transferId", successor_id as "successorId", interim_id as "interimId" from transfer_list_row where transfer_id = any($1::uuid[])', [transferIds]);
    for (const { transferId, successorId, interimId } of takers) one(transferId).takers = { successorId, interimId };
    const rows = await actor.tx.prepared<Choice & { transferId: string; heldKind: string; heldId: string }>('choices',
      `select transfer_id as "transferId", held_kind as "heldKind", held_id as "heldId", kind, successor_id as "successorId", reason from disposition where transfer_id = any($1::uuid[]) and held_kind <> 'role'`, [transferIds]);
    for (const { transferId, heldKind, heldId, kind, successorId, reason } of rows) one(transferId).choices.set(keyOf({ kind: heldKind, subjectId: heldId }), { kind, successorId, reason });
    return chosen;
  }

  /** What writing each item came to, once the dispositions are confirmed; by key. */
  async results(actor: Actor, transferId: string): Promise<Map<string, string>> {
    const rows = await actor.tx.query<{ kind: string; subjectId: string; did: string }>(
      `select held_kind as kind, held_id as "subjectId", result::jsonb ->> 'did' as did from disposition where transfer_id = $1 and result is not null and held_kind <> 'role'`, [transferId]);
    return new Map(rows.map((row) => [keyOf(row), row.did]));
  }
}

/** Everybody who is chosen for something, by hand or by default. */
export function takersIn(chosen: Iterable<Chosen>): string[] {
  return [...new Set([...chosen].flatMap(({ choices, takers }) => [...choices.values()].flatMap(({ successorId }) => successorId ?? []).concat(takers.successorId ?? [], takers.interimId ?? [])))];
}
