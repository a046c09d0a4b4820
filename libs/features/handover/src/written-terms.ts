import { addDays } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { PlannedItem } from './plan.js';
import type { TransferRow } from './transfer-row.js';

/** What writing an item came to; kept with its disposition. */
export interface Written {
  did: 'termMoved' | 'termEnded' | 'ownerMoved' | 'follows' | 'noted';
  /** The end that the leaver's term had before, to be put back when the transfer is withdrawn. */
  formerEnd?: { until: string; reason: string };
}

/**
 * The terms that a transfer writes: the leaver's end, the successor's begin, the owners of action items. Nothing has to
 * run on the effective day, because the terms say by themselves who holds what. All carry `hidden_until`, so that they
 * are as secret as the announcement.
 */
@Injectable()
export class WrittenTerms {
  /** Writes all items in a fixed number of statements and returns what became of each, by key. */
  async write(actor: Actor, row: TransferRow, items: readonly PlannedItem[]): Promise<Map<string, Written>> {
    const parts = items.filter((item) => item.role !== null);
    const former = await this.end(actor, row, parts);
    await this.begin(actor, row, parts.filter((item) => item.choice?.successorId));
    const owned = items.filter((item) => item.kind === 'actionItem' && item.choice?.successorId);
    await this.own(actor, row, owned);
    for (const { engagementId } of parts) actor.tx.changed('engagement', engagementId);
    for (const { subjectId } of owned) actor.tx.changed('actionItem', subjectId);
    return new Map(items.map((item) => [item.key, writtenOf(item, former)]));
  }

  /** Removes what the transfer has written and puts former ends back. Only before the effective day; the walls see to it too. */
  async takeBack(actor: Actor, row: TransferRow): Promise<void> {
    const touched = await actor.tx.query<{ id: string }>('select distinct engagement_id as id from team_member_end where transfer_id = $1', [row.id]);
    const owned = await actor.tx.query<{ id: string }>('select distinct action_item_id as id from action_item_owner where transfer_id = $1', [row.id]);
    await actor.tx.run('delete from team_member_end where member_id in (select id from team_member where transfer_id = $1)', [row.id]);
    await actor.tx.run('delete from team_member where transfer_id = $1', [row.id]);
    await actor.tx.run('delete from team_member_end where transfer_id = $1', [row.id]);
    await actor.tx.run('delete from action_item_owner where transfer_id = $1', [row.id]);
    await actor.tx.run(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on, reason)
       select d.held_id, d.engagement_id, $2, (d.result::jsonb -> 'formerEnd' ->> 'until')::date, d.result::jsonb -> 'formerEnd' ->> 'reason'
         from disposition d where d.transfer_id = $1 and d.result::jsonb ? 'formerEnd'`, [row.id, row.personId]);
    for (const { id } of touched) actor.tx.changed('engagement', id);
    for (const { id } of owned) actor.tx.changed('actionItem', id);
    for (const { id } of await actor.tx.query<{ id: string }>('select id from handover_packet where transfer_id = $1', [row.id])) actor.tx.changed('handover', id);
  }

  private async end(actor: Actor, row: TransferRow, parts: readonly PlannedItem[]): Promise<Map<string, { until: string; reason: string }>> {
    const ids = parts.map((item) => item.subjectId);
    const former = await actor.tx.prepared<{ id: string; until: string; reason: string }>('former ends', 'select member_id as id, until_on as until, reason from team_member_end where member_id = any($1::uuid[])', [ids]);
    const reasons = parts.map((item) => (item.choice?.kind === 'end' ? item.choice.reason : ''));
    await actor.tx.runPrepared('end terms',
      `insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
       select m, e, $4, $5::date, r, $6::date, $7 from unnest($1::uuid[], $2::uuid[], $3::text[]) as t(m, e, r)
       on conflict (member_id) do update set until_on = excluded.until_on, reason = excluded.reason, hidden_until = excluded.hidden_until, transfer_id = excluded.transfer_id`,
      [ids, parts.map((item) => item.engagementId), reasons, row.personId, addDays(row.effectiveOn, -1), row.announcedOn, row.id]);
    return new Map(former.map(({ id, until, reason }) => [id, { until, reason }]));
  }

  private async begin(actor: Actor, row: TransferRow, parts: readonly PlannedItem[]): Promise<void> {
    await actor.tx.runPrepared('begin terms',
      // Somebody who has the same part already does not get it twice.
      `insert into team_member (id, engagement_id, person_id, role, from_on, hidden_until, transfer_id)
       select i, e, p, r, greatest(f, $6::date), $7::date, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[]) as t(i, e, p, r, f)
        where not exists (select from team_term h where h.engagement_id = e and h.person_id = p and h.role = r and h.from_on <= greatest(f, $6::date) and (h.until_on is null or h.until_on >= greatest(f, $6::date)))`,
      [parts.map(() => v7()), parts.map((item) => item.engagementId), parts.map((item) => item.choice!.successorId), parts.map((item) => item.role), parts.map((item) => item.fromOn), row.effectiveOn, row.announcedOn, row.id]);
  }

  private async own(actor: Actor, row: TransferRow, items: readonly PlannedItem[]): Promise<void> {
    await actor.tx.runPrepared('move owners',
      `insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on, hidden_until, transfer_id)
       select i, a, e, p, $5::date, $6::date, $7 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as t(i, a, e, p)`,
      [items.map(() => v7()), items.map((item) => item.subjectId), items.map((item) => item.engagementId), items.map((item) => item.choice!.successorId), row.effectiveOn, row.announcedOn, row.id]);
  }
}

function writtenOf(item: PlannedItem, former: Map<string, { until: string; reason: string }>): Written {
  if (item.role !== null) {
    const formerEnd = former.get(item.subjectId);
    return { did: item.choice?.kind === 'end' ? 'termEnded' : 'termMoved', ...(formerEnd ? { formerEnd } : {}) };
  }
  if (item.kind === 'actionItem') return { did: 'ownerMoved' };
  return { did: item.follows ? 'follows' : 'noted' };
}
