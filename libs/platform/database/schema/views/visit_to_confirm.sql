-- Records that wait for the reader as manager: not those where the next step is another's (mayTakeNextStep in
-- record-life.ts). A confirmation holds until it is undone, the last one first, or the version is sent back. An office
-- has many that nobody has touched yet: these are found by indexes alone, and only what something has happened to is
-- looked at closely.
create or replace view visit_to_confirm with (security_invoker = true) as
  with waiting as materialized (
    select v.id, v.engagement_id, v.tenant_id, v.municipality_code, v.held_on from visit v
     where v.status = 'recorded' and v.tenant_id = any((select ctx_ints('app.manages'))::int[])
  ), written as materialized (
    select r.visit_id, r.recorded_at, r.written_by from visit_record_version r
     where r.superseded_at is null and r.visit_id = any(array(select w.id from waiting w))
  ), touched as materialized (
    select distinct k.visit_id from visit_record_event k where k.visit_id = any(array(select w.id from waiting w))
  )
  select w.id as visit_id, w.engagement_id, w.tenant_id, w.municipality_code, w.held_on, r.recorded_at, r.written_by
    from waiting w join written r on r.visit_id = w.id
   where w.id not in (select t.visit_id from touched t)
  union all
  select u.*
    from visit_unconfirmed u
   where u.visit_id = any(array(select t.visit_id from touched t))
     and u.tenant_id = any((select ctx_ints('app.manages'))::int[])
     and not exists (
       select from visit_record_event k
         join visit_record r on r.visit_id = k.visit_id and r.version = k.version
        where k.visit_id = u.visit_id and k.kind = 'confirmed' and k.person_id = (select ctx_person())
          and exists (
            select from engagement e
              join confirmation_rule c on c.tenant_id = e.tenant_id and c.programme_id = e.programme_id
             where e.id = u.engagement_id and c.steps > 1)
          and not exists (
            select from visit_record_event l
             where l.visit_id = k.visit_id and l.version = k.version and l.id > k.id
               and (l.kind = 'returned'
                 or (l.kind = 'confirmationUndone'
                   and (select count(*) filter (where m.kind = 'confirmationUndone')
                             > count(*) filter (where m.kind = 'confirmed')
                          from visit_record_event m
                         where m.visit_id = k.visit_id and m.version = k.version
                           and m.id > k.id and m.id <= l.id)))));
grant select on visit_to_confirm to banso_wide, banso_area, banso_mixed, banso_worker;
