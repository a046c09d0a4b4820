// Made from peer-suggestions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, Stage } from '@banso/domain';

/** What {@link needOfPeer} is asked with. */
export interface NeedOfPeerParameters {
  today: CivilDay;
  id: string;
}

/** What {@link needOfPeer} gives. */
export interface NeedOfPeerRow {
  tenantId: number;
  municipalityCode: string;
  stage: Stage;
  areaId: string | null;
  areaName: string | null;
  challenge: string;
  team: string[];
}

/**
 * For what an engagement needs a peer supporter: its municipality and area, its stage, its true challenge (where none
 * is marked, all that stand), and who is in its team already.
 */
export const needOfPeer = statement<NeedOfPeerParameters, NeedOfPeerRow>({
  name: 'needOfPeer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'id'],
      text: `
        select
          e.tenant_id as "tenantId",
          e.municipality_code as "municipalityCode",
          e.stage,
          a.area_id as "areaId",
          a.name as "areaName",
          coalesce(
            (
              select
                c.text
              from
                (
                  select
                    t.challenge_id
                  from
                    shared_true_challenge t
                  where
                    t.engagement_id = e.id
                  order by
                    t.since desc,
                    t.recorded_at desc,
                    t.id desc
                  limit
                    1
                ) t
                join shared_challenge c on c.id = t.challenge_id
              where
                c.withdrawn_on is null
            ),
            (
              select
                string_agg(
                  c.text,
                  ' '
                  order by
                    c.noted_on,
                    c.id
                )
              from
                shared_challenge c
              where
                c.engagement_id = e.id
                and c.withdrawn_on is null
            ),
            ''
          ) as challenge,
          array(
            select
              t.person_id
            from
              team_term t
            where
              t.engagement_id = e.id
              and coalesce(t.until_on, 'infinity') >= $1::date
          ) as team
        from
          shared_engagement e
          left join area_of_municipality a on a.tenant_id = e.tenant_id
          and a.municipality_code = e.municipality_code
        where
          e.id = $2`,
    },
  },
});

/** What {@link peersToSuggest} is asked with. */
export interface PeersToSuggestParameters {
  tenant: number;
  today: CivilDay;
  home: string;
}

/** What {@link peersToSuggest} gives. */
export interface PeersToSuggestRow {
  id: string;
  homeMunicipalityCode: string | null;
  themes: string[];
  loadLimit: number | null;
  areaId: string | null;
  consentFrom: CivilDay;
  consentUntil: CivilDay;
  load: number;
}

/**
 * The peer supporters of an office who might be suggested for an engagement: with a consent that holds today, of
 * another municipality. The rule that orders them is in the domain.
 */
export const peersToSuggest = statement<PeersToSuggestParameters, PeersToSuggestRow>({
  name: 'peersToSuggest',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'today', 'home'],
      text: `
        select
          s.person_id as id,
          p.home_municipality_code as "homeMunicipalityCode",
          p.themes,
          p.load_limit as "loadLimit",
          a.area_id as "areaId",
          c.from_on as "consentFrom",
          c.until_on as "consentUntil",
          coalesce(l.load, 0) as
        load
        from
          peer_supporter s
          join shared_person p on p.id = s.person_id
          join peer_consent c on c.person_id = s.person_id
          and c.tenant_id = $1
          and holds_on(c.from_on, c.until_on, $2::date)
          left join area_of_municipality a on a.tenant_id = $1
          and a.municipality_code = p.home_municipality_code
          left join peer_loads($1, $2::date) l on l.person_id = s.person_id
        where
          s.tenant_id = $1
          and p.disabled_at is null
          and p.home_municipality_code <> $3
          and (
            s.ended_on is null
            or s.ended_on >= $2
          )`,
    },
  },
});

/** What {@link peersNamed} is asked with. */
export interface PeersNamedParameters {
  people: ReadonlyArray<string>;
}

/** What {@link peersNamed} gives. */
export interface PeersNamedRow {
  id: string;
  name: string;
  post: string | null;
  home: string;
}

/** What peer supporters are called, what they do, and where. */
export const peersNamed = statement<PeersNamedParameters, PeersNamedRow>({
  name: 'peersNamed',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['people'],
      text: `
        select
          p.id,
          p.name,
          p.post,
          m.name as home
        from
          shared_person p
          join shared_municipality m on m.code = p.home_municipality_code
        where
          p.id = any ($1::uuid[])`,
    },
  },
});

/** What {@link stageYears} is asked with. */
export interface StageYearsParameters {
  tenant: number;
  stage: number;
  today: CivilDay;
  homes: ReadonlyArray<string>;
}

/** What {@link stageYears} gives. */
export interface StageYearsRow {
  code: string;
  years: number[];
}

/** In which fiscal years municipalities of an office were in a stage; those that never were are left out. */
export const stageYears = statement<StageYearsParameters, StageYearsRow>({
  name: 'stageYears',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'stage', 'today', 'homes'],
      text: `
        select
          y.municipality_code as code,
          y.years
        from
          peer_stage_years($1, $2, $3, $4::text[]) y`,
    },
  },
});
