import { type Actor, isConnectionLoss, Transactions } from '@banso/database';
import { Refusal } from '@banso/http';
import { Injectable, Logger } from '@nestjs/common';
import { DispositionsService } from './dispositions.service.js';
import {
  claimListRow,
  type ClaimListRowRow,
  endLag,
  rowsThatLag,
  settleListRow,
  transfersToSettle,
  type TransfersToSettleRow,
} from './transfer-list-work.sql.js';
import { closeTransferList } from './transfer-lists.sql.js';
import { TransfersService } from './transfers.service.js';

/**
 * Transfers that are worked on side by side. Those of one successor never are: the order of the list decides whose load
 * counts.
 */
const LANES = 3;
/** Engagements of which derived rows are brought up to date in one transaction. */
const FOLLOWED_AT_ONCE = 500;

type Task = TransfersToSettleRow;
interface Settled {
  state: 'confirmed' | 'refused' | 'withdrawn';
  refusal?: { ja: string[]; en: string[] };
}

/**
 * Confirms and withdraws the transfers of lists, as their managers have asked. Every transfer is a transaction of its
 * own, and its row says what came of it: what was done stays done when the worker is killed, the rest is taken up by
 * the next one. Running it twice, or in two workers at once, does nothing twice.
 */
@Injectable()
export class TransferListWork {
  private readonly logger = new Logger(TransferListWork.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly transfers: TransfersService,
    private readonly dispositions: DispositionsService,
  ) {}

  /** Does everything that waits. Returns how many transfers were settled. */
  async run(tenantId: number): Promise<number> {
    const tasks = await this.transactions.forTenant(tenantId, ({ tx }) => tx.rows(transfersToSettle, { lanes: LANES }));
    let done = 0;
    const lanes = await Promise.allSettled(
      Array.from({ length: LANES }, async (_, lane) => {
        for (const task of tasks) if (task.lane === lane && (await this.settle(tenantId, task))) done++;
      }),
    );
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
    const followed = await this.follow(tenantId);
    const withdrawn = tasks.filter(({ withdraws }) => withdraws);
    for (const listId of new Set(withdrawn.map((task) => task.listId))) await this.close(tenantId, listId);
    if (done > 0 || followed > 0)
      this.logger.log({ event: 'transferListsWorkedOn', tenantId, transfers: done, engagements: followed });
    return done;
  }

  /**
   * One transfer in one transaction; a refusal undoes it and is noted in the next. Returns whether there was anything
   * to do.
   */
  private async settle(tenantId: number, task: Task): Promise<boolean> {
    const state = task.withdraws ? 'withdrawing' : 'waiting';
    const claimed = ({ tx }: Actor) => tx.row(claimListRow, { transfer: task.transferId, state });
    try {
      return await this.transactions.forTenant(tenantId, async (worker) => {
        const claim = await claimed(worker);
        if (!claim) return false;
        // What is done is done in the name of the manager who asked for it.
        const actor: Actor = { ...worker, personId: claim.requestedBy };
        const settled = await this.carryOut(actor, task, claim);
        await this.note(worker, task.transferId, settled, true);
        // Derived rows follow for many transfers at once: see `follow`.
        worker.tx.takeChanges();
        return true;
      });
    } catch (error) {
      if (isConnectionLoss(error)) throw error; // Nothing is known of the transfer: it still waits.
      if (!(error instanceof Refusal)) {
        const trace = error instanceof Error ? error.stack : String(error);
        this.logger.error({ event: 'transferFailed', transferId: task.transferId }, trace);
      }
      const refusal = error instanceof Refusal ? refusalOf(error) : FAILED;
      await this.transactions.forTenant(tenantId, async (actor) => {
        const former = task.withdraws ? ('confirmed' as const) : ('refused' as const);
        if (await claimed(actor)) await this.note(actor, task.transferId, { state: former, refusal }, false);
      });
      return true;
    }
  }

  /** What somebody has confirmed or withdrawn by hand meanwhile stays as it is. */
  private async carryOut(
    actor: Actor,
    { transferId, withdraws }: Task,
    { confirmed, withdrawn }: ClaimListRowRow,
  ): Promise<Settled> {
    if (withdraws && !withdrawn) await this.transfers.withdraw(actor, transferId, 'newest');
    if (withdraws || withdrawn) return { state: 'withdrawn' };
    if (!confirmed) await this.dispositions.confirmAsChosen(actor, transferId);
    return { state: 'confirmed' };
  }

  private async note(actor: Actor, id: string, { state, refusal }: Settled, lags: boolean): Promise<void> {
    await actor.tx.count(settleListRow, {
      transfer: id,
      state,
      refusal: refusal ? JSON.stringify(refusal) : null,
      now: actor.now,
      lags,
    });
  }

  /**
   * Lets reminders and whatever else is derived follow what was written. Everything that a transfer writes lies in the
   * future, so nobody sees it a few seconds late, and a thousand engagements cost little more than one.
   */
  private async follow(tenantId: number): Promise<number> {
    let followed = 0;
    for (let left = true; left;) {
      left = await this.transactions.forTenant(tenantId, async (actor) => {
        const rows = await actor.tx.rows(rowsThatLag, {});
        const engagements = new Set<string>();
        const done: string[] = [];
        for (const row of rows) {
          if (engagements.size >= FOLLOWED_AT_ONCE) break;
          for (const id of row.engagements) engagements.add(id);
          done.push(row.id);
        }
        await actor.tx.count(endLag, { transfers: done });
        for (const id of engagements) actor.tx.changed('engagement', id);
        followed += engagements.size;
        return done.length > 0;
      });
    }
    return followed;
  }

  /** A list of which nothing is left is withdrawn itself, so that its file can be sent again. */
  private async close(tenantId: number, listId: string): Promise<void> {
    await this.transactions.forTenant(tenantId, ({ tx, now }) => tx.count(closeTransferList, { list: listId, now }));
  }
}

const FAILED = {
  ja: ['手続きを終えられませんでした。もう一度確定してください。続くときはシステム管理者にお知らせください。'],
  en: ['It could not be completed. Please confirm again; if it stays so, tell the administrator.'],
};
/** More reasons than this are counted, not listed. */
const REASONS_NAMED = 5;

function refusalOf(refusal: Refusal): { ja: string[]; en: string[] } {
  const said = (language: 'ja' | 'en') => {
    const counts = new Map<string, number>();
    for (const field of refusal.fields) counts.set(field[language], (counts.get(field[language]) ?? 0) + 1);
    const reasons = [...counts]
      .slice(0, REASONS_NAMED)
      .map(([text, n]) => (language === 'ja' ? `${text.replace(/。$/, '')}（${n}件）。` : `${text} (${n})`));
    return reasons.length > 0 ? reasons : [refusal.inWords(language)];
  };
  return { ja: said('ja'), en: said('en') };
}
