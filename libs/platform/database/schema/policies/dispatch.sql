-- An expert sees what they are asked for, and not before they are asked.
alter table dispatch enable row level security;
alter table dispatch force row level security;

create policy dispatch_migrator on dispatch to current_user using (true) with check (true);
create policy dispatch_worker on dispatch to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy dispatch_select_wide on dispatch for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
  );
create policy dispatch_select_area on dispatch for select to banso_area
  using (
    (
      (tenant_id = (select ctx_tenant()) and municipality_code = any((select ctx_texts('app.own'))::text[]))
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and asked_at is not null
      )
    )
  );
create policy dispatch_select_mixed on dispatch for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and asked_at is not null
      )
    )
  );
create policy dispatch_insert on dispatch for insert to banso_wide, banso_area, banso_mixed
  with check (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    and requested_by = (select ctx_person())
  );
create policy dispatch_update on dispatch for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and asked_at is not null
      )
  )
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        expert_id = (select ctx_person())
        and asked_at is not null
        and state in ('accepted', 'declined', 'held', 'reported')
      )
  );

grant select, insert on dispatch to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (state, support_types, asked_at, held_on, fee_class, fee_yen, travel_yen, is_lead, visit_id, version)
  on dispatch to banso_wide, banso_area, banso_mixed;
-- The sweep holds what it looks at, as whoever changes it does.
grant update (version) on dispatch to banso_worker;
grant delete on dispatch to banso_worker;
