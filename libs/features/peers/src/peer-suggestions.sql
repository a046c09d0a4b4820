/**
 * For what an engagement needs a peer supporter: its municipality and area, its stage, its true challenge (where none
 * is marked, all that stand), and who is in its team already.
 * @name needOfPeer
 * @type stage Stage from @banso/domain
 */
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
      and coalesce(t.until_on, 'infinity') >= :today::date
  ) as team
from
  shared_engagement e
  left join area_of_municipality a on a.tenant_id = e.tenant_id
  and a.municipality_code = e.municipality_code
where
  e.id = :id;


/**
 * The peer supporters of an office who might be suggested for an engagement: with a consent that holds today, of
 * another municipality. The rule that orders them is in the domain.
 * @name peersToSuggest
 */
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
  and c.tenant_id = :tenant
  and holds_on(c.from_on, c.until_on, :today::date)
  left join area_of_municipality a on a.tenant_id = :tenant
  and a.municipality_code = p.home_municipality_code
  left join peer_loads(:tenant, :today::date) l on l.person_id = s.person_id
where
  s.tenant_id = :tenant
  and p.disabled_at is null
  and p.home_municipality_code <> :home
  and (
    s.ended_on is null
    or s.ended_on >= :today
  );


/**
 * What peer supporters are called, what they do, and where.
 * @name peersNamed
 */
select
  p.id,
  p.name,
  p.post,
  m.name as home
from
  shared_person p
  join shared_municipality m on m.code = p.home_municipality_code
where
  p.id = any (:people::uuid[]);


/**
 * In which fiscal years municipalities of an office were in a stage; those that never were are left out.
 * @name stageYears
 * @nonNull code, years
 */
select
  y.municipality_code as code,
  y.years
from
  peer_stage_years(:tenant, :stage, :today, :homes::text[]) y;
