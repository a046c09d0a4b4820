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
import {
  actionItemsOfEngagement,
  type ActionItemsOfEngagementRow,
  lockActionItem,
  type LockActionItemRow,
  peopleForActions,
} from './actions.sql.js';

/** What {@link ActionsService.ask} has found: the people whose accounts are open, and the engagement's items. */
export interface KnownForActions {
  people: ReadonlySet<string>;
  done: readonly ActionItemsOfEngagementRow[];
}

/** The verbs of an action item in the order of its life: add … change … settle. */
@Injectable()
export class ActionsService {
  async add(actor: Actor, engagementId: string, request: AddActionItem): Promise<string> {
    await engagementOf(actor, engagementId);
    const known = await this.ask(actor, engagementId, { items: [request], done: [] });
    return this.note(actor, engagementId, request, { visitId: null, field: '', known });
  }

  /**
   * What items that are noted or ticked off are held against: asked ahead, so that writing them waits for nothing.
   */
  async ask(
    actor: Actor,
    engagementId: string,
    { items, done }: { items: readonly AddActionItem[]; done: readonly string[] },
  ): Promise<KnownForActions> {
    const owners = [...new Set(items.flatMap((item) => ownerOf(actor, item) ?? []))];
    const [people, known] = await Promise.all([
      owners.length > 0 ? actor.tx.rows(peopleForActions, { people: owners }) : [],
      done.length > 0 ? actor.tx.rows(actionItemsOfEngagement, { engagement: engagementId, ids: done }) : [],
    ]);
    return { people: new Set(people.map(({ id }) => id)), done: known };
  }

  /** Writes an item down; `field` is the path of the request's part that complaints name. */
  async note(
    actor: Actor,
    engagementId: string,
    request: AddActionItem,
    from: { visitId: string | null; field: string; known: KnownForActions },
  ): Promise<string> {
    const { text, side, dueOn } = request;
    const field = `${from.field}ownerId`;
    const ownerId = ownerOf(actor, request);
    if (side === 'theirs' && request.ownerId)
      throw refuseField(field, {
        ja: '先方の宿題の担当は名前で入れてください。',
        en: 'Name the owner of their homework in words.',
      });
    if (ownerId && !from.known.people.has(ownerId.toLowerCase()))
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
    actor.tx.changed('engagement', engagementId, 'homework');
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
    await actor.tx.set(
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
    actor.tx.changed('engagement', engagementId, 'homework');
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
  async settle(
    actor: Actor,
    engagementId: string,
    ids: readonly string[],
    { field, known }: { field: string; known: KnownForActions },
  ): Promise<void> {
    if (known.done.length !== new Set(ids).size)
      throw refuseField(field, {
        ja: 'この案件の宿題ではないものがあります。',
        en: 'Some of these are not homework of this engagement.',
      });
    for (const { id } of known.done.filter((item) => item.state === 'open')) {
      const done = { state: 'done', doneOn: actor.today, version: () => 'version + 1' } as const;
      await actor.tx.set(ActionItemEntity, { id }, done);
      actor.tx.changed('engagement', engagementId, 'homework');
      await log(actor, id, engagementId, { state: ['open', 'done'] });
    }
  }
}

/** Who is to do what the request asks for; nobody of ours where it is the municipality's. */
function ownerOf(actor: Actor, { side, ownerId }: AddActionItem): string | null {
  return side === 'ours' ? (ownerId ?? actor.personId) : null;
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
