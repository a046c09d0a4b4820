-- Writes the reach that a person has at this moment into the settings of the transaction (app.*), which the policies
-- compare each row with, and chooses the database role that fits it (app.acts). Only what somebody has is written: a
-- setting that is not there means "none". Days are Tokyo's, so that access begins and ends at midnight by itself. Asked
-- before every request, so it asks for no more than the policies need. Null for somebody unknown or disabled.
create or replace function enter_as(p_person uuid, p_now timestamptz) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  d date := (p_now at time zone 'Asia/Tokyo')::date;
  who record; held record;
  bureau int[]; own text[]; assigned text[]; member uuid[]; peer uuid[]; packets uuid[]; parties uuid[];
begin
  select p.id, p.name, p.email, p.tenant_id into who from person p where p.id = p_person and p.disabled_at is null;
  if not found then return null; end if;

  select array_agg(r.role) as roles, array_agg(r.tenant_id) as role_tenants,
         array_agg(r.tenant_id) filter (where r.role <> 'bureau') as tenants,
         array_agg(r.tenant_id) filter (where r.role = 'manager'
           or (r.role = 'staff' and o.kind <> 'healthOffice')) as wide,
         array_agg(r.tenant_id) filter (where r.role = 'manager') as manages,
         array_agg(r.tenant_id) filter (where r.role = 'admin') as administers,
         array_agg(r.tenant_id) filter (where r.role = 'auditor') as audits,
         array_agg(o.area_id) filter (where r.role = 'staff' and o.kind = 'healthOffice') as areas,
         array_agg(r.organisation_id) filter (where r.role = 'partner') as partner_of,
         array_agg(r.organisation_id) filter (where r.role = 'bureau') as bureau_of,
         bool_or(r.role = 'peer') as is_peer, bool_or(r.role in ('partner','peer')) as joins,
           bool_or(r.role in ('staff','manager')) as in_service
    into held
    from role_holding r join organisation o on o.id = r.organisation_id
   where r.person_id = p_person and r.from_on <= d and (r.until_on is null or r.until_on >= d)
     and not exists (select from role_end e where e.role_holding_id = r.id and e.until_on < d);
  if held.areas is not null then
    select array_agg(a.municipality_code) into own from area_municipality a where a.area_id = any(held.areas);
  end if;
  if held.partner_of is not null then
    select array_agg(distinct a.municipality_code) into assigned from assignment a
     where a.organisation_id = any(held.partner_of) and a.tenant_id = any(held.tenants) and a.from_on <= d
       and (a.until_on is null or a.until_on >= d);
  end if;
  if held.bureau_of is not null then
    -- Of prefectures only: the field of a university may reach beyond the jurisdiction.
    select array_agg(t.id) into bureau from tenant t join jurisdiction j on j.prefecture_code = t.prefecture_code
      where j.organisation_id = any(held.bureau_of) and t.kind = 'prefecture';
  end if;
  if held.joins then
    select array_agg(m.engagement_id) into member from team_member m
     where m.person_id = p_person and m.from_on <= d
       and not exists (select from team_member_end e where e.member_id = m.id and e.until_on < d);
    if held.is_peer then peer := member; end if;
  end if;
  if held.in_service is not true and held.bureau_of is null then
    -- Out of service, or in another: their own packets remain until they close, with the names of the other parties.
    -- Not to a bureau, which sees numbers and never texts.
    select array_agg(distinct h.id), array_agg(distinct n.id) filter (where n.id is not null) into packets, parties
      from handover_packet h join transfer t on t.id = h.transfer_id and t.withdrawn_at is null
      left join lateral (
        select unnest(array[h.successor_id, h.checked_by]) as id union select unnest(array[q.asked_by, q.answered_by])
          from handover_question q where q.packet_id = h.id) n on true
     where h.predecessor_id = p_person and h.state <> 'done'
       and (h.questions_until is null or h.questions_until >= d);
  end if;
  perform set_config('app.person', p_person::text, true), set_config('app.today', d::text, true),
    set_config('app.now', p_now::text, true),
    set_config('app.acts', case when peer is not null or held.wide is not null
      and (own is not null or assigned is not null) or held.tenants[1] <> any(held.tenants) then 'mixed'
      when held.wide is not null then 'wide' else 'area' end, true),
    case when held.tenants[1] = all(held.tenants) then set_config('app.tenant', held.tenants[1]::text, true) end,
    case when held.tenants is not null then set_config('app.tenants', held.tenants::text, true) end,
    case when held.wide is not null then set_config('app.wide', held.wide::text, true) end,
    case when held.manages is not null then set_config('app.manages', held.manages::text, true) end,
    case when held.administers is not null then set_config('app.administers', held.administers::text, true) end,
    case when held.audits is not null then set_config('app.audits', held.audits::text, true) end,
    case when bureau is not null then set_config('app.bureau', bureau::text, true) end,
    case when own is not null then set_config('app.own', own::text, true) end,
    case when assigned is not null then set_config('app.assigned', assigned::text, true) end,
    case when own is not null or assigned is not null
      then set_config('app.readable', (own || assigned)::text, true) end,
    case when member is not null then set_config('app.member', member::text, true) end,
    case when peer is not null then set_config('app.peer', peer::text, true) end,
    case when packets is not null then set_config('app.packets', packets::text, true) end,
    case when parties is not null then set_config('app.parties', parties::text, true) end;
  return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId',
    coalesce(who.tenant_id, held.tenants[1]),
    'roles', to_jsonb(coalesce(held.roles, '{}')), 'roleTenants', to_jsonb(coalesce(held.role_tenants, '{}')))
    || case when packets is not null then '{"handsOver": true}'::jsonb else '{}'::jsonb end;
end
$$;
revoke all on function enter_as from public;
