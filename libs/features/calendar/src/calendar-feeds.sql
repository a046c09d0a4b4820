/**
 * The actor's own addresses, newest first.
 * @name myCalendarFeeds
 * @nonNull id, name, createdAt
 */
select
  id,
  name,
  created_at as "createdAt",
  last_used_at as "lastUsedAt"
from
  my_calendar_feeds();


/**
 * Makes an address of the actor's; `secret` is the hash of what stands in it.
 * @name makeCalendarFeed
 * @writes
 */
select
  make_calendar_feed(:id, :name, :secret);


/**
 * Ends an address of the actor's; whether there was one.
 * @name endCalendarFeed
 * @writes
 * @nonNull ended
 */
select
  end_calendar_feed(:id) as ended;
