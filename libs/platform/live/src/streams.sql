/**
 * Which of these sessions, by the hashes of their secrets, hold at a moment.
 * @name sessionsThatHold
 * @nonNull token
 */
select
  sessions_alive(:tokens, :now) as token;
