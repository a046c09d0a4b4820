// Made from load.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, Role, SupportType } from '@banso/domain';
import type { PersonFigure } from './figures.js';

/** What {@link loadCounts} is asked with. */
export interface LoadCountsParameters {
  tenant: number;
  today: CivilDay;
  quarterFrom: CivilDay;
  yearFrom: CivilDay;
  comingUntil: CivilDay;
  kept: ReadonlyArray<string>;
}

/** What {@link loadCounts} gives. */
export interface LoadCountsRow {
  figure: PersonFigure;
  personId: string | null;
  everybody: boolean;
  n: number;
}

/** Every number for every person, and for all together (person null, `everybody`), but for those that are `kept`. */
export const loadCounts = statement<LoadCountsParameters, LoadCountsRow>({
  name: 'loadCounts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'today', 'quarterFrom', 'yearFrom', 'comingUntil', 'kept'],
      text: `
        select
          l.figure,
          l.person_id as "personId",
          grouping(l.person_id) = 1 as everybody,
          count(distinct l.id) as n
        from
          load_lines($1, $2, $3, $4, $5) l
        where
          l.figure <> all ($6::text[])
        group by
          grouping sets ((l.figure, l.person_id), (l.figure))`,
    },
  },
});

/** What {@link loadLines} is asked with. */
export interface LoadLinesParameters {
  noDay: CivilDay;
  tenant: number;
  today: CivilDay;
  quarterFrom: CivilDay;
  yearFrom: CivilDay;
  comingUntil: CivilDay;
  figure: string;
  person: string | null;
  afterDay: CivilDay;
  afterId: string;
  limit: number | null;
}

/** What {@link loadLines} gives. */
export interface LoadLinesRow {
  id: string;
  engagementId: string | null;
  day: CivilDay;
}

/**
 * The rows behind one number, of one person or of everybody, after the day and id of the last one that was shown.
 * What has no day stands under `noDay`, before all others.
 */
export const loadLines = statement<LoadLinesParameters, LoadLinesRow>({
  name: 'loadLines',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['noDay', 'tenant', 'today', 'quarterFrom', 'yearFrom', 'comingUntil', 'figure', 'person', 'afterDay', 'afterId', 'limit'],
      text: `
        select
          l.id,
          l.engagement_id as "engagementId",
          l.day
        from
          (
            select distinct
              s.id,
              s.engagement_id,
              coalesce(s.day, $1) as day
            from
              load_lines($2, $3, $4, $5, $6) s
            where
              s.figure = $7
              and (
                $8::uuid is null
                or s.person_id = $8
              )
          ) l
        where
          (l.day, l.id) > ($9::date, $10::uuid)
        order by
          l.day,
          l.id
        limit
          $11`,
    },
  },
});

/** What {@link loadPeople} is asked with. */
export interface LoadPeopleParameters {
  today: CivilDay;
  tenant: number;
  carrying: ReadonlyArray<string>;
}

/** What {@link loadPeople} gives. */
export interface LoadPeopleRow {
  id: string;
  name: string;
  organisation: string;
  post: string | null;
  loadLimit: number | null;
  disabled: boolean;
  leaves: { on: CivilDay; kind: 'transfer' | 'retirement' | 'leave' | 'arrival' } | null;
  arrives: { on: CivilDay; kind: 'transfer' | 'retirement' | 'leave' | 'arrival' } | null;
}

/**
 * The people: whoever is staff or manager today, and whoever is among `carrying`. Comings and goings as far as the
 * asker may know.
 */
export const loadPeople = statement<LoadPeopleParameters, LoadPeopleRow>({
  name: 'loadPeople',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'tenant', 'carrying'],
      text: `
        select
          p.id,
          p.name,
          o.name as organisation,
          p.post,
          p.load_limit as "loadLimit",
          p.disabled_at is not null as disabled,
          (
            select
              json_build_object('on', x.effective_on, 'kind', x.kind)
            from
              shared_transfer x
            where
              x.person_id = p.id
              and x.withdrawn_at is null
              and x.kind <> 'arrival'
              and x.effective_on > $1
            order by
              x.effective_on
            limit
              1
          ) as leaves,
          (
            select
              json_build_object('on', x.effective_on, 'kind', x.kind)
            from
              shared_transfer x
            where
              x.person_id = p.id
              and x.withdrawn_at is null
              and x.kind = 'arrival'
              and x.effective_on > $1
            order by
              x.effective_on
            limit
              1
          ) as arrives
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
        where
          p.tenant_id = $2
          and (
            p.id = any ($3::uuid[])
            or (
              p.disabled_at is null
              and exists (
                select
                from
                  role_term h
                where
                  h.person_id = p.id
                  and h.tenant_id = $2
                  and h.role in ('staff', 'manager')
                  and holds_on(h.from_on, h.until_on, $1)
              )
            )
          )
        order by
          p.kana,
          p.id`,
    },
  },
});

/** What {@link peopleCarrying} is asked with. */
export interface PeopleCarryingParameters {
  today: CivilDay;
  tenant: number;
  only: string | null;
  words: string | null;
  theme: string | null;
  role: string | null;
}

/** What {@link peopleCarrying} gives. */
export interface PeopleCarryingRow {
  id: string;
  tenantId: number | null;
  name: string;
  kana: string;
  organisation: string;
  post: string | null;
  themes: string[];
  supportTypes: SupportType[];
  profession: string | null;
  loadLimit: number | null;
  homeMunicipality: string | null;
  roles: Role[];
  areas: { id: string; name: string }[];
  servesEverywhere: boolean;
  peerEngagements: number;
  openDispatches: number;
}

/**
 * The people who may be chosen today: whoever holds a role, with where they serve and what counts towards the limits of
 * peer supporters and experts. Areas are those of an expert's roster, of a health office and of the home municipality.
 */
export const peopleCarrying = statement<PeopleCarryingParameters, PeopleCarryingRow>({
  name: 'peopleCarrying',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'tenant', 'only', 'words', 'theme', 'role'],
      text: `
        select
          p.id,
          p.tenant_id as "tenantId",
          p.name,
          p.kana,
          o.name as organisation,
          p.post,
          p.themes,
          p.support_types as "supportTypes",
          p.profession,
          p.load_limit as "loadLimit",
          m.name as "homeMunicipality",
          array(
            select distinct
              r.role
            from
              role_term r
            where
              r.person_id = p.id
              and r.tenant_id = p.tenant_id
              and holds_on(r.from_on, r.until_on, $1)
            order by
              r.role
          ) as roles,
          coalesce(
            (
              select
                json_agg(
                  json_build_object('id', a.id, 'name', a.name)
                  order by
                    a.name
                )
              from
                shared_area a
              where
                a.tenant_id = p.tenant_id
                and (
                  a.id = any (x.area_ids)
                  or a.id = o.area_id
                  or a.id in (
                    select
                      i.area_id
                    from
                      shared_area_municipality i
                    where
                      i.municipality_code = p.home_municipality_code
                      and i.tenant_id = p.tenant_id
                  )
                )
            ),
            '[]'
          ) as areas,
          coalesce(x.area_ids, '{}') = '{}' as "servesEverywhere",
          coalesce(s.load, 0) as "peerEngagements",
          coalesce(d.open, 0) as "openDispatches"
        from
          shared_person p
          join shared_organisation o on o.id = p.organisation_id
          left join shared_municipality m on m.code = p.home_municipality_code
          left join shared_expert x on x.person_id = p.id
          left join peer_loads($2, $1) s on s.person_id = p.id
          left join expert_loads($2, null) d on d.person_id = p.id
        where
          p.tenant_id = $2
          and p.disabled_at is null
          and (
            $3::text is null
            or p.id::text = $3
          )
          and (
            $4::text is null
            or p.search like containing($4)
            or o.search like containing($4)
          )
          and (
            $5::text is null
            or $5 = any (p.themes)
          )
          and exists (
            select
            from
              role_term r
            where
              r.person_id = p.id
              and r.tenant_id = p.tenant_id
              and (
                $6::text is null
                or r.role = $6
              )
              and holds_on(r.from_on, r.until_on, $1)
          )
        order by
          p.kana,
          p.id`,
    },
  },
});

/** What {@link packetsThatCanBeLate} is asked with. */
export interface PacketsThatCanBeLateParameters {
  tenant: number;
  today: CivilDay;
}

/** What {@link packetsThatCanBeLate} gives. */
export interface PacketsThatCanBeLateRow {
  id: string;
  engagementId: string;
  state: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done';
  effectiveOn: CivilDay;
}

/** Packets that can be late, with how they stand. */
export const packetsThatCanBeLate = statement<PacketsThatCanBeLateParameters, PacketsThatCanBeLateRow>({
  name: 'packetsThatCanBeLate',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'today'],
      text: `
        select
          h.id,
          h.engagement_id as "engagementId",
          h.state,
          h.effective_on as "effectiveOn"
        from
          shared_handover_packet h
          join shared_transfer x on x.id = h.transfer_id
        where
          h.tenant_id = $1
          and h.state not in ('received', 'done')
          and x.withdrawn_at is null
          and h.effective_on <= $2
        order by
          h.effective_on,
          h.id`,
    },
  },
});

/** What {@link meetingsOfLoad} is asked with. */
export interface MeetingsOfLoadParameters {
  ids: ReadonlyArray<string>;
}

/** What {@link meetingsOfLoad} gives. */
export interface MeetingsOfLoadRow {
  id: string;
  municipality: { code: string; name: string; prefecture: string };
}

/** Where the needs and dispatches are that belong to no engagement, but to a municipality's own meeting. */
export const meetingsOfLoad = statement<MeetingsOfLoadParameters, MeetingsOfLoadRow>({
  name: 'meetingsOfLoad',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['ids'],
      text: `
        select
          x.id,
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality
        from
          (
            select
              n.id,
              n.municipality_code
            from
              shared_need n
            where
              n.id = any ($1::uuid[])
            union all
            select
              d.id,
              d.municipality_code
            from
              shared_dispatch d
            where
              d.id = any ($1::uuid[])
          ) x
          join shared_municipality m on m.code = x.municipality_code`,
    },
  },
});

/** What {@link engagementsOfLoad} is asked with. */
export interface EngagementsOfLoadParameters {
  today: CivilDay;
  engagements: ReadonlyArray<string>;
}

/** What {@link engagementsOfLoad} gives. */
export interface EngagementsOfLoadRow {
  id: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  lead: { id: string; name: string } | null;
}

/** What a row shows of engagements: municipality, programme, and who leads today. */
export const engagementsOfLoad = statement<EngagementsOfLoadParameters, EngagementsOfLoadRow>({
  name: 'engagementsOfLoad',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'engagements'],
      text: `
        select
          e.id,
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          g.name as programme,
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              office_on($1) t
              join shared_person p on p.id = t.person_id
            where
              t.engagement_id = e.id
              and t.role = 'lead'
            order by
              t.from_on desc
            limit
              1
          ) as lead
        from
          shared_engagement e
          join shared_municipality m on m.code = e.municipality_code
          join shared_programme g on g.id = e.programme_id
        where
          e.id = any ($2::uuid[])`,
    },
  },
});

/** What {@link openEngagements} is asked with. */
export interface OpenEngagementsParameters {
  tenant: number;
}

/** What {@link openEngagements} gives. */
export interface OpenEngagementsRow {
  active: number;
  paused: number;
}

/** How many engagements are open. */
export const openEngagements = statement<OpenEngagementsParameters, OpenEngagementsRow>({
  name: 'openEngagements',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          count(*) filter (
            where
              e.status = 'active'
          ) as active,
          count(*) filter (
            where
              e.status = 'paused'
          ) as paused
        from
          shared_engagement e
        where
          e.tenant_id = $1`,
    },
  },
});
