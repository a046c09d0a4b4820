-- Turns a session into a transaction's reach and takes on the database role that fits it. The role is taken on here,
-- outside of the functions with the owner's rights, because such a function may not change the role; it ends with the
-- transaction.
create or replace function enter(p_token bytea, p_now timestamptz) returns jsonb
  language plpgsql
as $$
declare
  actor jsonb := enter_by_session(p_token, p_now);
begin
  if actor is null then return null; end if;
  return actor || jsonb_build_object('acts', act());
end
$$;
revoke all on function enter from public;
grant execute on function enter to banso_app;
