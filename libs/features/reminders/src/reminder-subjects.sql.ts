// Made from reminder-subjects.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link watchedEngagements} is asked with. */
export interface WatchedEngagementsParameters {
  engagements: ReadonlyArray<string>;
  today: CivilDay;
}

/** What {@link watchedEngagements} gives. */
export interface WatchedEngagementsRow {
  id: string;
  tenantId: number;
  municipalityCode: string;
  programmeId: string;
  status: 'active' | 'paused' | 'closed';
  startedOn: CivilDay;
  dueOn: CivilDay | null;
  lastHeldOn: CivilDay | null;
  resumedOn: CivilDay | null;
  cadenceMonths: number | null;
  team: { person: string; role: 'lead' | 'deputy' | 'prefecturalStaff' | 'healthOfficeStaff' | 'professor' | 'peerSupporter' | 'expert' }[];
  visits: { id: string; plannedOn: CivilDay }[];
  unconfirmed: { id: string; recordedOn: CivilDay }[];
  items: { id: string; dueOn: CivilDay; owner: string | null }[];
  packets: { id: string; announcedOn: CivilDay; effectiveOn: CivilDay; state: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done'; leaver: string; successor: string | null }[];
}

/**
 * Engagements with everything of them that reminders can be about; each table is read once for all of them. Only what
 * is still open is looked at, the rest has no reminders. A planned visit has its day.
 */
export const watchedEngagements = statement<WatchedEngagementsParameters, WatchedEngagementsRow>({
  name: 'watchedEngagements',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagements', 'today'],
      text: `
        with
          team as (
            select
              t.engagement_id as id,
              json_agg(
                json_build_object('person', t.person_id, 'role', t.role)
                order by
                  t.from_on,
                  t.id
              ) as list
            from
              (
                select
                  p.engagement_id,
                  p.id,
                  p.person_id,
                  p.role,
                  min(p.from_on) as from_on
                from
                  part_term p
                where
                  p.engagement_id = any ($1::uuid[])
                  and holds_on(p.from_on, p.until_on, $2)
                group by
                  1,
                  2,
                  3,
                  4
              ) t
            group by
              t.engagement_id
          ),
          visits as (
            select
              v.engagement_id as id,
              json_agg(
                json_build_object('id', v.id, 'plannedOn', v.planned_on)
                order by
                  v.planned_on,
                  v.id
              ) as list
            from
              shared_visit v
            where
              v.engagement_id = any ($1)
              and v.status = 'planned'
            group by
              v.engagement_id
          ),
          unconfirmed as (
            select
              u.engagement_id as id,
              json_agg(
                json_build_object('id', u.visit_id, 'recordedOn', (u.recorded_at at time zone 'Asia/Tokyo')::date)
                order by
                  u.recorded_at,
                  u.visit_id
              ) as list
            from
              visit_unconfirmed u
            where
              u.engagement_id = any ($1)
            group by
              u.engagement_id
          ),
          items as (
            select
              i.engagement_id as id,
              json_agg(
                json_build_object(
                  'id',
                  i.id,
                  'dueOn',
                  i.due_on,
                  'owner',
                  (
                    select
                      o.person_id
                    from
                      shared_action_item_owner o
                    where
                      o.action_item_id = i.id
                      and o.from_on <= $2
                    order by
                      o.from_on desc,
                      o.id desc
                    limit
                      1
                  )
                )
              ) as list
            from
              shared_action_item i
            where
              i.engagement_id = any ($1)
              and i.state = 'open'
              and i.side = 'ours'
            group by
              i.engagement_id
          ),
          packets as (
            select
              h.engagement_id as id,
              json_agg(
                json_build_object(
                  'id',
                  h.id,
                  'announcedOn',
                  t.announced_on,
                  'effectiveOn',
                  h.effective_on,
                  'state',
                  h.state,
                  'leaver',
                  h.predecessor_id,
                  'successor',
                  h.successor_id
                )
              ) as list
            from
              shared_handover_packet h
              join shared_transfer t on t.id = h.transfer_id
            where
              h.engagement_id = any ($1)
              and h.state not in ('received', 'done')
              and t.withdrawn_at is null
            group by
              h.engagement_id
          )
        select
          e.id,
          e.tenant_id as "tenantId",
          e.municipality_code as "municipalityCode",
          e.programme_id as "programmeId",
          e.status,
          e.started_on as "startedOn",
          e.next_visit_due_on as "dueOn",
          e.last_counted_on as "lastHeldOn",
          e.resumed_on as "resumedOn",
          e.cadence_months as "cadenceMonths",
          coalesce(team.list, '[]') as team,
          coalesce(visits.list, '[]') as visits,
          coalesce(unconfirmed.list, '[]') as unconfirmed,
          coalesce(items.list, '[]') as items,
          coalesce(packets.list, '[]') as packets
        from
          shared_engagement e
          left join team using (id)
          left join visits using (id)
          left join unconfirmed using (id)
          left join items using (id)
          left join packets using (id)
        where
          e.id = any ($1)`,
    },
  },
});

/** What {@link engagementsOfPackets} is asked with. */
export interface EngagementsOfPacketsParameters {
  ids: ReadonlyArray<string>;
}

/** What {@link engagementsOfPackets} gives. */
export interface EngagementsOfPacketsRow {
  id: string;
}

/** The engagements that packets belong to. */
export const engagementsOfPackets = statement<EngagementsOfPacketsParameters, EngagementsOfPacketsRow>({
  name: 'engagementsOfPackets',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['ids'],
      text: `
        select distinct
          h.engagement_id as id
        from
          shared_handover_packet h
        where
          h.id = any ($1::uuid[])`,
    },
  },
});
