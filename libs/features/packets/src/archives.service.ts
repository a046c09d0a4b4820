import { warekiShort } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { exportRows } from '@banso/exports';
import { FileStore } from '@banso/files';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { HandoverArchive } from './archive.response.js';
import { ARCHIVE_DAYS, ArchivesQueries } from './archives.queries.js';
import { archiveBegun, callWorkers, officeOfTransfer, queueArchive } from './archives.sql.js';
import { HandoverArchiveItemEntity } from './handover-archive-item.entity.js';
import { HandoverArchiveEntity } from './handover-archive.entity.js';
import { isFrozen, type PacketRow, packetsListed } from './packet-row.js';
import { PACKET_REFUSALS } from './packet.errors.js';

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

  /**
   * Asks for all packets of a transfer that the actor may read. One that is on its way already is not begun twice.
   * @throws archiveEmpty
   */
  async make(actor: Actor, transferId: string): Promise<HandoverArchive> {
    const office = await actor.tx.row(officeOfTransfer, { transfer: transferId });
    if (!office) throw new Refusal(COMMON_REFUSALS.notFound);
    const asked = { transfer: transferId, person: personOf(actor) };
    await actor.tx.rows(queueArchive, asked);
    const begun = await actor.tx.row(archiveBegun, asked);
    if (begun) return this.queries.show(actor, begun.id);
    const packets = await exportRows(actor, {
      what: 'handovers',
      format: 'zip',
      filter: { transfer: transferId },
      mostRows: MOST_PACKETS,
      rows: (limit) => packetsListed(actor, { transfer: transferId, limit }),
    });
    if (packets.length === 0) throw new Refusal(PACKET_REFUSALS.archiveEmpty);
    const id = v7();
    const { tenantId } = office;
    await actor.tx.insert(HandoverArchiveEntity, { id, tenantId, transferId, requestedBy: personOf(actor) });
    await actor.tx.insert(
      HandoverArchiveItemEntity,
      packets.sort(byMunicipality).map((row, place) => ({
        archiveId: id,
        tenantId,
        packetId: row.id,
        position: place + 1,
        internal: row.seesInternal,
        number: isFrozen(row) ? (row.frozen?.number ?? null) : null,
      })),
    );
    // Heard after the commit; if nobody listens, the worker finds the row within the minute.
    await actor.tx.rows(callWorkers, { channel: ARCHIVES_CHANNEL, tenant: tenantId });
    return this.queries.show(actor, id);
  }

  /**
   * The finished file, as long as every packet in it may still be read.
   * @throws notFound, archiveNotReady, archiveGone
   */
  async fetch(actor: Actor, id: string): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
    const row = await this.queries.row(actor, id);
    if (row.state === 'removed') throw new Refusal(PACKET_REFUSALS.archiveGone, { days: ARCHIVE_DAYS });
    if (row.state !== 'ready' || !row.storedAs || !row.sha256) throw new Refusal(PACKET_REFUSALS.archiveNotReady);
    await exportRows(actor, {
      what: 'handoverArchive',
      format: 'zip',
      filter: { archive: id, transfer: row.transferId },
      mostRows: MOST_PACKETS,
      rows: () => Promise.resolve(Array.from({ length: row.total })),
    });
    return {
      name: `引継書一式_${row.predecessor}_${warekiShort(row.effectiveOn)}.zip`,
      mediaType: 'application/zip',
      bytes: await this.files.get({ storedAs: row.storedAs, sha256: row.sha256 }),
    };
  }
}

/** The order of the table of contents. */
function byMunicipality(one: PacketRow, other: PacketRow): number {
  const [a, b] = [one, other].map(({ municipality, id }) => `${municipality.code} ${id}`);
  return a! < b! ? -1 : 1;
}
