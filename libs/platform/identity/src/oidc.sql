/**
 * Keeps what a way to the provider began with.
 * @name beginOidc
 * @nullable back
 * @writes
 */
select
  begin_oidc(:state, :browser, :nonce, :verifier, :back, :now, :expires) as nothing;


/**
 * Takes out what a way to the provider began with, once, and in the same browser only.
 * @name takeOidc
 * @writes
 */
select
  take_oidc(:state, :browser, :now) as begun;


/**
 * Whose identity of the provider it is.
 * @name personOfIdentity
 */
select
  person_of_identity(:issuer, :subject) as id;


/**
 * Links an identity to the one account that its verified address means.
 * @name linkByVerifiedAddress
 * @writes
 */
select
  link_by_verified_address(:issuer, :subject, :email, :now, :address, :correlation) as id;


/**
 * Begins, keeps up and ends the roles that the provider's groups bring.
 * @name bringProvidedRoles
 * @writes
 */
select
  bring_provided_roles(:person, :roles, :now, :mails, :address, :correlation) as nothing;
