/**
 * The actor's own tokens that still work.
 * @name myApiTokens
 * @nonNull id, name, scope, createdAt, expiresAt
 */
select
  t.id,
  t.name,
  t.scope,
  t.created_at as "createdAt",
  t.expires_at as "expiresAt",
  t.last_used_at as "lastUsedAt"
from
  my_api_tokens() t;


/**
 * Makes a token of the actor's; `secret` is the hash of what is shown once.
 * @name makeApiToken
 * @writes
 */
select
  make_api_token(:id, :name, :secret, :scope, :expires) as nothing;


/**
 * Ends a token of the actor's; whether there was one.
 * @name endApiToken
 * @nonNull ended
 * @writes
 */
select
  end_api_token(:id) as ended;
