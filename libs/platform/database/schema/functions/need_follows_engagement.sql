-- A need of an engagement is of its office and municipality; one of a municipality's own meeting says them itself.
create or replace function need_follows_engagement() returns trigger
  language plpgsql
as $$
begin
  if new.engagement_id is not null then
    select tenant_id, municipality_code into new.tenant_id, new.municipality_code from engagement
      where id = new.engagement_id;
  end if;
  return new;
end
$$;
