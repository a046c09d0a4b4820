import { dayInTokyo, type DriftWatch, driftWatchOf, WHOLE_WATCH } from '@banso/domain';
import { AuditHeads, Sealing } from '@banso/audit';
import { Clock } from '@banso/clock';
import { CoverageDrift } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { Transactions } from '@banso/database';
import { CadenceService } from '@banso/engagements';
import { ExportWork } from '@banso/exports';
import { MailDelivery } from '@banso/mail';
import { FileStore } from '@banso/files';
import { ArchiveJobs } from '@banso/packets';
import type { JobHandler } from '@banso/queue';
import { Digest, Sweep } from '@banso/reminders';
import { inOfficeOf, SearchDrift } from '@banso/search';
import { TransferListWork } from '@banso/transfers';
import { VisitDrift } from '@banso/visits';
import { WebhookDelivery } from '@banso/webhooks';
import { Injectable, Logger } from '@nestjs/common';
import type { JobName } from './schedule.js';
import { coveredUntil, filesNamed, housekeeping } from './jobs.sql.js';

/** A file without a row is older than any request could be (milliseconds). */
const ORPHANED_AFTER = 86_400_000;
/**
 * So many files without a row at once, and so large a share of all, are no accident: an older database was restored.
 */
const MANY_ORPHANS = { files: 10, share: 0.05 };
/** Names that a line of the log tells; the quarantine's own list has them all. */
const NAMES_TOLD = 20;

/** Which call stands behind which job's name. */
@Injectable()
export class Jobs {
  private readonly logger = new Logger(Jobs.name);
  readonly handlers: ReadonlyArray<JobHandler<JobName>> = [
    { job: 'sweep', forEach: 'tenant', run: (tenantId) => this.sweep.run(tenantId) },
    { job: 'digest', forEach: 'tenant', run: (tenantId) => this.digest.run(tenantId) },
    { job: 'deliver', forEach: 'tenant', run: (tenantId) => this.deliver(tenantId) },
    { job: 'transferLists', forEach: 'tenant', run: (tenantId) => this.transferLists.run(tenantId) },
    { job: 'webhooks', forEach: 'tenant', run: (tenantId) => this.webhooks.run(tenantId) },
    {
      job: 'drift',
      forEach: 'tenant',
      run: async (tenantId) => this.mendDrift(tenantId, await this.watchOf(tenantId)),
      byHand: (tenantId) => this.mendDrift(tenantId, WHOLE_WATCH),
    },
    { job: 'seal', forEach: 'installation', run: () => this.sealing.run() },
    { job: 'auditHeads', forEach: 'installation', run: () => this.heads.run() },
    { job: 'archives', forEach: 'tenant', run: (tenantId) => this.archives.run(tenantId) },
    { job: 'exports', forEach: 'tenant', run: (tenantId) => this.exports.run(tenantId) },
    { job: 'housekeeping', forEach: 'installation', run: () => this.housekeeping() },
  ];

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sweep: Sweep,
    private readonly digest: Digest,
    private readonly delivery: MailDelivery,
    private readonly webhooks: WebhookDelivery,
    private readonly visits: VisitDrift,
    private readonly cadence: CadenceService,
    private readonly support: SupportDrift,
    private readonly coverage: CoverageDrift,
    private readonly search: SearchDrift,
    private readonly transferLists: TransferListWork,
    private readonly sealing: Sealing,
    private readonly heads: AuditHeads,
    private readonly files: FileStore,
    private readonly archives: ArchiveJobs,
    private readonly exports: ExportWork,
  ) {}

  private async housekeeping(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.ask(housekeeping, { now });
    const known = async (names: string[]): Promise<string[]> =>
      (await this.transactions.ask(filesNamed, { names })).map(({ name }) => name);
    const { looked, setAside, broughtBack, announced, ended } = await this.files.tidyUp(
      now,
      new Date(now.getTime() - ORPHANED_AFTER),
      known,
    );
    for (const [event, names] of Object.entries({
      filesBroughtBack: broughtBack,
      filesSetAside: setAside,
      filesEndAnnounced: announced,
      filesEnded: ended,
    })) {
      if (names.length > 0)
        this.logger.log({ event, count: names.length, of: looked, files: names.slice(0, NAMES_TOLD) });
    }
    if (setAside.length >= MANY_ORPHANS.files && setAside.length > looked * MANY_ORPHANS.share) {
      this.logger.warn({
        event: 'manyFilesWithoutRow',
        count: setAside.length,
        of: looked,
        hint: 'Was an older database restored? They lie in quarantine and come back with a newer one.',
      });
    }
  }

  private async deliver(tenantId: number): Promise<void> {
    await this.digest.atOnce(tenantId);
    await this.delivery.deliver(tenantId);
  }

  /** What tonight's look for drift looks at, from when the last one succeeded. */
  private async watchOf(tenantId: number): Promise<DriftWatch> {
    const [last] = await this.transactions.ask(coveredUntil, { job: 'drift', tenant: tenantId });
    return driftWatchOf(last?.covers ? dayInTokyo(new Date(last.covers)) : null, this.clock.today());
  }

  private async mendDrift(tenantId: number, watch: DriftWatch): Promise<void> {
    const miscounted = await this.transactions.forTenant(
      tenantId,
      (actor) => this.visits.mend(actor, tenantId, watch),
      {
        long: true,
      },
    );
    if (miscounted.length > 0)
      this.logger.warn({
        event: 'visitDrift',
        tenantId,
        count: miscounted.length,
        engagements: miscounted.slice(0, 20),
      });
    const drifted = await this.transactions.forTenant(tenantId, (actor) => this.cadence.mendDrift(actor, tenantId), {
      long: true,
    });
    if (drifted.length > 0)
      this.logger.warn({ event: 'cadenceDrift', tenantId, count: drifted.length, engagements: drifted.slice(0, 20) });
    else this.logger.log({ event: 'cadenceDrift', tenantId, count: 0 });
    const unlike = await this.transactions.forTenant(tenantId, (actor) => this.support.run(actor, watch), {
      long: true,
    });
    if (unlike.length > 0)
      this.logger.warn({ event: 'supportDrift', tenantId, count: unlike.length, lines: unlike.slice(0, 20) });
    const recounted = await this.transactions.forTenant(tenantId, (actor) => this.coverage.run(actor, watch), {
      long: true,
    });
    if (recounted.length > 0)
      this.logger.warn({ event: 'coverageDrift', tenantId, count: recounted.length, cells: recounted.slice(0, 20) });
    const unfound = await this.search.run(inOfficeOf(this.transactions, tenantId), tenantId, watch);
    if (unfound.length > 0)
      this.logger.warn({ event: 'searchDrift', tenantId, count: unfound.length, entries: unfound.slice(0, 20) });
  }
}
