alter table handover_signature enable row level security;
alter table handover_signature force row level security;

create policy handover_signature_migrator on handover_signature to current_user using (true) with check (true);
create policy handover_signature_worker on handover_signature to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy handover_signature_select on handover_signature for select to banso_wide, banso_area, banso_mixed
  using (exists (select 1 from handover_packet p where p.id = packet_id));
create policy handover_signature_insert on handover_signature for insert to banso_wide, banso_area, banso_mixed
  with check (
    exists (select 1 from handover_packet p where p.id = packet_id)
    and (step = 'drafted' or person_id = (select ctx_person()))
  );

grant select, insert on handover_signature to banso_wide, banso_area, banso_mixed, banso_worker;
