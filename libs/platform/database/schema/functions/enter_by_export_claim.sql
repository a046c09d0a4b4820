-- The reach that the person who asked for an export has at this moment, for the worker that holds it. Null for an
-- export that is held by somebody else or is not to be made any more.
create or replace function enter_by_export_claim(p_job uuid, p_claim uuid, p_now timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare x record;
begin
  select requested_by into x from export_job where id = p_job and claim = p_claim and state = 'waiting';
  if not found then return null; end if;
  return enter_as(x.requested_by, p_now);
end
$$;
revoke all on function enter_by_export_claim from public;
grant execute on function enter_by_export_claim to banso_worker;
