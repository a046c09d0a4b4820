-- The field of a prefecture's office is the prefecture itself; that of any other office is said when it is founded.
create or replace function tenant_has_field() returns trigger
  language plpgsql
as $$
begin
  insert into tenant_field (tenant_id, prefecture_code) values (new.id, new.prefecture_code);
  return null;
end
$$;
