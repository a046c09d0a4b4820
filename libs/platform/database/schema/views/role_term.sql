-- Roles with the end that counts: a role that a transfer has ended is over for everybody who asks, although its row
-- stands open. test/proof/role-terms.spec.ts lists what may still name the table.
create or replace view role_term with (security_invoker = true) as
  select r.id, r.person_id, r.tenant_id, r.organisation_id, r.role, r.from_on,
         least(r.until_on, e.until_on) as until_on, r.version, e.transfer_id as ended_by, r.provided
    from role_holding r left join lateral (
      select x.until_on, x.transfer_id from role_end x
       where x.role_holding_id = r.id order by x.until_on limit 1) e on true;
grant select on role_term to banso_wide, banso_area, banso_mixed, banso_worker;
