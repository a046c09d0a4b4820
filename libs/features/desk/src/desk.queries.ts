import {
  addDays,
  type CivilDay,
  dayOfWeek,
  daysBetween,
  isVisitInSight,
  type LadderStep,
  type Lang,
} from '@banso/domain';
import { ActionsQueries } from '@banso/actions';
import { type Actor, answersTo, type Asked, asking, mapped, personOf } from '@banso/database';
import { type RoleLeftOpen, RolesLeftOpenQueries } from '@banso/directory';
import { type Arrival, OwnershipQueries, TurnoverQueries, type Unowned } from '@banso/engagements';
import type { Page } from '@banso/http';
import { Ladders } from '@banso/reminders';
import { VisitsQueries, type VisitRow } from '@banso/visits';
import { Injectable } from '@nestjs/common';
import { clashes, newcomers, unknownTo } from './desk-notices.js';
import { leavingsOf, openLeavings } from './desk-leavings.js';
import { answersTold, handovers, inherited, questions } from './desk-packets.js';
import { type Desk, DESK_KINDS, type DeskItem, type DeskNotice, NOTICE } from './desk.response.js';
import { deskConfirmations, deskReturned, deskTodo, type DeskTodoRow } from './desk.sql.js';
import {
  confirmationReason,
  dueReason,
  missingReason,
  returnedReason,
  roleLeftOpenText,
  unownedReason,
} from './desk-words.js';

/** Visits of the week and action items that the desk shows; the rest is counted, and one step away. */
const SHOWN = 20;
/** Records to confirm that it shows. They stand below everything that is more urgent. */
const CONFIRMATIONS_SHOWN = 10;
/** The week of whoever manages no office. */
const NOBODY: Page<VisitRow> = { items: [], nextCursor: null };
/** The action items of the desk. */
const OWN_OPEN = { owner: 'me', state: 'open' } as const;

/** The days of a week, and what of them counts. */
interface Days {
  from: CivilDay;
  until: CivilDay;
  status: 'planned';
}

interface Due {
  dueOn: string;
}

/**
 * The desk (今日): one question over all rooms. Each room says its own part, and they are asked together: the database is
 * waited for once, and once more where something has to be counted.
 */
@Injectable()
export class DeskQueries {
  constructor(
    private readonly visits: VisitsQueries,
    private readonly actions: ActionsQueries,
    private readonly turnovers: TurnoverQueries,
    private readonly ownership: OwnershipQueries,
    private readonly leftOpen: RolesLeftOpenQueries,
  ) {}

  async show(actor: Actor, lang: Lang): Promise<Desk> {
    const managed = managedTenants(actor);
    const days = { from: actor.today, until: endOfWeek(actor.today), status: 'planned' } as const;
    const week = { ...days, mine: 'true' } as const;
    const found = await answersTo(actor.tx, 'desk', {
      ladders: Ladders.ofAll(actor.tenantIds),
      todo: asking(deskTodo, { person: personOf(actor), lang }),
      returned: returned(actor, lang),
      arrivals: this.turnovers.arrivalsAsked(actor, managed, lang),
      thisWeek: this.visits.listAsked(actor, { ...week, limit: SHOWN }),
      actionItems: this.actions.listAsked(actor, { ...OWN_OPEN, limit: SHOWN }),
      inherited: inherited(actor, lang),
      questions: questions(actor, lang),
      handovers: handovers(actor, lang),
      answers: answersTold(actor, lang),
      newcomers: newcomers(actor, lang),
      ...(managed.length > 0 ? this.ofOffices(actor, managed, days, lang) : {}),
    });
    const { unowned = [], leftOpen = [], clashed = [], confirmations: waiting = { items: [], total: 0 } } = found;
    const { leaving = [], teamWeek = NOBODY } = found;
    const { leavings, others } = leavingsOf(unowned, leaving, actor.today, lang);
    const own = found.todo.flatMap((row) =>
      itemsOf(row, found.ladders(row.tenantId).holding(row.programmeId), actor.today, lang),
    );
    const introductions = found.arrivals.flatMap((arrival) => introductionOf(arrival, actor.today));
    const unknown = unknownTo(found.arrivals, actor, lang);
    return {
      today: actor.today,
      weekUntil: week.until,
      counts: { confirmations: waiting.total, ...(await this.counts(actor, { week, days }, { ...found, teamWeek })) },
      inherited: found.inherited,
      leavings,
      todo: inOrder([
        ...own,
        ...introductions,
        ...found.returned,
        ...others.map((one) => unownedItem(one, actor.today, lang)),
        ...waiting.items,
      ]),
      thisWeek: found.thisWeek.items,
      teamWeek: teamWeek.items,
      actionItems: found.actionItems.items,
      handovers: [...found.questions, ...found.handovers],
      notices: [...leftOpen, ...clashed, ...unknown, ...found.answers, ...found.newcomers],
    };
  }

  /** What managers are told of their offices besides. */
  private ofOffices(actor: Actor, managed: readonly number[], days: Days, lang: Lang) {
    return {
      unowned: this.ownership.unownedAsked(actor, managed),
      leaving: openLeavings(managed),
      teamWeek: this.visits.listAsked(actor, { ...days, limit: SHOWN }),
      confirmations: confirmations(actor, lang),
      leftOpen: mapped(this.leftOpen.listAsked(actor, managed), (role) => leftOpenNotice(role, lang)),
      clashed: clashes(actor, managed, lang),
    };
  }

  /** How many there are of what is shown, counted only where not all of it is. */
  private async counts(
    actor: Actor,
    { week, days }: { week: Days & { mine: 'true' }; days: Days },
    { thisWeek, teamWeek, actionItems }: Record<'thisWeek' | 'teamWeek', Page<unknown>> & { actionItems: Page<Due> },
  ): Promise<Record<'thisWeek' | 'teamWeek' | 'actionItems' | 'lateActionItems', number>> {
    const late = actionItems.items.filter(({ dueOn }) => dueOn < actor.today).length;
    const shown = {
      thisWeek: thisWeek.items.length,
      teamWeek: teamWeek.items.length,
      actionItems: actionItems.items.length,
      lateActionItems: late,
    };
    // They come by their days: where one that is shown is not late, no other is.
    const mayBeLate = actionItems.nextCursor !== null && late === shown.actionItems;
    if ([thisWeek, teamWeek, actionItems].every(({ nextCursor }) => nextCursor === null)) return shown;
    const counted = await answersTo(
      actor.tx,
      'deskCounts',
      {
        thisWeek: thisWeek.nextCursor === null ? undefined : this.visits.countAsked(actor, week),
        teamWeek: teamWeek.nextCursor === null ? undefined : this.visits.countAsked(actor, days),
        actionItems: actionItems.nextCursor === null ? undefined : this.actions.countAsked(actor, OWN_OPEN),
        lateActionItems: mayBeLate ? this.actions.countAsked(actor, OWN_OPEN, actor.today) : undefined,
      },
      { last: true },
    );
    return { ...shown, ...counted };
  }
}

/**
 * The heaviest kind first, and last of all what has its answer already; within a kind what has waited longest, of what
 * is to be planned the nearest day, and of records the newest.
 */
function inOrder(items: DeskItem[]): DeskItem[] {
  const weight = ({ kind, days }: DeskItem): number => (kind === 'planNow' || kind === 'confirmation' ? days : -days);
  return items.sort(
    (a, b) =>
      Number(a.isAnswered) - Number(b.isAnswered) ||
      DESK_KINDS.indexOf(a.kind) - DESK_KINDS.indexOf(b.kind) ||
      weight(a) - weight(b),
  );
}

function managedTenants(actor: Actor): number[] {
  const managed = actor.affiliations.filter(({ role }) => role === 'manager');
  return [...new Set(managed.flatMap(({ tenantId }) => (tenantId === null ? [] : [tenantId])))];
}

function itemsOf(row: DeskTodoRow, ladder: readonly LadderStep[], today: CivilDay, lang: Lang): DeskItem[] {
  const { municipality, dueOn, planned } = row;
  const about = {
    engagementId: row.id,
    visitId: null,
    municipality,
    planned: null,
    isAnswered: false,
    proposedOn: null,
  };
  const items: DeskItem[] = [];
  if (dueOn && (row.status === 'overdue' || row.status === 'planNow')) {
    const plannedOn = planned?.on ?? null;
    const reason = dueReason({ ...row, dueOn, plannedOn, ladder }, row.status === 'overdue', today, lang);
    const isAnswered = isVisitInSight({ dueOn, plannedOn }, today);
    items.push({
      ...about,
      kind: row.status,
      planned,
      isAnswered,
      reason,
      dueOn,
      days: Math.abs(daysBetween(dueOn, today)),
    });
  }
  for (const { id, plannedOn, draft } of row.missing) {
    const reason = missingReason(plannedOn, draft, lang);
    items.push({
      ...about,
      kind: 'recordMissing',
      visitId: id,
      reason,
      dueOn: plannedOn,
      days: daysBetween(plannedOn, today),
    });
  }
  return items;
}

function introductionOf({ id, municipality, mine, reintroduction }: Arrival, today: CivilDay): DeskItem[] {
  if (!mine || !reintroduction) return [];
  const { by, proposedOn, reason } = reintroduction;
  const days = daysBetween(by as CivilDay, today);
  const about = { engagementId: id, visitId: null, municipality, planned: null, isAnswered: false };
  return [{ kind: 'reintroduction', ...about, reason, dueOn: by, proposedOn, days }];
}

/** Records that were sent back, each with the comment: nothing that the desk shows is more certain to be waited for. */
function returned(actor: Actor, lang: Lang): Asked<DeskItem[]> {
  return asking(deskReturned, { person: personOf(actor) }, (rows) =>
    rows.map(({ id, engagementId, municipality, on, ...facts }) => ({
      kind: 'returned',
      engagementId,
      visitId: id,
      municipality,
      reason: returnedReason(facts, lang),
      dueOn: null,
      planned: null,
      isAnswered: false,
      proposedOn: null,
      days: daysBetween(on, actor.today),
    })),
  );
}

/** The red flags: engagements, active or paused, that nobody leads, or will lead from a day on (rule 4.3). */
function unownedItem(one: Unowned, today: CivilDay, lang: Lang): DeskItem {
  return {
    kind: 'unowned',
    engagementId: one.engagementId,
    visitId: null,
    municipality: one.municipality,
    reason: unownedReason(one, today, lang),
    dueOn: one.dueOn,
    planned: null,
    isAnswered: false,
    proposedOn: one.from,
    days: daysBetween(one.from, today),
  };
}

/** Whoever left keeps the whole reach of a role that nobody has ended: the manager is warned. */
function leftOpenNotice(role: RoleLeftOpen, lang: Lang): DeskNotice {
  return { ...NOTICE, text: roleLeftOpenText(role, lang), personId: role.person.id, on: role.leftOn };
}

function confirmations(actor: Actor, lang: Lang): Asked<{ items: DeskItem[]; total: number }> {
  return asking(deskConfirmations, { shown: CONFIRMATIONS_SHOWN }, (rows) => ({
    items: rows.map(({ id, engagementId, municipality, heldOn, writer }): DeskItem => ({
      kind: 'confirmation',
      engagementId,
      visitId: id,
      municipality,
      reason: confirmationReason(writer, heldOn, actor.today, lang),
      dueOn: null,
      planned: null,
      isAnswered: false,
      proposedOn: null,
      days: daysBetween(heldOn, actor.today),
    })),
    total: rows[0]?.total ?? 0,
  }));
}

/** The coming Sunday; on Saturdays and Sundays the one after, because by then people look at the next week. */
function endOfWeek(today: CivilDay): CivilDay {
  const weekday = dayOfWeek(today);
  return addDays(today, weekday === 0 ? 7 : weekday === 6 ? 8 : 7 - weekday);
}
