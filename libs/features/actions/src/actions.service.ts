import { audit } from '@banso/audit';
import { type Actor } from '@banso/database';
import type { ActionState, CivilDay } from '@banso/domain';
import { engagementOf, isUuid, keepTextInForce } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ActionItemOwnerEntity } from './action-item-owner.entity.js';
import { ActionItemEntity } from './action-item.entity.js';
import type { AddActionItem, ChangeActionItem } from './action.request.js';
import { actionItemsOfEngagement, lockActionItem, type LockActionItemRow, personForAction } from './actions.sql.js';

/** The verbs of an action item in the order of its life: add … change … settle. */
@Injectable()
export class ActionsService {
  async add(actor: Actor, engagementId: string, request: AddActionItem): Promise<string> {
    await engagementOf(actor, engagementId);
    const id = await this.note(actor, engagementId, request, { visitId: null, field: '' });
    actor.tx.changed('engagement', engagementId);
    return id;
  }

  /** Writes an item down; `field` is the path of the request's part that complaints name. */
  async note(
    actor: Actor,
    engagementId: string,
    request: AddActionItem,
    from: { visitId: string | null; field: string },
  ): Promise<string> {
    const { text, side, dueOn } = request;
    const field = `${from.field}ownerId`;
    const ownerId = side === 'ours' ? (request.ownerId ?? actor.personId) : null;
    if (side === 'theirs' && request.ownerId)
      throw refuseField(field, {
        ja: '先方の宿題の担当は名前で入れてください。',
        en: 'Name the owner of their homework in words.',
      });
    if (ownerId && !(await actor.tx.row(personForAction, { id: ownerId })))
      throw refuseField(field, {
        ja: 'この人は見つかりません。',
        en: 'This person is not known.',
      });
    const id = v7();
    await actor.tx.insert(ActionItemEntity, {
      id,
      engagementId,
      visitId: from.visitId,
      text,
      side,
      ownerName: request.ownerName ?? '',
      dueOn,
      createdBy: actor.personId,
    });
    if (ownerId) {
      const owned = { id: v7(), actionItemId: id, engagementId, personId: ownerId, fromOn: actor.today };
      await actor.tx.insert(ActionItemOwnerEntity, owned);
    }
    actor.tx.changed('actionItem', id);
    await log(actor, id, engagementId, {
      side: [null, side],
      dueOn: [null, dueOn],
      ownerId: [null, ownerId],
      texts: ['text'],
    });
    return id;
  }

  async change(actor: Actor, id: string, version: number, request: ChangeActionItem): Promise<void> {
    const row = isUuid(id) ? await actor.tx.row(lockActionItem, { id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const { engagementId, writtenBy, writtenAt } = row;
    const { state, dueOn, text, evidence, reason } = request;
    const keep = (field: 'text' | 'evidence', after: string | undefined) => {
      const before = { text: row[field], writtenBy, writtenAt };
      return keepTextInForce(actor, { engagementId, kind: 'actionItem', id, field }, before, after, reason);
    };
    const keptText = await keep('text', text);
    const keptEvidence = await keep('evidence', evidence);
    await actor.tx.update(
      ActionItemEntity,
      { id },
      {
        state,
        dueOn,
        text,
        evidence,
        doneOn: doneOn(row, state, actor.today),
        version: () => 'version + 1',
      },
    );
    actor.tx.changed('engagement', engagementId);
    actor.tx.changed('actionItem', id);
    await log(
      actor,
      id,
      engagementId,
      {
        state: [row.state, state ?? row.state],
        dueOn: [row.dueOn, dueOn ?? row.dueOn],
        ...(keptText ? { version: keptText } : {}),
        ...(keptEvidence ? { evidenceVersion: keptEvidence } : {}),
        texts: (['text', 'evidence'] as const).filter((field) => request[field] !== undefined),
      },
      reason,
    );
  }

  /**
   * Ticks items of an engagement off as done. Items that are done already stay as they are.
   * @throws a complaint about `field` for unknown ids
   */
  async settle(actor: Actor, engagementId: string, ids: readonly string[], field: string): Promise<void> {
    if (ids.length === 0) return;
    const known = await actor.tx.rows(actionItemsOfEngagement, { engagement: engagementId, ids });
    if (known.length !== new Set(ids).size)
      throw refuseField(field, {
        ja: 'この案件の宿題ではないものがあります。',
        en: 'Some of these are not homework of this engagement.',
      });
    for (const { id } of known.filter((item) => item.state === 'open')) {
      const done = { state: 'done', doneOn: actor.today, version: () => 'version + 1' } as const;
      await actor.tx.update(ActionItemEntity, { id }, done);
      actor.tx.changed('actionItem', id);
      await log(actor, id, engagementId, { state: ['open', 'done'] });
    }
  }
}

/** The day on which an item was done or dropped, after its state was set; none while it is open. */
function doneOn(
  before: Pick<LockActionItemRow, 'state' | 'doneOn'>,
  state: ActionState = before.state,
  today: CivilDay,
): CivilDay | null {
  if (state === 'open') return null;
  return state === before.state ? before.doneOn : today;
}

async function log(
  actor: Actor,
  id: string,
  engagementId: string,
  change: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await audit(actor, {
    action: 'action:write',
    subjectKind: 'actionItem',
    subjectId: id,
    engagementId,
    change,
    reason,
  });
}
