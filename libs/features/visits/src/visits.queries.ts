import { auditReading } from '@banso/audit';
import { ActionsQueries } from '@banso/actions';
import { type Actor, personOf } from '@banso/database';
import { civilDay, type CivilDay } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { VisitQuery } from './visit.request.js';
import { writersBody } from './opinions.js';
import { recordOf } from './record.js';
import type { Visit, VisitDraft, VisitRow } from './visit.response.js';
import {
  draftOfVisit,
  draftsAtHand,
  engagementWithVisits,
  listedVisits,
  listedVisitsCount,
  type ListedVisitsCountParameters,
  visitsInFull,
} from './visits.sql.js';

/** The questions to the visits. */
@Injectable()
export class VisitsQueries {
  constructor(private readonly actions: ActionsQueries) {}

  /**
   * A visit with what its form needs. Reading a record from outside one's own body leaves an audit line.
   * @param engagementId where the caller knows it, all is asked in one round trip
   * @throws notFound
   */
  async show(actor: Actor, id: string, engagementId?: string): Promise<Visit> {
    const wanted = { one: true, visit: id, engagement: null, day: null, after: null, limit: 1 };
    const asked = isUuid(id) ? actor.tx.row(visitsInFull, wanted) : Promise.resolve(null);
    const of = engagementId ?? (await asked)?.engagementId;
    if (of === undefined) throw new Refusal(COMMON_REFUSALS.notFound);
    const [row, bodyId, homework] = await Promise.all([
      asked,
      writersBody(actor, of),
      this.actions.homework(actor, of),
    ]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    const { day: _, ...visit } = row;
    const read = [...(visit.record ? [id] : []), ...(visit.lastVisit ? [visit.lastVisit.id] : [])];
    await auditReading(actor, 'visit:read', 'visit', read);
    return {
      ...visit,
      record: visit.record && recordOf(visit.record, bodyId),
      homework,
    };
  }

  /** The visits of an engagement with their records, newest first. @throws notFound */
  async ofEngagement(
    actor: Actor,
    engagementId: string,
    limit: number,
    cursor: string | undefined,
  ): Promise<Page<Visit>> {
    const known = isUuid(engagementId) && (await actor.tx.row(engagementWithVisits, { engagement: engagementId }));
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const rows = await actor.tx.rows(visitsInFull, {
      one: false,
      visit: null,
      engagement: engagementId,
      ...lastShown(cursor),
      limit: limit + 1,
    });
    const read = rows
      .slice(0, limit)
      .filter((row) => row.record)
      .map((row) => row.id);
    await auditReading(actor, 'visit:read', 'visit', read);
    const bodyId = await writersBody(actor, engagementId);
    return pageOf(
      rows,
      limit,
      (row) => [row.day, row.id],
      ({ day: _, ...row }) => ({
        ...row,
        record: row.record && recordOf(row.record, bodyId),
        homework: [],
      }),
    );
  }

  /**
   * Visits by day, the oldest first unless told otherwise. `mine`: those of engagements in whose team the actor is on
   * the visit's day.
   */
  async list(actor: Actor, query: VisitQuery): Promise<Page<VisitRow>> {
    const rows = await actor.tx.rows(listedVisits, {
      ...wantedOf(actor, query),
      newest: query.order === 'newest',
      ...lastShown(query.cursor),
      limit: query.limit + 1,
    });
    return pageOf(rows, query.limit, (row) => [row.heldOn ?? row.plannedOn, row.id]);
  }

  /** How many visits {@link list} would give, all pages together. */
  async count(actor: Actor, query: Omit<VisitQuery, 'limit'>): Promise<number> {
    const row = await actor.tx.row(listedVisitsCount, wantedOf(actor, query));
    return row!.n;
  }

  /** The actor's own drafts and those taken over from predecessors, newest first. */
  async drafts(actor: Actor): Promise<Page<VisitDraft>> {
    return { items: await actor.tx.rows(draftsAtHand, { person: personOf(actor) }), nextCursor: null };
  }

  /** One's own draft of a visit, otherwise one that was taken over. @throws notFound */
  async draft(actor: Actor, visitId: string): Promise<VisitDraft> {
    const asked = { visit: visitId, person: personOf(actor) };
    const row = isUuid(visitId) ? await actor.tx.row(draftOfVisit, asked) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

/** Day and id of the last visit of the page before; null on the first page. */
function lastShown(cursor: string | undefined): { day: CivilDay | null; after: string | null } {
  const [day, after] = keyIn(cursor, 'day', 'id') ?? [];
  return { day: day === undefined ? null : civilDay(day), after: after ?? null };
}

function wantedOf(
  actor: Actor,
  { from, until, status, mine, toConfirm }: Omit<VisitQuery, 'limit'>,
): ListedVisitsCountParameters {
  return {
    from: from === undefined ? null : civilDay(from),
    until: until === undefined ? null : civilDay(until),
    status: status ?? null,
    person: mine === 'true' ? actor.personId : null,
    toConfirm: toConfirm === 'true',
  };
}
