/**
 * The engagements in which a transfer ends terms.
 * @name engagementsOfTransfer
 */
select distinct
  engagement_id as id
from
  team_member_end
where
  transfer_id = :transfer;


/**
 * Removes every end of the terms that a transfer has begun.
 * @name removeEndsOfTransferred
 */
delete from team_member_end
where
  member_id in (
    select
      id
    from
      team_member
    where
      transfer_id = :transfer
  );


/**
 * The engagements in whose team one of the people is on a day.
 * @name engagementsOfPeople
 */
select distinct
  engagement_id as id
from
  team_term
where
  person_id = any (:people::uuid[])
  and from_on <= :day
  and (
    until_on is null
    or until_on >= :day
  );


/**
 * Ends the terms of a leaver by a transfer; the three lists go together.
 * @name endTermsOfLeaver
 */
insert into
  team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
select
  m,
  e,
  :leaver,
  :lastDay::date,
  r,
  :announcedOn::date,
  :transfer
from
  unnest(:members::uuid[], :engagements::uuid[], :reasons::text[]) as t (m, e, r);


/**
 * Begins the terms of successors by a transfer; the lists go together. Somebody who has the same part already does not
 * get it twice, and whoever leads does not get the deputy's.
 * @name beginTermsOfSuccessors
 */
insert into
  team_member (id, engagement_id, person_id, role, from_on, hidden_until, transfer_id)
select
  i,
  e,
  p,
  r,
  greatest(f, :effectiveOn::date),
  :announcedOn::date,
  :transfer
from
  unnest(:members::uuid[], :engagements::uuid[], :people::uuid[], :roles::text[], :from::date[]) as t (i, e, p, r, f)
where
  not exists (
    select
    from
      team_term h
    where
      h.engagement_id = e
      and h.person_id = p
      and (
        h.role = r
        or (
          h.role = 'lead'
          and r = 'deputy'
        )
      )
      and h.from_on <= greatest(f, :effectiveOn::date)
      and (
        h.until_on is null
        or h.until_on >= greatest(f, :effectiveOn::date)
      )
  );


/**
 * Ends the terms as deputies of those who come to lead by a transfer; the two lists go together. The leaver knows of
 * these ends before the announcement, and the new lead does not: they tell who takes over.
 * @name endTermsOfDeputies
 */
insert into
  team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
select
  d.id,
  d.engagement_id,
  :leaver,
  greatest(d.from_on, :effectiveOn::date) - 1,
  :reason,
  :announcedOn::date,
  :transfer
from
  unnest(:engagements::uuid[], :leads::uuid[]) as t (e, p)
  join team_term d on d.engagement_id = e
  and d.person_id = p
  and d.role = 'deputy'
  and (
    d.until_on is null
    or d.until_on >= :effectiveOn::date
  )
on conflict (member_id, transfer_id) do nothing;
