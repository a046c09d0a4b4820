/**
 * The accounts behind an address, with what proves who somebody is; somebody who works for two offices has one in
 * each.
 * @name accountsAtAddress
 * @nonNull personId, passwordHash
 */
select
  a."personId",
  a."passwordHash",
  a."secondFactor"
from
  accounts_of_address(:email) a;


/**
 * Opens a session of which the row knows the hash of its secret; the browser's former one ends in the same step.
 * @name openSession
 * @nullable former, subject, agent
 * @writes
 */
select
  open_session(
    :person,
    :secret,
    :former,
    :now,
    :expires,
    :method,
    :required,
    :subject,
    :address,
    :agent,
    :correlation
  ) as id;


/**
 * Ends a session at once.
 * @name endSession
 * @writes
 */
select
  end_session(:secret, :now, :address, :correlation) as nothing;


/**
 * The accounts to try in a demo.
 * @name demoAccounts
 * @nonNull email, name, role, organisation
 */
select
  a.email,
  a.name,
  a.role,
  a.organisation
from
  demo_accounts() a;


/**
 * An office with the prefectures of its field.
 * @name officeOfSession
 * @type kind OfficeKind from @banso/domain
 */
select
  t.id,
  t.name,
  t.kind,
  t.prefecture_code as "prefectureCode",
  array(
    select
      f.prefecture_code
    from
      tenant_field f
    where
      f.tenant_id = t.id
    order by
      1
  ) as field
from
  tenant t
where
  t.id = :tenant;


/**
 * In which roles for which organisations a person works on a day, the longest held first.
 * @name affiliationsOn
 */
select
  h.role,
  o.name as organisation,
  f.name as prefecture
from
  role_term h
  join shared_organisation o on o.id = h.organisation_id
  left join tenant t on t.id = h.tenant_id
  left join shared_prefecture f on f.code = t.prefecture_code
where
  h.person_id = :person
  and holds_on(h.from_on, h.until_on, :day)
order by
  h.from_on,
  h.role;
