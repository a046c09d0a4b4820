-- The worker works for one tenant at a time and says which.
create or replace function enter_jobs(p_tenant int, p_now timestamptz) returns void
  language plpgsql
as $$
begin
  perform set_config('app.jobs', '{' || p_tenant || '}', true),
    set_config('app.today', ((p_now at time zone 'Asia/Tokyo')::date)::text, true),
    set_config('app.now', p_now::text, true);
end
$$;
