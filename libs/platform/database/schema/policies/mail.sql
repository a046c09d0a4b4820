alter table mail enable row level security;
alter table mail force row level security;

create policy mail_migrator on mail to current_user using (true) with check (true);
create policy mail_worker on mail to banso_worker using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy mail_select on mail for select to banso_wide, banso_area, banso_mixed
  using (
    (kind <> 'account' and person_id = (select ctx_person()))
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy mail_update on mail for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]) and state in ('dead','pending'));

grant select (id, tenant_id, person_id, kind, day, to_address, subject, message_id, state, attempts, next_attempt_at,
  sending_since, sent_at, possible_duplicate, last_error, created_at, sender, attempts_allowed)
  on mail to banso_wide, banso_area, banso_mixed;
grant update (state, next_attempt_at, attempts_allowed) on mail to banso_wide, banso_area, banso_mixed;
grant select, insert, update, delete on mail to banso_worker;
