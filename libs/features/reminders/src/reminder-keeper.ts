import {
  type DueReminder,
  type Label,
  reminderKey,
  reminderSentence,
  remindersDue,
  type ReminderSubject,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { Calendars } from '@banso/directory';
import { engagementsHeld } from '@banso/engagements';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Ladders } from './ladders.js';
import { type Office, officeOf } from './office.js';
import { settleReminders, storedReminders, type StoredRemindersRow, writeReminders } from './reminder-keeper.sql.js';
import { type EngagementWatch, subjectsOf, watched } from './reminder-subjects.js';

/** Engagements that are brought up to date in one go. */
export const BATCH = 500;
/**
 * Engagements, times the people who may hear of each, that are computed between two questions: an engagement that has
 * been overdue for months has a reminder for each week and manager, and the database does not wait for ever.
 */
const HEARD_AT_ONCE = 2_500;
/** Reminders that are written by one statement. */
const WRITTEN_AT_ONCE = 5_000;

/** What has changed among the reminders. */
export interface Kept {
  opened: number;
  superseded: number;
  resolved: number;
}

type State = StoredRemindersRow['state'];

/** A reminder that should stand, or is kept as superseded. */
export interface Wanted {
  /** Where what it is about is; `id` is the engagement's, null for what belongs to none. */
  watch: Pick<EngagementWatch, 'tenantId' | 'municipalityCode'> & { id: string | null };
  subject: ReminderSubject;
  reminder: DueReminder;
  /** Only new numbers of the ladder have brought it into the past: it shows in the app, and is not mailed. */
  quiet: boolean;
}

/**
 * Keeps the rows true to the ladder: what the rule says should stand today stands, what it skipped is kept as
 * superseded, and what has lost its cause is resolved. The rows follow from facts and day alone, so running it twice,
 * late, or after an outage neither loses nor doubles a reminder.
 */
@Injectable()
export class ReminderKeeper {
  constructor(private readonly calendars: Calendars) {}

  /** Follows changes: brings the reminders of the engagements up to date in the transaction that changed them. */
  async refresh(actor: Actor, engagementIds: readonly string[], former?: Ladders): Promise<Kept> {
    const kept = { opened: 0, superseded: 0, resolved: 0 };
    // Whoever may only read (a leaver who has left the area, say) cannot lock the row; the nightly sweep does it then.
    // Mostly there is but one, of the actor's own office, and the transaction holds it: all is asked in one round trip.
    const [rows, first, own] = await Promise.all([
      engagementsHeld(actor, engagementIds),
      watched(actor, engagementIds.slice(0, BATCH)),
      actor.tenantId === null ? null : this.office(actor, actor.tenantId),
    ]);
    for (const tenantId of new Set(rows.map((row) => row.tenantId))) {
      const office = own && tenantId === actor.tenantId ? own : await this.office(actor, tenantId);
      const ids = rows.filter((row) => row.tenantId === tenantId).map((row) => row.id);
      for (let from = 0; from < ids.length; from += BATCH) {
        const batch = ids.slice(from, from + BATCH);
        const known = first.filter(({ id }) => batch.includes(id));
        const watches = known.length === batch.length ? known : await watched(actor, batch);
        add(kept, await this.keepWatched(actor, watches, office, former));
      }
    }
    return kept;
  }

  /** The calendar, the people and the ladders of a tenant today. */
  office(actor: Actor, tenantId: number): Promise<Office> {
    return officeOf(actor, tenantId, this.calendars);
  }

  /**
   * The same for at most {@link BATCH} engagements that the transaction has locked.
   * @param former the ladders that held until now, when they have changed: what only the new ones have brought into the
   *   past shows in the app, but is not mailed all at once
   */
  async keep(actor: Actor, engagementIds: readonly string[], office: Office, former?: Ladders): Promise<Kept> {
    return this.keepWatched(actor, await watched(actor, engagementIds), office, former);
  }

  private async keepWatched(
    actor: Actor,
    watches: readonly EngagementWatch[],
    office: Office,
    former: Ladders | undefined,
  ): Promise<Kept> {
    const kept = { opened: 0, superseded: 0, resolved: 0 };
    const size = Math.max(1, Math.floor(HEARD_AT_ONCE / (1 + office.reach.managers.length)));
    for (let from = 0; from < watches.length; from += size)
      add(kept, await this.keepSome(actor, watches.slice(from, from + size), office, former));
    return kept;
  }

  private async keepSome(
    actor: Actor,
    watches: readonly EngagementWatch[],
    { calendar, reach, ladders }: Office,
    former: Ladders | undefined,
  ): Promise<Kept> {
    const engagementIds = watches.map(({ id }) => id);
    const wanted = watches.flatMap((watch) =>
      subjectsOf(watch, reach, actor.today, calendar).flatMap((subject) => {
        const due = remindersDue(subject, actor.today, calendar, ladders.holding(watch.programmeId));
        const stood = former && remindersDue(subject, actor.today, calendar, former.holding(watch.programmeId));
        const before = stood && new Set(stood.map(({ key }) => key));
        return due.map((reminder): Wanted => {
          const cameBefore = reminder.fallsOn < actor.today && before !== undefined && !before.has(reminder.key);
          return { watch, subject, reminder, quiet: cameBefore };
        });
      }),
    );
    const dueDays = [...new Set(wanted.map(({ reminder }) => reminder.dueOn))];
    return keptAs(actor, await actor.tx.rows(storedReminders, { engagements: engagementIds, dueDays }), wanted);
  }
}

/** Makes what is written down what should stand: writes what is missing, and settles what has lost its cause. */
export async function keptAs(
  actor: Actor,
  stored: readonly StoredRemindersRow[],
  wanted: readonly Wanted[],
): Promise<Kept> {
  const known = new Map(stored.map((row) => [reminderKey(row), row]));
  const missing = wanted.filter(({ reminder }) => !known.has(reminder.key));
  const states = new Map(wanted.map(({ reminder }) => [reminder.key, reminder.state]));
  const changes = [...known].flatMap(([key, row]) => {
    const state = nextState(row.state, states.get(key));
    return state === row.state ? [] : [{ id: row.id, state }];
  });
  if (missing.length > 0) await insert(actor, missing);
  if (changes.length > 0) await settle(actor, changes);
  const now = [...changes.map(({ state }) => state), ...missing.map(({ reminder }) => reminder.state)];
  const count = (of: State): number => now.filter((state) => state === of).length;
  return { opened: count('open'), superseded: count('superseded'), resolved: count('resolved') };
}

/** What becomes of a stored reminder; `wanted` is what the rule says of it today, if it says anything. */
function nextState(state: State, wanted: DueReminder['state'] | undefined): State {
  const stands = state === 'open' || state === 'acknowledged';
  switch (wanted) {
    case undefined:
      return stands ? 'resolved' : state;
    case 'superseded':
      return stands ? 'superseded' : state;
    // The cause is back (a planned visit was cancelled): it shows again. Its mail is not repeated.
    case 'open':
      return stands ? state : 'open';
  }
}

async function insert(actor: Actor, missing: readonly Wanted[]): Promise<void> {
  const sentences = new Map<ReminderSubject, Map<string, Label>>();
  for (let from = 0; from < missing.length; from += WRITTEN_AT_ONCE) {
    const rows = missing.slice(from, from + WRITTEN_AT_ONCE).map((wanted) => rowOf(wanted, sentences));
    const asked = { reminders: JSON.stringify(rows), now: actor.now };
    // Mostly there are few, and nobody waits for them.
    await (missing.length <= WRITTEN_AT_ONCE
      ? actor.tx.write(writeReminders, asked)
      : actor.tx.count(writeReminders, asked));
  }
}

function rowOf(
  { watch, subject, reminder, quiet }: Wanted,
  sentences: Map<ReminderSubject, Map<string, Label>>,
): Record<string, unknown> {
  const { step, occurrence } = reminder;
  const ofSubject = sentences.get(subject) ?? new Map<string, Label>();
  const why = ofSubject.get(step + occurrence) ?? reminderSentence(reminder, subject);
  sentences.set(subject, ofSubject.set(step + occurrence, why));
  return {
    id: v7(),
    tenant_id: watch.tenantId,
    municipality_code: watch.municipalityCode,
    engagement_id: watch.id,
    subject_kind: reminder.subjectKind,
    subject_id: reminder.subjectId,
    step,
    occurrence,
    due_on: reminder.dueOn,
    falls_on: reminder.fallsOn,
    person_id: reminder.recipient,
    state: reminder.state,
    escalation: reminder.escalation,
    quiet,
    why,
  };
}

async function settle(actor: Actor, changes: ReadonlyArray<{ id: string; state: State }>): Promise<void> {
  await actor.tx.write(settleReminders, {
    ids: changes.map((change) => change.id),
    states: changes.map((change) => change.state),
    now: actor.now,
  });
}

/** Adds one count to another. */
export function add(sum: Kept, more: Kept): void {
  sum.opened += more.opened;
  sum.superseded += more.superseded;
  sum.resolved += more.resolved;
}
