-- Resolves the reminders that stand about a dispatch, of the kinds whose cause is gone: whoever has answered, reported
-- or cancelled it may not see whom it reminded. Only for a dispatch that is the actor's own as its expert; the office
-- keeps its reminders itself. Which kinds they are is the domain's rule (dispatchWaits in dispatch-reminders.ts).
create or replace function settle_dispatch_reminders(p_dispatch uuid, p_kinds text[]) returns int
  language sql security definer set search_path = public, pg_temp
as $$
  with settled as (
    update reminder r set state = 'resolved', settled_at = ctx_now()
     where r.subject_id = p_dispatch and r.subject_kind = any(p_kinds)
       and r.subject_kind in ('dispatchUnanswered', 'dispatchReport') and r.state in ('open', 'acknowledged')
       and exists (select from dispatch d
                    where d.id = p_dispatch and d.expert_id = ctx_person() and d.asked_at is not null
                      and d.tenant_id = any(ctx_ints('app.tenants')))
    returning 1)
  select count(*)::int from settled
$$;
revoke all on function settle_dispatch_reminders from public;
grant execute on function settle_dispatch_reminders to banso_wide, banso_area, banso_mixed;
