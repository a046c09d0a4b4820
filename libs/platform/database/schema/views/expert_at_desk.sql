-- Experts who can answer at a desk of their own today: with an address, not shut out, and in that role.
create or replace view expert_at_desk with (security_invoker = true) as
  select p.id as person_id, r.tenant_id
    from person p join role_term r on r.person_id = p.id and r.role = 'expert'
   where p.email is not null and p.disabled_at is null and holds_on(r.from_on, r.until_on, ctx_today());
grant select on expert_at_desk to banso_wide, banso_area, banso_mixed, banso_worker;
