import { auditReading } from '@banso/audit';
import { type Actor, mayDo } from '@banso/database';
import {
  type CivilDay,
  civilDay,
  excerptOf,
  markedIn,
  SEARCH_KINDS,
  SEARCH_NEEDS,
  type SearchKind,
  searchQuestion,
} from '@banso/domain';
import { keyIn, type Page, pageOf, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { SEARCH_REFUSALS } from './search.errors.js';
import { kindsIn, type SearchQuery } from './search.request.js';
import type { Found } from './search.response.js';
import { entriesFound, type EntriesFoundRow } from './search.sql.js';

/** The day of what has none, which comes first; search_subject.sql says it. */
const NO_DAY = '9999-12-31';
/** The last day that is one: whoever asks for days asks for no people. */
const LAST_DAY = civilDay('9999-12-30');
/** Comes before every page: no day and no id stands above them. */
const FIRST_PAGE = [NO_DAY, 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;
/** Kinds that are texts of a record: reading them is reading it. */
const OF_A_RECORD: readonly SearchKind[] = ['record', 'opinion', 'remark'];

/** What is asked of the texts of all rooms. */
@Injectable()
export class SearchQueries {
  /**
   * Everything that holds all of the words and that the actor may see, the newest first. Of a kind that the actor may
   * not read there is nothing, whether it was asked for or not.
   * @throws searchTooShort, searchTooLong, unknownCursor, a complaint about days in the wrong order
   */
  async find(actor: Actor, query: SearchQuery): Promise<Page<Found>> {
    const { q, limit, cursor, municipality = null, from = null } = query;
    const question = searchQuestion(q);
    if ('refused' in question)
      throw new Refusal(
        question.refused === 'tooShort' ? SEARCH_REFUSALS.searchTooShort : SEARCH_REFUSALS.searchTooLong,
      );
    if (query.from && query.until && query.from > query.until)
      throw refuseField('until', {
        ja: '「いつまで」は「いつから」以後の日にしてください。',
        en: 'The last day cannot be before the first.',
      });
    const [beforeOn, beforeId] = keyIn(cursor, 'day', 'id') ?? FIRST_PAGE;
    const rows = await actor.tx.rows(entriesFound, {
      words: question.ways.flat(),
      ways: question.ways.length,
      kinds: (kindsIn(query) ?? SEARCH_KINDS).filter((kind) => mayDo(actor, SEARCH_NEEDS[kind])),
      place: municipality,
      from,
      until: query.until ?? (from && LAST_DAY),
      beforeOn: beforeOn as CivilDay,
      beforeId: beforeId!,
      limit: limit + 1,
    });
    await auditReading(actor, 'visit:read', 'visit', visitsRead(rows.slice(0, limit)));
    const words = question.ways.flat();
    return pageOf(
      rows,
      limit,
      ({ on, id }) => [on, id],
      (row) => shown(row, words),
    );
  }
}

function visitsRead(rows: readonly EntriesFoundRow[]): string[] {
  const read = rows.filter(({ kind }) => OF_A_RECORD.includes(kind));
  return [...new Set(read.flatMap(({ visitId }) => visitId ?? []))];
}

function shown(row: EntriesFoundRow, words: readonly string[]): Found {
  const title = markedIn(row.title, words);
  const excerpt = excerptOf(row.told, words);
  const { municipalityCode: code, municipality: name } = row;
  return {
    kind: row.kind,
    id: row.id,
    engagementId: row.engagementId,
    visitId: row.visitId,
    municipality: code !== null && name !== null ? { code, name } : null,
    title: title.text,
    titleHits: title.hits,
    excerpt: excerpt.text,
    excerptHits: excerpt.hits,
    on: row.on === NO_DAY ? null : row.on,
  };
}
