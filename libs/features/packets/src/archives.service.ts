import { warekiShort } from '@banso/domain';
import { exportRows } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { FileStore } from '@banso/files';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { HandoverArchive } from './archive.response.js';
import { ARCHIVE_DAYS, ArchivesQueries } from './archives.queries.js';
import { PACKET_REFUSALS } from './packet.errors.js';
import { isFrozen, type PacketRow, PACKETS } from './packet-row.js';

/** The channel on which a worker hears that an archive waits; what is said is the tenant's number. */
export const ARCHIVES_CHANNEL = 'banso_archives';
/** More packets than anybody hands over at once. */
const MOST_PACKETS = 500;

/** Asking for archives and fetching them. They are made by the worker. */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly queries: ArchivesQueries,
    private readonly files: FileStore,
  ) {}

  /** Asks for all packets of a transfer that the actor may read. One that is on its way already is not begun twice. @throws archiveEmpty */
  async make(actor: Actor, transferId: string): Promise<HandoverArchive> {
    const transfer = await actor.tx.one<{ tenantId: number }>('select tenant_id as "tenantId" from transfer where id = $1', [transferId]);
    if (!transfer) throw new Refusal(COMMON_REFUSALS.notFound);
    await actor.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`archive:${transferId}:${personOf(actor)}`]);
    const begun = await actor.tx.one<{ id: string }>(`select id from handover_archive where transfer_id = $1 and requested_by = $2 and state = 'waiting'`, [transferId, personOf(actor)]);
    if (begun) return this.queries.show(actor, begun.id);
    const packets = await exportRows(actor, {
      what: 'handovers', format: 'zip', filter: { transfer: transferId }, mostRows: MOST_PACKETS,
      rows: (limit) => actor.tx.query<PacketRow>(`${PACKETS} where h.transfer_id = $1 order by h.municipality_code, h.id limit $2`, [transferId, limit]),
    });
    if (packets.length === 0) throw new Refusal(PACKET_REFUSALS.archiveEmpty);
    const id = v7();
    await actor.tx.run('insert into handover_archive (id, tenant_id, transfer_id, requested_by) values ($1, $2, $3, $4)', [id, transfer.tenantId, transferId, personOf(actor)]);
    await actor.tx.run(
      'insert into handover_archive_item (archive_id, tenant_id, packet_id, position, number, internal) select $1, $6, p, n, v, i from unnest($2::uuid[], $3::int[], $4::int[], $5::boolean[]) as t(p, n, v, i)',
      [id, packets.map((row) => row.id), packets.map((_, place) => place + 1), packets.map((row) => (isFrozen(row) ? (row.frozen?.number ?? null) : null)), packets.map((row) => row.seesInternal), transfer.tenantId]);
    // Heard after the commit; if nobody listens, the worker finds the row within the minute.
    await actor.tx.query('select pg_notify($1, $2)', [ARCHIVES_CHANNEL, String(transfer.tenantId)]);
    return this.queries.show(actor, id);
  }

  /** The finished file, as long as every packet in it may still be read. @throws notFound, archiveNotReady, archiveGone */
  async fetch(actor: Actor, id: string): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
    const row = await this.queries.row(actor, id);
    if (row.state === 'removed') throw new Refusal(PACKET_REFUSALS.archiveGone, { days: ARCHIVE_DAYS });
    if (row.state !== 'ready' || !row.storedAs || !row.sha256) throw new Refusal(PACKET_REFUSALS.archiveNotReady);
    await exportRows(actor, { what: 'handoverArchive', format: 'zip', filter: { archive: id, transfer: row.transferId }, mostRows: MOST_PACKETS, rows: () => Promise.resolve(Array.from({ length: row.total })) });
    return { name: `引継書一式_${row.predecessor}_${warekiShort(row.effectiveOn)}.zip`, mediaType: 'application/zip', bytes: await this.files.get({ storedAs: row.storedAs, sha256: row.sha256 }) };
  }
}
