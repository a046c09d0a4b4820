/**
 * The actor's own secrets, sealed as they are kept, for checking what was typed.
 * @name ownSecrets
 * @nonNull own
 */
select
  my_secrets() as own;


/**
 * Keeps a sealed secret that waits for its first code.
 * @name beginSecondFactor
 * @writes
 */
select
  begin_second_factor(:secret) as nothing;


/**
 * Makes the waiting secret hold, with its recovery codes as hashes; false: it waits no more.
 * @name confirmSecondFactor
 * @nonNull confirmed
 * @writes
 */
select
  confirm_second_factor(:pending, :step, :codes) as confirmed;


/**
 * Puts new recovery codes, as hashes, in the place of the old ones.
 * @name replaceRecoveryCodes
 * @writes
 */
select
  replace_recovery_codes(:codes) as nothing;


/**
 * Removes the actor's second factor and shuts every way in but the session.
 * @name removeOwnSecondFactor
 * @nullable session
 * @writes
 */
select
  remove_own_second_factor(:session) as removed;
