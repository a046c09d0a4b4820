/**
 * The sealed secrets of second factors, or of those that wait for their first code; locked until the transaction
 * ends.
 * @name sealedSecondFactors
 * @nonNull sealed
 */
select
  person_id as owner,
  /*if pending*/
  pending_secret /*else*/ secret /*end*/ as sealed
from
  second_factor
where
  /*if pending*/
  pending_secret /*else*/ secret /*end*/ is not null
for update;


/**
 * Keeps a second factor's secret sealed anew.
 * @name sealSecondFactor
 */
update second_factor
set
  /*if pending*/
  pending_secret /*else*/ secret /*end*/ = :sealed
where
  person_id = :owner;


/**
 * The sealed secrets of webhooks' receivers; locked until the transaction ends.
 * @name sealedWebhooks
 */
select
  id as owner,
  secret as sealed
from
  webhook
for update;


/**
 * Keeps the secret of a webhook's receiver sealed anew.
 * @name sealWebhook
 */
update webhook
set
  secret = :sealed
where
  id = :owner;


/**
 * Writes in the audit log that secrets were sealed anew, and with which key.
 * @name noteSecretsRolled
 * @writes
 */
select
  note_account(
    null,
    :now,
    'secret:roll',
    'key',
    :key,
    jsonb_build_object('rolled', :rolled::int, 'unreadable', :unreadable::int),
    null,
    null
  ) as nothing;
