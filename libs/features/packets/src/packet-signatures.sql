/**
 * Somebody with the name and post of the day.
 * @name signer
 */
select
  n.name,
  coalesce(n.post, '') as post
from
  shared_person n
where
  n.id = :person;
