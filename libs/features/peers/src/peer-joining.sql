/**
 * Makes whoever else gives these people a part in a team, or changes their consents, wait until the transaction ends.
 * @name holdPeers
 * @writes
 */
select
  hold_peers(:people::uuid[]);


/**
 * What is known of those of these people who are peer supporters, to say whether they may join a team.
 * @name peerStandings
 * @type carried CarriedTerm[] from @banso/domain
 */
select
  s.person_id as id,
  p.name,
  p.home_municipality_code as "homeMunicipalityCode",
  p.load_limit as "loadLimit",
  s.ended_on as "endedOn",
  coalesce(
    (
      select
        json_agg(json_build_object('from', c.from_on, 'until', c.until_on))
      from
        peer_consent c
      where
        c.person_id = s.person_id
    ),
    '[]'
  ) as consents,
  coalesce(
    (
      select
        json_agg(json_build_object('engagementId', l.engagement_id, 'from', l.from_on, 'until', l.until_on))
      from
        peer_carried(array[s.person_id]) l
    ),
    '[]'
  ) as carried
from
  peer_supporter s
  join shared_person p on p.id = s.person_id
where
  s.person_id = any (:people::uuid[]);


/**
 * In which municipalities engagements are.
 * @name placesOfEngagements
 */
select
  id,
  municipality_code as code
from
  shared_engagement
where
  id = any (:engagements::uuid[]);


/**
 * The parts in teams of a peer supporter that last beyond a day.
 * @name partsBeyond
 */
select
  id as "memberId",
  engagement_id as "engagementId",
  from_on as "from",
  until_on as "until"
from
  team_term
where
  person_id = :person
  and coalesce(until_on, 'infinity') > :day::date
order by
  from_on,
  id;


/**
 * Notes by whose word a part may pass the limit of a peer supporter; of nobody else.
 * @name allowOverload
 * @nullable by
 */
insert into
  peer_overload (member_id, engagement_id, reason, allowed_by)
select
  :member,
  :engagement,
  :reason,
  :by
from
  peer_supporter
where
  person_id = :person;
