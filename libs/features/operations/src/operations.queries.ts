import type { Actor } from '@banso/database';
import { civilDay, type CivilDay } from '@banso/domain';
import { keyIn, type Page, pageOf, type Paging } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { DeadLetter, Operations, PossibleDuplicate } from './operations.response.js';
import { deadLetters, operationsNow, possibleDuplicates } from './operations.sql.js';

/**
 * What administrators look at. Row-level security shows one's own tenant's mail, and of the installation what is about
 * nobody.
 */
@Injectable()
export class OperationsQueries {
  async look(actor: Actor): Promise<Operations> {
    return (await actor.tx.row(operationsNow, { today: actor.today }))!;
  }

  /** The mails that were given up, the newest first. */
  async deadLetters(actor: Actor, { limit, cursor }: Paging): Promise<Page<DeadLetter>> {
    const rows = await actor.tx.rows(deadLetters, { ...lastShown(cursor), limit: limit + 1 });
    return pageOf(rows, limit, (row) => [row.day, row.id]);
  }

  /** The mails that may have arrived twice, the newest first, for as long as the mails themselves are kept. */
  async possibleDuplicates(actor: Actor, { limit, cursor }: Paging): Promise<Page<PossibleDuplicate>> {
    const rows = await actor.tx.rows(possibleDuplicates, { ...lastShown(cursor), limit: limit + 1 });
    return pageOf(rows, limit, (row) => [row.day, row.id]);
  }
}

/** Day and id of the last mail of the page before; null on the first page. */
function lastShown(cursor: string | undefined): { day: CivilDay | null; after: string | null } {
  const [day, after] = keyIn(cursor, 'day', 'id') ?? [];
  return { day: day === undefined ? null : civilDay(day), after: after ?? null };
}
