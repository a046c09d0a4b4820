-- As enter, for a worker that holds an export: it reads as the person who asked, and as nobody else.
create or replace function enter_by_export(p_job uuid, p_claim uuid, p_now timestamptz) returns jsonb
  language plpgsql
as $$
declare
  actor jsonb := enter_by_export_claim(p_job, p_claim, p_now);
begin
  if actor is null then return null; end if;
  return actor || jsonb_build_object('acts', act());
end
$$;
revoke all on function enter_by_export from public;
grant execute on function enter_by_export to banso_worker;
