/**
 * The address of somebody's mail.
 * @name addressOfPerson
 */
select
  email
from
  shared_person
where
  id = :person;


/**
 * Invites a person of one's office by mail, or says why not.
 * @name invitePerson
 * @nonNull outcome
 * @writes
 */
select
  invite_person(:person, :link, :expires, :mail) as outcome;


/**
 * Whom a link is for; null where it was used, replaced, has expired or never was.
 * @name linkInspected
 */
select
  inspect_account_link(:link, :now) as link;


/**
 * The passwords of the other accounts of whoever a link is for.
 * @name twinsOfLink
 * @nonNull hash
 */
select
  twins_of_account_link(:link, :now) as hash;


/**
 * Uses a link, once: the password holds from now on.
 * @name takeAccountLink
 * @nonNull used
 * @writes
 */
select
  use_account_link(:link, :password, :pass, :passHoldsUntil, :now, :address, :correlation) as used;


/**
 * Opens an account that waits with its link, once.
 * @name takeOpeningLink
 * @nonNull used
 * @writes
 */
select
  use_opening_link(:link, :pass, :passHoldsUntil, :now, :address, :correlation) as used;


/**
 * Links an identity of the provider with a link, once.
 * @name takeIdentityLink
 * @nullable browser
 * @nonNull outcome
 * @writes
 */
select
  use_identity_link(:link, :browser, :now, :address, :correlation) as outcome;


/**
 * Asks whoever reads the mail of an address whether an identity of the provider is theirs.
 * @name askToLinkIdentity
 * @writes
 */
select
  ask_to_link_identity(:issuer, :subject, :email, :browser, :links, :mails, :now, :expires, :address, :correlation);


/**
 * Sends a link to each account of an address.
 * @name sendAccountLinks
 * @writes
 */
select
  send_account_links(:purpose, :email, :links, :now, :expires, :mails, :address, :correlation) as nothing;
