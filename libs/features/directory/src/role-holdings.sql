/**
 * Who is to get a role, locked.
 * @name personToGrantRole
 */
select
  p.id,
  p.name,
  p.email,
  p.tenant_id as "tenantId",
  p.disabled_at as "disabledAt"
from
  person p
where
  p.id::text = :id
for update of
  p;


/**
 * Whom an act concerns, as mails name them.
 * @name personConcerned
 */
select
  p.id,
  p.name,
  p.email
from
  person p
where
  p.id = :id;


/**
 * Grants a role, unless another term of it is in the way.
 * @name grantRole
 * @nullable tenant, until
 */
insert into
  role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on)
values
  (:id, :person, :tenant, :organisation, :role, :from, :until)
on conflict do nothing;


/**
 * A role that is about to be ended or taken back, locked. `transferEndsOn` is the last day that a transfer leaves of
 * it, as far as the actor may know; null where none ends it.
 * @name roleHoldingToChange
 */
select
  r.id,
  r.person_id as "personId",
  r.organisation_id as "organisationId",
  r.role,
  r.from_on as "fromOn",
  (
    select
      t.until_on
    from
      role_term t
    where
      t.id = r.id
  ) as "untilOn",
  (
    select
      min(e.until_on)
    from
      role_end e
    where
      e.role_holding_id = r.id
  ) as "transferEndsOn",
  r.version
from
  role_holding r
where
  r.id::text = :id
for update of
  r;


/**
 * Whether another term of the same role in the same organisation runs in that time.
 * @name roleHeldTwice
 * @nullable until
 */
select
from
  role_holding r
where
  r.person_id = :person
  and r.role = :role
  and r.organisation_id = :organisation
  and r.id <> :id
  and daterange (r.from_on, r.until_on, '[]') && daterange (:from, :until, '[]');


/**
 * Whether an office has nobody yet who could consent to this role: then the first one is named without.
 * @name isFirstConsenter
 * @nonNull first
 */
select
  is_first_consenter(:tenant, :role) as first;


/**
 * The term of the same role that is in the way of a new one, as the table itself compares them (`role_makes_room`):
 * what an announced transfer has ended before then makes room, what is not announced yet does not. So a manager who
 * knows of the transfer is refused like everybody else.
 * @name roleInTheWay
 * @nullable until
 */
select
  r.from_on as "fromOn",
  r.until_on as "untilOn"
from
  role_holding r
where
  r.person_id = :person
  and r.role = :role
  and r.organisation_id = :organisation
  and daterange (r.from_on, r.until_on, '[]') && daterange (:from, :until, '[]')
  and not exists (
    select
    from
      role_end e
    where
      e.role_holding_id = r.id
      and e.until_on < :from
      and (
        e.hidden_until is null
        or e.hidden_until <= ctx_today()
      )
  )
order by
  r.from_on
limit
  1;


/**
 * Whether one of the roles that nobody may hold beside the new one is in its way; terms are compared as above.
 * @name separateDutyInTheWay
 * @nullable until
 */
select
from
  role_holding r
where
  r.person_id = :person
  and r.role = any (:separate::text[])
  and r.role <> :role
  and daterange (r.from_on, r.until_on, '[]') && daterange (:from, :until, '[]')
  and not exists (
    select
    from
      role_end e
    where
      e.role_holding_id = r.id
      and e.until_on < :from
      and (
        e.hidden_until is null
        or e.hidden_until <= ctx_today()
      )
  );
