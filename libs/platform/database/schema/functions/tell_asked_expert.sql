-- Tells an expert by mail that they are asked: of a dispatch that is asked of them, for somebody who works for the
-- place.
create or replace function tell_asked_expert(p_dispatch uuid, p_mail jsonb, p_domain text) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  select put_notice(d.tenant_id, p.id, p.email, ctx_now(), p_mail, p_domain)
    from dispatch d join person p on p.id = d.expert_id
   where d.id = p_dispatch and d.state = 'asked' and p.disabled_at is null and (
     d.tenant_id = any(ctx_ints('app.wide'))
     or (d.tenant_id = any(ctx_ints('app.tenants')) and d.municipality_code = any(ctx_texts('app.own'))))
$$;
revoke all on function tell_asked_expert from public;
grant execute on function tell_asked_expert to banso_wide, banso_area, banso_mixed;
