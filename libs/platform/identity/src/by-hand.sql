/**
 * The name of a prefecture.
 * @name prefectureByCode
 */
select
  name
from
  shared_prefecture
where
  code = :code;


/**
 * Founds an office, unless there is one of its name.
 * @name foundOffice
 */
insert into
  tenant (prefecture_code, name, kind)
values
  (:prefecture, :name, :kind)
on conflict do nothing
returning
  id;


/**
 * Lets an office support the municipalities of prefectures; codes that no prefecture has are left out.
 * @name beginField
 */
insert into
  tenant_field (tenant_id, prefecture_code)
select
  :tenant,
  code
from
  shared_prefecture
where
  code = any (:prefectures::text[])
on conflict do nothing;


/**
 * Makes the body that an office is one of its organisations: that of the report which bears its name, otherwise a new
 * one.
 * @name foundBody
 */
with
  adopted as (
    update organisation
    set
      tenant_id = :tenant,
      is_office = true
    where
      tenant_id is null
      and kind = :kind
      and name = :name
    returning
      id
  )
insert into
  organisation (id, tenant_id, kind, name, prefecture_code, is_office)
select
  :id,
  :tenant,
  :kind,
  :name,
  :prefecture,
  true
where
  not exists (
    select
    from
      adopted
  );


/**
 * Lets an office keep the programmes that its body leads and that no office keeps.
 * @name adoptProgrammes
 */
update programme g
set
  tenant_id = :tenant
from
  shared_programme_body b
  join organisation o on o.id = b.organisation_id
where
  b.programme_id = g.id
  and b.position = 0
  and g.tenant_id is null
  and o.tenant_id = :tenant
  and o.is_office;


/**
 * The offices, or that of a prefecture (by its code) or of a name.
 * @name officesNamed
 * @nullable named
 */
select
  id,
  prefecture_code as "prefectureCode",
  name,
  kind
from
  tenant
where
  :named::text is null
  or name = :named
  or (
    kind = 'prefecture'
    and prefecture_code = :named
  )
order by
  id;


/**
 * The organisations of an office, the body that it is first.
 * @name organisationsOfTenant
 */
select
  id,
  name,
  kind,
  is_office as "isOffice"
from
  organisation
where
  tenant_id = :tenant
order by
  is_office desc,
  (kind <> 'prefecture'),
  name;


/**
 * A regional bureau by its name.
 * @name bureauByName
 */
select
  id
from
  organisation
where
  kind = 'regionalBureau'
  and name = :name;


/**
 * Makes a regional bureau.
 * @name makeBureau
 */
insert into
  organisation (id, kind, name)
values
  (:id, 'regionalBureau', :name);


/**
 * Lets a bureau look after prefectures; codes that no prefecture has are left out.
 * @name beginJurisdictions
 */
insert into
  jurisdiction (organisation_id, prefecture_code)
select
  :bureau,
  code
from
  shared_prefecture
where
  code = any (:prefectures::text[]);


/**
 * Somebody of an office, or of none, by their address.
 * @name personByAddress
 * @nullable tenant
 */
select
  p.id,
  p.disabled_at is not null as "isDisabled",
  exists (
    select
    from
      credential c
    where
      c.person_id = p.id
  ) as "hasAccount"
from
  person p
where
  folded_address(p.email) = folded_address(:email)
  and p.tenant_id is not distinct from :tenant;


/**
 * Makes a person; nobody knows yet how the name is read.
 * @name makePerson
 * @nullable tenant
 */
insert into
  person (id, tenant_id, organisation_id, name, kana, email)
values
  (:id, :tenant, :organisation, :name, :name, :email);


/**
 * Gives a person a role, unless they hold it.
 * @name beginRole
 * @nullable tenant
 */
insert into
  role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
select
  :id,
  :person,
  :tenant,
  :organisation,
  :role,
  :day
where
  not exists (
    select
    from
      role_term
    where
      person_id = :person
      and organisation_id = :organisation
      and role = :role
      and (
        until_on is null
        or until_on >= :day
      )
  );


/**
 * Makes a link of one use with which a person chooses their first password.
 * @name putInvitation
 * @writes
 */
select
  put_account_link(:person, 'invitation', :link, null, :now, :expires, null) as nothing;


/**
 * Writes into the audit log what an operator did to an account.
 * @name noteByHand
 * @writes
 */
select
  note_account(:person::uuid, :now, :action, 'person', (:person::uuid)::text, '{"by": "operator"}', null, null);


/**
 * The accounts of an address, in all offices or in one (by its name, or its prefecture's code), and whether each has a
 * second factor.
 * @name accountsByAddress
 * @nullable named
 */
select
  p.id,
  p.name,
  coalesce(
    case
      when t.kind = 'prefecture' then t.prefecture_code || ' '
      else ''
    end || t.name,
    o.name
  ) as office,
  exists (
    select
    from
      second_factor f
    where
      f.person_id = p.id
  ) as "hasSecondFactor"
from
  person p
  join organisation o on o.id = p.organisation_id
  left join tenant t on t.id = p.tenant_id
where
  folded_address(p.email) = folded_address(:email)
  and (
    :named::text is null
    or t.name = :named
    or (
      t.kind = 'prefecture'
      and t.prefecture_code = :named
    )
  );


/**
 * Removes a person's second factor and shuts every way in.
 * @name removeSecondFactor
 * @writes
 */
select
  remove_second_factor_of(:person, :now, null) as nothing;
