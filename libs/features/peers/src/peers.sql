/**
 * Peer supporters of one's own office by their reading, behind the place where the page before ended: all of them, or
 * one; with their consents and what they carry. Support types and modes are written from requests that let in no other.
 * @name peersOf
 * @nullable only, words, theme
 * @type supportTypes SupportType[] from @banso/domain
 * @type modes VisitMode[] from @banso/domain
 * @type home MunicipalityRef from @banso/directory
 */
with
  page as materialized (
    select
      s.*,
      p.name,
      p.kana,
      p.post,
      p.home_municipality_code,
      p.themes,
      p.support_types,
      p.load_limit,
      p.organisation_id,
      p.version as person_version
    from
      peer_supporter s
      join shared_person p on p.id = s.person_id
    where
      (
        :only::text is null
        or s.person_id::text = :only
      )
      and (
        :words::text is null
        or p.search like containing(:words)
      )
      and (
        :theme::text is null
        or :theme = any (p.themes)
      )
      and (
        not :free::boolean
        or (
          p.disabled_at is null
          and (
            s.ended_on is null
            or s.ended_on >= :today::date
          )
          and exists (
            select
            from
              peer_consent c
            where
              c.person_id = s.person_id
              and holds_on(c.from_on, c.until_on, :today)
          )
          and (
            p.load_limit is null
            or p.load_limit > (
              select
                count(distinct l.engagement_id)
              from
                peer_carried(array[s.person_id]) l
              where
                holds_on(l.from_on, l.until_on, :today)
            )
          )
        )
      )
      and (p.kana, s.person_id) > (:afterKana, :afterId::uuid)
    order by
      p.kana,
      s.person_id
    limit
      :limit
  ),
  carried as materialized (
    select
      l.person_id,
      count(distinct l.engagement_id)::int as
    load
    from
      peer_carried(
        array(
          select
            person_id
          from
            page
        )
      ) l
    where
      holds_on(l.from_on, l.until_on, :today)
    group by
      l.person_id
  )
select
  g.person_id as id,
  g.version + g.person_version as version,
  json_build_object('id', g.person_id, 'name', g.name) as person,
  g.kana,
  o.name as organisation,
  g.post,
  case
    when m.code is not null then json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name)
  end as home,
  g.themes,
  g.support_types as "supportTypes",
  g.modes,
  g.months,
  g.load_limit as "loadLimit",
  coalesce(c.load, 0) as
load,
g.reason,
g.ended_on as "endedOn",
coalesce(
  (
    select
      json_agg(
        json_build_object(
          'id',
          k.id,
          'from',
          k.from_on,
          'until',
          k.until_on,
          'by',
          k.given_by,
          'state',
          case
            when k.from_on > :today then 'future'
            when k.until_on < :today then 'past'
            else 'present'
          end,
          'endedReason',
          k.ended_reason,
          'scan',
          (
            select
              json_build_object('name', z.name, 'size', z.size)
            from
              peer_consent_scan z
            where
              z.consent_id = k.id
            order by
              z.added_at desc,
              z.id desc
            limit
              1
          )
        )
        order by
          k.from_on desc
      )
    from
      peer_consent k
    where
      k.person_id = g.person_id
  ),
  '[]'
) as consents
from
  page g
  join shared_organisation o on o.id = g.organisation_id
  left join shared_municipality m on m.code = g.home_municipality_code
  left join shared_prefecture f on f.code = m.prefecture_code
  left join carried c on c.person_id = g.person_id
order by
  g.kana,
  g.person_id;


/**
 * A person of an office that the actor manages, who may become a peer supporter.
 * @name personToRegister
 * @nonNull tenantId
 */
select
  p.id,
  p.tenant_id as "tenantId",
  exists (
    select
    from
      peer_supporter s
    where
      s.person_id = p.id
  ) as known
from
  shared_person p
where
  p.id = :person
  and p.tenant_id = any (ctx_ints('app.manages'))
  and p.disabled_at is null;


/**
 * A peer supporter with the version of both of their rows, locked until the transaction ends.
 * @name lockPeer
 * @type modes VisitMode[] from @banso/domain
 */
select
  s.person_id as id,
  s.tenant_id as "tenantId",
  s.version,
  s.version + p.version as both,
  s.modes,
  s.months,
  s.reason,
  s.ended_on as "endedOn",
  p.themes,
  p.home_municipality_code as "homeMunicipalityCode"
from
  peer_supporter s
  join shared_person p on p.id = s.person_id
where
  s.person_id::text = :id
for update of
  s;


/**
 * The themes of the office that the actor works for, where it has edited them.
 * @name themesOfOffice
 */
select
  themes,
  version
from
  peer_vocabulary
where
  tenant_id = :tenant;


/**
 * The office whose themes the actor may edit; of several, the first.
 * @name officeOfThemes
 */
select
  t.id
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.manages'))
order by
  t.id
limit
  1;


/**
 * Writes the themes of an office that has not edited them yet, unless somebody else has done it meanwhile.
 * @name beginThemes
 * @nullable person
 */
insert into
  peer_vocabulary (tenant_id, themes, changed_by)
values
  (:tenant, :themes::text[], :person)
on conflict do nothing;


/**
 * The consents of a peer supporter that share a day with a term.
 * @name consentsWithin
 */
select
  from_on as "from",
  until_on as "until"
from
  peer_consent
where
  person_id = :person
  and daterange (from_on, until_on, '[]') && daterange (:from::date, :until::date, '[]')
order by
  from_on
limit
  1;


/**
 * A consent of a peer supporter.
 * @name consentOfPeer
 */
select
  id,
  from_on as "from",
  until_on as "until"
from
  peer_consent
where
  id::text = :id
  and person_id = :person;


/**
 * The newest scan of a consent of a peer supporter.
 * @name scanOfConsent
 */
select
  z.name,
  z.media_type as "mediaType",
  z.size,
  z.sha256,
  z.stored_as as "storedAs"
from
  peer_consent_scan z
  join peer_consent c on c.id = z.consent_id
where
  c.id::text = :consent
  and c.person_id::text = :person
order by
  z.added_at desc,
  z.id desc
limit
  1;
