// Made from candidates.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link candidates} is asked with. */
export interface CandidatesParameters {
  tenant: number;
  effectiveOn: CivilDay;
  chosen: ReadonlyArray<string>;
  leavers: ReadonlyArray<string>;
  transfers: ReadonlyArray<string>;
  chosenOnly: boolean;
}

/** What {@link candidates} gives. */
export interface CandidatesRow {
  id: string;
  name: string;
  organisation: string;
  post: string | null;
  loadLimit: number | null;
  leads: number;
  deputies: number;
  carried: string[];
  isActive: boolean;
  leavesOn: CivilDay | null;
  everywhere: boolean;
  officeCodes: string[];
  guestCodes: string[];
  isPeer: boolean;
}

/**
 * Who could take over from leavers of one office on one effective day, as of that day: people with a standing role as
 * staff or manager and, where a leaver is a partner or peer, those with the same role; also the already `chosen` ones,
 * whatever became of them. With `chosenOnly` nobody else: looking at one leaver's successor must not cost a walk
 * through the whole register. The two lists of places hold places alone.
 */
export const candidates = statement<CandidatesParameters, CandidatesRow>({
  name: 'candidates',
  alternatives: ['chosenOnly'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'effectiveOn', 'leavers', 'transfers', 'chosen'],
      text: `
        with
          role as (
            select
              h.person_id,
              h.role,
              h.organisation_id,
              o.kind,
              o.area_id
            from
              role_term h
              join shared_organisation o on o.id = h.organisation_id
            where
              h.tenant_id = $1
              and holds_on(h.from_on, h.until_on, $2)
              and (
                h.role in ('staff', 'manager')
                or h.role in (
                  select
                    l.role
                  from
                    role_term l
                  where
                    l.person_id = any ($3::uuid[])
                    and l.tenant_id = $1
                    and l.role in ('partner', 'peer')
                )
              )
          ),
          reach as (
            select
              r.person_id,
              bool_or(
                r.role = 'manager'
                or (
                  r.role = 'staff'
                  and r.kind <> 'healthOffice'
                )
              ) as everywhere,
              bool_or(r.role = 'peer') as is_peer,
              array_agg(distinct c.code) filter (
                where
                  c.is_office
              ) as office,
              array_agg(distinct c.code) filter (
                where
                  not c.is_office
              ) as guest
            from
              role r
              left join lateral (
                select
                  i.municipality_code as code,
                  true as is_office
                from
                  shared_area_municipality i
                where
                  r.role = 'staff'
                  and r.kind = 'healthOffice'
                  and i.area_id = r.area_id
                union all
                select
                  a.municipality_code,
                  false
                from
                  shared_assignment a
                where
                  r.role = 'partner'
                  and a.organisation_id = r.organisation_id
                  and holds_on(a.from_on, a.until_on, $2)
              ) c on true
            group by
              r.person_id
          ),
          carried as (
            select
              t.person_id,
              count(distinct t.engagement_id) filter (
                where
                  t.role = 'lead'
              )::int as leads,
              count(distinct t.engagement_id) filter (
                where
                  t.role = 'deputy'
              )::int as deputies,
              array_agg(distinct t.engagement_id) as engagements
            from
              part_term t
              join shared_team_member w on w.id = t.id
              join shared_engagement e on e.id = t.engagement_id
            where
              t.tenant_id = $1
              and t.role in ('lead', 'deputy')
              and e.status <> 'closed'
              and (
                w.transfer_id is null
                or w.transfer_id <> all ($4::uuid[])
              )
              and holds_on(t.from_on, t.until_on, $2)
            group by
              t.person_id
          ),
          leaving as (
            select
              x.person_id,
              min(x.effective_on) as day
            from
              transfer x
            where
              x.tenant_id = $1
              and x.withdrawn_at is null
              and x.kind <> 'arrival'
              and x.effective_on > (
                select
                  ctx_today()
              )
            group by
              x.person_id
          )
        select
          p.id,
          p.name,
          o.name as organisation,
          p.post,
          p.load_limit as "loadLimit",
          coalesce(c.leads, 0) as leads,
          coalesce(c.deputies, 0) as deputies,
          coalesce(c.engagements, '{}') as carried,
          p.disabled_at is null
          and r.person_id is not null as "isActive",
          l.day as "leavesOn",
          coalesce(r.everywhere, false) as everywhere,
          coalesce(r.office, '{}') as "officeCodes",
          coalesce(r.guest, '{}') as "guestCodes",
          coalesce(r.is_peer, false) as "isPeer"
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
          left join reach r on r.person_id = p.id
          left join carried c on c.person_id = p.id
          left join leaving l on l.person_id = p.id
        where
          p.id <> all ($3::uuid[])
          and (
            (
              p.disabled_at is null
              and r.person_id is not null
            )
            or p.id = any ($5::uuid[])
          )
        order by
          o.name,
          p.kana,
          p.id`,
    },
    'chosenOnly': {
      parameters: ['tenant', 'effectiveOn', 'chosen', 'leavers', 'transfers'],
      text: `
        with
          role as (
            select
              h.person_id,
              h.role,
              h.organisation_id,
              o.kind,
              o.area_id
            from
              role_term h
              join shared_organisation o on o.id = h.organisation_id
            where
              h.tenant_id = $1
              and holds_on(h.from_on, h.until_on, $2)
              and h.person_id = any ($3::uuid[])
              and (
                h.role in ('staff', 'manager')
                or h.role in (
                  select
                    l.role
                  from
                    role_term l
                  where
                    l.person_id = any ($4::uuid[])
                    and l.tenant_id = $1
                    and l.role in ('partner', 'peer')
                )
              )
          ),
          reach as (
            select
              r.person_id,
              bool_or(
                r.role = 'manager'
                or (
                  r.role = 'staff'
                  and r.kind <> 'healthOffice'
                )
              ) as everywhere,
              bool_or(r.role = 'peer') as is_peer,
              array_agg(distinct c.code) filter (
                where
                  c.is_office
              ) as office,
              array_agg(distinct c.code) filter (
                where
                  not c.is_office
              ) as guest
            from
              role r
              left join lateral (
                select
                  i.municipality_code as code,
                  true as is_office
                from
                  shared_area_municipality i
                where
                  r.role = 'staff'
                  and r.kind = 'healthOffice'
                  and i.area_id = r.area_id
                union all
                select
                  a.municipality_code,
                  false
                from
                  shared_assignment a
                where
                  r.role = 'partner'
                  and a.organisation_id = r.organisation_id
                  and holds_on(a.from_on, a.until_on, $2)
              ) c on true
            group by
              r.person_id
          ),
          carried as (
            select
              t.person_id,
              count(distinct t.engagement_id) filter (
                where
                  t.role = 'lead'
              )::int as leads,
              count(distinct t.engagement_id) filter (
                where
                  t.role = 'deputy'
              )::int as deputies,
              array_agg(distinct t.engagement_id) as engagements
            from
              part_term t
              join shared_team_member w on w.id = t.id
              join shared_engagement e on e.id = t.engagement_id
            where
              t.tenant_id = $1
              and t.role in ('lead', 'deputy')
              and e.status <> 'closed'
              and (
                w.transfer_id is null
                or w.transfer_id <> all ($5::uuid[])
              )
              and holds_on(t.from_on, t.until_on, $2)
              and t.person_id = any ($3::uuid[])
            group by
              t.person_id
          ),
          leaving as (
            select
              x.person_id,
              min(x.effective_on) as day
            from
              transfer x
            where
              x.tenant_id = $1
              and x.withdrawn_at is null
              and x.kind <> 'arrival'
              and x.effective_on > (
                select
                  ctx_today()
              )
              and x.person_id = any ($3::uuid[])
            group by
              x.person_id
          )
        select
          p.id,
          p.name,
          o.name as organisation,
          p.post,
          p.load_limit as "loadLimit",
          coalesce(c.leads, 0) as leads,
          coalesce(c.deputies, 0) as deputies,
          coalesce(c.engagements, '{}') as carried,
          p.disabled_at is null
          and r.person_id is not null as "isActive",
          l.day as "leavesOn",
          coalesce(r.everywhere, false) as everywhere,
          coalesce(r.office, '{}') as "officeCodes",
          coalesce(r.guest, '{}') as "guestCodes",
          coalesce(r.is_peer, false) as "isPeer"
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
          left join reach r on r.person_id = p.id
          left join carried c on c.person_id = p.id
          left join leaving l on l.person_id = p.id
        where
          p.id = any ($3::uuid[])
        order by
          o.name,
          p.kana,
          p.id`,
    },
  },
});

/** What {@link transferRing} is asked with. */
export interface TransferRingParameters {
  tenant: number;
  effectiveOn: CivilDay;
  leaver: string;
}

/** What {@link transferRing} gives. */
export interface TransferRingRow {
  id: string;
}

/** Everybody whose successors of an effective day lead back to the leaver: whoever of them takes over closes a ring. */
export const transferRing = statement<TransferRingParameters, TransferRingRow>({
  name: 'transferRing',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'effectiveOn', 'leaver'],
      text: `
        with recursive
          edge as (
            select
              x.person_id as giver,
              d.successor_id as taker
            from
              transfer x
              join disposition d on d.transfer_id = x.id
              and d.kind = 'successor'
            where
              x.tenant_id = $1
              and x.effective_on = $2
              and x.withdrawn_at is null
              and x.kind <> 'arrival'
            union
            select
              x.person_id,
              r.successor_id
            from
              transfer x
              join transfer_list_row r on r.transfer_id = x.id
              and r.successor_id is not null
            where
              x.tenant_id = $1
              and x.effective_on = $2
              and x.withdrawn_at is null
              and x.kind <> 'arrival'
          ),
          back as (
            select
              e.giver as id
            from
              edge e
            where
              e.taker = $3
            union
            select
              e.giver
            from
              edge e
              join back b on e.taker = b.id
          )
        select
          b.id
        from
          back b
        where
          b.id <> $3`,
    },
  },
});
