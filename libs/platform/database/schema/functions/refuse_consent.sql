create or replace function refuse_consent(p_id uuid, p_comment text, p_mails jsonb) returns text
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare c record;
begin
  select * into c from consent where id = p_id and (tenant_id = any(ctx_ints('app.manages'))
    or tenant_id = any(ctx_ints('app.audits'))) for update;
  if not found then return 'notFound'; end if;
  if ctx_person() in (c.asked_by, c.person_id) then return 'own'; end if;
  if c.state <> 'waiting' then return 'decided'; end if;
  if c.expires_at <= ctx_now() then return 'lapsed'; end if;
  update consent set state = 'refused', decided_by = ctx_person(), decided_at = ctx_now(), comment = p_comment
    where id = c.id;
  perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
  return 'done';
end
$$;
revoke all on function refuse_consent from public;
grant execute on function refuse_consent to banso_wide, banso_area, banso_mixed;
