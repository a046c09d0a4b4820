import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS, engagementWall, ofEngagement, reach, wall } from './walls.js';

/** Engagements with their story, visits with their records, action items. */
export class Engagements0004 implements MigrationInterface {
  name = 'Engagements2026112300004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table engagement (
        id uuid primary key, tenant_id int not null references tenant, municipality_code text not null references municipality, programme_id uuid not null references programme,
        status text not null default 'active' check (status in ('active','paused','closed')), stage smallint not null default 0 check (stage between 0 and 3),
        started_on date not null, cadence_months smallint not null default 1 check (cadence_months between 1 and 12), online_counts boolean not null default true,
        vision text not null default '', version int not null default 1, created_at timestamptz not null default ctx_now(), created_by uuid,
        -- facts that the visits room reports
        last_held_on date, last_held_in_person_on date, planned_days date[] not null default '{}', visit_count int not null default 0,
        -- results of the cadence rule; from which day which status holds: look up with width_bucket(today, cadence_from)
        resumed_on date, next_visit_due_on date, due_in_words jsonb, cadence_from date[] not null default '{-infinity}', cadence_statuses text[] not null default '{onTrack}',
        unique (id, tenant_id, municipality_code)
      );
      create index engagement_tenant on engagement (tenant_id, municipality_code);
      create index engagement_order on engagement (municipality_code, id);
      create unique index engagement_one_open on engagement (municipality_code, programme_id) where status <> 'closed';

      create function follow_engagement() returns trigger language plpgsql as $$
      begin
        select tenant_id, municipality_code into new.tenant_id, new.municipality_code from engagement where id = new.engagement_id;
        return new;
      end $$;
      ${wall('engagement', { select: reach.read('id'), insert: reach.own, update: reach.write('id') })}

      create table engagement_pause (id uuid primary key, ${ofEngagement}, from_on date not null, until_on date, reason text not null, paused_by uuid, check (until_on is null or until_on >= from_on),
        exclude using gist (engagement_id with =, daterange(from_on, until_on, '[)') with &&));
      create table engagement_closure (id uuid primary key, ${ofEngagement}, closed_on date not null, reason text not null, outcome text not null default '', closed_by uuid, unique (engagement_id));
      create table stage_change (id uuid primary key, ${ofEngagement}, stage smallint not null check (stage between 0 and 3), since date not null, reason text not null, visit_id uuid, changed_by uuid, recorded_at timestamptz not null default ctx_now());
      create table challenge (id uuid primary key, ${ofEngagement}, text text not null, noted_on date not null, withdrawn_on date, version int not null default 1);
      create table true_challenge (id uuid primary key, ${ofEngagement}, challenge_id uuid not null references challenge, since date not null, marked_by uuid, recorded_at timestamptz not null default ctx_now());
      create table initiative (id uuid primary key, ${ofEngagement}, text text not null, state text not null check (state in ('idea','trying','running','stopped')), started_on date, version int not null default 1);
      create table vision_change (id uuid primary key, ${ofEngagement}, vision text not null, changed_on date not null, changed_by uuid);
      create table counterpart (id uuid primary key, ${ofEngagement}, name text not null, post text not null, from_on date not null, until_on date, is_main boolean not null default false, note text not null default '', version int not null default 1,
        check (until_on is null or until_on >= from_on));
      -- A term that begins, or an end, before its announcement is hidden; an end is a row of its own so that it can be.
      create table team_member (id uuid primary key, ${ofEngagement}, person_id uuid not null references person,
        role text not null check (role in ('lead','deputy','prefecturalStaff','healthOfficeStaff','professor','peerSupporter','expert')),
        from_on date not null, hidden_until date, transfer_id uuid, unique (id, engagement_id));
      create index team_member_person on team_member (person_id);
      create table team_member_end (member_id uuid primary key references team_member, ${ofEngagement}, person_id uuid not null, until_on date not null, reason text not null default '', hidden_until date, transfer_id uuid);
      create view team_term with (security_invoker = true) as
        select m.id, m.engagement_id, m.tenant_id, m.municipality_code, m.person_id, m.role, m.from_on, e.until_on, e.reason as end_reason, m.transfer_id
          from team_member m left join team_member_end e on e.member_id = m.id;
      grant select on team_term to ${ACTORS}, banso_worker;

      create table visit (id uuid primary key, ${ofEngagement}, status text not null default 'planned' check (status in ('planned','recorded','confirmed','cancelled')),
        planned_on date, starts_at time, place text not null default '', mode text not null check (mode in ('onSite','online','ourOffice')), purpose text not null default '',
        held_on date, support_types text[] not null default '{}', version int not null default 1, created_at timestamptz not null default ctx_now(), created_by uuid,
        check (status in ('planned','cancelled') = (held_on is null)), check (planned_on is not null or held_on is not null));
      create index visit_held on visit (municipality_code, held_on) where held_on is not null;
      create index visit_planned on visit (tenant_id, planned_on) where status = 'planned';
      create index visit_story on visit (engagement_id, (coalesce(held_on, planned_on)) desc);
      create table visit_record (visit_id uuid primary key references visit, ${ofEngagement}, started_at time, ended_at time, participants_ours jsonb not null default '[]', participants_theirs text[] not null default '{}',
        facts text not null, municipality_said text not null default '', questions text not null default '', advice text not null default '', material text not null default '', decisions text not null default '',
        stage smallint check (stage between 0 and 3), next_visit_on date, written_by uuid not null references person, recorded_at timestamptz not null default ctx_now(), check (ended_at is null or started_at is null or ended_at >= started_at));
      create table visit_opinion (visit_id uuid primary key references visit, ${ofEngagement}, text text not null, internal boolean not null default true);
      create table visit_confirmation (visit_id uuid primary key references visit, ${ofEngagement}, confirmed_by uuid not null references person, confirmed_at timestamptz not null default ctx_now());
      create table visit_cancellation (visit_id uuid primary key references visit, ${ofEngagement}, reason text not null, cancelled_by uuid, cancelled_at timestamptz not null default ctx_now());
      create table visit_draft (visit_id uuid not null references visit, person_id uuid not null references person, ${ofEngagement}, content jsonb not null, version int not null default 1, saved_at timestamptz not null default ctx_now(), primary key (visit_id, person_id));

      create table action_item (id uuid primary key, ${ofEngagement}, visit_id uuid references visit, text text not null, side text not null check (side in ('ours','theirs')), owner_name text not null default '',
        due_on date not null, state text not null default 'open' check (state in ('open','done','dropped')), evidence text not null default '', done_on date, version int not null default 1, created_at timestamptz not null default ctx_now(), created_by uuid);
      create index action_item_due on action_item (tenant_id, due_on) where state = 'open';
      create table action_item_owner (id uuid primary key, action_item_id uuid not null references action_item, ${ofEngagement}, person_id uuid not null references person, from_on date not null, hidden_until date, transfer_id uuid);
      create index action_item_owner_person on action_item_owner (person_id);
      create index action_item_owner_item on action_item_owner (action_item_id, from_on desc);

      ${['engagement_pause', 'engagement_closure', 'stage_change', 'challenge', 'true_challenge', 'initiative', 'vision_change', 'counterpart', 'visit', 'visit_record', 'visit_confirmation', 'visit_cancellation', 'action_item'].map((t) => engagementWall(t)).join('\n')}
      ${engagementWall('team_member', { select: `${reach.read()} and ${reach.announced()}`, update: `${reach.own} and ${reach.announced()}`, insert: reach.own, delete: `${reach.manages} and hidden_until is not null and from_on > (select ctx_today())` })}
      ${engagementWall('team_member_end', { select: `${reach.read()} and ${reach.announced(reach.me())}`, insert: reach.own, update: reach.own, delete: `${reach.manages} and until_on >= (select ctx_today())` })}
      ${engagementWall('visit_opinion', { select: `${reach.own} or (not internal and ${reach.read()}) or exists (select 1 from visit_record r where r.visit_id = visit_opinion.visit_id and r.written_by = (select ctx_person()))` })}
      ${engagementWall('visit_draft', { select: reach.me(), insert: `${reach.me()} and ${reach.write()}`, update: reach.me(), delete: reach.me() })}
      ${engagementWall('action_item_owner', { select: `${reach.read()} and ${reach.announced()}`, delete: `${reach.manages} and from_on > (select ctx_today())` })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
