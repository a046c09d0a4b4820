import { Sealing } from '@banso/audit';
import { Clock } from '@banso/clock';
import { CoverageDrift } from '@banso/coverage';
import { Transactions } from '@banso/database';
import { CadenceService } from '@banso/engagements';
import { MailDelivery } from '@banso/mail';
import type { JobHandler } from '@banso/queue';
import { Digest, Sweep } from '@banso/reminders';
import { Injectable, Logger } from '@nestjs/common';
import type { JobName } from './schedule.js';

/** Which call stands behind which job's name. */
@Injectable()
export class Jobs {
  private readonly logger = new Logger(Jobs.name);
  readonly handlers: ReadonlyArray<JobHandler<JobName>> = [
    { job: 'sweep', forEach: 'tenant', run: (tenantId) => this.sweep.run(tenantId) },
    { job: 'digest', forEach: 'tenant', run: (tenantId) => this.digest.run(tenantId) },
    { job: 'deliver', forEach: 'tenant', run: (tenantId) => this.deliver(tenantId) },
    { job: 'drift', forEach: 'tenant', run: (tenantId) => this.mendDrift(tenantId) },
    { job: 'seal', forEach: 'installation', run: () => this.sealing.run() },
    { job: 'housekeeping', forEach: 'installation', run: () => this.transactions.atTheDoor('select keep_house($1)', [this.clock.now()]) },
  ];

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sweep: Sweep,
    private readonly digest: Digest,
    private readonly delivery: MailDelivery,
    private readonly cadence: CadenceService,
    private readonly coverage: CoverageDrift,
    private readonly sealing: Sealing,
  ) {}

  private async deliver(tenantId: number): Promise<void> {
    await this.digest.atOnce(tenantId);
    await this.delivery.deliver(tenantId);
  }

  private async mendDrift(tenantId: number): Promise<void> {
    const drifted = await this.transactions.forTenant(tenantId, (actor) => this.cadence.mendDrift(actor, tenantId));
    if (drifted.length > 0) this.logger.warn({ event: 'cadenceDrift', tenantId, count: drifted.length, engagements: drifted.slice(0, 20) });
    else this.logger.log({ event: 'cadenceDrift', tenantId, count: 0 });
    const recounted = await this.transactions.forTenant(tenantId, (actor) => this.coverage.run(actor));
    if (recounted.length > 0) this.logger.warn({ event: 'coverageDrift', tenantId, count: recounted.length, cells: recounted.slice(0, 20) });
  }
}
