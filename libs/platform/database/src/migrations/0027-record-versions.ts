import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { ACTORS, engagementWall, ofEngagement, reach, wall } from './walls.js';

/** Bodies for which the actor is a guest today, as an array that is computed once for a statement. */
const ACTORS_BODIES = `any(array(select h.organisation_id from role_holding h where h.person_id = (select ctx_person()) and h.role = 'partner'
  and h.from_on <= (select ctx_today()) and (h.until_on is null or h.until_on >= (select ctx_today()))))`;
/** Opinions of the actor's own body: the office's own (no body named), or those of the body that the actor is a guest from. */
const ownOpinion = `((body_id is null and ${reach.own}) or body_id = ${ACTORS_BODIES})`;

/**
 * Records are rows of versions (domain 4.5): a correction is a new row, and the application may change nothing of a row but
 * the moment from which it is superseded. `visit_record` is a view of the versions in force, so whoever asks for "the
 * record" needs no condition of their own. What happened to a record besides being written (confirmed, sent back, withdrawn,
 * and each of these undone) is a row of its own as well. An opinion belongs to one body, is a row of versions too, and is
 * numbered apart: that a body has written one must not show in what others can see.
 */
export class RecordVersions0027 implements MigrationInterface {
  name = 'RecordVersions2026112800027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table visit drop constraint visit_status_check, drop constraint visit_check;
      alter table visit
        add constraint visit_status_check check (status in ('planned','recorded','confirmed','cancelled','withdrawn')),
        add constraint visit_held_check check (status in ('planned','cancelled','withdrawn') = (held_on is null));

      alter table visit_record rename to visit_record_version;
      alter index visit_record_engagement rename to visit_record_version_engagement;
      drop trigger visit_record_follows_engagement on visit_record_version;
      do $$ declare p record; begin
        for p in select policyname from pg_policies where tablename in ('visit_record_version') loop execute format('drop policy %I on visit_record_version', p.policyname); end loop;
      end $$;
      alter table visit_record_version drop constraint visit_record_pkey;
      alter table visit_record_version
        add column version int not null default 1 check (version > 0), add column reason text not null default '', add column superseded_at timestamptz,
        -- As the visit stood when the version was saved; the visit itself says how it stands now.
        add column held_on date, add column mode text, add column purpose text not null default '', add column support_types text[] not null default '{}',
        -- Who was the first to write, and when: a later hand corrects words, and was not there for it.
        add column begun_by uuid references person, add column begun_at timestamptz,
        add constraint visit_record_version_pkey primary key (visit_id, version), add check (version = 1 or reason <> '');
      update visit_record_version r set held_on = v.held_on, mode = v.mode, purpose = v.purpose, support_types = v.support_types, begun_by = r.written_by, begun_at = r.recorded_at from visit v where v.id = r.visit_id;
      alter table visit_record_version alter column held_on set not null, alter column mode set not null, alter column begun_by set not null, alter column begun_at set not null;
      create unique index visit_record_version_in_force on visit_record_version (visit_id) where superseded_at is null;

      create function visit_record_takes_visit() returns trigger language plpgsql as $$
      begin
        select v.engagement_id, v.tenant_id, v.municipality_code, v.held_on, v.mode, v.purpose, v.support_types
          into new.engagement_id, new.tenant_id, new.municipality_code, new.held_on, new.mode, new.purpose, new.support_types from visit v where v.id = new.visit_id;
        if new.version = 1 then
          new.begun_by := new.written_by; new.begun_at := new.recorded_at;
        else
          select r.begun_by, r.begun_at into new.begun_by, new.begun_at from visit_record_version r where r.visit_id = new.visit_id and r.version = 1;
        end if;
        return new;
      end $$;
      create trigger visit_record_version_takes_visit before insert on visit_record_version for each row execute function visit_record_takes_visit();
      ${wall('visit_record_version', { select: reach.read(), insert: reach.write(), update: reach.write() })}
      revoke update, delete on visit_record_version from ${ACTORS}, banso_worker;
      grant update (superseded_at) on visit_record_version to ${ACTORS};

      create view visit_record with (security_invoker = true) as
        select visit_id, engagement_id, tenant_id, municipality_code, version, reason, held_on, mode, purpose, support_types, started_at, ended_at, participants_ours, participants_theirs,
               facts, municipality_said, questions, advice, material, decisions, stage, next_visit_on, written_by, recorded_at, begun_by, begun_at
          from visit_record_version where superseded_at is null;
      grant select on visit_record to ${ACTORS}, banso_worker;

      create table visit_record_event (
        -- In the order in which things happened: several may bear one moment.
        id bigint primary key generated always as identity, visit_id uuid not null references visit, ${ofEngagement},
        version int not null, kind text not null check (kind in ('confirmed','returned','confirmationUndone','withdrawn','withdrawalUndone')),
        comment text not null default '', person_id uuid not null references person, at timestamptz not null default ctx_now(),
        -- The day the visit was planned for, to be put back when a withdrawal is undone.
        planned_on date, check (kind = 'confirmed' or comment <> '')
      );
      create index visit_record_event_visit on visit_record_event (visit_id, id);
      ${engagementWall('visit_record_event')}
      revoke update, delete on visit_record_event from ${ACTORS}, banso_worker;
      create index visit_record_event_returned on visit_record_event (tenant_id) where kind = 'returned';
      -- Records that were sent back and neither written anew nor confirmed since (recordStateOf in record-life.ts says the same).
      create view visit_returned with (security_invoker = true) as
        select k.visit_id, k.engagement_id, k.tenant_id, k.municipality_code, k.version, k.comment, k.person_id, k.at
          from visit_record_event k join visit_record r on r.visit_id = k.visit_id and r.version = k.version
         where k.kind = 'returned' and not exists (select from visit_record_event l where l.visit_id = k.visit_id and l.version = k.version and l.id > k.id and l.kind in ('confirmed', 'returned'));
      -- Records that wait for a manager: one home for desk, reminders and sweep. What was sent back waits for its writer instead.
      create view visit_unconfirmed with (security_invoker = true) as
        select v.id as visit_id, v.engagement_id, v.tenant_id, v.municipality_code, v.held_on, r.recorded_at, r.written_by
          from visit v join visit_record r on r.visit_id = v.id where v.status = 'recorded' and not exists (select from visit_returned b where b.visit_id = v.id);
      grant select on visit_returned, visit_unconfirmed to ${ACTORS}, banso_worker;
      insert into visit_record_event (visit_id, engagement_id, version, kind, person_id, at) select visit_id, engagement_id, 1, 'confirmed', confirmed_by, confirmed_at from visit_confirmation;
      drop table visit_confirmation;

      -- Whose text an opinion is was not kept: what one body wrote over another's record stood under the first author. The audit
      -- log knows who saved one last.
      alter table visit_opinion drop constraint visit_opinion_pkey;
      alter table visit_opinion add column id uuid not null default gen_random_uuid() primary key, add column body_id uuid references organisation, add column version int not null default 1 check (version > 0),
        add column reason text not null default '', add column written_at timestamptz default ctx_now(), add column superseded_at timestamptz, add check (version = 1 or reason <> '');
      update visit_opinion o set written_by = last.person_id from (
          select distinct on (a.subject_id) a.subject_id, a.person_id from audit_entry a
           where a.action = 'visit:record' and a.subject_kind = 'visit' and a.change -> 'texts' ? 'opinion' and a.person_id is not null order by a.subject_id, a.id desc) last
       where last.subject_id = o.visit_id::text;
      update visit_opinion o set written_at = r.recorded_at from visit_record r where r.visit_id = o.visit_id;
      update visit_opinion o set body_id = h.organisation_id from role_holding h
       where h.person_id = o.written_by and h.role = 'partner' and h.tenant_id = o.tenant_id
         and not exists (select from role_holding s where s.person_id = o.written_by and s.tenant_id = o.tenant_id and s.role in ('staff', 'manager'));
      create unique index visit_opinion_version on visit_opinion (visit_id, body_id, version) nulls not distinct;
      create unique index visit_opinion_in_force on visit_opinion (visit_id, body_id) nulls not distinct where superseded_at is null;
      do $$ declare p record; begin
        for p in select policyname from pg_policies where tablename = 'visit_opinion' loop execute format('drop policy %I on visit_opinion', p.policyname); end loop;
      end $$;
      ${wall('visit_opinion', {
        select: `${reach.read()} and (not internal or ${ownOpinion})`,
        insert: `${reach.write()} and ${ownOpinion}`,
        update: `${reach.write()} and ${ownOpinion}`,
      })}
      revoke update, delete on visit_opinion from ${ACTORS}, banso_worker;
      grant update (superseded_at) on visit_opinion to ${ACTORS};

      -- How many people confirm a record, one after the other (係長 → 課長): an office's own rule for a programme; without one, a single person.
      create table confirmation_rule (
        tenant_id int not null references tenant, programme_id uuid not null references programme, steps smallint not null check (steps between 1 and 2),
        changed_by uuid references person, primary key (tenant_id, programme_id)
      );
      ${wall('confirmation_rule', { select: reach.tenants, insert: `${reach.manages} or ${reach.administers}`, update: `${reach.manages} or ${reach.administers}` })}
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
