/**
 * Lets exports of one person, or their prints, be counted one after the other, so that many at once do not all find
 * room.
 * @name lockTaking
 */
select
  pg_advisory_xact_lock(hashtextextended (:what, 0)) as locked;


/**
 * How many exports the actor has taken since a moment.
 * @name exportsTaken
 * @nonNull n
 */
select
  own_exports(:since) as n;


/**
 * How many packets the actor has printed since a moment.
 * @name printsTaken
 * @nonNull n
 */
select
  own_prints(:since) as n;
