alter table handover_question enable row level security;
alter table handover_question force row level security;

create policy handover_question_migrator on handover_question to current_user using (true) with check (true);
create policy handover_question_worker on handover_question to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy handover_question_select on handover_question for select to banso_wide, banso_area, banso_mixed
  using (exists (select 1 from handover_packet p where p.id = packet_id));
create policy handover_question_insert on handover_question for insert to banso_wide, banso_area, banso_mixed
  with check (exists (select 1 from handover_packet p where p.id = packet_id));
create policy handover_question_update on handover_question for update to banso_wide, banso_area, banso_mixed
  using (exists (select 1 from handover_packet p where p.id = packet_id));

grant select, insert on handover_question to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (answer, answered_by, answered_at) on handover_question to banso_wide, banso_area, banso_mixed;
grant update, delete on handover_question to banso_worker;
