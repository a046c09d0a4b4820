import { auditReading, readsOwnOnly } from '@banso/audit';
import { ActionsQueries } from '@banso/actions';
import { type Actor, type Asked, answerTo, asking, personOf } from '@banso/database';
import { addDays, civilDay, type CivilDay } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { BuiltJson, COMMON_REFUSALS, keyIn, type Page, pageOf, type Paging, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { VisitQuery } from './visit.request.js';
import { writersBody } from './opinions.js';
import { engagementVisits, type EngagementVisitsRow } from './engagement-visits.sql.js';
import { lifeOf, recordOf } from './record.js';
import type { Visit, VisitDraft, VisitRow } from './visit.response.js';
import {
  draftOfVisit,
  draftsAtHand,
  listedVisits,
  listedVisitsCount,
  type ListedVisitsCountParameters,
  visitInFull,
} from './visits.sql.js';

/** Beside a day on which there is no visit any id will do. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

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
    const asked = isUuid(id) ? actor.tx.row(visitInFull, { visit: id }) : Promise.resolve(null);
    const of = engagementId ?? (await asked)?.engagementId;
    if (of === undefined) throw new Refusal(COMMON_REFUSALS.notFound);
    const [visit, bodyId, homework] = await Promise.all([
      asked,
      writersBody(actor, of),
      answerTo(actor.tx, this.actions.homeworkAsked(of)),
    ]);
    if (!visit) throw new Refusal(COMMON_REFUSALS.notFound);
    const read = [...(visit.record ? [id] : []), ...(visit.lastVisit ? [visit.lastVisit.id] : [])];
    await auditReading(actor, 'visit:read', 'visit', read);
    return {
      ...visit,
      record: visit.record && recordOf(visit.record, bodyId),
      homework,
    };
  }

  /** The visits of an engagement with their records, newest first. @throws notFound */
  async ofEngagement(actor: Actor, engagementId: string, { limit, cursor }: Paging): Promise<BuiltJson> {
    if (!isUuid(engagementId)) throw new Refusal(COMMON_REFUSALS.notFound);
    const asked = { engagement: engagementId, further: Boolean(cursor), ...lastShown(cursor), limit: limit + 1 };
    const [bodyId, rows] = await Promise.all([
      writersBody(actor, engagementId),
      readsOwnOnly(actor) ? actor.tx.lastRows(engagementVisits, asked) : actor.tx.rows(engagementVisits, asked),
    ]);
    if (rows.length === 0) throw new Refusal(COMMON_REFUSALS.notFound);
    const found = rows.filter((row) => row.id !== null);
    const read = found.slice(0, limit).filter((row) => row.version !== null);
    await auditReading(
      actor,
      'visit:read',
      'visit',
      read.map((row) => row.id!),
    );
    const page = pageOf(
      found,
      limit,
      (row) => [row.day, row.id],
      (row) => visitOnFile(row, bodyId),
    );
    return BuiltJson.page(BuiltJson.list(page.items), page.nextCursor);
  }

  /**
   * Visits by day, the oldest first unless told otherwise. `mine`: those of engagements in whose team the actor is on
   * the visit's day.
   */
  list(actor: Actor, query: VisitQuery): Promise<Page<VisitRow>> {
    return answerTo(actor.tx, this.listAsked(actor, query), { last: true });
  }

  /** The same as a question that can be asked together with others. */
  listAsked(actor: Actor, query: VisitQuery): Asked<Page<VisitRow>> {
    const filters = wantedOf(actor, query);
    const newest = query.order === 'newest';
    const wanted = {
      ...filters,
      newest,
      // One's own are found by their engagements.
      ofPlaces: actor.tx.reachesByPlace && filters.person === undefined,
      ...beyondLastShown(query.cursor, newest, filters),
      limit: query.limit + 1,
    };
    return asking(listedVisits, wanted, (rows) =>
      pageOf(rows, query.limit, (row) => [row.heldOn ?? row.plannedOn, row.id]),
    );
  }

  /** How many visits {@link list} would give, all pages together. */
  countAsked(actor: Actor, query: Omit<VisitQuery, 'limit'>): Asked<number> {
    return asking(listedVisitsCount, wantedOf(actor, query), ([row]) => row!.n);
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

/** A {@link VisitOnFile} as JSON: what the database has built, and what the rules say to a reader of the given body. */
function visitOnFile(row: EngagementVisitsRow, bodyId: string | null): string {
  const { version, text, head, stepsNeeded } = row;
  const visit = BuiltJson.members(row.json!);
  if (version === null) return `{${visit},"record":null}`;
  const life = lifeOf({ version, events: row.events ?? [], opinions: row.opinions ?? [], stepsNeeded }, bodyId);
  return `{${visit},"record":{${BuiltJson.members(text!, head!, JSON.stringify(life))}}}`;
}

/** Day and id of the last visit of the page before; null on the first page. */
function lastShown(cursor: string | undefined): { day: CivilDay | null; after: string | null } {
  const [day, after] = keyIn(cursor, 'day', 'id') ?? [];
  return { day: day === undefined ? null : civilDay(day), after: after ?? null };
}

/**
 * The same for a list in either order. The first page lies beyond what stands just outside of the days that are asked
 * for: the way along the index begins there, and not at the beginning of all days.
 */
function beyondLastShown(
  cursor: string | undefined,
  newest: boolean,
  { from, until }: { from?: CivilDay | undefined; until?: CivilDay | undefined },
): { day: CivilDay; after: string } {
  const { day, after } = lastShown(cursor);
  const outside = newest ? until && addDays(until, 1) : from;
  return { day: day ?? outside ?? ((newest ? 'infinity' : '-infinity') as CivilDay), after: after ?? NO_ID };
}

function wantedOf(
  actor: Actor,
  { from, until, status, mine, toConfirm }: Omit<VisitQuery, 'limit'>,
): ListedVisitsCountParameters {
  return {
    from: from === undefined ? undefined : civilDay(from),
    until: until === undefined ? undefined : civilDay(until),
    status: status === undefined ? undefined : status,
    person: mine === 'true' ? personOf(actor) : undefined,
    toConfirm: toConfirm === 'true',
  };
}
