import { type CivilDay, addDays, laterOf } from './civil-day.js';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.js';
import type { AheadEntry, CourseEntry, HandoverPacketDraft, HandoverPacketFacts } from './handover-packet.js';
import { stageMove } from './stage.js';
import { CONTACT_MODE_LABELS } from './vocabulary/contact.js';
import { isNewlyArrived } from './turnover.js';

/** Days ahead a packet looks in detail. */
export const AHEAD_DAYS = 60;
/** Held visits a packet shows in full. */
export const LAST_VISITS = 3;
/** Days after the receipt during which the successor may ask the predecessor. */
export const QUESTION_DAYS = 30;

/**
 * Drafts a packet from the records of one engagement: cover, municipality and counterparts, vision and challenges, the
 * course of support as dated lines, present state, open promises, the next 60 days and the year's plan, related bodies,
 * material, the last three visits. The human fields are left empty. Source: domain rule 4.3.
 */
export function draftPacket(facts: HandoverPacketFacts, today: CivilDay): HandoverPacketDraft {
  const {
    cover,
    municipality,
    vision,
    challenges,
    initiatives,
    status,
    stage,
    nextVisitDueOn,
    relatedBodies,
    material,
  } = facts;
  return {
    draftedOn: today,
    cover,
    municipality,
    vision,
    challenges,
    initiatives,
    relatedBodies,
    material,
    counterparts: byDay(facts.counterparts, ({ from }) => from).map((person) => ({
      ...person,
      isNew: person.until === null && isNewlyArrived(person.from, today),
    })),
    course: courseOf(facts, today),
    present: { status, stage, nextVisitDueOn },
    // Promises without a day stand last: they are the ones that still need one.
    promises: byDay(facts.promises, ({ dueOn }) => dueOn ?? '9999-12-31').map((promise) => ({
      ...promise,
      isOverdue: promise.dueOn !== null && promise.dueOn < today,
    })),
    ahead: within(everythingAhead(facts), today, addDays(today, AHEAD_DAYS)),
    yearPlan: yearPlanOf(facts, today),
    lastVisits: byDay(facts.visits, ({ heldOn }) => heldOn)
      .reverse()
      .slice(0, LAST_VISITS),
    human: { history: '', policy: '', pending: '', cautions: '' },
  };
}

/** The last day on which the successor may ask the predecessor. Source: domain rule 4.3. */
export function questionsUntil(receivedOn: CivilDay): CivilDay {
  return addDays(receivedOn, QUESTION_DAYS);
}

/** Everything that happened up to today, oldest first. */
function courseOf(facts: HandoverPacketFacts, today: CivilDay): CourseEntry[] {
  const plain = { supportTypes: [] };
  const entries: CourseEntry[] = [
    { ...plain, on: facts.startedOn, kind: 'start', text: facts.cover.programme },
    ...facts.counterparts
      .filter(({ from }) => from > facts.startedOn)
      .map(({ from, name, post }) => ({
        ...plain,
        on: from,
        kind: 'counterpartChange' as const,
        text: `${post} ${name}`,
      })),
    ...facts.pauses.map(({ from, reason }) => ({ ...plain, on: from, kind: 'pause' as const, text: reason })),
    ...facts.pauses.flatMap(({ until, reason }) =>
      until ? [{ ...plain, on: until, kind: 'resume' as const, text: reason }] : [],
    ),
    ...facts.visits.map(({ heldOn, purpose, supportTypes }) => ({
      on: heldOn,
      kind: 'visit' as const,
      text: purpose,
      supportTypes,
    })),
    ...facts.contacts.map(({ on, mode, with: whom, text, outcome }) => ({
      ...plain,
      on,
      kind: 'contact' as const,
      text: `${CONTACT_MODE_LABELS[mode].ja}（${whom}）${text}${outcome && ` → ${outcome}`}`,
    })),
    ...facts.stageChanges.map(({ on, from, to }) => ({
      ...plain,
      on,
      kind: 'stageChange' as const,
      text: stageMove(from, to).words.ja,
    })),
  ];
  return byDay(
    entries.filter(({ on }) => on <= today),
    ({ on }) => on,
  );
}

/**
 * Visits and milestones in the fiscal year the successor begins in. A day that has passed is not a plan any more, but
 * for milestones: one that was missed, however long ago, is still to be reached, and stands first.
 */
function yearPlanOf(facts: HandoverPacketFacts, today: CivilDay): AheadEntry[] {
  const year = fiscalYearOf(facts.cover.effectiveOn);
  const planned = everythingAhead(facts).filter(({ kind }) => kind === 'plannedVisit' || kind === 'milestone');
  const missed = facts.milestones
    .filter(({ on }) => on < today)
    .map((milestone) => ({ ...milestone, kind: 'missedMilestone' as const }));
  return [
    ...byDay(missed, ({ on }) => on),
    ...within(planned, laterOf(today, fiscalYearStart(year)), fiscalYearEnd(year)),
  ];
}

function everythingAhead({ nextVisitDueOn, plannedVisits, promises, milestones }: HandoverPacketFacts): AheadEntry[] {
  return [
    ...(nextVisitDueOn ? [{ on: nextVisitDueOn, kind: 'visitDue' as const, text: '' }] : []),
    ...plannedVisits.map((visit) => ({ ...visit, kind: 'plannedVisit' as const })),
    ...promises.flatMap(({ dueOn, text }) => (dueOn ? [{ on: dueOn, kind: 'promise' as const, text }] : [])),
    ...milestones.map((milestone) => ({ ...milestone, kind: 'milestone' as const })),
  ];
}

function within(entries: readonly AheadEntry[], from: CivilDay, until: CivilDay): AheadEntry[] {
  return byDay(
    entries.filter(({ on }) => from <= on && on <= until),
    ({ on }) => on,
  );
}

/** A sorted copy; things of one day keep their order. */
function byDay<T>(things: readonly T[], dayOf: (thing: T) => string): T[] {
  return [...things].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
