-- Counted by the trigger that numbers a letter, and by nobody else.
alter table dispatch_letter_count enable row level security;
alter table dispatch_letter_count force row level security;

create policy dispatch_letter_count_migrator on dispatch_letter_count to current_user using (true) with check (true);
