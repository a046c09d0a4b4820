alter table attachment enable row level security;
alter table attachment force row level security;

create policy attachment_migrator on attachment to current_user using (true) with check (true);
create policy attachment_worker on attachment to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy attachment_select_wide on attachment for select to banso_wide
  using (
    (
      tenant_id = (select ctx_tenant())
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (not internal and tenant_id = (select ctx_tenant()))
  );
create policy attachment_select_area on attachment for select to banso_area
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = (select ctx_tenant())
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (
      not internal
      and (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
    )
  );
create policy attachment_select_mixed on attachment for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (
      not internal
      and (
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
    )
  );
create policy attachment_insert on attachment for insert to banso_wide, banso_area, banso_mixed
  with check (
    (
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
    )
    and (
      (
        tenant_id = any((select ctx_ints('app.wide'))::int[])
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and municipality_code = any((select ctx_texts('app.own'))::text[])
        )
      )
      or not internal
    )
  );
create policy attachment_update on attachment for update to banso_wide, banso_area, banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (
      uploaded_by = (select ctx_person())
      and (
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
      )
    )
  );

grant select, insert on attachment to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version)
  on attachment to banso_wide, banso_area, banso_mixed;
grant update, delete on attachment to banso_worker;
