import { type OutlastingRole, RoleMoves } from '@banso/directory';
import type { Role } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type FieldComplaint, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import { keepRoleChoices, keptRoles } from './role-choices.sql.js';
import type { TransferRow } from './transfer-row.js';
import type { KeepRole } from './transfer.request.js';

/**
 * A role of the leaver with what becomes of it: it ends with the transfer, unless it is kept with a reason. Once
 * nothing is planned any more, because the transfer is confirmed or its day has come, what was written counts.
 */
export interface PlannedRole {
  transferId: string;
  holdingId: string;
  role: Role;
  organisation: string;
  kept: boolean;
  reason: string;
  mustStay: boolean;
  /** It runs on, and nobody has decided that: it came after the confirmation, or there was none. */
  open: boolean;
}

/** What a transfer is asked for about roles. */
type Leaver = Pick<TransferRow, 'id' | 'personId' | 'tenantId' | 'effectiveOn' | 'announcedOn' | 'kind' | 'confirmed'>;

const LAST_ADMINISTRATOR = 'ほかにシステム管理者がいないため';
/** Kept with the disposition of a role that stays for want of another administrator: only as long as that holds. */
const FOR_WANT_OF_ANOTHER = JSON.stringify({ mustStay: true });

/** Which roles of leavers end. Ending is what is proposed; keeping one is kept beside the dispositions. */
@Injectable()
export class RoleChoices {
  constructor(private readonly roles: RoleMoves) {}

  /** The roles of all given leavers, with what is chosen. Whoever arrives (着任) gives none up. */
  async planned(actor: Actor, rows: readonly Leaver[]): Promise<PlannedRole[]> {
    const found = await this.roles.outlasting(
      actor,
      rows.filter(({ kind }) => kind !== 'arrival'),
    );
    if (found.length === 0) return [];
    const kept = await actor.tx.rows(keptRoles, { transfers: rows.map(({ id }) => id) });
    const reasons = new Map(kept.map(({ holdingId, transferId, reason }) => [`${transferId} ${holdingId}`, reason]));
    const isSettled = ({ confirmed, effectiveOn }: Leaver): boolean => confirmed || effectiveOn < actor.today;
    const settled = new Set(rows.filter(isSettled).map(({ id }) => id));
    return found.map((role) => {
      const reason = reasons.get(`${role.transferId} ${role.holdingId}`);
      return settled.has(role.transferId) ? writtenOf(role, reason) : plannedOf(role, reason);
    });
  }

  /**
   * What is asked for, against what the leaver holds.
   * @throws dispositionsRefused naming a role that is not the leaver's
   */
  async asked(actor: Actor, row: Leaver, keep: readonly KeepRole[]): Promise<PlannedRole[]> {
    const found = row.kind === 'arrival' ? [] : await this.roles.outlasting(actor, [row]);
    const isHeld = ({ holdingId }: KeepRole): boolean => found.some((role) => role.holdingId === holdingId);
    const unknown = keep.flatMap((role, n): FieldComplaint[] =>
      isHeld(role)
        ? []
        : [
            {
              field: `keepRoles.${n}.holdingId`,
              ja: 'この人が発令日のあとまで持つ役割ではありません。',
              en: 'The person does not hold this role beyond the day.',
            },
          ],
    );
    if (unknown.length > 0) throw new Refusal(TRANSFER_REFUSALS.dispositionsRefused, {}, unknown);
    return found.map((role) => plannedOf(role, keep.find(({ holdingId }) => holdingId === role.holdingId)?.reason));
  }

  /** Keeps what was chosen. The end of a role needs no reason: that it ends is the rule. */
  async keep(actor: Actor, row: Leaver, roles: readonly PlannedRole[]): Promise<void> {
    if (roles.length === 0) return;
    await actor.tx.count(keepRoleChoices, {
      transfer: row.id,
      tenant: row.tenantId,
      ids: roles.map(() => v7()),
      holdings: roles.map(({ holdingId }) => holdingId),
      kinds: roles.map(({ kept }) => (kept ? 'keep' : 'end')),
      reasons: roles.map(({ reason }) => reason),
      results: roles.map(({ mustStay, reason }) =>
        mustStay && reason === LAST_ADMINISTRATOR ? FOR_WANT_OF_ANOTHER : '',
      ),
    });
  }
}

/** What confirming would do. */
function plannedOf({ isEnded: _, ...role }: OutlastingRole, reason: string | undefined): PlannedRole {
  const kept = role.mustStay || reason !== undefined;
  return { ...role, kept, reason: reason ?? (role.mustStay ? LAST_ADMINISTRATOR : ''), open: false };
}

/** What was done. */
function writtenOf({ isEnded, ...role }: OutlastingRole, reason: string | undefined): PlannedRole {
  const kept = reason !== undefined;
  return { ...role, mustStay: kept && role.mustStay, kept, reason: reason ?? '', open: !kept && !isEnded };
}
