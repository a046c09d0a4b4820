-- Called after every open write of terms, whether there is anything hidden or not, so that nothing can be told from it.
create or replace function settle_hidden_terms(p_engagement uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare one record;
begin
  for one in
    select h.id, h.tenant_id, h.municipality_code, h.transfer_id, h.role, h.person_id, h.from_on, h.hidden_until,
      o.person_id as other_id, o.from_on as other_from, t.person_id as leaver_id
      from team_member h join transfer t on t.id = h.transfer_id
      join team_member o on o.engagement_id = h.engagement_id and o.role = h.role and o.id <> h.id
        and (o.hidden_until is null or o.hidden_until <= ctx_today())
     where h.engagement_id = p_engagement and h.hidden_until > ctx_today() and h.role in ('lead','deputy')
       and not exists (select from team_member_end e where e.member_id = o.id and e.until_on < h.from_on)
       and not exists (select from team_member_end e where e.member_id = h.id
         and e.until_on < greatest(h.from_on, o.from_on))
     order by o.from_on
  loop
    if one.other_from > one.from_on then
      insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
        values (one.id, p_engagement, one.leaver_id, one.other_from - 1, '', one.hidden_until, one.transfer_id)
        on conflict (member_id, transfer_id) do update
          set until_on = least(team_member_end.until_on, excluded.until_on);
    else
      -- Whoever was to rise from deputy to lead stays deputy.
      delete from team_member_end e using team_member m where e.member_id = m.id and e.transfer_id = one.transfer_id
        and m.engagement_id = p_engagement and m.person_id = one.person_id and m.role <> one.role;
      delete from team_member_end where member_id = one.id;
      delete from team_member where id = one.id;
      update handover_packet set successor_id = one.other_id, version = version + 1
       where transfer_id = one.transfer_id and engagement_id = p_engagement and successor_id = one.person_id
         and state not in ('received', 'done');
    end if;
    if one.other_id <> one.person_id then
      insert into term_clash (engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id,
        other_id, on_day, other_day)
        values (p_engagement, one.tenant_id, one.municipality_code, one.transfer_id, 'part', one.role, one.person_id,
          one.other_id, one.from_on, one.other_from) on conflict do nothing;
    end if;
  end loop;
  insert into term_clash (engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id, on_day,
    other_day)
    select p_engagement, m.tenant_id, m.municipality_code, h.transfer_id, 'end', m.role, m.person_id, h.until_on,
      o.until_on
      from team_member m join team_member_end h on h.member_id = m.id and h.hidden_until > ctx_today()
        join team_member_end o on o.member_id = m.id and o.transfer_id is null
     -- An end that stood before the transfer was confirmed was known to whoever confirmed it.
      join disposition d on d.transfer_id = h.transfer_id and d.held_id = m.id
     where m.engagement_id = p_engagement and o.until_on <> h.until_on
       and not (d.result like '%"formerEnd":"' || o.until_on || '"%')
    on conflict (transfer_id, engagement_id, kind, role, person_id, other_id) do update
      set other_day = excluded.other_day;
end
$$;
revoke all on function settle_hidden_terms from public;
grant execute on function settle_hidden_terms to banso_wide, banso_area, banso_mixed, banso_worker;
