alter table team_member enable row level security;
alter table team_member force row level security;

create policy team_member_migrator on team_member to current_user using (true) with check (true);
create policy team_member_worker on team_member to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy team_member_select_wide on team_member for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or false
    )
  );
create policy team_member_select_area on team_member for select to banso_area
  using (
    (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or false
    )
  );
create policy team_member_select_mixed on team_member for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.assigned'))::text[])
      )
      or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
    )
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or false
    )
  );
create policy team_member_insert on team_member for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
  );
create policy team_member_update on team_member for update to banso_wide, banso_area, banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or false
    )
  );
create policy team_member_delete on team_member for delete to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    and hidden_until is not null
    and from_on > (select ctx_today())
  );

grant select, insert, update, delete on team_member to banso_wide, banso_area, banso_mixed, banso_worker;
