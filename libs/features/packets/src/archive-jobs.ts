import { type Actor, Transactions } from '@banso/database';
import { type ArchivedFile, FileStore, PdfRenderer, writeArchive, writeWorkbook } from '@banso/files';
import { Injectable, Logger } from '@nestjs/common';
import { v7 } from 'uuid';
import {
  claimArchive,
  giveArchiveBack,
  packetsPrinted,
  packetsToPrint,
  type PacketsToPrintRow,
  removeArchives,
  renewArchiveClaim,
} from './archive-jobs.sql.js';
import { ARCHIVE_DAYS } from './archives.queries.js';
import { HandoverArchiveItemEntity } from './handover-archive-item.entity.js';
import { HandoverArchiveEntity } from './handover-archive.entity.js';
import { packetPaper } from './packet-paper.js';
import { PacketPrints } from './packet-prints.js';
import { packetWorkbook } from './packet-workbook.js';
import { fileNameOf, type PrintedPacket } from './printed-packet.js';

/**
 * A worker that has not been heard of for so long is taken for dead, and another goes on from where it was (seconds).
 */
const LEASE_SECONDS = 30;
/** So many workers may die or fail at one archive before it is given up. */
const ATTEMPTS = 5;
const DAY_MS = 86_400_000;

interface Claimed {
  id: string;
  claim: string;
}

/** Making archives: packet by packet, each kept as soon as it is printed, so that a killed worker costs one packet. */
@Injectable()
export class ArchiveJobs {
  private readonly logger = new Logger(ArchiveJobs.name);
  private resting = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly prints: PacketPrints,
    private readonly renderer: PdfRenderer,
    private readonly files: FileStore,
  ) {}

  /** Begins no further packet: the process is about to end, and another worker goes on from here at once. */
  rest(): void {
    this.resting = true;
  }

  /**
   * Makes every archive that waits, and removes those whose days are over. Running it twice, or by two at once, does no
   * harm.
   */
  async run(tenantId: number): Promise<void> {
    await this.removeOld(tenantId);
    while (!this.resting) {
      const claimed = await this.claim(tenantId);
      if (!claimed) return;
      try {
        await this.make(tenantId, claimed);
      } catch (error) {
        this.logger.error({
          event: 'archiveFailed',
          archive: claimed.id,
          error: error instanceof Error ? error.message : String(error),
        });
        await this.giveBack(tenantId, claimed, true);
        return; // The next tick tries again.
      }
    }
  }

  private claim(tenantId: number): Promise<Claimed | null> {
    const claim = v7();
    return this.transactions.forTenant(tenantId, async ({ tx }) => {
      const row = await tx.row(claimArchive, { claim, seconds: LEASE_SECONDS, tenant: tenantId });
      return row && { id: row.id, claim };
    });
  }

  private async make(tenantId: number, claimed: Claimed): Promise<void> {
    const left = await this.transactions.forTenant(tenantId, ({ tx }) =>
      tx.rows(packetsToPrint, { archive: claimed.id }),
    );
    // As many at the same time as the renderer prints.
    const queue = [...left];
    await Promise.all(
      Array.from({ length: this.renderer.size }, async () => {
        for (let item = queue.shift(); item && !this.resting; item = queue.shift())
          await this.print(tenantId, claimed, item);
      }),
    );
    if (this.resting) await this.giveBack(tenantId, claimed, false);
    else await this.bind(tenantId, claimed);
  }

  private async print(
    tenantId: number,
    claimed: Claimed,
    { packetId, number, internal }: PacketsToPrintRow,
  ): Promise<void> {
    const packet = await this.transactions.forTenant(tenantId, (actor) =>
      this.prints.of(actor, packetId, number ?? undefined, internal),
    );
    const [pdf, xlsx] = await Promise.all([
      this.renderer.print(packetPaper(packet)).then((bytes) => this.files.put(bytes)),
      packetWorkbook(packet).then(({ bytes }) => this.files.put(bytes)),
    ]);
    await this.transactions.forTenant(tenantId, async (actor) => {
      await this.holdOn(actor, claimed);
      await actor.tx.update(
        HandoverArchiveItemEntity,
        { archiveId: claimed.id, packetId },
        {
          pdfStoredAs: pdf.storedAs,
          pdfSha256: pdf.sha256,
          xlsxStoredAs: xlsx.storedAs,
          xlsxSha256: xlsx.sha256,
          doneAt: actor.now,
        },
      );
    });
  }

  /** Renews the lease. @throws when another worker has taken over */
  private async holdOn({ tx }: Actor, { id, claim }: Claimed): Promise<void> {
    const held = await tx.count(renewArchiveClaim, { archive: id, claim, seconds: LEASE_SECONDS });
    if (held === 0) throw new Error('Another worker has taken this archive over.');
  }

  /** Puts the printed files together with a table of contents and everybody's hashes. */
  private async bind(tenantId: number, claimed: Claimed): Promise<void> {
    const { packets, items, now } = await this.transactions.forTenant(tenantId, async (actor) => {
      await this.holdOn(actor, claimed);
      const made = await actor.tx.rows(packetsPrinted, { archive: claimed.id });
      const printed: PrintedPacket[] = [];
      for (const { packetId, number, internal } of made)
        printed.push(await this.prints.of(actor, packetId, number ?? undefined, internal));
      return { packets: printed, items: made, now: actor.now };
    });
    const files: ArchivedFile[] = [];
    const names = packets.map(
      (packet, place) => `${String(items[place]!.position).padStart(3, '0')}_${fileNameOf(packet)}`,
    );
    for (const [place, { pdf, xlsx }] of items.entries()) {
      files.push(
        { name: `${names[place]}.pdf`, bytes: await this.files.get(pdf) },
        {
          name: `${names[place]}.xlsx`,
          bytes: await this.files.get(xlsx),
        },
      );
    }
    const contents = await writeWorkbook([
      {
        name: '目次',
        widths: [6, 24, 36, 18, 18, 10, 68, 60],
        headings: ['番号', '市区町村', '支援事業', '前任者', '後任者', '版', '内容の照合番号（SHA-256）', 'ファイル'],
        rows: packets.map(({ content: { municipality, cover }, version, sha256 }, place) => [
          items[place]!.position,
          `${municipality.prefecture}${municipality.name}`,
          cover.programme,
          cover.predecessor.name,
          cover.successor?.name ?? 'なし（終了）',
          version === null ? '下書き' : `第${version}版`,
          sha256,
          `${names[place]}.pdf`,
        ]),
      },
    ]);
    const sums = items.flatMap(({ pdf, xlsx }, place) => [
      `${pdf.sha256}  ${names[place]}.pdf`,
      `${xlsx.sha256}  ${names[place]}.xlsx`,
    ]);
    const kept = await this.files.put(
      await writeArchive(
        [
          { name: '000_目次.xlsx', bytes: contents.bytes },
          ...files,
          { name: 'SHA256SUMS.txt', bytes: Buffer.from(`${sums.join('\n')}\n`) },
        ],
        now,
      ),
    );
    await this.transactions.forTenant(tenantId, async (actor) => {
      await this.holdOn(actor, claimed);
      await actor.tx.update(
        HandoverArchiveEntity,
        { id: claimed.id },
        {
          state: 'ready',
          storedAs: kept.storedAs,
          size: kept.size,
          sha256: kept.sha256,
          finishedAt: actor.now,
          claim: null,
          claimedUntil: null,
        },
      );
      await actor.tx.update(
        HandoverArchiveItemEntity,
        { archiveId: claimed.id },
        {
          pdfStoredAs: null,
          xlsxStoredAs: null,
        },
      );
    });
    await this.files.setAside(
      items.flatMap(({ pdf, xlsx }) => [pdf.storedAs, xlsx.storedAs]),
      'it was bound into an archive',
      now,
    );
    this.logger.log({ event: 'archiveMade', archive: claimed.id, packets: items.length, bytes: kept.size });
  }

  /** Lets others go on, after an attempt that failed or one that was only broken off. */
  private async giveBack(tenantId: number, { id, claim }: Claimed, failed: boolean): Promise<void> {
    await this.transactions.forTenant(tenantId, ({ tx }) =>
      tx.count(giveArchiveBack, { archive: id, claim, failed, most: ATTEMPTS }),
    );
  }

  private async removeOld(tenantId: number): Promise<void> {
    const { old, now } = await this.transactions.forTenant(tenantId, async ({ tx, now }) => ({
      now,
      old: await tx.rows(removeArchives, {
        tenant: tenantId,
        before: new Date(now.getTime() - ARCHIVE_DAYS * DAY_MS),
      }),
    }));
    await this.files.setAside(
      old.map(({ storedAs }) => storedAs),
      `its archive was older than ${ARCHIVE_DAYS} days`,
      now,
    );
  }
}
