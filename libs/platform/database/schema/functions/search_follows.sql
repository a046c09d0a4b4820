-- Behind every write of a text that can be found, at the commit: whichever verb, job or command wrote it, and however
-- often, the entry is looked at as it stands in the end. The trigger says the kind, and which column names the subject.
create or replace function search_follows() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  written jsonb;
begin
  if tg_op = 'DELETE' then written := to_jsonb(old); else written := to_jsonb(new); end if;
  perform follow_search(tg_argv[0], array[(written ->> tg_argv[1])::uuid]);
  return null;
end
$$;
revoke all on function search_follows from public;
