import type { CivilDay, PacketState, TeamRole } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { MunicipalityRef } from '@banso/directory';

/** A moment, in seconds since 1970; null when it has not come. */
type Second = number | null;

/** An engagement with what the records tell of its past, so that it can be seen as it stood on any day. */
export interface EngagementPast {
  id: string;
  tenantId: number;
  municipalityCode: string;
  programmeId: string;
  programme: string;
  municipality: MunicipalityRef;
  startedOn: CivilDay;
  cadenceMonths: number;
  onlineCounts: boolean;
  closedOn: CivilDay | null;
  pauses: Array<{ from: CivilDay; until: CivilDay | null }>;
  team: Array<{ person: string; role: TeamRole; from: CivilDay; until: CivilDay | null }>;
  visits: Array<{ id: string; plannedOn: CivilDay | null; heldOn: CivilDay | null; online: boolean; madeAt: number; recordedAt: Second; confirmedAt: Second; withdrawnAt: Second; cancelledAt: Second }>;
  items: Array<{ id: string; dueOn: CivilDay; madeAt: number; state: string; doneOn: CivilDay | null; owners: Array<{ person: string; from: CivilDay }> }>;
  packets: Array<{ id: string; announcedOn: CivilDay; effectiveOn: CivilDay; draftedAt: number; deliveredAt: Second; receivedAt: Second; withdrawnAt: Second; leaver: string; successor: string | null; state: PacketState }>;
}

const second = (moment: string): string => `extract(epoch from ${moment})`;
/** The moment from which a record stands confirmed, or stood when it was withdrawn; a newer version waits anew. */
const CONFIRMED_AT = `(select max(k.at) from visit_record_event k where k.visit_id = v.id and k.kind = 'confirmed' and v.status in ('confirmed', 'withdrawn'))`;
/** The moment from which a record that is withdrawn counts for nothing. */
const WITHDRAWN_AT = `(select max(k.at) from visit_record_event k where k.visit_id = v.id and k.kind = 'withdrawn' and v.status = 'withdrawn')`;
const listOf = (entry: string, from: string): string => `coalesce((select json_agg(json_build_object(${entry})) from ${from}), '[]')`;

/** $1 tenant, $2 programme or null, $3 the first and $4 the last day that matters. */
const PASTS_SQL = `
  select e.id, e.tenant_id as "tenantId", e.municipality_code as "municipalityCode", e.programme_id as "programmeId", g.name as programme, json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
         e.started_on as "startedOn", e.cadence_months as "cadenceMonths", e.online_counts as "onlineCounts", (select c.closed_on from closure_in_force c where c.engagement_id = e.id) as "closedOn",
         ${listOf(`'from', p.from_on, 'until', p.until_on`, 'engagement_pause p where p.engagement_id = e.id')} as pauses,
         ${listOf(`'person', t.person_id, 'role', t.role, 'from', t.from_on, 'until', t.until_on`,
           '(select * from part_term order by from_on, id) t where t.engagement_id = e.id')} as team,
         ${listOf(`'id', v.id, 'plannedOn', v.planned_on, 'heldOn', v.held_on, 'online', v.mode = 'online', 'madeAt', ${second('v.created_at')}, 'recordedAt', ${second('r.begun_at')}, 'confirmedAt', ${second(CONFIRMED_AT)}, 'withdrawnAt', ${second(WITHDRAWN_AT)}, 'cancelledAt', ${second('c.cancelled_at')}`,
           'visit v left join visit_record r on r.visit_id = v.id left join visit_cancellation c on c.visit_id = v.id where v.engagement_id = e.id')} as visits,
         ${listOf(`'id', i.id, 'dueOn', i.due_on, 'madeAt', ${second('i.created_at')}, 'state', i.state, 'doneOn', i.done_on, 'owners', ${listOf(`'person', o.person_id, 'from', o.from_on`, '(select * from action_item_owner order by from_on, id) o where o.action_item_id = i.id')}`,
           `action_item i where i.engagement_id = e.id and i.side = 'ours' and i.state <> 'dropped'`)} as items,
         ${listOf(`'id', h.id, 'announcedOn', t.announced_on, 'effectiveOn', h.effective_on, 'draftedAt', ${second('h.drafted_at')}, 'deliveredAt', ${second('h.delivered_at')}, 'receivedAt', ${second('h.received_at')}, 'withdrawnAt', ${second('t.withdrawn_at')}, 'leaver', h.predecessor_id, 'successor', h.successor_id, 'state', h.state`,
           'handover_packet h join transfer t on t.id = h.transfer_id where h.engagement_id = e.id')} as packets
    from engagement e join programme g on g.id = e.programme_id join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code
   where e.tenant_id = $1 and ($2::uuid is null or e.programme_id = $2) and e.started_on <= $4
     and not exists (select from closure_in_force c where c.engagement_id = e.id and c.closed_on < $3)`;

/** How many engagements a preview would look at. */
export async function countPasts(actor: Actor, tenantId: number, programmeId: string | null): Promise<number> {
  const row = await actor.tx.one<{ n: number }>('select count(*)::int as n from engagement where tenant_id = $1 and ($2::uuid is null or programme_id = $2)', [tenantId, programmeId]);
  return row!.n;
}

export function pastsOf(actor: Actor, tenantId: number, programmeId: string | null, from: CivilDay, until: CivilDay): Promise<EngagementPast[]> {
  return actor.tx.query<EngagementPast>(`${PASTS_SQL} order by e.municipality_code, e.id`, [tenantId, programmeId, from, until]);
}
