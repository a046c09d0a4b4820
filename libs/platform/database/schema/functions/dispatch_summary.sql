-- The public summary of a dispatch's engagement, for the expert as long as they are on it, and for those who see the
-- engagement: programme, vision, true challenge, initiatives, stage; never what visits and drafts say. Null for a
-- municipality's own meeting, and for everybody else.
create or replace function dispatch_summary(p_dispatch uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
as $$
  select jsonb_build_object(
      'programme', p.name, 'stage', e.stage, 'vision', e.vision,
      'trueChallenge', (
        select c.text from true_challenge t join challenge c on c.id = t.challenge_id
         where t.engagement_id = e.id and t.since <= ctx_today()
         order by t.since desc, t.recorded_at desc, t.id desc limit 1),
      'initiatives', coalesce((
        select jsonb_agg(jsonb_build_object('text', i.text, 'state', i.state) order by i.started_on, i.id)
          from initiative i where i.engagement_id = e.id), '[]'))
    from dispatch d
    join engagement e on e.id = d.engagement_id
    join programme p on p.id = e.programme_id
   where d.id = p_dispatch and (
     d.tenant_id = any(ctx_ints('app.wide'))
     or (d.tenant_id = any(ctx_ints('app.tenants')) and d.municipality_code = any(ctx_texts('app.own')))
     or (d.expert_id = ctx_person() and d.asked_at is not null and d.state not in ('declined', 'cancelled')
       and exists (select from role_term r where r.person_id = d.expert_id and r.tenant_id = d.tenant_id
         and r.role = 'expert' and holds_on(r.from_on, r.until_on, ctx_today()))))
$$;
revoke all on function dispatch_summary from public;
grant execute on function dispatch_summary to banso_wide, banso_area, banso_mixed;
