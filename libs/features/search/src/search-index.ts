import type { Actor, Transactions } from '@banso/database';
import { DRIFT_NIGHTS, type DriftWatch, WHOLE_WATCH } from '@banso/domain';
import { Injectable } from '@nestjs/common';
import { engagementsAfter, mendSearch, type MendSearchRow, officeIsSearched } from './search.sql.js';

/** Engagements whose entries are compared at once: some thousand texts at most. */
const AT_ONCE = 20;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** A subject whose entry did not say what it says: missing, saying something else, or there without a ground. */
export type SearchDifference = MendSearchRow;

/** Runs work in a transaction of its own for an office. */
type InOffice = <Result>(work: (actor: Pick<Actor, 'tx'>) => Promise<Result>) => Promise<Result>;

/**
 * Whether what can be found is what stands there. Each write is followed at its commit (search_follows.sql), so nothing
 * should differ but after a restored backup, or in an office of before.
 */
@Injectable()
export class SearchDrift {
  /**
   * Compares the entries of an office with what they are found in, mends what differs and returns it: a share of the
   * engagements each night, all of an office of which nothing can be found yet. Every few engagements are a transaction
   * of their own, so that it can be ended and begun again.
   * @param inOffice the office's transactions, as the worker opens them
   */
  async run(inOffice: InOffice, tenant: number, watch: DriftWatch = WHOLE_WATCH): Promise<SearchDifference[]> {
    const known = await inOffice((actor) => actor.tx.row(officeIsSearched, { tenant }));
    const shares = known?.isSearched ? watch.shares : WHOLE_WATCH.shares;
    const found = await inOffice((actor) => actor.tx.rows(mendSearch, { tenant, engagements: null }));
    for (let after = BEFORE_ALL; ;) {
      const ids = await inOffice((actor) => actor.tx.rows(engagementsAfter, { tenant, after, limit: 1_000 }));
      const due = ids.map(({ id }) => id).filter((id) => shares.includes(shareOf(id)));
      for (let n = 0; n < due.length; n += AT_ONCE) {
        const engagements = due.slice(n, n + AT_ONCE);
        found.push(...(await inOffice((actor) => actor.tx.rows(mendSearch, { tenant, engagements }))));
      }
      if (ids.length < 1_000) return found;
      after = ids.at(-1)!.id;
    }
  }
}

/** The night on which an engagement has its turn: by the last digits of its id, which chance has made. */
function shareOf(id: string): number {
  return Number.parseInt(id.slice(-6), 16) % DRIFT_NIGHTS;
}

/** As the worker's transactions give it. */
export function inOfficeOf(transactions: Transactions, tenant: number): InOffice {
  return (work) => transactions.forTenant(tenant, work, { long: true });
}
