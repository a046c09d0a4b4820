// Made from ladder-preview.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link countPasts} is asked with. */
export interface CountPastsParameters {
  tenant: number;
  programme: string | null;
}

/** What {@link countPasts} gives. */
export interface CountPastsRow {
  n: number;
}

/** How many engagements a preview looks at. */
export const countPasts = statement<CountPastsParameters, CountPastsRow>({
  name: 'countPasts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'programme'],
      text: `
        select
          count(*) as n
        from
          shared_engagement e
        where
          e.tenant_id = $1
          and (
            $2::uuid is null
            or e.programme_id = $2
          )`,
    },
  },
});

/** What {@link engagementPasts} is asked with. */
export interface EngagementPastsParameters {
  tenant: number;
  programme: string | null;
  until: CivilDay;
  from: CivilDay;
}

/** What {@link engagementPasts} gives. */
export interface EngagementPastsRow {
  id: string;
  tenantId: number;
  municipalityCode: string;
  programmeId: string;
  programme: string;
  municipality: { code: string; name: string; prefecture: string };
  startedOn: CivilDay;
  cadenceMonths: number | null;
  onlineCounts: boolean;
  closedOn: CivilDay | null;
  pauses: { from: CivilDay; until: CivilDay | null }[];
  team: { person: string; role: 'lead' | 'deputy' | 'prefecturalStaff' | 'healthOfficeStaff' | 'professor' | 'peerSupporter' | 'expert'; from: CivilDay; until: CivilDay | null }[];
  visits: { id: string; plannedOn: CivilDay | null; heldOn: CivilDay | null; online: boolean; madeAt: number; recordedAt: number | null; confirmedAt: number | null; withdrawnAt: number | null; cancelledAt: number | null }[];
  items: Array<{ id: string; dueOn: CivilDay; madeAt: number; state: 'open' | 'done' | 'dropped'; doneOn: CivilDay | null; owners: { person: string; from: CivilDay }[] }>;
  packets: { id: string; announcedOn: CivilDay; effectiveOn: CivilDay; draftedAt: number; deliveredAt: number | null; receivedAt: number | null; withdrawnAt: number | null; leaver: string; successor: string | null; state: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done' }[];
}

/**
 * Engagements with what the records tell of their past, so that they can be seen as they stood on any day between
 * two. Moments are seconds since 1970, null where they have not come. `recordedAt`: when the first version was
 * written. `confirmedAt`: from when on a record stands confirmed, or stood when it was withdrawn; a newer version
 * waits anew. `withdrawnAt` of a visit: from when on its record counts for nothing.
 */
export const engagementPasts = statement<EngagementPastsParameters, EngagementPastsRow>({
  name: 'engagementPasts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'programme', 'until', 'from'],
      text: `
        select
          e.id,
          e.tenant_id as "tenantId",
          e.municipality_code as "municipalityCode",
          e.programme_id as "programmeId",
          g.name as programme,
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          e.started_on as "startedOn",
          e.cadence_months as "cadenceMonths",
          e.online_counts as "onlineCounts",
          (
            select
              c.closed_on
            from
              closure_in_force c
            where
              c.engagement_id = e.id
          ) as "closedOn",
          coalesce(
            (
              select
                json_agg(json_build_object('from', p.from_on, 'until', p.until_on))
              from
                shared_engagement_pause p
              where
                p.engagement_id = e.id
            ),
            '[]'
          ) as pauses,
          coalesce(
            (
              select
                json_agg(
                  json_build_object('person', t.person_id, 'role', t.role, 'from', t.from_on, 'until', t.until_on)
                  order by
                    t.from_on,
                    t.id
                )
              from
                part_term t
              where
                t.engagement_id = e.id
            ),
            '[]'
          ) as team,
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'id',
                    v.id,
                    'plannedOn',
                    v.planned_on,
                    'heldOn',
                    v.held_on,
                    'online',
                    v.mode = 'online',
                    'madeAt',
                    extract(
                      epoch
                      from
                        v.created_at
                    ),
                    'recordedAt',
                    extract(
                      epoch
                      from
                        r.begun_at
                    ),
                    'confirmedAt',
                    extract(
                      epoch
                      from
                        (
                          select
                            max(k.at)
                          from
                            shared_visit_record_event k
                          where
                            k.visit_id = v.id
                            and k.kind = 'confirmed'
                            and v.status in ('confirmed', 'withdrawn')
                        )
                    ),
                    'withdrawnAt',
                    extract(
                      epoch
                      from
                        (
                          select
                            max(k.at)
                          from
                            shared_visit_record_event k
                          where
                            k.visit_id = v.id
                            and k.kind = 'withdrawn'
                            and v.status = 'withdrawn'
                        )
                    ),
                    'cancelledAt',
                    extract(
                      epoch
                      from
                        c.cancelled_at
                    )
                  )
                )
              from
                shared_visit v
                left join visit_record r on r.visit_id = v.id
                left join shared_visit_cancellation c on c.visit_id = v.id
              where
                v.engagement_id = e.id
            ),
            '[]'
          ) as visits,
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'id',
                    i.id,
                    'dueOn',
                    i.due_on,
                    'madeAt',
                    extract(
                      epoch
                      from
                        i.created_at
                    ),
                    'state',
                    i.state,
                    'doneOn',
                    i.done_on,
                    'owners',
                    coalesce(
                      (
                        select
                          json_agg(
                            json_build_object('person', o.person_id, 'from', o.from_on)
                            order by
                              o.from_on,
                              o.id
                          )
                        from
                          shared_action_item_owner o
                        where
                          o.action_item_id = i.id
                      ),
                      '[]'
                    )
                  )
                )
              from
                shared_action_item i
              where
                i.engagement_id = e.id
                and i.side = 'ours'
                and i.state <> 'dropped'
            ),
            '[]'
          ) as items,
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'id',
                    h.id,
                    'announcedOn',
                    t.announced_on,
                    'effectiveOn',
                    h.effective_on,
                    'draftedAt',
                    extract(
                      epoch
                      from
                        h.drafted_at
                    ),
                    'deliveredAt',
                    extract(
                      epoch
                      from
                        h.delivered_at
                    ),
                    'receivedAt',
                    extract(
                      epoch
                      from
                        h.received_at
                    ),
                    'withdrawnAt',
                    extract(
                      epoch
                      from
                        t.withdrawn_at
                    ),
                    'leaver',
                    h.predecessor_id,
                    'successor',
                    h.successor_id,
                    'state',
                    h.state
                  )
                )
              from
                shared_handover_packet h
                join shared_transfer t on t.id = h.transfer_id
              where
                h.engagement_id = e.id
            ),
            '[]'
          ) as packets
        from
          shared_engagement e
          join shared_programme g on g.id = e.programme_id
          join shared_municipality m on m.code = e.municipality_code
        where
          e.tenant_id = $1
          and (
            $2::uuid is null
            or e.programme_id = $2
          )
          and e.started_on <= $3
          and not exists (
            select
            from
              closure_in_force c
            where
              c.engagement_id = e.id
              and c.closed_on < $4
          )
        order by
          e.municipality_code,
          e.id`,
    },
  },
});

/** What {@link recipientsNamed} is asked with. */
export interface RecipientsNamedParameters {
  people: ReadonlyArray<string>;
}

/** What {@link recipientsNamed} gives. */
export interface RecipientsNamedRow {
  id: string;
  name: string;
}

/** What people are called. */
export const recipientsNamed = statement<RecipientsNamedParameters, RecipientsNamedRow>({
  name: 'recipientsNamed',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['people'],
      text: `
        select
          p.id,
          p.name
        from
          shared_person p
        where
          p.id = any ($1::uuid[])`,
    },
  },
});

/** What {@link stillAtWork} gives. */
export interface StillAtWorkRow {
  here: true;
}

/** Asks nothing: the database sees that somebody is at work in this transaction. */
export const stillAtWork = statement<Record<string, never>, StillAtWorkRow>({
  name: 'stillAtWork',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          true as here`,
    },
  },
});
