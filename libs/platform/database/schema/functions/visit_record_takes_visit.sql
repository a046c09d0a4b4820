create or replace function visit_record_takes_visit() returns trigger
  language plpgsql
as $$
begin
  select v.engagement_id, v.tenant_id, v.municipality_code, v.held_on, v.mode, v.purpose, v.support_types
    into new.engagement_id, new.tenant_id, new.municipality_code, new.held_on, new.mode, new.purpose,
      new.support_types from visit v where v.id = new.visit_id;
  if new.version = 1 then
    new.begun_by := new.written_by; new.begun_at := new.recorded_at;
  else
    select r.begun_by, r.begun_at, r.from_list into new.begun_by, new.begun_at, new.from_list
      from visit_record_version r
      where r.visit_id = new.visit_id and r.version = 1;
  end if;
  new.body_ids := bodies_of(
    array(select people_of_record(new.begun_by, new.from_list, new.participants_ours)), new.held_on);
  if new.body_ids = '{}' then new.body_ids := bodies_in_charge(new.engagement_id, new.held_on); end if;
  return new;
end
$$;
