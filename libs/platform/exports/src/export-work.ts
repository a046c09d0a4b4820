import { type Actor, mayDo, outageOf, Transactions } from '@banso/database';
import { FileStore, type StoredFile, streamTable } from '@banso/files';
import { COMMON_REFUSALS, type KeptReach, reachOf, Refusal } from '@banso/http';
import { Injectable, Logger } from '@nestjs/common';
import { v7 } from 'uuid';
import { ExportJobEntity } from './export-job.entity.js';
import type { ExportFailure } from './export-job.response.js';
import { EXPORT_DAYS, FORGOTTEN_AFTER_DAYS, MOST_ROWS } from './export-limits.js';
import { exportedTable, ExportSources } from './export-source.js';
import {
  claimExport,
  type ClaimExportRow,
  forgetExports,
  giveExportBack,
  giveExportsUp,
  noteProgress,
  removeExports,
} from './export-work.sql.js';

/**
 * A worker that has not been heard of for so long is taken for dead, and another begins anew (seconds). Longer than a
 * statement of a worker may take: it is renewed with every page.
 */
const LEASE_SECONDS = 90;
/** So many workers may die or fail at one export before it is given up. */
const ATTEMPTS = 5;
const DAY_MS = 86_400_000;

interface Claimed extends ClaimExportRow {
  tenantId: number;
  claim: string;
}

/** What has come of an attempt: a file with what its reader reached, or why there will be none. */
type Outcome = { file: StoredFile; rows: number; asOf: Date; reach: KeptReach } | { refused: ExportFailure };

/** The attempt is not this worker's any more: it was cancelled, or another worker has taken it over. */
class LetGo extends Error {}
/** The process is about to end. */
class Resting extends Error {}

/**
 * Making exports, one at a time in each worker, so that the others' connections stay free. An export is read from one
 * snapshot of the database; a worker that is killed costs what it has written, and the next begins anew, with a new
 * snapshot.
 */
@Injectable()
export class ExportWork {
  private readonly logger = new Logger(ExportWork.name);
  private readonly asked = new Set<number>();
  private working: Promise<void> | null = null;
  private resting = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly sources: ExportSources,
    private readonly files: FileStore,
  ) {}

  /** Reads no further page: the process is about to end, and another worker begins the export at once. */
  rest(): void {
    this.resting = true;
  }

  /**
   * Makes every export of the tenant that waits, and removes those whose days are over. Running it twice, or by two at
   * once, does no harm.
   */
  run(tenantId: number): Promise<void> {
    this.asked.add(tenantId);
    this.working ??= this.work().finally(() => (this.working = null));
    return this.working;
  }

  private async work(): Promise<void> {
    for (const tenantId of this.asked) {
      await this.clear(tenantId);
      let claimed: Claimed | null;
      do {
        this.asked.delete(tenantId);
        claimed = this.resting ? null : await this.claim(tenantId);
        if (claimed && !(await this.attempt(claimed))) break; // The next tick tries again.
      } while (claimed);
    }
  }

  private claim(tenantId: number): Promise<Claimed | null> {
    const claim = v7();
    return this.transactions.forTenant(tenantId, async ({ tx }) => {
      const row = await tx.row(claimExport, { claim, seconds: LEASE_SECONDS, tenant: tenantId, most: ATTEMPTS });
      return row && { ...row, tenantId, claim };
    });
  }

  /** Whether it came to an end, of whatever kind. */
  private async attempt(claimed: Claimed): Promise<boolean> {
    try {
      await this.finish(claimed, await this.make(claimed));
      return true;
    } catch (error) {
      if (error instanceof LetGo) return true;
      if (error instanceof Resting) return this.giveBack(claimed, null);
      this.logger.error({
        event: 'exportFailed',
        export: claimed.id,
        error: error instanceof Error ? error.message : String(error),
      });
      return this.giveBack(claimed, outageOf(error) === 'full' ? 'noSpace' : 'fault');
    }
  }

  private async make(claimed: Claimed): Promise<Outcome> {
    const made = await this.transactions.readForExport(claimed, (actor) => this.read(actor, claimed));
    return made ?? { refused: 'notAllowed' };
  }

  /** Reads as the person who asked, by the rights and the reach of this moment. */
  private async read(actor: Actor, claimed: Claimed): Promise<Outcome> {
    const source = this.sources.of(claimed.what);
    if (!source) throw new Error(`Nothing is exported as "${claimed.what}".`);
    if (!mayDo(actor, source.needs)) return { refused: 'notAllowed' };
    const filter = claimed.filter as object;
    try {
      const total = await source.count(actor, filter, MOST_ROWS + 1);
      if (total > MOST_ROWS) return { refused: 'tooLarge' };
      let rows = 0;
      await this.progress(claimed, rows, total);
      const table = exportedTable(source, actor, filter, (done) => this.progress(claimed, (rows = done), total));
      const file = await this.files.write(streamTable(table, claimed.format));
      return { file, rows, asOf: actor.now, reach: await reachOf(actor) };
    } catch (error) {
      if (error instanceof Refusal && error.kind === COMMON_REFUSALS.notAllowed) return { refused: 'notAllowed' };
      throw error;
    }
  }

  /** Says how far it is, in a transaction of its own. @throws LetGo, Resting */
  private async progress({ tenantId, id, claim }: Claimed, done: number, total: number): Promise<void> {
    if (this.resting) throw new Resting();
    const held = await this.transactions.forTenant(tenantId, ({ tx }) =>
      tx.count(noteProgress, { job: id, claim, done, total, seconds: LEASE_SECONDS }),
    );
    if (held === 0) throw new LetGo();
  }

  private async finish({ tenantId, id, claim }: Claimed, outcome: Outcome): Promise<void> {
    const kept = await this.transactions.forTenant(tenantId, ({ tx, now }) =>
      tx.update(
        ExportJobEntity,
        { id, claim, state: 'waiting' },
        {
          ...('file' in outcome
            ? {
                state: 'ready',
                ...outcome.file,
                rowsDone: outcome.rows,
                rowsTotal: outcome.rows,
                asOf: outcome.asOf,
                reach: outcome.reach,
              }
            : { state: 'failed', reason: outcome.refused }),
          claim: null,
          claimedUntil: null,
          finishedAt: now,
        },
      ),
    );
    if (kept === 0 && 'file' in outcome)
      await this.files.setAside([outcome.file.storedAs], 'its export was cancelled', outcome.asOf);
  }

  /**
   * Whether the next export can be tried.
   * @param reason why it failed; null where it did not, and is to be begun again
   */
  private async giveBack({ tenantId, id, claim }: Claimed, reason: ExportFailure | null): Promise<boolean> {
    await this.transactions.forTenant(tenantId, ({ tx }) =>
      tx.count(giveExportBack, { job: id, claim, failed: reason !== null, reason }),
    );
    return false;
  }

  /** Gives up what fails each time, removes files after their days, and forgets what is long over. */
  private async clear(tenantId: number): Promise<void> {
    const { old, now } = await this.transactions.forTenant(tenantId, async ({ tx, now }) => {
      const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
      await tx.count(giveExportsUp, { tenant: tenantId, most: ATTEMPTS, now });
      await tx.count(forgetExports, { tenant: tenantId, before: before(FORGOTTEN_AFTER_DAYS) });
      return { now, old: await tx.rows(removeExports, { tenant: tenantId, before: before(EXPORT_DAYS) }) };
    });
    await this.files.setAside(
      old.map(({ storedAs }) => storedAs),
      `its export was older than ${EXPORT_DAYS} days`,
      now,
    );
  }
}
