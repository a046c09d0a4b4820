alter table search_entry enable row level security;
alter table search_entry force row level security;

create policy search_entry_migrator on search_entry to current_user using (true) with check (true);
create policy search_entry_worker on search_entry to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
-- One for every kind of reach: nobody looks at many rows by it, search_candidates has found them before. It says the
-- same again. Nobody writes: follow_search does, behind the write of what is found.
create policy search_entry_select on search_entry for select to banso_wide, banso_area, banso_mixed
  using (
    case
      when internal and body_id is null then
        tenant_id = any((select ctx_ints('app.wide'))::int[])
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and (municipality_code = any((select ctx_texts('app.own'))::text[]) or reader_id = (select ctx_person()))
        )
      else
        (
          tenant_id = any((select ctx_ints('app.wide'))::int[])
          or (
            tenant_id = any((select ctx_ints('app.tenants'))::int[])
            and (
              municipality_code is null
              or municipality_code = any((select ctx_texts('app.own'))::text[])
              or municipality_code = any((select ctx_texts('app.assigned'))::text[])
            )
          )
          or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
          or (
            kind = 'person'
            and (subject_id = (select ctx_person()) or subject_id = any((select ctx_uuids('app.parties'))::uuid[]))
          )
        )
        and (
          not internal
          or body_id = any(array(select h.organisation_id from role_term h where h.person_id = (select ctx_person())
            and h.role = 'partner' and h.from_on <= (select ctx_today())
            and (h.until_on is null or h.until_on >= (select ctx_today()))))
        )
    end
  );

grant select on search_entry to banso_wide, banso_area, banso_mixed, banso_worker;
