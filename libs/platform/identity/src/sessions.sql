/**
 * The open sessions of a person, the latest used first; `current` is the one that the request came with.
 * @name openSessionsOf
 * @nullable session
 * @nonNull id, createdAt, lastSeenAt, expiresAt, method
 */
select
  s.id,
  s.created_at as "createdAt",
  s.last_seen_at as "lastSeenAt",
  s.expires_at as "expiresAt",
  s.address,
  s.agent,
  s.method,
  s.id is not distinct from :session::uuid as current
from
  account_sessions(:person) s;


/**
 * Gives the present session another secret, of which the row knows the hash.
 * @name rotateSession
 * @nullable session
 * @writes
 */
select
  rotate_session(:session, :secret) as nothing;


/**
 * Ends sessions of a person: one, all but one, or all. How many there were.
 * @name endAccountSessions
 * @nullable only, except
 * @nonNull ended
 * @writes
 */
select
  end_account_sessions(:person, :only, :except) as ended;
