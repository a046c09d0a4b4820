-- The prefectures whose municipalities an office supports, its field.
create or replace view shared_tenant_field with (security_invoker = true) as
  select tenant_id, prefecture_code
    from tenant_field;
grant select on shared_tenant_field to banso_wide, banso_area, banso_mixed, banso_worker;
