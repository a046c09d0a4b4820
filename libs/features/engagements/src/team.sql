/**
 * Lets terms of transfers that are not announced yet give way to what was written openly. Asked after every write, so
 * that nothing shows through it.
 * @name settleHiddenTerms
 * @writes
 */
select
  settle_hidden_terms(:engagement);


/**
 * Whether somebody is a person of the engagement's tenant whose account is open.
 * @name personForTeam
 */
select
from
  shared_person p
  join engagement e on e.tenant_id = p.tenant_id
where
  p.id = :person
  and e.id = :engagement
  and p.disabled_at is null;


/**
 * A term in the team of an engagement.
 * @name termOfTeam
 */
select
  from_on as "from",
  until_on as "until",
  end_reason as "endReason"
from
  team_term
where
  id = :member
  and engagement_id = :engagement;


/**
 * The terms that end when somebody leads from a day on: of whoever leads, and the successor's own as deputy.
 * @name termsBeforeLead
 */
select
  id,
  person_id as "personId",
  from_on as "from"
from
  team_term
where
  engagement_id = :engagement
  and (
    role = 'lead'
    or (
      role = 'deputy'
      and person_id = :successor
      and from_on < :from
    )
  )
  and (
    until_on is null
    or until_on >= :from
  );


/**
 * Writes the open end of a term, in place of an open one that stands. What a transfer has written stands beside it: the
 * earlier end counts.
 * @name endTerm
 */
insert into
  team_member_end (member_id, engagement_id, person_id, until_on, reason)
select
  id,
  engagement_id,
  person_id,
  :until,
  :reason
from
  team_member
where
  id = :member
on conflict (member_id, transfer_id) do update
set
  until_on = excluded.until_on,
  reason = excluded.reason;


/**
 * Whether somebody holds a role of the team on a day from `from` to `until`. A term whose end lies before its beginning
 * never runs.
 * @name roleHolder
 * @nullable until
 */
select
from
  team_term
where
  engagement_id = :engagement
  and role = :role
  and from_on <= coalesce(:until::date, 'infinity')
  and coalesce(until_on, 'infinity') >= greatest(:from::date, from_on);
