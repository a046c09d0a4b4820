alter table visit_draft enable row level security;
alter table visit_draft force row level security;

create policy visit_draft_migrator on visit_draft to current_user using (true) with check (true);
create policy visit_draft_worker on visit_draft to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
-- Drafts follow their writer's part in the engagement (rule 4.3): the policies of reading hold the drafts that the
-- actor has taken over, as (writer, visit). A draft goes to whoever has got the part by a confirmed transfer, from its
-- effective day on, as long as they have it and the writer is not back; and on from an interim holder to whoever comes
-- next. A draft of somebody without a part goes to whom it was given itself. It must be of a visit that was there
-- before the writer's last day was over and still waits for its record: what the writer begins elsewhere later is
-- theirs alone, and so is what nobody needs. The query asks for the actor's own successions only, once for the whole
-- statement. Nobody writes into another's draft. A guest never reads one, whoever it comes from: it may hold what the
-- writer wanted kept within the body.
create policy visit_draft_select_wide on visit_draft for select to banso_wide
  using (
    (person_id = (select ctx_person()) and tenant_id = (select ctx_tenant()))
    or (
      (
        tenant_id = any((select ctx_ints('app.wide'))::int[])
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and municipality_code = any((select ctx_texts('app.own'))::text[])
        )
      )
      and (person_id, visit_id) in (
        with recursive line (writer, engagement_id, visit_id, effective_on) as (
          select t.person_id, d.engagement_id, case d.held_kind when 'draft' then d.held_id end, t.effective_on
            from disposition d
            join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null
             and t.effective_on <= (select ctx_today())
           where d.successor_id = (select ctx_person())
             and (
               d.held_kind in ('lead', 'deputy', 'member')
               or d.held_kind = 'draft' and not exists (
                 select from disposition p
                  where p.transfer_id = d.transfer_id and p.engagement_id = d.engagement_id
                    and p.held_kind in ('lead', 'deputy', 'member'))
             )
          union
          select t.person_id, d.engagement_id, null, t.effective_on
            from line l
            join disposition d on d.successor_id = l.writer and d.engagement_id = l.engagement_id
             and d.held_kind in ('lead', 'deputy', 'member')
            join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null
             and t.effective_on <= (select ctx_today()) and t.effective_on <= l.effective_on
           where l.visit_id is null
        )
        select l.writer, v.id
          from line l
          join visit v on v.engagement_id = l.engagement_id and v.status = 'planned'
           and v.created_at < l.effective_on::timestamp at time zone 'Asia/Tokyo'
         where v.id = l.visit_id
            or l.visit_id is null
               and exists (
                 select from team_member m
                  where m.engagement_id = l.engagement_id and m.person_id = (select ctx_person())
                    and m.from_on <= (select ctx_today())
                    and not exists (
                      select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))
               and not exists (
                 select from team_member m
                  where m.engagement_id = l.engagement_id and m.person_id = l.writer
                    and m.from_on <= (select ctx_today())
                    and not exists (
                      select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))
      )
    )
  );
create policy visit_draft_select_area on visit_draft for select to banso_area
  using (
    (
      person_id = (select ctx_person())
      and (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
    )
    or (
      (
        tenant_id = any((select ctx_ints('app.wide'))::int[])
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and municipality_code = any((select ctx_texts('app.own'))::text[])
        )
      )
      and (person_id, visit_id) in (
        with recursive line (writer, engagement_id, visit_id, effective_on) as (
          select t.person_id, d.engagement_id, case d.held_kind when 'draft' then d.held_id end, t.effective_on
            from disposition d
            join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null
             and t.effective_on <= (select ctx_today())
           where d.successor_id = (select ctx_person())
             and (
               d.held_kind in ('lead', 'deputy', 'member')
               or d.held_kind = 'draft' and not exists (
                 select from disposition p
                  where p.transfer_id = d.transfer_id and p.engagement_id = d.engagement_id
                    and p.held_kind in ('lead', 'deputy', 'member'))
             )
          union
          select t.person_id, d.engagement_id, null, t.effective_on
            from line l
            join disposition d on d.successor_id = l.writer and d.engagement_id = l.engagement_id
             and d.held_kind in ('lead', 'deputy', 'member')
            join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null
             and t.effective_on <= (select ctx_today()) and t.effective_on <= l.effective_on
           where l.visit_id is null
        )
        select l.writer, v.id
          from line l
          join visit v on v.engagement_id = l.engagement_id and v.status = 'planned'
           and v.created_at < l.effective_on::timestamp at time zone 'Asia/Tokyo'
         where v.id = l.visit_id
            or l.visit_id is null
               and exists (
                 select from team_member m
                  where m.engagement_id = l.engagement_id and m.person_id = (select ctx_person())
                    and m.from_on <= (select ctx_today())
                    and not exists (
                      select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))
               and not exists (
                 select from team_member m
                  where m.engagement_id = l.engagement_id and m.person_id = l.writer
                    and m.from_on <= (select ctx_today())
                    and not exists (
                      select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))
      )
    )
  );
create policy visit_draft_select_mixed on visit_draft for select to banso_mixed
  using (
    (
      person_id = (select ctx_person())
      and (
        tenant_id = any((select ctx_ints('app.wide'))::int[])
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and municipality_code = any((select ctx_texts('app.own'))::text[])
        )
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and municipality_code = any((select ctx_texts('app.assigned'))::text[])
        )
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
    or (
      (
        tenant_id = any((select ctx_ints('app.wide'))::int[])
        or (
          tenant_id = any((select ctx_ints('app.tenants'))::int[])
          and municipality_code = any((select ctx_texts('app.own'))::text[])
        )
      )
      and (person_id, visit_id) in (
        with recursive line (writer, engagement_id, visit_id, effective_on) as (
          select t.person_id, d.engagement_id, case d.held_kind when 'draft' then d.held_id end, t.effective_on
            from disposition d
            join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null
             and t.effective_on <= (select ctx_today())
           where d.successor_id = (select ctx_person())
             and (
               d.held_kind in ('lead', 'deputy', 'member')
               or d.held_kind = 'draft' and not exists (
                 select from disposition p
                  where p.transfer_id = d.transfer_id and p.engagement_id = d.engagement_id
                    and p.held_kind in ('lead', 'deputy', 'member'))
             )
          union
          select t.person_id, d.engagement_id, null, t.effective_on
            from line l
            join disposition d on d.successor_id = l.writer and d.engagement_id = l.engagement_id
             and d.held_kind in ('lead', 'deputy', 'member')
            join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null
             and t.effective_on <= (select ctx_today()) and t.effective_on <= l.effective_on
           where l.visit_id is null
        )
        select l.writer, v.id
          from line l
          join visit v on v.engagement_id = l.engagement_id and v.status = 'planned'
           and v.created_at < l.effective_on::timestamp at time zone 'Asia/Tokyo'
         where v.id = l.visit_id
            or l.visit_id is null
               and exists (
                 select from team_member m
                  where m.engagement_id = l.engagement_id and m.person_id = (select ctx_person())
                    and m.from_on <= (select ctx_today())
                    and not exists (
                      select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))
               and not exists (
                 select from team_member m
                  where m.engagement_id = l.engagement_id and m.person_id = l.writer
                    and m.from_on <= (select ctx_today())
                    and not exists (
                      select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))
      )
    )
  );
create policy visit_draft_insert on visit_draft for insert to banso_wide, banso_area, banso_mixed
  with check (
    person_id = (select ctx_person())
    and (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        engagement_id = any((select ctx_uuids('app.member'))::uuid[])
        and (
          municipality_code = any((select ctx_texts('app.assigned'))::text[])
          or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
        )
      )
    )
  );
create policy visit_draft_update on visit_draft for update to banso_wide, banso_area, banso_mixed
  using (
    person_id = (select ctx_person())
    and (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        engagement_id = any((select ctx_uuids('app.member'))::uuid[])
        and (
          municipality_code = any((select ctx_texts('app.assigned'))::text[])
          or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
        )
      )
    )
  );
create policy visit_draft_delete_wide on visit_draft for delete to banso_wide
  using (person_id = (select ctx_person()) and tenant_id = (select ctx_tenant()));
create policy visit_draft_delete_area on visit_draft for delete to banso_area
  using (
    person_id = (select ctx_person())
    and (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
  );
create policy visit_draft_delete_mixed on visit_draft for delete to banso_mixed
  using (
    person_id = (select ctx_person())
    and (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.assigned'))::text[])
      )
      or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
    )
  );

grant select, insert, update, delete on visit_draft to banso_wide, banso_area, banso_mixed, banso_worker;
