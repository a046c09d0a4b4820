/**
 * Gives the packets of engagements that lack a successor to whoever leads them now; a packet has both ids.
 * @name findReceivers
 * @writes
 * @nonNull id, engagementId
 */
select
  r.id,
  r.engagement_id as "engagementId"
from
  packets_find_receivers(:engagements::uuid[]) r;
