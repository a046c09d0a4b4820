alter table visit_opinion enable row level security;
alter table visit_opinion force row level security;

create policy visit_opinion_migrator on visit_opinion to current_user using (true) with check (true);
create policy visit_opinion_worker on visit_opinion to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy visit_opinion_select_wide on visit_opinion for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
    and (
      not internal
      or (
        (
          body_id is null
          and (
            tenant_id = any((select ctx_ints('app.wide'))::int[])
            or (
              tenant_id = any((select ctx_ints('app.tenants'))::int[])
              and municipality_code = any((select ctx_texts('app.own'))::text[])
            )
          )
        )
        or body_id = any(array(select h.organisation_id from role_term h where h.person_id = (select ctx_person())
          and h.role = 'partner' and h.from_on <= (select ctx_today())
          and (h.until_on is null or h.until_on >= (select ctx_today()))))
      )
    )
  );
create policy visit_opinion_select_area on visit_opinion for select to banso_area
  using (
    (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
    and (
      not internal
      or (
        (
          body_id is null
          and (
            tenant_id = any((select ctx_ints('app.wide'))::int[])
            or (
              tenant_id = any((select ctx_ints('app.tenants'))::int[])
              and municipality_code = any((select ctx_texts('app.own'))::text[])
            )
          )
        )
        or body_id = any(array(select h.organisation_id from role_term h where h.person_id = (select ctx_person())
          and h.role = 'partner' and h.from_on <= (select ctx_today())
          and (h.until_on is null or h.until_on >= (select ctx_today()))))
      )
    )
  );
create policy visit_opinion_select_mixed on visit_opinion for select to banso_mixed
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
      not internal
      or (
        (
          body_id is null
          and (
            tenant_id = any((select ctx_ints('app.wide'))::int[])
            or (
              tenant_id = any((select ctx_ints('app.tenants'))::int[])
              and municipality_code = any((select ctx_texts('app.own'))::text[])
            )
          )
        )
        or body_id = any(array(select h.organisation_id from role_term h where h.person_id = (select ctx_person())
          and h.role = 'partner' and h.from_on <= (select ctx_today())
          and (h.until_on is null or h.until_on >= (select ctx_today()))))
      )
    )
  );
create policy visit_opinion_insert on visit_opinion for insert to banso_wide, banso_area, banso_mixed
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
        body_id is null
        and (
          tenant_id = any((select ctx_ints('app.wide'))::int[])
          or (
            tenant_id = any((select ctx_ints('app.tenants'))::int[])
            and municipality_code = any((select ctx_texts('app.own'))::text[])
          )
        )
      )
      or body_id = any(array(select h.organisation_id from role_term h where h.person_id = (select ctx_person())
        and h.role = 'partner' and h.from_on <= (select ctx_today())
        and (h.until_on is null or h.until_on >= (select ctx_today()))))
    )
  );
create policy visit_opinion_update on visit_opinion for update to banso_wide, banso_area, banso_mixed
  using (
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
        body_id is null
        and (
          tenant_id = any((select ctx_ints('app.wide'))::int[])
          or (
            tenant_id = any((select ctx_ints('app.tenants'))::int[])
            and municipality_code = any((select ctx_texts('app.own'))::text[])
          )
        )
      )
      or body_id = any(array(select h.organisation_id from role_term h where h.person_id = (select ctx_person())
        and h.role = 'partner' and h.from_on <= (select ctx_today())
        and (h.until_on is null or h.until_on >= (select ctx_today()))))
    )
  );

grant select, insert on visit_opinion to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (superseded_at) on visit_opinion to banso_wide, banso_area, banso_mixed;
