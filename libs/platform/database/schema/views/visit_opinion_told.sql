-- Opinions within the reader's reach as they are told: numbered as the reader sees them, and a reason tells of what
-- stood before only to those who see that. An open opinion must not give away the internal ones before it.
create or replace view visit_opinion_told with (security_invoker = true) as
  select o.visit_id, o.body_id, o.version, o.superseded_at,
         json_build_object(
           'body', coalesce(
             (select json_build_object('id', b.id, 'name', b.name) from organisation b where b.id = o.body_id),
             json_build_object('id', null, 'name', t.name)),
           'version', (
             select count(*) from visit_opinion s
              where s.visit_id = o.visit_id and s.body_id is not distinct from o.body_id and s.version <= o.version),
           'text', o.text, 'internal', o.internal,
           'by', (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = o.written_by),
           'at', o.written_at,
           'reason', case when exists (
             select from visit_opinion s
              where s.visit_id = o.visit_id and s.body_id is not distinct from o.body_id
                and s.version = o.version - 1) then o.reason else '' end) as told
    from visit_opinion o
    join tenant t on t.id = o.tenant_id;
grant select on visit_opinion_told to banso_wide, banso_area, banso_mixed, banso_worker;
