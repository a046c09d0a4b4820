-- Four eyes: nobody approves what they have asked for, or a dispatch of themselves, or the same twice.
create or replace function dispatch_approval_needs_another() returns trigger
  language plpgsql
as $$
begin
  if new.kind = 'approved' and exists (
    select from dispatch d where d.id = new.dispatch_id and (
      new.person_id in (d.requested_by, d.expert_id)
      or exists (select from dispatch_step s
        where s.dispatch_id = d.id and s.kind = 'approved' and s.person_id = new.person_id))) then
    raise exception 'A dispatch is approved by another.' using errcode = '42501',
      constraint = 'dispatch_approval_needs_another';
  end if;
  return new;
end
$$;
