import { type Actor, isConnectionLoss, Transactions } from '@banso/database';
import { Refusal } from '@banso/http';
import { Injectable, Logger } from '@nestjs/common';
import { DispositionsService } from './dispositions.service.js';
import { TransfersService } from './transfers.service.js';

/** Transfers that are worked on side by side. Those of one successor never are: the order of the list decides whose load counts. */
const LANES = 3;
/** Engagements of which derived rows are brought up to date in one transaction. */
const FOLLOWED_AT_ONCE = 500;

interface Task { transferId: string; listId: string; lane: number; withdraws: boolean }
interface Claim { requestedBy: string; confirmed: boolean; withdrawn: boolean }
interface Settled { state: 'confirmed' | 'refused' | 'withdrawn'; refusal?: { ja: string[]; en: string[] } }

/**
 * Confirms and withdraws the transfers of lists, as their managers have asked. Every transfer is a transaction of its own,
 * and its row says what came of it: what was done stays done when the worker is killed, the rest is taken up by the next one.
 * Running it twice, or in two workers at once, does nothing twice.
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
    const tasks = await this.transactions.forTenant(tenantId, (actor) => actor.tx.query<Task>(
      `select transfer_id as "transferId", list_id as "listId", state = 'withdrawing' as withdraws, (abs(hashtextextended(coalesce(successor_id, interim_id, transfer_id)::text, 0)) % $1)::int as lane
         from transfer_list_row where state in ('waiting', 'withdrawing') order by list_id, number`, [LANES]));
    let done = 0;
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, async (_, lane) => {
      for (const task of tasks) if (task.lane === lane && (await this.settle(tenantId, task))) done++;
    }));
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
    const followed = await this.follow(tenantId);
    for (const listId of new Set(tasks.filter(({ withdraws }) => withdraws).map((task) => task.listId))) await this.close(tenantId, listId);
    if (done > 0 || followed > 0) this.logger.log({ event: 'transferListsWorkedOn', tenantId, transfers: done, engagements: followed });
    return done;
  }

  /** One transfer in one transaction; a refusal undoes it and is noted in the next. Returns whether there was anything to do. */
  private async settle(tenantId: number, task: Task): Promise<boolean> {
    const state = task.withdraws ? 'withdrawing' : 'waiting';
    const claimed = async (actor: Actor): Promise<Claim | undefined> => (await actor.tx.prepared<Claim>('claim of a list row',
      `select l.requested_by as "requestedBy", x.confirmed_at is not null as confirmed, x.withdrawn_at is not null as withdrawn
         from transfer_list_row r join transfer_list l on l.id = r.list_id join transfer x on x.id = r.transfer_id where r.transfer_id = $1 and r.state = $2 for update of r skip locked`, [task.transferId, state]))[0];
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
      if (!(error instanceof Refusal)) this.logger.error({ event: 'transferFailed', transferId: task.transferId }, error instanceof Error ? error.stack : String(error));
      const refusal = error instanceof Refusal ? refusalOf(error) : FAILED;
      await this.transactions.forTenant(tenantId, async (actor) => {
        if (await claimed(actor)) await this.note(actor, task.transferId, { state: task.withdraws ? 'confirmed' : 'refused', refusal }, false);
      });
      return true;
    }
  }

  /** What somebody has confirmed or withdrawn by hand meanwhile stays as it is. */
  private async carryOut(actor: Actor, { transferId, withdraws }: Task, { confirmed, withdrawn }: Claim): Promise<Settled> {
    if (withdraws && !withdrawn) await this.transfers.withdraw(actor, transferId, 'newest');
    if (withdraws || withdrawn) return { state: 'withdrawn' };
    if (!confirmed) await this.dispositions.confirmAsChosen(actor, transferId);
    return { state: 'confirmed' };
  }

  private async note(actor: Actor, id: string, { state, refusal }: Settled, lags: boolean): Promise<void> {
    await actor.tx.runPrepared('settle list row', 'update transfer_list_row set state = $2, refusal = $3, settled_at = $4, lags = lags or $5 where transfer_id = $1', [id, state, refusal ? JSON.stringify(refusal) : null, actor.now, lags]);
  }

  /**
   * Lets reminders and whatever else is derived follow what was written. Everything that a transfer writes lies in the future,
   * so nobody sees it a few seconds late, and a thousand engagements cost little more than one.
   */
  private async follow(tenantId: number): Promise<number> {
    let followed = 0;
    for (let left = true; left; ) {
      left = await this.transactions.forTenant(tenantId, async (actor) => {
        const rows = await actor.tx.query<{ id: string; engagements: string[] }>(
          `select r.transfer_id as id, coalesce((select array_agg(distinct d.engagement_id) from disposition d where d.transfer_id = r.transfer_id and d.engagement_id is not null), '{}') as engagements
             from transfer_list_row r where r.lags order by r.transfer_id limit 100 for update of r skip locked`);
        const engagements = new Set<string>();
        const done: string[] = [];
        for (const row of rows) {
          if (engagements.size >= FOLLOWED_AT_ONCE) break;
          for (const id of row.engagements) engagements.add(id);
          done.push(row.id);
        }
        await actor.tx.run('update transfer_list_row set lags = false where transfer_id = any($1::uuid[])', [done]);
        for (const id of engagements) actor.tx.changed('engagement', id);
        followed += engagements.size;
        return done.length > 0;
      });
    }
    return followed;
  }

  /** A list of which nothing is left is withdrawn itself, so that its file can be sent again. */
  private async close(tenantId: number, listId: string): Promise<void> {
    await this.transactions.forTenant(tenantId, (actor) => actor.tx.run(
      `update transfer_list l set withdrawn_at = $2 where l.id = $1 and l.withdrawn_at is null and not exists (select from transfer_list_row r join transfer x on x.id = r.transfer_id where r.list_id = l.id and x.withdrawn_at is null)`, [listId, actor.now]));
  }
}

const FAILED = { ja: ['手続きを終えられませんでした。もう一度確定してください。続くときはシステム管理者にお知らせください。'], en: ['It could not be completed. Please confirm again; if it stays so, tell the administrator.'] };
/** More reasons than this are counted, not listed. */
const REASONS_NAMED = 5;

function refusalOf(refusal: Refusal): { ja: string[]; en: string[] } {
  const said = (language: 'ja' | 'en') => {
    const counts = new Map<string, number>();
    for (const field of refusal.fields) counts.set(field[language], (counts.get(field[language]) ?? 0) + 1);
    const reasons = [...counts].slice(0, REASONS_NAMED).map(([text, n]) => (language === 'ja' ? `${text.replace(/。$/, '')}（${n}件）。` : `${text} (${n})`));
    return reasons.length > 0 ? reasons : [refusal.inWords(language)];
  };
  return { ja: said('ja'), en: said('en') };
}
