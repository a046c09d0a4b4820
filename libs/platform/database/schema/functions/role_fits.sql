create or replace function role_fits(p_role text, p_kind text) returns boolean
  language sql immutable parallel safe
  return case p_role
    when 'staff' then p_kind in ('prefecture', 'healthOffice')
    when 'manager' then p_kind in ('prefecture', 'healthOffice')
    when 'partner' then p_kind in ('university', 'professionalAssociation', 'other')
    when 'peer' then p_kind <> 'regionalBureau'
    when 'expert' then p_kind <> 'regionalBureau'
    when 'bureau' then p_kind = 'regionalBureau'
    when 'auditor' then p_kind in ('prefecture', 'other')
    when 'admin' then p_kind in ('prefecture', 'other')
    else false end;
