-- Which prefectures a bureau looks over.
create or replace view shared_jurisdiction with (security_invoker = true) as
  select organisation_id, prefecture_code
    from jurisdiction;
grant select on shared_jurisdiction to banso_wide, banso_area, banso_mixed, banso_worker;
