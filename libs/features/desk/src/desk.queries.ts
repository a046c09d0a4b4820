import { addDays, addMonths, type CivilDay, dayOfWeek, daysBetween, type LadderStep, type Lang, NEWLY_ARRIVED_MONTHS } from '@banso/domain';
import { ActionsQueries } from '@banso/actions';
import { type Actor, personOf } from '@banso/database';
import { type MunicipalityRef, RolesLeftOpenQueries } from '@banso/directory';
import { OwnershipQueries, type Told, TurnoverQueries } from '@banso/engagements';
import { VisitsQueries } from '@banso/visits';
import { Injectable } from '@nestjs/common';
import {
  ANSWERS_SQL, ARRIVALS_SQL, CLASHES_SQL, CONFIRMATIONS_SQL, HANDOVERS_SQL, INHERITED_SQL, NEWCOMERS_SQL, QUESTIONS_SQL,
  RETURNED_SQL, TODO_SQL,
} from './desk-statements.js';
import { answerText, type Clash, clashText, confirmationReason, type DraftThere, dueReason, handoverText, inheritedReason, missingReason, newcomerText, nobodyKnowsText, questionText, returnedReason, roleLeftOpenText, unownedReason } from './desk-words.js';
import { Ladders } from '@banso/reminders';
import { type Desk, DESK_KINDS, type DeskHandover, type DeskInherited, type DeskItem, type DeskNotice } from './desk.response.js';

/** Visits of the week and action items that the desk shows; the rest is counted, and one step away. */
const SHOWN = 20;
/** Records to confirm that it shows. They stand below everything that is more urgent. */
const CONFIRMATIONS_SHOWN = 10;
/** A newcomer at the municipality is told of from this many days before the first day until so many after it. */
const NEWCOMER_DAYS = { before: 30, after: 60 };
/** Clashes with a transfer are told of until so many days after its effective day. */
const CLASH_DAYS = 30;
/** Answers to one's questions are told of for so many days. */
const ANSWERED_DAYS = 7;

interface Arrival {
  id: string;
  municipality: MunicipalityRef;
  mine: boolean;
  managed: boolean;
}

interface TodoRow {
  id: string;
  tenantId: number;
  programmeId: string;
  municipality: MunicipalityRef;
  dueOn: CivilDay | null;
  dueInWords: string | null;
  status: string;
  plannedOn: CivilDay | null;
  missing: Array<{ id: string; plannedOn: CivilDay; draft: DraftThere | null }>;
}

/** A notice that is about nothing in particular. */
const NOTICE = { engagementId: null, handoverId: null, transferId: null, personId: null };

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
      actionItems: actionItems.nextCursor === null ? actionItems.items.length : await this.actions.count(actor, { owner: 'me', state: 'open' }),
    };
    const handedOver = await handovers(actor, lang);
    const told = [...(await this.rolesLeftOpen(actor, managed, lang)), ...(await clashes(actor, managed, lang)), ...unknownTo(arrivals, actor, lang), ...(await notices(actor, lang))];
    return { today: actor.today, weekUntil: week.until, counts, inherited: await inherited(actor, lang), todo: inOrder([...todo, ...waiting.items]), thisWeek: thisWeek.items, actionItems: actionItems.items, handovers: handedOver, notices: told };
  }

  /** What is to be done. */
  private async todo(actor: Actor, managed: number[], arrivals: Array<Arrival & Told>, lang: Lang): Promise<DeskItem[]> {
    const rows = await actor.tx.query<TodoRow>(TODO_SQL, [personOf(actor), lang]);
    const ladders = new Map<number, Ladders>();
    for (const tenantId of new Set(rows.map((row) => row.tenantId))) ladders.set(tenantId, await Ladders.of(actor, tenantId));
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
      kind: 'unowned', engagementId: one.engagementId, visitId: null, municipality: one.municipality, reason: unownedReason(one, actor.today, lang), dueOn: one.dueOn, proposedOn: one.from, days: daysBetween(one.from, actor.today),
    }));
  }

  /** Whoever left keeps the whole reach of a role that nobody has ended: the manager is warned. */
  private async rolesLeftOpen(actor: Actor, managed: number[], lang: Lang): Promise<DeskNotice[]> {
    const roles = await this.leftOpen.list(actor, managed);
    return roles.map((role) => ({ ...NOTICE, text: roleLeftOpenText(role, lang), personId: role.person.id, on: role.leftOn }));
  }

  /** Own and managed engagements in which somebody is new, with what that means. */
  private async arrivals(actor: Actor, managed: number[], lang: Lang): Promise<Array<Arrival & Told>> {
    const rows = await actor.tx.query<Arrival>(ARRIVALS_SQL, [personOf(actor), managed, addMonths(actor.today, -NEWLY_ARRIVED_MONTHS)]);
    if (rows.length === 0) return [];
    const told = await this.turnovers.of(actor, rows.map((row) => row.id), lang);
    return rows.flatMap((row) => { const known = told.get(row.id); return known ? [{ ...row, ...known }] : []; });
  }
}

/** The heaviest kind first; within a kind what has waited longest, of what is to be planned the nearest day, and of records the newest. */
function inOrder(items: DeskItem[]): DeskItem[] {
  const weight = (item: DeskItem): number => (item.kind === 'planNow' || item.kind === 'confirmation' ? item.days : -item.days);
  return items.sort((a, b) => DESK_KINDS.indexOf(a.kind) - DESK_KINDS.indexOf(b.kind) || weight(a) - weight(b));
}

function managedTenants(actor: Actor): number[] {
  return [...new Set(actor.affiliations.flatMap(({ role, tenantId }) => (role === 'manager' && tenantId !== null ? [tenantId] : [])))];
}

function itemsOf(row: TodoRow, ladder: readonly LadderStep[], today: CivilDay, lang: Lang): DeskItem[] {
  const { municipality, dueOn } = row;
  const about = { engagementId: row.id, visitId: null, municipality, proposedOn: null };
  const items: DeskItem[] = [];
  if (dueOn && (row.status === 'overdue' || row.status === 'planNow')) {
    items.push({ ...about, kind: row.status, reason: dueReason({ ...row, dueOn, ladder }, row.status === 'overdue', today, lang), dueOn, days: Math.abs(daysBetween(dueOn, today)) });
  }
  for (const { id, plannedOn, draft } of row.missing) {
    items.push({ ...about, kind: 'recordMissing', visitId: id, reason: missingReason(plannedOn, draft, lang), dueOn: plannedOn, days: daysBetween(plannedOn, today) });
  }
  return items;
}

function introductionOf({ id, municipality, mine, reintroduction }: Arrival & Told, today: CivilDay): DeskItem[] {
  if (!mine || !reintroduction) return [];
  const { by, proposedOn, reason } = reintroduction;
  return [{ kind: 'reintroduction', engagementId: id, visitId: null, municipality, reason, dueOn: by, proposedOn, days: daysBetween(by as CivilDay, today) }];
}

/** Where nobody is left who knows the story: a manager hears of it. */
function unknownTo(arrivals: Array<Arrival & Told>, actor: Actor, lang: Lang): DeskNotice[] {
  return arrivals.flatMap(({ id, municipality, managed, turnover }) => (managed && turnover.reason ? [{ ...NOTICE, text: nobodyKnowsText(municipality.name, turnover.reason, lang), engagementId: id, on: actor.today }] : []));
}

/** Records that were sent back, each with the comment: nothing that the desk shows is more certain to be waited for. */
async function returned(actor: Actor, lang: Lang): Promise<DeskItem[]> {
  const rows = await actor.tx.query<{ id: string; engagementId: string; municipality: MunicipalityRef; heldOn: CivilDay; comment: string; by: string; on: CivilDay }>(RETURNED_SQL, [personOf(actor)]);
  return rows.map(({ id, engagementId, municipality, on, ...facts }) => ({
    kind: 'returned', engagementId, visitId: id, municipality, reason: returnedReason(facts, lang), dueOn: null, proposedOn: null, days: daysBetween(on, actor.today),
  }));
}

async function confirmations(actor: Actor, lang: Lang): Promise<{ items: DeskItem[]; total: number }> {
  const rows = await actor.tx.query<{ id: string; engagementId: string; municipality: MunicipalityRef; heldOn: CivilDay; writer: string; total: number }>(CONFIRMATIONS_SQL, [CONFIRMATIONS_SHOWN]);
  const items = rows.map(({ id, engagementId, municipality, heldOn, writer }): DeskItem => ({
    kind: 'confirmation', engagementId, visitId: id, municipality, reason: confirmationReason(writer, heldOn, actor.today, lang), dueOn: null, proposedOn: null, days: daysBetween(heldOn, actor.today),
  }));
  return { items, total: rows[0]?.total ?? 0 };
}

/** What became of hidden terms that open ones have crossed; told to those who may know, until some weeks after the transfer. */
async function clashes(actor: Actor, managed: number[], lang: Lang): Promise<DeskNotice[]> {
  if (managed.length === 0) return [];
  const rows = await actor.tx.query<Clash & { transferId: string; engagementId: string; on: CivilDay }>(CLASHES_SQL, [managed, addDays(actor.today, -CLASH_DAYS)]);
  return rows.map(({ transferId, engagementId, on, ...clash }) => ({ ...NOTICE, text: clashText(clash, lang), transferId, engagementId, on }));
}

interface InheritedRow extends Omit<DeskInherited, 'handoverId' | 'reason' | 'isReceivable'> {
  id: string;
  state: string;
  effectiveOn: CivilDay;
  predecessor: string;
  correction: string;
}

async function inherited(actor: Actor, lang: Lang): Promise<DeskInherited[]> {
  const rows = await actor.tx.query<InheritedRow>(INHERITED_SQL, [personOf(actor)]);
  return rows.map(({ id, engagementId, municipality, programme, ...facts }) => ({
    handoverId: id, engagementId, municipality, programme, reason: inheritedReason(facts, actor.today, lang), isReceivable: facts.state === 'handedOver',
  }));
}

interface PacketRow {
  id: string;
  transferId: string;
  state: string;
  effectiveOn: CivilDay;
  municipality: string;
  incoming: boolean;
  predecessor: string | null;
  successor: string | null;
}

async function handovers(actor: Actor, lang: Lang): Promise<DeskHandover[]> {
  const questions = await actor.tx.query<{ id: string; transferId: string; effectiveOn: CivilDay; municipality: string; count: number; asker: string | null }>(QUESTIONS_SQL, [personOf(actor)]);
  const asked = questions.map(({ id, transferId, effectiveOn, municipality, count, asker }) => ({ transferId, handoverId: id, text: questionText(municipality, asker, count, lang), effectiveOn }));
  // What has come to the person stands first on the desk, not here.
  const rows = (await actor.tx.query<PacketRow>(HANDOVERS_SQL, [personOf(actor)])).filter(({ incoming, state, effectiveOn }) => !incoming || (state !== 'handedOver' && effectiveOn > actor.today));
  const groups = new Map<string, PacketRow[]>();
  for (const row of rows) {
    const key = `${row.transferId} ${row.incoming} ${row.incoming ? row.predecessor : row.successor}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const waiting = [...groups.values()].map((packets) => {
    const { transferId, effectiveOn, incoming, predecessor, successor, id } = packets[0]!;
    const delivered = packets.filter((packet) => packet.state === 'handedOver').length;
    const text = handoverText({ incoming, other: incoming ? predecessor : successor, municipalities: packets.map((packet) => packet.municipality), delivered }, lang);
    return { transferId, handoverId: packets.length === 1 ? id : null, text, effectiveOn };
  });
  return [...asked, ...waiting];
}

async function notices(actor: Actor, lang: Lang): Promise<DeskNotice[]> {
  const rows = await actor.tx.query<{ engagementId: string; municipality: string; from: CivilDay }>(NEWCOMERS_SQL, [
    personOf(actor), addDays(actor.today, -NEWCOMER_DAYS.after), addDays(actor.today, NEWCOMER_DAYS.before),
  ]);
  const answers = await actor.tx.query<{ handoverId: string; municipality: string; on: CivilDay; answerer: string | null }>(ANSWERS_SQL, [personOf(actor), new Date(actor.now.getTime() - ANSWERED_DAYS * 86_400_000)]);
  return [
    ...answers.map(({ handoverId, municipality, on, answerer }): DeskNotice => ({ ...NOTICE, text: answerText(municipality, answerer, lang), handoverId, on })),
    ...rows.map(({ engagementId, municipality, from }): DeskNotice => ({ ...NOTICE, text: newcomerText(municipality, from, actor.today, lang), engagementId, on: from })),
  ];
}

/** The coming Sunday; on Saturdays and Sundays the one after, because by then people look at the next week. */
function endOfWeek(today: CivilDay): CivilDay {
  const weekday = dayOfWeek(today);
  return addDays(today, weekday === 0 ? 7 : weekday === 6 ? 8 : 7 - weekday);
}
