import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS, engagementWall, ofEngagement, reach, wall } from './walls.js';

/** Reminders and mail, transfers and handover packets, coverage. */
export class RoomsAbove0005 implements MigrationInterface {
  name = 'RoomsAbove2026112300005';

  async up(runner: QueryRunner): Promise<void> {
    const mine = reach.me();
    await runner.query(`
      create table reminder (
        id uuid primary key, tenant_id int not null references tenant, municipality_code text, engagement_id uuid references engagement,
        subject_kind text not null check (subject_kind in ('visitDue','plannedVisit','recordMissing','actionItem','handover')), subject_id uuid not null,
        step text not null, occurrence int not null default 0, due_on date not null, falls_on date not null, person_id uuid not null references person,
        state text not null default 'open' check (state in ('open','acknowledged','superseded','resolved')),
        why jsonb not null, escalation boolean not null default false, hidden_until date, mail_id uuid, created_at timestamptz not null default ctx_now(), settled_at timestamptz,
        unique (subject_kind, subject_id, step, occurrence, due_on, person_id)
      );
      create index reminder_person on reminder (person_id, state);
      create index reminder_subject on reminder (subject_kind, subject_id) where state in ('open','acknowledged');
      create index reminder_engagement on reminder (engagement_id);
      ${wall('reminder', {
        select: `${mine} or ((${reach.write()}) and ${reach.announced()})`,
        insert: `${reach.write()}`, update: `${mine} or (${reach.write()})`,
      })}
      -- Mail is the worker's: the application only sees its own person's and, for operations, its tenant's when administering.
      create table mail (
        id uuid primary key, tenant_id int not null references tenant, person_id uuid not null references person, kind text not null check (kind in ('digest','immediate')), day date not null,
        to_address text not null, subject text not null, body text not null, message_id text not null unique,
        state text not null default 'pending' check (state in ('pending','sending','sent','dead')), attempts int not null default 0, next_attempt_at timestamptz not null,
        sending_since timestamptz, sent_at timestamptz, possible_duplicate boolean not null default false, last_error text, created_at timestamptz not null default ctx_now()
      );
      create unique index mail_one_digest on mail (person_id, day) where kind = 'digest';
      create index mail_waiting on mail (next_attempt_at) where state in ('pending','sending');
      ${wall('mail', { select: `${mine} or ${reach.administers}` })}

      create table transfer (
        id uuid primary key, tenant_id int not null references tenant, person_id uuid not null references person, kind text not null check (kind in ('transfer','retirement','leave','arrival')),
        announced_on date not null, effective_on date not null check (effective_on >= announced_on), destination text not null default '', note text not null default '',
        registered_by uuid, registered_at timestamptz not null default ctx_now(), confirmed_at timestamptz, withdrawn_at timestamptz, version int not null default 1
      );
      create unique index transfer_one_open on transfer (person_id, effective_on) where withdrawn_at is null;
      create table disposition (
        id uuid primary key, tenant_id int not null references tenant, transfer_id uuid not null references transfer, held_kind text not null, held_id uuid not null, engagement_id uuid,
        kind text not null check (kind in ('successor','interim','end')), successor_id uuid references person, reason text not null default '', result text,
        unique (transfer_id, held_kind, held_id), check ((kind = 'end') = (successor_id is null))
      );
      -- Both have the leaver's and the successor's eye on them only after the announcement; the leaver from the start.
      create table handover_packet (
        id uuid primary key, ${ofEngagement}, transfer_id uuid not null references transfer, predecessor_id uuid not null references person, successor_id uuid references person,
        effective_on date not null, hidden_until date, facts jsonb not null, drafted_at timestamptz not null,
        history text not null default '', policy text not null default '', pending text not null default '', cautions text not null default '',
        state text not null default 'drafting' check (state in ('drafting','checked','handedOver','received','done')),
        checked_by uuid references person, checked_at timestamptz, delivered_at timestamptz, received_by uuid references person, received_at timestamptz, version int not null default 1,
        unique (transfer_id, engagement_id)
      );
      create table handover_version (id uuid primary key, ${ofEngagement}, packet_id uuid not null references handover_packet, number int not null, content jsonb not null, sha256 text not null, frozen_at timestamptz not null, unique (packet_id, number));
      create table handover_question (id uuid primary key, ${ofEngagement}, packet_id uuid not null references handover_packet, text text not null, asked_by uuid not null references person, asked_at timestamptz not null default ctx_now(), answer text, answered_by uuid references person, answered_at timestamptz);
      ${wall('transfer', { select: `${reach.manages} or ${mine} or (${reach.tenants} and announced_on <= (select ctx_today()) and withdrawn_at is null)`, insert: reach.manages, update: reach.manages })}
      ${wall('disposition', { select: `${reach.manages} or exists (select 1 from transfer t where t.id = transfer_id and (t.person_id = (select ctx_person()) or t.announced_on <= (select ctx_today())))`, insert: reach.manages, update: reach.manages, delete: reach.manages })}
      ${engagementWall('handover_packet', {
        select: `((${reach.own}) and ${reach.announced('false')}) or predecessor_id = (select ctx_person()) or (successor_id = (select ctx_person()) and ${reach.announced()})`,
        insert: reach.manages,
        update: `${reach.manages} or predecessor_id = (select ctx_person()) or (successor_id = (select ctx_person()) and ${reach.announced()})`,
        delete: `${reach.manages} and state = 'drafting'`,
      })}
      ${engagementWall('handover_version', { select: 'exists (select 1 from handover_packet p where p.id = packet_id)', insert: 'exists (select 1 from handover_packet p where p.id = packet_id)' })}
      ${engagementWall('handover_question', { select: 'exists (select 1 from handover_packet p where p.id = packet_id)', insert: 'exists (select 1 from handover_packet p where p.id = packet_id)', update: 'exists (select 1 from handover_packet p where p.id = packet_id)' })}
      -- A frozen version is for ever: nobody but the migrator may change or remove it.
      revoke update, delete on handover_version from ${ACTORS}, banso_worker;

      -- A draft is its writer's alone; whoever plans the writer's transfer learns that there is one, not what it says.
      create function drafts_held(p_person uuid) returns table (visit_id uuid, engagement_id uuid) language sql stable security definer set search_path = public, pg_temp
        as $$ select d.visit_id, d.engagement_id from visit_draft d
               where d.person_id = p_person and (d.tenant_id = any(ctx_ints('app.manages')) or p_person = ctx_person()) $$;
      revoke all on function drafts_held(uuid) from public;
      grant execute on function drafts_held(uuid) to ${ACTORS}, banso_worker;

      create table coverage_month (
        tenant_id int not null references tenant, municipality_code text not null references municipality, support_type text not null check (support_type in ('A','B','C','D','E')), month date not null,
        delivered int not null, last_on date not null, body_kinds text[] not null default '{}', primary key (tenant_id, municipality_code, support_type, month)
      );
      create table coverage_judgement (
        id uuid primary key, tenant_id int not null references tenant, municipality_code text not null references municipality, support_type text not null, fiscal_year int not null,
        reason text not null, look_again_on date not null, judged_by uuid, judged_on date not null, withdrawn_at timestamptz
      );
      create unique index coverage_judgement_one on coverage_judgement (tenant_id, municipality_code, support_type, fiscal_year) where withdrawn_at is null;
      ${wall('coverage_month', {
        select: `${reach.read('null::uuid')} or ${reach.bureau}`,
        insert: `${reach.own} or (${reach.tenants} and municipality_code = any((select ctx_texts('app.assigned'))::text[]))`,
        update: `${reach.own} or (${reach.tenants} and municipality_code = any((select ctx_texts('app.assigned'))::text[]))`,
        delete: `${reach.own} or (${reach.tenants} and municipality_code = any((select ctx_texts('app.assigned'))::text[]))`,
      })}
      ${wall('coverage_judgement', { select: reach.read('null::uuid'), insert: reach.own, update: reach.own })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
