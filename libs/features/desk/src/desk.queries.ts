import {
  addDays,
  addMonths,
  type CivilDay,
  dayOfWeek,
  daysBetween,
  type LadderStep,
  type Lang,
  NEWLY_ARRIVED_MONTHS,
} from '@banso/domain';
import { ActionsQueries } from '@banso/actions';
import { type Actor, personOf } from '@banso/database';
import { RolesLeftOpenQueries } from '@banso/directory';
import { OwnershipQueries, type Told, TurnoverQueries } from '@banso/engagements';
import { Ladders } from '@banso/reminders';
import { VisitsQueries } from '@banso/visits';
import { Injectable } from '@nestjs/common';
import { clashes, newcomers, unknownTo } from './desk-notices.js';
import { answersTold, handovers, inherited } from './desk-packets.js';
import { type Desk, DESK_KINDS, type DeskItem, type DeskNotice, NOTICE } from './desk.response.js';
import {
  deskArrivals,
  type DeskArrivalsRow as Arrival,
  deskConfirmations,
  deskReturned,
  deskTodo,
  type DeskTodoRow,
} from './desk.sql.js';
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
/** The desk (今日): one question over all rooms, answered in a handful of statements. */
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
    const arrivals = await this.arrivals(actor, managed, lang);
    const todo = await this.todo(actor, managed, arrivals, lang);
    const week = { from: actor.today, until: endOfWeek(actor.today), status: 'planned', mine: 'true' };
    const thisWeek = await this.visits.list(actor, { ...week, limit: SHOWN });
    const actionItems = await this.actions.list(actor, { owner: 'me', state: 'open', limit: SHOWN });
    const waiting = managed.length > 0 ? await confirmations(actor, lang) : { items: [], total: 0 };
    const counts = {
      confirmations: waiting.total,
      thisWeek: thisWeek.nextCursor === null ? thisWeek.items.length : await this.visits.count(actor, week),
      actionItems:
        actionItems.nextCursor === null
          ? actionItems.items.length
          : await this.actions.count(actor, { owner: 'me', state: 'open' }),
    };
    const handedOver = await handovers(actor, lang);
    const told = [
      ...(await this.rolesLeftOpen(actor, managed, lang)),
      ...(await clashes(actor, managed, lang)),
      ...unknownTo(arrivals, actor, lang),
      ...(await answersTold(actor, lang)),
      ...(await newcomers(actor, lang)),
    ];
    return {
      today: actor.today,
      weekUntil: week.until,
      counts,
      inherited: await inherited(actor, lang),
      todo: inOrder([...todo, ...waiting.items]),
      thisWeek: thisWeek.items,
      actionItems: actionItems.items,
      handovers: handedOver,
      notices: told,
    };
  }

  /** What is to be done. */
  private async todo(
    actor: Actor,
    managed: number[],
    arrivals: Array<Arrival & Told>,
    lang: Lang,
  ): Promise<DeskItem[]> {
    const rows = await actor.tx.rows(deskTodo, { person: personOf(actor), lang });
    const ladders = new Map<number, Ladders>();
    for (const tenantId of new Set(rows.map((row) => row.tenantId)))
      ladders.set(tenantId, await Ladders.of(actor, tenantId));
    const items = [
      ...rows.flatMap((row) => itemsOf(row, ladders.get(row.tenantId)!.holding(row.programmeId), actor.today, lang)),
      ...arrivals.flatMap((arrival) => introductionOf(arrival, actor.today)),
      ...(await returned(actor, lang)),
    ];
    if (managed.length > 0) items.push(...(await this.unowned(actor, managed, lang)));
    return items;
  }

  /** The red flags: engagements, active or paused, that nobody leads, or will lead from a day on (rule 4.3). */
  private async unowned(actor: Actor, managed: number[], lang: Lang): Promise<DeskItem[]> {
    const found = await this.ownership.unowned(actor, managed);
    return found.map((one) => ({
      kind: 'unowned',
      engagementId: one.engagementId,
      visitId: null,
      municipality: one.municipality,
      reason: unownedReason(one, actor.today, lang),
      dueOn: one.dueOn,
      proposedOn: one.from,
      days: daysBetween(one.from, actor.today),
    }));
  }

  /** Whoever left keeps the whole reach of a role that nobody has ended: the manager is warned. */
  private async rolesLeftOpen(actor: Actor, managed: number[], lang: Lang): Promise<DeskNotice[]> {
    const roles = await this.leftOpen.list(actor, managed);
    return roles.map((role) => ({
      ...NOTICE,
      text: roleLeftOpenText(role, lang),
      personId: role.person.id,
      on: role.leftOn,
    }));
  }

  /** Own and managed engagements in which somebody is new, with what that means. */
  private async arrivals(actor: Actor, managed: number[], lang: Lang): Promise<Array<Arrival & Told>> {
    const rows = await actor.tx.rows(deskArrivals, {
      person: personOf(actor),
      managed,
      since: addMonths(actor.today, -NEWLY_ARRIVED_MONTHS),
    });
    if (rows.length === 0) return [];
    const told = await this.turnovers.of(
      actor,
      rows.map((row) => row.id),
      lang,
    );
    return rows.flatMap((row) => {
      const known = told.get(row.id);
      return known ? [{ ...row, ...known }] : [];
    });
  }
}

/**
 * The heaviest kind first; within a kind what has waited longest, of what is to be planned the nearest day, and of
 * records the newest.
 */
function inOrder(items: DeskItem[]): DeskItem[] {
  const weight = ({ kind, days }: DeskItem): number => (kind === 'planNow' || kind === 'confirmation' ? days : -days);
  return items.sort((a, b) => DESK_KINDS.indexOf(a.kind) - DESK_KINDS.indexOf(b.kind) || weight(a) - weight(b));
}

function managedTenants(actor: Actor): number[] {
  const managed = actor.affiliations.filter(({ role }) => role === 'manager');
  return [...new Set(managed.flatMap(({ tenantId }) => (tenantId === null ? [] : [tenantId])))];
}

function itemsOf(row: DeskTodoRow, ladder: readonly LadderStep[], today: CivilDay, lang: Lang): DeskItem[] {
  const { municipality, dueOn } = row;
  const about = { engagementId: row.id, visitId: null, municipality, proposedOn: null };
  const items: DeskItem[] = [];
  if (dueOn && (row.status === 'overdue' || row.status === 'planNow')) {
    const reason = dueReason({ ...row, dueOn, ladder }, row.status === 'overdue', today, lang);
    items.push({ ...about, kind: row.status, reason, dueOn, days: Math.abs(daysBetween(dueOn, today)) });
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

function introductionOf({ id, municipality, mine, reintroduction }: Arrival & Told, today: CivilDay): DeskItem[] {
  if (!mine || !reintroduction) return [];
  const { by, proposedOn, reason } = reintroduction;
  const days = daysBetween(by as CivilDay, today);
  const about = { engagementId: id, visitId: null, municipality };
  return [{ kind: 'reintroduction', ...about, reason, dueOn: by, proposedOn, days }];
}

/** Records that were sent back, each with the comment: nothing that the desk shows is more certain to be waited for. */
async function returned(actor: Actor, lang: Lang): Promise<DeskItem[]> {
  const rows = await actor.tx.rows(deskReturned, { person: personOf(actor) });
  return rows.map(({ id, engagementId, municipality, on, ...facts }) => ({
    kind: 'returned',
    engagementId,
    visitId: id,
    municipality,
    reason: returnedReason(facts, lang),
    dueOn: null,
    proposedOn: null,
    days: daysBetween(on, actor.today),
  }));
}

async function confirmations(actor: Actor, lang: Lang): Promise<{ items: DeskItem[]; total: number }> {
  const rows = await actor.tx.rows(deskConfirmations, { shown: CONFIRMATIONS_SHOWN });
  const items = rows.map(({ id, engagementId, municipality, heldOn, writer }): DeskItem => ({
    kind: 'confirmation',
    engagementId,
    visitId: id,
    municipality,
    reason: confirmationReason(writer, heldOn, actor.today, lang),
    dueOn: null,
    proposedOn: null,
    days: daysBetween(heldOn, actor.today),
  }));
  return { items, total: rows[0]?.total ?? 0 };
}

/** The coming Sunday; on Saturdays and Sundays the one after, because by then people look at the next week. */
function endOfWeek(today: CivilDay): CivilDay {
  const weekday = dayOfWeek(today);
  return addDays(today, weekday === 0 ? 7 : weekday === 6 ? 8 : 7 - weekday);
}
