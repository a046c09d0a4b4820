import { type Actor, type Asked, answerTo, asking } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { rolesLeftOpen, type RolesLeftOpenRow } from './roles-left-open.sql.js';

/**
 * A role that runs on although its person's transfer took effect; `leftOn` is the day from which they were to be gone.
 */
export type RoleLeftOpen = RolesLeftOpenRow;

/**
 * Roles that nobody has ended after a transfer. Whoever left keeps the whole reach of such a role. What counts is the
 * last transfer that took effect: it keeps a role silent when it was confirmed with a reason for keeping it, not by a
 * plan, and not for the transfers after it. An administrator's role that stayed for want of another is silent
 * as long as that holds.
 */
@Injectable()
export class RolesLeftOpenQueries {
  /** Of the given tenants, the oldest first. */
  list(actor: Actor, tenantIds: readonly number[]): Promise<RoleLeftOpen[]> {
    return answerTo(actor.tx, this.listAsked(actor, tenantIds));
  }

  /** The same as a question that can be asked together with others. */
  listAsked(actor: Actor, tenantIds: readonly number[]): Asked<RoleLeftOpen[]> {
    return asking(rolesLeftOpen, { tenants: tenantIds, today: actor.today });
  }
}
