import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { validate as isUuid } from 'uuid';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import type { PlannedItem } from './plan.js';
import { lockTransfer, moveTransferVersion, transfers, type TransfersRow } from './transfer-row.sql.js';
import type { Transfer, TransferState } from './transfer.response.js';

/**
 * A transfer as the register keeps it. `isInside`: whether the actor manages the tenant or is the leaver, who alone see
 * into a transfer.
 */
export type TransferRow = TransfersRow;

/** A transfer that the actor may look into. @throws notFound */
export async function transferOf(actor: Actor, id: string): Promise<TransferRow> {
  const row = isUuid(id)
    ? await actor.tx.row(transfers, { one: true, transfer: id, beforeDay: null, beforeId: null, limit: 1 })
    : null;
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return row;
}

/** A page of transfers, the last to take effect first, behind the day and id where the page before ended. */
export function transfersListed(actor: Actor, limit: number, before: readonly string[] | null): Promise<TransferRow[]> {
  const [beforeDay = null, beforeId = null] = before ?? [];
  return actor.tx.rows(transfers, {
    one: false,
    transfer: null,
    beforeDay: beforeDay as CivilDay | null,
    beforeId,
    limit,
  });
}

/**
 * A transfer that can still be changed, locked and with its version moved on; whoever read none takes the `newest`.
 * @throws notFound, stale, transferWithdrawn, transferEffective
 */
export async function changeTransfer(actor: Actor, id: string, version: number | 'newest'): Promise<TransferRow> {
  if (isUuid(id)) await actor.tx.rows(lockTransfer, { transfer: id });
  const row = await transferOf(actor, id);
  if (version !== 'newest' && row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
  if (row.withdrawn) throw new Refusal(TRANSFER_REFUSALS.transferWithdrawn);
  // A sudden leave begins today: it can be confirmed once, but what has begun is not rewritten.
  if (row.effectiveOn < actor.today || (row.effectiveOn === actor.today && row.confirmed))
    throw new Refusal(TRANSFER_REFUSALS.transferEffective);
  if ((await actor.tx.count(moveTransferVersion, { transfer: id })) === 0) throw new Refusal(COMMON_REFUSALS.notFound);
  return { ...row, version: row.version + 1 };
}

/** A transfer as the API shows it; `items` are its planned holdings, none for those who may not look inside. */
export function showTransfer(actor: Actor, row: TransferRow, items: readonly PlannedItem[]): Transfer {
  const { id, version, kind, announcedOn, effectiveOn, destination } = row;
  return {
    id,
    version,
    person: { id: row.personId, name: row.personName },
    kind,
    announcedOn,
    effectiveOn,
    destination,
    note: row.isInside ? row.note : '',
    state: stateOf(row, actor.today),
    announced: announcedOn <= actor.today,
    held: items.length,
    settled: items.filter((item) => item.choice).length,
    interim: items.filter((item) => item.choice?.kind === 'interim' && item.role !== null).length,
  };
}

/** How many items there are of each kind. */
export function countsOf(items: readonly { kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function stateOf(row: TransferRow, today: CivilDay): TransferState {
  if (row.withdrawn) return 'withdrawn';
  if (row.effectiveOn <= today) return 'effective';
  return row.confirmed ? 'confirmed' : 'registered';
}
