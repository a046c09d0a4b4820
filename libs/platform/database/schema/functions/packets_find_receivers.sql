-- Whoever names a lead may not write into packets, so this has the owner's rights. It follows from the terms alone.
create or replace function packets_find_receivers(p_engagements uuid[]) returns table (id uuid, engagement_id uuid)
  language sql security definer set search_path = public, pg_temp
as $$
  update handover_packet h set successor_id = r.person_id, version = h.version + 1
    from (select p.id, receiver_of(p.engagement_id, p.predecessor_id, p.effective_on) as person_id
      from handover_packet p join transfer t on t.id = p.transfer_id and t.withdrawn_at is null
           where p.engagement_id = any(p_engagements) and p.state not in ('received', 'done')
             and not exists (select from disposition d where d.transfer_id = p.transfer_id
               and d.engagement_id = p.engagement_id and d.held_kind in ('lead', 'deputy')
               and d.successor_id is not null)) r
   where h.id = r.id and r.person_id is not null and r.person_id is distinct from h.successor_id
     returning h.id, h.engagement_id
$$;
revoke all on function packets_find_receivers from public;
grant execute on function packets_find_receivers to banso_wide, banso_area, banso_mixed, banso_worker;
