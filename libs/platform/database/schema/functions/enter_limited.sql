create or replace function enter_limited(p_person uuid, p_now timestamptz) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare who record;
begin
  select id, name, email, tenant_id into who from person where id = p_person and disabled_at is null;
  if not found then return null; end if;
  perform set_config('app.' || name, '{}', true)
    from unnest(array['tenants', 'wide', 'manages', 'administers', 'audits', 'bureau', 'own', 'assigned', 'member',
      'peer']) name;
  perform set_config('app.person', p_person::text, true),
    set_config('app.today', ((p_now at time zone 'Asia/Tokyo')::date)::text, true),
    set_config('app.now', p_now::text, true);
  return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId', who.tenant_id,
    'tenantIds', '[]'::jsonb, 'affiliations', '[]'::jsonb);
end
$$;
revoke all on function enter_limited from public;
