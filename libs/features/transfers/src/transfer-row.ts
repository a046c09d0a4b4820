import type { CivilDay, TransferKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { validate as isUuid } from 'uuid';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import type { PlannedItem } from './plan.js';
import type { Transfer, TransferState } from './transfer.response.js';

/** A transfer as the register keeps it. */
export interface TransferRow {
  id: string;
  tenantId: number;
  version: number;
  personId: string;
  personName: string;
  kind: TransferKind;
  announcedOn: CivilDay;
  effectiveOn: CivilDay;
  destination: string;
  note: string;
  confirmed: boolean;
  withdrawn: boolean;
  /** Whether the actor manages the tenant or is the leaver: only they see into a transfer. */
  inside: boolean;
}

export const TRANSFER_COLUMNS = `x.id, x.tenant_id as "tenantId", x.version, x.person_id as "personId", coalesce(p.name, '') as "personName", x.kind, x.announced_on as "announcedOn", x.effective_on as "effectiveOn",
  x.destination, x.note, x.confirmed_at is not null as confirmed, x.withdrawn_at is not null as withdrawn,
  x.tenant_id = any((select ctx_ints('app.manages'))::int[]) or x.person_id = (select ctx_person()) as inside`;

/** A transfer that the actor may look into. @throws notFound */
export async function transferOf(actor: Actor, id: string): Promise<TransferRow> {
  const [row] = isUuid(id) ? await actor.tx.prepared<TransferRow>('transfer', `select ${TRANSFER_COLUMNS} from transfer x left join person p on p.id = x.person_id where x.id = $1`, [id]) : [];
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return row;
}

/** A transfer that can still be changed, locked and with its version moved on; whoever read none takes the `newest`. @throws notFound, stale, transferWithdrawn, transferEffective */
export async function changeTransfer(actor: Actor, id: string, version: number | 'newest'): Promise<TransferRow> {
  if (isUuid(id)) await actor.tx.prepared('lock transfer', 'select from transfer where id = $1 for update', [id]);
  const row = await transferOf(actor, id);
  if (version !== 'newest' && row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
  if (row.withdrawn) throw new Refusal(TRANSFER_REFUSALS.transferWithdrawn);
  // A sudden leave begins today: it can be confirmed once, but what has begun is not rewritten.
  if (row.effectiveOn < actor.today || (row.effectiveOn === actor.today && row.confirmed)) throw new Refusal(TRANSFER_REFUSALS.transferEffective);
  if ((await actor.tx.runPrepared('move version', 'update transfer set version = version + 1 where id = $1', [id])) === 0) throw new Refusal(COMMON_REFUSALS.notFound);
  return { ...row, version: row.version + 1 };
}

/** A transfer as the API shows it; `items` are its planned holdings, none for those who may not look inside. */
export function showTransfer(actor: Actor, row: TransferRow, items: readonly PlannedItem[]): Transfer {
  return {
    id: row.id, version: row.version, person: { id: row.personId, name: row.personName }, kind: row.kind, announcedOn: row.announcedOn, effectiveOn: row.effectiveOn,
    destination: row.destination, note: row.inside ? row.note : '', state: stateOf(row, actor.today), announced: row.announcedOn <= actor.today,
    held: items.length, settled: items.filter((item) => item.choice).length, interim: items.filter((item) => item.choice?.kind === 'interim' && item.role !== null).length,
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
