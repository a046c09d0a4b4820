import { addDays, type CivilDay, unownedFrom } from '@banso/domain';
import { type Actor, type Asked, answerTo, asking } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { engagementsWithoutLead, type EngagementsWithoutLeadRow } from './ownership.sql.js';

/** An engagement, active or paused, that nobody leads, today or from a coming day on. */
export interface Unowned extends Omit<EngagementsWithoutLeadRow, 'spans'> {
  /** The first day, from today on, without a lead. */
  from: CivilDay;
  /** Who leads until the day before, where anybody does. */
  leavers: string[];
}

/** Which engagements are left without an owner. */
@Injectable()
export class OwnershipQueries {
  /**
   * All of the given tenants, ordered by municipality. Only managers may be told: terms that begin or end before their
   * announcement count too, and show through the answer.
   */
  unowned(actor: Actor, tenants: readonly number[]): Promise<Unowned[]> {
    return answerTo(actor.tx, this.unownedAsked(actor, tenants));
  }

  /** The same as a question that can be asked together with others. */
  unownedAsked(actor: Actor, tenants: readonly number[]): Asked<Unowned[]> {
    return asking(engagementsWithoutLead, { tenants, day: actor.today }, (rows) =>
      rows.flatMap(({ spans, ...row }) => {
        const from = unownedFrom(spans, actor.today);
        if (from === null) return [];
        const last = addDays(from, -1);
        return [{ ...row, from, leavers: spans.filter(({ until }) => until === last).map(({ personId }) => personId) }];
      }),
    );
  }
}
