-- Four eyes: a dispatch begins as a request, and leaves that state, but for a cancellation, with the approvals that it
-- needs.
create or replace function dispatch_needs_approval() returns trigger
  language plpgsql
as $$
declare
  begins boolean := tg_op = 'INSERT';
begin
  if begins then
    if new.state = 'requested' and new.asked_at is null then return new; end if;
  elsif not (old.state = 'requested' and new.state not in ('requested', 'cancelled'))
    and not (old.asked_at is null and new.asked_at is not null) then return new;
  elsif (select count(*) from dispatch_step s where s.dispatch_id = new.id and s.kind = 'approved')
    >= new.approval_steps then return new;
  end if;
  raise exception 'A dispatch needs approval.' using errcode = '42501', constraint = 'dispatch_needs_approval';
end
$$;
