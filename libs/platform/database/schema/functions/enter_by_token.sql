-- As enter, with a personal API token in place of a session.
create or replace function enter_by_token(
  p_token bytea, p_now timestamptz, p_address text, p_correlation text
) returns jsonb
  language plpgsql
as $$
declare
  actor jsonb := enter_by_api_token(p_token, p_now, p_address, p_correlation);
begin
  if actor is null then return null; end if;
  return actor || jsonb_build_object('acts', act());
end
$$;
revoke all on function enter_by_token from public;
grant execute on function enter_by_token to banso_app;
