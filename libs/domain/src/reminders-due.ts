import { type OpenDays, addOpenDays } from './calendar.js';
import { type CivilDay, addDays, laterOf } from './civil-day.js';
import { endsWithConsent } from './peer-consent-reminder.js';
import {
  DEFAULT_LADDER,
  type LadderStep,
  type ReminderCondition,
  type ReminderMail,
  type ReminderStep,
} from './reminder-ladder.js';
import {
  type RecipientRole,
  type ReminderSubject,
  type ReminderSubjectKind,
  type VisitDueSubject,
  dueDayOf,
} from './reminder-subject.js';

/** Days after the due day (or after today, once past it) up to which a planned visit still answers the reminder. */
export const PLAN_TOLERANCE_DAYS = 14;

/** A reminder that has come, for one person. */
export interface DueReminder {
  /** Unique by subject, step with its repetition, due day and recipient: the identity of its row. */
  readonly key: string;
  readonly subjectKind: ReminderSubjectKind;
  readonly subjectId: string;
  readonly step: ReminderStep;
  /** Which repetition of the step, from 1. */
  readonly occurrence: number;
  /** The subject's due day. */
  readonly dueOn: CivilDay;
  /** The day this step came. */
  readonly fallsOn: CivilDay;
  /** How far that is from the day it counts from, in `unit`; negative before it. */
  readonly offset: number;
  readonly unit: LadderStep['unit'];
  /** Person id. */
  readonly recipient: string;
  /** The part in which the person receives it. */
  readonly as: RecipientRole;
  readonly escalation: boolean;
  readonly mail: ReminderMail;
  /** `open` for the latest of each person's steps that still holds, `superseded` for those before it. */
  readonly state: 'open' | 'superseded';
}

/** One coming of a step, before it is known whom it reaches. */
interface Fallen {
  readonly step: LadderStep;
  readonly occurrence: number;
  readonly fallsOn: CivilDay;
}

/**
 * The reminders of one subject that have come by today, oldest first. Steps whose cause is gone are left out: a stored
 * reminder that no longer appears here, or appears as superseded, is to be closed. The answer depends on nothing but
 * the arguments, so running it again, late, or after an outage neither loses nor doubles one.
 *
 * A part held by nobody falls to the manager, so that nothing goes unheard; not that of a deputy, of whoever requested
 * a dispatch, or of an expert without an account, beside whom somebody else hears of it.
 * Source: domain rule 4.2.
 */
export function remindersDue(
  subject: ReminderSubject,
  today: CivilDay,
  calendar: OpenDays,
  ladder: readonly LadderStep[] = DEFAULT_LADDER,
): DueReminder[] {
  const dueOn = dueDayOf(subject);
  if (dueOn === null) return [];
  const fallen = ladder
    .filter((step) => step.enabled && step.subject === subject.kind && causeStands(step.condition, subject, today))
    .flatMap((step) => comings(step, subject, dueOn, today, calendar))
    // Sorting is stable: steps that fall on one day keep the order of the ladder.
    .sort((a, b) => (a.fallsOn < b.fallsOn ? -1 : a.fallsOn > b.fallsOn ? 1 : 0));
  const addressed = fallen.flatMap((coming) => addressees(coming.step, subject).map((to) => ({ ...coming, ...to })));

  const openByPerson = new Map<string, Fallen>();
  for (const coming of addressed) if (!hasEnded(coming.step, dueOn, today)) openByPerson.set(coming.recipient, coming);
  return addressed.map((coming) => {
    const { step, occurrence, fallsOn, recipient, as } = coming;
    const identity = {
      subjectKind: subject.kind,
      subjectId: subject.id,
      step: step.step,
      occurrence,
      dueOn,
      recipient,
    };
    const state = openByPerson.get(recipient) === coming ? 'open' : 'superseded';
    const offset = step.offset + (occurrence - 1) * (step.everyDays ?? 0);
    return {
      key: reminderKey(identity),
      ...identity,
      fallsOn,
      offset,
      unit: step.unit,
      as,
      escalation: step.escalation,
      mail: step.mail,
      state,
    };
  });
}

/**
 * The identity of a reminder: the same step of the same due day never reaches a person twice. Source: domain rule 4.2.
 */
export function reminderKey(
  reminder: Pick<DueReminder, 'subjectKind' | 'subjectId' | 'step' | 'occurrence' | 'dueOn' | 'recipient'>,
): string {
  const { subjectKind, subjectId, step, occurrence, dueOn, recipient } = reminder;
  return [subjectKind, subjectId, step, occurrence, dueOn, recipient].join('/');
}

/** Every coming of a step up to today. A handover's steps from before the announcement never come: it was secret. */
function comings(
  step: LadderStep,
  subject: ReminderSubject,
  dueOn: CivilDay,
  today: CivilDay,
  calendar: OpenDays,
): Fallen[] {
  const announcedOn = subject.kind === 'handover' ? subject.announcedOn : null;
  const from = step.from === 'announcement' && announcedOn !== null ? announcedOn : dueOn;
  const first = step.unit === 'days' ? addDays(from, step.offset) : addOpenDays(from, step.offset, calendar);
  const fallen: Fallen[] = [];
  for (
    let fallsOn = first, occurrence = 1;
    fallsOn <= today;
    fallsOn = addDays(first, occurrence++ * (step.everyDays ?? 0))
  ) {
    if (announcedOn === null || fallsOn >= announcedOn) fallen.push({ step, occurrence, fallsOn });
    if (step.everyDays === null) break;
  }
  return fallen;
}

/** Parts beside which somebody else hears of it: the manager does not stand in. */
const WITHOUT_STAND_IN: ReadonlySet<RecipientRole> = new Set(['deputy', 'requester', 'expert']);

/** Whom a step reaches, each person once even when standing in two of its parts. */
function addressees(step: LadderStep, { people }: ReminderSubject): { recipient: string; as: RecipientRole }[] {
  const reached = new Map<string, RecipientRole>();
  for (const role of step.recipients) {
    const held = people[role] ?? [];
    const standIns = WITHOUT_STAND_IN.has(role) ? [] : (people.manager ?? []);
    for (const person of held.length > 0 ? held : standIns) {
      if (!reached.has(person)) reached.set(person, held.length > 0 ? role : 'manager');
    }
  }
  return [...reached].map(([recipient, as]) => ({ recipient, as }));
}

function hasEnded(step: LadderStep, dueOn: CivilDay, today: CivilDay): boolean {
  return step.endsWithDueDay && today > dueOn;
}

function causeStands(condition: ReminderCondition, subject: ReminderSubject, today: CivilDay): boolean {
  switch (condition) {
    case 'noVisitInSight':
      return subject.kind === 'visitDue' && !isVisitInSight(subject, today);
    case 'visitStillPlanned':
      return 'status' in subject && subject.status === 'planned';
    case 'notConfirmed':
      return subject.kind === 'unconfirmed';
    case 'actionOpen':
      return subject.kind === 'actionItem' && subject.state === 'open';
    case 'notHandedOver':
      return subject.kind === 'handover' && (subject.state === 'drafting' || subject.state === 'checked');
    case 'endsWithConsent':
      return subject.kind === 'peerConsent' && endsWithConsent(subject);
    case 'notReceived':
      return subject.kind === 'handover' && subject.state !== 'received' && subject.state !== 'done';
    case 'notAnswered':
      return subject.kind === 'dispatchUnanswered';
    case 'notReported':
      return subject.kind === 'dispatchReport';
  }
}

/**
 * Whether the next planned visit answers that one is due: planning it does, but not for a day so far off that the
 * municipality would be forgotten behind it. Source: domain rule 4.2.
 */
export function isVisitInSight(
  { dueOn, plannedOn }: Pick<VisitDueSubject, 'dueOn' | 'plannedOn'>,
  today: CivilDay,
): boolean {
  if (plannedOn === null || dueOn === null) return false;
  return plannedOn <= addDays(laterOf(dueOn, today), PLAN_TOLERANCE_DAYS);
}
