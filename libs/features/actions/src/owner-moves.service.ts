import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { moveActionItems, takeBackActionItems } from './owner-moves.sql.js';

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
  async move(
    actor: Actor,
    { transferId, effectiveOn, announcedOn }: OwnerMove,
    items: readonly MovedItem[],
  ): Promise<void> {
    if (items.length === 0) return;
    await actor.tx.count(moveActionItems, {
      ids: items.map(() => v7()),
      items: items.map(({ actionItemId }) => actionItemId),
      engagements: items.map(({ engagementId }) => engagementId),
      owners: items.map(({ ownerId }) => ownerId),
      effectiveOn,
      announcedOn,
      transfer: transferId,
    });
    for (const { engagementId } of items) actor.tx.changed('engagement', engagementId, 'homework');
  }

  /** Takes back what a transfer has moved. Only before its day: the policies see to it too. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    const moved = await actor.tx.rows(takeBackActionItems, { transfer: transferId });
    for (const { engagementId } of moved) actor.tx.changed('engagement', engagementId, 'homework');
  }
}
