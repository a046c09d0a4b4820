alter table handover_packet enable row level security;
alter table handover_packet force row level security;

create policy handover_packet_migrator on handover_packet to current_user using (true) with check (true);
create policy handover_packet_worker on handover_packet to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy handover_packet_select on handover_packet for select to banso_wide, banso_area, banso_mixed
  using (
    (
      (
        (
          tenant_id = any((select ctx_ints('app.wide'))::int[])
          or (
            tenant_id = any((select ctx_ints('app.tenants'))::int[])
            and municipality_code = any((select ctx_texts('app.own'))::text[])
          )
        )
      )
      and (
        hidden_until is null
        or hidden_until <= (select ctx_today())
        or tenant_id = any((select ctx_ints('app.manages'))::int[])
        or false
      )
    )
    or (
      (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and predecessor_id = (select ctx_person())
        and state <> 'done'
        and (questions_until is null or questions_until >= (select ctx_today()))
      )
      or id = any((select ctx_uuids('app.packets'))::uuid[])
    )
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and successor_id = (select ctx_person())
      and (
        hidden_until is null
        or hidden_until <= (select ctx_today())
        or tenant_id = any((select ctx_ints('app.manages'))::int[])
        or false
      )
    )
  );
create policy handover_packet_insert on handover_packet for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy handover_packet_update on handover_packet for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or (
      (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and predecessor_id = (select ctx_person())
        and state <> 'done'
        and (questions_until is null or questions_until >= (select ctx_today()))
      )
      or id = any((select ctx_uuids('app.packets'))::uuid[])
    )
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and successor_id = (select ctx_person())
      and (
        hidden_until is null
        or hidden_until <= (select ctx_today())
        or tenant_id = any((select ctx_ints('app.manages'))::int[])
        or false
      )
    )
  );
create policy handover_packet_delete on handover_packet for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]) and state = 'drafting');

grant select, insert, update, delete on handover_packet to banso_wide, banso_area, banso_mixed, banso_worker;
