import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reword } from './reword.js';
import { ACTORS } from './walls.js';

/**
 * What a second look at the records found. A confirmation keeps how many were asked for when it was given, so that an office
 * that changes its rule neither confirms nor reopens what lies in the files. What waits for the reader's own confirmation is
 * one view, for the desk and for the list behind it. And other systems hear of a withdrawal, of its undoing and of every
 * further closure, as they heard of the first.
 */
export class SecondLook0048 implements MigrationInterface {
  name = 'SecondLook2026112800048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table visit_record_event add column steps smallint check (steps between 1 and 2);
      -- What was asked for then was not kept. Where a record stands tells it: one that waits although it was confirmed was
      -- asked for two, and so was one of which two confirmations hold: neither undone, nor before it was sent back.
      update visit_record_event k set steps = case
          when v.status = 'recorded' then 2
          when (select count(*) filter (where l.kind = 'confirmed') - count(*) filter (where l.kind = 'confirmationUndone')
                  from visit_record_event l where l.visit_id = k.visit_id and l.version = k.version
                   and l.id > coalesce((select max(b.id) from visit_record_event b
                                         where b.visit_id = k.visit_id and b.version = k.version and b.kind = 'returned'), 0)) > 1 then 2
          when v.status = 'withdrawn' then coalesce((select c.steps from confirmation_rule c join engagement e on e.programme_id = c.programme_id
                                                       where c.tenant_id = k.tenant_id and e.id = k.engagement_id), 1)
          else 1 end
        from visit v where v.id = k.visit_id and k.kind = 'confirmed';
      alter table visit_record_event add constraint visit_record_event_confirmation_steps check ((kind = 'confirmed') = (steps is not null));

      -- A record that is withdrawn, or brought back, takes its moves of the stage along: a row that says so, with the stage
      -- that stands then. Which moves count follows from the rows themselves (story.service.ts).
      alter table stage_change add column kind text not null default 'move' check (kind in ('move', 'withdrawal', 'restoration')),
        add constraint stage_change_of_visit check (kind = 'move' or visit_id is not null);
      update stage_change set kind = case reason when '訪問記録の取下げ' then 'withdrawal' else 'restoration' end
       where visit_id is not null and reason in ('訪問記録の取下げ', '訪問記録の取下げの取消し');

      -- Two managers may change one rule. A programme without one is in its first version, so the first row makes the second.
      alter table confirmation_rule add column version int not null default 2 check (version > 1);

      -- Records that wait for the reader as manager: not those where the next step is another's (mayTakeNextStep in
      -- record-life.ts). A confirmation holds until it is undone, the last one first, or the version is sent back.
      create view visit_to_confirm with (security_invoker = true) as
        select u.* from visit_unconfirmed u
         where u.tenant_id = any((select ctx_ints('app.manages'))::int[])
           and not exists (
             select from visit_record_event k join visit_record r on r.visit_id = k.visit_id and r.version = k.version
              where k.visit_id = u.visit_id and k.kind = 'confirmed' and k.person_id = (select ctx_person())
                and exists (select from engagement e join confirmation_rule c on c.tenant_id = e.tenant_id and c.programme_id = e.programme_id
                             where e.id = u.engagement_id and c.steps > 1)
                and not exists (
                  select from visit_record_event l where l.visit_id = k.visit_id and l.version = k.version and l.id > k.id
                   and (l.kind = 'returned' or (l.kind = 'confirmationUndone' and
                     (select count(*) filter (where m.kind = 'confirmationUndone') > count(*) filter (where m.kind = 'confirmed')
                        from visit_record_event m where m.visit_id = k.visit_id and m.version = k.version and m.id > k.id and m.id <= l.id)))));
      grant select on visit_to_confirm to ${ACTORS}, banso_worker;

      ${reword('tell_webhooks()', [
        [`case when n.status = 'recorded' then 'heldOn' else 'plannedOn' end, coalesce(n.held_on, n.planned_on)`,
          `case when c.event in ('visit.recorded', 'visit.withdrawn', 'visit.restored') then 'heldOn' else 'plannedOn' end,
             case when c.event = 'visit.withdrawn' then o.held_on else coalesce(n.held_on, n.planned_on) end`],
        [`when n.status = 'planned' and n.planned_on <> o.planned_on then 'visit.moved' end`,
          `when n.status = 'planned' and n.planned_on <> o.planned_on then 'visit.moved'
            when n.status = 'withdrawn' and o.status <> 'withdrawn' then 'visit.withdrawn' when o.status = 'withdrawn' and n.status <> 'withdrawn' then 'visit.restored' end`],
        [`'engagement.closed' as event, n.id as subject_id, '' as fact,`,
          `case when n.status = 'closed' then 'engagement.closed' else 'engagement.reopened' end as event, n.id as subject_id,
          -- One that was reopened is closed again: each time is told once.
          n.version::text as fact,`],
        [`where n.status = 'closed' and o.status <> 'closed'`, `where (n.status = 'closed') <> (o.status = 'closed')`],
      ])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
