-- Whether the actor may know what a peer supporter gave: whoever it is about, and managers and administrators of the
-- office. Asked by functions with the owner's rights alone, which see every row.
create or replace function peer_contribution_readable(p_person uuid) returns boolean
  language sql stable
as $$
  select exists (
    select from peer_supporter s
     where s.person_id = p_person
       and (s.person_id = ctx_person() or s.tenant_id = any(ctx_ints('app.manages'))
         or s.tenant_id = any(ctx_ints('app.administers'))))
$$;
revoke all on function peer_contribution_readable from public;
