import { type Actor, mayDo, personOf } from '@banso/database';
import {
  type Capability,
  type CivilDay,
  type DispatchAct,
  fiscalYearEnd,
  fiscalYearStart,
  hasLeft,
  nextDispatchState,
} from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Language, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { factsOf } from './dispatch-row.js';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import type { DispatchQuery } from './dispatch.request.js';
import type { Dispatch, DispatchDetail, DispatchSummary, EngagementSummary } from './dispatch.response.js';
import {
  dispatches,
  dispatchFacts,
  type DispatchFactsRow,
  type DispatchesRow,
  reportsOfDispatch,
  stepsOfDispatch,
  summaryOf,
} from './dispatches.sql.js';

/** Before every row, as a page begins. */
const BEFORE_ALL = { day: '-infinity' as CivilDay, id: '00000000-0000-0000-0000-000000000000' };

/** Which capabilities an act needs, one of them. */
const ACTS: Readonly<Record<DispatchAct['kind'], readonly Capability[]>> = {
  approved: ['dispatch:approve'],
  asked: ['dispatch:request'],
  accepted: ['dispatch:accept', 'dispatch:request'],
  declined: ['dispatch:accept', 'dispatch:request'],
  held: ['dispatch:report', 'dispatch:request'],
  reported: ['dispatch:report', 'dispatch:request'],
  reportAccepted: ['dispatch:request'],
  cancelled: ['dispatch:request'],
};

/** The questions about dispatches. */
@Injectable()
export class DispatchesQueries {
  /** Dispatches within reach by the days they are planned for, a page at a time. */
  async list(actor: Actor, query: DispatchQuery): Promise<Page<Dispatch>> {
    const { state, mine, fiscalYear, engagement, cursor, limit } = query;
    const [afterDay = BEFORE_ALL.day, afterId = BEFORE_ALL.id] = keyIn(cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.rows(dispatches, {
      afterDay: afterDay as CivilDay,
      afterId,
      state,
      mine: mine === 'true' ? personOf(actor) : undefined,
      from: fiscalYear === undefined ? undefined : fiscalYearStart(fiscalYear),
      until: fiscalYear === undefined ? undefined : fiscalYearEnd(fiscalYear),
      engagement,
      limit: limit + 1,
    });
    return pageOf(
      rows,
      limit,
      (row) => [row.plannedOn, row.id],
      (row) => dispatchOf(actor, row),
    );
  }

  /** A dispatch with its story, and what the reader may do now. @throws notFound */
  async show(actor: Actor, id: string, language: Language = 'ja'): Promise<DispatchDetail> {
    const [row, facts, steps, reports] = await Promise.all([
      this.row(actor, id),
      isUuid(id) ? actor.tx.row(dispatchFacts, { dispatch: id }) : null,
      isUuid(id) ? actor.tx.rows(stepsOfDispatch, { dispatch: id }) : [],
      isUuid(id) ? actor.tx.rows(reportsOfDispatch, { dispatch: id }) : [],
    ]);
    const { approvalSteps, approvers } = facts!;
    const isOpen = ['requested', 'approved', 'asked', 'accepted'].includes(row.state);
    return {
      ...dispatchOf(actor, row),
      steps,
      reports,
      acts: actsOf(actor, facts!),
      obstacle: isOpen && hasLeft(factsOf(facts!), actor.today) ? DISPATCH_REFUSALS.expertLeft[language] : null,
      approvals: approvers.length,
      approvalSteps,
      feeClass: row.feeClass,
      feeYen: row.feeYen,
      travelYen: row.travelYen,
    };
  }

  /** What may be known of the engagement behind a dispatch. @throws notFound */
  async summary(actor: Actor, id: string): Promise<DispatchSummary> {
    const { municipality } = await this.row(actor, id);
    const told = await actor.tx.row(summaryOf, { dispatch: id });
    return { municipality, engagement: (told?.summary ?? null) as EngagementSummary | null };
  }

  /** @throws notFound */
  async row(actor: Actor, id: string): Promise<DispatchesRow> {
    const [row] = isUuid(id)
      ? await actor.tx.rows(dispatches, { only: id, afterDay: BEFORE_ALL.day, afterId: BEFORE_ALL.id, limit: 1 })
      : [];
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

/** A row as it is answered; which engagement it is stays the office's. */
function dispatchOf(actor: Actor, row: DispatchesRow): Dispatch {
  const { letterYear, letterNumber, askedOn, askedAt: _, feeClass: _c, feeYen: _f, travelYen: _t, ...told } = row;
  const professions = row.professions.flatMap((profession) => profession ?? []);
  const letter =
    letterYear !== null && letterNumber !== null && askedOn !== null
      ? { fiscalYear: letterYear, number: letterNumber, askedOn }
      : null;
  const isOffice = mayDo(actor, 'dispatch:request');
  const [engagementId, visitId] = isOffice ? [row.engagementId, row.visitId] : [null, null];
  return { ...told, professions, engagementId, visitId, letter };
}

function actsOf(actor: Actor, row: DispatchFactsRow): DispatchAct['kind'][] {
  const facts = factsOf(row);
  return (Object.keys(ACTS) as DispatchAct['kind'][]).filter((kind) => {
    const act: DispatchAct = kind === 'held' ? { kind, heldOn: actor.today } : { kind };
    return (
      ACTS[kind].some((capability) => mayDo(actor, capability)) &&
      nextDispatchState(facts, act, personOf(actor), actor.today).refusal === null
    );
  });
}
