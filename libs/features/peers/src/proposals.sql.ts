// Made from proposals.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ProposalGround } from '@banso/domain';
import type { MunicipalityRef } from '@banso/directory';

/** What {@link peerProposals} is asked with. */
export interface PeerProposalsParameters {
  tenant: number;
  today: CivilDay;
  beforeOn: CivilDay;
  beforeId: string;
  limit: number;
}

/** What {@link peerProposals} gives. */
export interface PeerProposalsRow {
  counterpartId: string;
  name: string;
  post: string;
  until: CivilDay | null;
  engagementId: string;
  municipality: MunicipalityRef;
  programme: string;
  ground: ProposalGround;
  on: CivilDay;
  personId: string | null;
  organisationId: string | null;
}

/**
 * Counterparts of engagements that reached stage 3 or were closed with an outcome, and were in their post then: each
 * person of a municipality once, whose engagement came so far last first, behind the place where the page before ended.
 * Whoever is in the registry already is left out; a name is the same however it is spaced and written. Whether the
 * office knows them as a person, and by which organisation, is found by name and municipality as well.
 */
export const peerProposals = statement<PeerProposalsParameters, PeerProposalsRow>({
  name: 'peerProposals',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'today', 'beforeOn', 'beforeId', 'limit'],
      text: `
        with
          far as (
            select
              e.id,
              e.municipality_code,
              e.programme_id,
              case
                when e.stage = 3 then 'stage3'
                else 'outcome'
              end as ground,
              case
                when e.stage = 3 then coalesce(
                  (
                    select
                      max(s.since)
                    from
                      shared_stage_change s
                    where
                      s.engagement_id = e.id
                      and s.stage = 3
                  ),
                  e.started_on
                )
                else c.closed_on
              end as on_day
            from
              shared_engagement e
              left join closure_in_force c on c.engagement_id = e.id
              and c.outcome <> ''
            where
              e.tenant_id = $1
              and (
                e.stage = 3
                or c.engagement_id is not null
              )
          ),
          people as (
            select distinct
              on (f.municipality_code, regexp_replace(search_fold(k.name), '\\s', '', 'g')) k.id,
              k.name,
              k.post,
              k.until_on,
              f.id as engagement_id,
              f.municipality_code,
              f.programme_id,
              f.ground,
              f.on_day,
              regexp_replace(search_fold(k.name), '\\s', '', 'g') as folded
            from
              far f
              join shared_counterpart k on k.engagement_id = f.id
              and k.from_on <= $2::date
              and coalesce(k.until_on, 'infinity') >= f.on_day
            order by
              f.municipality_code,
              regexp_replace(search_fold(k.name), '\\s', '', 'g'),
              coalesce(k.until_on, 'infinity') desc,
              f.on_day desc,
              k.id
          ),
          known as materialized (
            select
              p.id,
              p.organisation_id,
              coalesce(p.home_municipality_code, o.municipality_code) as municipality_code,
              regexp_replace(search_fold(p.name), '\\s', '', 'g') as folded,
              s.person_id is not null as is_peer,
              p.disabled_at is not null as is_disabled
            from
              shared_person p
              join shared_organisation o on o.id = p.organisation_id
              left join peer_supporter s on s.person_id = p.id
            where
              p.tenant_id = $1
              and (
                o.kind = 'municipality'
                or s.person_id is not null
              )
          )
        select
          w.id as "counterpartId",
          w.name,
          w.post,
          w.until_on as "until",
          w.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
          g.name as programme,
          w.ground,
          w.on_day as "on",
          (
            select
              n.id
            from
              known n
            where
              n.folded = w.folded
              and n.municipality_code = w.municipality_code
              and not n.is_disabled
            order by
              n.id
            limit
              1
          ) as "personId",
          (
            select
              o.id
            from
              shared_organisation o
            where
              o.tenant_id = $1
              and o.kind = 'municipality'
              and o.municipality_code = w.municipality_code
            order by
              o.id
            limit
              1
          ) as "organisationId"
        from
          people w
          join shared_programme g on g.id = w.programme_id
          join shared_municipality m on m.code = w.municipality_code
          join shared_prefecture f on f.code = m.prefecture_code
        where
          (w.on_day, w.id) < ($3::date, $4::uuid)
          and not exists (
            select
            from
              known n
            where
              n.is_peer
              and n.folded = w.folded
              and coalesce(n.municipality_code, w.municipality_code) = w.municipality_code
          )
        order by
          w.on_day desc,
          w.id desc
        limit
          $5`,
    },
  },
});
