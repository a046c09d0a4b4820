import { type OutlastingRole, RoleMoves } from '@banso/directory';
import type { Role } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type FieldComplaint, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { HANDOVER_REFUSALS } from './handover.errors.js';
import type { TransferRow } from './transfer-row.js';
import type { KeepRole } from './transfer.request.js';

/** A role of the leaver with what becomes of it: it ends with the transfer, unless it is kept with a reason. */
export interface PlannedRole {
  transferId: string;
  holdingId: string;
  role: Role;
  organisation: string;
  kept: boolean;
  reason: string;
  mustStay: boolean;
}

/** What a transfer is asked for about roles. */
type Leaver = Pick<TransferRow, 'id' | 'personId' | 'tenantId' | 'effectiveOn' | 'announcedOn' | 'kind'>;

const LAST_ADMINISTRATOR = 'ほかにシステム管理者がいないため';

/** Which roles of leavers end. Ending is what is proposed; keeping one is kept beside the dispositions. */
@Injectable()
export class RoleChoices {
  constructor(private readonly roles: RoleMoves) {}

  /** The roles of all given leavers, with what is chosen. Whoever arrives (着任) gives none up. */
  async planned(actor: Actor, rows: readonly Leaver[]): Promise<PlannedRole[]> {
    const found = await this.roles.outlasting(actor, rows.filter(({ kind }) => kind !== 'arrival'));
    if (found.length === 0) return [];
    const kept = await actor.tx.prepared<{ holdingId: string; transferId: string; reason: string }>('kept roles',
      `select held_id as "holdingId", transfer_id as "transferId", reason from disposition where transfer_id = any($1::uuid[]) and held_kind = 'role' and kind = 'keep'`, [rows.map(({ id }) => id)]);
    const reasons = new Map(kept.map(({ holdingId, transferId, reason }) => [`${transferId} ${holdingId}`, reason]));
    return found.map((role) => plannedOf(role, reasons.get(`${role.transferId} ${role.holdingId}`)));
  }

  /** What is asked for, against what the leaver holds. @throws dispositionsRefused naming a role that is not the leaver's */
  async asked(actor: Actor, row: Leaver, keep: readonly KeepRole[]): Promise<PlannedRole[]> {
    const found = row.kind === 'arrival' ? [] : await this.roles.outlasting(actor, [row]);
    const unknown = keep.flatMap(({ holdingId }, n): FieldComplaint[] => (found.some((role) => role.holdingId === holdingId) ? [] : [{ field: `keepRoles.${n}.holdingId`, ja: 'この人が発令日のあとまで持つ役割ではありません。', en: 'The person does not hold this role beyond the day.' }]));
    if (unknown.length > 0) throw new Refusal(HANDOVER_REFUSALS.dispositionsRefused, {}, unknown);
    return found.map((role) => plannedOf(role, keep.find(({ holdingId }) => holdingId === role.holdingId)?.reason));
  }

  /** Keeps what was chosen. The end of a role needs no reason: that it ends is the rule. */
  async keep(actor: Actor, row: Leaver, roles: readonly PlannedRole[]): Promise<void> {
    if (roles.length === 0) return;
    await actor.tx.runPrepared('keep role choices',
      `insert into disposition (id, tenant_id, transfer_id, held_kind, held_id, kind, reason) select i, $5, $6, 'role', h, k, r from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as t(i, h, k, r)`,
      [roles.map(() => v7()), roles.map(({ holdingId }) => holdingId), roles.map(({ kept }) => (kept ? 'keep' : 'end')), roles.map(({ reason }) => reason), row.tenantId, row.id]);
  }
}

function plannedOf({ transferId, holdingId, role, organisation, mustStay }: OutlastingRole, reason: string | undefined): PlannedRole {
  return { transferId, holdingId, role, organisation, mustStay, kept: mustStay || reason !== undefined, reason: reason ?? (mustStay ? LAST_ADMINISTRATOR : '') };
}
