import {
  type ActionItemSubject,
  type CivilDay,
  explainDue,
  type HandoverSubject,
  type OpenDays,
  type ReminderSubject,
  type TeamRole,
  type UnconfirmedSubject,
  type VisitDueSubject,
  type VisitSubject,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import type { PeopleReach } from './people-reach.js';
import { consentSubjects, type PeerPart, withPeerParts } from './peer-parts.js';
import { peerPartsOf } from './peer-parts.sql.js';
import { watchedEngagements, type WatchedEngagementsRow } from './reminder-subjects.sql.js';

/** An engagement with everything of it that reminders can be about. */
export interface EngagementWatch extends WatchedEngagementsRow {
  peerParts: readonly PeerPart[];
}

/**
 * What is watched of the given engagements, in one round trip: each table is read once for all of them. Only what is
 * still open is looked at, the rest has no reminders.
 */
export async function watched(actor: Actor, engagements: readonly string[]): Promise<EngagementWatch[]> {
  const [rows, parts] = await Promise.all([
    actor.tx.rows(watchedEngagements, { engagements, today: actor.today }),
    actor.tx.rows(peerPartsOf, { engagements }),
  ]);
  return withPeerParts(rows, parts);
}

/** The subjects of an engagement's reminders with the people who may hear of them. */
export function subjectsOf(
  watch: EngagementWatch,
  reach: PeopleReach,
  today: CivilDay,
  calendar: OpenDays,
): ReminderSubject[] {
  const team = watch.team.filter(({ person }) => reach.hear(person, watch.municipalityCode, true));
  const holding = (role: TeamRole): string[] => [
    ...new Set(team.filter((member) => member.role === role).map((member) => member.person)),
  ];
  const people = {
    lead: holding('lead'),
    deputy: holding('deputy'),
    manager: reach.managers,
    team: [...new Set(team.map((member) => member.person))],
  };
  const only = (person: string | null): string[] => {
    const inTeam = watch.team.some((member) => member.person === person);
    return person !== null && reach.hear(person, watch.municipalityCode, inTeam) ? [person] : [];
  };

  const visitDue: VisitDueSubject = {
    kind: 'visitDue',
    id: watch.id,
    people,
    engagementStatus: watch.status,
    dueOn: watch.dueOn,
    plannedOn: watch.visits.find((visit) => visit.plannedOn >= today)?.plannedOn ?? null,
    explanation: explanationOf(watch, calendar),
  };
  const visits = watch.visits.flatMap(({ id, plannedOn }): VisitSubject[] => [
    { kind: 'plannedVisit', id, people, plannedOn, status: 'planned' },
    { kind: 'recordMissing', id, people, plannedOn, status: 'planned' },
  ]);
  const unconfirmed = watch.unconfirmed.map(({ id, recordedOn }): UnconfirmedSubject => ({
    kind: 'unconfirmed',
    id,
    people,
    recordedOn,
  }));
  const items = watch.items.map(({ id, dueOn, owner }): ActionItemSubject => ({
    kind: 'actionItem',
    id,
    people: { ...people, owner: only(owner) },
    dueOn,
    state: 'open',
  }));
  const packets = watch.packets.map(({ id, announcedOn, effectiveOn, state, leaver, successor }): HandoverSubject => ({
    kind: 'handover',
    id,
    announcedOn,
    effectiveOn,
    state,
    people: { manager: reach.managers, leaver: reach.areHere(leaver) ? [leaver] : [], successor: only(successor) },
  }));
  const consents = watch.status === 'closed' ? [] : consentSubjects(watch.peerParts, people, today);
  return [visitDue, ...visits, ...unconfirmed, ...items, ...packets, ...consents];
}

/**
 * How the stored due day came about; nothing when the stored day is another than the rule gives now (the nightly run
 * mends it).
 */
function explanationOf(watch: EngagementWatch, calendar: OpenDays): VisitDueSubject['explanation'] {
  if (watch.dueOn === null) return undefined;
  const explanation = explainDue(watch, watch.cadenceMonths, calendar);
  return explanation?.due === watch.dueOn ? (explanation ?? undefined) : undefined;
}
