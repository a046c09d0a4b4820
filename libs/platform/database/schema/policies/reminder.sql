alter table reminder enable row level security;
alter table reminder force row level security;

create policy reminder_migrator on reminder to current_user using (true) with check (true);
create policy reminder_worker on reminder to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy reminder_select on reminder for select to banso_wide, banso_area, banso_mixed
  using (
    person_id = (select ctx_person())
    or (
      (
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
      )
      and (
        hidden_until is null
        or hidden_until <= (select ctx_today())
        or tenant_id = any((select ctx_ints('app.manages'))::int[])
        or false
      )
    )
  );
create policy reminder_insert on reminder for insert to banso_wide, banso_area, banso_mixed
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
create policy reminder_update on reminder for update to banso_wide, banso_area, banso_mixed
  using (
    person_id = (select ctx_person())
    or (
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
    )
  );

grant select, insert, update on reminder to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on reminder to banso_worker;
