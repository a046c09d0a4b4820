-- What whoever acts reaches in this transaction, as the policies compare with it; and for which bodies, whose opinions
-- they read.
create or replace function reach_now() returns jsonb
  language sql stable
as $$
  select jsonb_build_object(
    'tenants', ctx_ints('app.tenants'), 'wide', ctx_ints('app.wide'), 'manages', ctx_ints('app.manages'),
    'administers', ctx_ints('app.administers'), 'audits', ctx_ints('app.audits'), 'bureau', ctx_ints('app.bureau'),
    'own', ctx_texts('app.own'), 'assigned', ctx_texts('app.assigned'), 'member', ctx_uuids('app.member'),
    'packets', ctx_uuids('app.packets'),
    'bodies', array(
      select t.organisation_id from role_term t
       where t.person_id = ctx_person() and t.role = 'partner' and holds_on(t.from_on, t.until_on, ctx_today())))
$$;
