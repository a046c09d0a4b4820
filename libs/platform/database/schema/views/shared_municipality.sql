-- Municipalities with the name of their prefecture.
create or replace view shared_municipality with (security_invoker = true) as
  select m.code, m.name, m.kana, m.search, m.prefecture_code, f.name as prefecture
    from municipality m join prefecture f on f.code = m.prefecture_code;
grant select on shared_municipality to banso_wide, banso_area, banso_mixed, banso_worker;
