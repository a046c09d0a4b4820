/**
 * A person of one's own offices with every role ever held, the latest first. Some of it is for administrators alone.
 * Support types are written from a request that lets in no other.
 * @name personDetails
 * @type supportTypes SupportType[] from @banso/domain
 */
select
  p.id,
  p.version,
  p.name,
  p.kana,
  p.email,
  case
    when :administers::boolean then (
      select
        c.what ->> 'email'
      from
        consent c
      where
        c.person_id = p.id
        and c.act = 'address'
        and c.state = 'waiting'
        and c.expires_at > ctx_now()
      order by
        c.asked_at desc
      limit
        1
    )
  end as "waitingEmail",
  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  p.post,
  p.profession,
  p.home_municipality_code as "homeMunicipalityCode",
  p.themes,
  p.support_types as "supportTypes",
  p.load_limit as "loadLimit",
  p.disabled_at as "disabledAt",
  case
    when :administers then p.disabled_reason
  end as "disabledReason",
  coalesce(
    (
      select
        json_agg(
          json_build_object(
            'id',
            r.id,
            'version',
            r.version,
            'role',
            r.role,
            'organisation',
            json_build_object('id', ro.id, 'name', ro.name, 'kind', ro.kind),
            'fromOn',
            r.from_on,
            'untilOn',
            r.until_on,
            'state',
            case
              when r.from_on > :today then 'future'
              when r.until_on < :today then 'past'
              else 'present'
            end
          )
          order by
            r.from_on desc,
            r.id
        )
      from
        role_term r
        join organisation ro on ro.id = r.organisation_id
      where
        r.person_id = p.id
    ),
    '[]'
  ) as roles
from
  person p
  join organisation o on o.id = p.organisation_id
where
  p.id::text = :id
  and p.tenant_id = any (:tenants::int[]);


/**
 * One role that somebody holds, held or will hold.
 * @name roleHoldingById
 */
select
  r.id,
  r.version,
  r.role,
  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  r.from_on as "fromOn",
  r.until_on as "untilOn",
  case
    when r.from_on > :today then 'future'
    when r.until_on < :today then 'past'
    else 'present'
  end as state
from
  role_term r
  join organisation o on o.id = r.organisation_id
where
  r.id::text = :id;


/**
 * A person who is about to be changed, locked, with the roles that run on the day or later, and whether there ever
 * was one. Support types are written from a request that lets in no other.
 * @name personToChange
 * @type supportTypes SupportType[] from @banso/domain
 */
select
  p.id,
  p.version,
  p.name,
  p.kana,
  p.email,
  p.organisation_id as "organisationId",
  p.post,
  p.profession,
  p.home_municipality_code as "homeMunicipalityCode",
  p.themes,
  p.support_types as "supportTypes",
  p.load_limit as "loadLimit",
  p.disabled_at as "disabledAt",
  array(
    select
      r.role
    from
      role_term r
    where
      r.person_id = p.id
      and coalesce(r.until_on, 'infinity') >= :today
  ) as roles,
  exists (
    select
    from
      role_term r
    where
      r.person_id = p.id
  ) as "everHeld"
from
  person p
where
  p.id::text = :id
  and p.tenant_id is not null
for update of
  p;


/**
 * Registers a person, unless somebody of the office has the address already.
 * @name registerPerson
 * @nullable email, post, profession, homeMunicipality, loadLimit
 */
insert into
  person (
    id,
    tenant_id,
    organisation_id,
    name,
    kana,
    email,
    post,
    profession,
    home_municipality_code,
    themes,
    support_types,
    load_limit
  )
values
  (
    :id,
    :tenant,
    :organisation,
    :name,
    :kana,
    :email,
    :post,
    :profession,
    :homeMunicipality,
    :themes,
    :supportTypes,
    :loadLimit
  )
on conflict (folded_address(email), coalesce(tenant_id, 0)) do nothing;


/**
 * A person of an office that the actor administers.
 * @name personAdministered
 */
select
  p.id,
  p.name,
  p.email
from
  person p
where
  p.id::text = :id
  and p.tenant_id = any (ctx_ints('app.administers'));


/**
 * Whether a second person has to consent to a new address of somebody's.
 * @name newAddressNeedsConsent
 * @nonNull needs
 */
select
  address_needs_consent(p.id, :today)
  and folded_address(p.email) is distinct from folded_address(:email) as needs
from
  person p
where
  p.id = :person;


/**
 * Whether somebody else of the person's office has the address.
 * @name addressTaken
 */
select
from
  person p
  join person me on me.id = :person
  and p.id <> me.id
  and p.tenant_id = me.tenant_id
where
  folded_address(p.email) = folded_address(:email);


/**
 * Whether somebody has a second factor, for whoever runs their account.
 * @name secondFactorThere
 * @nonNull there
 */
select
  has_second_factor(:person) as there;


/**
 * Identities at the provider that are the person's, or wait to be. A request that waits has an `id` and no
 * `linkedAt`, one that is linked the other way round.
 * @name identitiesOfPerson
 * @nonNull issuer, subject
 */
select
  i.id,
  i.issuer,
  i.subject,
  i."linkedAt",
  i."askedAt"
from
  identities_of(:person) i;


/**
 * Whether there is such a municipality.
 * @name municipalityThere
 */
select
from
  municipality m
where
  m.code = :code;
