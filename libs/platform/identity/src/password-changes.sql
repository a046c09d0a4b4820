/**
 * Sets the actor's password and shuts every way in but the session; how many sessions were ended.
 * @name changePassword
 * @nullable session
 * @nonNull ended
 * @writes
 */
select
  change_password(:hash, :session) as ended;
