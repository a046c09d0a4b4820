import { type CivilDay, fiscalYearEnd, fiscalYearOf, fiscalYearStart, isNewlyArrived, nobodyKnows } from '@banso/domain';
import { type Actor } from '@banso/database';
import { BuiltJson, COMMON_REFUSALS, cursorOf, keyIn, type Language, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { isUuid } from './engagement-row.js';
import type { EngagementQuery } from './engagement.request.js';
import type { Counterpart, EngagementRow, Turnover } from './engagement.response.js';
import { DETAIL_SQL, listStatement, type NamedStatement } from './engagements.sql.js';

/** Smaller than every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** A page as the database answers it: a JSON array, and the key (JSON) of its last row where more follow. */
interface ListPage {
  items: string;
  next: string | null;
}

interface DetailRow {
  version: number;
  json: string;
  counterparts: Array<Omit<Counterpart, 'isNew'>>;
  startedOn: CivilDay;
  closedOn: CivilDay | null;
  lastHeldOn: CivilDay | null;
  leadSince: CivilDay | null;
}

/** The questions to the engagements. Both hot ones are one statement whose JSON the database builds. */
@Injectable()
export class EngagementsQueries {
  async list(actor: Actor, query: EngagementQuery): Promise<BuiltJson> {
    const [code, id] = keyIn(query.cursor, 'text', 'id') ?? [];
    const { name, sql, parameters } = this.statement(actor, query, query.limit, { code, id });
    const [page] = await actor.tx.last<ListPage>(name, sql, parameters);
    const next = page!.next && cursorOf(JSON.parse(page!.next) as string[]);
    return new BuiltJson(`{"items":${page!.items},"nextCursor":${JSON.stringify(next)}}`);
  }

  /** The first `limit` rows of the list. */
  async rows(actor: Actor, query: Omit<EngagementQuery, 'limit' | 'cursor'>, limit: number): Promise<EngagementRow[]> {
    const { name, sql, parameters } = this.statement(actor, query, limit, {});
    const [page] = await actor.tx.prepared<ListPage>(name, sql, parameters);
    return JSON.parse(page!.items) as EngagementRow[];
  }

  private statement(actor: Actor, query: Omit<EngagementQuery, 'limit' | 'cursor'>, limit: number, { code = '', id = FIRST_ID }: { code?: string; id?: string }): NamedStatement {
    const leadId = query.lead === 'me' ? actor.personId : query.lead;
    return listStatement(actor.today, {
      ...(query.fiscalYear ? { fiscalYear: { start: fiscalYearStart(query.fiscalYear), end: fiscalYearEnd(query.fiscalYear) } } : {}),
      municipality: query.municipality,
      status: query.status,
      stage: query.stage === undefined ? undefined : Number(query.stage),
      leadId: leadId && isUuid(leadId) ? leadId : undefined,
      contains: query.q || undefined,
      cadenceStatus: query.cadenceStatus,
    }, { code, id }, limit);
  }

  async show(actor: Actor, id: string, language: Language): Promise<BuiltJson> {
    const [row] = isUuid(id) ? await actor.tx.last<DetailRow>('engagement-detail', DETAIL_SQL, [actor.today, id, language]) : [];
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    const counterparts = row.counterparts.map((counterpart) => ({ ...counterpart, isNew: isNew(counterpart, row, actor.today) }));
    const members = { fiscalYears: fiscalYearsOf(row, actor.today), counterparts, turnover: turnoverOf(row, counterparts, actor.today, language) };
    return new BuiltJson(`${row.json.slice(0, -1)},${JSON.stringify(members).slice(1)}`, row.version);
  }
}

/** Newly arrived (新任): took over within the last months, after the engagement had begun. */
function isNew(counterpart: Omit<Counterpart, 'isNew'>, row: DetailRow, today: CivilDay): boolean {
  const from = counterpart.from as CivilDay;
  return from > row.startedOn && (counterpart.until === null || counterpart.until >= today) && isNewlyArrived(from, today);
}

function turnoverOf(row: DetailRow, counterparts: Counterpart[], today: CivilDay, language: Language): Turnover {
  const main = counterparts.find((c) => c.isMain && c.from <= today && (c.until === null || c.until >= today));
  const changed = (since: string | null | undefined): CivilDay | null => (since && since > row.startedOn ? (since as CivilDay) : null);
  const unknown = nobodyKnows(changed(row.leadSince), changed(main?.from), today);
  const arrived = counterparts.filter((counterpart) => counterpart.isNew);
  return {
    nobodyKnows: unknown.warns,
    reason: unknown.reason?.[language] ?? null,
    newCounterparts: arrived.map((counterpart) => counterpart.id),
    reintroductionProposed: arrived.some((counterpart) => row.lastHeldOn === null || counterpart.from > row.lastHeldOn),
  };
}

function fiscalYearsOf(row: DetailRow, today: CivilDay): number[] {
  const first = fiscalYearOf(row.startedOn);
  const last = Math.max(first, fiscalYearOf(row.closedOn ?? today));
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
