alter table action_item_owner enable row level security;
alter table action_item_owner force row level security;

create policy action_item_owner_migrator on action_item_owner to current_user using (true) with check (true);
create policy action_item_owner_worker on action_item_owner to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy action_item_owner_select_wide on action_item_owner for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or false
    )
  );
create policy action_item_owner_select_area on action_item_owner for select to banso_area
  using (
    (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or false
    )
  );
create policy action_item_owner_select_mixed on action_item_owner for select to banso_mixed
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
create policy action_item_owner_insert on action_item_owner for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
  );
create policy action_item_owner_update on action_item_owner for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
  );
create policy action_item_owner_delete on action_item_owner for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]) and from_on > (select ctx_today()));

grant select, insert, update, delete on action_item_owner to banso_wide, banso_area, banso_mixed, banso_worker;
