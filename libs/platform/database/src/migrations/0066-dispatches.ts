import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Expert teams and dispatch (専門家チームと派遣): the roster, needs with who keeps them, dispatches with their steps,
 * letters and reports. A need without an engagement is one of a municipality's own meeting (地域ケア個別会議).
 */
export class Dispatches0066 implements MigrationInterface {
  name = 'Dispatches2026113000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROSTER);
    await runner.query(NEEDS);
    await runner.query(DISPATCHES);
    await runner.query(PAPERS);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

const ROSTER = `
  create table profession_list (
    tenant_id int not null constraint profession_list_pkey primary key,
    names text[] not null,
    version int not null default 1,
    constraint profession_list_tenant_fkey foreign key (tenant_id) references tenant (id)
  );

  create table fee_class (
    id uuid not null constraint fee_class_pkey primary key,
    tenant_id int not null,
    name text not null,
    fee_yen int not null,
    travel_yen int not null,
    created_at timestamptz not null default ctx_now(),
    created_by uuid,
    ended_on date,
    constraint fee_class_fee_check check (fee_yen >= 0),
    constraint fee_class_travel_check check (travel_yen >= 0),
    constraint fee_class_tenant_fkey foreign key (tenant_id) references tenant (id),
    constraint fee_class_created_by_fkey foreign key (created_by) references person (id)
  );
  create unique index fee_class_name on fee_class (tenant_id, name) where ended_on is null;

  create table expert (
    person_id uuid not null constraint expert_pkey primary key,
    tenant_id int not null,
    area_ids uuid[] not null default '{}',
    modes text[] not null default '{}',
    months int[] not null default '{}',
    fee_class_id uuid,
    note text not null default '',
    version int not null default 1,
    constraint expert_person_fkey foreign key (person_id) references person (id),
    constraint expert_tenant_fkey foreign key (tenant_id) references tenant (id),
    constraint expert_fee_class_fkey foreign key (fee_class_id) references fee_class (id),
    constraint expert_modes_check check (modes <@ array['onSite', 'online']),
    constraint expert_months_check check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  );
  create index expert_tenant on expert (tenant_id);
`;

const NEEDS = `
  create table need (
    id uuid not null constraint need_pkey primary key,
    tenant_id int not null,
    municipality_code text not null,
    engagement_id uuid,
    source_kind text,
    source_id uuid,
    purpose text not null,
    professions text[] not null,
    wished_on date not null,
    place text not null,
    mode text not null default 'onSite',
    created_at timestamptz not null default ctx_now(),
    created_by uuid,
    closed_at timestamptz,
    closed_by uuid,
    closed_reason text,
    version int not null default 1,
    constraint need_place_key unique (id, tenant_id, municipality_code),
    constraint need_engagement_fkey foreign key (engagement_id, tenant_id, municipality_code)
      references engagement (id, tenant_id, municipality_code),
    constraint need_tenant_fkey foreign key (tenant_id) references tenant (id),
    constraint need_municipality_fkey foreign key (municipality_code) references municipality (code),
    constraint need_created_by_fkey foreign key (created_by) references person (id),
    constraint need_closed_by_fkey foreign key (closed_by) references person (id),
    constraint need_mode_check check (mode in ('onSite', 'online')),
    constraint need_professions_check check (cardinality(professions) > 0),
    constraint need_source_check check (source_kind in ('challenge', 'initiative', 'actionItem')),
    constraint need_source_whole_check check ((source_kind is null) = (source_id is null)),
    constraint need_closed_check check ((closed_at is null) = (closed_reason is null))
  );
  create index need_engagement on need (engagement_id) where engagement_id is not null;
  create index need_wished on need (tenant_id, wished_on, id);

  create table need_holder (
    id uuid not null constraint need_holder_pkey primary key,
    need_id uuid not null,
    tenant_id int not null,
    municipality_code text not null,
    engagement_id uuid,
    person_id uuid not null,
    from_on date not null,
    hidden_until date,
    transfer_id uuid,
    constraint need_holder_need_fkey foreign key (need_id, tenant_id, municipality_code)
      references need (id, tenant_id, municipality_code),
    constraint need_holder_person_fkey foreign key (person_id) references person (id)
  );
  create index need_holder_engagement on need_holder (engagement_id) where engagement_id is not null;
  create index need_holder_need on need_holder (need_id);
  create index need_holder_person on need_holder (person_id);
  create index need_holder_written on need_holder (transfer_id) where transfer_id is not null;
`;

const DISPATCHES = `
  create table dispatch (
    id uuid not null constraint dispatch_pkey primary key,
    need_id uuid not null,
    tenant_id int not null,
    municipality_code text not null,
    engagement_id uuid,
    expert_id uuid not null,
    is_lead boolean not null default false,
    planned_on date not null,
    state text not null default 'requested',
    approval_steps int not null default 1,
    requested_by uuid not null,
    created_at timestamptz not null default ctx_now(),
    asked_at timestamptz,
    held_on date,
    fee_class text,
    fee_yen int,
    travel_yen int,
    version int not null default 1,
    constraint dispatch_place_key unique (id, tenant_id, municipality_code),
    constraint dispatch_need_fkey foreign key (need_id, tenant_id, municipality_code)
      references need (id, tenant_id, municipality_code),
    constraint dispatch_expert_fkey foreign key (expert_id) references person (id),
    constraint dispatch_requested_by_fkey foreign key (requested_by) references person (id),
    constraint dispatch_state_check check (state in (
      'requested', 'approved', 'asked', 'accepted', 'held', 'reported', 'done', 'declined', 'cancelled')),
    constraint dispatch_approval_steps_check check (approval_steps between 1 and 2),
    constraint dispatch_held_check check ((held_on is not null) = (state in ('held', 'reported', 'done'))),
    constraint dispatch_asked_check check (
      asked_at is not null or state in ('requested', 'approved', 'cancelled'))
  );
  create index dispatch_engagement on dispatch (engagement_id) where engagement_id is not null;
  create index dispatch_need on dispatch (need_id);
  create index dispatch_expert on dispatch (expert_id);
  create index dispatch_planned on dispatch (tenant_id, planned_on, id);
  create index dispatch_held on dispatch (tenant_id, held_on) where held_on is not null;
  create unique index dispatch_once on dispatch (need_id, expert_id) where state not in ('declined', 'cancelled');
  create unique index dispatch_one_lead on dispatch (need_id) where is_lead and state not in ('declined', 'cancelled');

  create table dispatch_step (
    id uuid not null constraint dispatch_step_pkey primary key,
    dispatch_id uuid not null,
    tenant_id int not null,
    municipality_code text not null,
    engagement_id uuid,
    expert_id uuid not null,
    told boolean not null,
    kind text not null,
    person_id uuid not null,
    at timestamptz not null default ctx_now(),
    reason text not null default '',
    constraint dispatch_step_dispatch_fkey foreign key (dispatch_id, tenant_id, municipality_code)
      references dispatch (id, tenant_id, municipality_code),
    constraint dispatch_step_expert_fkey foreign key (expert_id) references person (id),
    constraint dispatch_step_person_fkey foreign key (person_id) references person (id),
    constraint dispatch_step_kind_check check (kind in (
      'requested', 'approved', 'asked', 'accepted', 'declined', 'held', 'reported', 'reportAccepted', 'cancelled')),
    constraint dispatch_step_reason_check check (reason <> '' or kind not in ('declined', 'cancelled'))
  );
  create index dispatch_step_engagement on dispatch_step (engagement_id) where engagement_id is not null;
  create index dispatch_step_dispatch on dispatch_step (dispatch_id);
`;

const PAPERS = `
  create table dispatch_letter_count (
    tenant_id int not null,
    fiscal_year int not null,
    last int not null,
    constraint dispatch_letter_count_pkey primary key (tenant_id, fiscal_year),
    constraint dispatch_letter_count_tenant_fkey foreign key (tenant_id) references tenant (id)
  );

  create table dispatch_letter (
    dispatch_id uuid not null constraint dispatch_letter_pkey primary key,
    tenant_id int not null,
    municipality_code text not null,
    engagement_id uuid,
    expert_id uuid not null,
    fiscal_year int not null,
    number int not null,
    asked_on date not null,
    content jsonb not null,
    constraint dispatch_letter_dispatch_fkey foreign key (dispatch_id, tenant_id, municipality_code)
      references dispatch (id, tenant_id, municipality_code),
    constraint dispatch_letter_expert_fkey foreign key (expert_id) references person (id),
    constraint dispatch_letter_number_key unique (tenant_id, fiscal_year, number)
  );
  create index dispatch_letter_engagement on dispatch_letter (engagement_id) where engagement_id is not null;

  create table dispatch_report (
    id uuid not null constraint dispatch_report_pkey primary key,
    dispatch_id uuid not null,
    tenant_id int not null,
    municipality_code text not null,
    engagement_id uuid,
    expert_id uuid not null,
    version int not null,
    on_case text not null,
    on_sheet text not null,
    on_conduct text not null,
    follow_up text not null,
    written_by uuid not null,
    written_at timestamptz not null default ctx_now(),
    constraint dispatch_report_dispatch_fkey foreign key (dispatch_id, tenant_id, municipality_code)
      references dispatch (id, tenant_id, municipality_code),
    constraint dispatch_report_expert_fkey foreign key (expert_id) references person (id),
    constraint dispatch_report_written_by_fkey foreign key (written_by) references person (id),
    constraint dispatch_report_version_key unique (dispatch_id, version),
    constraint dispatch_report_version_check check (version > 0),
    constraint dispatch_report_texts_check check (on_case || on_sheet || on_conduct <> '')
  );
  create index dispatch_report_engagement on dispatch_report (engagement_id) where engagement_id is not null;
`;
