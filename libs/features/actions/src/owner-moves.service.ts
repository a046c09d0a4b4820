import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** A transfer as it moves what somebody has promised: from `effectiveOn` on, and as secret as `announcedOn` says. */
export interface OwnerMove {
  transferId: string;
  effectiveOn: CivilDay;
  announcedOn: CivilDay;
}

/** An action item that goes to somebody. */
export interface MovedItem {
  actionItemId: string;
  engagementId: string;
  ownerId: string;
}

/** Whose an action item is from the day of a transfer on. Terms say so by themselves; nothing has to run on the day. */
@Injectable()
export class OwnerMoves {
  /** Gives each item to its new owner, in one statement. */
  async move(actor: Actor, { transferId, effectiveOn, announcedOn }: OwnerMove, items: readonly MovedItem[]): Promise<void> {
    if (items.length === 0) return;
    await actor.tx.runPrepared('move owners',
      `insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on, hidden_until, transfer_id)
       select i, a, e, p, $5::date, $6::date, $7
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as t(i, a, e, p)`,
      [
        items.map(() => v7()), items.map(({ actionItemId }) => actionItemId),
        items.map(({ engagementId }) => engagementId), items.map(({ ownerId }) => ownerId),
        effectiveOn, announcedOn, transferId,
      ]);
    for (const { actionItemId } of items) actor.tx.changed('actionItem', actionItemId);
  }

  /** Takes back what a transfer has moved. Only before its day: the policies see to it too. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    const moved = await actor.tx.query<{ id: string }>(
      'delete from action_item_owner where transfer_id = $1 returning action_item_id as id', [transferId]);
    for (const id of new Set(moved.map((row) => row.id))) actor.tx.changed('actionItem', id);
  }
}
