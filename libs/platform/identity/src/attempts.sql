/**
 * The rows in which an attempt counts: that of the account or of the pass, and that of the place it comes from. The
 * database names them, since it folds addresses.
 * @name signInRecords
 * @nullable pass
 * @nonNull subject, isFrom
 */
select
  r.subject,
  r.is_from as "isFrom",
  r.failures,
  r.at
from
  sign_in_records(:kind, :name, :place, :pass, :now) r;


/**
 * Counts an attempt, unless another came between reading and counting.
 * @name claimAttempt
 * @nonNull claimed
 * @writes
 */
select
  claim_attempt(:subject, :seen, :failures, :now) as claimed;


/**
 * Takes an attempt back, as if it had not been.
 * @name giveAttemptBack
 * @nullable at
 * @writes
 */
select
  give_attempt_back(:subject, :failures, :before, :at) as nothing;


/**
 * Lets a count begin anew.
 * @name clearAttempts
 * @writes
 */
select
  clear_attempts(:subject) as nothing;


/**
 * Writes a failed attempt into the audit log, and counts it for the place it came from.
 * @name noteSignInFailure
 * @writes
 */
select
  note_sign_in_failure(
    :people,
    :subject,
    :place,
    :forgottenBefore,
    :notAfter,
    :now,
    :reason,
    :wait,
    :address,
    :correlation
  ) as nothing;
