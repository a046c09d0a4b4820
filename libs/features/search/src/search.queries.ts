import type { Actor } from '@banso/database';
import { type CivilDay, excerptOf, SEARCH_KINDS, type SearchKind, searchQuestion } from '@banso/domain';
import { keyIn, type Page, pageOf, type Paging, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { SEARCH_REFUSALS } from './search.errors.js';
import { entriesFound } from './search.sql.js';

/** Something that was found. */
export interface Found {
  kind: SearchKind;
  /** Of a record the id of its visit, of everything else its own. */
  id: string;
  /** Null for people. */
  engagementId: string | null;
  title: string;
  /** As it was written, around the first of the words. */
  excerpt: string;
  /** Civil day by which it is listed. */
  on: CivilDay;
}

/** Comes before every page: no day and no id stands above them. */
const FIRST_PAGE = ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** What is asked of the texts of all rooms. */
@Injectable()
export class SearchQueries {
  /**
   * Everything that holds all of the words and that the actor may see, the newest first.
   * @param typed words between white space
   * @param kinds none: all of them
   * @throws searchTooShort, searchTooLong, unknownCursor
   */
  async find(
    actor: Actor,
    typed: string,
    { limit, cursor }: Paging,
    kinds: readonly SearchKind[] = SEARCH_KINDS,
  ): Promise<Page<Found>> {
    const question = searchQuestion(typed);
    if ('refused' in question)
      throw new Refusal(
        question.refused === 'tooShort' ? SEARCH_REFUSALS.searchTooShort : SEARCH_REFUSALS.searchTooLong,
      );
    const [beforeOn, beforeId] = keyIn(cursor, 'day', 'id') ?? FIRST_PAGE;
    const rows = await actor.tx.rows(entriesFound, {
      words: question.words,
      kinds,
      beforeOn: beforeOn as CivilDay,
      beforeId: beforeId!,
      limit: limit + 1,
    });
    return pageOf(
      rows,
      limit,
      ({ on, id }) => [on, id],
      ({ told, ...row }) => ({ ...row, excerpt: excerptOf(told, question.words) }),
    );
  }
}
