import {
  type CivilDay,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  type HeldTerm,
  isNewlyArrived,
  NEWLY_ARRIVED_MONTHS,
  TEAM_ROLES,
  tookOverOn,
} from '@banso/domain';
import { type Actor } from '@banso/database';
import { BuiltJson, COMMON_REFUSALS, cursorOf, keyIn, type Language, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { isUuid } from './engagement-row.js';
import type { EngagementFilter, EngagementQuery } from './engagement.request.js';
import type { Counterpart, EngagementRow, Turnover } from './engagement.response.js';
import { engagementDetail, type EngagementDetailRow } from './engagement-detail.sql.js';
import { engagementList, type EngagementListParameters, type EngagementListRow } from './engagement-list.sql.js';
import { NOBODY_NEW, tellTurnover, type Told } from './turnover.queries.js';

/** Smaller than every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The questions to the engagements. Both hot ones are one statement whose JSON the database builds. */
@Injectable()
export class EngagementsQueries {
  async list(actor: Actor, query: EngagementQuery, language: Language = 'ja'): Promise<BuiltJson> {
    const [code, id] = keyIn(query.cursor, 'text', 'id') ?? [];
    const [page] = await actor.tx.lastRows(engagementList, pageAsked(actor, query, query.limit, { code, id }));
    const next = page!.next && cursorOf(JSON.parse(page!.next) as string[]);
    return BuiltJson.page(withArrivals(page!, actor.today, language), next);
  }

  /** At most `limit` rows of the list, after a place in it or from its beginning. */
  async rows(
    actor: Actor,
    query: EngagementFilter,
    limit: number,
    after: ListPlace | null = null,
  ): Promise<EngagementRow[]> {
    const [page] = await actor.tx.rows(engagementList, pageAsked(actor, query, limit, after ?? {}));
    return JSON.parse(withArrivals(page!, actor.today, 'ja')) as EngagementRow[];
  }

  /** How many rows the list has; counting ends at `most`. */
  async count(actor: Actor, query: EngagementFilter, most: number): Promise<number> {
    const asked = { ...pageAsked(actor, query, most - 1, {}), counted: true };
    return (await actor.tx.row(engagementList, asked))!.found!;
  }

  async show(actor: Actor, id: string, language: Language): Promise<BuiltJson> {
    const asked = {
      engagement: id,
      today: actor.today,
      language,
      newlyArrivedMonths: NEWLY_ARRIVED_MONTHS,
      roles: TEAM_ROLES,
    };
    const [row] = isUuid(id) ? await actor.tx.lastRows(engagementDetail, asked) : [];
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    const counterparts = row.counterparts.map((counterpart) => ({
      ...counterpart,
      isNew: isNew(counterpart, row, actor.today),
    }));
    const { turnover, reintroduction } = tellTurnover(row.facts, actor.today, language);
    const members = {
      fiscalYears: fiscalYearsOf(row, actor.today),
      counterparts,
      turnover: turnoverOf(turnover, counterparts, reintroduction !== null),
      reintroduction,
    };
    return new BuiltJson(BuiltJson.joined(row.json, JSON.stringify(members)), row.version);
  }
}

/** A place in the list: its order, which never changes. */
export interface ListPlace {
  code: string;
  id: string;
}

/** What a page of the list is asked with. */
function pageAsked(
  actor: Actor,
  query: EngagementFilter,
  limit: number,
  { code = '', id = FIRST_ID }: Partial<ListPlace>,
): EngagementListParameters {
  const leadId = query.lead === 'me' ? actor.personId : query.lead;
  return {
    afterCode: code,
    afterId: id,
    limit,
    today: actor.today,
    startedBy: query.fiscalYear === undefined ? undefined : fiscalYearEnd(query.fiscalYear),
    openFrom: query.fiscalYear === undefined ? undefined : fiscalYearStart(query.fiscalYear),
    municipality: query.municipality,
    status: query.status,
    stage: query.stage === undefined ? undefined : Number(query.stage),
    leadId: leadId && isUuid(leadId) ? leadId : undefined,
    contains: query.q || undefined,
    counted: false,
    cadenceStatus: query.cadenceStatus,
    nobodyNew: JSON.stringify(NOBODY_NEW.turnover),
    newlyArrivedMonths: NEWLY_ARRIVED_MONTHS,
  };
}

/** How a row ends in which somebody may be new; no text can hold it, for a text's own quotes are written \\". */
const TO_BE_TOLD = '"turnover":null,"reintroduction":null';

/**
 * The rows of a page, told where somebody is new. What the database built is not read again: the rules' words are put
 * into their places.
 */
function withArrivals({ items, arrivals }: EngagementListRow, today: CivilDay, language: Language): string {
  if (!arrivals) return items;
  const [first, ...rest] = items.split(TO_BE_TOLD);
  const told = arrivals.map((facts) => JSON.stringify(tellTurnover(facts, today, language)).slice(1, -1));
  if (told.length !== rest.length) throw new Error(`${told.length} arrivals for ${rest.length} rows.`);
  return rest.reduce((text, after, n) => text + told[n]! + after, first!);
}

/** Newly arrived (新任): took over from somebody within the last months, and still here. */
function isNew(counterpart: Omit<Counterpart, 'isNew'>, row: EngagementDetailRow, today: CivilDay): boolean {
  const terms = row.counterparts.map(({ name, from, until }): HeldTerm => ({
    who: name,
    name,
    from: from as CivilDay,
    until: until as CivilDay | null,
  }));
  const since = tookOverOn(counterpart.name, terms, row.startedOn);
  return since !== null && (counterpart.until === null || counterpart.until >= today) && isNewlyArrived(since, today);
}

function turnoverOf(flags: Told['turnover'], counterparts: Counterpart[], reintroductionProposed: boolean): Turnover {
  return {
    ...flags,
    newCounterparts: counterparts.filter((counterpart) => counterpart.isNew).map((counterpart) => counterpart.id),
    reintroductionProposed,
  };
}

function fiscalYearsOf(row: EngagementDetailRow, today: CivilDay): number[] {
  const first = fiscalYearOf(row.startedOn);
  const last = Math.max(first, fiscalYearOf(row.closedOn ?? today));
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
