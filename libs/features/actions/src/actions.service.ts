import { audit } from '@banso/audit';
import { type Actor } from '@banso/database';
import { engagementOf, isUuid, keepText } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { AddActionItem, ChangeActionItem } from './action.request.js';

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
  async note(actor: Actor, engagementId: string, request: AddActionItem, from: { visitId: string | null; field: string }): Promise<string> {
    const ownerId = request.side === 'ours' ? (request.ownerId ?? actor.personId) : null;
    if (request.side === 'theirs' && request.ownerId) throw refuseField(`${from.field}ownerId`, { ja: '先方の宿題の担当は名前で入れてください。', en: 'Name the owner of their homework in words.' });
    if (ownerId) {
      const known = await actor.tx.one('select from person where id = $1 and disabled_at is null', [ownerId]);
      if (!known) throw refuseField(`${from.field}ownerId`, { ja: 'この人は見つかりません。', en: 'This person is not known.' });
    }
    const id = v7();
    await actor.tx.run('insert into action_item (id, engagement_id, visit_id, text, side, owner_name, due_on, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      id, engagementId, from.visitId, request.text, request.side, request.ownerName ?? '', request.dueOn, actor.personId,
    ]);
    if (ownerId) await actor.tx.run('insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on) values ($1, $2, $3, $4, $5)', [v7(), id, engagementId, ownerId, actor.today]);
    actor.tx.changed('actionItem', id);
    await audit(actor, { action: 'action:write', subjectKind: 'actionItem', subjectId: id, engagementId, change: { side: [null, request.side], dueOn: [null, request.dueOn], ownerId: [null, ownerId], texts: ['text'] } });
    return id;
  }

  async change(actor: Actor, id: string, version: number, request: ChangeActionItem): Promise<void> {
    const row = isUuid(id) ? await actor.tx.one<{ version: number; engagement_id: string; state: string; due_on: string }>('select version, engagement_id, state, due_on from action_item where id = $1 for update', [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const subject = { engagementId: row.engagement_id, kind: 'actionItem' as const, id };
    const text = await keepText(actor, subject, request.text, request.reason);
    const evidence = await keepText(actor, { ...subject, field: 'evidence' }, request.evidence, request.reason);
    await actor.tx.run(
      `update action_item set state = coalesce($2, state), due_on = coalesce($3, due_on), text = coalesce($4, text), evidence = coalesce($5, evidence),
              done_on = case when coalesce($2, state) = 'open' then null when $2 is not null and $2 <> state then ctx_today() else done_on end, version = version + 1 where id = $1`,
      [id, request.state ?? null, request.dueOn ?? null, request.text ?? null, request.evidence ?? null],
    );
    actor.tx.changed('engagement', row.engagement_id);
    actor.tx.changed('actionItem', id);
    await audit(actor, { action: 'action:write', subjectKind: 'actionItem', subjectId: id, engagementId: row.engagement_id, change: { state: [row.state, request.state ?? row.state], dueOn: [row.due_on, request.dueOn ?? row.due_on], ...(text ? { version: text } : {}), ...(evidence ? { evidenceVersion: evidence } : {}), texts: (['text', 'evidence'] as const).filter((field) => request[field] !== undefined) }, reason: request.reason });
  }

  /** Ticks items of an engagement off as done. Items that are done already stay as they are. @throws a complaint about `field` for unknown ids */
  async settle(actor: Actor, engagementId: string, ids: readonly string[], field: string): Promise<void> {
    if (ids.length === 0) return;
    const known = await actor.tx.query<{ id: string; state: string }>('select id, state from action_item where engagement_id = $1 and id = any($2)', [engagementId, ids]);
    if (known.length !== new Set(ids).size) throw refuseField(field, { ja: 'この案件の宿題ではないものがあります。', en: 'Some of these are not homework of this engagement.' });
    for (const { id } of known.filter((item) => item.state === 'open')) {
      await actor.tx.run(`update action_item set state = 'done', done_on = ctx_today(), version = version + 1 where id = $1`, [id]);
      actor.tx.changed('actionItem', id);
      await audit(actor, { action: 'action:write', subjectKind: 'actionItem', subjectId: id, engagementId, change: { state: ['open', 'done'] } });
    }
  }
}
