-- An address whose change needs a second person: of anybody who can read records, by a role beside admin, today or
-- later, or by a packet of their own that is still open (as enter_as finds it). It is where a link to a new password
-- goes.
create or replace function address_needs_consent(p_person uuid, p_today date) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (select from role_term r where r.person_id = p_person and r.role <> 'admin'
      and coalesce(r.until_on, 'infinity') >= p_today)
    or exists (select from handover_packet h where h.predecessor_id = p_person and h.state <> 'done'
      and (h.questions_until is null or h.questions_until >= p_today))
$$;
revoke all on function address_needs_consent from public;
grant execute on function address_needs_consent to banso_wide, banso_area, banso_mixed;
