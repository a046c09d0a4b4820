/**
 * The hash of the actor's own password; null where there is none.
 * @name ownPasswordHash
 */
select
  my_secrets() ->> 'passwordHash' as hash;


/**
 * Sets the actor's password and shuts every way in but the session; how many sessions were ended.
 * @name changePassword
 * @nullable session
 * @nonNull ended
 * @writes
 */
select
  change_password(:hash, :session) as ended;
