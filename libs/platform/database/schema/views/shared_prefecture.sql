-- Prefectures.
create or replace view shared_prefecture with (security_invoker = true) as
  select code, name, kana from prefecture;
grant select on shared_prefecture to banso_wide, banso_area, banso_mixed, banso_worker;
