import {
  cadenceScheduleOf,
  type CadenceStatus,
  type CivilDay,
  dueInWords,
  type DueExplanation,
  type EngagementStatus,
  explainDue,
  type OpenDays,
} from '@banso/domain';
import { type Actor, BeforeCommit } from '@banso/database';
import { Calendars } from '@banso/directory';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  actForTenantOfCalendar,
  cadenceFacts,
  type CadenceFactsRow,
  engagementsWithCadence,
  holdCadence,
  storeCadences,
} from './cadence.sql.js';
import { EngagementEntity } from './engagement.entity.js';

/** What the visits room knows of an engagement's visits. */
export interface VisitFacts {
  /** Day of the last held visit, and of the last one that was not online. */
  lastHeldOn: CivilDay | null;
  lastHeldInPersonOn: CivilDay | null;
  /** Days of the open planned visits. */
  plannedDays: CivilDay[];
  visitCount: number;
}

/**
 * Engagements that are followed at once when a closed day moves them; of more, what follows from their due days is
 * left to the coming night. An office that is months behind has dozens of reminders for each, and whoever closes a day
 * waits.
 */
export const FOLLOWED_AT_ONCE = 100;
/** Engagements that are stored by one statement when an office is gone through. */
const STORED_AT_ONCE = 2_000;

interface Cadence {
  status: EngagementStatus;
  due: DueExplanation | null;
  /** Days, ascending, from which each status holds; the first is `-infinity`. */
  from: CivilDay[];
  statuses: CadenceStatus[];
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

  /**
   * Makes whoever else changes the facts of an engagement's cadence wait until this transaction ends. What is asked
   * behind it is asked once it is held.
   */
  hold(actor: Actor, engagementId: string): Promise<void> {
    return actor.tx.write(holdCadence, { engagement: engagementId });
  }

  /**
   * Takes in what has changed about the visits of an engagement, which the caller holds.
   * @param visits their facts, on their way: what the rule needs besides is asked with them
   */
  async takeVisits(
    actor: Actor,
    { id, tenantId }: { id: string; tenantId: number },
    visits: Promise<VisitFacts | null>,
  ): Promise<void> {
    const [facts, row, calendar] = await Promise.all([
      visits,
      actor.tx.row(cadenceFacts, { engagements: [id] }),
      this.calendars.ofTenant(actor, tenantId),
    ]);
    const change = facts ?? {};
    await this.follow(actor, id, row && facts && { ...row, ...facts }, calendar, change);
    actor.tx.changed('engagement', id, 'visits');
  }

  /** Computes status, due day and status schedule anew from the stored facts, and announces the engagement. */
  async recompute(actor: Actor, engagementId: string): Promise<void> {
    const row = await actor.tx.row(cadenceFacts, { engagements: [engagementId] });
    await this.follow(actor, engagementId, row, row && (await this.calendars.ofTenant(actor, row.tenantId)));
    actor.tx.changed('engagement', engagementId);
  }

  private async follow(
    actor: Actor,
    engagementId: string,
    row: CadenceFactsRow | null,
    calendar: OpenDays | null,
    change: Partial<VisitFacts> = {},
  ): Promise<void> {
    if (!row || !calendar) throw new Error(`Engagement ${engagementId} is out of reach while its cadence changes.`);
    await this.store(actor, row, cadenceOf(row, calendar), change);
  }

  /**
   * Recomputes every engagement of a tenant, mends what differs, and returns the ids that had drifted. Nothing
   * should: a row that did points at a write that forgot to recompute, or at closed days that were changed.
   */
  async mendDrift(actor: Actor, tenantId: number): Promise<string[]> {
    const drifted = await this.mend(actor, tenantId);
    for (const id of drifted) actor.tx.changed('engagement', id);
    return drifted;
  }

  private async mend(actor: Actor, tenantId: number): Promise<string[]> {
    const calendar = await this.calendars.ofTenant(actor, tenantId);
    const engagements = (await actor.tx.rows(engagementsWithCadence, { tenant: tenantId })).map(({ id }) => id);
    const rows = await actor.tx.rows(cadenceFacts, { engagements });
    const drifted = rows.filter((row) => fingerprint(cadenceOf(row, calendar)) !== row.stored);
    for (let from = 0; from < drifted.length; from += STORED_AT_ONCE) {
      const cadences = drifted.slice(from, from + STORED_AT_ONCE).map((row) => {
        const { status, due, from: cadenceFrom, statuses } = cadenceOf(row, calendar);
        return {
          id: row.id,
          status,
          resumed_on: row.resumedOn,
          next_visit_due_on: due?.due ?? null,
          due_in_words: due && wordsOf(due),
          cadence_from: cadenceFrom,
          cadence_statuses: statuses,
        };
      });
      await actor.tx.count(storeCadences, { cadences: JSON.stringify(cadences) });
    }
    return drifted.map((row) => row.id);
  }

  /** After a tenant's closed days changed. The administrator sees no engagement: this works in the tenant's name. */
  private async followCalendar(actor: Actor, tenantIds: readonly string[]): Promise<void> {
    for (const tenantId of tenantIds.map(Number)) {
      await actor.tx.rows(actForTenantOfCalendar, { tenant: tenantId });
      const moved = await this.mend(actor, tenantId);
      for (const id of moved) {
        if (moved.length <= FOLLOWED_AT_ONCE) actor.tx.changed('engagement', id);
        else actor.tx.changed('engagement', id, 'calendar');
      }
    }
  }

  private async store(
    actor: Actor,
    row: CadenceFactsRow,
    { status, due, from, statuses }: Cadence,
    change: Partial<VisitFacts> = {},
  ): Promise<void> {
    await actor.tx.set(
      EngagementEntity,
      { id: row.id },
      {
        ...change,
        status,
        resumedOn: row.resumedOn,
        nextVisitDueOn: due?.due ?? null,
        dueInWords: due && wordsOf(due),
        cadenceFrom: from,
        cadenceStatuses: statuses,
      },
    );
  }
}

function cadenceOf(row: CadenceFactsRow, calendar: OpenDays): Cadence {
  const { status, startedOn, resumedOn, plannedDays } = row;
  const lastHeldOn = row.onlineCounts ? row.lastHeldOn : row.lastHeldInPersonOn;
  const due =
    status === 'active' ? explainDue({ startedOn, lastHeldOn, resumedOn }, row.cadenceMonths, calendar) : null;
  const schedule = cadenceScheduleOf({ engagementStatus: status, dueOn: due?.due ?? null, plannedDays });
  return {
    status,
    due,
    from: schedule.map((entry) => entry.from ?? BEFORE_ALL),
    statuses: schedule.map((entry) => entry.status),
  };
}

function wordsOf(due: DueExplanation): { ja: string; en: string } {
  return { ja: dueInWords(due, 'ja'), en: dueInWords(due, 'en') };
}

/** PostgreSQL's day before all others. */
const BEFORE_ALL = '-infinity' as CivilDay;

/** The same words as `stored` of {@link cadenceFacts}. */
function fingerprint({ status, due, from, statuses }: Cadence): string {
  return [status, due?.due, `{${from.join(',')}}`, `{${statuses.join(',')}}`].filter(Boolean).join('|');
}
