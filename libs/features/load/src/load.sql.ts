// Made from load.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
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
  engagementId: string;
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
