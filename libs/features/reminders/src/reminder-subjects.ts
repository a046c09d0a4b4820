import { type ActionItemSubject, type CivilDay, type EngagementStatus, explainDue, type HandoverSubject, type OpenDays, type PacketState, type ReminderSubject, type TeamRole, type UnconfirmedSubject, type VisitDueSubject, type VisitSubject } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { PeopleReach } from './people-reach.js';

/** An engagement with everything of it that reminders can be about. */
export interface EngagementWatch {
  id: string;
  tenantId: number;
  municipalityCode: string;
  programmeId: string;
  status: EngagementStatus;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
  resumedOn: CivilDay | null;
  dueOn: CivilDay | null;
  cadenceMonths: number;
  team: Array<{ person: string; role: TeamRole }>;
  visits: Array<{ id: string; plannedOn: CivilDay }>;
  unconfirmed: Array<{ id: string; recordedOn: CivilDay }>;
  items: Array<{ id: string; dueOn: CivilDay; owner: string | null }>;
  packets: Array<{ id: string; announcedOn: CivilDay; effectiveOn: CivilDay; state: PacketState; leaver: string; successor: string | null }>;
}

/**
 * What is watched of the given engagements, in one statement: each table is read once for all of them. Only what is still
 * open is looked at, the rest has no reminders.
 */
export function watched(actor: Actor, engagementIds: readonly string[]): Promise<EngagementWatch[]> {
  return actor.tx.prepared<EngagementWatch>(
    'watched',
    `with team as (
       select engagement_id as id, json_agg(json_build_object('person', person_id, 'role', role) order by from_on, id) as list
         from (select engagement_id, id, person_id, role, min(from_on) as from_on from part_term
                where engagement_id = any($1) and from_on <= $2 and (until_on is null or until_on >= $2)
                group by 1, 2, 3, 4) part group by engagement_id),
     visits as (
       select engagement_id as id, json_agg(json_build_object('id', id, 'plannedOn', planned_on) order by planned_on, id) as list
         from visit where engagement_id = any($1) and status = 'planned' group by engagement_id),
     unconfirmed as (
       select engagement_id as id, json_agg(json_build_object('id', visit_id, 'recordedOn', (recorded_at at time zone 'Asia/Tokyo')::date) order by recorded_at, visit_id) as list
         from visit_unconfirmed where engagement_id = any($1) group by engagement_id),
     items as (
       select i.engagement_id as id, json_agg(json_build_object('id', i.id, 'dueOn', i.due_on, 'owner',
              (select o.person_id from action_item_owner o where o.action_item_id = i.id and o.from_on <= $2 order by o.from_on desc, o.id desc limit 1))) as list
         from action_item i where i.engagement_id = any($1) and i.state = 'open' and i.side = 'ours' group by i.engagement_id),
     packets as (
       select h.engagement_id as id, json_agg(json_build_object('id', h.id, 'announcedOn', t.announced_on, 'effectiveOn', h.effective_on, 'state', h.state, 'leaver', h.predecessor_id, 'successor', h.successor_id)) as list
         from handover_packet h join transfer t on t.id = h.transfer_id
        where h.engagement_id = any($1) and h.state not in ('received', 'done') and t.withdrawn_at is null group by h.engagement_id)
     select e.id, e.tenant_id as "tenantId", e.municipality_code as "municipalityCode", e.programme_id as "programmeId", e.status, e.started_on as "startedOn", e.next_visit_due_on as "dueOn",
            case when e.online_counts then e.last_held_on else e.last_held_in_person_on end as "lastHeldOn", e.resumed_on as "resumedOn", e.cadence_months as "cadenceMonths",
            coalesce(team.list, '[]') as team, coalesce(visits.list, '[]') as visits, coalesce(unconfirmed.list, '[]') as unconfirmed, coalesce(items.list, '[]') as items, coalesce(packets.list, '[]') as packets
       from engagement e left join team using (id) left join visits using (id) left join unconfirmed using (id) left join items using (id) left join packets using (id)
      where e.id = any($1)`,
    [engagementIds, actor.today],
  );
}

/** The subjects of an engagement's reminders with the people who may hear of them. */
export function subjectsOf(watch: EngagementWatch, reach: PeopleReach, today: CivilDay, calendar: OpenDays): ReminderSubject[] {
  const team = watch.team.filter(({ person }) => reach.hear(person, watch.municipalityCode, true));
  const holding = (role: TeamRole): string[] =>
    [...new Set(team.filter((member) => member.role === role).map((member) => member.person))];
  const people = { lead: holding('lead'), deputy: holding('deputy'), manager: reach.managers, team: [...new Set(team.map((member) => member.person))] };
  const only = (person: string | null): string[] => (person !== null && reach.hear(person, watch.municipalityCode, watch.team.some((member) => member.person === person)) ? [person] : []);

  const visitDue: VisitDueSubject = {
    kind: 'visitDue', id: watch.id, people, engagementStatus: watch.status, dueOn: watch.dueOn, plannedOn: watch.visits.find((visit) => visit.plannedOn >= today)?.plannedOn ?? null,
    explanation: explanationOf(watch, calendar),
  };
  const visits = watch.visits.flatMap(({ id, plannedOn }): VisitSubject[] => [
    { kind: 'plannedVisit', id, people, plannedOn, status: 'planned' },
    { kind: 'recordMissing', id, people, plannedOn, status: 'planned' },
  ]);
  const unconfirmed = watch.unconfirmed.map(({ id, recordedOn }): UnconfirmedSubject => ({ kind: 'unconfirmed', id, people, recordedOn }));
  const items = watch.items.map(({ id, dueOn, owner }): ActionItemSubject => ({ kind: 'actionItem', id, people: { ...people, owner: only(owner) }, dueOn, state: 'open' }));
  const packets = watch.packets.map(({ id, announcedOn, effectiveOn, state, leaver, successor }): HandoverSubject => ({
    kind: 'handover', id, announcedOn, effectiveOn, state,
    people: { manager: reach.managers, leaver: reach.areHere(leaver) ? [leaver] : [], successor: only(successor) },
  }));
  return [visitDue, ...visits, ...unconfirmed, ...items, ...packets];
}

/** How the stored due day came about; nothing when the stored day is another than the rule gives now (the nightly run mends it). */
function explanationOf(watch: EngagementWatch, calendar: OpenDays): VisitDueSubject['explanation'] {
  if (watch.dueOn === null) return undefined;
  const explanation = explainDue(watch, watch.cadenceMonths, calendar);
  return explanation.due === watch.dueOn ? explanation : undefined;
}
