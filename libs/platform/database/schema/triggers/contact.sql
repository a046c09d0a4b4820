create or replace trigger contact_follows_engagement before insert on contact
  for each row execute function follow_engagement();
