-- Takes on the role that enter_as has chosen, and tells which. Without any reach it is the one that sees least.
create or replace function act() returns text
  language plpgsql
as $$
declare
  kind text := coalesce(nullif(current_setting('app.acts', true), ''), 'area');
begin
  perform set_config('role', 'banso_' || kind, true);
  return kind;
end
$$;
revoke all on function act from public;
grant execute on function act to banso_app, banso_worker;
