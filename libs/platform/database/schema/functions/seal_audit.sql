-- Links at most p_limit waiting entries of one tenant, in the order of their ids as far as they are committed. One
-- sealer per chain at a time; whatever ends it undoes the whole batch. A waiting id without entry stays: it tells of a
-- removal.
create or replace function seal_audit(p_tenant int, p_now timestamptz, p_limit int) returns int
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare e audit_entry; head bytea; reached bigint; sealed int := 0;
begin
  perform pg_advisory_xact_lock(hashtext('banso seal'), p_tenant);
  select position, hash into reached, head from audit_link where tenant_id = p_tenant order by position desc limit 1;
  reached := coalesce(reached, 0);
  head := coalesce(head, audit_ground(p_tenant));
  for e in
    with taken as (delete from audit_pending where entry_id = any(array(
      select w.entry_id from audit_pending w join audit_entry a on a.id = w.entry_id
        and coalesce(a.tenant_id, 0) = p_tenant
       where w.tenant_id = p_tenant and not exists (select from audit_link l where l.entry_id = w.entry_id)
         order by w.entry_id limit p_limit)) returning entry_id)
    select a.* from audit_entry a join taken on taken.entry_id = a.id order by a.id
  loop
    reached := reached + 1;
    head := sha256(head || audit_canonical(e));
    insert into audit_link (entry_id, tenant_id, position, hash, sealed_at)
      values (e.id, p_tenant, reached, head, p_now);
    sealed := sealed + 1;
  end loop;
  return sealed;
end
$$;
revoke all on function seal_audit from public;
grant execute on function seal_audit to banso_worker;
