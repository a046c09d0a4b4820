import { addDays, type CivilDay, dayInTokyo } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ArchiveQuery } from './archive.request.js';
import type { ArchiveState, HandoverArchive } from './archive.response.js';

/** Days an archive can be fetched; it holds copies, and what it holds can be had again at any time. */
export const ARCHIVE_DAYS = 7;

/** An archive as its table keeps it. */
export interface ArchiveRow {
  id: string;
  transferId: string;
  state: ArchiveState;
  total: number;
  done: number;
  requestedAt: Date;
  finishedAt: Date | null;
  size: number | null;
  storedAs: string | null;
  sha256: string | null;
  predecessor: string;
  effectiveOn: CivilDay;
}

// Within sight is an archive only as long as every packet in it may be read, and what is internal in it as well.
const ARCHIVES = `
  select a.id, a.transfer_id as "transferId", a.state, a.requested_at as "requestedAt", a.finished_at as "finishedAt", a.size, a.stored_as as "storedAs", a.sha256,
         coalesce(p.name, '') as predecessor, x.effective_on as "effectiveOn", n.total, n.done
    from handover_archive a join transfer x on x.id = a.transfer_id left join person p on p.id = x.person_id
    cross join lateral (
      select count(*)::int as total, count(i.done_at)::int as done,
             coalesce(bool_and(h.id is not null and (not i.internal or h.tenant_id = any((select ctx_ints('app.wide'))::int[])
               or (h.tenant_id = any((select ctx_ints('app.tenants'))::int[]) and h.municipality_code = any((select ctx_texts('app.own'))::text[])))), true) as readable
        from handover_archive_item i left join handover_packet h on h.id = i.packet_id where i.archive_id = a.id) n
   where n.readable`;

/** Looking at archives. */
@Injectable()
export class ArchivesQueries {
  /** The archives within sight, the newest first. */
  async list(actor: Actor, { transfer, limit, cursor }: ArchiveQuery): Promise<Page<HandoverArchive>> {
    const [after = null] = keyIn(cursor, 'id') ?? [];
    const rows = await actor.tx.query<ArchiveRow>(`${ARCHIVES} and ($1::uuid is null or a.transfer_id = $1) and ($2::uuid is null or a.id < $2) order by a.id desc limit $3`, [transfer ?? null, after, limit + 1]);
    return pageOf(rows, limit, (row) => [row.id], shown);
  }

  async show(actor: Actor, id: string): Promise<HandoverArchive> {
    return shown(await this.row(actor, id));
  }

  /** @throws notFound */
  async row(actor: Actor, id: string): Promise<ArchiveRow> {
    const row = isUuid(id) ? await actor.tx.one<ArchiveRow>(`${ARCHIVES} and a.id = $1`, [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

function shown({ id, transferId, state, total, done, requestedAt, finishedAt, size }: ArchiveRow): HandoverArchive {
  return { id, transferId, state, total, done, requestedAt: requestedAt.toISOString(), size, keptUntil: finishedAt && state === 'ready' ? addDays(dayInTokyo(finishedAt), ARCHIVE_DAYS) : null };
}
