/**
 * The parts of peer supporters in the teams of engagements, with the consents of their home offices: told whoever asks,
 * so that reminders do not depend on who has changed something.
 * @name peerPartsOf
 * @nonNull id, engagementId, name, from, consents
 * @type consents PeerConsentTerm[] from ./peer-parts.js
 */
select
  t.member_id as id,
  t.engagement_id as "engagementId",
  t.name,
  t.from_on as "from",
  t.until_on as "until",
  t.consents
from
  peer_parts(:engagements::uuid[]) t
order by
  t.from_on,
  t.member_id;
