import { addDays, type CivilDay, daysBetween, startOfDayInTokyo } from '@banso/domain';
import { type Actor, Transactions } from '@banso/database';
import { freeEngagementsHeld } from '@banso/engagements';
import { Injectable, Logger } from '@nestjs/common';
import { Ladders } from './ladders.js';
import { changesBetween, type Office, pictureOf } from './office.js';
import { DispatchReminderKeeper } from './dispatch-reminder-keeper.js';
import { add, BATCH, type Kept, ReminderKeeper } from './reminder-keeper.js';
import { everything, movedByTime } from './sweep.queries.js';
import { leaveSweepMark, sweepMark } from './sweep.sql.js';

/**
 * Days after which everything is looked at, though nothing should need it: what escaped, by hand or by a restore, is
 * mended.
 */
export const WHOLE_EVERY_DAYS = 7;

/**
 * Minutes after midnight from which a sweep can be sure of its day. Before, a change that began on the day before may
 * still be committed behind its back; so the sweep of the first hour leaves its mark on the day before, and the next
 * looks again.
 */
const SURE_AFTER_MINUTES = 60;

/** Batches in hand at once: while the database writes one, the rule is asked about the next. */
const LANES = 2;

interface Plan {
  office: Office;
  ids: string[];
  whole: boolean;
  /** What the mark says once the sweep has come to its end. */
  sweptOn: CivilDay;
  wholeOn: CivilDay;
  /** The ladders of the last sweep, when they have changed since. */
  former?: Ladders;
}

/**
 * Brings a tenant's reminders up to today. What people change is brought up to date by the change itself; the sweep
 * looks at what time has moved since the last one, in batches that each commit. Its mark is set at the very end:
 * whatever kills it before, the next one looks at the same again, and what was done stays as it is.
 */
@Injectable()
export class Sweep {
  private readonly logger = new Logger(Sweep.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: ReminderKeeper,
    private readonly dispatches: DispatchReminderKeeper,
  ) {}

  async run(tenantId: number): Promise<Kept & { engagements: number; whole: boolean }> {
    const plan = await this.transactions.forTenant(tenantId, (actor) => this.plan(actor, tenantId), { long: true });
    const swept = { engagements: plan.ids.length, whole: plan.whole, opened: 0, superseded: 0, resolved: 0 };
    const busy: string[] = [];
    const batches = batchesOf(plan.ids);
    const lanes = await Promise.allSettled(
      Array.from({ length: LANES }, async () => {
        for (const batch of batches) {
          const { kept, left } = await this.transactions.forTenant(
            tenantId,
            (actor) => this.keepBatch(actor, tenantId, batch, plan),
            { long: true },
          );
          add(swept, kept);
          busy.push(...left);
        }
      }),
    );
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
    for (const id of busy)
      await this.transactions.forTenant(tenantId, async (actor) => add(swept, await this.keeper.refresh(actor, [id])));
    await this.transactions.forTenant(tenantId, async (actor) =>
      add(swept, await this.dispatches.refreshOffice(actor, tenantId, plan.former)),
    );
    await this.transactions.forTenant(tenantId, (actor) => leaveMark(actor, tenantId, plan));
    this.logger.log({ event: 'swept', tenantId, ...swept });
    return swept;
  }

  /** What somebody is changing at this moment is left, not waited for: that would hold up others behind this batch. */
  private async keepBatch(
    actor: Actor,
    tenantId: number,
    batch: readonly string[],
    { office, former }: Plan,
  ): Promise<{ kept: Kept; left: string[] }> {
    const free = await freeEngagementsHeld(actor, batch);
    // A sweep that runs into the next day goes by that day's people.
    const today = actor.today === office.today ? office : await this.keeper.office(actor, tenantId);
    const kept = await this.keeper.keep(actor, [...free], today, former);
    return { kept, left: batch.filter((id) => !free.has(id)) };
  }

  private async plan(actor: Actor, tenantId: number): Promise<Plan> {
    const office = await this.keeper.office(actor, tenantId);
    const sure = (actor.now.getTime() - startOfDayInTokyo(actor.today).getTime()) / 60_000 >= SURE_AFTER_MINUTES;
    const sweptOn = sure ? actor.today : addDays(actor.today, -1);
    const mark = await actor.tx.row(sweepMark, { tenant: tenantId });
    const changes = mark && changesBetween(mark.office, pictureOf(office));
    const former = changes?.ladders ? new Ladders(mark!.office.ladders) : undefined;
    if (
      !mark ||
      changes!.everything ||
      mark.sweptOn > actor.today ||
      daysBetween(mark.wholeOn, actor.today) >= WHOLE_EVERY_DAYS
    ) {
      return { office, ids: await everything(actor, tenantId), whole: true, sweptOn, wholeOn: actor.today, former };
    }
    const ids = await movedByTime(actor, tenantId, mark.sweptOn, office, changes!.people);
    return { office, ids, whole: false, sweptOn, wholeOn: mark.wholeOn, former };
  }
}

/** The batches one after the other; whoever takes one takes it from the others. */
function* batchesOf(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += BATCH) yield ids.slice(from, from + BATCH);
}

async function leaveMark(actor: Actor, tenant: number, { office, sweptOn, wholeOn }: Plan): Promise<void> {
  await actor.tx.count(leaveSweepMark, { tenant, sweptOn, wholeOn, office: JSON.stringify(pictureOf(office)) });
}
