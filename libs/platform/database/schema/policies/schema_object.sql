-- Which text of each file of this folder stands in the database: the migrator's alone.
alter table schema_object enable row level security;
alter table schema_object force row level security;

create policy schema_object_migrator on schema_object to current_user using (true) with check (true);
