-- Records that wait for the reader as manager: not those where the next step is another's (mayTakeNextStep in
-- record-life.ts). A confirmation holds until it is undone, the last one first, or the version is sent back.
create or replace view visit_to_confirm with (security_invoker = true) as
  select u.*
    from visit_unconfirmed u
   where u.tenant_id = any((select ctx_ints('app.manages'))::int[])
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
