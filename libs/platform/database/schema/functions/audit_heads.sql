-- The end of each chain, to be noted where the database's owner cannot write. Hashes and numbers, about nobody.
create or replace function audit_heads(

) returns table (tenant_id int, "position" bigint, hash text, sealed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select distinct on (l.tenant_id) l.tenant_id, l.position, encode(l.hash, 'hex'), l.sealed_at from audit_link l
    order by l.tenant_id, l.position desc
$$;
revoke all on function audit_heads from public;
grant execute on function audit_heads to banso_worker;
