/**
 * Uses a recovery code up; false where there is no such code.
 * @name takeRecoveryCode
 * @nonNull used
 * @writes
 */
select
  use_recovery_code(:person, :code, :now, :address, :correlation) as used;


/**
 * Uses the step of a code of the authenticator up; false where it, or a later one, was used before.
 * @name takeStep
 * @nonNull used
 * @writes
 */
select
  use_totp_step(:person, :step) as used;
