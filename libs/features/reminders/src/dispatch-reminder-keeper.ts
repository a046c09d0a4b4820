import {
  DISPATCH_SUBJECTS,
  type DispatchReminderSubject,
  dispatchWaits,
  remindersDue,
  type WatchedDispatch,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { Calendars } from '@banso/directory';
import { dispatchesHeld } from '@banso/dispatches';
import { Injectable } from '@nestjs/common';
import {
  dispatchesToWatch,
  settleOwnDispatch,
  statesOfDispatches,
  storedDispatchReminders,
  watchedDispatches,
  type WatchedDispatchesRow,
} from './dispatch-reminders.sql.js';
import type { Ladders } from './ladders.js';
import { type Office, officeOf } from './office.js';
import type { PeopleReach } from './people-reach.js';
import { type Kept, keptAs, type Wanted } from './reminder-keeper.js';

/**
 * Keeps the reminders about dispatches of experts: that nobody answers, that nobody reports. Most dispatches are to a
 * municipality's own meeting and of no engagement, so they follow the dispatch itself.
 */
@Injectable()
export class DispatchReminderKeeper {
  constructor(private readonly calendars: Calendars) {}

  /** Follows changes: brings the reminders up to date in the transaction that changed the dispatches. */
  async refresh(actor: Actor, dispatches: readonly string[]): Promise<void> {
    const watches = await actor.tx.rows(watchedDispatches, { dispatches });
    const seen = new Set(watches.map(({ id }) => id));
    const own = dispatches.filter((id) => !seen.has(id));
    if (own.length > 0) await settleOwn(actor, own);
    for (const tenantId of new Set(watches.map((watch) => watch.tenantId))) {
      const ofTenant = watches.filter((watch) => watch.tenantId === tenantId);
      await keep(actor, ofTenant, await officeOf(actor, tenantId, this.calendars), undefined);
    }
  }

  /**
   * All of an office: they are few, so time moves none of them unseen.
   * @param former the ladders that held until now, when they have changed
   */
  async refreshOffice(actor: Actor, tenantId: number, former?: Ladders): Promise<Kept> {
    const ids = (await actor.tx.rows(dispatchesToWatch, { tenant: tenantId })).map(({ id }) => id);
    if (ids.length === 0) return { opened: 0, superseded: 0, resolved: 0 };
    const dispatches = await dispatchesHeld(actor, ids);
    const watches = await actor.tx.rows(watchedDispatches, { dispatches });
    return keep(actor, watches, await officeOf(actor, tenantId, this.calendars), former);
  }
}

async function keep(
  actor: Actor,
  watches: readonly WatchedDispatchesRow[],
  { calendar, reach, ladders }: Office,
  former: Ladders | undefined,
): Promise<Kept> {
  const wanted = watches.flatMap((watch) =>
    subjectsOf(watch, reach).flatMap((subject): Wanted[] => {
      const due = remindersDue(subject, actor.today, calendar, ladders.holding(watch.programmeId));
      const stood = former && remindersDue(subject, actor.today, calendar, former.holding(watch.programmeId));
      const before = stood && new Set(stood.map(({ key }) => key));
      return due.map((reminder) => ({
        watch: { ...watch, id: watch.engagementId },
        subject,
        reminder,
        quiet: reminder.fallsOn < actor.today && before !== undefined && !before.has(reminder.key),
      }));
    }),
  );
  const dueDays = [...new Set(wanted.map(({ reminder }) => reminder.dueOn))];
  const dispatches = watches.map(({ id }) => id);
  return keptAs(actor, await actor.tx.rows(storedDispatchReminders, { dispatches, dueDays }), wanted);
}

/** What a dispatch waits for, with those who hear of it: whoever may see it today, and an expert with an account. */
function subjectsOf(watch: WatchedDispatchesRow, reach: PeopleReach): DispatchReminderSubject[] {
  const hears = (person: string | null): string[] =>
    person !== null && reach.hear(person, watch.municipalityCode, false) ? [person] : [];
  const people = {
    needHolder: hears(watch.holder),
    requester: hears(watch.requester),
    expert: watch.expertSignsIn ? [watch.expert] : [],
    manager: reach.managers,
  };
  const waits = dispatchWaits(watch);
  return DISPATCH_SUBJECTS.flatMap((kind) => {
    const since = waits[kind];
    return since === null ? [] : [{ kind, id: watch.id, people, since }];
  });
}

/** An expert sees nobody's reminders but their own: what they have done settles the others all the same. */
async function settleOwn(actor: Actor, dispatches: readonly string[]): Promise<void> {
  for (const { id, ...watched } of await actor.tx.rows(statesOfDispatches, { dispatches })) {
    const waits = dispatchWaits(watched satisfies WatchedDispatch);
    const kinds = DISPATCH_SUBJECTS.filter((kind) => waits[kind] === null);
    await actor.tx.row(settleOwnDispatch, { dispatch: id, kinds });
  }
}
