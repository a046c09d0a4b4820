/**
 * A closed engagement of the municipality, which a new one may follow.
 * @name engagementToFollow
 * @type stage Stage from @banso/domain
 */
select
  id,
  vision,
  stage
from
  engagement
where
  id = :id
  and municipality_code = :municipality
  and status = 'closed';


/**
 * Who of certain roles is in the team of an engagement on a day, each person once, in the newest part.
 * @name teamToFollow
 */
select distinct
  on (t.person_id) t.person_id as "personId",
  t.role
from
  team_term t
  join shared_person p on p.id = t.person_id
  and p.disabled_at is null
where
  t.engagement_id = :engagement
  and t.role = any (:roles)
  and t.from_on <= :day
  and (
    t.until_on is null
    or t.until_on >= :day
  )
order by
  t.person_id,
  t.from_on desc;


/**
 * The challenges of an engagement that stand, and which of them is the true one.
 * @name challengesToFollow
 */
select
  c.id,
  c.text,
  c.noted_on as "notedOn",
  coalesce(
    c.id = (
      select
        t.challenge_id
      from
        true_challenge t
      where
        t.engagement_id = :engagement
      order by
        t.since desc,
        t.recorded_at desc,
        t.id desc
      limit
        1
    ),
    false
  ) as "isTrue"
from
  challenge c
where
  c.engagement_id = :engagement
  and c.withdrawn_on is null
order by
  c.noted_on,
  c.id;


/**
 * Lays the initiatives of a former engagement that go on before a new one.
 * @name followInitiatives
 */
insert into
  initiative (id, engagement_id, text, state, started_on)
select
  gen_random_uuid(),
  :engagement,
  text,
  state,
  started_on
from
  initiative
where
  engagement_id = :former
  and state <> 'stopped';


/**
 * Lays the counterparts of a former engagement who are still there on a day before a new one.
 * @name followCounterparts
 */
insert into
  counterpart (id, engagement_id, name, post, from_on, until_on, is_main, note)
select
  gen_random_uuid(),
  :engagement,
  name,
  post,
  from_on,
  until_on,
  is_main,
  note
from
  counterpart
where
  engagement_id = :former
  and (
    until_on is null
    or until_on >= :day
  );
