/**
 * Which of these people are of the engagement's office.
 * @name peopleOfOffice
 */
select
  p.id
from
  shared_person p
  join shared_engagement e on e.tenant_id = p.tenant_id
where
  e.id = :engagement
  and p.id = any (:people::uuid[]);
