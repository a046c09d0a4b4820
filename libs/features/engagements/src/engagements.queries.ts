import { type CivilDay, fiscalYearEnd, fiscalYearOf, fiscalYearStart, type HeldTerm, isNewlyArrived, tookOverOn } from '@banso/domain';
import { type Actor } from '@banso/database';
import { BuiltJson, COMMON_REFUSALS, cursorOf, keyIn, type Language, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { isUuid } from './engagement-row.js';
import type { EngagementQuery } from './engagement.request.js';
import type { Counterpart, EngagementRow, Turnover } from './engagement.response.js';
import { DETAIL_SQL, listStatement, type NamedStatement } from './engagement-list.js';
import { NOBODY_NEW, tellTurnover, type Told, type TurnoverFacts } from './turnover.queries.js';

/** Smaller than every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** A page as the database answers it: a JSON array, and the key (JSON) of its last row where more follow. */
interface ListPage {
  items: string;
  next: string | null;
  /** Where somebody may be new. */
  arrivals: Array<{ id: string; facts: TurnoverFacts }> | null;
}

interface DetailRow {
  version: number;
  json: string;
  counterparts: Array<Omit<Counterpart, 'isNew'>>;
  startedOn: CivilDay;
  closedOn: CivilDay | null;
  facts: TurnoverFacts | null;
}

/** The questions to the engagements. Both hot ones are one statement whose JSON the database builds. */
@Injectable()
export class EngagementsQueries {
  async list(actor: Actor, query: EngagementQuery, language: Language = 'ja'): Promise<BuiltJson> {
    const [code, id] = keyIn(query.cursor, 'text', 'id') ?? [];
    const { name, sql, parameters } = this.statement(actor, query, query.limit, { code, id });
    const [page] = await actor.tx.last<ListPage>(name, sql, parameters);
    const next = page!.next && cursorOf(JSON.parse(page!.next) as string[]);
    const items = page!.arrivals ? JSON.stringify(withArrivals(page!, actor.today, language)) : page!.items;
    return BuiltJson.page(items, next);
  }

  /** The first `limit` rows of the list. */
  async rows(actor: Actor, query: Omit<EngagementQuery, 'limit' | 'cursor'>, limit: number): Promise<EngagementRow[]> {
    const { name, sql, parameters } = this.statement(actor, query, limit, {});
    const [page] = await actor.tx.prepared<ListPage>(name, sql, parameters);
    return withArrivals(page!, actor.today, 'ja');
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
    }, { code, id }, limit, NOBODY_NEW);
  }

  async show(actor: Actor, id: string, language: Language): Promise<BuiltJson> {
    const [row] = isUuid(id) ? await actor.tx.last<DetailRow>('engagement-detail', DETAIL_SQL, [actor.today, id, language]) : [];
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    const counterparts = row.counterparts.map((counterpart) => ({ ...counterpart, isNew: isNew(counterpart, row, actor.today) }));
    const { turnover, reintroduction } = tellTurnover(row.facts, actor.today, language);
    const members = { fiscalYears: fiscalYearsOf(row, actor.today), counterparts, turnover: turnoverOf(turnover, counterparts, reintroduction !== null), reintroduction };
    return new BuiltJson(`${row.json.slice(0, -1)},${JSON.stringify(members).slice(1)}`, row.version);
  }
}

/** The rows of a page, told where somebody is new. Most pages have nobody new and are sent as the database built them. */
function withArrivals({ items, arrivals }: ListPage, today: CivilDay, language: Language): EngagementRow[] {
  const told = new Map((arrivals ?? []).map(({ id, facts }) => [id, tellTurnover(facts, today, language)]));
  return (JSON.parse(items) as EngagementRow[]).map((row) => ({ ...row, ...told.get(row.id) }));
}

/** Newly arrived (新任): took over from somebody within the last months, and still here. */
function isNew(counterpart: Omit<Counterpart, 'isNew'>, row: DetailRow, today: CivilDay): boolean {
  const terms = row.counterparts.map(({ name, from, until }): HeldTerm => ({ who: name, name, from: from as CivilDay, until: until as CivilDay | null }));
  const since = tookOverOn(counterpart.name, terms, row.startedOn);
  return since !== null && (counterpart.until === null || counterpart.until >= today) && isNewlyArrived(since, today);
}

function turnoverOf(flags: Told['turnover'], counterparts: Counterpart[], reintroductionProposed: boolean): Turnover {
  return { ...flags, newCounterparts: counterparts.filter((counterpart) => counterpart.isNew).map((counterpart) => counterpart.id), reintroductionProposed };
}

function fiscalYearsOf(row: DetailRow, today: CivilDay): number[] {
  const first = fiscalYearOf(row.startedOn);
  const last = Math.max(first, fiscalYearOf(row.closedOn ?? today));
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
