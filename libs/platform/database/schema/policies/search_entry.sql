alter table search_entry enable row level security;
alter table search_entry force row level security;

create policy search_entry_migrator on search_entry to current_user using (true) with check (true);
create policy search_entry_worker on search_entry to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
-- One for every kind of reach: nobody looks at many rows by it, search_candidates has found them before. It says the
-- same again.
create policy search_entry_select on search_entry for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and (
        municipality_code is null
        or municipality_code = any((select ctx_texts('app.own'))::text[])
        or (not internal and municipality_code = any((select ctx_texts('app.assigned'))::text[]))
      )
    )
    or (not internal and engagement_id = any((select ctx_uuids('app.peer'))::uuid[]))
  );
-- What is found is written by whoever may write what it is found in; one's own name by oneself.
create policy search_entry_insert on search_entry for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      not internal
      and engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
    or (
      municipality_code is null
      and (
        tenant_id = any((select ctx_ints('app.administers'))::int[])
        or tenant_id = any((select ctx_ints('app.manages'))::int[])
      )
    )
  );
create policy search_entry_update on search_entry for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      not internal
      and engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
    or (
      municipality_code is null
      and (
        tenant_id = any((select ctx_ints('app.administers'))::int[])
        or tenant_id = any((select ctx_ints('app.manages'))::int[])
        or subject_id = (select ctx_person())
      )
    )
  );
create policy search_entry_delete on search_entry for delete to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      not internal
      and engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
  );

grant select, insert, update, delete on search_entry to banso_wide, banso_area, banso_mixed, banso_worker;
