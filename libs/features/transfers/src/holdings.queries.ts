import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import type { Holding } from './holding.js';
import { TransferFollowers } from './transfer-followers.js';

/** Finds everything people hold when they leave. */
@Injectable()
export class HoldingsQueries {
  constructor(private readonly followers: TransferFollowers) {}

  /** The holdings of all given transfers' leavers as of each effective day: one statement, and one of each follower. */
  async of(actor: Actor, transferIds: readonly string[]): Promise<Holding[]> {
    if (transferIds.length === 0) return [];
    // One transfer is asked for thousands of times when a list is confirmed: planning it anew would cost more than running it.
    const held = transferIds.length === 1 ? await actor.tx.prepared<Holding>('holdings of one', HOLDINGS, [transferIds]) : await actor.tx.query<Holding>(HOLDINGS, [transferIds]);
    // What follows a part comes behind everything else.
    return [...held, ...(await this.followers.held(actor, held.filter(({ role }) => role !== null)))];
  }
}

/** The holdings of each transfer. */
export function byTransfer(holdings: readonly Holding[]): Map<string, Holding[]> {
  const sorted = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const own = sorted.get(holding.transferId);
    if (own) own.push(holding);
    else sorted.set(holding.transferId, [holding]);
  }
  return sorted;
}

/**
 * Terms that would still run on the effective day, and what hangs on them. A term that the transfer itself has ended
 * counts as held, so that the same picture is seen before and after the dispositions are confirmed.
 */
const HOLDINGS = `
  with x as (
    -- Whoever arrives (着任) gives nothing up.
    select id, person_id, tenant_id, effective_on from transfer where id = any($1::uuid[]) and kind <> 'arrival'
  ), term as (
    select x.id as transfer_id, case when m.role in ('lead', 'deputy') then m.role else 'member' end as kind, m.id, m.engagement_id, m.role, m.from_on,
           t.until_on, x.effective_on, x.tenant_id
      from x join team_member m on m.person_id = x.person_id and m.tenant_id = x.tenant_id
      -- The ends that others have written; this transfer's does not count.
      left join lateral (select min(n.until_on) as until_on from team_member_end n where n.member_id = m.id and n.transfer_id is distinct from x.id) t on true
      join engagement e on e.id = m.engagement_id
     where (t.until_on is null or t.until_on >= greatest(x.effective_on, m.from_on)) and m.transfer_id is distinct from x.id and e.status <> 'closed'
  ), held as (
    select transfer_id, kind, id as subject_id, engagement_id, role, from_on, until_on, null::text as text, null::date as due_on from term
    union all
    select t.transfer_id, 'visit', v.id, v.engagement_id, null, null, null, v.purpose, v.planned_on
      from term t join visit v on v.engagement_id = t.engagement_id
     where t.kind = 'lead' and v.status = 'planned' and v.planned_on >= t.effective_on
    union all
    select x.id, 'actionItem', a.id, a.engagement_id, null, null, null, a.text, a.due_on
      from x join lateral (select distinct w.action_item_id from action_item_owner w where w.person_id = x.person_id) w on true
      join action_item a on a.id = w.action_item_id and a.tenant_id = x.tenant_id and a.state = 'open'
      join lateral (select o.person_id from action_item_owner o
                     where o.action_item_id = a.id and o.from_on <= x.effective_on and o.transfer_id is distinct from x.id order by o.from_on desc, o.id desc limit 1) o on o.person_id = x.person_id
    union all
    select x.id, 'draft', d.visit_id, d.engagement_id, null, null, null, coalesce(v.purpose, ''), coalesce(v.planned_on, v.held_on)
      from x cross join lateral drafts_held(x.person_id) d join visit v on v.id = d.visit_id and v.tenant_id = x.tenant_id
    union all
    select x.id, 'confirmation', v.id, v.engagement_id, null, null, null, v.purpose, v.held_on
      from x join visit_record r on r.written_by = x.person_id and r.tenant_id = x.tenant_id join visit v on v.id = r.visit_id and v.status = 'recorded'
    union all
    select x.id, 'reminder', r.id, r.engagement_id, null, null, null, r.why ->> 'ja', r.due_on
      from x join reminder r on r.person_id = x.person_id and r.tenant_id = x.tenant_id and r.state = 'open' and r.engagement_id is not null and r.subject_kind <> 'handover'
  )
  select h.transfer_id as "transferId", h.kind, h.subject_id as "subjectId", h.engagement_id as "engagementId", h.role, h.from_on as "fromOn", h.until_on as "untilOn",
         coalesce(nullif(h.text, ''), p.name) as text, h.due_on as "dueOn", jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality
    from held h join engagement e on e.id = h.engagement_id join programme p on p.id = e.programme_id
    join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code
   order by array_position(array['lead','deputy','member','visit','actionItem','draft','confirmation','reminder'], h.kind), m.code, h.due_on nulls last, h.subject_id`;
