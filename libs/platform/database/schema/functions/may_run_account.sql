-- Whose account the transaction's person may look after: their own, and those of the tenants they administer.
create or replace function may_run_account(p_person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select p_person = ctx_person() or exists (select from person where id = p_person
    and tenant_id = any(ctx_ints('app.administers')))
$$;
revoke all on function may_run_account from public;
