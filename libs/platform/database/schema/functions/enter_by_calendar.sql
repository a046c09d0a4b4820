create or replace function enter_by_calendar(
  p_secret bytea, p_now timestamptz, p_address text, p_correlation text
) returns jsonb
  language plpgsql
as $$
declare actor jsonb := enter_by_calendar_secret(p_secret, p_now, p_address, p_correlation);
begin
  if actor is null or actor ? 'refused' then return actor; end if;
  return actor || jsonb_build_object('acts', act());
end
$$;
revoke all on function enter_by_calendar from public;
grant execute on function enter_by_calendar to banso_app;
