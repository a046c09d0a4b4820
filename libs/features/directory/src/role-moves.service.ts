import { addDays, type CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { RoleEndEntity } from './role-end.entity.js';
import { endRoles, endsRolesOf, outlastingRoles, type OutlastingRolesRow } from './role-moves.sql.js';

/** A transfer as far as the roles of its person are concerned. */
export interface RoleMove {
  /** The transfer's id; the ends that it writes carry it, so that they can be taken back. */
  id: string;
  personId: string;
  tenantId: number;
  effectiveOn: CivilDay;
  /** Until the announcement the ends are hidden. */
  announcedOn: CivilDay;
}

/**
 * A role that would outlast its person's transfer. `isEnded`: the transfer has written its end. `mustStay`: the
 * prefecture's only administrator for good; somebody else has to be named before the role can end.
 */
export type OutlastingRole = OutlastingRolesRow;

/** What a transfer does to the roles of its person: their end, with the last day before the effective day. */
@Injectable()
export class RoleMoves {
  /**
   * The roles that were held before each transfer's day and would run on beyond it, whether their ends are written or
   * not.
   */
  outlasting(actor: Actor, moves: readonly RoleMove[]): Promise<OutlastingRole[]> {
    if (moves.length === 0) return Promise.resolve([]);
    return actor.tx.rows(outlastingRoles, {
      transfers: moves.map(({ id }) => id),
      people: moves.map(({ personId }) => personId),
      tenants: moves.map(({ tenantId }) => tenantId),
      days: moves.map(({ effectiveOn }) => effectiveOn),
    });
  }

  /** Ends roles with the day before the transfer takes effect. The calendar does the rest. */
  async end(actor: Actor, move: RoleMove, holdingIds: readonly string[]): Promise<void> {
    await actor.tx.count(endRoles, {
      holdings: holdingIds,
      transfer: move.id,
      tenant: move.tenantId,
      person: move.personId,
      until: addDays(move.effectiveOn, -1),
      hiddenUntil: move.announcedOn,
    });
  }

  /** Whether the transfer has written ends of roles that are the actor's own. */
  async endsOwn(actor: Actor, transferId: string): Promise<boolean> {
    if (actor.personId === null) return false;
    const row = await actor.tx.row(endsRolesOf, { transfer: transferId, person: actor.personId });
    return row!.ends;
  }

  /** Lets roles run on that a transfer was to end. Only before its effective day; one's own stay ended. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    await actor.tx.remove(RoleEndEntity, { transferId });
  }
}
