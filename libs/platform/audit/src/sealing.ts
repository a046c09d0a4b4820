import { Clock } from '@banso/clock';
import { Transactions } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { chainsWaiting, sealAudit } from './sealing.sql.js';

/** So many entries are linked in one transaction; a batch is a matter of a second. */
const BATCH = 5_000;

/** Seals what was written to the audit log: links waiting entries to the hash chain of their tenant. */
@Injectable()
export class Sealing {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals everything that is committed by now, batch by batch. Returns how many entries; running it twice changes
   * nothing.
   */
  async run(): Promise<number> {
    let sealed = 0;
    for (const { tenantId } of await this.transactions.ask(chainsWaiting, {})) {
      for (let n = BATCH; n === BATCH; sealed += n) n = await this.batch(tenantId);
    }
    return sealed;
  }

  private async batch(tenantId: number): Promise<number> {
    const [row] = await this.transactions.ask(sealAudit, { tenant: tenantId, now: this.clock.now(), batch: BATCH });
    return row?.sealed ?? 0;
  }
}
