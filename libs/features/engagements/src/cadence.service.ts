import { type CivilDay, cadenceScheduleOf, dueInWords, type DueExplanation, type EngagementStatus, explainDue, type OpenDays } from '@banso/domain';
import { type Actor, BeforeCommit } from '@banso/database';
import { Calendars } from '@banso/directory';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** What the visits room knows of an engagement's visits. */
export interface VisitFacts {
  /** Day of the last held visit, and of the last one that was not online. */
  lastHeldOn: CivilDay | null;
  lastHeldInPersonOn: CivilDay | null;
  /** Days of the open planned visits. */
  plannedDays: CivilDay[];
  visitCount: number;
}

interface CadenceRow {
  id: string;
  tenantId: number;
  status: EngagementStatus;
  startedOn: CivilDay;
  cadenceMonths: number;
  onlineCounts: boolean;
  lastHeldOn: CivilDay | null;
  lastHeldInPersonOn: CivilDay | null;
  plannedDays: CivilDay[];
  resumedOn: CivilDay | null;
  stored: string;
}

interface Cadence {
  status: EngagementStatus;
  due: DueExplanation | null;
  from: string[];
  statuses: string[];
}

/**
 * Keeps what the cadence rule says stored beside its facts, in the transaction that changes them. The rule itself is in
 * the domain; here are only its facts and its result.
 */
@Injectable()
export class CadenceService implements OnModuleInit {
  constructor(
    private readonly calendars: Calendars,
    private readonly beforeCommit: BeforeCommit,
  ) {}

  onModuleInit(): void {
    this.beforeCommit.register('calendar', (actor, tenantIds) => this.followCalendar(actor, tenantIds));
  }

  /** Makes whoever else changes the facts of an engagement's cadence wait until this transaction ends. */
  async hold(actor: Actor, engagementId: string): Promise<void> {
    await actor.tx.query('select from engagement where id = $1 for no key update', [engagementId]);
  }

  /** Takes in what has changed about the visits of an engagement, which the caller holds. */
  async takeVisits(actor: Actor, engagementId: string, facts: VisitFacts): Promise<void> {
    await actor.tx.run('update engagement set last_held_on = $2, last_held_in_person_on = $3, planned_days = $4, visit_count = $5 where id = $1', [
      engagementId, facts.lastHeldOn, facts.lastHeldInPersonOn, facts.plannedDays, facts.visitCount,
    ]);
    await this.recompute(actor, engagementId);
  }

  /** Computes status, due day and status schedule anew from the stored facts, and announces the engagement. */
  async recompute(actor: Actor, engagementId: string): Promise<void> {
    const [row] = await actor.tx.query<CadenceRow>(`${FACTS} where e.id = $1`, [engagementId]);
    if (!row) throw new Error(`Engagement ${engagementId} is out of reach while its cadence changes.`);
    await this.store(actor, row, cadenceOf(row, await this.calendars.ofTenant(actor, row.tenantId)));
    actor.tx.changed('engagement', engagementId);
  }

  /**
   * Recomputes every engagement of a tenant, mends what differs, and returns the ids that had drifted. Nothing
   * should: a row that did points at a write that forgot to recompute, or at closed days that were changed.
   */
  async mendDrift(actor: Actor, tenantId: number): Promise<string[]> {
    const calendar = await this.calendars.ofTenant(actor, tenantId);
    const rows = await actor.tx.query<CadenceRow>(`${FACTS} where e.tenant_id = $1 and (e.status <> 'closed' or e.cadence_statuses <> '{closed}')`, [tenantId]);
    const drifted = rows.filter((row) => fingerprint(cadenceOf(row, calendar)) !== row.stored);
    for (const row of drifted) {
      await this.store(actor, row, cadenceOf(row, calendar));
      actor.tx.changed('engagement', row.id);
    }
    return drifted.map((row) => row.id);
  }

  /** After a tenant's closed days changed. The administrator sees no engagement: what follows works in the tenant's name. */
  private async followCalendar(actor: Actor, tenantIds: readonly string[]): Promise<void> {
    for (const tenantId of tenantIds.map(Number)) {
      await actor.tx.query('select act_for_tenant($1)', [tenantId]);
      await this.mendDrift(actor, tenantId);
    }
  }

  private async store(actor: Actor, row: CadenceRow, cadence: Cadence): Promise<void> {
    await actor.tx.run(
      `update engagement set status = $2, resumed_on = $3, next_visit_due_on = $4, due_in_words = $5, cadence_from = $6::date[], cadence_statuses = $7 where id = $1`,
      [
        row.id, cadence.status, row.resumedOn, cadence.due?.due ?? null,
        cadence.due ? JSON.stringify({ ja: dueInWords(cadence.due, 'ja'), en: dueInWords(cadence.due, 'en') }) : null,
        cadence.from, cadence.statuses,
      ],
    );
  }
}

/** The facts of the rule; `status` comes from the rows that tell its story, not from the stored word. */
const FACTS = `
  select e.id, e.tenant_id as "tenantId", e.started_on as "startedOn", e.cadence_months as "cadenceMonths", e.online_counts as "onlineCounts",
         e.last_held_on as "lastHeldOn", e.last_held_in_person_on as "lastHeldInPersonOn", e.planned_days as "plannedDays",
         case when exists (select from closure_in_force c where c.engagement_id = e.id) then 'closed'
              when exists (select from engagement_pause p where p.engagement_id = e.id and p.until_on is null) then 'paused' else 'active' end as status,
         (select max(until_on) from engagement_pause p where p.engagement_id = e.id) as "resumedOn",
         concat_ws('|', e.status, e.next_visit_due_on, e.cadence_from::text, e.cadence_statuses::text) as stored
    from engagement e`;

function cadenceOf(row: CadenceRow, calendar: OpenDays): Cadence {
  const lastHeldOn = row.onlineCounts ? row.lastHeldOn : row.lastHeldInPersonOn;
  const due = row.status === 'active' ? explainDue({ startedOn: row.startedOn, lastHeldOn, resumedOn: row.resumedOn }, row.cadenceMonths, calendar) : null;
  const schedule = cadenceScheduleOf({ engagementStatus: row.status, dueOn: due?.due ?? null, plannedDays: row.plannedDays });
  return { status: row.status, due, from: schedule.map((entry) => entry.from ?? '-infinity'), statuses: schedule.map((entry) => entry.status) };
}

/** The same words as `stored` in {@link FACTS}. */
function fingerprint(cadence: Cadence): string {
  return [cadence.status, cadence.due?.due, `{${cadence.from.join(',')}}`, `{${cadence.statuses.join(',')}}`].filter(Boolean).join('|');
}
