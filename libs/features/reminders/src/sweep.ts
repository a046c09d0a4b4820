import { addDays, DEFAULT_LADDER } from '@banso/domain';
import { type Actor, Transactions } from '@banso/database';
import { Injectable, Logger } from '@nestjs/common';
import { add, BATCH, type Kept, ReminderKeeper } from './reminder-keeper.js';

/** How many days ahead of its due day a subject can have its first reminder. */
const AHEAD = Math.max(...DEFAULT_LADDER.map((step) => -step.offset), 0);

/** Goes through everything of a tenant that can have a reminder today. What day it is decides, not how often it runs. */
@Injectable()
export class Sweep {
  private readonly logger = new Logger(Sweep.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: ReminderKeeper,
  ) {}

  async run(tenantId: number): Promise<Kept & { engagements: number }> {
    const ids = await this.transactions.forTenant(tenantId, (actor) => toLookAt(actor, tenantId));
    const swept = { engagements: ids.length, opened: 0, superseded: 0, resolved: 0 };
    const busy: string[] = [];
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      await this.transactions.forTenant(tenantId, async (actor) => {
        // What somebody is changing at this moment is not waited for: that would hold up others behind this batch.
        const locked = await actor.tx.query<{ id: string }>('select id from engagement where id = any($1) for no key update skip locked', [batch]);
        const free = new Set(locked.map((row) => row.id));
        busy.push(...batch.filter((id) => !free.has(id)));
        add(swept, await this.keeper.keep(actor, [...free], await this.keeper.office(actor, tenantId)));
      });
    }
    for (const id of busy) await this.transactions.forTenant(tenantId, async (actor) => add(swept, await this.keeper.refresh(actor, [id])));
    this.logger.log({ event: 'swept', tenantId, ...swept });
    return swept;
  }
}

/** The engagements with something due, planned, promised or handed over around today, or with a reminder that stands. */
async function toLookAt(actor: Actor, tenantId: number): Promise<string[]> {
  const rows = await actor.tx.query<{ id: string }>(
    `select id from engagement where tenant_id = $1 and status = 'active' and next_visit_due_on <= $2
     union select engagement_id from visit where tenant_id = $1 and status = 'planned' and planned_on <= $2
     union select engagement_id from action_item where tenant_id = $1 and state = 'open' and side = 'ours' and due_on <= $2
     union select engagement_id from handover_packet where tenant_id = $1 and state not in ('received', 'done')
     union select engagement_id from reminder where tenant_id = $1 and state in ('open', 'acknowledged')
     order by id`,
    [tenantId, addDays(actor.today, AHEAD)],
  );
  return rows.map((row) => row.id);
}
