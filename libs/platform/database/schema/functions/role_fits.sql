-- In which organisations a role can be held. The body that an office is has staff, whatever its kind; of other bodies
-- only sections and health offices of a prefecture. As a pure function: roleFits.
create or replace function role_fits(p_role text, p_kind text, p_is_office boolean) returns boolean
  language sql immutable parallel safe
  return case p_role
    when 'staff' then p_is_office or p_kind in ('prefecture', 'healthOffice')
    when 'manager' then p_is_office or p_kind in ('prefecture', 'healthOffice')
    when 'partner' then not p_is_office and p_kind in ('university', 'professionalAssociation', 'other')
    when 'peer' then p_kind <> 'regionalBureau'
    when 'expert' then p_kind <> 'regionalBureau'
    when 'bureau' then p_kind = 'regionalBureau'
    when 'auditor' then p_is_office or p_kind in ('prefecture', 'other')
    when 'admin' then p_is_office or p_kind in ('prefecture', 'other')
    else false end;
