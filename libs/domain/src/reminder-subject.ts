import type { CivilDay } from './civil-day.js';
import { DISPATCH_SUBJECTS, type DispatchSubjectKind } from './dispatch-reminders.js';
import type { ConsentedPart } from './peer-consent-reminder.js';
import type { DueExplanation } from './visit-due.js';
import type { ActionState, EngagementStatus, PacketState, VisitStatus } from './vocabulary.js';

/** What a reminder can be about. */
export const REMINDER_SUBJECTS = [
  'visitDue',
  'plannedVisit',
  'recordMissing',
  'unconfirmed',
  'actionItem',
  'handover',
  'peerConsent',
  ...DISPATCH_SUBJECTS,
] as const;
/** A kind of thing a reminder is about. */
export type ReminderSubjectKind = (typeof REMINDER_SUBJECTS)[number];

/** The parts in which people receive reminders. */
export const RECIPIENT_ROLES = [
  'lead',
  'deputy',
  'manager',
  'team',
  'owner',
  'leaver',
  'successor',
  'needHolder',
  'requester',
  'expert',
] as const;
/** A part in which somebody receives a reminder. */
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];
/** Who stands in each part today, by person id. A part left out is held by nobody. */
export type Recipients = Readonly<Partial<Record<RecipientRole, readonly string[]>>>;

interface Subject {
  readonly id: string;
  readonly people: Recipients;
}

/** The next visit of an engagement; `id` is the engagement's. */
export interface VisitDueSubject extends Subject {
  readonly kind: 'visitDue';
  readonly engagementStatus: EngagementStatus;
  /** Null when paused or closed. */
  readonly dueOn: CivilDay | null;
  /** Earliest open planned visit today or later; null when none. */
  readonly plannedOn: CivilDay | null;
  /** How the due day came about, for the sentence; the bare day is told without it. */
  readonly explanation?: DueExplanation;
}

/** A visit on its way (`plannedVisit`), or one whose day has passed (`recordMissing`); `id` is the visit's. */
export interface VisitSubject extends Subject {
  readonly kind: 'plannedVisit' | 'recordMissing';
  readonly plannedOn: CivilDay;
  readonly status: VisitStatus;
}

/** A record that waits for its confirmation; `id` is the visit's. Its ladder counts from the day it was written. */
export interface UnconfirmedSubject extends Subject {
  readonly kind: 'unconfirmed';
  readonly recordedOn: CivilDay;
}

/** An action item with a due day. */
export interface ActionItemSubject extends Subject {
  readonly kind: 'actionItem';
  readonly dueOn: CivilDay;
  readonly state: ActionState;
}

/** A handover packet on its way from the leaver to the successor. */
export interface HandoverSubject extends Subject {
  readonly kind: 'handover';
  /** The day the transfer is announced (内示日); nobody is reminded before it, since it is secret until then. */
  readonly announcedOn: CivilDay;
  /** The day the transfer takes effect (発令日). */
  readonly effectiveOn: CivilDay;
  readonly state: PacketState;
}

/** A part in a team that ends with the consent of the home office; `id` is the part's. */
export interface PeerConsentSubject extends Subject, ConsentedPart {
  readonly kind: 'peerConsent';
}

/** A dispatch that waits for an answer or a report; one that waits for nothing is no subject. */
export interface DispatchReminderSubject extends Subject {
  readonly kind: DispatchSubjectKind;
  /** The day of the letter, or the day on which it was carried out. */
  readonly since: CivilDay;
}

/** Something reminders are about, with the facts that decide them. */
export type ReminderSubject =
  | VisitDueSubject
  | VisitSubject
  | UnconfirmedSubject
  | ActionItemSubject
  | HandoverSubject
  | PeerConsentSubject
  | DispatchReminderSubject;

/** The day a subject's ladder hangs on; null when it has none. */
export function dueDayOf(subject: ReminderSubject): CivilDay | null {
  switch (subject.kind) {
    case 'visitDue':
      return subject.engagementStatus === 'active' ? subject.dueOn : null;
    case 'plannedVisit':
    case 'recordMissing':
      return subject.plannedOn;
    case 'unconfirmed':
      return subject.recordedOn;
    case 'actionItem':
      return subject.dueOn;
    case 'handover':
      return subject.effectiveOn;
    case 'peerConsent':
      return subject.consentedUntil;
    case 'dispatchUnanswered':
    case 'dispatchReport':
      return subject.since;
  }
}
