import type { CivilDay } from '@banso/domain';
import { type Actor, plannedAnew } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { candidates, type CandidatesRow, transferRing } from './candidates.sql.js';

/**
 * Somebody who could take over, as of the effective day. `carried`: the engagements carried as lead or deputy on that
 * day, apart from the transfers in question; `leavesOn`: the day of a coming transfer; `everywhere`: reaches the whole
 * prefecture; `officeCodes`: municipalities of the person's office; `guestCodes`: those that are assigned to the
 * person's organisation.
 */
export type Candidate = CandidatesRow;

/** Transfers that somebody could take over from: of one tenant and with one effective day. */
export interface CandidateQuestion {
  transferIds: readonly string[];
  tenantId: number;
  leaverIds: readonly string[];
  effectiveOn: CivilDay;
}

/** Who could take over from leavers. */
@Injectable()
export class CandidatesQueries {
  /**
   * People of the tenant with a standing role as staff or manager on the effective day, and, where a leaver is a
   * partner or peer, those with the same role; also the already chosen ones, whatever became of them. One statement.
   */
  everybody(actor: Actor, question: CandidateQuestion, chosen: readonly string[]): Promise<Candidate[]> {
    // Walks through the register: a plan for these very numbers is worth its price.
    return actor.tx.rows(plannedAnew(candidates), asked(question, chosen, false));
  }

  /** Only the chosen ones: looking at one leaver's successor must not cost a walk through the whole register. */
  chosen(actor: Actor, question: CandidateQuestion, chosen: readonly string[]): Promise<Candidate[]> {
    return chosen.length === 0 ? Promise.resolve([]) : actor.tx.rows(candidates, asked(question, chosen, true));
  }

  /** Whose successors of the same day lead back to the leaver: whoever of them takes over closes a ring. */
  async ring(actor: Actor, leaver: string, tenant: number, effectiveOn: CivilDay): Promise<Set<string>> {
    const rows = await actor.tx.rows(transferRing, { leaver, tenant, effectiveOn });
    return new Set(rows.map(({ id }) => id));
  }
}

function asked(question: CandidateQuestion, chosen: readonly string[], chosenOnly: boolean) {
  const { tenantId: tenant, effectiveOn, leaverIds: leavers, transferIds: transfers } = question;
  return { tenant, effectiveOn, leavers, transfers, chosen, chosenOnly };
}
