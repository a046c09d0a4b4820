import type { Actor } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import { Injectable, Module } from '@nestjs/common';
import { v7 } from 'uuid';
import { moveNeeds, takeBackNeeds } from './need-moves.sql.js';

/** A transfer as it moves what somebody keeps: from `effectiveOn` on, and as secret as `announcedOn` says. */
export interface NeedMove {
  transferId: string;
  effectiveOn: CivilDay;
  announcedOn: CivilDay;
}

/** A need that goes to somebody, with the dispatches under it. */
export interface MovedNeed {
  needId: string;
  holderId: string;
}

/** Who keeps a need from the day of a transfer on. Terms say so by themselves; nothing has to run on the day. */
@Injectable()
export class NeedMoves {
  /** Gives each need to its new holder, in one statement. */
  async move(
    actor: Actor,
    { transferId, effectiveOn, announcedOn }: NeedMove,
    needs: readonly MovedNeed[],
  ): Promise<void> {
    if (needs.length === 0) return;
    await actor.tx.count(moveNeeds, {
      ids: needs.map(() => v7()),
      needs: needs.map(({ needId }) => needId),
      holders: needs.map(({ holderId }) => holderId),
      effectiveOn,
      announcedOn,
      transfer: transferId,
    });
  }

  /** Takes back what a transfer has moved. Only before its day: the policies see to it too. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    await actor.tx.count(takeBackNeeds, { transfer: transferId });
  }
}

/** What transfers need of this room, in the API and in the worker. */
@Module({ providers: [NeedMoves], exports: [NeedMoves] })
export class NeedMovesModule {}
