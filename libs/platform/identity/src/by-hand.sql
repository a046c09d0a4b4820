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
 * Founds the office of a prefecture, unless there is one.
 * @name foundOffice
 */
insert into
  tenant (prefecture_code, name)
values
  (:prefecture, :name)
on conflict (prefecture_code) do nothing
returning
  id;


/**
 * Makes the prefecture itself an organisation of its office.
 * @name foundPrefecture
 */
insert into
  organisation (id, tenant_id, kind, name, prefecture_code)
values
  (:id, :tenant, 'prefecture', :name, :prefecture);


/**
 * The offices, or that of a prefecture.
 * @name officesByPrefecture
 * @nullable prefecture
 */
select
  id,
  prefecture_code as "prefectureCode",
  name
from
  tenant
where
  :prefecture::text is null
  or prefecture_code = :prefecture
order by
  id;


/**
 * The organisations of an office, the prefecture itself first.
 * @name organisationsOfTenant
 */
select
  id,
  name,
  kind
from
  organisation
where
  tenant_id = :tenant
order by
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
 * The accounts of an address, in all offices or in that of a prefecture, and whether each has a second factor.
 * @name accountsByAddress
 * @nullable prefecture
 */
select
  p.id,
  p.name,
  coalesce(t.prefecture_code || ' ' || t.name, o.name) as office,
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
    :prefecture::text is null
    or t.prefecture_code = :prefecture
  );


/**
 * Removes a person's second factor and shuts every way in.
 * @name removeSecondFactor
 * @writes
 */
select
  remove_second_factor_of(:person, :now, null) as nothing;
