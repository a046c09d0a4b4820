-- People as other rooms may know them; the address is for mail.
create or replace view shared_person with (security_invoker = true) as
  select id, tenant_id, organisation_id, name, kana, email, post, profession, home_municipality_code, themes,
         support_types, load_limit, mail_mode, disabled_at, search, version
    from person;
grant select on shared_person to banso_wide, banso_area, banso_mixed, banso_worker;
