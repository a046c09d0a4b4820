create or replace function withdraw_consent(p_id uuid, p_mails jsonb) returns text
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare c record;
begin
  select * into c from consent where id = p_id and tenant_id = any(ctx_ints('app.administers')) for update;
  if not found then return 'notFound'; end if;
  if c.state <> 'waiting' then return 'decided'; end if;
  update consent set state = 'withdrawn', decided_by = ctx_person(), decided_at = ctx_now() where id = c.id;
  perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
  return 'done';
end
$$;
revoke all on function withdraw_consent from public;
grant execute on function withdraw_consent to banso_wide, banso_area, banso_mixed;
