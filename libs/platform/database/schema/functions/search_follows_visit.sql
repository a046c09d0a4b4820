-- A record that is withdrawn, comes back or moves to another day takes with it what hangs on the visit.
create or replace function search_follows_visit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform follow_search('record', array[new.id]);
  perform follow_search('opinion', array(select o.id from visit_opinion o where o.visit_id = new.id));
  perform follow_search('remark', array(select r.id from visit_remark r where r.visit_id = new.id));
  perform follow_search('attachment', array(select a.id from attachment a where a.visit_id = new.id));
  return null;
end
$$;
revoke all on function search_follows_visit from public;
