-- Whether the person has left this role by a transfer, and nobody has let them come back: no arrival (着任), no role
-- granted by hand since, and it was not kept.
create or replace function has_left_role(
  p_person uuid, p_organisation uuid, p_role text, p_today date
) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (select from transfer x
    where x.person_id = p_person and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on <= p_today
      and exists (select from role_holding h where h.person_id = p_person and h.organisation_id = p_organisation
        and h.role = p_role and h.from_on < x.effective_on)
      and not exists (select from disposition k join role_holding h on h.id = k.held_id
        where k.transfer_id = x.id and k.held_kind = 'role' and k.kind = 'keep'
          and h.organisation_id = p_organisation and h.role = p_role)
      and not exists (select from transfer a where a.person_id = p_person and a.withdrawn_at is null
        and a.kind = 'arrival' and a.effective_on between x.effective_on and p_today)
      and not exists (select from role_holding g where g.person_id = p_person and g.organisation_id = p_organisation
        and g.role = p_role and not g.provided and g.from_on between x.effective_on and p_today))
$$;
revoke all on function has_left_role from public;
