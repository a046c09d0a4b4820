import { OwnerMoves } from '@banso/actions';
import { RoleMoves } from '@banso/directory';
import { NeedMoves } from '@banso/dispatches';
import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type Move, TeamMoves } from '@banso/engagements';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@banso/http';
import { TRANSFER_REFUSALS } from './transfer.errors.js';
import type { PlannedItem } from './plan.js';
import { TransferFollowers } from './transfer-followers.js';
import type { TransferRow } from './transfer-row.js';

/** Of a transfer, who leaves and when. */
export type Leaving = Pick<TransferRow, 'personId' | 'kind' | 'effectiveOn'>;

/** What writing an item came to; kept with its disposition. */
export interface Written {
  did: 'termMoved' | 'termEnded' | 'ownerMoved' | 'follows' | 'noted';
  /** The day on which the leaver's term was to end anyway. */
  formerEnd?: CivilDay;
}

/**
 * Everything that a transfer writes: the terms of teams, the ends of roles, the owners of action items and the holders
 * of needs, by the verbs of the rooms that own them. Nothing has to run on the effective day, because the terms say by
 * themselves who holds what. All carry `hidden_until`, so that they are as secret as the announcement.
 */
@Injectable()
export class WrittenTerms {
  constructor(
    private readonly team: TeamMoves,
    private readonly roles: RoleMoves,
    private readonly owners: OwnerMoves,
    private readonly needs: NeedMoves,
    private readonly followers: TransferFollowers,
  ) {}

  /**
   * Writes all items in a fixed number of statements, ends the given roles, and returns what became of each item, by
   * key.
   */
  async write(
    actor: Actor,
    row: TransferRow,
    items: readonly PlannedItem[],
    endingRoles: readonly string[],
  ): Promise<Map<string, Written>> {
    const parts = items.flatMap(({ role, ...item }) => (role === null ? [] : [{ ...item, role }]));
    await this.team.move(
      actor,
      moveOf(row),
      parts.map(({ subjectId, engagementId, role, fromOn, choice }) => ({
        memberId: subjectId,
        engagementId: engagementId!,
        role,
        from: fromOn!,
        successorId: choice?.successorId ?? null,
        reason: choice?.kind === 'end' ? choice.reason : '',
      })),
    );
    const owned = items.filter((item) => item.kind === 'actionItem' && item.choice?.successorId);
    await this.owners.move(
      actor,
      { ...row, transferId: row.id },
      owned.map(({ subjectId, engagementId, choice }) => ({
        actionItemId: subjectId,
        engagementId: engagementId!,
        ownerId: choice!.successorId!,
      })),
    );
    const kept = items.filter((item) => item.kind === 'need' && item.choice?.successorId);
    await this.needs.move(
      actor,
      { ...row, transferId: row.id },
      kept.map(({ subjectId, choice }) => ({ needId: subjectId, holderId: choice!.successorId! })),
    );
    await this.roles.end(actor, row, endingRoles);
    return new Map(items.map((item) => [item.key, writtenOf(item)]));
  }

  /**
   * Removes what the transfer has written, to write it anew; the ends of own roles stay. Only before the effective day:
   * the policies see to it too.
   */
  async takeBack(actor: Actor, row: TransferRow): Promise<void> {
    await this.team.takeBack(actor, row.id);
    if (row.personId !== actor.personId) await this.roles.takeBack(actor, row.id);
    await this.owners.takeBack(actor, row.id);
    await this.needs.takeBack(actor, row.id);
    await this.followers.takenBack(actor, row.id);
  }

  /**
   * Registering a leaving takes its person out of office, whatever becomes of the dispositions, and withdrawing it
   * brings them back. One of today changes that at once; what is still to come is followed by the sweep of its day.
   */
  async announce(actor: Actor, leavers: readonly Leaving[]): Promise<void> {
    const today = leavers.filter(({ kind, effectiveOn }) => kind !== 'arrival' && effectiveOn <= actor.today);
    await this.team.announce(
      actor,
      today.map(({ personId }) => personId),
    );
  }

  /** Removes it for good. Nobody does that who would keep a role by it. @throws ownRoleStays */
  async withdraw(actor: Actor, row: TransferRow): Promise<void> {
    if (await this.roles.endsOwn(actor, row.id)) throw new Refusal(TRANSFER_REFUSALS.ownRoleStays);
    await this.takeBack(actor, row);
  }
}

function moveOf({ id, personId, effectiveOn, announcedOn }: TransferRow): Move {
  return { id, leaverId: personId, effectiveOn, announcedOn };
}

function writtenOf(item: PlannedItem): Written {
  if (item.role !== null) {
    const did = item.choice?.kind === 'end' ? 'termEnded' : 'termMoved';
    return { did, ...(item.untilOn ? { formerEnd: item.untilOn } : {}) };
  }
  if (item.kind === 'actionItem' || item.kind === 'need') return { did: 'ownerMoved' };
  return { did: item.follows ? 'follows' : 'noted' };
}
