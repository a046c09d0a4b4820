import type { Actor } from '@banso/database';
import { type HeldPart, type Holding, type PlannedItem, type TransferFollower, TransferFollowers, type TransferRow } from '@banso/transfers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PacketDrafts } from './packet-drafts.js';

/** What packets have to do with a transfer: it is drafted with them, and who has not received one passes it on. */
@Injectable()
export class PacketsOfTransfers implements TransferFollower, OnModuleInit {
  constructor(
    private readonly followers: TransferFollowers,
    private readonly drafts: PacketDrafts,
  ) {}

  onModuleInit(): void {
    this.followers.register(this);
  }

  /** Packets that leavers have not received: whoever comes next has to be told what they say. */
  held(actor: Actor, parts: readonly HeldPart[]): Promise<Holding[]> {
    return actor.tx.prepared<Holding>('packets held', HELD, [parts.map(({ transferId }) => transferId), parts.map(({ engagementId }) => engagementId)]);
  }

  confirmed(actor: Actor, transfer: TransferRow, items: readonly PlannedItem[]): Promise<void> {
    return this.drafts.draft(actor, transfer, items);
  }

  async takenBack(actor: Actor, transferId: string): Promise<void> {
    const packets = await actor.tx.query<{ id: string }>('select id from handover_packet where transfer_id = $1', [transferId]);
    for (const { id } of packets) actor.tx.changed('handover', id);
  }
}

const HELD = `
  select distinct x.id as "transferId", 'packet' as kind, h.id as "subjectId", h.engagement_id as "engagementId", null as role, null::date as "fromOn", null::date as "untilOn",
         coalesce(nullif(n.name, ''), p.name) as text, h.effective_on as "dueOn", jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality, m.code
    from unnest($1::uuid[], $2::uuid[]) as t(transfer_id, engagement_id) join shared_transfer x on x.id = t.transfer_id
    join handover_packet h on h.engagement_id = t.engagement_id and h.successor_id = x.person_id and h.transfer_id <> x.id and h.state not in ('received', 'done')
    join shared_transfer o on o.id = h.transfer_id and o.withdrawn_at is null left join shared_person n on n.id = h.predecessor_id
    join shared_engagement e on e.id = h.engagement_id join shared_programme p on p.id = e.programme_id join shared_municipality m on m.code = e.municipality_code
   order by m.code, h.effective_on, h.id`;
