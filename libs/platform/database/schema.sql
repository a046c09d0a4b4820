-- The schema of the database as it is, read from PostgreSQL's catalogues: for reading, and for comparing in a test.
-- Nothing runs this file. It is written by 'npm run schema:dump'; the sources are baseline, schema and src/migrations.

-- Extensions

create extension btree_gist;
-- Rights on the schema

grant usage on schema public to banso_app;
grant usage on schema public to banso_area;
grant usage on schema public to banso_mixed;
grant usage on schema public to banso_wide;
grant usage on schema public to banso_worker;
-- Tables, with constraints, indexes and rights

create table account_link (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  purpose text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  ended_at timestamp with time zone,
  pass_hash bytea,
  pass_until timestamp with time zone,
  issuer text,
  subject text,
  browser_hash bytea,
  constraint account_link_identity CHECK (((purpose = 'identity'::text) = ((issuer IS NOT NULL) AND (subject IS NOT NULL) AND (browser_hash IS NOT NULL)))),
  constraint account_link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'passwordReset'::text, 'opening'::text, 'identity'::text]))),
  constraint account_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint account_link_pkey PRIMARY KEY (id),
  constraint account_link_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX account_link_pass ON public.account_link USING btree (pass_hash) WHERE (pass_hash IS NOT NULL);
CREATE INDEX account_link_person ON public.account_link USING btree (person_id);
alter table account_link enable row level security;
alter table account_link force row level security;

create table action_item (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  visit_id uuid,
  text text not null,
  side text not null,
  owner_name text not null default ''::text,
  due_on date not null,
  state text not null default 'open'::text,
  evidence text not null default ''::text,
  done_on date,
  version integer not null default 1,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid,
  constraint action_item_side_check CHECK ((side = ANY (ARRAY['ours'::text, 'theirs'::text]))),
  constraint action_item_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text]))),
  constraint action_item_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint action_item_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint action_item_pkey PRIMARY KEY (id)
);
CREATE INDEX action_item_by_state ON public.action_item USING btree (state, id);
CREATE INDEX action_item_due ON public.action_item USING btree (tenant_id, due_on, id, municipality_code);
CREATE INDEX action_item_engagement ON public.action_item USING btree (engagement_id);
CREATE INDEX action_item_open ON public.action_item USING btree (engagement_id) WHERE (state = 'open'::text);
CREATE INDEX action_item_state ON public.action_item USING btree (tenant_id, state, due_on, id, municipality_code);
CREATE INDEX action_item_visit ON public.action_item USING btree (visit_id) WHERE (visit_id IS NOT NULL);
alter table action_item enable row level security;
alter table action_item force row level security;
grant insert, select on action_item to banso_area;
grant insert, select on action_item to banso_mixed;
grant insert, select on action_item to banso_wide;
grant delete, insert, select, update on action_item to banso_worker;
grant update (text, due_on, state, evidence, done_on, version) on action_item to banso_area;
grant update (text, due_on, state, evidence, done_on, version) on action_item to banso_mixed;
grant update (text, due_on, state, evidence, done_on, version) on action_item to banso_wide;

create table action_item_owner (
  id uuid not null,
  action_item_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  person_id uuid not null,
  from_on date not null,
  hidden_until date,
  transfer_id uuid,
  constraint action_item_owner_action_item_id_fkey FOREIGN KEY (action_item_id) REFERENCES action_item(id),
  constraint action_item_owner_engagement_id_tenant_id_municipality_cod_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint action_item_owner_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint action_item_owner_pkey PRIMARY KEY (id)
);
CREATE INDEX action_item_owner_begins ON public.action_item_owner USING btree (tenant_id, from_on);
CREATE INDEX action_item_owner_engagement ON public.action_item_owner USING btree (engagement_id);
CREATE INDEX action_item_owner_item ON public.action_item_owner USING btree (action_item_id, from_on DESC) INCLUDE (id, person_id, tenant_id, municipality_code, engagement_id, hidden_until);
CREATE INDEX action_item_owner_person ON public.action_item_owner USING btree (person_id) INCLUDE (action_item_id, tenant_id, municipality_code, engagement_id, hidden_until);
CREATE INDEX action_item_owner_written ON public.action_item_owner USING btree (transfer_id) WHERE (transfer_id IS NOT NULL);
alter table action_item_owner enable row level security;
alter table action_item_owner force row level security;
grant delete, insert, select, update on action_item_owner to banso_area;
grant delete, insert, select, update on action_item_owner to banso_mixed;
grant delete, insert, select, update on action_item_owner to banso_wide;
grant delete, insert, select, update on action_item_owner to banso_worker;

create table api_token (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  scope text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint api_token_check CHECK ((expires_at <= (created_at + '367 days'::interval))),
  constraint api_token_scope_check CHECK ((cardinality(scope) > 0)),
  constraint api_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX api_token_person ON public.api_token USING btree (person_id);
alter table api_token enable row level security;
alter table api_token force row level security;

create table area (
  id uuid not null,
  tenant_id integer not null,
  kind text not null,
  name text not null,
  version integer not null default 1,
  constraint area_kind_check CHECK ((kind = ANY (ARRAY['healthOffice'::text, 'secondaryMedical'::text, 'welfare'::text]))),
  constraint area_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint area_pkey PRIMARY KEY (id),
  constraint area_tenant_id_kind_name_key UNIQUE (tenant_id, kind, name)
);
alter table area enable row level security;
alter table area force row level security;
grant insert, select, update on area to banso_area;
grant insert, select, update on area to banso_mixed;
grant insert, select, update on area to banso_wide;
grant delete, insert, select, update on area to banso_worker;

create table area_municipality (
  area_id uuid not null,
  municipality_code text not null,
  tenant_id integer not null,
  kind text not null,
  constraint area_municipality_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint area_municipality_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint area_municipality_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint area_municipality_pkey PRIMARY KEY (area_id, municipality_code),
  constraint area_municipality_one_of_a_kind UNIQUE (tenant_id, kind, municipality_code)
);
CREATE INDEX area_municipality_code ON public.area_municipality USING btree (municipality_code);
alter table area_municipality enable row level security;
alter table area_municipality force row level security;
grant delete, insert, select, update on area_municipality to banso_area;
grant delete, insert, select, update on area_municipality to banso_mixed;
grant delete, insert, select, update on area_municipality to banso_wide;
grant delete, insert, select, update on area_municipality to banso_worker;

create table assignment (
  id uuid not null,
  tenant_id integer not null,
  organisation_id uuid not null,
  municipality_code text not null,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  constraint assignment_check CHECK (((until_on IS NULL) OR (until_on >= from_on))),
  constraint assignment_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint assignment_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_organisation_id_municipality_code_daterange_excl EXCLUDE USING gist (organisation_id WITH =, municipality_code WITH =, daterange(from_on, until_on, '[]'::text) WITH &&)
);
alter table assignment enable row level security;
alter table assignment force row level security;
grant delete, insert, select on assignment to banso_area;
grant delete, insert, select on assignment to banso_mixed;
grant delete, insert, select on assignment to banso_wide;
grant delete, insert, select, update on assignment to banso_worker;
grant update (until_on, version) on assignment to banso_area;
grant update (until_on, version) on assignment to banso_mixed;
grant update (until_on, version) on assignment to banso_wide;

create table attachment (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  visit_id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  stored_as uuid not null,
  internal boolean not null default false,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null default ctx_now(),
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_reason text,
  version integer not null default 1,
  constraint attachment_check CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))),
  constraint attachment_name_check CHECK ((name <> ''::text)),
  constraint attachment_size_check CHECK ((size > 0)),
  constraint attachment_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint attachment_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id),
  constraint attachment_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint attachment_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_stored_as_key UNIQUE (stored_as)
);
CREATE INDEX attachment_engagement ON public.attachment USING btree (engagement_id);
CREATE INDEX attachment_visit ON public.attachment USING btree (visit_id);
alter table attachment enable row level security;
alter table attachment force row level security;
grant insert, select on attachment to banso_area;
grant insert, select on attachment to banso_mixed;
grant insert, select on attachment to banso_wide;
grant delete, insert, select, update on attachment to banso_worker;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on attachment to banso_area;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on attachment to banso_mixed;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on attachment to banso_wide;

create table audit_entry (
  id bigint not null generated always as identity,
  tenant_id integer,
  at timestamp with time zone not null,
  person_id uuid,
  action text not null,
  subject_kind text,
  subject_id text,
  change jsonb,
  reason text,
  address text,
  correlation_id text,
  municipality_code text,
  engagement_id uuid,
  constraint audit_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entry_action ON public.audit_entry USING btree (tenant_id, action, id DESC);
CREATE INDEX audit_entry_day ON public.audit_entry USING btree (tenant_id, at);
CREATE INDEX audit_entry_export ON public.audit_entry USING btree (person_id, at) WHERE (action = 'export'::text);
CREATE INDEX audit_entry_person ON public.audit_entry USING btree (person_id, id DESC);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (tenant_id, subject_id, id DESC);
CREATE INDEX audit_entry_tenant ON public.audit_entry USING btree (tenant_id, id DESC, subject_kind, municipality_code);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
grant insert, select on audit_entry to banso_area;
grant insert, select on audit_entry to banso_mixed;
grant insert, select on audit_entry to banso_wide;
grant insert on audit_entry to banso_worker;

create table audit_link (
  entry_id bigint not null,
  tenant_id integer not null,
  "position" bigint not null,
  hash bytea not null,
  sealed_at timestamp with time zone not null,
  constraint audit_link_position_check CHECK (("position" > 0)),
  constraint audit_link_pkey PRIMARY KEY (entry_id),
  constraint audit_link_tenant_id_position_key UNIQUE (tenant_id, "position")
);
alter table audit_link enable row level security;
alter table audit_link force row level security;
grant select on audit_link to banso_area;
grant select on audit_link to banso_mixed;
grant select on audit_link to banso_wide;

create table audit_pending (
  entry_id bigint not null,
  tenant_id integer not null,
  constraint audit_pending_pkey PRIMARY KEY (entry_id)
);
alter table audit_pending enable row level security;
alter table audit_pending force row level security;
grant select on audit_pending to banso_area;
grant select on audit_pending to banso_mixed;
grant select on audit_pending to banso_wide;

create table calendar_feed (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  hour_began_at timestamp with time zone,
  fetches integer not null default 0,
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint calendar_feed_pkey PRIMARY KEY (id),
  constraint calendar_feed_secret_hash_key UNIQUE (secret_hash)
);
CREATE INDEX calendar_feed_person ON public.calendar_feed USING btree (person_id);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;

create table challenge (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  text text not null,
  noted_on date not null,
  withdrawn_on date,
  version integer not null default 1,
  created_by uuid default ctx_person(),
  created_at timestamp with time zone default ctx_now(),
  constraint challenge_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint challenge_pkey PRIMARY KEY (id)
);
CREATE INDEX challenge_engagement ON public.challenge USING btree (engagement_id);
alter table challenge enable row level security;
alter table challenge force row level security;
grant insert, select, update on challenge to banso_area;
grant insert, select, update on challenge to banso_mixed;
grant insert, select, update on challenge to banso_wide;
grant delete, insert, select, update on challenge to banso_worker;

create table closed_day (
  tenant_id integer not null,
  day date not null,
  name text not null,
  constraint closed_day_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint closed_day_pkey PRIMARY KEY (tenant_id, day)
);
alter table closed_day enable row level security;
alter table closed_day force row level security;
grant delete, insert, select, update on closed_day to banso_area;
grant delete, insert, select, update on closed_day to banso_mixed;
grant delete, insert, select, update on closed_day to banso_wide;
grant delete, insert, select, update on closed_day to banso_worker;

create table confirmation_rule (
  tenant_id integer not null,
  programme_id uuid not null,
  steps smallint not null,
  changed_by uuid,
  version integer not null default 2,
  constraint confirmation_rule_steps_check CHECK (((steps >= 1) AND (steps <= 2))),
  constraint confirmation_rule_version_check CHECK ((version > 1)),
  constraint confirmation_rule_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint confirmation_rule_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint confirmation_rule_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint confirmation_rule_pkey PRIMARY KEY (tenant_id, programme_id)
);
alter table confirmation_rule enable row level security;
alter table confirmation_rule force row level security;
grant insert, select, update on confirmation_rule to banso_area;
grant insert, select, update on confirmation_rule to banso_mixed;
grant insert, select, update on confirmation_rule to banso_wide;
grant delete, insert, select, update on confirmation_rule to banso_worker;

create table consent (
  id uuid not null,
  tenant_id integer not null,
  act text not null,
  person_id uuid not null,
  what jsonb not null,
  address_then text,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  decided_by uuid,
  decided_at timestamp with time zone,
  comment text,
  constraint consent_act_check CHECK ((act = ANY (ARRAY['role'::text, 'term'::text, 'address'::text, 'secondFactor'::text, 'identity'::text]))),
  constraint consent_check CHECK (((state = ANY (ARRAY['waiting'::text, 'lapsed'::text])) = (decided_by IS NULL))),
  constraint consent_check1 CHECK (((decided_by IS NULL) OR (state = 'withdrawn'::text) OR ((decided_by <> asked_by) AND (decided_by <> person_id)))),
  constraint consent_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'consented'::text, 'refused'::text, 'withdrawn'::text, 'lapsed'::text]))),
  constraint consent_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint consent_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint consent_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint consent_pkey PRIMARY KEY (id)
);
CREATE INDEX consent_tenant ON public.consent USING btree (tenant_id, asked_at DESC, id);
CREATE UNIQUE INDEX consent_waiting ON public.consent USING btree (person_id, act, what) WHERE (state = 'waiting'::text);
alter table consent enable row level security;
alter table consent force row level security;
grant select on consent to banso_area;
grant select on consent to banso_mixed;
grant select on consent to banso_wide;

create table contact (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  contacted_on date not null,
  mode text not null,
  counterpart text not null,
  text text not null,
  outcome text not null default ''::text,
  created_by uuid,
  created_at timestamp with time zone not null default ctx_now(),
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_reason text,
  version integer not null default 1,
  constraint contact_mode_check CHECK ((mode = ANY (ARRAY['phone'::text, 'mail'::text]))),
  constraint contact_withdrawn_check CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))),
  constraint contact_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint contact_engagement_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint contact_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint contact_pkey PRIMARY KEY (id)
);
CREATE INDEX contact_of_engagement ON public.contact USING btree (engagement_id, contacted_on, id);
alter table contact enable row level security;
alter table contact force row level security;
grant insert, select on contact to banso_area;
grant insert, select on contact to banso_mixed;
grant insert, select on contact to banso_wide;
grant delete, insert, select, update on contact to banso_worker;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on contact to banso_area;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on contact to banso_mixed;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on contact to banso_wide;

create table counterpart (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  name text not null,
  post text not null,
  from_on date not null,
  until_on date,
  is_main boolean not null default false,
  note text not null default ''::text,
  version integer not null default 1,
  constraint counterpart_check CHECK (((until_on IS NULL) OR (until_on >= from_on))),
  constraint counterpart_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint counterpart_pkey PRIMARY KEY (id)
);
CREATE INDEX counterpart_begins ON public.counterpart USING btree (tenant_id, from_on);
CREATE INDEX counterpart_engagement ON public.counterpart USING btree (engagement_id, from_on);
alter table counterpart enable row level security;
alter table counterpart force row level security;
grant insert, select, update on counterpart to banso_area;
grant insert, select, update on counterpart to banso_mixed;
grant insert, select, update on counterpart to banso_wide;
grant delete, insert, select, update on counterpart to banso_worker;

create table coverage_judgement (
  id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  support_type text not null,
  fiscal_year integer not null,
  reason text not null,
  look_again_on date not null,
  judged_by uuid,
  judged_on date not null,
  withdrawn_at timestamp with time zone,
  constraint coverage_judgement_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint coverage_judgement_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint coverage_judgement_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX coverage_judgement_one ON public.coverage_judgement USING btree (tenant_id, municipality_code, support_type, fiscal_year) WHERE (withdrawn_at IS NULL);
alter table coverage_judgement enable row level security;
alter table coverage_judgement force row level security;
grant insert, select on coverage_judgement to banso_area;
grant insert, select on coverage_judgement to banso_mixed;
grant insert, select on coverage_judgement to banso_wide;
grant delete, insert, select, update on coverage_judgement to banso_worker;
grant update (withdrawn_at) on coverage_judgement to banso_area;
grant update (withdrawn_at) on coverage_judgement to banso_mixed;
grant update (withdrawn_at) on coverage_judgement to banso_wide;

create table coverage_month (
  tenant_id integer not null,
  municipality_code text not null,
  support_type text not null,
  month date not null,
  delivered integer not null,
  last_on date not null,
  body_kinds text[] not null default '{}'::text[],
  purged integer not null default 0,
  days smallint[] not null default '{}'::smallint[],
  kind_days integer[] not null default '{}'::integer[],
  constraint coverage_month_support_type_check CHECK ((support_type = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text]))),
  constraint coverage_month_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint coverage_month_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint coverage_month_pkey PRIMARY KEY (tenant_id, municipality_code, support_type, month)
);
CREATE INDEX coverage_month_of_office ON public.coverage_month USING btree (tenant_id, month);
alter table coverage_month enable row level security;
alter table coverage_month force row level security;
grant delete, insert, select, update on coverage_month to banso_area;
grant delete, insert, select, update on coverage_month to banso_mixed;
grant delete, insert, select, update on coverage_month to banso_wide;
grant delete, insert, select, update on coverage_month to banso_worker;

create table coverage_person_month (
  tenant_id integer not null,
  month date not null,
  municipality_code text not null,
  person_id uuid not null,
  visits integer not null,
  days smallint[] not null default '{}'::smallint[],
  constraint coverage_person_month_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint coverage_person_month_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint coverage_person_month_pkey PRIMARY KEY (tenant_id, month, municipality_code, person_id)
);
alter table coverage_person_month enable row level security;
alter table coverage_person_month force row level security;
grant delete, insert, select, update on coverage_person_month to banso_area;
grant delete, insert, select, update on coverage_person_month to banso_mixed;
grant delete, insert, select, update on coverage_person_month to banso_wide;
grant delete, insert, select, update on coverage_person_month to banso_worker;

create table coverage_person_year (
  tenant_id integer not null,
  fiscal_year integer not null,
  municipality_code text not null,
  person_id uuid not null,
  visits integer not null,
  constraint coverage_person_year_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint coverage_person_year_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint coverage_person_year_pkey PRIMARY KEY (tenant_id, fiscal_year, municipality_code, person_id)
);
alter table coverage_person_year enable row level security;
alter table coverage_person_year force row level security;
grant delete, insert, select, update on coverage_person_year to banso_area;
grant delete, insert, select, update on coverage_person_year to banso_mixed;
grant delete, insert, select, update on coverage_person_year to banso_wide;
grant delete, insert, select, update on coverage_person_year to banso_worker;

create table coverage_place_month (
  tenant_id integer not null,
  month date not null,
  municipality_code text not null,
  visits integer not null,
  days smallint[] not null default '{}'::smallint[],
  constraint coverage_place_month_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint coverage_place_month_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint coverage_place_month_pkey PRIMARY KEY (tenant_id, month, municipality_code)
);
alter table coverage_place_month enable row level security;
alter table coverage_place_month force row level security;
grant delete, insert, select, update on coverage_place_month to banso_area;
grant delete, insert, select, update on coverage_place_month to banso_mixed;
grant delete, insert, select, update on coverage_place_month to banso_wide;
grant delete, insert, select, update on coverage_place_month to banso_worker;

create table coverage_year (
  tenant_id integer not null,
  fiscal_year integer not null,
  municipality_code text not null,
  support_type text not null,
  delivered integer not null,
  purged integer not null default 0,
  last_on date not null,
  body_kinds text[] not null default '{}'::text[],
  constraint coverage_year_support_type_check CHECK ((support_type = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text]))),
  constraint coverage_year_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint coverage_year_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint coverage_year_pkey PRIMARY KEY (tenant_id, fiscal_year, municipality_code, support_type)
);
alter table coverage_year enable row level security;
alter table coverage_year force row level security;
grant delete, insert, select, update on coverage_year to banso_area;
grant delete, insert, select, update on coverage_year to banso_mixed;
grant delete, insert, select, update on coverage_year to banso_wide;
grant delete, insert, select, update on coverage_year to banso_worker;

create table credential (
  person_id uuid not null,
  password_hash text not null,
  changed_at timestamp with time zone not null,
  constraint credential_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint credential_pkey PRIMARY KEY (person_id)
);
alter table credential enable row level security;
alter table credential force row level security;

create table dispatch (
  id uuid not null,
  need_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  engagement_id uuid,
  expert_id uuid not null,
  is_lead boolean not null default false,
  planned_on date not null,
  state text not null default 'requested'::text,
  approval_steps integer not null default 1,
  requested_by uuid not null,
  created_at timestamp with time zone not null default ctx_now(),
  asked_at timestamp with time zone,
  held_on date,
  fee_class text,
  fee_yen integer,
  travel_yen integer,
  version integer not null default 1,
  support_types text[] not null default '{}'::text[],
  body_id uuid,
  visit_id uuid,
  member_id uuid,
  constraint dispatch_approval_steps_check CHECK (((approval_steps >= 1) AND (approval_steps <= 2))),
  constraint dispatch_asked_check CHECK (((asked_at IS NOT NULL) OR (state = ANY (ARRAY['requested'::text, 'approved'::text, 'cancelled'::text])))),
  constraint dispatch_body_check CHECK (((held_on IS NULL) = (body_id IS NULL))),
  constraint dispatch_held_check CHECK (((held_on IS NOT NULL) = (state = ANY (ARRAY['held'::text, 'reported'::text, 'done'::text])))),
  constraint dispatch_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'approved'::text, 'asked'::text, 'accepted'::text, 'held'::text, 'reported'::text, 'done'::text, 'declined'::text, 'cancelled'::text]))),
  constraint dispatch_support_types_check CHECK (((support_types <> '{}'::text[]) AND (support_types <@ ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text]))),
  constraint dispatch_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisation(id),
  constraint dispatch_expert_fkey FOREIGN KEY (expert_id) REFERENCES person(id),
  constraint dispatch_member_fkey FOREIGN KEY (member_id) REFERENCES team_member(id),
  constraint dispatch_need_fkey FOREIGN KEY (need_id, tenant_id, municipality_code) REFERENCES need(id, tenant_id, municipality_code),
  constraint dispatch_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id),
  constraint dispatch_visit_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint dispatch_pkey PRIMARY KEY (id),
  constraint dispatch_place_key UNIQUE (id, tenant_id, municipality_code)
);
CREATE INDEX dispatch_engagement ON public.dispatch USING btree (engagement_id) WHERE (engagement_id IS NOT NULL);
CREATE INDEX dispatch_expert ON public.dispatch USING btree (expert_id);
CREATE INDEX dispatch_held ON public.dispatch USING btree (tenant_id, held_on) WHERE (held_on IS NOT NULL);
CREATE INDEX dispatch_member ON public.dispatch USING btree (member_id) WHERE (member_id IS NOT NULL);
CREATE INDEX dispatch_need ON public.dispatch USING btree (need_id);
CREATE UNIQUE INDEX dispatch_once ON public.dispatch USING btree (need_id, expert_id) WHERE (state <> ALL (ARRAY['declined'::text, 'cancelled'::text]));
CREATE UNIQUE INDEX dispatch_one_lead ON public.dispatch USING btree (need_id) WHERE (is_lead AND (state <> ALL (ARRAY['declined'::text, 'cancelled'::text])));
CREATE INDEX dispatch_planned ON public.dispatch USING btree (tenant_id, planned_on, id);
CREATE INDEX dispatch_visit ON public.dispatch USING btree (visit_id) WHERE (visit_id IS NOT NULL);
alter table dispatch enable row level security;
alter table dispatch force row level security;
grant insert, select on dispatch to banso_area;
grant insert, select on dispatch to banso_mixed;
grant insert, select on dispatch to banso_wide;
grant delete, insert, select on dispatch to banso_worker;
grant update (is_lead, state, asked_at, held_on, fee_class, fee_yen, travel_yen, version, support_types, visit_id) on dispatch to banso_area;
grant update (is_lead, state, asked_at, held_on, fee_class, fee_yen, travel_yen, version, support_types, visit_id) on dispatch to banso_mixed;
grant update (is_lead, state, asked_at, held_on, fee_class, fee_yen, travel_yen, version, support_types, visit_id) on dispatch to banso_wide;
grant update (version) on dispatch to banso_worker;

create table dispatch_letter (
  dispatch_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  engagement_id uuid,
  expert_id uuid not null,
  fiscal_year integer not null,
  number integer,
  asked_on date not null,
  content jsonb not null,
  constraint dispatch_letter_dispatch_fkey FOREIGN KEY (dispatch_id, tenant_id, municipality_code) REFERENCES dispatch(id, tenant_id, municipality_code),
  constraint dispatch_letter_expert_fkey FOREIGN KEY (expert_id) REFERENCES person(id),
  constraint dispatch_letter_pkey PRIMARY KEY (dispatch_id),
  constraint dispatch_letter_number_key UNIQUE (tenant_id, fiscal_year, number)
);
CREATE INDEX dispatch_letter_engagement ON public.dispatch_letter USING btree (engagement_id) WHERE (engagement_id IS NOT NULL);
alter table dispatch_letter enable row level security;
alter table dispatch_letter force row level security;
grant insert, select on dispatch_letter to banso_area;
grant insert, select on dispatch_letter to banso_mixed;
grant insert, select on dispatch_letter to banso_wide;
grant delete, insert, select on dispatch_letter to banso_worker;

create table dispatch_letter_count (
  tenant_id integer not null,
  fiscal_year integer not null,
  last integer not null,
  constraint dispatch_letter_count_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint dispatch_letter_count_pkey PRIMARY KEY (tenant_id, fiscal_year)
);
alter table dispatch_letter_count enable row level security;
alter table dispatch_letter_count force row level security;

create table dispatch_report (
  id uuid not null,
  dispatch_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  engagement_id uuid,
  expert_id uuid not null,
  version integer not null,
  on_case text not null,
  on_sheet text not null,
  on_conduct text not null,
  follow_up text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default ctx_now(),
  constraint dispatch_report_texts_check CHECK ((((on_case || on_sheet) || on_conduct) <> ''::text)),
  constraint dispatch_report_version_check CHECK ((version > 0)),
  constraint dispatch_report_dispatch_fkey FOREIGN KEY (dispatch_id, tenant_id, municipality_code) REFERENCES dispatch(id, tenant_id, municipality_code),
  constraint dispatch_report_expert_fkey FOREIGN KEY (expert_id) REFERENCES person(id),
  constraint dispatch_report_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint dispatch_report_pkey PRIMARY KEY (id),
  constraint dispatch_report_version_key UNIQUE (dispatch_id, version)
);
CREATE INDEX dispatch_report_engagement ON public.dispatch_report USING btree (engagement_id) WHERE (engagement_id IS NOT NULL);
alter table dispatch_report enable row level security;
alter table dispatch_report force row level security;
grant insert, select on dispatch_report to banso_area;
grant insert, select on dispatch_report to banso_mixed;
grant insert, select on dispatch_report to banso_wide;
grant delete, insert, select on dispatch_report to banso_worker;

create table dispatch_step (
  id uuid not null,
  dispatch_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  engagement_id uuid,
  expert_id uuid not null,
  told boolean not null,
  kind text not null,
  person_id uuid not null,
  at timestamp with time zone not null default ctx_now(),
  reason text not null default ''::text,
  constraint dispatch_step_kind_check CHECK ((kind = ANY (ARRAY['requested'::text, 'approved'::text, 'asked'::text, 'accepted'::text, 'declined'::text, 'held'::text, 'reported'::text, 'reportAccepted'::text, 'cancelled'::text]))),
  constraint dispatch_step_reason_check CHECK (((reason <> ''::text) OR (kind <> ALL (ARRAY['declined'::text, 'cancelled'::text])))),
  constraint dispatch_step_dispatch_fkey FOREIGN KEY (dispatch_id, tenant_id, municipality_code) REFERENCES dispatch(id, tenant_id, municipality_code),
  constraint dispatch_step_expert_fkey FOREIGN KEY (expert_id) REFERENCES person(id),
  constraint dispatch_step_person_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint dispatch_step_pkey PRIMARY KEY (id)
);
CREATE INDEX dispatch_step_dispatch ON public.dispatch_step USING btree (dispatch_id);
CREATE INDEX dispatch_step_engagement ON public.dispatch_step USING btree (engagement_id) WHERE (engagement_id IS NOT NULL);
alter table dispatch_step enable row level security;
alter table dispatch_step force row level security;
grant insert, select on dispatch_step to banso_area;
grant insert, select on dispatch_step to banso_mixed;
grant insert, select on dispatch_step to banso_wide;
grant delete, insert, select on dispatch_step to banso_worker;

create table disposition (
  id uuid not null,
  tenant_id integer not null,
  transfer_id uuid not null,
  held_kind text not null,
  held_id uuid not null,
  engagement_id uuid,
  kind text not null,
  successor_id uuid,
  reason text not null default ''::text,
  result text,
  constraint disposition_check CHECK (((kind = ANY (ARRAY['end'::text, 'keep'::text])) = (successor_id IS NULL))),
  constraint disposition_kind_check CHECK ((kind = ANY (ARRAY['successor'::text, 'interim'::text, 'end'::text, 'keep'::text]))),
  constraint disposition_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES person(id),
  constraint disposition_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint disposition_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id),
  constraint disposition_pkey PRIMARY KEY (id),
  constraint disposition_transfer_id_held_kind_held_id_key UNIQUE (transfer_id, held_kind, held_id)
);
CREATE INDEX disposition_successor ON public.disposition USING btree (successor_id);
alter table disposition enable row level security;
alter table disposition force row level security;
grant delete, insert, select, update on disposition to banso_area;
grant delete, insert, select, update on disposition to banso_mixed;
grant delete, insert, select, update on disposition to banso_wide;
grant delete, insert, select, update on disposition to banso_worker;

create table engagement (
  id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  programme_id uuid not null,
  status text not null default 'active'::text,
  stage smallint not null default 0,
  started_on date not null,
  cadence_months smallint default 1,
  online_counts boolean not null default true,
  vision text not null default ''::text,
  version integer not null default 1,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid,
  last_held_on date,
  last_held_in_person_on date,
  planned_days date[] not null default '{}'::date[],
  visit_count integer not null default 0,
  resumed_on date,
  next_visit_due_on date,
  due_in_words jsonb,
  cadence_from date[] not null default '{-infinity}'::date[],
  cadence_statuses text[] not null default '{onTrack}'::text[],
  search text not null generated always as (search_fold(vision)) stored,
  follows_id uuid,
  constraint engagement_cadence_months_check CHECK (((cadence_months >= 1) AND (cadence_months <= 12))),
  constraint engagement_stage_check CHECK (((stage >= 0) AND (stage <= 3))),
  constraint engagement_status_check CHECK ((status = ANY (ARRAY['active'::text, 'paused'::text, 'closed'::text]))),
  constraint engagement_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES engagement(id) ON DELETE SET NULL,
  constraint engagement_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint engagement_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint engagement_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint engagement_pkey PRIMARY KEY (id),
  constraint engagement_id_tenant_id_municipality_code_key UNIQUE (id, tenant_id, municipality_code)
);
CREATE INDEX engagement_due ON public.engagement USING btree (tenant_id, next_visit_due_on) WHERE (status = 'active'::text);
CREATE UNIQUE INDEX engagement_one_open ON public.engagement USING btree (municipality_code, programme_id) WHERE (status <> 'closed'::text);
CREATE INDEX engagement_order ON public.engagement USING btree (municipality_code, id);
CREATE INDEX engagement_tenant ON public.engagement USING btree (tenant_id, municipality_code);
alter table engagement enable row level security;
alter table engagement force row level security;
grant insert, select, update on engagement to banso_area;
grant insert, select, update on engagement to banso_mixed;
grant insert, select, update on engagement to banso_wide;
grant delete, insert, select, update on engagement to banso_worker;

create table engagement_closure (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  closed_on date not null,
  reason text not null,
  outcome text not null default ''::text,
  closed_by uuid,
  constraint engagement_closure_engagement_id_tenant_id_municipality_co_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint engagement_closure_pkey PRIMARY KEY (id)
);
CREATE INDEX engagement_closure_engagement ON public.engagement_closure USING btree (engagement_id);
CREATE INDEX engagement_closure_of_office ON public.engagement_closure USING btree (tenant_id);
alter table engagement_closure enable row level security;
alter table engagement_closure force row level security;
grant insert, select on engagement_closure to banso_area;
grant insert, select on engagement_closure to banso_mixed;
grant insert, select on engagement_closure to banso_wide;
grant delete, insert, select, update on engagement_closure to banso_worker;

create table engagement_pause (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  from_on date not null,
  until_on date,
  reason text not null,
  paused_by uuid,
  constraint engagement_pause_check CHECK (((until_on IS NULL) OR (until_on >= from_on))),
  constraint engagement_pause_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint engagement_pause_pkey PRIMARY KEY (id),
  constraint engagement_pause_engagement_id_daterange_excl EXCLUDE USING gist (engagement_id WITH =, daterange(from_on, until_on, '[)'::text) WITH &&)
);
CREATE INDEX engagement_pause_engagement ON public.engagement_pause USING btree (engagement_id);
CREATE INDEX engagement_pause_of_office ON public.engagement_pause USING btree (tenant_id);
alter table engagement_pause enable row level security;
alter table engagement_pause force row level security;
grant insert, select on engagement_pause to banso_area;
grant insert, select on engagement_pause to banso_mixed;
grant insert, select on engagement_pause to banso_wide;
grant delete, insert, select, update on engagement_pause to banso_worker;
grant update (until_on) on engagement_pause to banso_area;
grant update (until_on) on engagement_pause to banso_mixed;
grant update (until_on) on engagement_pause to banso_wide;

create table engagement_reopening (
  id uuid not null default gen_random_uuid(),
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  closure_id uuid not null,
  reason text not null,
  reopened_by uuid,
  reopened_on date not null,
  reopened_at timestamp with time zone not null default ctx_now(),
  constraint engagement_reopening_reason_check CHECK ((reason <> ''::text)),
  constraint engagement_reopening_closure_id_fkey FOREIGN KEY (closure_id) REFERENCES engagement_closure(id),
  constraint engagement_reopening_engagement_id_tenant_id_municipality__fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint engagement_reopening_reopened_by_fkey FOREIGN KEY (reopened_by) REFERENCES person(id),
  constraint engagement_reopening_pkey PRIMARY KEY (id),
  constraint engagement_reopening_closure_id_key UNIQUE (closure_id)
);
CREATE INDEX engagement_reopening_engagement ON public.engagement_reopening USING btree (engagement_id);
alter table engagement_reopening enable row level security;
alter table engagement_reopening force row level security;
grant insert, select on engagement_reopening to banso_area;
grant insert, select on engagement_reopening to banso_mixed;
grant insert, select on engagement_reopening to banso_wide;
grant insert, select on engagement_reopening to banso_worker;

create table expert (
  person_id uuid not null,
  tenant_id integer not null,
  area_ids uuid[] not null default '{}'::uuid[],
  modes text[] not null default '{}'::text[],
  months integer[] not null default '{}'::integer[],
  fee_class_id uuid,
  note text not null default ''::text,
  version integer not null default 1,
  constraint expert_modes_check CHECK ((modes <@ ARRAY['onSite'::text, 'online'::text])),
  constraint expert_months_check CHECK ((months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
  constraint expert_fee_class_fkey FOREIGN KEY (fee_class_id) REFERENCES fee_class(id),
  constraint expert_person_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint expert_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint expert_pkey PRIMARY KEY (person_id)
);
CREATE INDEX expert_tenant ON public.expert USING btree (tenant_id);
alter table expert enable row level security;
alter table expert force row level security;
grant insert, select on expert to banso_area;
grant insert, select on expert to banso_mixed;
grant insert, select on expert to banso_wide;
grant insert, select on expert to banso_worker;
grant update (area_ids, modes, months, fee_class_id, note, version) on expert to banso_area;
grant update (area_ids, modes, months, fee_class_id, note, version) on expert to banso_mixed;
grant update (area_ids, modes, months, fee_class_id, note, version) on expert to banso_wide;

create table export_job (
  id uuid not null,
  tenant_id integer not null,
  requested_by uuid not null,
  requested_at timestamp with time zone not null default ctx_now(),
  what text not null,
  format text not null,
  filter jsonb not null,
  title text not null,
  state text not null default 'waiting'::text,
  reason text,
  claim uuid,
  claimed_until timestamp with time zone,
  attempts integer not null default 0,
  rows_done integer not null default 0,
  rows_total integer not null,
  reach jsonb,
  stored_as uuid,
  size bigint,
  sha256 text,
  as_of timestamp with time zone,
  finished_at timestamp with time zone,
  constraint export_job_check CHECK (((state = 'ready'::text) = (stored_as IS NOT NULL))),
  constraint export_job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'ready'::text, 'failed'::text, 'cancelled'::text, 'removed'::text]))),
  constraint export_job_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id),
  constraint export_job_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint export_job_pkey PRIMARY KEY (id),
  constraint export_job_stored_as_key UNIQUE (stored_as)
);
CREATE INDEX export_job_own ON public.export_job USING btree (requested_by, id DESC);
CREATE INDEX export_job_waiting ON public.export_job USING btree (tenant_id, requested_at, id) WHERE (state = 'waiting'::text);
alter table export_job enable row level security;
alter table export_job force row level security;
grant insert, select on export_job to banso_area;
grant insert, select on export_job to banso_mixed;
grant insert, select on export_job to banso_wide;
grant delete, insert, select, update on export_job to banso_worker;
grant update (state, stored_as, finished_at) on export_job to banso_area;
grant update (state, stored_as, finished_at) on export_job to banso_mixed;
grant update (state, stored_as, finished_at) on export_job to banso_wide;

create table failed_job (
  id text not null,
  job text not null,
  tenant_id integer,
  attempts integer not null,
  failed_at timestamp with time zone not null,
  error text not null,
  constraint failed_job_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint failed_job_pkey PRIMARY KEY (id)
);
alter table failed_job enable row level security;
alter table failed_job force row level security;
grant select on failed_job to banso_area;
grant select on failed_job to banso_mixed;
grant select on failed_job to banso_wide;
grant delete, insert, select, update on failed_job to banso_worker;

create table fee_class (
  id uuid not null,
  tenant_id integer not null,
  name text not null,
  fee_yen integer not null,
  travel_yen integer not null,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid,
  ended_on date,
  constraint fee_class_fee_check CHECK ((fee_yen >= 0)),
  constraint fee_class_travel_check CHECK ((travel_yen >= 0)),
  constraint fee_class_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint fee_class_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint fee_class_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX fee_class_name ON public.fee_class USING btree (tenant_id, name) WHERE (ended_on IS NULL);
alter table fee_class enable row level security;
alter table fee_class force row level security;
grant insert, select on fee_class to banso_area;
grant insert, select on fee_class to banso_mixed;
grant insert, select on fee_class to banso_wide;
grant insert, select on fee_class to banso_worker;
grant update (ended_on) on fee_class to banso_area;
grant update (ended_on) on fee_class to banso_mixed;
grant update (ended_on) on fee_class to banso_wide;

create table first_step_skip (
  tenant_id integer not null,
  step text not null,
  skipped_by uuid not null,
  skipped_at timestamp with time zone not null default ctx_now(),
  constraint first_step_skip_skipped_by_fkey FOREIGN KEY (skipped_by) REFERENCES person(id),
  constraint first_step_skip_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint first_step_skip_pkey PRIMARY KEY (tenant_id, step)
);
alter table first_step_skip enable row level security;
alter table first_step_skip force row level security;
grant delete, insert, select on first_step_skip to banso_area;
grant delete, insert, select on first_step_skip to banso_mixed;
grant delete, insert, select on first_step_skip to banso_wide;
grant delete, insert, select on first_step_skip to banso_worker;

create table handover_archive (
  id uuid not null,
  tenant_id integer not null,
  transfer_id uuid not null,
  requested_by uuid not null,
  requested_at timestamp with time zone not null default ctx_now(),
  state text not null default 'waiting'::text,
  claim uuid,
  claimed_until timestamp with time zone,
  attempts integer not null default 0,
  stored_as uuid,
  size integer,
  sha256 text,
  finished_at timestamp with time zone,
  constraint handover_archive_check CHECK (((state = 'ready'::text) = (stored_as IS NOT NULL))),
  constraint handover_archive_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'ready'::text, 'failed'::text, 'removed'::text]))),
  constraint handover_archive_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id),
  constraint handover_archive_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint handover_archive_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id),
  constraint handover_archive_pkey PRIMARY KEY (id),
  constraint handover_archive_stored_as_key UNIQUE (stored_as)
);
CREATE INDEX handover_archive_transfer ON public.handover_archive USING btree (transfer_id);
alter table handover_archive enable row level security;
alter table handover_archive force row level security;
grant insert, select on handover_archive to banso_area;
grant insert, select on handover_archive to banso_mixed;
grant insert, select on handover_archive to banso_wide;
grant delete, insert, select, update on handover_archive to banso_worker;

create table handover_archive_item (
  archive_id uuid not null,
  tenant_id integer not null,
  packet_id uuid not null,
  "position" integer not null,
  number integer,
  internal boolean not null,
  pdf_stored_as uuid,
  pdf_sha256 text,
  xlsx_stored_as uuid,
  xlsx_sha256 text,
  done_at timestamp with time zone,
  constraint handover_archive_item_archive_id_fkey FOREIGN KEY (archive_id) REFERENCES handover_archive(id),
  constraint handover_archive_item_packet_id_fkey FOREIGN KEY (packet_id) REFERENCES handover_packet(id) ON DELETE CASCADE,
  constraint handover_archive_item_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint handover_archive_item_pkey PRIMARY KEY (archive_id, packet_id),
  constraint handover_archive_item_pdf_stored_as_key UNIQUE (pdf_stored_as),
  constraint handover_archive_item_xlsx_stored_as_key UNIQUE (xlsx_stored_as)
);
CREATE INDEX handover_archive_item_packet ON public.handover_archive_item USING btree (packet_id);
alter table handover_archive_item enable row level security;
alter table handover_archive_item force row level security;
grant insert, select on handover_archive_item to banso_area;
grant insert, select on handover_archive_item to banso_mixed;
grant insert, select on handover_archive_item to banso_wide;
grant delete, insert, select, update on handover_archive_item to banso_worker;

create table handover_packet (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  transfer_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid,
  effective_on date not null,
  hidden_until date,
  facts jsonb not null,
  drafted_at timestamp with time zone not null,
  history text not null default ''::text,
  policy text not null default ''::text,
  pending text not null default ''::text,
  cautions text not null default ''::text,
  state text not null default 'drafting'::text,
  checked_by uuid,
  checked_at timestamp with time zone,
  delivered_at timestamp with time zone,
  received_by uuid,
  received_at timestamp with time zone,
  version integer not null default 1,
  written_by uuid,
  written_at timestamp with time zone,
  questions_until date,
  gathered_at timestamp with time zone,
  constraint handover_packet_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'checked'::text, 'handedOver'::text, 'received'::text, 'done'::text]))),
  constraint handover_packet_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id),
  constraint handover_packet_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES person(id),
  constraint handover_packet_received_by_fkey FOREIGN KEY (received_by) REFERENCES person(id),
  constraint handover_packet_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES person(id),
  constraint handover_packet_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id),
  constraint handover_packet_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint handover_packet_pkey PRIMARY KEY (id),
  constraint handover_packet_transfer_id_engagement_id_key UNIQUE (transfer_id, engagement_id)
);
CREATE INDEX handover_packet_engagement ON public.handover_packet USING btree (engagement_id);
CREATE INDEX handover_packet_open ON public.handover_packet USING btree (tenant_id) WHERE (state <> ALL (ARRAY['received'::text, 'done'::text]));
CREATE INDEX handover_packet_predecessor ON public.handover_packet USING btree (predecessor_id) WHERE (state <> 'done'::text);
alter table handover_packet enable row level security;
alter table handover_packet force row level security;
grant delete, insert, select, update on handover_packet to banso_area;
grant delete, insert, select, update on handover_packet to banso_mixed;
grant delete, insert, select, update on handover_packet to banso_wide;
grant delete, insert, select, update on handover_packet to banso_worker;

create table handover_question (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  packet_id uuid not null,
  text text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default ctx_now(),
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint handover_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint handover_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint handover_question_engagement_id_tenant_id_municipality_cod_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint handover_question_packet_id_fkey FOREIGN KEY (packet_id) REFERENCES handover_packet(id),
  constraint handover_question_pkey PRIMARY KEY (id)
);
CREATE INDEX handover_question_engagement ON public.handover_question USING btree (engagement_id);
alter table handover_question enable row level security;
alter table handover_question force row level security;
grant insert, select on handover_question to banso_area;
grant insert, select on handover_question to banso_mixed;
grant insert, select on handover_question to banso_wide;
grant delete, insert, select, update on handover_question to banso_worker;
grant update (answer, answered_by, answered_at) on handover_question to banso_area;
grant update (answer, answered_by, answered_at) on handover_question to banso_mixed;
grant update (answer, answered_by, answered_at) on handover_question to banso_wide;

create table handover_signature (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  packet_id uuid not null,
  number integer not null,
  step text not null,
  person_id uuid not null,
  name text not null,
  post text not null default ''::text,
  signed_at timestamp with time zone not null,
  constraint handover_signature_number_check CHECK ((number > 0)),
  constraint handover_signature_step_check CHECK ((step = ANY (ARRAY['drafted'::text, 'checked'::text, 'handedOver'::text, 'received'::text, 'finished'::text]))),
  constraint handover_signature_packet_id_fkey FOREIGN KEY (packet_id) REFERENCES handover_packet(id),
  constraint handover_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint handover_signature_pkey PRIMARY KEY (id)
);
CREATE INDEX handover_signature_engagement ON public.handover_signature USING btree (engagement_id);
CREATE INDEX handover_signature_packet ON public.handover_signature USING btree (packet_id);
alter table handover_signature enable row level security;
alter table handover_signature force row level security;
grant insert, select on handover_signature to banso_area;
grant insert, select on handover_signature to banso_mixed;
grant insert, select on handover_signature to banso_wide;
grant insert, select on handover_signature to banso_worker;

create table handover_version (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  packet_id uuid not null,
  number integer not null,
  content jsonb not null,
  sha256 text not null,
  frozen_at timestamp with time zone not null,
  reason text not null default ''::text,
  constraint handover_version_packet_id_fkey FOREIGN KEY (packet_id) REFERENCES handover_packet(id),
  constraint handover_version_pkey PRIMARY KEY (id),
  constraint handover_version_packet_id_number_key UNIQUE (packet_id, number)
);
CREATE INDEX handover_version_engagement ON public.handover_version USING btree (engagement_id);
alter table handover_version enable row level security;
alter table handover_version force row level security;
grant insert, select on handover_version to banso_area;
grant insert, select on handover_version to banso_mixed;
grant insert, select on handover_version to banso_wide;
grant insert, select on handover_version to banso_worker;

create table idempotency (
  person_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  body text not null,
  etag text,
  created_at timestamp with time zone not null,
  reach jsonb,
  constraint idempotency_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint idempotency_pkey PRIMARY KEY (person_id, key)
);
alter table idempotency enable row level security;
alter table idempotency force row level security;
grant insert, select on idempotency to banso_area;
grant insert, select on idempotency to banso_mixed;
grant insert, select on idempotency to banso_wide;

create table initiative (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  text text not null,
  state text not null,
  started_on date,
  version integer not null default 1,
  created_by uuid default ctx_person(),
  created_at timestamp with time zone default ctx_now(),
  constraint initiative_state_check CHECK ((state = ANY (ARRAY['idea'::text, 'trying'::text, 'running'::text, 'stopped'::text]))),
  constraint initiative_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint initiative_pkey PRIMARY KEY (id)
);
CREATE INDEX initiative_engagement ON public.initiative USING btree (engagement_id);
alter table initiative enable row level security;
alter table initiative force row level security;
grant insert, select, update on initiative to banso_area;
grant insert, select, update on initiative to banso_mixed;
grant insert, select, update on initiative to banso_wide;
grant delete, insert, select, update on initiative to banso_worker;

create table job_schedule (
  job text not null,
  at text not null,
  time_zone text not null,
  next_at timestamp with time zone not null,
  constraint job_schedule_pkey PRIMARY KEY (job)
);
alter table job_schedule enable row level security;
alter table job_schedule force row level security;
grant select on job_schedule to banso_area;
grant select on job_schedule to banso_mixed;
grant select on job_schedule to banso_wide;
grant delete, insert, select, update on job_schedule to banso_worker;

create table job_state (
  job text not null,
  tenant_id integer,
  worker uuid,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  succeeded_at timestamp with time zone,
  duration_ms integer,
  covers timestamp with time zone,
  failed_at timestamp with time zone,
  error text,
  id uuid not null default gen_random_uuid(),
  constraint job_state_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint job_state_pkey PRIMARY KEY (id),
  constraint job_state_job_tenant_id_key UNIQUE NULLS NOT DISTINCT (job, tenant_id)
);
alter table job_state enable row level security;
alter table job_state force row level security;
grant select on job_state to banso_area;
grant select on job_state to banso_mixed;
grant select on job_state to banso_wide;
grant delete, insert, select, update on job_state to banso_worker;

create table jurisdiction (
  organisation_id uuid not null,
  prefecture_code text not null,
  constraint jurisdiction_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint jurisdiction_prefecture_code_fkey FOREIGN KEY (prefecture_code) REFERENCES prefecture(code),
  constraint jurisdiction_pkey PRIMARY KEY (organisation_id, prefecture_code)
);
alter table jurisdiction enable row level security;
alter table jurisdiction force row level security;
grant select on jurisdiction to banso_area;
grant select on jurisdiction to banso_mixed;
grant select on jurisdiction to banso_wide;
grant delete, insert, select, update on jurisdiction to banso_worker;

create table mail (
  id uuid not null,
  tenant_id integer not null,
  person_id uuid not null,
  kind text not null,
  day date not null,
  to_address text not null,
  subject text not null,
  body text not null,
  message_id text not null,
  state text not null default 'pending'::text,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  sending_since timestamp with time zone,
  sent_at timestamp with time zone,
  possible_duplicate boolean not null default false,
  last_error text,
  created_at timestamp with time zone not null default ctx_now(),
  sender uuid,
  attempts_allowed integer not null default 10,
  constraint mail_kind_check CHECK ((kind = ANY (ARRAY['digest'::text, 'immediate'::text, 'account'::text]))),
  constraint mail_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'sending'::text, 'sent'::text, 'dead'::text, 'withdrawn'::text]))),
  constraint mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint mail_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_message_id_key UNIQUE (message_id)
);
CREATE INDEX mail_day ON public.mail USING btree (tenant_id, day);
CREATE INDEX mail_dead ON public.mail USING btree (tenant_id, id) WHERE (state = 'dead'::text);
CREATE INDEX mail_in_hand ON public.mail USING btree (tenant_id, sending_since) WHERE (state = 'sending'::text);
CREATE UNIQUE INDEX mail_one_digest ON public.mail USING btree (person_id, day) WHERE (kind = 'digest'::text);
CREATE INDEX mail_possible_duplicate ON public.mail USING btree (tenant_id, day, id) WHERE possible_duplicate;
CREATE INDEX mail_waiting ON public.mail USING btree (tenant_id, next_attempt_at, id) WHERE (state = ANY (ARRAY['pending'::text, 'sending'::text]));
alter table mail enable row level security;
alter table mail force row level security;
grant delete, insert, select, update on mail to banso_worker;
grant select (id, tenant_id, person_id, kind, day, to_address, subject, message_id, state, attempts, next_attempt_at, sending_since, sent_at, possible_duplicate, last_error, created_at, sender, attempts_allowed) on mail to banso_area;
grant update (state, next_attempt_at, attempts_allowed) on mail to banso_area;
grant select (id, tenant_id, person_id, kind, day, to_address, subject, message_id, state, attempts, next_attempt_at, sending_since, sent_at, possible_duplicate, last_error, created_at, sender, attempts_allowed) on mail to banso_mixed;
grant update (state, next_attempt_at, attempts_allowed) on mail to banso_mixed;
grant select (id, tenant_id, person_id, kind, day, to_address, subject, message_id, state, attempts, next_attempt_at, sending_since, sent_at, possible_duplicate, last_error, created_at, sender, attempts_allowed) on mail to banso_wide;
grant update (state, next_attempt_at, attempts_allowed) on mail to banso_wide;

create table mail_attempt (
  mail_id uuid not null,
  number integer not null,
  tenant_id integer not null,
  worker uuid,
  began_at timestamp with time zone,
  ended_at timestamp with time zone not null default clock_timestamp(),
  outcome text not null,
  answer text,
  constraint mail_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'refused'::text, 'unsure'::text, 'leftBehind'::text]))),
  constraint mail_attempt_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE CASCADE,
  constraint mail_attempt_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint mail_attempt_pkey PRIMARY KEY (mail_id, number)
);
alter table mail_attempt enable row level security;
alter table mail_attempt force row level security;
grant select on mail_attempt to banso_area;
grant select on mail_attempt to banso_mixed;
grant select on mail_attempt to banso_wide;
grant delete, insert, select, update on mail_attempt to banso_worker;

create table migration (
  id integer not null default nextval('migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

create table milestone (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  text text not null,
  due_on date not null,
  state text not null default 'ahead'::text,
  reached_on date,
  version integer not null default 1,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid default ctx_person(),
  constraint milestone_check CHECK (((state = 'reached'::text) = (reached_on IS NOT NULL))),
  constraint milestone_state_check CHECK ((state = ANY (ARRAY['ahead'::text, 'reached'::text, 'dropped'::text]))),
  constraint milestone_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint milestone_pkey PRIMARY KEY (id)
);
CREATE INDEX milestone_engagement ON public.milestone USING btree (engagement_id);
alter table milestone enable row level security;
alter table milestone force row level security;
grant insert, select, update on milestone to banso_area;
grant insert, select, update on milestone to banso_mixed;
grant insert, select, update on milestone to banso_wide;
grant delete, insert, select, update on milestone to banso_worker;

create table municipality (
  code text not null,
  prefecture_code text not null,
  name text not null,
  kana text not null,
  search text not null generated always as (search_fold(((name || ' '::text) || kana))) stored,
  constraint municipality_code_check CHECK ((code ~ '^[0-9]{6}$'::text)),
  constraint municipality_prefecture_code_fkey FOREIGN KEY (prefecture_code) REFERENCES prefecture(code),
  constraint municipality_pkey PRIMARY KEY (code)
);
CREATE INDEX municipality_prefecture ON public.municipality USING btree (prefecture_code, code);
alter table municipality enable row level security;
alter table municipality force row level security;
grant select on municipality to banso_area;
grant select on municipality to banso_mixed;
grant select on municipality to banso_wide;
grant delete, insert, select, update on municipality to banso_worker;

create table need (
  id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  engagement_id uuid,
  source_kind text,
  source_id uuid,
  purpose text not null,
  professions text[] not null,
  wished_on date not null,
  place text not null,
  mode text not null default 'onSite'::text,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid,
  closed_at timestamp with time zone,
  closed_by uuid,
  closed_reason text,
  version integer not null default 1,
  constraint need_closed_check CHECK (((closed_at IS NULL) = (closed_reason IS NULL))),
  constraint need_mode_check CHECK ((mode = ANY (ARRAY['onSite'::text, 'online'::text]))),
  constraint need_professions_check CHECK ((cardinality(professions) > 0)),
  constraint need_source_check CHECK ((source_kind = ANY (ARRAY['challenge'::text, 'initiative'::text, 'actionItem'::text]))),
  constraint need_source_whole_check CHECK (((source_kind IS NULL) = (source_id IS NULL))),
  constraint need_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint need_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint need_engagement_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint need_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint need_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint need_pkey PRIMARY KEY (id),
  constraint need_place_key UNIQUE (id, tenant_id, municipality_code)
);
CREATE INDEX need_engagement ON public.need USING btree (engagement_id) WHERE (engagement_id IS NOT NULL);
CREATE INDEX need_wished ON public.need USING btree (tenant_id, wished_on, id);
alter table need enable row level security;
alter table need force row level security;
grant insert, select on need to banso_area;
grant insert, select on need to banso_mixed;
grant insert, select on need to banso_wide;
grant delete, insert, select on need to banso_worker;
grant update (closed_at, closed_by, closed_reason, version) on need to banso_area;
grant update (closed_at, closed_by, closed_reason, version) on need to banso_mixed;
grant update (closed_at, closed_by, closed_reason, version) on need to banso_wide;

create table need_holder (
  id uuid not null,
  need_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  engagement_id uuid,
  person_id uuid not null,
  from_on date not null,
  hidden_until date,
  transfer_id uuid,
  constraint need_holder_need_fkey FOREIGN KEY (need_id, tenant_id, municipality_code) REFERENCES need(id, tenant_id, municipality_code),
  constraint need_holder_person_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint need_holder_pkey PRIMARY KEY (id)
);
CREATE INDEX need_holder_engagement ON public.need_holder USING btree (engagement_id) WHERE (engagement_id IS NOT NULL);
CREATE INDEX need_holder_need ON public.need_holder USING btree (need_id);
CREATE INDEX need_holder_person ON public.need_holder USING btree (person_id);
CREATE INDEX need_holder_written ON public.need_holder USING btree (transfer_id) WHERE (transfer_id IS NOT NULL);
alter table need_holder enable row level security;
alter table need_holder force row level security;
grant delete, insert, select on need_holder to banso_area;
grant delete, insert, select on need_holder to banso_mixed;
grant delete, insert, select on need_holder to banso_wide;
grant delete, insert, select on need_holder to banso_worker;

create table oidc_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamp with time zone not null,
  constraint oidc_identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint oidc_identity_pkey PRIMARY KEY (issuer, subject)
);
alter table oidc_identity enable row level security;
alter table oidc_identity force row level security;

create table oidc_request (
  state_hash bytea not null,
  browser_hash bytea not null,
  nonce text not null,
  verifier text not null,
  back text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint oidc_request_pkey PRIMARY KEY (state_hash)
);
alter table oidc_request enable row level security;
alter table oidc_request force row level security;

create table organisation (
  id uuid not null,
  tenant_id integer,
  kind text not null,
  name text not null,
  prefecture_code text,
  area_id uuid,
  municipality_code text,
  version integer not null default 1,
  search text not null generated always as (search_fold(name)) stored,
  is_office boolean not null default false,
  constraint organisation_is_office_check CHECK (((NOT is_office) OR ((tenant_id IS NOT NULL) AND (kind = ANY (ARRAY['prefecture'::text, 'university'::text]))))),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['prefecture'::text, 'healthOffice'::text, 'university'::text, 'professionalAssociation'::text, 'regionalBureau'::text, 'municipality'::text, 'other'::text]))),
  constraint organisation_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint organisation_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint organisation_prefecture_code_fkey FOREIGN KEY (prefecture_code) REFERENCES prefecture(code),
  constraint organisation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint organisation_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX organisation_office ON public.organisation USING btree (tenant_id) WHERE is_office;
alter table organisation enable row level security;
alter table organisation force row level security;
grant insert, select, update on organisation to banso_area;
grant insert, select, update on organisation to banso_mixed;
grant insert, select, update on organisation to banso_wide;
grant delete, insert, select, update on organisation to banso_worker;

create table paper_heading (
  tenant_id integer not null,
  addressee text not null,
  department text not null,
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamp with time zone not null default ctx_now(),
  constraint paper_heading_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint paper_heading_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint paper_heading_pkey PRIMARY KEY (tenant_id)
);
alter table paper_heading enable row level security;
alter table paper_heading force row level security;
grant insert, select, update on paper_heading to banso_area;
grant insert, select, update on paper_heading to banso_mixed;
grant insert, select, update on paper_heading to banso_wide;
grant select on paper_heading to banso_worker;

create table peer_consent (
  id uuid not null,
  person_id uuid not null,
  tenant_id integer not null,
  from_on date not null,
  until_on date not null,
  given_by text not null,
  ended_reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null default ctx_now(),
  constraint peer_consent_check CHECK ((until_on >= from_on)),
  constraint peer_consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES peer_supporter(person_id),
  constraint peer_consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint peer_consent_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint peer_consent_pkey PRIMARY KEY (id),
  constraint peer_consent_no_overlap EXCLUDE USING gist (person_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&)
);
CREATE INDEX peer_consent_ends ON public.peer_consent USING btree (tenant_id, until_on);
alter table peer_consent enable row level security;
alter table peer_consent force row level security;
grant insert, select on peer_consent to banso_area;
grant insert, select on peer_consent to banso_mixed;
grant insert, select on peer_consent to banso_wide;
grant delete, select on peer_consent to banso_worker;
grant update (until_on, ended_reason) on peer_consent to banso_area;
grant update (until_on, ended_reason) on peer_consent to banso_mixed;
grant update (until_on, ended_reason) on peer_consent to banso_wide;

create table peer_consent_scan (
  id uuid not null,
  consent_id uuid not null,
  tenant_id integer not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  stored_as uuid not null,
  added_by uuid,
  added_at timestamp with time zone not null default ctx_now(),
  constraint peer_consent_scan_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint peer_consent_scan_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES peer_consent(id),
  constraint peer_consent_scan_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint peer_consent_scan_pkey PRIMARY KEY (id),
  constraint peer_consent_scan_stored_as_key UNIQUE (stored_as)
);
CREATE INDEX peer_consent_scan_consent ON public.peer_consent_scan USING btree (consent_id, added_at);
alter table peer_consent_scan enable row level security;
alter table peer_consent_scan force row level security;
grant insert, select on peer_consent_scan to banso_area;
grant insert, select on peer_consent_scan to banso_mixed;
grant insert, select on peer_consent_scan to banso_wide;
grant delete, select on peer_consent_scan to banso_worker;

create table peer_overload (
  member_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  reason text not null,
  allowed_by uuid,
  allowed_at timestamp with time zone not null default ctx_now(),
  constraint peer_overload_allowed_by_fkey FOREIGN KEY (allowed_by) REFERENCES person(id),
  constraint peer_overload_engagement_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint peer_overload_member_id_fkey FOREIGN KEY (member_id) REFERENCES team_member(id) DEFERRABLE INITIALLY DEFERRED,
  constraint peer_overload_pkey PRIMARY KEY (member_id)
);
CREATE INDEX peer_overload_engagement ON public.peer_overload USING btree (engagement_id);
alter table peer_overload enable row level security;
alter table peer_overload force row level security;
grant insert, select on peer_overload to banso_area;
grant insert, select on peer_overload to banso_mixed;
grant insert, select on peer_overload to banso_wide;
grant delete, select on peer_overload to banso_worker;

create table peer_supporter (
  person_id uuid not null,
  tenant_id integer not null,
  modes text[] not null default '{}'::text[],
  months integer[] not null default '{}'::integer[],
  reason text not null default ''::text,
  ended_on date,
  version integer not null default 1,
  registered_by uuid,
  registered_at timestamp with time zone not null default ctx_now(),
  constraint peer_supporter_modes_check CHECK ((modes <@ ARRAY['onSite'::text, 'online'::text, 'ourOffice'::text])),
  constraint peer_supporter_months_check CHECK ((months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
  constraint peer_supporter_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint peer_supporter_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES person(id),
  constraint peer_supporter_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint peer_supporter_pkey PRIMARY KEY (person_id)
);
CREATE INDEX peer_supporter_tenant ON public.peer_supporter USING btree (tenant_id);
alter table peer_supporter enable row level security;
alter table peer_supporter force row level security;
grant insert, select on peer_supporter to banso_area;
grant insert, select on peer_supporter to banso_mixed;
grant insert, select on peer_supporter to banso_wide;
grant delete, select on peer_supporter to banso_worker;
grant update (modes, months, reason, ended_on, version) on peer_supporter to banso_area;
grant update (modes, months, reason, ended_on, version) on peer_supporter to banso_mixed;
grant update (modes, months, reason, ended_on, version) on peer_supporter to banso_wide;

create table peer_vocabulary (
  tenant_id integer not null,
  themes text[] not null,
  version integer not null default 1,
  changed_by uuid,
  constraint peer_vocabulary_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint peer_vocabulary_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint peer_vocabulary_pkey PRIMARY KEY (tenant_id)
);
alter table peer_vocabulary enable row level security;
alter table peer_vocabulary force row level security;
grant insert, select on peer_vocabulary to banso_area;
grant insert, select on peer_vocabulary to banso_mixed;
grant insert, select on peer_vocabulary to banso_wide;
grant update (themes, version, changed_by) on peer_vocabulary to banso_area;
grant update (themes, version, changed_by) on peer_vocabulary to banso_mixed;
grant update (themes, version, changed_by) on peer_vocabulary to banso_wide;

create table person (
  id uuid not null,
  tenant_id integer,
  organisation_id uuid not null,
  name text not null,
  kana text not null,
  email text,
  post text,
  profession text,
  home_municipality_code text,
  themes text[] not null default '{}'::text[],
  support_types text[] not null default '{}'::text[],
  load_limit integer,
  mail_mode text not null default 'digest'::text,
  disabled_at timestamp with time zone,
  version integer not null default 1,
  disabled_reason text,
  search text not null generated always as (search_fold(((name || ' '::text) || kana))) stored,
  constraint person_load_limit_check CHECK ((load_limit > 0)),
  constraint person_mail_mode_check CHECK ((mail_mode = ANY (ARRAY['digest'::text, 'immediate'::text, 'none'::text]))),
  constraint person_home_municipality_code_fkey FOREIGN KEY (home_municipality_code) REFERENCES municipality(code),
  constraint person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint person_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_email ON public.person USING btree (folded_address(email), COALESCE(tenant_id, 0));
CREATE INDEX person_tenant ON public.person USING btree (tenant_id);
alter table person enable row level security;
alter table person force row level security;
grant insert, select, update on person to banso_area;
grant insert, select, update on person to banso_mixed;
grant insert, select, update on person to banso_wide;
grant delete, insert, select, update on person to banso_worker;

create table prefecture (
  code text not null,
  name text not null,
  kana text not null,
  constraint prefecture_code_check CHECK ((code ~ '^[0-9]{2}$'::text)),
  constraint prefecture_pkey PRIMARY KEY (code)
);
alter table prefecture enable row level security;
alter table prefecture force row level security;
grant select on prefecture to banso_area;
grant select on prefecture to banso_mixed;
grant select on prefecture to banso_wide;
grant delete, insert, select, update on prefecture to banso_worker;

create table profession_list (
  tenant_id integer not null,
  names text[] not null,
  version integer not null default 1,
  constraint profession_list_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint profession_list_pkey PRIMARY KEY (tenant_id)
);
alter table profession_list enable row level security;
alter table profession_list force row level security;
grant insert, select on profession_list to banso_area;
grant insert, select on profession_list to banso_mixed;
grant insert, select on profession_list to banso_wide;
grant insert, select on profession_list to banso_worker;
grant update (names, version) on profession_list to banso_area;
grant update (names, version) on profession_list to banso_mixed;
grant update (names, version) on profession_list to banso_wide;

create table programme (
  id uuid not null,
  tenant_id integer,
  name text not null,
  from_fiscal_year integer not null,
  until_fiscal_year integer,
  "position" integer not null default 0,
  search text not null generated always as (search_fold(name)) stored,
  cadence_months smallint default 1,
  papers text[] not null default '{visitReport,dispatchRequest,contributionStatement,letterOfThanks}'::text[],
  figure_row smallint,
  version integer not null default 1,
  constraint programme_cadence_months_check CHECK (((cadence_months >= 1) AND (cadence_months <= 12))),
  constraint programme_check CHECK (((until_fiscal_year IS NULL) OR (until_fiscal_year >= from_fiscal_year))),
  constraint programme_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint programme_pkey PRIMARY KEY (id)
);
alter table programme enable row level security;
alter table programme force row level security;
grant insert, select, update on programme to banso_area;
grant insert, select, update on programme to banso_mixed;
grant insert, select, update on programme to banso_wide;
grant delete, insert, select, update on programme to banso_worker;

create table programme_body (
  programme_id uuid not null,
  organisation_id uuid not null,
  "position" integer not null,
  from_fiscal_year integer not null,
  constraint programme_body_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint programme_body_programme_id_fkey FOREIGN KEY (programme_id, from_fiscal_year) REFERENCES programme_year(programme_id, from_fiscal_year),
  constraint programme_body_pkey PRIMARY KEY (programme_id, from_fiscal_year, organisation_id)
);
CREATE INDEX programme_body_of_organisation ON public.programme_body USING btree (organisation_id);
alter table programme_body enable row level security;
alter table programme_body force row level security;
grant delete, insert, select on programme_body to banso_area;
grant delete, insert, select on programme_body to banso_mixed;
grant delete, insert, select on programme_body to banso_wide;
grant delete, insert, select, update on programme_body to banso_worker;

create table programme_year (
  programme_id uuid not null,
  from_fiscal_year integer not null,
  forms text[] not null,
  support_types text[] not null,
  fee_rule text not null,
  constraint programme_year_forms_check CHECK ((cardinality(forms) > 0)),
  constraint programme_year_support_types_check CHECK (((support_types <@ ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text]) AND (cardinality(support_types) > 0))),
  constraint programme_year_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint programme_year_pkey PRIMARY KEY (programme_id, from_fiscal_year)
);
alter table programme_year enable row level security;
alter table programme_year force row level security;
grant insert, select, update on programme_year to banso_area;
grant insert, select, update on programme_year to banso_mixed;
grant insert, select, update on programme_year to banso_wide;
grant delete, insert, select, update on programme_year to banso_worker;

create table queue_state (
  only_one boolean not null default true,
  seen_at timestamp with time zone not null,
  backend text not null,
  waiting integer not null,
  active integer not null,
  delayed integer not null,
  failed integer not null,
  constraint queue_state_only_one_check CHECK (only_one),
  constraint queue_state_pkey PRIMARY KEY (only_one)
);
alter table queue_state enable row level security;
alter table queue_state force row level security;
grant select on queue_state to banso_area;
grant select on queue_state to banso_mixed;
grant select on queue_state to banso_wide;
grant delete, insert, select, update on queue_state to banso_worker;

create table record_form (
  id uuid not null,
  tenant_id integer not null,
  programme_id uuid,
  name text not null,
  size integer not null,
  sha256 text not null,
  stored_as uuid not null,
  fields text[] not null,
  added_by uuid,
  added_at timestamp with time zone not null default ctx_now(),
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint record_form_name_check CHECK ((name <> ''::text)),
  constraint record_form_size_check CHECK ((size > 0)),
  constraint record_form_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint record_form_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id),
  constraint record_form_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint record_form_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint record_form_pkey PRIMARY KEY (id),
  constraint record_form_stored_as_key UNIQUE (stored_as)
);
CREATE UNIQUE INDEX record_form_of_office ON public.record_form USING btree (tenant_id) WHERE ((ended_at IS NULL) AND (programme_id IS NULL));
CREATE UNIQUE INDEX record_form_of_programme ON public.record_form USING btree (tenant_id, programme_id) WHERE (ended_at IS NULL);
alter table record_form enable row level security;
alter table record_form force row level security;
grant insert, select on record_form to banso_area;
grant insert, select on record_form to banso_mixed;
grant insert, select on record_form to banso_wide;
grant delete, insert, select on record_form to banso_worker;
grant update (ended_at, ended_by) on record_form to banso_area;
grant update (ended_at, ended_by) on record_form to banso_mixed;
grant update (ended_at, ended_by) on record_form to banso_wide;

create table recovery_code (
  person_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint recovery_code_pkey PRIMARY KEY (person_id, code_hash)
);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;

create table reminder (
  id uuid not null,
  tenant_id integer not null,
  municipality_code text,
  engagement_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  step text not null,
  occurrence integer not null default 0,
  due_on date not null,
  falls_on date not null,
  person_id uuid not null,
  state text not null default 'open'::text,
  why jsonb not null,
  escalation boolean not null default false,
  hidden_until date,
  mail_id uuid,
  created_at timestamp with time zone not null default ctx_now(),
  settled_at timestamp with time zone,
  quiet boolean not null default false,
  constraint reminder_state_check CHECK ((state = ANY (ARRAY['open'::text, 'acknowledged'::text, 'superseded'::text, 'resolved'::text]))),
  constraint reminder_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['visitDue'::text, 'plannedVisit'::text, 'recordMissing'::text, 'unconfirmed'::text, 'actionItem'::text, 'handover'::text, 'peerConsent'::text, 'dispatchUnanswered'::text, 'dispatchReport'::text]))),
  constraint reminder_engagement_id_fkey FOREIGN KEY (engagement_id) REFERENCES engagement(id),
  constraint reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint reminder_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint reminder_pkey PRIMARY KEY (id),
  constraint reminder_subject_kind_subject_id_step_occurrence_due_on_per_key UNIQUE (subject_kind, subject_id, step, occurrence, due_on, person_id)
);
CREATE INDEX reminder_engagement ON public.reminder USING btree (engagement_id);
CREATE INDEX reminder_person ON public.reminder USING btree (person_id, state);
CREATE INDEX reminder_standing ON public.reminder USING btree (engagement_id) WHERE (state = ANY (ARRAY['open'::text, 'acknowledged'::text]));
CREATE INDEX reminder_standing_handover ON public.reminder USING btree (tenant_id) WHERE ((state = ANY (ARRAY['open'::text, 'acknowledged'::text])) AND (subject_kind = 'handover'::text));
CREATE INDEX reminder_subject ON public.reminder USING btree (subject_kind, subject_id) WHERE (state = ANY (ARRAY['open'::text, 'acknowledged'::text]));
alter table reminder enable row level security;
alter table reminder force row level security;
grant insert, select, update on reminder to banso_area;
grant insert, select, update on reminder to banso_mixed;
grant insert, select, update on reminder to banso_wide;
grant delete, insert, select, update on reminder to banso_worker;

create table reminder_ladder (
  id uuid not null,
  tenant_id integer not null,
  programme_id uuid,
  numbers jsonb not null,
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamp with time zone not null default ctx_now(),
  constraint reminder_ladder_numbers_check CHECK ((jsonb_typeof(numbers) = 'object'::text)),
  constraint reminder_ladder_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint reminder_ladder_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint reminder_ladder_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint reminder_ladder_pkey PRIMARY KEY (id),
  constraint reminder_ladder_tenant_id_programme_id_key UNIQUE NULLS NOT DISTINCT (tenant_id, programme_id)
);
alter table reminder_ladder enable row level security;
alter table reminder_ladder force row level security;
grant insert, select, update on reminder_ladder to banso_area;
grant insert, select, update on reminder_ladder to banso_mixed;
grant insert, select, update on reminder_ladder to banso_wide;
grant delete, insert, select, update on reminder_ladder to banso_worker;

create unlogged table request_level (
  subject text not null,
  level double precision not null,
  per_minute integer not null,
  at timestamp with time zone not null,
  constraint request_level_pkey PRIMARY KEY (subject)
);
alter table request_level enable row level security;
alter table request_level force row level security;

create table role_end (
  role_holding_id uuid not null,
  transfer_id uuid not null,
  tenant_id integer not null,
  person_id uuid not null,
  until_on date not null,
  hidden_until date,
  former_until date,
  constraint role_end_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint role_end_role_holding_id_fkey FOREIGN KEY (role_holding_id) REFERENCES role_holding(id) ON DELETE CASCADE,
  constraint role_end_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint role_end_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id),
  constraint role_end_pkey PRIMARY KEY (role_holding_id, transfer_id)
);
CREATE INDEX role_end_transfer ON public.role_end USING btree (transfer_id);
alter table role_end enable row level security;
alter table role_end force row level security;
grant delete, insert, select on role_end to banso_area;
grant delete, insert, select on role_end to banso_mixed;
grant delete, insert, select on role_end to banso_wide;
grant delete, insert, select, update on role_end to banso_worker;

create table role_holding (
  id uuid not null,
  person_id uuid not null,
  tenant_id integer,
  organisation_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  provided boolean not null default false,
  constraint role_holding_check CHECK (((until_on IS NULL) OR (until_on >= from_on))),
  constraint role_holding_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'manager'::text, 'partner'::text, 'peer'::text, 'expert'::text, 'bureau'::text, 'auditor'::text, 'admin'::text]))),
  constraint role_holding_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint role_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint role_holding_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint role_holding_pkey PRIMARY KEY (id),
  constraint role_holding_no_overlap EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, role WITH =, daterange(from_on, until_on, '[]'::text) WITH &&),
  constraint role_holding_separate_duties EXCLUDE USING gist (person_id WITH =, role WITH <>, daterange(from_on, until_on, '[]'::text) WITH &&) WHERE ((role = ANY (ARRAY['admin'::text, 'auditor'::text])))
);
CREATE INDEX role_holding_person ON public.role_holding USING btree (person_id);
alter table role_holding enable row level security;
alter table role_holding force row level security;
grant delete, insert, select on role_holding to banso_area;
grant delete, insert, select on role_holding to banso_mixed;
grant delete, insert, select on role_holding to banso_wide;
grant delete, insert, select, update on role_holding to banso_worker;
grant update (until_on, version) on role_holding to banso_area;
grant update (until_on, version) on role_holding to banso_mixed;
grant update (until_on, version) on role_holding to banso_wide;

create table schema_object (
  file text not null,
  objects text[] not null,
  hash text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_object_pkey PRIMARY KEY (file)
);
alter table schema_object enable row level security;
alter table schema_object force row level security;

create table search_entry (
  subject_id uuid not null,
  kind text not null,
  tenant_id integer not null,
  engagement_id uuid,
  municipality_code text,
  internal boolean not null default false,
  on_day date not null,
  title text not null,
  told text not null,
  folded text not null generated always as (search_fold(((title || ' '::text) || told))) stored,
  visit_id uuid,
  body_id uuid,
  reader_id uuid,
  place text not null generated always as (COALESCE(municipality_code, ''::text)) stored,
  constraint search_entry_kind_check CHECK ((kind = ANY (ARRAY['record'::text, 'opinion'::text, 'remark'::text, 'contact'::text, 'challenge'::text, 'initiative'::text, 'actionItem'::text, 'person'::text, 'counterpart'::text, 'attachment'::text, 'engagement'::text, 'need'::text, 'dispatchReport'::text]))),
  constraint search_entry_place_check CHECK ((((municipality_code IS NOT NULL) OR (engagement_id IS NULL)) AND ((municipality_code IS NOT NULL) OR (NOT internal)))),
  constraint search_entry_reader_check CHECK ((internal OR ((body_id IS NULL) AND (reader_id IS NULL)))),
  constraint search_entry_engagement_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint search_entry_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint search_entry_pkey PRIMARY KEY (subject_id)
);
CREATE INDEX search_entry_by_place ON public.search_entry USING btree (tenant_id, place, kind, on_day, subject_id);
CREATE INDEX search_entry_engagement ON public.search_entry USING btree (engagement_id);
CREATE INDEX search_entry_keys ON public.search_entry USING gin (search_keys(tenant_id, folded)) WITH (fastupdate=off);
CREATE INDEX search_entry_newest ON public.search_entry USING btree (tenant_id, kind, on_day, subject_id);
CREATE INDEX search_entry_reader ON public.search_entry USING btree (reader_id) WHERE (reader_id IS NOT NULL);
alter table search_entry enable row level security;
alter table search_entry force row level security;
grant select on search_entry to banso_area;
grant select on search_entry to banso_mixed;
grant select on search_entry to banso_wide;
grant select on search_entry to banso_worker;

create table second_factor (
  person_id uuid not null,
  secret text,
  confirmed_at timestamp with time zone,
  pending_secret text,
  last_step bigint,
  constraint second_factor_check CHECK (((secret IS NULL) = (confirmed_at IS NULL))),
  constraint second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint second_factor_pkey PRIMARY KEY (person_id)
);
alter table second_factor enable row level security;
alter table second_factor force row level security;

create table session (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  address text,
  agent text,
  limited boolean not null default false,
  method text not null default 'password'::text,
  constraint session_method_check CHECK ((method = ANY (ARRAY['password'::text, 'oidc'::text]))),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX session_person ON public.session USING btree (person_id);
alter table session enable row level security;
alter table session force row level security;

create table sign_in_failure (
  subject text not null,
  at timestamp with time zone not null,
  failures integer not null,
  constraint sign_in_failure_failures_check CHECK ((failures >= 0)),
  constraint sign_in_failure_pkey PRIMARY KEY (subject)
);
alter table sign_in_failure enable row level security;
alter table sign_in_failure force row level security;

create table small_number_rule (
  tenant_id integer not null,
  small_until smallint not null,
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamp with time zone not null default ctx_now(),
  constraint small_number_rule_small_until_check CHECK (((small_until >= 2) AND (small_until <= 5))),
  constraint small_number_rule_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint small_number_rule_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint small_number_rule_pkey PRIMARY KEY (tenant_id)
);
alter table small_number_rule enable row level security;
alter table small_number_rule force row level security;
grant insert, select, update on small_number_rule to banso_area;
grant insert, select, update on small_number_rule to banso_mixed;
grant insert, select, update on small_number_rule to banso_wide;
grant select on small_number_rule to banso_worker;

create table stage_change (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  stage smallint not null,
  since date not null,
  reason text not null,
  visit_id uuid,
  changed_by uuid,
  recorded_at timestamp with time zone not null default ctx_now(),
  kind text not null default 'move'::text,
  constraint stage_change_kind_check CHECK ((kind = ANY (ARRAY['move'::text, 'withdrawal'::text, 'restoration'::text]))),
  constraint stage_change_of_visit CHECK (((kind = 'move'::text) OR (visit_id IS NOT NULL))),
  constraint stage_change_stage_check CHECK (((stage >= 0) AND (stage <= 3))),
  constraint stage_change_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint stage_change_pkey PRIMARY KEY (id)
);
CREATE INDEX stage_change_engagement ON public.stage_change USING btree (engagement_id);
CREATE INDEX stage_change_place ON public.stage_change USING btree (municipality_code, tenant_id);
alter table stage_change enable row level security;
alter table stage_change force row level security;
grant insert, select on stage_change to banso_area;
grant insert, select on stage_change to banso_mixed;
grant insert, select on stage_change to banso_wide;
grant delete, insert, select, update on stage_change to banso_worker;

create table support_given (
  source_id uuid not null,
  support_type text not null,
  source_kind text not null,
  tenant_id integer not null,
  municipality_code text not null,
  given_on date not null,
  body_ids uuid[] not null default '{}'::uuid[],
  body_kinds text[] not null default '{}'::text[],
  constraint support_given_source_kind_check CHECK ((source_kind = ANY (ARRAY['visit'::text, 'dispatch'::text, 'purged'::text]))),
  constraint support_given_support_type_check CHECK ((support_type = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text]))),
  constraint support_given_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES municipality(code),
  constraint support_given_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint support_given_pkey PRIMARY KEY (source_id, support_type)
);
CREATE INDEX support_given_of_place ON public.support_given USING btree (tenant_id, municipality_code, given_on);
CREATE INDEX support_given_purged ON public.support_given USING btree (tenant_id, given_on) WHERE (source_kind = 'purged'::text);
alter table support_given enable row level security;
alter table support_given force row level security;
grant delete, insert, select, update on support_given to banso_area;
grant delete, insert, select, update on support_given to banso_mixed;
grant delete, insert, select, update on support_given to banso_wide;
grant delete, insert, select, update on support_given to banso_worker;

create table sweep_mark (
  tenant_id integer not null,
  swept_on date not null,
  whole_on date not null,
  office jsonb not null,
  constraint sweep_mark_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint sweep_mark_pkey PRIMARY KEY (tenant_id)
);
alter table sweep_mark enable row level security;
alter table sweep_mark force row level security;
grant delete, insert, select, update on sweep_mark to banso_worker;

create table team_member (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  person_id uuid not null,
  role text not null,
  from_on date not null,
  hidden_until date,
  transfer_id uuid,
  constraint team_member_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'deputy'::text, 'prefecturalStaff'::text, 'healthOfficeStaff'::text, 'professor'::text, 'peerSupporter'::text, 'expert'::text]))),
  constraint team_member_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint team_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint team_member_pkey PRIMARY KEY (id),
  constraint team_member_id_engagement_id_key UNIQUE (id, engagement_id)
);
CREATE INDEX team_member_begins ON public.team_member USING btree (tenant_id, from_on);
CREATE INDEX team_member_engagement ON public.team_member USING btree (engagement_id, from_on);
CREATE INDEX team_member_person ON public.team_member USING btree (person_id);
CREATE INDEX team_member_written ON public.team_member USING btree (transfer_id) WHERE (transfer_id IS NOT NULL);
alter table team_member enable row level security;
alter table team_member force row level security;
grant delete, insert, select, update on team_member to banso_area;
grant delete, insert, select, update on team_member to banso_mixed;
grant delete, insert, select, update on team_member to banso_wide;
grant delete, insert, select, update on team_member to banso_worker;

create table team_member_end (
  member_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  person_id uuid not null,
  until_on date not null,
  reason text not null default ''::text,
  hidden_until date,
  transfer_id uuid,
  id uuid not null default gen_random_uuid(),
  constraint team_member_end_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint team_member_end_member_id_fkey FOREIGN KEY (member_id) REFERENCES team_member(id),
  constraint team_member_end_pkey PRIMARY KEY (id)
);
CREATE INDEX team_member_end_engagement ON public.team_member_end USING btree (engagement_id);
CREATE UNIQUE INDEX team_member_end_one ON public.team_member_end USING btree (member_id, transfer_id) NULLS NOT DISTINCT;
CREATE INDEX team_member_end_written ON public.team_member_end USING btree (transfer_id) WHERE (transfer_id IS NOT NULL);
CREATE INDEX team_member_ends ON public.team_member_end USING btree (tenant_id, until_on);
alter table team_member_end enable row level security;
alter table team_member_end force row level security;
grant delete, insert, select, update on team_member_end to banso_area;
grant delete, insert, select, update on team_member_end to banso_mixed;
grant delete, insert, select, update on team_member_end to banso_wide;
grant delete, insert, select, update on team_member_end to banso_worker;

create table tenant (
  id integer not null generated by default as identity,
  prefecture_code text not null,
  name text not null,
  consenter_since timestamp with time zone,
  kind text not null default 'prefecture'::text,
  constraint tenant_kind_check CHECK ((kind = ANY (ARRAY['prefecture'::text, 'university'::text]))),
  constraint tenant_prefecture_code_fkey FOREIGN KEY (prefecture_code) REFERENCES prefecture(code),
  constraint tenant_pkey PRIMARY KEY (id),
  constraint tenant_name_key UNIQUE (name)
);
CREATE UNIQUE INDEX tenant_of_prefecture ON public.tenant USING btree (prefecture_code) WHERE (kind = 'prefecture'::text);
alter table tenant enable row level security;
alter table tenant force row level security;
grant select on tenant to banso_area;
grant select on tenant to banso_mixed;
grant select on tenant to banso_wide;
grant delete, insert, select, update on tenant to banso_worker;

create table tenant_field (
  tenant_id integer not null,
  prefecture_code text not null,
  constraint tenant_field_prefecture_code_fkey FOREIGN KEY (prefecture_code) REFERENCES prefecture(code),
  constraint tenant_field_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint tenant_field_pkey PRIMARY KEY (tenant_id, prefecture_code)
);
CREATE INDEX tenant_field_of_prefecture ON public.tenant_field USING btree (prefecture_code);
alter table tenant_field enable row level security;
alter table tenant_field force row level security;
grant select on tenant_field to banso_area;
grant select on tenant_field to banso_mixed;
grant select on tenant_field to banso_wide;
grant delete, insert, select, update on tenant_field to banso_worker;

create table term_clash (
  id uuid not null default gen_random_uuid(),
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  transfer_id uuid not null,
  kind text not null,
  role text not null,
  person_id uuid not null,
  other_id uuid,
  on_day date not null,
  other_day date,
  noted_at timestamp with time zone not null default ctx_now(),
  constraint term_clash_kind_check CHECK ((kind = ANY (ARRAY['part'::text, 'end'::text]))),
  constraint term_clash_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint term_clash_other_id_fkey FOREIGN KEY (other_id) REFERENCES person(id),
  constraint term_clash_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint term_clash_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id),
  constraint term_clash_pkey PRIMARY KEY (id),
  constraint term_clash_transfer_id_engagement_id_kind_role_person_id_ot_key UNIQUE NULLS NOT DISTINCT (transfer_id, engagement_id, kind, role, person_id, other_id)
);
CREATE INDEX term_clash_engagement ON public.term_clash USING btree (engagement_id);
alter table term_clash enable row level security;
alter table term_clash force row level security;
grant select on term_clash to banso_area;
grant select on term_clash to banso_mixed;
grant select on term_clash to banso_wide;
grant delete, insert, select, update on term_clash to banso_worker;

create table text_version (
  id uuid not null default gen_random_uuid(),
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  subject_kind text not null,
  subject_id uuid not null,
  field text not null default 'text'::text,
  version integer not null,
  text text not null,
  reason text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone,
  constraint text_version_check CHECK (((version = 1) OR (reason <> ''::text))),
  constraint text_version_field_check CHECK ((field = ANY (ARRAY['text'::text, 'evidence'::text]))),
  constraint text_version_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['vision'::text, 'challenge'::text, 'initiative'::text, 'milestone'::text, 'actionItem'::text]))),
  constraint text_version_version_check CHECK ((version > 0)),
  constraint text_version_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint text_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint text_version_pkey PRIMARY KEY (id),
  constraint text_version_subject_id_field_version_key UNIQUE (subject_id, field, version)
);
CREATE INDEX text_version_engagement ON public.text_version USING btree (engagement_id);
alter table text_version enable row level security;
alter table text_version force row level security;
grant insert, select on text_version to banso_area;
grant insert, select on text_version to banso_mixed;
grant insert, select on text_version to banso_wide;
grant insert, select on text_version to banso_worker;

create table transfer (
  id uuid not null,
  tenant_id integer not null,
  person_id uuid not null,
  kind text not null,
  announced_on date not null,
  effective_on date not null,
  destination text not null default ''::text,
  note text not null default ''::text,
  registered_by uuid,
  registered_at timestamp with time zone not null default ctx_now(),
  confirmed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  version integer not null default 1,
  constraint transfer_check CHECK ((effective_on >= announced_on)),
  constraint transfer_kind_check CHECK ((kind = ANY (ARRAY['transfer'::text, 'retirement'::text, 'leave'::text, 'arrival'::text]))),
  constraint transfer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint transfer_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint transfer_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX transfer_one_open ON public.transfer USING btree (person_id, effective_on) WHERE (withdrawn_at IS NULL);
alter table transfer enable row level security;
alter table transfer force row level security;
grant insert, select on transfer to banso_area;
grant insert, select on transfer to banso_mixed;
grant insert, select on transfer to banso_wide;
grant delete, insert, select, update on transfer to banso_worker;
grant update (confirmed_at, withdrawn_at, version) on transfer to banso_area;
grant update (confirmed_at, withdrawn_at, version) on transfer to banso_mixed;
grant update (confirmed_at, withdrawn_at, version) on transfer to banso_wide;

create table transfer_list (
  id uuid not null,
  tenant_id integer not null,
  name text not null,
  sha256 text not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null default ctx_now(),
  requested_by uuid,
  withdrawn_at timestamp with time zone,
  version integer not null default 1,
  constraint transfer_list_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES person(id),
  constraint transfer_list_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id),
  constraint transfer_list_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint transfer_list_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX transfer_list_same_file ON public.transfer_list USING btree (tenant_id, sha256) WHERE (withdrawn_at IS NULL);
alter table transfer_list enable row level security;
alter table transfer_list force row level security;
grant insert, select, update on transfer_list to banso_area;
grant insert, select, update on transfer_list to banso_mixed;
grant insert, select, update on transfer_list to banso_wide;
grant delete, insert, select, update on transfer_list to banso_worker;

create table transfer_list_row (
  transfer_id uuid not null,
  list_id uuid not null,
  tenant_id integer not null,
  number integer not null,
  successor_id uuid,
  interim_id uuid,
  state text not null default 'registered'::text,
  refusal jsonb,
  settled_at timestamp with time zone,
  lags boolean not null default false,
  constraint transfer_list_row_number_check CHECK ((number > 1)),
  constraint transfer_list_row_state_check CHECK ((state = ANY (ARRAY['registered'::text, 'waiting'::text, 'confirmed'::text, 'refused'::text, 'withdrawing'::text, 'withdrawn'::text]))),
  constraint transfer_list_row_interim_id_fkey FOREIGN KEY (interim_id) REFERENCES person(id),
  constraint transfer_list_row_list_id_fkey FOREIGN KEY (list_id) REFERENCES transfer_list(id),
  constraint transfer_list_row_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES person(id),
  constraint transfer_list_row_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint transfer_list_row_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id),
  constraint transfer_list_row_pkey PRIMARY KEY (transfer_id),
  constraint transfer_list_row_list_id_number_key UNIQUE (list_id, number)
);
CREATE INDEX transfer_list_row_lagging ON public.transfer_list_row USING btree (tenant_id) WHERE lags;
CREATE INDEX transfer_list_row_to_do ON public.transfer_list_row USING btree (tenant_id, list_id, number) WHERE (state = ANY (ARRAY['waiting'::text, 'withdrawing'::text]));
alter table transfer_list_row enable row level security;
alter table transfer_list_row force row level security;
grant insert, select, update on transfer_list_row to banso_area;
grant insert, select, update on transfer_list_row to banso_mixed;
grant insert, select, update on transfer_list_row to banso_wide;
grant delete, insert, select, update on transfer_list_row to banso_worker;

create table true_challenge (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  challenge_id uuid not null,
  since date not null,
  marked_by uuid,
  recorded_at timestamp with time zone not null default ctx_now(),
  constraint true_challenge_challenge_id_fkey FOREIGN KEY (challenge_id) REFERENCES challenge(id),
  constraint true_challenge_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint true_challenge_pkey PRIMARY KEY (id)
);
CREATE INDEX true_challenge_engagement ON public.true_challenge USING btree (engagement_id);
alter table true_challenge enable row level security;
alter table true_challenge force row level security;
grant insert, select on true_challenge to banso_area;
grant insert, select on true_challenge to banso_mixed;
grant insert, select on true_challenge to banso_wide;
grant delete, insert, select, update on true_challenge to banso_worker;

create table visit (
  id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  status text not null default 'planned'::text,
  planned_on date,
  starts_at time without time zone,
  place text not null default ''::text,
  mode text not null,
  purpose text not null default ''::text,
  held_on date,
  support_types text[] not null default '{}'::text[],
  version integer not null default 1,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid,
  changed_at timestamp with time zone,
  day date not null generated always as (COALESCE(held_on, planned_on)) stored,
  constraint visit_check1 CHECK (((planned_on IS NOT NULL) OR (held_on IS NOT NULL))),
  constraint visit_held_check CHECK (((status = ANY (ARRAY['planned'::text, 'cancelled'::text, 'withdrawn'::text])) = (held_on IS NULL))),
  constraint visit_mode_check CHECK ((mode = ANY (ARRAY['onSite'::text, 'online'::text, 'ourOffice'::text]))),
  constraint visit_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'recorded'::text, 'confirmed'::text, 'cancelled'::text, 'withdrawn'::text]))),
  constraint visit_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_pkey PRIMARY KEY (id)
);
CREATE INDEX visit_before ON public.visit USING btree (engagement_id, held_on DESC) WHERE (held_on IS NOT NULL);
CREATE INDEX visit_day ON public.visit USING btree (tenant_id, day, id) INCLUDE (municipality_code, status);
CREATE INDEX visit_place ON public.visit USING btree (municipality_code, day, id) INCLUDE (tenant_id, status);
CREATE INDEX visit_planned ON public.visit USING btree (tenant_id, planned_on) WHERE (status = 'planned'::text);
CREATE INDEX visit_planned_on ON public.visit USING btree (tenant_id, planned_on) INCLUDE (municipality_code, engagement_id, status, created_at, held_on, id) WHERE (planned_on IS NOT NULL);
CREATE INDEX visit_story ON public.visit USING btree (engagement_id, day DESC, id DESC);
CREATE INDEX visit_to_come ON public.visit USING btree (engagement_id, planned_on) WHERE (status = 'planned'::text);
CREATE INDEX visit_waiting ON public.visit USING btree (tenant_id, id) INCLUDE (engagement_id, municipality_code, held_on) WHERE (status = 'recorded'::text);
CREATE INDEX visit_withdrawn ON public.visit USING btree (engagement_id) WHERE (status = 'withdrawn'::text);
alter table visit enable row level security;
alter table visit force row level security;
grant insert, select, update on visit to banso_area;
grant insert, select, update on visit to banso_mixed;
grant insert, select, update on visit to banso_wide;
grant delete, insert, select, update on visit to banso_worker;

create table visit_cancellation (
  visit_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  reason text not null,
  cancelled_by uuid,
  cancelled_at timestamp with time zone not null default ctx_now(),
  constraint visit_cancellation_engagement_id_tenant_id_municipality_co_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_cancellation_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_cancellation_pkey PRIMARY KEY (visit_id)
);
CREATE INDEX visit_cancellation_day ON public.visit_cancellation USING btree (tenant_id, cancelled_at) INCLUDE (visit_id, municipality_code, engagement_id);
CREATE INDEX visit_cancellation_engagement ON public.visit_cancellation USING btree (engagement_id);
alter table visit_cancellation enable row level security;
alter table visit_cancellation force row level security;
grant insert, select on visit_cancellation to banso_area;
grant insert, select on visit_cancellation to banso_mixed;
grant insert, select on visit_cancellation to banso_wide;
grant delete, insert, select, update on visit_cancellation to banso_worker;

create table visit_draft (
  visit_id uuid not null,
  person_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  content jsonb not null,
  version integer not null default 1,
  saved_at timestamp with time zone not null default ctx_now(),
  constraint visit_draft_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint visit_draft_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_draft_pkey PRIMARY KEY (visit_id, person_id)
);
CREATE INDEX visit_draft_engagement ON public.visit_draft USING btree (engagement_id);
CREATE INDEX visit_draft_person ON public.visit_draft USING btree (person_id);
alter table visit_draft enable row level security;
alter table visit_draft force row level security;
grant delete, insert, select, update on visit_draft to banso_area;
grant delete, insert, select, update on visit_draft to banso_mixed;
grant delete, insert, select, update on visit_draft to banso_wide;
grant delete, insert, select, update on visit_draft to banso_worker;

create table visit_opinion (
  visit_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  text text not null,
  internal boolean not null default true,
  written_by uuid default ctx_person(),
  id uuid not null default gen_random_uuid(),
  body_id uuid,
  version integer not null default 1,
  reason text not null default ''::text,
  written_at timestamp with time zone default ctx_now(),
  superseded_at timestamp with time zone,
  constraint visit_opinion_check CHECK (((version = 1) OR (reason <> ''::text))),
  constraint visit_opinion_version_check CHECK ((version > 0)),
  constraint visit_opinion_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisation(id),
  constraint visit_opinion_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_opinion_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_opinion_pkey PRIMARY KEY (id)
);
CREATE INDEX visit_opinion_engagement ON public.visit_opinion USING btree (engagement_id);
CREATE UNIQUE INDEX visit_opinion_in_force ON public.visit_opinion USING btree (visit_id, body_id) NULLS NOT DISTINCT WHERE (superseded_at IS NULL);
CREATE UNIQUE INDEX visit_opinion_version ON public.visit_opinion USING btree (visit_id, body_id, version) NULLS NOT DISTINCT;
alter table visit_opinion enable row level security;
alter table visit_opinion force row level security;
grant insert, select on visit_opinion to banso_area;
grant insert, select on visit_opinion to banso_mixed;
grant insert, select on visit_opinion to banso_wide;
grant insert, select on visit_opinion to banso_worker;
grant update (superseded_at) on visit_opinion to banso_area;
grant update (superseded_at) on visit_opinion to banso_mixed;
grant update (superseded_at) on visit_opinion to banso_wide;

create table visit_record_event (
  id bigint not null generated always as identity,
  visit_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  version integer not null,
  kind text not null,
  comment text not null default ''::text,
  person_id uuid not null,
  at timestamp with time zone not null default ctx_now(),
  planned_on date,
  steps smallint,
  constraint visit_record_event_check CHECK (((kind = 'confirmed'::text) OR (comment <> ''::text))),
  constraint visit_record_event_confirmation_steps CHECK (((kind = 'confirmed'::text) = (steps IS NOT NULL))),
  constraint visit_record_event_kind_check CHECK ((kind = ANY (ARRAY['confirmed'::text, 'returned'::text, 'confirmationUndone'::text, 'withdrawn'::text, 'withdrawalUndone'::text]))),
  constraint visit_record_event_steps_check CHECK (((steps >= 1) AND (steps <= 2))),
  constraint visit_record_event_engagement_id_tenant_id_municipality_co_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_record_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint visit_record_event_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_record_event_pkey PRIMARY KEY (id)
);
CREATE INDEX visit_record_event_engagement ON public.visit_record_event USING btree (engagement_id);
CREATE INDEX visit_record_event_returned ON public.visit_record_event USING btree (tenant_id) WHERE (kind = 'returned'::text);
CREATE INDEX visit_record_event_visit ON public.visit_record_event USING btree (visit_id, id);
alter table visit_record_event enable row level security;
alter table visit_record_event force row level security;
grant insert, select on visit_record_event to banso_area;
grant insert, select on visit_record_event to banso_mixed;
grant insert, select on visit_record_event to banso_wide;
grant insert, select on visit_record_event to banso_worker;

create table visit_record_version (
  visit_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  started_at time without time zone,
  ended_at time without time zone,
  participants_ours jsonb not null default '[]'::jsonb,
  participants_theirs text[] not null default '{}'::text[],
  facts text not null,
  municipality_said text not null default ''::text,
  questions text not null default ''::text,
  advice text not null default ''::text,
  material text not null default ''::text,
  decisions text not null default ''::text,
  stage smallint,
  next_visit_on date,
  written_by uuid not null,
  recorded_at timestamp with time zone not null default ctx_now(),
  version integer not null default 1,
  reason text not null default ''::text,
  superseded_at timestamp with time zone,
  held_on date not null,
  mode text not null,
  purpose text not null default ''::text,
  support_types text[] not null default '{}'::text[],
  begun_by uuid not null,
  begun_at timestamp with time zone not null,
  body_ids uuid[] not null default '{}'::uuid[],
  from_list boolean not null default false,
  constraint visit_record_check CHECK (((ended_at IS NULL) OR (started_at IS NULL) OR (ended_at >= started_at))),
  constraint visit_record_stage_check CHECK (((stage >= 0) AND (stage <= 3))),
  constraint visit_record_version_check CHECK (((version = 1) OR (reason <> ''::text))),
  constraint visit_record_version_version_check CHECK ((version > 0)),
  constraint visit_record_engagement_id_tenant_id_municipality_code_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_record_version_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id),
  constraint visit_record_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_record_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint visit_record_version_pkey PRIMARY KEY (visit_id, version)
);
CREATE INDEX visit_record_version_engagement ON public.visit_record_version USING btree (engagement_id);
CREATE UNIQUE INDEX visit_record_version_in_force ON public.visit_record_version USING btree (visit_id) INCLUDE (tenant_id, written_by, recorded_at) WHERE (superseded_at IS NULL);
alter table visit_record_version enable row level security;
alter table visit_record_version force row level security;
grant insert, select on visit_record_version to banso_area;
grant insert, select on visit_record_version to banso_mixed;
grant insert, select on visit_record_version to banso_wide;
grant insert, select on visit_record_version to banso_worker;
grant update (superseded_at) on visit_record_version to banso_area;
grant update (superseded_at) on visit_record_version to banso_mixed;
grant update (superseded_at) on visit_record_version to banso_wide;

create table visit_remark (
  id uuid not null,
  visit_id uuid not null,
  engagement_id uuid not null,
  tenant_id integer not null,
  municipality_code text not null,
  text text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default ctx_now(),
  constraint visit_remark_engagement_fkey FOREIGN KEY (engagement_id, tenant_id, municipality_code) REFERENCES engagement(id, tenant_id, municipality_code),
  constraint visit_remark_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_remark_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint visit_remark_pkey PRIMARY KEY (id)
);
CREATE INDEX visit_remark_engagement ON public.visit_remark USING btree (engagement_id);
CREATE INDEX visit_remark_visit ON public.visit_remark USING btree (visit_id, written_at);
CREATE INDEX visit_remark_writer ON public.visit_remark USING btree (written_by, written_at);
alter table visit_remark enable row level security;
alter table visit_remark force row level security;
grant insert, select on visit_remark to banso_area;
grant insert, select on visit_remark to banso_mixed;
grant insert, select on visit_remark to banso_wide;
grant delete, insert, select, update on visit_remark to banso_worker;

create table webhook (
  id uuid not null,
  tenant_id integer not null,
  name text not null,
  url text not null,
  events text[] not null,
  secret text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null default ctx_now(),
  created_by uuid,
  paused_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint webhook_events_check CHECK ((cardinality(events) > 0)),
  constraint webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint webhook_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint webhook_pkey PRIMARY KEY (id)
);
CREATE INDEX webhook_tenant ON public.webhook USING btree (tenant_id) WHERE (ended_at IS NULL);
alter table webhook enable row level security;
alter table webhook force row level security;
grant insert, select, update on webhook to banso_area;
grant insert, select, update on webhook to banso_mixed;
grant insert, select, update on webhook to banso_wide;
grant delete, insert, select, update on webhook to banso_worker;

create table webhook_delivery (
  id uuid not null,
  tenant_id integer not null,
  webhook_id uuid not null,
  event text not null,
  subject_id uuid not null,
  fact text not null,
  payload jsonb not null,
  state text not null default 'pending'::text,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  sending_since timestamp with time zone,
  delivered_at timestamp with time zone,
  last_status integer,
  last_error text,
  created_at timestamp with time zone not null,
  sender uuid,
  constraint webhook_delivery_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'sending'::text, 'delivered'::text, 'dead'::text]))),
  constraint webhook_delivery_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id),
  constraint webhook_delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhook(id),
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_webhook_id_event_subject_id_fact_key UNIQUE (webhook_id, event, subject_id, fact)
);
CREATE INDEX webhook_delivery_story ON public.webhook_delivery USING btree (webhook_id, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_waiting ON public.webhook_delivery USING btree (tenant_id, next_attempt_at) WHERE (state = ANY (ARRAY['pending'::text, 'sending'::text]));
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
grant select, update on webhook_delivery to banso_area;
grant select, update on webhook_delivery to banso_mixed;
grant select, update on webhook_delivery to banso_wide;
grant delete, insert, select, update on webhook_delivery to banso_worker;

create table worker (
  id uuid not null,
  host text not null,
  pid integer not null,
  began_at timestamp with time zone not null default clock_timestamp(),
  lease_until timestamp with time zone not null,
  constraint worker_pkey PRIMARY KEY (id)
);
alter table worker enable row level security;
alter table worker force row level security;
grant select on worker to banso_area;
grant select on worker to banso_mixed;
grant select on worker to banso_wide;
grant delete, insert, select, update on worker to banso_worker;

-- Sequences

-- audit_entry_id_seq of audit_entry.id: bigint start 1 increment 1 minimum 1 maximum 9223372036854775807 cache 1
-- migration_id_seq of migration.id: integer start 1 increment 1 minimum 1 maximum 2147483647 cache 1
-- tenant_id_seq of tenant.id: integer start 1 increment 1 minimum 1 maximum 2147483647 cache 1
-- visit_record_event_id_seq of visit_record_event.id: bigint start 1 increment 1 minimum 1 maximum 9223372036854775807 cache 1
-- Functions

CREATE OR REPLACE FUNCTION public.account_sessions(p_person uuid)
 RETURNS TABLE(id uuid, created_at timestamp with time zone, last_seen_at timestamp with time zone, expires_at timestamp with time zone, address text, agent text, method text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id, created_at, last_seen_at, expires_at, address, agent, method from session
    where may_run_account(p_person) and person_id = p_person and ended_at is null and expires_at > ctx_now()
      and last_seen_at > ctx_now() - interval '8 hours' order by last_seen_at desc, id
$function$;
grant execute on function account_sessions(uuid) to banso_area;
grant execute on function account_sessions(uuid) to banso_mixed;
grant execute on function account_sessions(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.accounts_of_address(p_email text)
 RETURNS TABLE("personId" uuid, "passwordHash" text, "secondFactor" text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.id, c.password_hash, f.secret from person p join credential c on c.person_id = p.id
    left join second_factor f on f.person_id = p.id
         where folded_address(p.email) = folded_address(p_email) and p.disabled_at is null
           order by p.tenant_id nulls last limit 3
$function$;
grant execute on function accounts_of_address(text) to banso_app;

CREATE OR REPLACE FUNCTION public.act()
 RETURNS text
 LANGUAGE plpgsql
AS $function$
declare
  kind text := coalesce(nullif(current_setting('app.acts', true), ''), 'area');
begin
  perform set_config('role', 'banso_' || kind, true);
  return kind;
end
$function$;
grant execute on function act() to banso_app;
grant execute on function act() to banso_worker;

CREATE OR REPLACE FUNCTION public.act_for_office_of_dispatch(p_dispatch uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  v_tenant int;
begin
  select d.tenant_id into v_tenant from dispatch d
   where d.id = p_dispatch and d.expert_id = ctx_person() and d.held_on is not null;
  if v_tenant is null then
    raise exception 'Only what an expert has carried out is followed in the office''s name.'
      using errcode = '42501', constraint = 'act_for_own_dispatch';
  end if;
  perform set_config('app.wide', array[v_tenant]::text, true), set_config('app.tenant', v_tenant::text, true),
    set_config('role', 'banso_wide', true);
end
$function$;
grant execute on function act_for_office_of_dispatch(uuid) to banso_area;
grant execute on function act_for_office_of_dispatch(uuid) to banso_mixed;
grant execute on function act_for_office_of_dispatch(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.act_for_tenant(p_tenant integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if not coalesce(p_tenant = any(ctx_ints('app.administers')), false) then
    raise exception 'Only an administrator''s change is followed in the tenant''s name.'
      using errcode = '42501', constraint = 'act_for_own_tenant';
  end if;
  perform set_config('app.wide', array[p_tenant]::text, true), set_config('app.tenant', p_tenant::text, true),
    set_config('role', 'banso_wide', true);
end
$function$;
grant execute on function act_for_tenant(integer) to banso_area;
grant execute on function act_for_tenant(integer) to banso_mixed;
grant execute on function act_for_tenant(integer) to banso_wide;

CREATE OR REPLACE FUNCTION public.address_needs_consent(p_person uuid, p_today date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from role_term r where r.person_id = p_person and r.role <> 'admin'
      and coalesce(r.until_on, 'infinity') >= p_today)
    or exists (select from handover_packet h where h.predecessor_id = p_person and h.state <> 'done'
      and (h.questions_until is null or h.questions_until >= p_today))
$function$;
grant execute on function address_needs_consent(uuid,date) to banso_area;
grant execute on function address_needs_consent(uuid,date) to banso_mixed;
grant execute on function address_needs_consent(uuid,date) to banso_wide;

CREATE OR REPLACE FUNCTION public.address_needs_two()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed'])
    or not coalesce(old.tenant_id = any(ctx_ints('app.administers')), false)
    then return new; end if;
  if new.email is not null and address_needs_consent(old.id, ctx_today()) then
    raise exception 'This address needs a second person''s consent.' using errcode = '42501',
      constraint = 'address_needs_consent';
  end if;
  return new;
end
$function$;
grant execute on function address_needs_two() to public;

CREATE OR REPLACE FUNCTION public.announce_transfers()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare n int;
begin
  insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
    created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
      jsonb_build_object('type', f.event, 'timestamp',
        to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'data', f.data),
      clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
        select t.tenant_id, 'transfer.announced' as event, t.id as subject_id, '' as fact,
          jsonb_build_object('transferId', t.id, 'kind', t.kind, 'announcedOn', t.announced_on,
            'effectiveOn', t.effective_on) as data,
          greatest(t.registered_at, t.announced_on::timestamp at time zone 'Asia/Tokyo') as known_at
          from transfer t
         where t.tenant_id = any(ctx_ints('app.jobs')) and t.withdrawn_at is null
           and t.announced_on between ctx_today() - 30 and ctx_today()
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null and w.created_at <= f.known_at
    on conflict do nothing;
  get diagnostics n = row_count;
  return n;
end
$function$;
grant execute on function announce_transfers() to banso_worker;

CREATE OR REPLACE FUNCTION public.archive_files_stored(p_names uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select stored_as from handover_archive where stored_as = any(p_names)
    union select pdf_stored_as from handover_archive_item where pdf_stored_as = any(p_names)
      union select xlsx_stored_as from handover_archive_item where xlsx_stored_as = any(p_names)
$function$;
grant execute on function archive_files_stored(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.area_municipality_fits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select a.kind into new.kind from area a where a.id = new.area_id and a.tenant_id = new.tenant_id;
  if not found then
    raise exception 'The area belongs to another tenant.'
      using errcode = '23514', constraint = 'area_municipality_in_own_tenant';
  end if;
  if not exists (select from tenant_field f join municipality m on m.prefecture_code = f.prefecture_code
    where f.tenant_id = new.tenant_id and m.code = new.municipality_code) then
    raise exception 'An area holds municipalities of the office''s field.'
      using errcode = '23514', constraint = 'area_municipality_in_own_prefecture';
  end if;
  return new;
end
$function$;
grant execute on function area_municipality_fits() to public;

CREATE OR REPLACE FUNCTION public.ask_consent(p_id uuid, p_act text, p_person uuid, p_what jsonb, p_expires timestamp with time zone, p_mails jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare who record;
begin
  select tenant_id, email into who from person where id = p_person and tenant_id = any(ctx_ints('app.administers'))
    and disabled_at is null;
  if not found then return 'notFound'; end if;
  -- Nobody asks for themselves, but for an address of their own, which another person still has to consent to.
  if p_person = ctx_person() and p_act <> 'address' then return 'own'; end if;
  if not exists (select from consenters(who.tenant_id, ctx_today(), array[p_person, ctx_person()]))
    then return 'nobody'; end if;
  update consent set state = 'lapsed' where person_id = p_person and state = 'waiting' and expires_at <= ctx_now();
  insert into consent (id, tenant_id, act, person_id, what, address_then, asked_by, asked_at, expires_at)
    values (p_id, who.tenant_id, p_act, p_person, p_what, who.email, ctx_person(), ctx_now(), p_expires)
      on conflict do nothing;
  if not found then return 'waiting'; end if;
  perform tell_of_act(p_person, who.email, ctx_person(), ctx_now(), p_mails);
  return 'asked';
end
$function$;
grant execute on function ask_consent(uuid,text,uuid,jsonb,timestamp with time zone,jsonb) to banso_area;
grant execute on function ask_consent(uuid,text,uuid,jsonb,timestamp with time zone,jsonb) to banso_mixed;
grant execute on function ask_consent(uuid,text,uuid,jsonb,timestamp with time zone,jsonb) to banso_wide;

CREATE OR REPLACE FUNCTION public.ask_to_link_identity(p_issuer text, p_subject text, p_email text, p_browser bytea, p_tokens bytea[], p_mails jsonb, p_now timestamp with time zone, p_expires timestamp with time zone, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare who record;
begin
  if exists (select from oidc_identity where issuer = p_issuer and subject = p_subject) then return; end if;
  for who in select id, row_number() over ()::int as n from invited_people(p_email, p_now) id loop
    perform put_account_link(who.id, 'identity', p_tokens[who.n], null, p_now, p_expires, p_mails->(who.n - 1),
      jsonb_build_object('issuer', p_issuer, 'subject', p_subject, 'browser', encode(p_browser, 'hex')));
    perform note_account(who.id, p_now, 'oidc:linkRequested', 'person', who.id::text, jsonb_build_object('issuer',
      p_issuer), p_address, p_correlation);
  end loop;
end
$function$;
grant execute on function ask_to_link_identity(text,text,text,bytea,bytea[],jsonb,timestamp with time zone,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.assignment_fits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id = new.tenant_id
    and role_fits('partner', o.kind, o.is_office)) then
    raise exception 'Municipalities are assigned to partner organisations of the same tenant.'
      using errcode = '23514', constraint = 'assignment_fits_organisation';
  end if;
  if not exists (select from tenant_field f join municipality m on m.prefecture_code = f.prefecture_code
    where f.tenant_id = new.tenant_id and m.code = new.municipality_code) then
    raise exception 'Only municipalities of the office''s field are assigned.'
      using errcode = '23514', constraint = 'assignment_in_own_prefecture';
  end if;
  return new;
end
$function$;
grant execute on function assignment_fits() to public;

CREATE OR REPLACE FUNCTION public.attachments_stored(p_names uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select stored_as from attachment where stored_as = any(p_names)
  union all
  select stored_as from peer_consent_scan where stored_as = any(p_names)
  union all
  select stored_as from record_form where stored_as = any(p_names)
$function$;
grant execute on function attachments_stored(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.attempt_subject(p_kind text, p_name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((p_kind || ':'::text) || "left"(encode(sha256(convert_to(folded_address(p_name), 'UTF8'::name)), 'hex'::text), 24));
grant execute on function attempt_subject(text,text) to public;

CREATE OR REPLACE FUNCTION public.audit_canonical(e audit_entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select convert_to(jsonb_build_array(e.id, e.tenant_id, (extract(epoch from e.at) * 1000000)::bigint, e.person_id,
    e.action, e.subject_kind, e.subject_id,
    e.change, e.reason, e.address, e.correlation_id, e.municipality_code, e.engagement_id)::text, 'UTF8')
$function$;


CREATE OR REPLACE FUNCTION public.audit_chains_waiting()
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct tenant_id from audit_pending order by 1
$function$;
grant execute on function audit_chains_waiting() to banso_worker;

CREATE OR REPLACE FUNCTION public.audit_ground(p_tenant integer)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select sha256(convert_to('banso audit chain ' || p_tenant, 'UTF8'))
$function$;


CREATE OR REPLACE FUNCTION public.audit_heads()
 RETURNS TABLE(tenant_id integer, "position" bigint, hash text, sealed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct on (l.tenant_id) l.tenant_id, l.position, encode(l.hash, 'hex'), l.sealed_at from audit_link l
    order by l.tenant_id, l.position desc
$function$;
grant execute on function audit_heads() to banso_worker;

CREATE OR REPLACE FUNCTION public.await_sealing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into audit_pending (entry_id, tenant_id) values (new.id, coalesce(new.tenant_id, 0));
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.begin_oidc(p_state bytea, p_browser bytea, p_nonce text, p_verifier text, p_back text, p_now timestamp with time zone, p_expires timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from oidc_request where expires_at < p_now;
    insert into oidc_request (state_hash, browser_hash, nonce, verifier, back, created_at, expires_at)
      values (p_state, p_browser, p_nonce, p_verifier, p_back, p_now, p_expires)
$function$;
grant execute on function begin_oidc(bytea,bytea,text,text,text,timestamp with time zone,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.begin_second_factor(p_secret text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into second_factor (person_id, pending_secret) values (ctx_person(), p_secret) on conflict (person_id)
    do update set pending_secret = excluded.pending_secret
$function$;
grant execute on function begin_second_factor(text) to banso_area;
grant execute on function begin_second_factor(text) to banso_mixed;
grant execute on function begin_second_factor(text) to banso_wide;

CREATE OR REPLACE FUNCTION public.bodies_in_charge(p_engagement uuid, p_on date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(
    nullif(bodies_of(array(
      select t.person_id from team_term t
       where t.engagement_id = p_engagement and t.role = 'lead'
         and holds_on(t.from_on, t.until_on, p_on)), p_on), '{}'),
    array(select o.id from engagement e join organisation o on o.tenant_id = e.tenant_id and o.is_office
           where e.id = p_engagement))
$function$;
grant execute on function bodies_in_charge(uuid,date) to banso_area;
grant execute on function bodies_in_charge(uuid,date) to banso_mixed;
grant execute on function bodies_in_charge(uuid,date) to banso_wide;
grant execute on function bodies_in_charge(uuid,date) to banso_worker;

CREATE OR REPLACE FUNCTION public.bodies_of(p_people uuid[], p_on date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select array(
    select distinct coalesce(
      (select t.organisation_id from role_term t
        where t.person_id = p.id and t.from_on <= p_on and (t.until_on is null or t.until_on >= p_on)
        order by t.from_on, t.id limit 1),
      p.organisation_id)
      from person p where p.id = any(p_people) order by 1)
$function$;
grant execute on function bodies_of(uuid[],date) to banso_area;
grant execute on function bodies_of(uuid[],date) to banso_mixed;
grant execute on function bodies_of(uuid[],date) to banso_wide;
grant execute on function bodies_of(uuid[],date) to banso_worker;

CREATE OR REPLACE FUNCTION public.both_changed_lately(p_tenant integer, p_day date, p_months integer)
 RETURNS TABLE(engagement_id uuid, leads json, contacts json)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with ours as materialized (
      select l.engagement_id, l.terms from leads_lately(p_day, p_months) l where l.tenant_id = p_tenant
    ), theirs as materialized (
      select c.engagement_id, c.terms from contacts_lately(p_day, p_months) c where c.tenant_id = p_tenant
    )
    select o.engagement_id, o.terms, t.terms from ours o join theirs t using (engagement_id) $function$;
grant execute on function both_changed_lately(integer,date,integer) to public;

CREATE OR REPLACE FUNCTION public.bring_provided_roles(p_person uuid, p_roles text[], p_now timestamp with time zone, p_mails jsonb, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare d date := (p_now at time zone 'Asia/Tokyo')::date; who record; wanted text; held record;
  brought text[] := '{}';
begin
  select p.tenant_id, p.organisation_id, p.email, o.kind, o.area_id, o.is_office into who from person p
    join organisation o on o.id = p.organisation_id where p.id = p_person and p.tenant_id is not null
    and p.disabled_at is null for update of p;
  if not found then return; end if;
  for held in select id, role, from_on from role_term where person_id = p_person and provided and from_on <= d
    and (until_on is null or until_on >= d) and role <> all(p_roles) loop
    if held.from_on = d then delete from role_holding where id = held.id; else update role_holding
      set until_on = d - 1, version = version + 1 where id = held.id; end if;
    perform note_account(p_person, p_now, 'oidc:roles', 'person', p_person::text, jsonb_build_object('role',
      jsonb_build_array(held.role, null)), p_address, p_correlation);
  end loop;
  if exists (select from role_term where person_id = p_person and role = 'admin' and coalesce(until_on,
    'infinity') >= d) then return; end if;
  foreach wanted in array p_roles loop
    continue when wanted not in ('staff','partner','peer','expert') or not role_fits(wanted, who.kind, who.is_office)
      or (wanted = 'staff' and who.kind = 'healthOffice' and who.area_id is null)
      or has_left_role(p_person, who.organisation_id, wanted, d);
    begin
      update role_holding h set until_on = d + 31, version = h.version + 1 from role_term t
       where t.id = h.id and t.person_id = p_person and t.role = wanted and t.organisation_id = who.organisation_id
         and t.provided and t.from_on <= d and t.until_on >= d and h.until_on < d + 31;
      if not exists (select from role_term where person_id = p_person and role = wanted
        and organisation_id = who.organisation_id and from_on <= d and (until_on is null or until_on >= d)) then
        insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on, provided)
          values (gen_random_uuid(), p_person, who.tenant_id, who.organisation_id, wanted, d, d + 31,
          true);
        brought := brought || wanted;
      end if;
    exception when exclusion_violation then
      null; -- A term that somebody granted begins within these days: it goes before.
    end;
  end loop;
  if cardinality(brought) = 0 then return; end if;
  perform note_account(p_person, p_now, 'oidc:roles', 'person', p_person::text, jsonb_build_object('roles',
    jsonb_build_array(null, to_jsonb(brought))), p_address, p_correlation);
  perform tell_of_act(p_person, who.email, null, p_now, p_mails);
end
$function$;
grant execute on function bring_provided_roles(uuid,text[],timestamp with time zone,jsonb,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.bureau_flags(p_silent_days integer, p_months integer)
 RETURNS TABLE(tenant_id integer, silent integer, single_handed integer, nobody_knows integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.id,
         count(distinct e.municipality_code) filter (
           where coalesce(e.last_held_on, e.started_on) <= ctx_today() - p_silent_days)::int,
         count(distinct e.municipality_code) filter (where not e.has_deputy)::int,
         count(distinct e.municipality_code) filter (
           where u.ours is not null and u.theirs is not null
             and ctx_today() <= (u.ours + make_interval(months => p_months))::date
             and ctx_today() <= (u.theirs + make_interval(months => p_months))::date)::int
    from unnest(ctx_ints('app.bureau')) as t (id)
    cross join lateral engagement_as_of(t.id, ctx_today()) e
    join municipality m on m.code = e.municipality_code
    join tenant_field f on f.tenant_id = t.id and f.prefecture_code = m.prefecture_code
    left join (
      select b.id as tenant_id, c.engagement_id, c.leads, c.contacts
        from unnest(ctx_ints('app.bureau')) as b (id)
        cross join lateral both_changed_lately(b.id, ctx_today(), p_months) c
    ) c on c.engagement_id = e.id
    left join lateral (
      select took_over_on(c.leads, e.started_on, ctx_today()) as ours,
             took_over_on(c.contacts, e.started_on, ctx_today()) as theirs) u on true
   where e.status = 'active'
   group by t.id
$function$;
grant execute on function bureau_flags(integer,integer) to banso_area;
grant execute on function bureau_flags(integer,integer) to banso_mixed;
grant execute on function bureau_flags(integer,integer) to banso_wide;

CREATE OR REPLACE FUNCTION public.bureau_prefectures()
 RETURNS TABLE(prefecture_code text, tenant_id integer, small_until integer, universities_small_until integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct j.prefecture_code, t.id, r.small_until::int,
         (select max(u.small_until) from tenant o join tenant_field f on f.tenant_id = o.id
            join small_number_rule u on u.tenant_id = o.id
           where o.kind <> 'prefecture' and f.prefecture_code = j.prefecture_code)::int
    from role_term h join jurisdiction j on j.organisation_id = h.organisation_id
    left join tenant t on t.prefecture_code = j.prefecture_code and t.id = any(ctx_ints('app.bureau'))
    left join small_number_rule r on r.tenant_id = t.id
   where h.person_id = ctx_person() and h.role = 'bureau' and holds_on(h.from_on, h.until_on, ctx_today())
$function$;
grant execute on function bureau_prefectures() to banso_area;
grant execute on function bureau_prefectures() to banso_mixed;
grant execute on function bureau_prefectures() to banso_wide;

CREATE OR REPLACE FUNCTION public.bureau_university_support(p_fiscal_year integer)
 RETURNS TABLE(prefecture_code text, municipality_code text, support_type text, delivered integer, body_kinds text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select m.prefecture_code, y.municipality_code, y.support_type, sum(y.delivered)::int,
         array(select distinct k from unnest(string_to_array(
           string_agg(array_to_string(y.body_kinds, ','), ',') filter (where y.body_kinds <> '{}'), ',')) k order by 1)
    from tenant t join coverage_year y on y.tenant_id = t.id and y.fiscal_year = p_fiscal_year
    join municipality m on m.code = y.municipality_code
   where t.kind <> 'prefecture' and y.delivered > 0
     and m.prefecture_code in (select b.prefecture_code from bureau_prefectures() b)
   group by m.prefecture_code, y.municipality_code, y.support_type
$function$;
grant execute on function bureau_university_support(integer) to banso_area;
grant execute on function bureau_university_support(integer) to banso_mixed;
grant execute on function bureau_university_support(integer) to banso_wide;

CREATE OR REPLACE FUNCTION public.cadence_status_on(p_statuses text[], p_from date[], p_day date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (p_statuses)[width_bucket(p_day, p_from)];
grant execute on function cadence_status_on(text[],date[],date) to public;

CREATE OR REPLACE FUNCTION public.change_password(p_hash text, p_session uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update credential set password_hash = p_hash, changed_at = ctx_now() where person_id = ctx_person();
  return shut_ways_in(ctx_person(), ctx_now(), p_session);
end
$function$;
grant execute on function change_password(text,uuid) to banso_area;
grant execute on function change_password(text,uuid) to banso_mixed;
grant execute on function change_password(text,uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.claim_attempt(p_subject text, p_seen integer, p_failures integer, p_now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into sign_in_failure as f (subject, failures, at) values (p_subject, p_failures, p_now)
    on conflict (subject) do update set failures = excluded.failures, at = excluded.at where f.failures = p_seen;
  return found;
end
$function$;
grant execute on function claim_attempt(text,integer,integer,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.clear_attempts(p_subject text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from sign_in_failure where subject = p_subject
$function$;
grant execute on function clear_attempts(text) to banso_app;

CREATE OR REPLACE FUNCTION public.confirm_second_factor(p_pending text, p_step bigint, p_hashes bytea[])
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update second_factor set secret = pending_secret, confirmed_at = ctx_now(), pending_secret = null,
    last_step = p_step where person_id = ctx_person() and pending_secret = p_pending;
  if not found then return false; end if;
  perform replace_recovery_codes(p_hashes);
  return true;
end
$function$;
grant execute on function confirm_second_factor(text,bigint,bytea[]) to banso_area;
grant execute on function confirm_second_factor(text,bigint,bytea[]) to banso_mixed;
grant execute on function confirm_second_factor(text,bigint,bytea[]) to banso_wide;

CREATE OR REPLACE FUNCTION public.consenters(p_tenant integer, p_today date, p_not uuid[])
 RETURNS TABLE(id uuid, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.id, p.email from person p where p.tenant_id = p_tenant and p.disabled_at is null
    and p.id <> all(p_not)
          and exists (select from role_term r where r.person_id = p.id and r.tenant_id = p_tenant
            and r.role in ('manager','auditor') and r.from_on <= p_today and (r.until_on is null
            or r.until_on >= p_today))
$function$;


CREATE OR REPLACE FUNCTION public.contacts_lately(p_day date, p_months integer)
 RETURNS TABLE(engagement_id uuid, tenant_id integer, terms json)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select c.engagement_id, c.tenant_id, (
        select json_agg(json_build_object(
                 'who', x.name, 'name', x.name, 'from', x.from_on, 'until', x.until_on, 'isMain', x.is_main))
          from counterpart x where x.engagement_id = c.engagement_id and x.from_on <= p_day)
      from counterpart c
     where c.from_on between (p_day - make_interval(months => p_months))::date and p_day
     group by c.engagement_id, c.tenant_id
    having (select count(*) from counterpart x
             where x.engagement_id = c.engagement_id and x.from_on <= p_day) > 1 $function$;
grant execute on function contacts_lately(date,integer) to public;

CREATE OR REPLACE FUNCTION public.containing(typed text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (('%'::text || regexp_replace(search_fold(typed), '([\\%_])'::text, '\\\1'::text, 'g'::text)) || '%'::text);
grant execute on function containing(text) to public;

CREATE OR REPLACE FUNCTION public.ctx_ints(name text)
 RETURNS integer[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting(name, true), ''::text))::integer[], '{}'::integer[]);
grant execute on function ctx_ints(text) to public;

CREATE OR REPLACE FUNCTION public.ctx_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone;
grant execute on function ctx_now() to public;

CREATE OR REPLACE FUNCTION public.ctx_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid;
grant execute on function ctx_person() to public;

CREATE OR REPLACE FUNCTION public.ctx_tenant()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer;
grant execute on function ctx_tenant() to public;

CREATE OR REPLACE FUNCTION public.ctx_texts(name text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting(name, true), ''::text))::text[], '{}'::text[]);
grant execute on function ctx_texts(text) to public;

CREATE OR REPLACE FUNCTION public.ctx_today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.today'::text, true), ''::text))::date;
grant execute on function ctx_today() to public;

CREATE OR REPLACE FUNCTION public.ctx_uuids(name text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting(name, true), ''::text))::uuid[], '{}'::uuid[]);
grant execute on function ctx_uuids(text) to public;

CREATE OR REPLACE FUNCTION public.demo_account_ids()
 RETURNS uuid[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY['11e14e2e-9a3e-53ad-a3a0-7966f16ca3aa'::uuid, 'b3c9153d-3d25-5ef2-a7b8-d122b77c1c0d'::uuid, '8b8dd564-bce5-59f7-9383-871fb26ed1cd'::uuid, '9fe9f50e-cbe8-5344-8b5a-393d3ff3020a'::uuid, '484772c5-70a2-5805-a276-77568eb45560'::uuid, 'bd5d456e-681f-55ff-968a-10c4dc9f4707'::uuid, '58e7ecd0-ce94-545d-87af-07f04ea40e81'::uuid, '36466ed6-7fab-5b17-8d4b-9e853284ecdd'::uuid, 'eb08c701-b3f0-5fbb-b6ea-a14cddf798f5'::uuid, 'e22866b0-a0d2-56f2-8351-c5b3646a870e'::uuid, 'b8ade0f8-716c-5c9d-840c-6a199544e614'::uuid, '2d7aee37-31e2-55fd-bbf2-33a7e4bb9ff0'::uuid];
grant execute on function demo_account_ids() to public;

CREATE OR REPLACE FUNCTION public.demo_accounts()
 RETURNS TABLE(email text, name text, role text, organisation text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.email, p.name, r.role, o.name from person p join role_holding r on r.person_id = p.id
    join organisation o on o.id = r.organisation_id join credential c on c.person_id = p.id
        where p.id = any(demo_account_ids()) order by p.tenant_id nulls last, r.role desc
$function$;
grant execute on function demo_accounts() to banso_app;

CREATE OR REPLACE FUNCTION public.dev_mails()
 RETURNS TABLE(id uuid, to_address text, subject text, body text, state text, sent_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select m.id, m.to_address, m.subject, m.body, m.state, m.sent_at from mail m where m.to_address like '%.example'
    order by m.created_at desc, m.id desc limit 200
$function$;
grant execute on function dev_mails() to banso_app;

CREATE OR REPLACE FUNCTION public.dispatch_approval_needs_another()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.kind = 'approved' and exists (
    select from dispatch d where d.id = new.dispatch_id and (
      new.person_id in (d.requested_by, d.expert_id)
      or exists (select from dispatch_step s
        where s.dispatch_id = d.id and s.kind = 'approved' and s.person_id = new.person_id))) then
    raise exception 'A dispatch is approved by another.' using errcode = '42501',
      constraint = 'dispatch_approval_needs_another';
  end if;
  return new;
end
$function$;
grant execute on function dispatch_approval_needs_another() to public;

CREATE OR REPLACE FUNCTION public.dispatch_needs_approval()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  begins boolean := tg_op = 'INSERT';
begin
  if begins then
    if new.state = 'requested' and new.asked_at is null then return new; end if;
  elsif not (old.state = 'requested' and new.state not in ('requested', 'cancelled'))
    and not (old.asked_at is null and new.asked_at is not null) then return new;
  elsif (select count(*) from dispatch_step s where s.dispatch_id = new.id and s.kind = 'approved')
    >= new.approval_steps then return new;
  end if;
  raise exception 'A dispatch needs approval.' using errcode = '42501', constraint = 'dispatch_needs_approval';
end
$function$;
grant execute on function dispatch_needs_approval() to public;

CREATE OR REPLACE FUNCTION public.dispatch_step_is_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.told := exists (select from dispatch d where d.id = new.dispatch_id and d.asked_at is not null);
  return new;
end
$function$;
grant execute on function dispatch_step_is_told() to public;

CREATE OR REPLACE FUNCTION public.dispatch_summary(p_dispatch uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select jsonb_build_object(
      'programme', p.name, 'stage', e.stage, 'vision', e.vision,
      'trueChallenge', (
        select c.text from true_challenge t join challenge c on c.id = t.challenge_id
         where t.engagement_id = e.id and t.since <= ctx_today()
         order by t.since desc, t.recorded_at desc, t.id desc limit 1),
      'initiatives', coalesce((
        select jsonb_agg(jsonb_build_object('text', i.text, 'state', i.state) order by i.started_on, i.id)
          from initiative i where i.engagement_id = e.id), '[]'))
    from dispatch d
    join engagement e on e.id = d.engagement_id
    join programme p on p.id = e.programme_id
   where d.id = p_dispatch and (
     d.tenant_id = any(ctx_ints('app.wide'))
     or (d.tenant_id = any(ctx_ints('app.tenants')) and d.municipality_code = any(ctx_texts('app.own')))
     or (d.expert_id = ctx_person() and d.asked_at is not null and d.state not in ('declined', 'cancelled')
       and exists (select from role_term r where r.person_id = d.expert_id and r.tenant_id = d.tenant_id
         and r.role = 'expert' and holds_on(r.from_on, r.until_on, ctx_today()))))
$function$;
grant execute on function dispatch_summary(uuid) to banso_area;
grant execute on function dispatch_summary(uuid) to banso_mixed;
grant execute on function dispatch_summary(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.dispatch_support(p_sources uuid[])
 RETURNS TABLE(id uuid, visit_id uuid, engagement_id uuid, tenant_id integer, municipality_code text, held_on date, support_types text[], body_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select d.id, d.visit_id, d.engagement_id, d.tenant_id, d.municipality_code, d.held_on, d.support_types, d.body_id
    from dispatch d where d.held_on is not null and (d.id = any(p_sources) or d.visit_id = any(p_sources))
$function$;
grant execute on function dispatch_support(uuid[]) to banso_area;
grant execute on function dispatch_support(uuid[]) to banso_mixed;
grant execute on function dispatch_support(uuid[]) to banso_wide;
grant execute on function dispatch_support(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.dispatch_takes_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.approval_steps := coalesce((
    select c.steps from engagement e
      join confirmation_rule c on c.tenant_id = e.tenant_id and c.programme_id = e.programme_id
     where e.id = new.engagement_id), 1);
  return new;
end
$function$;
grant execute on function dispatch_takes_steps() to public;

CREATE OR REPLACE FUNCTION public.dispatch_takes_support()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.support_types = '{}' then
    new.support_types := coalesce(
      (select p.support_types from engagement e
         join programme_in(fiscal_year_of(new.planned_on)) p on p.id = e.programme_id where e.id = new.engagement_id),
      (select array_agg(distinct t order by t) from programme_in(fiscal_year_of(new.planned_on)) p
        cross join lateral unnest(p.support_types) t
        where p.tenant_id = new.tenant_id and p.forms && array['adviserDispatch', 'expertTeamDispatch']
          and fiscal_year_of(new.planned_on) between p.from_fiscal_year and coalesce(p.until_fiscal_year, 9999)),
      array['B']);
  end if;
  if new.held_on is not null and new.body_id is null then
    new.body_id := (bodies_of(array[new.expert_id], new.held_on))[1];
  end if;
  return new;
end
$function$;
grant execute on function dispatch_takes_support() to public;

CREATE OR REPLACE FUNCTION public.drafts_held(p_person uuid)
 RETURNS TABLE(visit_id uuid, engagement_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 5
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select d.visit_id, d.engagement_id from visit_draft d
    where d.person_id = p_person and (d.tenant_id = any(ctx_ints('app.manages'))
      or d.tenant_id = any(ctx_ints('app.jobs')) or p_person = ctx_person())
$function$;
grant execute on function drafts_held(uuid) to banso_area;
grant execute on function drafts_held(uuid) to banso_mixed;
grant execute on function drafts_held(uuid) to banso_wide;
grant execute on function drafts_held(uuid) to banso_worker;

CREATE OR REPLACE FUNCTION public.end_account_sessions(p_person uuid, p_only uuid, p_except uuid)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with ended as (update session set ended_at = ctx_now() where may_run_account(p_person)
    and person_id = p_person and ended_at is null
          and (p_only is null or id = p_only) and (p_except is null or id <> p_except) returning id)
            select count(*)::int from ended
$function$;
grant execute on function end_account_sessions(uuid,uuid,uuid) to banso_area;
grant execute on function end_account_sessions(uuid,uuid,uuid) to banso_mixed;
grant execute on function end_account_sessions(uuid,uuid,uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.end_api_token(p_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update api_token set ended_at = ctx_now() where id = p_id and person_id = ctx_person() and ended_at is null;
  return found;
end
$function$;
grant execute on function end_api_token(uuid) to banso_area;
grant execute on function end_api_token(uuid) to banso_mixed;
grant execute on function end_api_token(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.end_calendar_feed(p_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update calendar_feed set ended_at = ctx_now() where id = p_id and person_id = ctx_person() and ended_at is null;
  return found;
end
$function$;
grant execute on function end_calendar_feed(uuid) to banso_area;
grant execute on function end_calendar_feed(uuid) to banso_mixed;
grant execute on function end_calendar_feed(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.end_lease(p_id uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
  delete from worker where id = p_id
$function$;
grant execute on function end_lease(uuid) to banso_worker;

CREATE OR REPLACE FUNCTION public.end_session(p_token bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare s record;
begin
  update session set ended_at = p_now where token_hash = p_token and ended_at is null returning id, person_id into s;
  if found then perform note_account(s.person_id, p_now, 'session:end', 'session', s.id::text, null, p_address,
    p_correlation); end if;
end
$function$;
grant execute on function end_session(bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.engagement_as_of(p_tenant integer, p_day date)
 RETURNS TABLE(id uuid, municipality_code text, started_on date, last_held_on date, status text, has_deputy boolean, led_by uuid[])
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with office as materialized (
      select t.engagement_id, bool_or(t.role = 'deputy') as has_deputy,
             array_agg(t.person_id) filter (where t.role = 'lead') as led_by
        from office_from(p_tenant, p_day) t
       where t.role in ('lead', 'deputy') and t.from_on <= p_day
       group by 1
    )
    select e.id, e.municipality_code, e.started_on,
           case when e.last_held_on > p_day then (
             select max(v.held_on) from visit v where v.engagement_id = e.id and v.held_on <= p_day)
           else e.last_held_on end,
           case when e.id in (
                  select c.engagement_id from closure_in_force c where c.tenant_id = p_tenant and c.closed_on <= p_day)
                then 'closed'
                when e.id in (
                  select p.engagement_id from engagement_pause p
                   where p.tenant_id = p_tenant and p.from_on <= p_day and (p.until_on is null or p.until_on > p_day))
                then 'paused'
                else 'active' end,
           coalesce(o.has_deputy, false),
           -- Who holds two roles has two spans in one office.
           case when cardinality(o.led_by) > 1 then array(select distinct p from unnest(o.led_by) p)
                else coalesce(o.led_by, '{}') end
      from engagement e left join office o on o.engagement_id = e.id
     where e.tenant_id = p_tenant and e.started_on <= p_day $function$;
grant execute on function engagement_as_of(integer,date) to public;

CREATE OR REPLACE FUNCTION public.enter(p_token bytea, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  actor jsonb := enter_by_session(p_token, p_now);
begin
  if actor is null then return null; end if;
  return actor || jsonb_build_object('acts', act());
end
$function$;
grant execute on function enter(bytea,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.enter_as(p_person uuid, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  d date := (p_now at time zone 'Asia/Tokyo')::date;
  who record; held record;
  bureau int[]; own text[]; assigned text[]; member uuid[]; peer uuid[]; packets uuid[]; parties uuid[];
begin
  select p.id, p.name, p.email, p.tenant_id into who from person p where p.id = p_person and p.disabled_at is null;
  if not found then return null; end if;

  select array_agg(r.role) as roles, array_agg(r.tenant_id) as role_tenants,
         array_agg(r.tenant_id) filter (where r.role <> 'bureau') as tenants,
         array_agg(r.tenant_id) filter (where r.role = 'manager'
           or (r.role = 'staff' and o.kind <> 'healthOffice')) as wide,
         array_agg(r.tenant_id) filter (where r.role = 'manager') as manages,
         array_agg(r.tenant_id) filter (where r.role = 'admin') as administers,
         array_agg(r.tenant_id) filter (where r.role = 'auditor') as audits,
         array_agg(o.area_id) filter (where r.role = 'staff' and o.kind = 'healthOffice') as areas,
         array_agg(r.organisation_id) filter (where r.role = 'partner') as partner_of,
         array_agg(r.organisation_id) filter (where r.role = 'bureau') as bureau_of,
         bool_or(r.role = 'peer') as is_peer, bool_or(r.role in ('partner','peer')) as joins,
           bool_or(r.role in ('staff','manager')) as in_service
    into held
    from role_holding r join organisation o on o.id = r.organisation_id
   where r.person_id = p_person and r.from_on <= d and (r.until_on is null or r.until_on >= d)
     and not exists (select from role_end e where e.role_holding_id = r.id and e.until_on < d);
  if held.areas is not null then
    select array_agg(a.municipality_code) into own from area_municipality a where a.area_id = any(held.areas);
  end if;
  if held.partner_of is not null then
    select array_agg(distinct a.municipality_code) into assigned from assignment a
     where a.organisation_id = any(held.partner_of) and a.tenant_id = any(held.tenants) and a.from_on <= d
       and (a.until_on is null or a.until_on >= d);
  end if;
  if held.bureau_of is not null then
    -- Of prefectures only: the field of a university may reach beyond the jurisdiction.
    select array_agg(t.id) into bureau from tenant t join jurisdiction j on j.prefecture_code = t.prefecture_code
      where j.organisation_id = any(held.bureau_of) and t.kind = 'prefecture';
  end if;
  if held.joins then
    select array_agg(m.engagement_id) into member from team_member m
     where m.person_id = p_person and m.from_on <= d
       and not exists (select from team_member_end e where e.member_id = m.id and e.until_on < d);
    if held.is_peer then peer := member; end if;
  end if;
  if held.in_service is not true and held.bureau_of is null then
    -- Out of service, or in another: their own packets remain until they close, with the names of the other parties.
    -- Not to a bureau, which sees numbers and never texts.
    select array_agg(distinct h.id), array_agg(distinct n.id) filter (where n.id is not null) into packets, parties
      from handover_packet h join transfer t on t.id = h.transfer_id and t.withdrawn_at is null
      left join lateral (
        select unnest(array[h.successor_id, h.checked_by]) as id union select unnest(array[q.asked_by, q.answered_by])
          from handover_question q where q.packet_id = h.id) n on true
     where h.predecessor_id = p_person and h.state <> 'done'
       and (h.questions_until is null or h.questions_until >= d);
  end if;
  perform set_config('app.person', p_person::text, true), set_config('app.today', d::text, true),
    set_config('app.now', p_now::text, true),
    set_config('app.acts', case when peer is not null or held.wide is not null
      and (own is not null or assigned is not null) or held.tenants[1] <> any(held.tenants) then 'mixed'
      when held.wide is not null then 'wide' else 'area' end, true),
    case when held.tenants[1] = all(held.tenants) then set_config('app.tenant', held.tenants[1]::text, true) end,
    case when held.tenants is not null then set_config('app.tenants', held.tenants::text, true) end,
    case when held.wide is not null then set_config('app.wide', held.wide::text, true) end,
    case when held.manages is not null then set_config('app.manages', held.manages::text, true) end,
    case when held.administers is not null then set_config('app.administers', held.administers::text, true) end,
    case when held.audits is not null then set_config('app.audits', held.audits::text, true) end,
    case when bureau is not null then set_config('app.bureau', bureau::text, true) end,
    case when own is not null then set_config('app.own', own::text, true) end,
    case when assigned is not null then set_config('app.assigned', assigned::text, true) end,
    case when own is not null or assigned is not null
      then set_config('app.readable', (own || assigned)::text, true) end,
    case when member is not null then set_config('app.member', member::text, true) end,
    case when peer is not null then set_config('app.peer', peer::text, true) end,
    case when packets is not null then set_config('app.packets', packets::text, true) end,
    case when parties is not null then set_config('app.parties', parties::text, true) end;
  return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId',
    coalesce(who.tenant_id, held.tenants[1]),
    'roles', to_jsonb(coalesce(held.roles, '{}')), 'roleTenants', to_jsonb(coalesce(held.role_tenants, '{}')))
    || case when packets is not null then '{"handsOver": true}'::jsonb else '{}'::jsonb end;
end
$function$;


CREATE OR REPLACE FUNCTION public.enter_by_api_token(p_token bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare t record; actor jsonb;
begin
  select id, person_id, name, scope, last_used_at into t from api_token where token_hash = p_token
    and ended_at is null and expires_at > p_now;
  if not found then return null; end if;
  actor := enter_as(t.person_id, p_now);
  if actor is null then return null; end if;
  -- The time of use is kept coarsely, and the first use of a day leaves a line: a row per request would say no more.
  if t.last_used_at is null or t.last_used_at < p_now - interval '15 minutes' then
    update api_token set last_used_at = p_now where id = t.id and last_used_at is not distinct from t.last_used_at;
    if found and (t.last_used_at is null
      or (t.last_used_at at time zone 'Asia/Tokyo')::date < (p_now at time zone 'Asia/Tokyo')::date) then
      perform note_account(t.person_id, p_now, 'apiToken:use', 'apiToken', t.id::text, null, p_address,
        p_correlation);
    end if;
  end if;
  return actor || jsonb_build_object('scope', to_jsonb(t.scope));
end
$function$;
grant execute on function enter_by_api_token(bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.enter_by_calendar(p_secret bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare actor jsonb := enter_by_calendar_secret(p_secret, p_now, p_address, p_correlation);
begin
  if actor is null or actor ? 'refused' then return actor; end if;
  return actor || jsonb_build_object('acts', act());
end
$function$;
grant execute on function enter_by_calendar(bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.enter_by_calendar_secret(p_secret bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare f record; actor jsonb; n int;
begin
  select c.id, c.person_id, c.last_used_at, c.ended_at into f from calendar_feed c join person p on p.id = c.person_id
    where c.secret_hash = p_secret and p.disabled_at is null;
  if not found then return null; end if;
  if f.ended_at is not null then return jsonb_build_object('refused', 'revoked'); end if;
  update calendar_feed set fetches = case when hour_began_at > p_now - interval '1 hour' then fetches + 1 else 1 end,
    hour_began_at = case when hour_began_at > p_now - interval '1 hour' then hour_began_at else p_now end
   where id = f.id returning fetches into n;
  if n > 60 then return jsonb_build_object('refused', 'tooOften'); end if;
  actor := enter_as(f.person_id, p_now);
  -- As with API tokens the time of use is coarse, and the first reading of a day leaves a line.
  if f.last_used_at is null or f.last_used_at < p_now - interval '15 minutes' then
    update calendar_feed set last_used_at = p_now where id = f.id;
    if f.last_used_at is null
      or (f.last_used_at at time zone 'Asia/Tokyo')::date < (p_now at time zone 'Asia/Tokyo')::date then
      perform note_account(f.person_id, p_now, 'calendarFeed:read', 'calendarFeed', f.id::text, null, p_address,
        p_correlation);
    end if;
  end if;
  return actor || jsonb_build_object('scope', jsonb_build_array('visit:read'));
end
$function$;
grant execute on function enter_by_calendar_secret(bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.enter_by_export(p_job uuid, p_claim uuid, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  actor jsonb := enter_by_export_claim(p_job, p_claim, p_now);
begin
  if actor is null then return null; end if;
  return actor || jsonb_build_object('acts', act());
end
$function$;
grant execute on function enter_by_export(uuid,uuid,timestamp with time zone) to banso_worker;

CREATE OR REPLACE FUNCTION public.enter_by_export_claim(p_job uuid, p_claim uuid, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare x record;
begin
  select requested_by into x from export_job where id = p_job and claim = p_claim and state = 'waiting';
  if not found then return null; end if;
  return enter_as(x.requested_by, p_now);
end
$function$;
grant execute on function enter_by_export_claim(uuid,uuid,timestamp with time zone) to banso_worker;

CREATE OR REPLACE FUNCTION public.enter_by_session(p_token bytea, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare s record; actor jsonb;
begin
  select id, person_id, last_seen_at, limited into s from session
   where token_hash = p_token and ended_at is null and expires_at > p_now
     and last_seen_at > p_now - interval '8 hours';
  if not found then return null; end if;
  if s.last_seen_at < p_now - interval '5 minutes' then
    update session set last_seen_at = p_now where id = s.id and last_seen_at < p_now - interval '5 minutes';
  end if;
  if s.limited then actor := enter_limited(s.person_id, p_now); else actor := enter_as(s.person_id, p_now); end if;
  return actor || jsonb_build_object('sessionId', s.id, 'limited', s.limited);
end
$function$;
grant execute on function enter_by_session(bytea,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.enter_by_token(p_token bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  actor jsonb := enter_by_api_token(p_token, p_now, p_address, p_correlation);
begin
  if actor is null then return null; end if;
  return actor || jsonb_build_object('acts', act());
end
$function$;
grant execute on function enter_by_token(bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.enter_jobs(p_tenant integer, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.jobs', '{' || p_tenant || '}', true),
    set_config('app.today', ((p_now at time zone 'Asia/Tokyo')::date)::text, true),
    set_config('app.now', p_now::text, true);
end
$function$;
grant execute on function enter_jobs(integer,timestamp with time zone) to public;

CREATE OR REPLACE FUNCTION public.enter_limited(p_person uuid, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare who record;
begin
  select id, name, email, tenant_id into who from person where id = p_person and disabled_at is null;
  if not found then return null; end if;
  perform set_config('app.' || name, '{}', true)
    from unnest(array['tenants', 'wide', 'manages', 'administers', 'audits', 'bureau', 'own', 'assigned', 'member',
      'peer']) name;
  perform set_config('app.person', p_person::text, true),
    set_config('app.today', ((p_now at time zone 'Asia/Tokyo')::date)::text, true),
    set_config('app.now', p_now::text, true);
  return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId', who.tenant_id,
    'tenantIds', '[]'::jsonb, 'affiliations', '[]'::jsonb);
end
$function$;


CREATE OR REPLACE FUNCTION public.expert_loads(p_tenant integer, p_municipality text)
 RETURNS TABLE(person_id uuid, open integer, held_here integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select d.expert_id, count(*) filter (where d.state in ('requested', 'approved', 'asked', 'accepted'))::int,
         count(*) filter (where d.held_on is not null and d.municipality_code = p_municipality)::int
    from dispatch d
   where d.tenant_id = p_tenant and p_tenant = any(ctx_ints('app.tenants'))
   group by 1
$function$;
grant execute on function expert_loads(integer,text) to banso_area;
grant execute on function expert_loads(integer,text) to banso_mixed;
grant execute on function expert_loads(integer,text) to banso_wide;

CREATE OR REPLACE FUNCTION public.export_files_stored(p_names uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select stored_as from export_job where stored_as = any(p_names)
$function$;
grant execute on function export_files_stored(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.first_day_without_admin(p_tenant integer, p_from date)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (SELECT lower((datemultirange(daterange(first_day_without_admin.p_from, NULL::date)) - COALESCE(range_agg(daterange(r.from_on, r.until_on, '[]'::text)), '{}'::datemultirange))) AS lower FROM (role_term r JOIN person p ON ((p.id = r.person_id))) WHERE ((r.tenant_id = first_day_without_admin.p_tenant) AND (r.role = 'admin'::text) AND (p.disabled_at IS NULL)));
grant execute on function first_day_without_admin(integer,date) to public;

CREATE OR REPLACE FUNCTION public.first_steps_of(p_tenant integer)
 RETURNS TABLE(programmes boolean, areas boolean, people boolean, engagements boolean, visits boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from programme g where g.tenant_id = p_tenant)
           or exists (select from programme_body b join organisation o on o.id = b.organisation_id
                       where o.tenant_id = p_tenant),
         exists (select from area a where a.tenant_id = p_tenant),
         exists (select from role_term r where r.tenant_id = p_tenant and r.role in ('staff', 'manager')
                   and holds_on(r.from_on, r.until_on, ctx_today())),
         exists (select from engagement e where e.tenant_id = p_tenant),
         exists (select from visit v where v.tenant_id = p_tenant and v.held_on is not null)
   where p_tenant = any(ctx_ints('app.tenants'))
$function$;
grant execute on function first_steps_of(integer) to banso_area;
grant execute on function first_steps_of(integer) to banso_mixed;
grant execute on function first_steps_of(integer) to banso_wide;

CREATE OR REPLACE FUNCTION public.fiscal_year_of(p_day date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (EXTRACT(year FROM (p_day - '3 mons'::interval)))::integer;
grant execute on function fiscal_year_of(date) to public;

CREATE OR REPLACE FUNCTION public.folded_address(p_address text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN translate(p_address, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'::text, 'abcdefghijklmnopqrstuvwxyz'::text);
grant execute on function folded_address(text) to public;

CREATE OR REPLACE FUNCTION public.follow_dispatch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select tenant_id, municipality_code, engagement_id, expert_id
    into new.tenant_id, new.municipality_code, new.engagement_id, new.expert_id
    from dispatch where id = new.dispatch_id;
  return new;
end
$function$;
grant execute on function follow_dispatch() to public;

CREATE OR REPLACE FUNCTION public.follow_engagement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select tenant_id, municipality_code into new.tenant_id, new.municipality_code from engagement
    where id = new.engagement_id;
  return new;
end
$function$;
grant execute on function follow_engagement() to public;

CREATE OR REPLACE FUNCTION public.follow_need()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select tenant_id, municipality_code, engagement_id
    into new.tenant_id, new.municipality_code, new.engagement_id from need where id = new.need_id;
  return new;
end
$function$;
grant execute on function follow_need() to public;

CREATE OR REPLACE FUNCTION public.follow_packet()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select engagement_id, tenant_id, municipality_code into new.engagement_id, new.tenant_id, new.municipality_code
    from handover_packet where id = new.packet_id;
  return new;
end
$function$;
grant execute on function follow_packet() to public;

CREATE OR REPLACE FUNCTION public.follow_search(p_kind text, p_subjects uuid[])
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return query
    with told as materialized (
        select * from search_subject s
         where s.kind = p_kind and s.subject_id = any(p_subjects) and (s.title <> '' or s.told <> '')),
      gone as (
        delete from search_entry e
         where e.subject_id = any(p_subjects) and e.kind = p_kind
           and not exists (select from told t where t.subject_id = e.subject_id)
        returning e.subject_id),
      put as (
        insert into search_entry as e (subject_id, kind, tenant_id, engagement_id, municipality_code, visit_id,
            internal, body_id, reader_id, on_day, title, told)
          select subject_id, kind, tenant_id, engagement_id, municipality_code, visit_id, internal, body_id, reader_id,
                 on_day, title, told
            from told t
           where not exists (
             select from search_entry s
              where s.subject_id = t.subject_id
                and (s.kind, s.tenant_id, s.engagement_id, s.municipality_code, s.visit_id, s.internal, s.body_id,
                     s.reader_id, s.on_day, s.title, s.told)
                    is not distinct from
                    (t.kind, t.tenant_id, t.engagement_id, t.municipality_code, t.visit_id, t.internal, t.body_id,
                     t.reader_id, t.on_day, t.title, t.told))
        on conflict (subject_id) do update
          set (kind, tenant_id, engagement_id, municipality_code, visit_id, internal, body_id, reader_id, on_day, title,
               told) =
              (excluded.kind, excluded.tenant_id, excluded.engagement_id, excluded.municipality_code, excluded.visit_id,
               excluded.internal, excluded.body_id, excluded.reader_id, excluded.on_day, excluded.title, excluded.told)
        returning e.subject_id)
    select g.subject_id from gone g union all select p.subject_id from put p;
end
$function$;


CREATE OR REPLACE FUNCTION public.forget_attempts(p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from sign_in_failure where subject = any(array[attempt_subject('account', p_address),
    attempt_subject('reset', p_address), attempt_subject('opening', p_address)])
$function$;
grant execute on function forget_attempts(text) to banso_app;

CREATE OR REPLACE FUNCTION public.forget_requests()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from request_level where at < clock_timestamp() - interval '10 minutes'
$function$;
grant execute on function forget_requests() to banso_app;

CREATE OR REPLACE FUNCTION public.give_attempt_back(p_subject text, p_claimed integer, p_failures integer, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update sign_in_failure set failures = p_failures, at = coalesce(p_at, at) where subject = p_subject
    and failures = p_claimed
$function$;
grant execute on function give_attempt_back(text,integer,integer,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.give_consent(p_id uuid, p_mails jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare c record; who record; link record;
begin
  select * into c from consent where id = p_id and (tenant_id = any(ctx_ints('app.manages'))
    or tenant_id = any(ctx_ints('app.audits'))) for update;
  if not found then return 'notFound'; end if;
  if ctx_person() in (c.asked_by, c.person_id) then return 'own'; end if;
  if c.state <> 'waiting' then return 'decided'; end if;
  if c.expires_at <= ctx_now() then return 'lapsed'; end if;
  select email, disabled_at into who from person where id = c.person_id for update;
  if who.disabled_at is not null or who.email is distinct from c.address_then then return 'changed'; end if;
  if c.act = 'role' then
    insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on)
      values (c.id, c.person_id, c.tenant_id, (c.what->>'organisationId')::uuid, c.what->>'role',
        (c.what->>'fromOn')::date, (c.what->>'untilOn')::date);
  elsif c.act = 'term' then
    update role_holding h set until_on = (c.what->>'untilOn')::date, version = h.version + 1 from role_term t
      where t.id = h.id and h.id = (c.what->>'holdingId')::uuid and h.person_id = c.person_id
        and coalesce(t.until_on, 'infinity') >= ctx_today()
        and not exists (select from role_end e where e.role_holding_id = h.id
          and (e.hidden_until is null or e.hidden_until <= ctx_today())
          and e.until_on < coalesce((c.what->>'untilOn')::date, 'infinity'));
    if not found then return 'changed'; end if;
  elsif c.act = 'address' then
    update person set email = c.what->>'email', version = version + 1 where id = c.person_id;
  elsif c.act = 'secondFactor' then
    if not exists (select from second_factor where person_id = c.person_id) then return 'changed'; end if;
    perform remove_second_factor_of(c.person_id, ctx_now(), null);
  else
    select * into link from account_link where id = (c.what->>'linkId')::uuid and person_id = c.person_id
      and purpose = 'identity' and used_at is null;
    if not found or not link_identity(link.issuer, link.subject, c.person_id, 'administrator', ctx_now(), null,
      null) then return 'changed'; end if;
    update account_link set used_at = ctx_now() where id = link.id;
  end if;
  update consent set state = 'consented', decided_by = ctx_person(), decided_at = ctx_now() where id = c.id;
  perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
  return 'done';
end
$function$;
grant execute on function give_consent(uuid,jsonb) to banso_area;
grant execute on function give_consent(uuid,jsonb) to banso_mixed;
grant execute on function give_consent(uuid,jsonb) to banso_wide;

CREATE OR REPLACE FUNCTION public.has_demo_accounts()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from credential c where c.person_id = any(demo_account_ids()))
$function$;
grant execute on function has_demo_accounts() to banso_app;
grant execute on function has_demo_accounts() to banso_worker;

CREATE OR REPLACE FUNCTION public.has_left_role(p_person uuid, p_organisation uuid, p_role text, p_today date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from transfer x
    where x.person_id = p_person and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on <= p_today
      and exists (select from role_holding h where h.person_id = p_person and h.organisation_id = p_organisation
        and h.role = p_role and h.from_on < x.effective_on)
      and not exists (select from disposition k join role_holding h on h.id = k.held_id
        where k.transfer_id = x.id and k.held_kind = 'role' and k.kind = 'keep'
          and h.organisation_id = p_organisation and h.role = p_role)
      and not exists (select from transfer a where a.person_id = p_person and a.withdrawn_at is null
        and a.kind = 'arrival' and a.effective_on between x.effective_on and p_today)
      and not exists (select from role_holding g where g.person_id = p_person and g.organisation_id = p_organisation
        and g.role = p_role and not g.provided and g.from_on between x.effective_on and p_today))
$function$;


CREATE OR REPLACE FUNCTION public.has_second_factor(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select may_run_account(p_person) and exists (select from second_factor where person_id = p_person
    and secret is not null)
$function$;
grant execute on function has_second_factor(uuid) to banso_area;
grant execute on function has_second_factor(uuid) to banso_mixed;
grant execute on function has_second_factor(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.hidden_ends_of_admins_give_way(p_tenant integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare one record;
begin
  for one in select e.role_holding_id, e.transfer_id from role_end e join role_holding r on r.id = e.role_holding_id
              where e.tenant_id = p_tenant and r.role = 'admin' and e.hidden_until > ctx_today()
              order by e.until_on desc, r.id loop
    exit when first_day_without_admin(p_tenant, ctx_today()) is null;
    delete from role_end where role_holding_id = one.role_holding_id and transfer_id = one.transfer_id;
    update disposition set kind = 'keep', reason = 'ほかのシステム管理者がいなくなったため', result = '{"mustStay":true}'
     where transfer_id = one.transfer_id and held_kind = 'role' and held_id = one.role_holding_id;
  end loop;
end
$function$;
grant execute on function hidden_ends_of_admins_give_way(integer) to banso_area;
grant execute on function hidden_ends_of_admins_give_way(integer) to banso_mixed;
grant execute on function hidden_ends_of_admins_give_way(integer) to banso_wide;

CREATE OR REPLACE FUNCTION public.hold_peers(p_people uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from peer_supporter s
    where s.person_id = any(p_people) and s.tenant_id = any(ctx_ints('app.tenants')) order by s.person_id for update;
end
$function$;
grant execute on function hold_peers(uuid[]) to banso_area;
grant execute on function hold_peers(uuid[]) to banso_mixed;
grant execute on function hold_peers(uuid[]) to banso_wide;

CREATE OR REPLACE FUNCTION public.holds_on(p_from date, p_until date, p_day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((p_from <= p_day) AND ((p_until IS NULL) OR (p_until >= p_day)));
grant execute on function holds_on(date,date,date) to public;

CREATE OR REPLACE FUNCTION public.housekeeping(p_now timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from idempotency where created_at < p_now - interval '48 hours';
    delete from session where least(coalesce(ended_at, expires_at), expires_at) < p_now - interval '30 days';
    delete from sign_in_failure where at < p_now - interval '1 day'
$function$;
grant execute on function housekeeping(timestamp with time zone) to banso_worker;

CREATE OR REPLACE FUNCTION public.identities_of(p_person uuid)
 RETURNS TABLE(id uuid, issuer text, subject text, "linkedAt" timestamp with time zone, "askedAt" timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select null::uuid, i.issuer, i.subject, i.linked_at, null::timestamptz from oidc_identity i
    where may_run_account(p_person) and i.person_id = p_person
        union all
        select l.id, l.issuer, l.subject, null, l.created_at from account_link l where may_run_account(p_person)
          and l.person_id = p_person and l.purpose = 'identity' and l.used_at is null
           and l.created_at > ctx_now() - interval '14 days' and not exists (select from oidc_identity i
             where i.issuer = l.issuer and i.subject = l.subject)
$function$;
grant execute on function identities_of(uuid) to banso_area;
grant execute on function identities_of(uuid) to banso_mixed;
grant execute on function identities_of(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.inspect_account_link(p_token bytea, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select jsonb_build_object('purpose', l.purpose, 'name', p.name, 'email', p.email, 'expiresAt', l.expires_at)
    from account_link l join person p on p.id = l.person_id
    where l.token_hash = p_token and l.used_at is null and l.ended_at is null and l.expires_at > p_now
      and p.disabled_at is null
$function$;
grant execute on function inspect_account_link(bytea,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.invite_person(p_person uuid, p_token bytea, p_expires timestamp with time zone, p_mail jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare who record;
begin
  select p.email, p.disabled_at, c.person_id as account into who from person p
    left join credential c on c.person_id = p.id where p.id = p_person and may_run_account(p_person);
  if not found then return 'notFound'; end if;
  if who.disabled_at is not null then return 'disabled'; end if;
  if who.email is null then return 'noAddress'; end if;
  if who.account is not null then return 'hasAccount'; end if;
  perform put_account_link(p_person, 'invitation', p_token, ctx_person(), ctx_now(), p_expires, p_mail);
  return 'invited';
end
$function$;
grant execute on function invite_person(uuid,bytea,timestamp with time zone,jsonb) to banso_area;
grant execute on function invite_person(uuid,bytea,timestamp with time zone,jsonb) to banso_mixed;
grant execute on function invite_person(uuid,bytea,timestamp with time zone,jsonb) to banso_wide;

CREATE OR REPLACE FUNCTION public.invited_people(p_email text, p_now timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.id from person p where folded_address(p.email) = folded_address(p_email) and p.disabled_at is null
    and (exists (select from credential c where c.person_id = p.id)
          or exists (select from oidc_identity i where i.person_id = p.id)
          or exists (select from account_link l where l.person_id = p.id and l.purpose = 'invitation'
            and l.ended_at is null and l.used_at is null and l.expires_at > p_now))
         order by p.tenant_id nulls last limit 3
$function$;


CREATE OR REPLACE FUNCTION public.is_first_consenter(p_tenant integer, p_role text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if p_role not in ('manager','auditor') or not coalesce(p_tenant = any(ctx_ints('app.administers')), false)
    then return false; end if;
  perform from tenant t where t.id = p_tenant and t.consenter_since is null for no key update;
  return found;
end
$function$;
grant execute on function is_first_consenter(integer,text) to banso_area;
grant execute on function is_first_consenter(integer,text) to banso_mixed;
grant execute on function is_first_consenter(integer,text) to banso_wide;

CREATE OR REPLACE FUNCTION public.job_figures()
 RETURNS TABLE(job text, success_seconds integer, failing integer, longest_ms integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.job, extract(epoch from clock_timestamp() - min(s.succeeded_at))::int,
         (count(*) filter (where s.error is not null))::int, max(s.duration_ms)
    from job_state s group by s.job order by s.job
$function$;
grant execute on function job_figures() to banso_app;

CREATE OR REPLACE FUNCTION public.leads_lately(p_day date, p_months integer)
 RETURNS TABLE(engagement_id uuid, tenant_id integer, terms json)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select m.engagement_id, m.tenant_id, (
        select json_agg(json_build_object('who', t.person_id, 'name', p.name, 'from', t.from_on, 'until', t.until_on))
          from team_term t join person p on p.id = t.person_id
         where t.engagement_id = m.engagement_id and t.role = 'lead' and t.from_on <= p_day)
      from team_member m
     where m.role = 'lead' and m.from_on between (p_day - make_interval(months => p_months))::date and p_day
     group by m.engagement_id, m.tenant_id
    having (select count(*) from team_member x
             where x.engagement_id = m.engagement_id and x.role = 'lead' and x.from_on <= p_day) > 1 $function$;
grant execute on function leads_lately(date,integer) to public;

CREATE OR REPLACE FUNCTION public.lease_held(p_worker uuid)
 RETURNS boolean
 LANGUAGE sql
AS $function$
    select true from worker where id = p_worker for key share $function$;
grant execute on function lease_held(uuid) to public;

CREATE OR REPLACE FUNCTION public.link_by_verified_address(p_issuer text, p_subject text, p_email text, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare people uuid[] := array(select invited_people(p_email, p_now));
begin
  if cardinality(people) <> 1 or exists (select from oidc_identity where issuer = p_issuer and subject = p_subject)
    then return null; end if;
  if not link_identity(p_issuer, p_subject, people[1], 'verifiedAddress', p_now, p_address, p_correlation)
    then return null; end if;
  return people[1];
end
$function$;
grant execute on function link_by_verified_address(text,text,text,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.link_identity(p_issuer text, p_subject text, p_person uuid, p_how text, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into oidc_identity (issuer, subject, person_id, linked_at) values (p_issuer, p_subject, p_person, p_now)
    on conflict do nothing;
  if not found then return false; end if;
  update account_link set used_at = p_now where person_id = p_person and purpose = 'invitation' and used_at is null
    and ended_at is null;
  perform note_account(p_person, p_now, 'oidc:link', 'person', p_person::text, jsonb_build_object('issuer',
    p_issuer, 'how', p_how), p_address, p_correlation);
  return true;
end
$function$;


CREATE OR REPLACE FUNCTION public.load_lines(p_tenant integer, p_today date, p_quarter_from date, p_year_from date, p_coming_until date)
 RETURNS TABLE(figure text, person_id uuid, id uuid, engagement_id uuid, day date)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with open as materialized (
      select e.id, e.started_on, e.next_visit_due_on,
             cadence_status_on(e.cadence_statuses, e.cadence_from, p_today) as cadence
        from shared_engagement e where e.tenant_id = p_tenant and e.status <> 'closed'
    ), held as materialized (
      -- As part_term says: leads and deputies while they are in office, everybody else as their term says.
      select t.person_id, t.role, t.from_on, o.id, o.started_on
        from office_from(p_tenant, p_today) t join open o on o.id = t.engagement_id
       where t.from_on <= p_today and t.role in ('lead', 'deputy')
      union all
      select t.person_id, t.role, t.from_on, o.id, o.started_on
        from team_member t join open o on o.id = t.engagement_id
       where t.tenant_id = p_tenant and t.role not in ('lead', 'deputy') and t.from_on <= p_today
         and not exists (select from team_member_end e
                          where e.tenant_id = p_tenant and e.member_id = t.id and e.until_on < p_today)
    ), led as materialized (
      select o.id, o.next_visit_due_on, o.cadence, h.person_id
        from open o left join (
          select distinct on (x.id) x.id, x.person_id from held x where x.role = 'lead'
           order by x.id, x.from_on desc) h on h.id = o.id
    ), task as materialized (
      select i.id, i.engagement_id, i.due_on from shared_action_item i
       where i.tenant_id = p_tenant and i.state = 'open' and i.side = 'ours'
    ), owner as materialized (
      -- Of all tasks at once: one by one they would be looked up as often as there are tasks.
      select distinct on (w.action_item_id) w.action_item_id, w.person_id from shared_action_item_owner w
       where w.action_item_id = any(array(select t.id from task t)) and w.from_on <= p_today
       order by w.action_item_id, w.from_on desc, w.id desc
    ), item as materialized (
      select t.id, t.engagement_id, t.due_on, w.person_id from task t left join owner w on w.action_item_id = t.id
    ), went as materialized (
      select v.id, v.engagement_id, v.held_on, w.person_id
        from shared_visit v join shared_visit_attendee w on w.visit_id = v.id
       where v.tenant_id = p_tenant and v.day between least(p_quarter_from, p_year_from) and p_today
         and v.held_on is not null
    ), keeper as materialized (
      select distinct on (h.need_id) h.need_id, h.person_id from need_holder h
       where h.tenant_id = p_tenant and h.from_on <= p_today order by h.need_id, h.from_on desc, h.id desc
    )
    select 'leads', h.person_id, h.id, h.id, h.started_on from held h where h.role = 'lead'
    union all
    select 'deputies', h.person_id, h.id, h.id, h.started_on from held h where h.role = 'deputy'
    union all
    select 'memberships', h.person_id, h.id, h.id, h.started_on from held h where h.role not in ('lead', 'deputy')
    union all
    select 'overdue', l.person_id, l.id, l.id, l.next_visit_due_on from led l where l.cadence = 'overdue'
    union all
    select 'planNow', l.person_id, l.id, l.id, l.next_visit_due_on from led l where l.cadence = 'planNow'
    union all
    select 'recordMissing', l.person_id, l.id, l.id, l.next_visit_due_on from led l where l.cadence = 'recordMissing'
    union all
    select 'openItems', i.person_id, i.id, i.engagement_id, i.due_on from item i
    union all
    select 'overdueItems', i.person_id, i.id, i.engagement_id, i.due_on from item i where i.due_on < p_today
    union all
    select 'heldQuarter', w.person_id, w.id, w.engagement_id, w.held_on from went w where w.held_on >= p_quarter_from
    union all
    select 'heldYear', w.person_id, w.id, w.engagement_id, w.held_on from went w where w.held_on >= p_year_from
    union all
    select 'plannedNext', l.person_id, v.id, v.engagement_id, v.planned_on
      from shared_visit v left join led l on l.id = v.engagement_id
     where v.tenant_id = p_tenant and v.status = 'planned' and v.planned_on between p_today and p_coming_until
    union all
    select 'needs', k.person_id, n.id, n.engagement_id, n.wished_on
      from need_in_hand n left join keeper k on k.need_id = n.id where n.tenant_id = p_tenant
    union all
    -- As expert_loads counts what an expert has before them.
    select 'dispatches', d.expert_id, d.id, d.engagement_id, d.planned_on from dispatch d
     where d.tenant_id = p_tenant and d.state in ('requested', 'approved', 'asked', 'accepted')
    union all
    select 'reports', d.expert_id, d.id, d.engagement_id, d.held_on from dispatch d
     where d.tenant_id = p_tenant and d.state = 'held'
    union all
    -- Waits for every manager who may still approve it (nextDispatchState in dispatch-life.ts).
    select 'approvals', m.person_id, d.id, d.engagement_id, d.planned_on
      from dispatch d left join lateral (
        select r.person_id from role_term r join shared_person p on p.id = r.person_id and p.disabled_at is null
         where r.tenant_id = p_tenant and r.role = 'manager' and holds_on(r.from_on, r.until_on, p_today)
           and r.person_id not in (d.requested_by, d.expert_id)
           and not exists (select from dispatch_step s
                            where s.dispatch_id = d.id and s.kind = 'approved' and s.person_id = r.person_id)) m on true
     where d.tenant_id = p_tenant and d.state = 'requested' $function$;
grant execute on function load_lines(integer,date,date,date,date) to public;

CREATE OR REPLACE FUNCTION public.make_api_token(p_id uuid, p_name text, p_token bytea, p_scope text[], p_expires timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into api_token (id, person_id, name, token_hash, scope, created_at, expires_at)
    values (p_id, ctx_person(), p_name, p_token, p_scope, ctx_now(), p_expires)
$function$;
grant execute on function make_api_token(uuid,text,bytea,text[],timestamp with time zone) to banso_area;
grant execute on function make_api_token(uuid,text,bytea,text[],timestamp with time zone) to banso_mixed;
grant execute on function make_api_token(uuid,text,bytea,text[],timestamp with time zone) to banso_wide;

CREATE OR REPLACE FUNCTION public.make_calendar_feed(p_id uuid, p_name text, p_secret bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into calendar_feed (id, person_id, name, secret_hash, created_at)
    values (p_id, ctx_person(), p_name, p_secret, ctx_now())
$function$;
grant execute on function make_calendar_feed(uuid,text,bytea) to banso_area;
grant execute on function make_calendar_feed(uuid,text,bytea) to banso_mixed;
grant execute on function make_calendar_feed(uuid,text,bytea) to banso_wide;

CREATE OR REPLACE FUNCTION public.may_run_account(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p_person = ctx_person() or exists (select from person where id = p_person
    and tenant_id = any(ctx_ints('app.administers')))
$function$;


CREATE OR REPLACE FUNCTION public.mend_search(p_tenant integer, p_engagements uuid[])
 RETURNS TABLE(kind text, subject_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  known record;
begin
  for known in
    select s.kind, array_agg(distinct s.subject_id) as subjects from (
      select s.kind, s.subject_id from search_subject s
       where s.tenant_id = p_tenant and s.engagement_id = any(p_engagements)
      union all
      select e.kind, e.subject_id from search_entry e
       where e.tenant_id = p_tenant and e.engagement_id = any(p_engagements)
      union all
      select s.kind, s.subject_id from search_subject s
       where p_engagements is null and s.tenant_id = p_tenant and s.engagement_id is null
         and s.kind in ('person', 'need', 'dispatchReport')
      union all
      select e.kind, e.subject_id from search_entry e
       where p_engagements is null and e.tenant_id = p_tenant and e.engagement_id is null
         and e.kind in ('person', 'need', 'dispatchReport')) s
     group by s.kind
  loop
    return query select known.kind, f.id from follow_search(known.kind, known.subjects) f (id);
  end loop;
end
$function$;
grant execute on function mend_search(integer,uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.my_api_tokens()
 RETURNS TABLE(id uuid, name text, scope text[], created_at timestamp with time zone, expires_at timestamp with time zone, last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id, name, scope, created_at, expires_at, last_used_at from api_token where person_id = ctx_person()
    and ended_at is null and expires_at > ctx_now() order by created_at desc, id
$function$;
grant execute on function my_api_tokens() to banso_area;
grant execute on function my_api_tokens() to banso_mixed;
grant execute on function my_api_tokens() to banso_wide;

CREATE OR REPLACE FUNCTION public.my_calendar_feeds()
 RETURNS TABLE(id uuid, name text, created_at timestamp with time zone, last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id, name, created_at, last_used_at from calendar_feed where person_id = ctx_person() and ended_at is null
    order by created_at desc, id
$function$;
grant execute on function my_calendar_feeds() to banso_area;
grant execute on function my_calendar_feeds() to banso_mixed;
grant execute on function my_calendar_feeds() to banso_wide;

CREATE OR REPLACE FUNCTION public.my_secrets()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select jsonb_build_object('passwordHash', (select password_hash from credential where person_id = ctx_person()),
    'secret', f.secret, 'pending', f.pending_secret, 'confirmedAt', f.confirmed_at,
    'codesLeft', (select count(*) from recovery_code where person_id = ctx_person()
      and used_at is null)) from (select ctx_person() as me) i left join second_factor f on f.person_id = i.me
$function$;
grant execute on function my_secrets() to banso_area;
grant execute on function my_secrets() to banso_mixed;
grant execute on function my_secrets() to banso_wide;

CREATE OR REPLACE FUNCTION public.need_follows_engagement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.engagement_id is not null then
    select tenant_id, municipality_code into new.tenant_id, new.municipality_code from engagement
      where id = new.engagement_id;
  end if;
  return new;
end
$function$;
grant execute on function need_follows_engagement() to public;

CREATE OR REPLACE FUNCTION public.note_account(p_person uuid, p_now timestamp with time zone, p_action text, p_kind text, p_subject text, p_change jsonb, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, address,
    correlation_id)
    values ((select tenant_id from person where id = p_person), p_now, p_person, p_action, p_kind, p_subject,
      p_change, p_address, p_correlation)
$function$;


CREATE OR REPLACE FUNCTION public.note_refusal(p_person uuid, p_token bytea, p_now timestamp with time zone, p_route text, p_change jsonb, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, address,
    correlation_id)
  select p.tenant_id, p_now, p.id, 'refused', 'route', p_route, p_change, p_address, p_correlation
    from (select coalesce(p_person, (select s.person_id from session s where s.token_hash = p_token
      and s.ended_at is null and s.expires_at > p_now)) as id) who left join person p on p.id = who.id
$function$;
grant execute on function note_refusal(uuid,bytea,timestamp with time zone,text,jsonb,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.note_sign_in_failure(p_people uuid[], p_account text, p_from text, p_forgotten timestamp with time zone, p_not_after timestamp with time zone, p_now timestamp with time zone, p_reason text, p_wait integer, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare who uuid;
begin
  insert into sign_in_failure as f (subject, failures, at) values (p_from, 1, p_now)
    on conflict (subject) do update set failures = case when f.at < p_forgotten or f.at > p_not_after then 0
      else f.failures end + 1, at = p_now;
  foreach who in array case when cardinality(p_people) > 0 then p_people else array[null::uuid] end loop
    perform note_account(who, p_now, 'session:refused', 'account', coalesce(who::text, p_account),
      jsonb_build_object('reason', p_reason), p_address, p_correlation);
    if p_wait > 0 then perform note_account(who, p_now, 'account:locked', 'account', coalesce(who::text, p_account),
      jsonb_build_object('minutes', p_wait), p_address, p_correlation); end if;
  end loop;
end
$function$;
grant execute on function note_sign_in_failure(uuid[],text,text,timestamp with time zone,timestamp with time zone,timestamp with time zone,text,integer,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.note_visit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.changed_at := coalesce(ctx_now(), clock_timestamp());
  return new;
end
$function$;
grant execute on function note_visit_change() to public;

CREATE OR REPLACE FUNCTION public.number_dispatch_letter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.fiscal_year := fiscal_year_of(new.asked_on);
  new.number := null;
  if exists (select from engagement e join programme g on g.id = e.programme_id
              where e.id = new.engagement_id and not 'dispatchRequest' = any(g.papers)) then
    return new;
  end if;
  insert into dispatch_letter_count as c (tenant_id, fiscal_year, last) values (new.tenant_id, new.fiscal_year, 1)
    on conflict (tenant_id, fiscal_year) do update set last = c.last + 1
    returning last into new.number;
  return new;
end
$function$;


CREATE OR REPLACE FUNCTION public.office_from(p_tenant integer, p_day date)
 RETURNS TABLE(engagement_id uuid, person_id uuid, role text, from_on date, until_on date)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with held as materialized (
      select h.person_id, h.role, h.organisation_id, h.from_on, h.until_on, o.kind, o.area_id
        from role_term h join organisation o on o.id = h.organisation_id
       where h.tenant_id = p_tenant and h.role in ('staff', 'manager', 'partner', 'peer')
         and (h.until_on is null or h.until_on >= p_day)
    ), reach as materialized (
      -- A role reaches every municipality (null), or those of its health office's area, or the assigned ones.
      select h.person_id, null::text as municipality_code, h.from_on, h.until_on from held h
       where h.role in ('manager', 'peer') or h.role = 'staff' and h.kind <> 'healthOffice'
      union all
      select h.person_id, n.municipality_code, h.from_on, h.until_on
        from held h join area_municipality n on n.area_id = h.area_id
       where h.role = 'staff' and h.kind = 'healthOffice'
      union all
      select h.person_id, a.municipality_code, greatest(h.from_on, a.from_on), least(h.until_on, a.until_on)
        from held h join assignment a on a.organisation_id = h.organisation_id
       where h.role = 'partner' and (a.until_on is null or a.until_on >= p_day)
    ), ended as materialized (
      select e.member_id, min(e.until_on) as until_on from team_member_end e where e.tenant_id = p_tenant group by 1
    ), leaving as materialized (
      -- The days on which people leave, in their order: joined to the terms one by one, each would be grouped again.
      select l.person_id, array_agg(l.effective_on order by l.effective_on) as days from transfer l
       where l.tenant_id = p_tenant and l.withdrawn_at is null and l.kind <> 'arrival' group by 1
    ), term as materialized (
      select m.engagement_id, m.municipality_code, m.person_id, m.role, m.from_on,
             least(e.until_on, (p.disabled_at at time zone 'Asia/Tokyo')::date - 1,
                   l.days[width_bucket(m.from_on, l.days) + 1] - 1) as until_on
        from team_member m join person p on p.id = m.person_id
        left join ended e on e.member_id = m.id left join leaving l on l.person_id = m.person_id
       where m.tenant_id = p_tenant and (e.until_on is null or e.until_on >= p_day)
    )
    -- Two joins, because the planner takes a join on one thing or another for almost empty, and what follows for cheap.
    select t.engagement_id, t.person_id, t.role, greatest(t.from_on, r.from_on), least(t.until_on, r.until_on)
      from term t join reach r on r.person_id = t.person_id and r.municipality_code is null
     where least(t.until_on, r.until_on) is null or least(t.until_on, r.until_on) >= p_day
    union all
    select t.engagement_id, t.person_id, t.role, greatest(t.from_on, r.from_on), least(t.until_on, r.until_on)
      from term t join reach r on r.person_id = t.person_id and r.municipality_code = t.municipality_code
     where least(t.until_on, r.until_on) is null or least(t.until_on, r.until_on) >= p_day $function$;
grant execute on function office_from(integer,date) to public;

CREATE OR REPLACE FUNCTION public.office_of(p_engagements uuid[], p_day date)
 RETURNS TABLE(engagement_id uuid, person_id uuid, role text, from_on date, name text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with term as materialized (
      select t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role, t.from_on
        from team_term t where t.engagement_id = any(p_engagements) and holds_on(t.from_on, t.until_on, p_day)
    ), who as materialized (
      select p.id, p.name from person p
       where p.id = any(array(select person_id from term))
         and (p.disabled_at is null or (p.disabled_at at time zone 'Asia/Tokyo')::date > p_day)
    ), held as materialized (
      select h.person_id, h.tenant_id, h.role, h.organisation_id, h.from_on, o.kind, o.area_id
        from role_term h join organisation o on o.id = h.organisation_id
       where h.person_id = any(array(select id from who)) and h.role in ('staff', 'manager', 'partner', 'peer')
         and holds_on(h.from_on, h.until_on, p_day)
    ), reach as materialized (
      -- A role reaches every municipality (null), or those of its health office's area, or the assigned ones.
      select h.person_id, h.tenant_id, null::text as municipality_code, h.from_on from held h
       where h.role in ('manager', 'peer') or h.role = 'staff' and h.kind <> 'healthOffice'
      union all
      select h.person_id, h.tenant_id, n.municipality_code, h.from_on
        from held h join area_municipality n on n.area_id = h.area_id
       where h.role = 'staff' and h.kind = 'healthOffice'
         and n.municipality_code = any(array(select municipality_code from term))
      union all
      select h.person_id, h.tenant_id, a.municipality_code, greatest(h.from_on, a.from_on)
        from held h join assignment a on a.organisation_id = h.organisation_id
       where h.role = 'partner' and holds_on(a.from_on, a.until_on, p_day)
         and a.municipality_code = any(array(select municipality_code from term))
    ), gone as materialized (
      select l.person_id, l.tenant_id, l.effective_on from transfer l
       where l.person_id = any(array(select id from who)) and l.withdrawn_at is null and l.kind <> 'arrival'
         and l.effective_on <= p_day
    )
    select t.engagement_id, t.person_id, t.role, greatest(t.from_on, r.from_on), w.name
      from term t join who w on w.id = t.person_id
      join reach r on r.person_id = t.person_id and r.tenant_id = t.tenant_id
       and (r.municipality_code is null or r.municipality_code = t.municipality_code)
     where not exists (
       select from gone g where g.person_id = t.person_id and g.tenant_id = t.tenant_id
                    and g.effective_on > t.from_on) $function$;
grant execute on function office_of(uuid[],date) to public;

CREATE OR REPLACE FUNCTION public.office_on(p_day date)
 RETURNS TABLE(id uuid, engagement_id uuid, tenant_id integer, municipality_code text, person_id uuid, role text, from_on date, until_on date, name text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select t.id, t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role, t.from_on, t.until_on, t.name
      from office_term t
     where holds_on(t.from_on, t.until_on, p_day) and holds_on(t.term_from_on, t.term_until_on, p_day) $function$;
grant execute on function office_on(date) to public;

CREATE OR REPLACE FUNCTION public.open_session(p_person uuid, p_token bytea, p_former bytea, p_now timestamp with time zone, p_expires timestamp with time zone, p_method text, p_required text[], p_subject text, p_address text, p_agent text, p_correlation text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare d date := (p_now at time zone 'Asia/Tokyo')::date; id_ uuid; limited_ boolean;
begin
  limited_ := exists (select from role_term r where r.person_id = p_person and r.role = any(p_required)
    and r.from_on <= d and (r.until_on is null or r.until_on >= d))
    and not exists (select from second_factor f where f.person_id = p_person and f.secret is not null);
  insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, address, agent, method, limited)
    values (p_token, p_person, p_now, p_now, p_expires, p_address, p_agent, p_method, limited_) returning id into id_;
  update session set ended_at = p_now where token_hash = p_former and ended_at is null;
  delete from sign_in_failure where subject = p_subject;
  perform note_account(p_person, p_now, 'session:open', 'session', id_::text,
    jsonb_build_object('method', p_method, 'limited', limited_), p_address, p_correlation);
  return id_;
end
$function$;
grant execute on function open_session(uuid,bytea,bytea,timestamp with time zone,timestamp with time zone,text,text[],text,text,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.organisation_fits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare d date := coalesce(ctx_today(), (now() at time zone 'Asia/Tokyo')::date);
begin
  if new.area_id is not null and not exists (select from area a where a.id = new.area_id
    and a.tenant_id is not distinct from new.tenant_id) then
    raise exception 'The area belongs to another tenant.'
      using errcode = '23514', constraint = 'organisation_area_in_own_tenant';
  end if;
  if tg_op = 'UPDATE' then
    if new.kind <> old.kind and (
      exists (select from role_term r where r.organisation_id = new.id and coalesce(r.until_on, 'infinity') >= d
        and not role_fits(r.role, new.kind, new.is_office))
      or (not role_fits('partner', new.kind, new.is_office)
          and exists (select from assignment a where a.organisation_id = new.id
        and coalesce(a.until_on, 'infinity') >= d))) then
      raise exception 'Roles or assignments in this organisation do not fit the kind %.', new.kind
        using errcode = '23514', constraint = 'organisation_fits_what_runs_in_it';
    end if;
  end if;
  return new;
end
$function$;
grant execute on function organisation_fits() to public;

CREATE OR REPLACE FUNCTION public.own_engagements(p_person uuid, p_day date)
 RETURNS TABLE(engagement_id uuid)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select distinct t.engagement_id from office_on(p_day) t
     where t.person_id = p_person and t.role in ('lead', 'deputy') $function$;
grant execute on function own_engagements(uuid,date) to public;

CREATE OR REPLACE FUNCTION public.own_exports(p_since timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::int from audit_entry where person_id = ctx_person() and action = 'export' and at > p_since
$function$;
grant execute on function own_exports(timestamp with time zone) to banso_area;
grant execute on function own_exports(timestamp with time zone) to banso_mixed;
grant execute on function own_exports(timestamp with time zone) to banso_wide;

CREATE OR REPLACE FUNCTION public.own_prints(p_since timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::int from audit_entry where person_id = ctx_person() and action = 'print' and at > p_since
$function$;
grant execute on function own_prints(timestamp with time zone) to banso_area;
grant execute on function own_prints(timestamp with time zone) to banso_mixed;
grant execute on function own_prints(timestamp with time zone) to banso_wide;

CREATE OR REPLACE FUNCTION public.packets_find_receivers(p_engagements uuid[])
 RETURNS TABLE(id uuid, engagement_id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update handover_packet h set successor_id = r.person_id, version = h.version + 1
    from (select p.id, receiver_of(p.engagement_id, p.predecessor_id, p.effective_on) as person_id
      from handover_packet p join transfer t on t.id = p.transfer_id and t.withdrawn_at is null
           where p.engagement_id = any(p_engagements) and p.state not in ('received', 'done')
             and not exists (select from disposition d where d.transfer_id = p.transfer_id
               and d.engagement_id = p.engagement_id and d.held_kind in ('lead', 'deputy')
               and d.successor_id is not null)) r
   where h.id = r.id and r.person_id is not null and r.person_id is distinct from h.successor_id
     returning h.id, h.engagement_id
$function$;
grant execute on function packets_find_receivers(uuid[]) to banso_area;
grant execute on function packets_find_receivers(uuid[]) to banso_mixed;
grant execute on function packets_find_receivers(uuid[]) to banso_wide;
grant execute on function packets_find_receivers(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.peer_attended(p_person uuid, p_from date, p_until date)
 RETURNS TABLE(visit_id uuid, engagement_id uuid, municipality_code text, programme text, held_on date, mode text, minutes integer, papers text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select v.id, v.engagement_id, v.municipality_code, g.name, v.held_on, v.mode,
         (extract(epoch from r.ended_at - r.started_at) / 60)::int, g.papers
    from peer_supporter s
    join visit v on v.tenant_id = s.tenant_id and v.day between p_from and p_until and v.held_on is not null
    join engagement e on e.id = v.engagement_id
    join programme g on g.id = e.programme_id
    join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
   where s.person_id = p_person and peer_contribution_readable(p_person)
     and (r.begun_by = p_person and not r.from_list
       or r.participants_ours @> jsonb_build_array(jsonb_build_object('personId', p_person)))
$function$;
grant execute on function peer_attended(uuid,date,date) to banso_area;
grant execute on function peer_attended(uuid,date,date) to banso_mixed;
grant execute on function peer_attended(uuid,date,date) to banso_wide;

CREATE OR REPLACE FUNCTION public.peer_carried(p_people uuid[])
 RETURNS TABLE(person_id uuid, engagement_id uuid, from_on date, until_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.person_id, t.engagement_id, t.from_on, x.until_on
    from team_member t
    join peer_supporter s on s.person_id = t.person_id
    join engagement e on e.id = t.engagement_id and e.status <> 'closed'
    left join lateral (
      select min(u.until_on) as until_on from team_member_end u
       where u.member_id = t.id and (u.hidden_until is null or u.hidden_until <= ctx_today()
         or u.tenant_id = any(ctx_ints('app.manages')))) x on true
   where t.person_id = any(p_people) and s.tenant_id = any(ctx_ints('app.tenants'))
     and (t.hidden_until is null or t.hidden_until <= ctx_today() or t.tenant_id = any(ctx_ints('app.manages')))
     and coalesce(x.until_on, 'infinity') >= t.from_on
$function$;
grant execute on function peer_carried(uuid[]) to banso_area;
grant execute on function peer_carried(uuid[]) to banso_mixed;
grant execute on function peer_carried(uuid[]) to banso_wide;
grant execute on function peer_carried(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.peer_consented_until(p_person uuid, p_day date)
 RETURNS date
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  consented date;
  one record;
begin
  for one in select c.from_on, c.until_on from peer_consent c where c.person_id = p_person order by c.from_on loop
    if coalesce(consented + 1, p_day) between one.from_on and one.until_on then consented := one.until_on; end if;
  end loop;
  return consented;
end
$function$;
grant execute on function peer_consented_until(uuid,date) to public;

CREATE OR REPLACE FUNCTION public.peer_contribution_readable(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select from peer_supporter s
     where s.person_id = p_person
       and (s.person_id = ctx_person() or s.tenant_id = any(ctx_ints('app.manages'))
         or s.tenant_id = any(ctx_ints('app.administers'))))
$function$;


CREATE OR REPLACE FUNCTION public.peer_loads(p_tenant integer, p_day date)
 RETURNS TABLE(person_id uuid, load integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.person_id, count(distinct t.engagement_id)::int
    from peer_supporter s
    join team_member t on t.person_id = s.person_id
    join engagement e on e.id = t.engagement_id and e.status <> 'closed'
   where s.tenant_id = p_tenant and p_tenant = any(ctx_ints('app.tenants')) and t.from_on <= p_day
     and (t.hidden_until is null or t.hidden_until <= ctx_today() or t.tenant_id = any(ctx_ints('app.manages')))
     and not exists (
       select from team_member_end u
        where u.member_id = t.id and u.until_on < p_day and (u.hidden_until is null or u.hidden_until <= ctx_today()
          or u.tenant_id = any(ctx_ints('app.manages'))))
   group by t.person_id
$function$;
grant execute on function peer_loads(integer,date) to banso_area;
grant execute on function peer_loads(integer,date) to banso_mixed;
grant execute on function peer_loads(integer,date) to banso_wide;

CREATE OR REPLACE FUNCTION public.peer_not_in_team_at_home()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (
    select from peer_supporter s join team_term t on t.person_id = s.person_id
     where s.person_id = new.id and t.municipality_code = new.home_municipality_code
       and coalesce(t.until_on, 'infinity') >= ctx_today())
  then
    raise exception 'A peer supporter is in a team at home.'
      using errcode = '23514', constraint = 'peer_in_team_at_home';
  end if;
  return new;
end
$function$;


CREATE OR REPLACE FUNCTION public.peer_part_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  peer record;
  consented date;
begin
  select s.ended_on, p.home_municipality_code as home into peer
    from peer_supporter s join person p on p.id = s.person_id
   where s.person_id = new.person_id and coalesce(s.ended_on, 'infinity') >= new.from_on for update of s;
  if not found then
    if new.role <> 'peerSupporter' then return null; end if;
    raise exception 'Only who is registered is a peer supporter.'
      using errcode = '23514', constraint = 'peer_is_registered';
  end if;
  if peer.home = new.municipality_code then
    raise exception 'Nobody is a peer supporter of their own municipality.'
      using errcode = '23514', constraint = 'peer_not_at_home';
  end if;
  consented := peer_consented_until(new.person_id, new.from_on);
  if consented is null then
    raise exception 'The home office has not consented.' using errcode = '23514', constraint = 'peer_has_consent';
  end if;
  -- An end that is wanted earlier takes its place; one of a transfer is as secret as its announcement.
  insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
    values (new.id, new.engagement_id,
      coalesce((select t.person_id from transfer t where t.id = new.transfer_id), new.person_id),
      least(consented, peer.ended_on), '派遣元の同意の終わり', new.hidden_until, new.transfer_id)
    on conflict (member_id, transfer_id) do nothing;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.peer_part_keeps_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  part record;
  consented date;
begin
  select t.person_id, t.from_on, t.until_on into part
    from team_term t join peer_supporter s on s.person_id = t.person_id
   where t.id = old.member_id and coalesce(s.ended_on, 'infinity') >= t.from_on;
  if not found then return null; end if;
  consented := peer_consented_until(part.person_id, part.from_on);
  if consented is not null and coalesce(part.until_on, 'infinity') > consented then
    raise exception 'The part would outlive the consent.'
      using errcode = '23514', constraint = 'peer_part_ends_with_consent';
  end if;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.peer_parts(p_engagements uuid[])
 RETURNS TABLE(member_id uuid, engagement_id uuid, name text, from_on date, until_on date, consents json)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.id, t.engagement_id, p.name, t.from_on, x.until_on, coalesce((
      select json_agg(json_build_object('from', c.from_on, 'until', c.until_on) order by c.from_on)
        from peer_consent c where c.person_id = t.person_id), '[]')
    from team_member t
    join peer_supporter s on s.person_id = t.person_id
    join person p on p.id = t.person_id
    left join lateral (
      select min(u.until_on) as until_on from team_member_end u
       where u.member_id = t.id and (u.hidden_until is null or u.hidden_until <= ctx_today())) x on true
   where t.engagement_id = any(p_engagements)
     and (t.tenant_id = any(ctx_ints('app.tenants')) or t.tenant_id = any(ctx_ints('app.jobs')))
     and (t.hidden_until is null or t.hidden_until <= ctx_today())
     and coalesce(x.until_on, 'infinity') >= t.from_on
$function$;
grant execute on function peer_parts(uuid[]) to banso_area;
grant execute on function peer_parts(uuid[]) to banso_mixed;
grant execute on function peer_parts(uuid[]) to banso_wide;
grant execute on function peer_parts(uuid[]) to banso_worker;

CREATE OR REPLACE FUNCTION public.peer_remarked(p_person uuid, p_from date, p_until date)
 RETURNS TABLE(remark_id uuid, visit_id uuid, engagement_id uuid, municipality_code text, written_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select r.id, r.visit_id, r.engagement_id, r.municipality_code, r.written_at
    from peer_supporter s
    join visit_remark r on r.written_by = s.person_id and r.tenant_id = s.tenant_id
   where s.person_id = p_person and peer_contribution_readable(p_person)
     and r.written_at >= p_from::timestamp at time zone 'Asia/Tokyo'
     and r.written_at < (p_until + 1)::timestamp at time zone 'Asia/Tokyo'
$function$;
grant execute on function peer_remarked(uuid,date,date) to banso_area;
grant execute on function peer_remarked(uuid,date,date) to banso_mixed;
grant execute on function peer_remarked(uuid,date,date) to banso_wide;

CREATE OR REPLACE FUNCTION public.peer_stage_years(p_tenant integer, p_stage integer, p_today date, p_homes text[])
 RETURNS TABLE(municipality_code text, years integer[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with moves as (
    select c.municipality_code, c.engagement_id, c.stage, c.since,
           lead(c.since) over (partition by c.engagement_id order by c.since, c.recorded_at, c.id) as next_since
      from stage_change c
     where c.municipality_code = any(p_homes) and c.tenant_id = p_tenant and p_tenant = any(ctx_ints('app.tenants'))
  ), spans as (
    select distinct m.municipality_code, fiscal_year_of(m.since) as first_year,
           fiscal_year_of(greatest(m.since, least(m.next_since - 1, x.closed_on, p_today))) as last_year
      from moves m left join closure_in_force x on x.engagement_id = m.engagement_id
     where m.stage = p_stage and m.since <= p_today
  )
  select s.municipality_code, array_agg(distinct y.year)
    from spans s cross join lateral generate_series(s.first_year, s.last_year) as y (year)
   group by s.municipality_code
$function$;
grant execute on function peer_stage_years(integer,integer,date,text[]) to banso_area;
grant execute on function peer_stage_years(integer,integer,date,text[]) to banso_mixed;
grant execute on function peer_stage_years(integer,integer,date,text[]) to banso_wide;

CREATE OR REPLACE FUNCTION public.peer_terms(p_person uuid, p_from date, p_until date)
 RETURNS TABLE(member_id uuid, engagement_id uuid, municipality_code text, programme text, role text, from_on date, until_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.id, t.engagement_id, t.municipality_code, g.name, t.role, t.from_on, x.until_on
    from peer_supporter s
    join team_member t on t.person_id = s.person_id and t.tenant_id = s.tenant_id
    join engagement e on e.id = t.engagement_id
    join programme g on g.id = e.programme_id
    left join lateral (
      select min(u.until_on) as until_on from team_member_end u
       where u.member_id = t.id and (u.hidden_until is null or u.hidden_until <= ctx_today()
         or u.tenant_id = any(ctx_ints('app.manages')))) x on true
   where s.person_id = p_person and peer_contribution_readable(p_person)
     and t.from_on <= p_until and coalesce(x.until_on, 'infinity') >= greatest(p_from, t.from_on)
     and (t.hidden_until is null or t.hidden_until <= ctx_today() or t.tenant_id = any(ctx_ints('app.manages')))
$function$;
grant execute on function peer_terms(uuid,date,date) to banso_area;
grant execute on function peer_terms(uuid,date,date) to banso_mixed;
grant execute on function peer_terms(uuid,date,date) to banso_wide;

CREATE OR REPLACE FUNCTION public.peer_thanked(p_person uuid, p_day date)
 RETURNS TABLE(person_id uuid, tenant_id integer, consented_by text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.person_id, s.tenant_id, (
      select c.given_by from peer_consent c
       where c.person_id = s.person_id and c.from_on <= p_day order by c.from_on desc limit 1)
    from peer_supporter s
   where s.person_id = p_person and peer_contribution_readable(p_person)
$function$;
grant execute on function peer_thanked(uuid,date) to banso_area;
grant execute on function peer_thanked(uuid,date) to banso_mixed;
grant execute on function peer_thanked(uuid,date) to banso_wide;

CREATE OR REPLACE FUNCTION public.peer_within_limit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  part record;
  most int;
begin
  select t.id, t.engagement_id, t.person_id, t.from_on, t.until_on into part from team_term t where t.id = new.id;
  if not found then return null; end if;
  select p.load_limit into most from peer_supporter s join person p on p.id = s.person_id
   where s.person_id = part.person_id and coalesce(s.ended_on, 'infinity') >= part.from_on for update of s;
  if most is null or exists (select from peer_overload o where o.member_id = part.id) then return null; end if;
  if exists (
    with carried as (
      select t.engagement_id, t.from_on, t.until_on
        from team_term t join team_member m on m.id = t.id join engagement e on e.id = t.engagement_id
       where t.person_id = part.person_id and t.id <> part.id and e.status <> 'closed'
         and (new.hidden_until is not null or m.hidden_until is null or m.hidden_until <= ctx_today())
    ), days as (
      select part.from_on as day
      union select c.from_on from carried c
      union select c.until_on + 1 from carried c where c.engagement_id = part.engagement_id and c.until_on is not null
    )
    select from days d
     where holds_on(part.from_on, part.until_on, d.day)
       and not exists (select from carried c
                        where c.engagement_id = part.engagement_id and holds_on(c.from_on, c.until_on, d.day))
       and (select count(distinct c.engagement_id) from carried c where holds_on(c.from_on, c.until_on, d.day)) >= most)
  then
    raise exception 'The peer supporter would carry more than their limit.'
      using errcode = '23514', constraint = 'peer_within_limit';
  end if;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.people_of_record(p_begun_by uuid, p_from_list boolean, p_participants jsonb)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  select p_begun_by where not p_from_list
   union select (p ->> 'personId')::uuid from jsonb_array_elements(p_participants) p where p ->> 'personId' is not null
$function$;
grant execute on function people_of_record(uuid,boolean,jsonb) to public;

CREATE OR REPLACE FUNCTION public.person_fits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id is not distinct
    from new.tenant_id) then
    raise exception 'A person belongs to an organisation of the same tenant.'
      using errcode = '23514', constraint = 'person_in_own_tenant';
  end if;
  return new;
end
$function$;
grant execute on function person_fits() to public;

CREATE OR REPLACE FUNCTION public.person_guard()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare by_manager boolean;
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed']) then return new; end if;
  if new.id <> old.id or new.tenant_id is distinct from old.tenant_id then
    raise exception 'A person stays in the same tenant.'
      using errcode = '42501', constraint = 'person_stays_in_tenant';
  end if;
  if old.tenant_id = any(ctx_ints('app.administers')) then return new; end if;
  by_manager := coalesce(old.tenant_id = any(ctx_ints('app.manages')), false);
  if row(new.disabled_at, new.disabled_reason) is distinct from row(old.disabled_at, old.disabled_reason)
    or (folded_address(new.email) is distinct from folded_address(old.email)
      and not (by_manager and not exists (select from role_holding r where r.person_id = old.id)))
    or (row(new.name, new.kana, new.email, new.post, new.organisation_id, new.profession, new.home_municipality_code,
      new.themes, new.support_types, new.load_limit)
        is distinct from row(old.name, old.kana, old.email, old.post, old.organisation_id, old.profession,
          old.home_municipality_code, old.themes, old.support_types, old.load_limit)
        and not (by_manager and not exists (select from role_term r where r.person_id = old.id
          and r.role not in ('peer', 'expert') and coalesce(r.until_on, 'infinity') >= ctx_today())))
  then
    raise exception 'Accounts are changed by administrators.'
      using errcode = '42501', constraint = 'person_account_is_the_admins';
  end if;
  return new;
end
$function$;
grant execute on function person_guard() to public;

CREATE OR REPLACE FUNCTION public.person_loses_ways_in()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform shut_ways_in(new.id, coalesce(new.disabled_at, ctx_now(), clock_timestamp()), null);
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.person_of_identity(p_issuer text, p_subject text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.id from oidc_identity i join person p on p.id = i.person_id where i.issuer = p_issuer
    and i.subject = p_subject and p.disabled_at is null
$function$;
grant execute on function person_of_identity(text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.person_reach_on(p_day date)
 RETURNS TABLE(person_id uuid, tenant_id integer, manager boolean, everywhere boolean, peer boolean, codes text[])
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select r.person_id, r.tenant_id, bool_or(r.role = 'manager'),
           bool_or(r.role = 'manager' or (r.role = 'staff' and o.kind <> 'healthOffice')),
           bool_or(r.role = 'peer'),
           coalesce(array_agg(distinct c.code order by c.code) filter (where c.code is not null), '{}')
      from role_term r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
      left join lateral (
        select i.municipality_code as code from area_municipality i
         where r.role = 'staff' and o.kind = 'healthOffice' and i.area_id = o.area_id
        union all
        select a.municipality_code from assignment a
         where r.role = 'partner' and a.organisation_id = r.organisation_id and a.tenant_id = r.tenant_id
           and holds_on(a.from_on, a.until_on, p_day)) c on true
     where (p.disabled_at is null or (p.disabled_at at time zone 'Asia/Tokyo')::date > p_day)
       and holds_on(r.from_on, r.until_on, p_day)
     group by r.person_id, r.tenant_id $function$;
grant execute on function person_reach_on(date) to public;

CREATE OR REPLACE FUNCTION public.planned_from(p_days date[], p_day date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (p_days)[(width_bucket((p_day - 1), p_days) + 1)];
grant execute on function planned_from(date[],date) to public;

CREATE OR REPLACE FUNCTION public.post_figures()
 RETURNS TABLE(waiting integer, dead integer, oldest_seconds integer, workers integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select (select count(*)::int from mail where state in ('pending','sending')), (select count(*)::int from mail
    where state = 'dead'),
         (select coalesce(extract(epoch from clock_timestamp() - min(next_attempt_at))::int, 0) from mail
           where state in ('pending','sending') and next_attempt_at <= clock_timestamp()),
         (select count(*)::int from worker where lease_until > clock_timestamp())
$function$;
grant execute on function post_figures() to banso_app;

CREATE OR REPLACE FUNCTION public.pour_requests(p_poured jsonb)
 RETURNS TABLE(subject text, level double precision)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into request_level as r (subject, level, per_minute, at)
    select p.subject, p.n, p."perMinute", clock_timestamp()
      from jsonb_to_recordset(p_poured) as p (subject text, n int, "perMinute" int) order by p.subject
  on conflict (subject) do update set per_minute = excluded.per_minute, at = excluded.at,
    level = greatest(0, r.level - greatest(0, extract(epoch
      from excluded.at - r.at)) * r.per_minute / 60) + excluded.level
  returning r.subject, r.level
$function$;
grant execute on function pour_requests(jsonb) to banso_app;

CREATE OR REPLACE FUNCTION public.programme_in(p_year integer)
 RETURNS TABLE(id uuid, tenant_id integer, name text, from_fiscal_year integer, until_fiscal_year integer, cadence_months smallint, papers text[], "position" integer, figure_row smallint, version integer, search text, offered_from integer, forms text[], support_types text[], fee_rule text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select g.id, g.tenant_id, g.name, g.from_fiscal_year, g.until_fiscal_year, g.cadence_months, g.papers, g.position,
           g.figure_row, g.version, g.search,
           (select y.from_fiscal_year from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1),
           (select y.forms from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1),
           (select y.support_types from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1),
           (select y.fee_rule from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1)
      from programme g $function$;
grant execute on function programme_in(integer) to public;

CREATE OR REPLACE FUNCTION public.put_account_link(p_person uuid, p_purpose text, p_token bytea, p_by uuid, p_now timestamp with time zone, p_expires timestamp with time zone, p_mail jsonb, p_identity jsonb DEFAULT NULL::jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from account_link where expires_at < p_now - interval '30 days';
  update account_link set ended_at = p_now where person_id = p_person and purpose = p_purpose and used_at is null
    and ended_at is null;
  insert into account_link (token_hash, person_id, purpose, created_at, created_by, expires_at, issuer, subject,
    browser_hash)
    values (p_token, p_person, p_purpose, p_now, p_by, p_expires, p_identity->>'issuer', p_identity->>'subject',
      decode(p_identity->>'browser', 'hex'));
  if p_mail is not null then perform put_account_mail(p_person, (select email from person where id = p_person),
    p_now, p_mail); end if;
end
$function$;


CREATE OR REPLACE FUNCTION public.put_account_mail(p_person uuid, p_to text, p_now timestamp with time zone, p_mail jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id,
    next_attempt_at, created_at)
        select (p_mail->>'id')::uuid, t.tenant_id, p.id, 'account', (p_now at time zone 'Asia/Tokyo')::date, p_to,
          p_mail->>'subject',
               replace(replace(p_mail->>'body', '{name}', p.name), '{office}', o.name), p_mail->>'messageId',
                 clock_timestamp(), p_now
          from person p join organisation o on o.id = p.organisation_id cross join lateral (
            select coalesce(p.tenant_id, (select min(n.id) from jurisdiction j
              join tenant n on n.prefecture_code = j.prefecture_code and n.kind = 'prefecture'
              where j.organisation_id = p.organisation_id)) as tenant_id) t
         where p.id = p_person and p_to is not null and t.tenant_id is not null
$function$;


CREATE OR REPLACE FUNCTION public.put_notice(p_tenant integer, p_person uuid, p_to text, p_now timestamp with time zone, p_mail jsonb, p_domain text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id,
    next_attempt_at, created_at)
        select n.id, p_tenant, p_person, 'immediate', (p_now at time zone 'Asia/Tokyo')::date, p_to,
          p_mail->>'subject', p_mail->>'body', '<' || n.id || '@' || p_domain || '>', clock_timestamp(), p_now
          from (select gen_random_uuid() as id) n where p_to is not null and p_mail is not null
$function$;


CREATE OR REPLACE FUNCTION public.queue_figures()
 RETURNS TABLE(waiting integer, active integer, delayed integer, failed integer, seen_seconds integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select q.waiting, q.active, q.delayed, q.failed, extract(epoch from clock_timestamp() - q.seen_at)::int
    from queue_state q
$function$;
grant execute on function queue_figures() to banso_app;

CREATE OR REPLACE FUNCTION public.reach_now()
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_object(
    'tenants', ctx_ints('app.tenants'), 'wide', ctx_ints('app.wide'), 'manages', ctx_ints('app.manages'),
    'administers', ctx_ints('app.administers'), 'audits', ctx_ints('app.audits'), 'bureau', ctx_ints('app.bureau'),
    'own', ctx_texts('app.own'), 'assigned', ctx_texts('app.assigned'), 'member', ctx_uuids('app.member'),
    'packets', ctx_uuids('app.packets'),
    'bodies', array(
      select t.organisation_id from role_term t
       where t.person_id = ctx_person() and t.role = 'partner' and holds_on(t.from_on, t.until_on, ctx_today())))
$function$;
grant execute on function reach_now() to public;

CREATE OR REPLACE FUNCTION public.receiver_of(p_engagement uuid, p_predecessor uuid, p_on date)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select m.person_id from team_member m left join lateral (select min(n.until_on) as until_on from team_member_end n
    where n.member_id = m.id and (n.hidden_until is null or n.hidden_until <= ctx_today())) x on true
   where m.engagement_id = p_engagement and m.role = 'lead' and m.person_id <> p_predecessor
     and (m.hidden_until is null or m.hidden_until <= ctx_today())
     and (x.until_on is null or x.until_on >= greatest(p_on, ctx_today(), m.from_on))
   order by m.from_on limit 1
$function$;
grant execute on function receiver_of(uuid,uuid,date) to banso_area;
grant execute on function receiver_of(uuid,uuid,date) to banso_mixed;
grant execute on function receiver_of(uuid,uuid,date) to banso_wide;
grant execute on function receiver_of(uuid,uuid,date) to banso_worker;

CREATE OR REPLACE FUNCTION public.reclaim_leases()
 RETURNS SETOF uuid
 LANGUAGE sql
AS $function$
  delete from worker where lease_until < clock_timestamp() returning id
$function$;
grant execute on function reclaim_leases() to banso_worker;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A row of % is never changed.', tg_table_name using errcode = 'object_not_in_prerequisite_state';
end
$function$;
grant execute on function refuse_change() to public;

CREATE OR REPLACE FUNCTION public.refuse_consent(p_id uuid, p_comment text, p_mails jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function refuse_consent(uuid,text,jsonb) to banso_area;
grant execute on function refuse_consent(uuid,text,jsonb) to banso_mixed;
grant execute on function refuse_consent(uuid,text,jsonb) to banso_wide;

CREATE OR REPLACE FUNCTION public.remove_own_second_factor(p_session uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from second_factor where person_id = ctx_person() and secret is not null)
    then return false; end if;
  perform remove_second_factor_of(ctx_person(), ctx_now(), p_session);
  return true;
end
$function$;
grant execute on function remove_own_second_factor(uuid) to banso_area;
grant execute on function remove_own_second_factor(uuid) to banso_mixed;
grant execute on function remove_own_second_factor(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.remove_second_factor_of(p_person uuid, p_now timestamp with time zone, p_keep_session uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from recovery_code where person_id = p_person;
  delete from second_factor where person_id = p_person;
  perform shut_ways_in(p_person, p_now, p_keep_session);
end
$function$;


CREATE OR REPLACE FUNCTION public.renew_lease(p_id uuid, p_ms integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  update worker set lease_until = clock_timestamp() + make_interval(secs => p_ms / 1000.0) where id = p_id;
  return found;
end
$function$;
grant execute on function renew_lease(uuid,integer) to banso_worker;

CREATE OR REPLACE FUNCTION public.replace_recovery_codes(p_hashes bytea[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from recovery_code where person_id = ctx_person(); insert into recovery_code (person_id,
    code_hash) select ctx_person(), unnest(p_hashes)
$function$;
grant execute on function replace_recovery_codes(bytea[]) to banso_area;
grant execute on function replace_recovery_codes(bytea[]) to banso_mixed;
grant execute on function replace_recovery_codes(bytea[]) to banso_wide;

CREATE OR REPLACE FUNCTION public.role_fits(p_role text, p_kind text, p_is_office boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE p_role WHEN 'staff'::text THEN (p_is_office OR (p_kind = ANY (ARRAY['prefecture'::text, 'healthOffice'::text]))) WHEN 'manager'::text THEN (p_is_office OR (p_kind = ANY (ARRAY['prefecture'::text, 'healthOffice'::text]))) WHEN 'partner'::text THEN ((NOT p_is_office) AND (p_kind = ANY (ARRAY['university'::text, 'professionalAssociation'::text, 'other'::text]))) WHEN 'peer'::text THEN (p_kind <> 'regionalBureau'::text) WHEN 'expert'::text THEN (p_kind <> 'regionalBureau'::text) WHEN 'bureau'::text THEN (p_kind = 'regionalBureau'::text) WHEN 'auditor'::text THEN (p_is_office OR (p_kind = ANY (ARRAY['prefecture'::text, 'other'::text]))) WHEN 'admin'::text THEN (p_is_office OR (p_kind = ANY (ARRAY['prefecture'::text, 'other'::text]))) ELSE false END;
grant execute on function role_fits(text,text,boolean) to public;

CREATE OR REPLACE FUNCTION public.role_gets_room_back()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update role_holding r set version = version + 1, until_on = nullif(least(old.former_until, (
      select min(n.from_on) - 1 from role_holding n
       where n.person_id = r.person_id and n.id <> r.id and n.from_on > old.until_on
         and (
n.organisation_id = r.organisation_id and n.role = r.role
or n.role <> r.role and n.role in ('admin', 'auditor') and r.role in ('admin', 'auditor')))), 'infinity')
   where r.id = old.role_holding_id and r.until_on = old.until_on;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.role_holding_fits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare home organisation%rowtype;
begin
  select * into home from organisation where id = new.organisation_id;
  if home.tenant_id is distinct from new.tenant_id or not exists (select from person p where p.id = new.person_id
    and p.tenant_id is not distinct from new.tenant_id) then
    raise exception 'A role is held in an organisation of the person''s own tenant.'
      using errcode = '23514', constraint = 'role_holding_in_own_tenant';
  end if;
  if not role_fits(new.role, home.kind, home.is_office) then
    raise exception 'The role % does not fit an organisation of the kind %.', new.role, home.kind
      using errcode = '23514', constraint = 'role_holding_fits_organisation';
  end if;
  return new;
end
$function$;
grant execute on function role_holding_fits() to public;

CREATE OR REPLACE FUNCTION public.role_holding_needs_two()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed']) then return new; end if;
  if tg_op = 'UPDATE' and coalesce(new.until_on, 'infinity') <= coalesce(old.until_on, 'infinity')
    then return new; end if;
  if new.person_id = ctx_person() then
    raise exception 'Nobody grants a role to themselves.' using errcode = '42501', constraint = 'role_not_own';
  end if;
  if new.role <> 'admin' and not (tg_op = 'INSERT' and is_first_consenter(new.tenant_id, new.role)) then
    raise exception 'This role needs a second person''s consent.' using errcode = '42501',
      constraint = 'role_needs_consent';
  end if;
  return new;
end
$function$;
grant execute on function role_holding_needs_two() to public;

CREATE OR REPLACE FUNCTION public.role_holding_notes_consenter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update tenant set consenter_since = clock_timestamp() where id = new.tenant_id and consenter_since is null;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.role_makes_room()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare one record;
begin
  for one in
    select r.id, e.transfer_id, e.until_on, coalesce(r.until_on, 'infinity') as former
      from role_holding r join role_end e on e.role_holding_id = r.id
     where r.person_id = new.person_id and (
r.organisation_id = new.organisation_id and r.role = new.role
or r.role <> new.role and r.role in ('admin', 'auditor') and new.role in ('admin', 'auditor'))
       and e.until_on < new.from_on and coalesce(r.until_on, 'infinity') >= new.from_on
       -- What is not announced yet makes no room: the refusal is the same as without it. Without a context it is the
       -- operator who writes, or somebody who signs in, for whom a role begins today.
       and (e.hidden_until is null or ctx_today() is null or e.hidden_until <= ctx_today())
     order by e.until_on desc
  loop
    update role_end set former_until = one.former where role_holding_id = one.id and transfer_id = one.transfer_id;
    update role_holding set until_on = one.until_on where id = one.id;
  end loop;
  return new;
end
$function$;


CREATE OR REPLACE FUNCTION public.rotate_session(p_id uuid, p_token bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update session set token_hash = p_token, limited = false where id = p_id and person_id = ctx_person()
    and ended_at is null
$function$;
grant execute on function rotate_session(uuid,bytea) to banso_area;
grant execute on function rotate_session(uuid,bytea) to banso_mixed;
grant execute on function rotate_session(uuid,bytea) to banso_wide;

CREATE OR REPLACE FUNCTION public.seal_audit(p_tenant integer, p_now timestamp with time zone, p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare e audit_entry; head bytea; reached bigint; sealed int := 0;
begin
  perform pg_advisory_xact_lock(hashtext('banso seal'), p_tenant);
  select position, hash into reached, head from audit_link where tenant_id = p_tenant order by position desc limit 1;
  reached := coalesce(reached, 0);
  head := coalesce(head, audit_ground(p_tenant));
  for e in
    with taken as (delete from audit_pending where entry_id = any(array(
      select w.entry_id from audit_pending w join audit_entry a on a.id = w.entry_id
        and coalesce(a.tenant_id, 0) = p_tenant
       where w.tenant_id = p_tenant and not exists (select from audit_link l where l.entry_id = w.entry_id)
         order by w.entry_id limit p_limit)) returning entry_id)
    select a.* from audit_entry a join taken on taken.entry_id = a.id order by a.id
  loop
    reached := reached + 1;
    head := sha256(head || audit_canonical(e));
    insert into audit_link (entry_id, tenant_id, position, hash, sealed_at)
      values (e.id, p_tenant, reached, head, p_now);
    sealed := sealed + 1;
  end loop;
  return sealed;
end
$function$;
grant execute on function seal_audit(integer,timestamp with time zone,integer) to banso_worker;

CREATE OR REPLACE FUNCTION public.search_candidates(p_words text[], p_ways integer, p_kinds text[], p_places text[], p_from date, p_until date, p_before_on date, p_before_id uuid, p_limit integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
 SET work_mem TO '64MB'
 SET enable_seqscan TO 'off'
AS $function$
declare
  newest constant int := 1000;
  me uuid := ctx_person();
  -- Whoever holds two roles in an office has it twice.
  tenants int[] := array(select distinct unnest(ctx_ints('app.tenants')));
  wide int[] := array(select distinct unnest(ctx_ints('app.wide')));
  narrow int[] := array(select unnest(tenants) except select unnest(wide));
  peer uuid[] := ctx_uuids('app.peer');
  parties uuid[] := array_append(ctx_uuids('app.parties'), me);
  -- What belongs to no municipality is the whole office's: its place is ''.
  own text[] := array_append(ctx_texts('app.own'), '');
  readable text[] := ctx_texts('app.assigned') || own;
  bodies uuid[] := array(select h.organisation_id from role_term h where h.person_id = me and h.role = 'partner'
    and holds_on(h.from_on, h.until_on, ctx_today()));
  begins date := coalesce(p_from, '-infinity');
  ends date := coalesce(p_until, 'infinity');
  patterns text[] := array(
    select '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
      from unnest(p_words) with ordinality w (word, n) order by n);
  per int := cardinality(p_words) / p_ways;
  typed text[] := patterns[1:per];
  looked int;
  found uuid[];
begin
  select count(*), coalesce(array_agg(e.subject_id order by e.on_day desc, e.subject_id desc) filter (
      where (e.folded like all (typed) or p_ways > 1 and exists (
          select from generate_series(1, p_ways - 1) way
           where e.folded like all (patterns[way * per + 1:way * per + per])))
        and case
          when not e.internal then true
          when e.body_id is not null then e.body_id = any(bodies)
          else e.tenant_id = any(wide) or (e.tenant_id = any(tenants) and (e.place = any(own) or e.reader_id = me))
        end), '{}')
    into looked, found
    from (
      select n.subject_id from (
        select n.* from unnest(wide) tenant cross join unnest(p_kinds) wanted cross join lateral (
          select e.subject_id, e.on_day from search_entry e
           where e.tenant_id = tenant and e.kind = wanted and (e.on_day, e.subject_id) < (p_before_on, p_before_id)
             and e.on_day between begins and ends
           order by e.on_day desc, e.subject_id desc limit newest) n
         where p_places is null
        union all
        select n.* from (
            select tenant, at from unnest(wide) tenant cross join unnest(p_places) at
            union all
            select tenant, at from unnest(narrow) tenant cross join (
              select unnest(readable) intersect select unnest(coalesce(p_places, readable))) place (at)
          ) place cross join unnest(p_kinds) wanted cross join lateral (
          select e.subject_id, e.on_day from search_entry e
           where e.tenant_id = tenant and e.place = at and e.kind = wanted
             and (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.on_day between begins and ends
           order by e.on_day desc, e.subject_id desc limit newest) n
        union all
        -- What is within reach by itself, and has not been counted above.
        select e.subject_id, e.on_day
          from (
            select * from search_entry e where e.engagement_id = any(peer)
            union
            select * from search_entry e where e.reader_id = me
            union
            select * from search_entry e where e.subject_id = any(parties) and e.kind = 'person') e
         where (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.on_day between begins and ends
           and e.kind = any(p_kinds) and (p_places is null or e.place = any(p_places))
           and e.tenant_id <> all(wide) and not (e.tenant_id = any(narrow) and e.place = any(readable))
      ) n order by n.on_day desc, n.subject_id desc limit newest
    ) n join search_entry e on e.subject_id = n.subject_id;
  if cardinality(found) >= p_limit or looked < newest then
    return query select unnest(found[1:p_limit]);
    return;
  end if;

  return query
    select e.subject_id from (
      select distinct e.subject_id, e.on_day
        from (select patterns[way * per + 1:way * per + per] as written,
                     array(select key from unnest(p_words[way * per + 1:way * per + per]) word,
                                           unnest(search_keys(tenant, word)) key) as keys
                from generate_series(0, p_ways - 1) way cross join (
                  select unnest(tenants)
                   union select e.tenant_id from search_entry e where e.engagement_id = any(peer)) reached (tenant)
              offset 0) asked
       cross join lateral (
        -- Fenced: no other condition of these is answered by an index as well as this one.
        select * from search_entry e where search_keys(e.tenant_id, e.folded) @> asked.keys offset 0) e
       where e.folded like all (asked.written) and e.kind = any(p_kinds)
         and (p_places is null or e.place = any(p_places))
         and (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.on_day between begins and ends
         and case
           when e.internal and e.body_id is null then
             e.tenant_id = any(wide) or (e.tenant_id = any(tenants) and (e.place = any(own) or e.reader_id = me))
           else (e.tenant_id = any(wide) or (e.tenant_id = any(tenants) and e.place = any(readable))
               or e.engagement_id = any(peer) or (e.kind = 'person' and e.subject_id = any(parties)))
             and (not e.internal or e.body_id = any(bodies))
         end) e
     order by e.on_day desc, e.subject_id desc limit p_limit;
end
$function$;
grant execute on function search_candidates(text[],integer,text[],text[],date,date,date,uuid,integer) to banso_area;
grant execute on function search_candidates(text[],integer,text[],text[],date,date,date,uuid,integer) to banso_mixed;
grant execute on function search_candidates(text[],integer,text[],text[],date,date,date,uuid,integer) to banso_wide;

CREATE OR REPLACE FUNCTION public.search_fold(text text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN TRIM(BOTH FROM regexp_replace(translate(lower(NORMALIZE(text, NFKC)), 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶゖゕ檮髙﨑籠條龍邉邊濵濱澤廣國眞德惠榮櫻嶌嶋𠮷舘萬與瀨冨會學藏黑彌壽圓實豐關鐵嶽礒檜鷗靜齋齊斉曾縣區驛澁淺'::text, 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔかけけか梼高崎篭条竜辺辺浜浜沢広国真徳恵栄桜島島吉館万与瀬富会学蔵黒弥寿円実豊関鉄岳磯桧鴎静斎斎斎曽県区駅渋浅'::text), '\s+'::text, ' '::text, 'g'::text));
grant execute on function search_fold(text) to public;

CREATE OR REPLACE FUNCTION public.search_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  written jsonb;
begin
  if tg_op = 'DELETE' then written := to_jsonb(old); else written := to_jsonb(new); end if;
  perform follow_search(tg_argv[0], array[(written ->> tg_argv[1])::uuid]);
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.search_follows_programme()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform follow_search('engagement', array(select e.id from engagement e where e.programme_id = new.id));
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.search_follows_visit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform follow_search('record', array[new.id]);
  perform follow_search('opinion', array(select o.id from visit_opinion o where o.visit_id = new.id));
  perform follow_search('remark', array(select r.id from visit_remark r where r.visit_id = new.id));
  perform follow_search('attachment', array(select a.id from attachment a where a.visit_id = new.id));
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.search_keys(p_tenant integer, p_folded text)
 RETURNS bigint[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT ((((search_keys.p_tenant)::bigint << 42) | ((ascii(pair.one))::bigint << 21)) | (ascii(pair.other))::bigint) FROM UNNEST(string_to_array(search_keys.p_folded, NULL::text), (string_to_array(search_keys.p_folded, NULL::text))[2:]) pair(one, other) WHERE ((pair.one <> ' '::text) AND (pair.other <> ' '::text)));
grant execute on function search_keys(integer,text) to public;

CREATE OR REPLACE FUNCTION public.seat_expert(p_dispatch uuid, OUT member_id uuid, OUT begins boolean)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  d dispatch;
begin
  select x.* into d from dispatch x
   where x.id = p_dispatch and x.engagement_id is not null and (
     x.expert_id = ctx_person() or x.tenant_id = any(ctx_ints('app.wide'))
     or (x.tenant_id = any(ctx_ints('app.tenants')) and x.municipality_code = any(ctx_texts('app.own'))));
  if not found then return; end if;
  if d.state in ('accepted', 'held', 'reported') and d.member_id is null then
    select x.member_id into d.member_id from dispatch x
     where x.engagement_id = d.engagement_id and x.expert_id = d.expert_id and x.member_id is not null
       and x.state in ('accepted', 'held', 'reported') limit 1;
    if d.member_id is null then
      if exists (select from team_term t
                  where t.engagement_id = d.engagement_id and t.person_id = d.expert_id and t.role = 'expert'
                    and holds_on(t.from_on, t.until_on, ctx_today())) then return; end if;
      insert into team_member (id, engagement_id, person_id, role, from_on)
        values (gen_random_uuid(), d.engagement_id, d.expert_id, 'expert', ctx_today())
        returning id into d.member_id;
      member_id := d.member_id;
      begins := true;
    end if;
    update dispatch x set member_id = d.member_id where x.id = d.id;
  elsif d.state in ('done', 'declined', 'cancelled') and d.member_id is not null
    and not exists (select from dispatch x
                     where x.member_id = d.member_id and x.state in ('accepted', 'held', 'reported'))
    and not exists (select from team_member_end e where e.member_id = d.member_id) then
    insert into team_member_end (member_id, engagement_id, person_id, until_on, reason)
      values (d.member_id, d.engagement_id, d.expert_id, ctx_today(), '派遣の終わり');
    member_id := d.member_id;
    begins := false;
  end if;
end
$function$;
grant execute on function seat_expert(uuid) to banso_area;
grant execute on function seat_expert(uuid) to banso_mixed;
grant execute on function seat_expert(uuid) to banso_wide;

CREATE OR REPLACE FUNCTION public.send_account_links(p_purpose text, p_email text, p_tokens bytea[], p_now timestamp with time zone, p_expires timestamp with time zone, p_mails jsonb, p_address text, p_correlation text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare who record;
begin
  if p_purpose not in ('passwordReset', 'opening')
    then raise exception 'No link of this purpose is sent to whoever asks.'; end if;
  for who in select a."personId" as id, row_number() over ()::int as n from accounts_of_address(p_email) a loop
    perform put_account_link(who.id, p_purpose, p_tokens[who.n], null, p_now, p_expires, p_mails->(who.n - 1));
    perform note_account(who.id, p_now, case p_purpose when 'opening' then 'account:openingRequested'
      else 'password:resetRequested' end, 'person', who.id::text, null, p_address, p_correlation);
  end loop;
end
$function$;
grant execute on function send_account_links(text,text,bytea[],timestamp with time zone,timestamp with time zone,jsonb,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.sessions_alive(p_tokens bytea[], p_now timestamp with time zone)
 RETURNS SETOF bytea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.token_hash from session s join person p on p.id = s.person_id
    where s.token_hash = any(p_tokens) and s.ended_at is null and not s.limited and s.expires_at > p_now
      and s.last_seen_at > p_now - interval '8 hours' and p.disabled_at is null
$function$;
grant execute on function sessions_alive(bytea[],timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.settle_dispatch_reminders(p_dispatch uuid, p_kinds text[])
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with settled as (
    update reminder r set state = 'resolved', settled_at = ctx_now()
     where r.subject_id = p_dispatch and r.subject_kind = any(p_kinds)
       and r.subject_kind in ('dispatchUnanswered', 'dispatchReport') and r.state in ('open', 'acknowledged')
       and exists (select from dispatch d
                    where d.id = p_dispatch and d.expert_id = ctx_person() and d.asked_at is not null
                      and d.tenant_id = any(ctx_ints('app.tenants')))
    returning 1)
  select count(*)::int from settled
$function$;
grant execute on function settle_dispatch_reminders(uuid,text[]) to banso_area;
grant execute on function settle_dispatch_reminders(uuid,text[]) to banso_mixed;
grant execute on function settle_dispatch_reminders(uuid,text[]) to banso_wide;

CREATE OR REPLACE FUNCTION public.settle_hidden_terms(p_engagement uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare one record;
begin
  for one in
    select h.id, h.tenant_id, h.municipality_code, h.transfer_id, h.role, h.person_id, h.from_on, h.hidden_until,
      o.person_id as other_id, o.from_on as other_from, t.person_id as leaver_id
      from team_member h join transfer t on t.id = h.transfer_id
      join team_member o on o.engagement_id = h.engagement_id and o.role = h.role and o.id <> h.id
        and (o.hidden_until is null or o.hidden_until <= ctx_today())
     where h.engagement_id = p_engagement and h.hidden_until > ctx_today() and h.role in ('lead','deputy')
       and not exists (select from team_member_end e where e.member_id = o.id and e.until_on < h.from_on)
       and not exists (select from team_member_end e where e.member_id = h.id
         and e.until_on < greatest(h.from_on, o.from_on))
     order by o.from_on
  loop
    if one.other_from > one.from_on then
      insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
        values (one.id, p_engagement, one.leaver_id, one.other_from - 1, '', one.hidden_until, one.transfer_id)
        on conflict (member_id, transfer_id) do update
          set until_on = least(team_member_end.until_on, excluded.until_on);
    else
      -- Whoever was to rise from deputy to lead stays deputy.
      delete from team_member_end e using team_member m where e.member_id = m.id and e.transfer_id = one.transfer_id
        and m.engagement_id = p_engagement and m.person_id = one.person_id and m.role <> one.role;
      delete from team_member_end where member_id = one.id;
      delete from team_member where id = one.id;
      update handover_packet set successor_id = one.other_id, version = version + 1
       where transfer_id = one.transfer_id and engagement_id = p_engagement and successor_id = one.person_id
         and state not in ('received', 'done');
    end if;
    if one.other_id <> one.person_id then
      insert into term_clash (engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id,
        other_id, on_day, other_day)
        values (p_engagement, one.tenant_id, one.municipality_code, one.transfer_id, 'part', one.role, one.person_id,
          one.other_id, one.from_on, one.other_from) on conflict do nothing;
    end if;
  end loop;
  insert into term_clash (engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id, on_day,
    other_day)
    select p_engagement, m.tenant_id, m.municipality_code, h.transfer_id, 'end', m.role, m.person_id, h.until_on,
      o.until_on
      from team_member m join team_member_end h on h.member_id = m.id and h.hidden_until > ctx_today()
        join team_member_end o on o.member_id = m.id and o.transfer_id is null
     -- An end that stood before the transfer was confirmed was known to whoever confirmed it.
      join disposition d on d.transfer_id = h.transfer_id and d.held_id = m.id
     where m.engagement_id = p_engagement and o.until_on <> h.until_on
       and not (d.result like '%"formerEnd":"' || o.until_on || '"%')
    on conflict (transfer_id, engagement_id, kind, role, person_id, other_id) do update
      set other_day = excluded.other_day;
end
$function$;
grant execute on function settle_hidden_terms(uuid) to banso_area;
grant execute on function settle_hidden_terms(uuid) to banso_mixed;
grant execute on function settle_hidden_terms(uuid) to banso_wide;
grant execute on function settle_hidden_terms(uuid) to banso_worker;

CREATE OR REPLACE FUNCTION public.shut_ways_in(p_person uuid, p_now timestamp with time zone, p_keep_session uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare ended int;
begin
  update session set ended_at = p_now where person_id = p_person and ended_at is null
    and id is distinct from p_keep_session;
  get diagnostics ended = row_count;
  update api_token set ended_at = p_now where person_id = p_person and ended_at is null;
  update calendar_feed set ended_at = p_now where person_id = p_person and ended_at is null;
  update account_link set ended_at = p_now where person_id = p_person and used_at is null and ended_at is null;
  update account_link set pass_until = p_now where person_id = p_person and pass_until > p_now;
  update second_factor set pending_secret = null where person_id = p_person and pending_secret is not null
    and secret is not null;
  delete from second_factor where person_id = p_person and secret is null;
  return ended;
end
$function$;


CREATE OR REPLACE FUNCTION public.sign_in_records(p_kind text, p_name text, p_from text, p_pass bytea, p_now timestamp with time zone)
 RETURNS TABLE(subject text, is_from boolean, failures integer, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with named as (
      select coalesce((select 'pass:' || l.id from account_link l join person p on p.id = l.person_id
                        where p_kind = 'account' and l.pass_hash = p_pass and l.pass_until > p_now
                          and folded_address(p.email) = folded_address(p_name) limit 1),
                      attempt_subject(p_kind, p_name)) as subject, false as is_from
      union all select p_from, true)
    select n.subject, n.is_from, f.failures, f.at from named n
      left join sign_in_failure f on f.subject = n.subject
$function$;
grant execute on function sign_in_records(text,text,text,bytea,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.take_lease(p_id uuid, p_host text, p_pid integer, p_ms integer)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into worker (id, host, pid, lease_until)
    values (p_id, p_host, p_pid, clock_timestamp() + make_interval(secs => p_ms / 1000.0))
$function$;
grant execute on function take_lease(uuid,text,integer,integer) to banso_worker;

CREATE OR REPLACE FUNCTION public.take_oidc(p_state bytea, p_browser bytea, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with taken as (delete from oidc_request where state_hash = p_state and browser_hash = p_browser returning *)
    select jsonb_build_object('nonce', nonce, 'verifier', verifier, 'back', back) from taken where expires_at > p_now
$function$;
grant execute on function take_oidc(bytea,bytea,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.team_on(p_day date)
 RETURNS TABLE(id uuid, engagement_id uuid, tenant_id integer, municipality_code text, person_id uuid, role text, from_on date, until_on date)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select t.id, t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role, t.from_on, t.until_on
      from part_term t
     where holds_on(t.from_on, t.until_on, p_day) and holds_on(t.term_from_on, t.term_until_on, p_day) $function$;
grant execute on function team_on(date) to public;

CREATE OR REPLACE FUNCTION public.tell_asked_expert(p_dispatch uuid, p_mail jsonb, p_domain text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select put_notice(d.tenant_id, p.id, p.email, ctx_now(), p_mail, p_domain)
    from dispatch d join person p on p.id = d.expert_id
   where d.id = p_dispatch and d.state = 'asked' and p.disabled_at is null and (
     d.tenant_id = any(ctx_ints('app.wide'))
     or (d.tenant_id = any(ctx_ints('app.tenants')) and d.municipality_code = any(ctx_texts('app.own'))))
$function$;
grant execute on function tell_asked_expert(uuid,jsonb,text) to banso_area;
grant execute on function tell_asked_expert(uuid,jsonb,text) to banso_mixed;
grant execute on function tell_asked_expert(uuid,jsonb,text) to banso_wide;

CREATE OR REPLACE FUNCTION public.tell_desks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_table_name = 'reminder' and tg_op = 'INSERT' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct tenant_id, person_id from new_rows r
      where (r.hidden_until is null or r.hidden_until <= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'reminder' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct r.tenant_id, r.person_id from new_rows r join old_rows o on o.id = r.id
      where r.state <> o.state and (r.hidden_until is null or r.hidden_until <= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'visit' then
    -- Whoever is in the team today; and the managers, who confirm.
    perform tell_people(tenant_id, array_agg(person_id)) from (
      select t.tenant_id, t.person_id from team_member t
       where t.engagement_id in (select engagement_id from new_rows) and t.from_on <= ctx_today()
         and (t.hidden_until is null or t.hidden_until <= ctx_today())
         and not exists (select from team_member_end e where e.member_id = t.id and e.until_on < ctx_today())
      union
      select h.tenant_id, h.person_id from role_term h where h.role = 'manager'
        and h.tenant_id in (select tenant_id from new_rows where status in ('recorded', 'confirmed'))
         and h.from_on <= ctx_today() and (h.until_on is null or h.until_on >= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'action_item' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct o.tenant_id, o.person_id from action_item_owner o
      where o.action_item_id in (select id from new_rows)
      and (o.hidden_until is null or o.hidden_until <= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'action_item_owner' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct tenant_id, person_id from new_rows o
      where (o.hidden_until is null or o.hidden_until <= ctx_today())) w group by tenant_id;
  else
    perform tell_people(tenant_id, array_agg(person_id)) from (
      select tenant_id, predecessor_id as person_id from new_rows union select tenant_id, successor_id from new_rows h
        where successor_id is not null and (h.hidden_until is null
        or h.hidden_until <= ctx_today())) w group by tenant_id;
  end if;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.tell_of_act(p_person uuid, p_old_address text, p_asker uuid, p_now timestamp with time zone, p_mails jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare office int := (select tenant_id from person where id = p_person); eye record;
begin
  if office is null then return; end if;
  perform put_notice(office, p_person, p_old_address, p_now, p_mails->'person', p_mails->>'domain');
  for eye in select id, email from consenters(office, (p_now at time zone 'Asia/Tokyo')::date, array[p_person,
    coalesce(p_asker, p_person)]) loop
    perform put_notice(office, eye.id, eye.email, p_now, p_mails->'eyes', p_mails->>'domain');
  end loop;
  if p_asker is not null and p_asker is distinct from p_person then
    perform put_notice(office, p_asker, (select email from person where id = p_asker), p_now, p_mails->'asker',
      p_mails->>'domain');
  end if;
end
$function$;


CREATE OR REPLACE FUNCTION public.tell_of_own_act(p_person uuid, p_old_address text, p_mails jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not may_run_account(p_person)
    then raise exception 'Only whoever runs an account tells of it.' using errcode = '42501'; end if;
  perform tell_of_act(p_person, p_old_address, ctx_person(), ctx_now(), p_mails);
end
$function$;
grant execute on function tell_of_own_act(uuid,text,jsonb) to banso_area;
grant execute on function tell_of_own_act(uuid,text,jsonb) to banso_mixed;
grant execute on function tell_of_own_act(uuid,text,jsonb) to banso_wide;

CREATE OR REPLACE FUNCTION public.tell_people(p_tenant integer, p_people uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
  select pg_notify('banso_desk', p_tenant || '/' || who)
    from (select '*' as who where cardinality(p_people) > 500 union all select unnest(p_people)::text
    where cardinality(p_people) <= 500) told
$function$;
grant execute on function tell_people(integer,uuid[]) to public;

CREATE OR REPLACE FUNCTION public.tell_webhooks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from webhook where paused_at is null and ended_at is null) then return null; end if;
  if tg_table_name = 'visit' and tg_op = 'INSERT' then
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, 'visit.planned' as event, n.id as subject_id, n.version::text as fact,
        jsonb_build_object('visitId', n.id, 'engagementId', n.engagement_id, 'municipalityCode', n.municipality_code,
        'plannedOn', n.planned_on) as data
        from new_rows n where n.status = 'planned'
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  elsif tg_table_name = 'visit' then
    -- A visit that was never planned is recorded right after its row is made, in the same transaction: no plan to tell
    -- of.
    delete from webhook_delivery d using new_rows n join old_rows o on o.id = n.id
     where n.planned_on is null and o.planned_on is not null and d.subject_id = n.id and d.event = 'visit.planned'
       and d.state = 'pending';
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, c.event, n.id as subject_id, n.version::text as fact,
        jsonb_build_object('visitId', n.id, 'engagementId', n.engagement_id, 'municipalityCode', n.municipality_code,
        case when c.event in ('visit.recorded', 'visit.withdrawn', 'visit.restored') then 'heldOn'
        else 'plannedOn' end,
           case when c.event = 'visit.withdrawn' then o.held_on else coalesce(n.held_on, n.planned_on) end) as data
        from new_rows n join old_rows o on o.id = n.id
        cross join lateral (
          select case
            when o.status = 'planned' and n.status = 'recorded' then 'visit.recorded'
            when o.status = 'planned' and n.status = 'cancelled' then 'visit.cancelled'
            when n.status = 'planned' and n.planned_on <> o.planned_on then 'visit.moved'
            when n.status = 'withdrawn' and o.status <> 'withdrawn' then 'visit.withdrawn'
            when o.status = 'withdrawn' and n.status <> 'withdrawn' then 'visit.restored'
          end as event) c
       where c.event is not null
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  elsif tg_table_name = 'reminder' then
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, 'reminder.escalated' as event, n.subject_id,
        n.step || ' ' || n.occurrence || ' ' || n.due_on as fact,
             jsonb_build_object('subjectKind', n.subject_kind, 'subjectId', n.subject_id, 'engagementId',
               n.engagement_id, 'municipalityCode', n.municipality_code, 'step', n.step, 'dueOn', n.due_on) as data
        from new_rows n where n.escalation and n.state = 'open'
          and n.hidden_until is null
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, 'engagement.opened' as event, n.id as subject_id, '' as fact,
        jsonb_build_object('engagementId', n.id, 'municipalityCode', n.municipality_code, 'programmeId',
        n.programme_id) || jsonb_build_object('startedOn', n.started_on) as data
        from new_rows n
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  else
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, case when n.status = 'closed' then 'engagement.closed'
        else 'engagement.reopened' end as event, n.id as subject_id,
        -- One that was reopened is closed again: each time is told once.
        n.version::text as fact,
        jsonb_build_object('engagementId', n.id, 'municipalityCode', n.municipality_code,
          'programmeId', n.programme_id) as data
        from new_rows n join old_rows o on o.id = n.id where (n.status = 'closed') <> (o.status = 'closed')
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  end if;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.tell_webhooks_of_dispatches()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  told uuid[];
begin
  if not exists (select from webhook where paused_at is null and ended_at is null) then return null; end if;
  if tg_op = 'INSERT' then
    told := array(select n.id from new_rows n);
  else
    told := array(
      select n.id from new_rows n join old_rows o on o.id = n.id
       where o.state <> n.state or (n.state = 'reported' and o.version <> n.version));
  end if;
  insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
  select gen_random_uuid(), w.tenant_id, w.id, f.event, f.id, f.version::text,
         jsonb_build_object('type', f.event, 'timestamp',
           to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'data', jsonb_build_object('dispatchId', f.id, 'needId', f.need_id, 'engagementId', f.engagement_id,
             'municipalityCode', f.municipality_code, 'state', f.state,
              'plannedOn', f.planned_on, 'heldOn', f.held_on)),
         clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
    from (select n.*, 'dispatch.' || n.state as event from new_rows n where n.id = any(told)) f
    join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
     and w.paused_at is null and w.ended_at is null
  on conflict do nothing;
  return null;
end
$function$;


CREATE OR REPLACE FUNCTION public.tenant_has_field()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into tenant_field (tenant_id, prefecture_code) values (new.id, new.prefecture_code);
  return null;
end
$function$;
grant execute on function tenant_has_field() to public;

CREATE OR REPLACE FUNCTION public.tenant_keeps_admin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare missing date;
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed']) or old.tenant_id is null
    then return null; end if;
  if tg_table_name = 'person' and not exists (select from role_term r where r.person_id = old.id and r.role = 'admin'
    and coalesce(r.until_on, 'infinity') >= ctx_today()) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('tenant_keeps_admin', old.tenant_id));
  missing := first_day_without_admin(old.tenant_id, ctx_today());
  if missing is not null then
    raise exception 'The tenant would have no administrator from % on.', missing
      using errcode = '23514', constraint = 'tenant_keeps_admin', detail = missing::text;
  end if;
  perform hidden_ends_of_admins_give_way(old.tenant_id);
  return null;
end
$function$;
grant execute on function tenant_keeps_admin() to public;

CREATE OR REPLACE FUNCTION public.tenants_to_serve()
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id from tenant order by id
$function$;
grant execute on function tenants_to_serve() to banso_worker;

CREATE OR REPLACE FUNCTION public.tenants_with_mail()
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.id from tenant t where exists (select from mail m where m.tenant_id = t.id
    and m.next_attempt_at <= clock_timestamp()
    and (m.state = 'pending' or (m.state = 'sending' and not exists (select from worker w where w.id = m.sender))))
   -- What a dead worker held has waited longest; in the order of their ids the last tenants would wait for all the
   -- others each time a worker begins anew.
   order by (select min(m.sending_since) from mail m where m.tenant_id = t.id and m.state = 'sending'
     and not exists (select from worker w where w.id = m.sender)), t.id
$function$;
grant execute on function tenants_with_mail() to banso_worker;

CREATE OR REPLACE FUNCTION public.took_over_on(p_terms json, p_started date, p_day date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    with begun as (
      select t."who", t."from", t."until", coalesce(t."isMain", false) as is_main
        from json_to_recordset(p_terms) as t ("who" text, "from" date, "until" date, "isMain" boolean)
       where t."from" <= p_day
    ), holder as (
      select b."who" from begun b where b."until" is null or b."until" >= p_day
       order by b.is_main desc, case when b.is_main then b."from" end desc, b."from" limit 1
    ), first as (
      select min(b."from") filter (where b."who" = h."who") as since,
             min(b."from") filter (where b."who" <> h."who") as before
        from holder h cross join begun b
    )
    select f.since from first f where f.since > p_started and f.before < f.since $function$;
grant execute on function took_over_on(json,date,date) to public;

CREATE OR REPLACE FUNCTION public.twins_of_account_link(p_token bytea, p_now timestamp with time zone)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.password_hash from account_link l join person p on p.id = l.person_id join person t on t.id <> p.id
    and folded_address(t.email) = folded_address(p.email) join credential c on c.person_id = t.id
         where l.token_hash = p_token and l.used_at is null and l.ended_at is null and l.expires_at > p_now
$function$;
grant execute on function twins_of_account_link(bytea,timestamp with time zone) to banso_app;

CREATE OR REPLACE FUNCTION public.use_account_link(p_token bytea, p_hash text, p_pass bytea, p_pass_until timestamp with time zone, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare l record;
begin
  update account_link k set used_at = p_now from person p
   where k.token_hash = p_token and k.purpose in ('invitation','passwordReset') and k.used_at is null
     and k.ended_at is null and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null
   returning k.id, k.person_id, k.purpose, p.email into l;
  if not found then return false; end if;
  insert into credential (person_id, password_hash, changed_at) values (l.person_id, p_hash, p_now)
    on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  perform shut_ways_in(l.person_id, p_now, null);
  update account_link set pass_hash = p_pass, pass_until = p_pass_until where id = l.id;
  perform forget_attempts(l.email);
  perform note_account(l.person_id, p_now, case l.purpose when 'invitation' then 'invitation:use'
    else 'password:reset' end, 'person', l.person_id::text, null, p_address, p_correlation);
  return true;
end
$function$;
grant execute on function use_account_link(bytea,text,bytea,timestamp with time zone,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.use_identity_link(p_token bytea, p_browser bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare l record;
begin
  select k.* into l from account_link k join person p on p.id = k.person_id and p.disabled_at is null
   where k.token_hash = p_token and k.purpose = 'identity' and k.used_at is null and k.ended_at is null
     and k.expires_at > p_now for update of k;
  if not found then return 'unusable'; end if;
  if l.browser_hash is distinct from p_browser then return 'otherBrowser'; end if;
  update account_link set used_at = p_now where id = l.id;
  return case when link_identity(l.issuer, l.subject, l.person_id, 'mail', p_now, p_address, p_correlation)
    then 'linked' else 'unusable' end;
end
$function$;
grant execute on function use_identity_link(bytea,bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.use_opening_link(p_token bytea, p_pass bytea, p_pass_until timestamp with time zone, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare l record;
begin
  update account_link k set used_at = p_now, pass_hash = p_pass, pass_until = p_pass_until from person p
   where k.token_hash = p_token and k.purpose = 'opening' and k.used_at is null and k.ended_at is null
     and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null returning k.person_id, p.email
     into l;
  if not found then return false; end if;
  perform forget_attempts(l.email);
  perform note_account(l.person_id, p_now, 'account:opened', 'person', l.person_id::text, null, p_address,
    p_correlation);
  return true;
end
$function$;
grant execute on function use_opening_link(bytea,bytea,timestamp with time zone,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.use_recovery_code(p_person uuid, p_hash bytea, p_now timestamp with time zone, p_address text, p_correlation text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update recovery_code set used_at = p_now where person_id = p_person and code_hash = p_hash and used_at is null;
  if not found then return false; end if;
  perform note_account(p_person, p_now, 'secondFactor:recoveryCode', 'person', p_person::text, null, p_address,
    p_correlation);
  return true;
end
$function$;
grant execute on function use_recovery_code(uuid,bytea,timestamp with time zone,text,text) to banso_app;

CREATE OR REPLACE FUNCTION public.use_totp_step(p_person uuid, p_step bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update second_factor set last_step = p_step where person_id = p_person and secret is not null
    and (last_step is null or last_step < p_step);
  return found;
end
$function$;
grant execute on function use_totp_step(uuid,bigint) to banso_app;

CREATE OR REPLACE FUNCTION public.visit_record_takes_visit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select v.engagement_id, v.tenant_id, v.municipality_code, v.held_on, v.mode, v.purpose, v.support_types
    into new.engagement_id, new.tenant_id, new.municipality_code, new.held_on, new.mode, new.purpose,
      new.support_types from visit v where v.id = new.visit_id;
  if new.version = 1 then
    new.begun_by := new.written_by; new.begun_at := new.recorded_at;
  else
    select r.begun_by, r.begun_at, r.from_list into new.begun_by, new.begun_at, new.from_list
      from visit_record_version r
      where r.visit_id = new.visit_id and r.version = 1;
  end if;
  new.body_ids := bodies_of(
    array(select people_of_record(new.begun_by, new.from_list, new.participants_ours)), new.held_on);
  if new.body_ids = '{}' then new.body_ids := bodies_in_charge(new.engagement_id, new.held_on); end if;
  return new;
end
$function$;
grant execute on function visit_record_takes_visit() to public;

CREATE OR REPLACE FUNCTION public.wipe_old_links(p_now timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update mail set body = '（リンクの期限が切れたため、送信前に消しました。必要なときは、もう一度手続きをしてください。）'
    where kind = 'account' and state <> 'sending' and created_at < p_now - interval '7 days' and body like '%#%'
$function$;
grant execute on function wipe_old_links(timestamp with time zone) to banso_worker;

CREATE OR REPLACE FUNCTION public.withdraw_consent(p_id uuid, p_mails jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare c record;
begin
  select * into c from consent where id = p_id and tenant_id = any(ctx_ints('app.administers')) for update;
  if not found then return 'notFound'; end if;
  if c.state <> 'waiting' then return 'decided'; end if;
  update consent set state = 'withdrawn', decided_by = ctx_person(), decided_at = ctx_now() where id = c.id;
  perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
  return 'done';
end
$function$;
grant execute on function withdraw_consent(uuid,jsonb) to banso_area;
grant execute on function withdraw_consent(uuid,jsonb) to banso_mixed;
grant execute on function withdraw_consent(uuid,jsonb) to banso_wide;

-- Views

create view area_of_municipality with (security_invoker=true) as
 SELECT i.tenant_id,
    i.municipality_code,
    i.area_id,
    a.name
   FROM (area_municipality i
     JOIN area a ON ((a.id = i.area_id)))
  WHERE (NOT (EXISTS ( SELECT
           FROM area_municipality before
          WHERE ((before.tenant_id = i.tenant_id) AND (before.municipality_code = i.municipality_code) AND (((before.kind = 'healthOffice'::text) AND (i.kind <> 'healthOffice'::text)) OR ((before.kind = 'secondaryMedical'::text) AND (i.kind = 'welfare'::text)))))));
grant select on area_of_municipality to banso_area;
grant select on area_of_municipality to banso_mixed;
grant select on area_of_municipality to banso_wide;
grant select on area_of_municipality to banso_worker;

create view closure_in_force with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    closed_on,
    reason,
    outcome,
    closed_by
   FROM engagement_closure c
  WHERE (NOT (EXISTS ( SELECT
           FROM engagement_reopening r
          WHERE (r.closure_id = c.id))));
grant select on closure_in_force to banso_area;
grant select on closure_in_force to banso_mixed;
grant select on closure_in_force to banso_wide;
grant select on closure_in_force to banso_worker;

create view expert_at_desk with (security_invoker=true) as
 SELECT p.id AS person_id,
    r.tenant_id
   FROM (person p
     JOIN role_term r ON (((r.person_id = p.id) AND (r.role = 'expert'::text))))
  WHERE ((p.email IS NOT NULL) AND (p.disabled_at IS NULL) AND holds_on(r.from_on, r.until_on, ctx_today()));
grant select on expert_at_desk to banso_area;
grant select on expert_at_desk to banso_mixed;
grant select on expert_at_desk to banso_wide;
grant select on expert_at_desk to banso_worker;

create view need_in_hand with (security_invoker=true) as
 SELECT id,
    tenant_id,
    municipality_code,
    engagement_id,
    purpose,
    wished_on
   FROM need n
  WHERE ((closed_at IS NULL) AND ((NOT (EXISTS ( SELECT
           FROM dispatch d
          WHERE ((d.need_id = n.id) AND (d.state = 'done'::text))))) OR (EXISTS ( SELECT
           FROM dispatch d
          WHERE ((d.need_id = n.id) AND (d.state <> ALL (ARRAY['done'::text, 'declined'::text, 'cancelled'::text])))))));
grant select on need_in_hand to banso_area;
grant select on need_in_hand to banso_mixed;
grant select on need_in_hand to banso_wide;
grant select on need_in_hand to banso_worker;

create view office_term with (security_invoker=true) as
 SELECT t.id,
    t.engagement_id,
    t.tenant_id,
    t.municipality_code,
    t.person_id,
    t.role,
    GREATEST(t.from_on, h.from_on, a.from_on) AS from_on,
    LEAST(t.until_on, h.until_on, a.until_on, (((p.disabled_at AT TIME ZONE 'Asia/Tokyo'::text))::date - 1), (x.leaves_on - 1)) AS until_on,
    t.from_on AS term_from_on,
    t.until_on AS term_until_on,
    p.name
   FROM ((((((team_term t
     JOIN person p ON ((p.id = t.person_id)))
     JOIN role_term h ON (((h.person_id = t.person_id) AND (h.tenant_id = t.tenant_id) AND (h.role = ANY (ARRAY['staff'::text, 'manager'::text, 'partner'::text, 'peer'::text])))))
     JOIN organisation o ON ((o.id = h.organisation_id)))
     LEFT JOIN LATERAL ( SELECT min(l.effective_on) AS leaves_on
           FROM transfer l
          WHERE ((l.person_id = t.person_id) AND (l.tenant_id = t.tenant_id) AND (l.withdrawn_at IS NULL) AND (l.kind <> 'arrival'::text) AND (l.effective_on > t.from_on))) x ON (true))
     LEFT JOIN ( SELECT z.id AS organisation_id,
            n.municipality_code
           FROM (area_municipality n
             JOIN organisation z ON ((z.area_id = n.area_id)))
          WHERE (z.kind = 'healthOffice'::text)) i ON (((h.role = 'staff'::text) AND (i.organisation_id = h.organisation_id) AND (i.municipality_code = t.municipality_code))))
     LEFT JOIN assignment a ON (((h.role = 'partner'::text) AND (a.organisation_id = h.organisation_id) AND (a.municipality_code = t.municipality_code))))
  WHERE (((h.role <> 'partner'::text) OR (a.id IS NOT NULL)) AND ((h.role <> 'staff'::text) OR (o.kind <> 'healthOffice'::text) OR (i.organisation_id IS NOT NULL)));
grant select on office_term to banso_area;
grant select on office_term to banso_mixed;
grant select on office_term to banso_wide;
grant select on office_term to banso_worker;

create view part_term with (security_invoker=true) as
 SELECT t.id,
    t.engagement_id,
    t.tenant_id,
    t.municipality_code,
    t.person_id,
    t.role,
        CASE
            WHEN (t.role = ANY (ARRAY['lead'::text, 'deputy'::text])) THEN GREATEST(t.from_on, h.from_on, a.from_on)
            ELSE t.from_on
        END AS from_on,
        CASE
            WHEN (t.role = ANY (ARRAY['lead'::text, 'deputy'::text])) THEN LEAST(t.until_on, h.until_on, a.until_on, (((p.disabled_at AT TIME ZONE 'Asia/Tokyo'::text))::date - 1), (x.leaves_on - 1))
            ELSE t.until_on
        END AS until_on,
    t.from_on AS term_from_on,
    t.until_on AS term_until_on
   FROM ((((((team_term t
     JOIN person p ON ((p.id = t.person_id)))
     LEFT JOIN role_term h ON (((h.person_id = t.person_id) AND (h.tenant_id = t.tenant_id) AND (h.role = ANY (ARRAY['staff'::text, 'manager'::text, 'partner'::text, 'peer'::text])) AND (t.role = ANY (ARRAY['lead'::text, 'deputy'::text])))))
     LEFT JOIN organisation o ON ((o.id = h.organisation_id)))
     LEFT JOIN LATERAL ( SELECT min(l.effective_on) AS leaves_on
           FROM transfer l
          WHERE ((l.person_id = t.person_id) AND (l.tenant_id = t.tenant_id) AND (l.withdrawn_at IS NULL) AND (l.kind <> 'arrival'::text) AND (l.effective_on > t.from_on))) x ON (true))
     LEFT JOIN ( SELECT z.id AS organisation_id,
            n.municipality_code
           FROM (area_municipality n
             JOIN organisation z ON ((z.area_id = n.area_id)))
          WHERE (z.kind = 'healthOffice'::text)) i ON (((h.role = 'staff'::text) AND (i.organisation_id = h.organisation_id) AND (i.municipality_code = t.municipality_code))))
     LEFT JOIN assignment a ON (((h.role = 'partner'::text) AND (a.organisation_id = h.organisation_id) AND (a.municipality_code = t.municipality_code))))
  WHERE ((NOT (t.role = ANY (ARRAY['lead'::text, 'deputy'::text]))) OR ((h.id IS NOT NULL) AND ((h.role <> 'partner'::text) OR (a.id IS NOT NULL)) AND ((h.role <> 'staff'::text) OR (o.kind <> 'healthOffice'::text) OR (i.organisation_id IS NOT NULL))));
grant select on part_term to banso_area;
grant select on part_term to banso_mixed;
grant select on part_term to banso_wide;
grant select on part_term to banso_worker;

create view role_term with (security_invoker=true) as
 SELECT r.id,
    r.person_id,
    r.tenant_id,
    r.organisation_id,
    r.role,
    r.from_on,
    LEAST(r.until_on, e.until_on) AS until_on,
    r.version,
    e.transfer_id AS ended_by,
    r.provided
   FROM (role_holding r
     LEFT JOIN LATERAL ( SELECT x.until_on,
            x.transfer_id
           FROM role_end x
          WHERE (x.role_holding_id = r.id)
          ORDER BY x.until_on
         LIMIT 1) e ON (true));
grant select on role_term to banso_area;
grant select on role_term to banso_mixed;
grant select on role_term to banso_wide;
grant select on role_term to banso_worker;

create view search_subject with (security_invoker=true) as
 SELECT 'record'::text AS kind,
    v.id AS subject_id,
    v.tenant_id,
    v.engagement_id,
    v.municipality_code,
    v.id AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    r.held_on AS on_day,
    r.purpose AS title,
    concat_ws('
'::text, r.facts, r.municipality_said, r.questions, r.advice, r.material, r.decisions, array_to_string(r.participants_theirs, '、'::text)) AS told
   FROM (visit v
     JOIN visit_record_version r ON (((r.visit_id = v.id) AND (r.superseded_at IS NULL))))
  WHERE (v.status = ANY (ARRAY['recorded'::text, 'confirmed'::text]))
UNION ALL
 SELECT 'opinion'::text AS kind,
    o.id AS subject_id,
    v.tenant_id,
    v.engagement_id,
    v.municipality_code,
    v.id AS visit_id,
    o.internal,
        CASE
            WHEN o.internal THEN o.body_id
            ELSE NULL::uuid
        END AS body_id,
    NULL::uuid AS reader_id,
    v.day AS on_day,
    ''::text AS title,
    o.text AS told
   FROM (visit v
     JOIN visit_opinion o ON (((o.visit_id = v.id) AND (o.superseded_at IS NULL))))
  WHERE (v.status = ANY (ARRAY['recorded'::text, 'confirmed'::text]))
UNION ALL
 SELECT 'remark'::text AS kind,
    r.id AS subject_id,
    v.tenant_id,
    v.engagement_id,
    v.municipality_code,
    v.id AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    ((r.written_at AT TIME ZONE 'Asia/Tokyo'::text))::date AS on_day,
    ''::text AS title,
    r.text AS told
   FROM (visit v
     JOIN visit_remark r ON ((r.visit_id = v.id)))
  WHERE (v.status <> 'withdrawn'::text)
UNION ALL
 SELECT 'attachment'::text AS kind,
    a.id AS subject_id,
    v.tenant_id,
    v.engagement_id,
    v.municipality_code,
    v.id AS visit_id,
    a.internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    ((a.uploaded_at AT TIME ZONE 'Asia/Tokyo'::text))::date AS on_day,
    a.name AS title,
    ''::text AS told
   FROM (visit v
     JOIN attachment a ON (((a.visit_id = v.id) AND (a.withdrawn_at IS NULL))))
  WHERE (v.status <> 'withdrawn'::text)
UNION ALL
 SELECT 'contact'::text AS kind,
    contact.id AS subject_id,
    contact.tenant_id,
    contact.engagement_id,
    contact.municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    contact.contacted_on AS on_day,
    contact.counterpart AS title,
    concat_ws('
'::text, contact.text, contact.outcome) AS told
   FROM contact
  WHERE (contact.withdrawn_at IS NULL)
UNION ALL
 SELECT 'challenge'::text AS kind,
    challenge.id AS subject_id,
    challenge.tenant_id,
    challenge.engagement_id,
    challenge.municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    challenge.noted_on AS on_day,
    ''::text AS title,
    challenge.text AS told
   FROM challenge
  WHERE (challenge.withdrawn_on IS NULL)
UNION ALL
 SELECT 'initiative'::text AS kind,
    initiative.id AS subject_id,
    initiative.tenant_id,
    initiative.engagement_id,
    initiative.municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    COALESCE(initiative.started_on, ((initiative.created_at AT TIME ZONE 'Asia/Tokyo'::text))::date, '1900-01-01'::date) AS on_day,
    ''::text AS title,
    initiative.text AS told
   FROM initiative
UNION ALL
 SELECT 'actionItem'::text AS kind,
    action_item.id AS subject_id,
    action_item.tenant_id,
    action_item.engagement_id,
    action_item.municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    ((action_item.created_at AT TIME ZONE 'Asia/Tokyo'::text))::date AS on_day,
    ''::text AS title,
    concat_ws('
'::text, action_item.text, action_item.owner_name, action_item.evidence) AS told
   FROM action_item
UNION ALL
 SELECT 'counterpart'::text AS kind,
    counterpart.id AS subject_id,
    counterpart.tenant_id,
    counterpart.engagement_id,
    counterpart.municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    counterpart.from_on AS on_day,
    counterpart.name AS title,
    concat_ws('
'::text, counterpart.post, counterpart.note) AS told
   FROM counterpart
UNION ALL
 SELECT 'engagement'::text AS kind,
    e.id AS subject_id,
    e.tenant_id,
    e.id AS engagement_id,
    e.municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    e.started_on AS on_day,
    ((m.name || ' '::text) || p.name) AS title,
    concat_ws('
'::text, e.vision, m.kana) AS told
   FROM ((engagement e
     JOIN municipality m ON ((m.code = e.municipality_code)))
     JOIN programme p ON ((p.id = e.programme_id)))
UNION ALL
 SELECT 'need'::text AS kind,
    need.id AS subject_id,
    need.tenant_id,
    need.engagement_id,
    need.municipality_code,
    NULL::uuid AS visit_id,
    true AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    ((need.created_at AT TIME ZONE 'Asia/Tokyo'::text))::date AS on_day,
    need.purpose AS title,
    concat_ws('
'::text, need.place, need.closed_reason) AS told
   FROM need
UNION ALL
 SELECT 'dispatchReport'::text AS kind,
    d.id AS subject_id,
    d.tenant_id,
    d.engagement_id,
    d.municipality_code,
    NULL::uuid AS visit_id,
    true AS internal,
    NULL::uuid AS body_id,
    d.expert_id AS reader_id,
    ((r.written_at AT TIME ZONE 'Asia/Tokyo'::text))::date AS on_day,
    ''::text AS title,
    concat_ws('
'::text, r.on_case, r.on_sheet, r.on_conduct, r.follow_up) AS told
   FROM (dispatch d
     CROSS JOIN LATERAL ( SELECT r_1.id,
            r_1.dispatch_id,
            r_1.tenant_id,
            r_1.municipality_code,
            r_1.engagement_id,
            r_1.expert_id,
            r_1.version,
            r_1.on_case,
            r_1.on_sheet,
            r_1.on_conduct,
            r_1.follow_up,
            r_1.written_by,
            r_1.written_at
           FROM dispatch_report r_1
          WHERE (r_1.dispatch_id = d.id)
          ORDER BY r_1.version DESC
         LIMIT 1) r)
UNION ALL
 SELECT 'person'::text AS kind,
    person.id AS subject_id,
    person.tenant_id,
    NULL::uuid AS engagement_id,
    NULL::text AS municipality_code,
    NULL::uuid AS visit_id,
    false AS internal,
    NULL::uuid AS body_id,
    NULL::uuid AS reader_id,
    '9999-12-31'::date AS on_day,
    person.name AS title,
    concat_ws('
'::text, person.kana, person.post, person.profession) AS told
   FROM person
  WHERE (person.tenant_id IS NOT NULL);


create view shared_action_item with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    visit_id,
    text,
    side,
    owner_name,
    due_on,
    state,
    evidence,
    done_on,
    version,
    created_at
   FROM action_item;
grant select on shared_action_item to banso_area;
grant select on shared_action_item to banso_mixed;
grant select on shared_action_item to banso_wide;
grant select on shared_action_item to banso_worker;

create view shared_action_item_owner with (security_invoker=true) as
 SELECT id,
    action_item_id,
    engagement_id,
    tenant_id,
    municipality_code,
    person_id,
    from_on,
    hidden_until,
    transfer_id
   FROM action_item_owner;
grant select on shared_action_item_owner to banso_area;
grant select on shared_action_item_owner to banso_mixed;
grant select on shared_action_item_owner to banso_wide;
grant select on shared_action_item_owner to banso_worker;

create view shared_area with (security_invoker=true) as
 SELECT id,
    tenant_id,
    kind,
    name
   FROM area;
grant select on shared_area to banso_area;
grant select on shared_area to banso_mixed;
grant select on shared_area to banso_wide;
grant select on shared_area to banso_worker;

create view shared_area_municipality with (security_invoker=true) as
 SELECT area_id,
    municipality_code,
    tenant_id,
    kind
   FROM area_municipality;
grant select on shared_area_municipality to banso_area;
grant select on shared_area_municipality to banso_mixed;
grant select on shared_area_municipality to banso_wide;
grant select on shared_area_municipality to banso_worker;

create view shared_assignment with (security_invoker=true) as
 SELECT id,
    tenant_id,
    organisation_id,
    municipality_code,
    from_on,
    until_on
   FROM assignment;
grant select on shared_assignment to banso_area;
grant select on shared_assignment to banso_mixed;
grant select on shared_assignment to banso_wide;
grant select on shared_assignment to banso_worker;

create view shared_attachment with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    visit_id,
    name,
    media_type,
    size,
    sha256,
    internal,
    uploaded_by,
    uploaded_at,
    withdrawn_at
   FROM attachment;
grant select on shared_attachment to banso_area;
grant select on shared_attachment to banso_mixed;
grant select on shared_attachment to banso_wide;
grant select on shared_attachment to banso_worker;

create view shared_challenge with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    text,
    noted_on,
    withdrawn_on
   FROM challenge;
grant select on shared_challenge to banso_area;
grant select on shared_challenge to banso_mixed;
grant select on shared_challenge to banso_wide;
grant select on shared_challenge to banso_worker;

create view shared_closed_day with (security_invoker=true) as
 SELECT tenant_id,
    day,
    name
   FROM closed_day;
grant select on shared_closed_day to banso_area;
grant select on shared_closed_day to banso_mixed;
grant select on shared_closed_day to banso_wide;
grant select on shared_closed_day to banso_worker;

create view shared_confirmation_rule with (security_invoker=true) as
 SELECT tenant_id,
    programme_id,
    steps
   FROM confirmation_rule;
grant select on shared_confirmation_rule to banso_area;
grant select on shared_confirmation_rule to banso_mixed;
grant select on shared_confirmation_rule to banso_wide;
grant select on shared_confirmation_rule to banso_worker;

create view shared_contact with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    contacted_on,
    mode,
    counterpart,
    text,
    outcome
   FROM contact
  WHERE (withdrawn_at IS NULL);
grant select on shared_contact to banso_area;
grant select on shared_contact to banso_mixed;
grant select on shared_contact to banso_wide;
grant select on shared_contact to banso_worker;

create view shared_counterpart with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    name,
    post,
    from_on,
    until_on,
    is_main,
    note
   FROM counterpart;
grant select on shared_counterpart to banso_area;
grant select on shared_counterpart to banso_mixed;
grant select on shared_counterpart to banso_wide;
grant select on shared_counterpart to banso_worker;

create view shared_dispatch with (security_invoker=true) as
 SELECT id,
    need_id,
    tenant_id,
    municipality_code,
    engagement_id,
    expert_id,
    planned_on,
    state,
    asked_at,
    held_on,
    support_types,
    body_id,
    visit_id,
    version,
    requested_by,
    ( SELECT max(s.at) AS max
           FROM dispatch_step s
          WHERE (s.dispatch_id = dispatch.id)) AS changed_at
   FROM dispatch;
grant select on shared_dispatch to banso_area;
grant select on shared_dispatch to banso_mixed;
grant select on shared_dispatch to banso_wide;
grant select on shared_dispatch to banso_worker;

create view shared_dispatch_report with (security_invoker=true) as
 SELECT id,
    dispatch_id,
    tenant_id,
    engagement_id,
    expert_id,
    version,
    on_case,
    on_sheet,
    on_conduct,
    follow_up,
    written_at
   FROM dispatch_report;
grant select on shared_dispatch_report to banso_area;
grant select on shared_dispatch_report to banso_mixed;
grant select on shared_dispatch_report to banso_wide;
grant select on shared_dispatch_report to banso_worker;

create view shared_disposition with (security_invoker=true) as
 SELECT id,
    tenant_id,
    transfer_id,
    held_kind,
    held_id,
    engagement_id,
    kind,
    successor_id,
    reason,
    result
   FROM disposition;
grant select on shared_disposition to banso_area;
grant select on shared_disposition to banso_mixed;
grant select on shared_disposition to banso_wide;
grant select on shared_disposition to banso_worker;

create view shared_engagement with (security_invoker=true) as
 SELECT id,
    tenant_id,
    municipality_code,
    programme_id,
    status,
    stage,
    started_on,
    cadence_months,
    online_counts,
    vision,
    version,
    created_at,
    last_held_on,
    last_held_in_person_on,
        CASE
            WHEN online_counts THEN last_held_on
            ELSE last_held_in_person_on
        END AS last_counted_on,
    planned_days,
    visit_count,
    resumed_on,
    next_visit_due_on,
    due_in_words,
    cadence_from,
    cadence_statuses,
    search,
    follows_id
   FROM engagement;
grant select on shared_engagement to banso_area;
grant select on shared_engagement to banso_mixed;
grant select on shared_engagement to banso_wide;
grant select on shared_engagement to banso_worker;

create view shared_engagement_pause with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    from_on,
    until_on,
    reason
   FROM engagement_pause;
grant select on shared_engagement_pause to banso_area;
grant select on shared_engagement_pause to banso_mixed;
grant select on shared_engagement_pause to banso_wide;
grant select on shared_engagement_pause to banso_worker;

create view shared_expert with (security_invoker=true) as
 SELECT person_id,
    tenant_id,
    area_ids
   FROM expert;
grant select on shared_expert to banso_area;
grant select on shared_expert to banso_mixed;
grant select on shared_expert to banso_wide;
grant select on shared_expert to banso_worker;

create view shared_failed_job with (security_invoker=true) as
 SELECT id,
    job,
    tenant_id,
    attempts,
    failed_at,
    error
   FROM failed_job;
grant select on shared_failed_job to banso_area;
grant select on shared_failed_job to banso_mixed;
grant select on shared_failed_job to banso_wide;
grant select on shared_failed_job to banso_worker;

create view shared_handover_packet with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    transfer_id,
    predecessor_id,
    successor_id,
    effective_on,
    hidden_until,
    state,
    checked_at,
    delivered_at,
    received_at,
    questions_until,
    version,
    drafted_at,
    ((facts -> 'cover'::text) ->> 'programme'::text) AS cover_programme
   FROM handover_packet;
grant select on shared_handover_packet to banso_area;
grant select on shared_handover_packet to banso_mixed;
grant select on shared_handover_packet to banso_wide;
grant select on shared_handover_packet to banso_worker;

create view shared_handover_question with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    packet_id,
    text,
    asked_by,
    asked_at,
    answer,
    answered_by,
    answered_at
   FROM handover_question;
grant select on shared_handover_question to banso_area;
grant select on shared_handover_question to banso_mixed;
grant select on shared_handover_question to banso_wide;
grant select on shared_handover_question to banso_worker;

create view shared_handover_version with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    packet_id,
    number,
    sha256,
    frozen_at,
    reason
   FROM handover_version;
grant select on shared_handover_version to banso_area;
grant select on shared_handover_version to banso_mixed;
grant select on shared_handover_version to banso_wide;
grant select on shared_handover_version to banso_worker;

create view shared_initiative with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    text,
    state,
    started_on
   FROM initiative;
grant select on shared_initiative to banso_area;
grant select on shared_initiative to banso_mixed;
grant select on shared_initiative to banso_wide;
grant select on shared_initiative to banso_worker;

create view shared_job_schedule with (security_invoker=true) as
 SELECT job,
    at,
    time_zone,
    next_at
   FROM job_schedule;
grant select on shared_job_schedule to banso_area;
grant select on shared_job_schedule to banso_mixed;
grant select on shared_job_schedule to banso_wide;
grant select on shared_job_schedule to banso_worker;

create view shared_job_state with (security_invoker=true) as
 SELECT id,
    job,
    tenant_id,
    worker,
    began_at,
    ended_at,
    succeeded_at,
    duration_ms,
    covers,
    failed_at,
    error
   FROM job_state;
grant select on shared_job_state to banso_area;
grant select on shared_job_state to banso_mixed;
grant select on shared_job_state to banso_wide;
grant select on shared_job_state to banso_worker;

create view shared_jurisdiction with (security_invoker=true) as
 SELECT organisation_id,
    prefecture_code
   FROM jurisdiction;
grant select on shared_jurisdiction to banso_area;
grant select on shared_jurisdiction to banso_mixed;
grant select on shared_jurisdiction to banso_wide;
grant select on shared_jurisdiction to banso_worker;

create view shared_mail with (security_invoker=true) as
 SELECT id,
    tenant_id,
    person_id,
    kind,
    day,
    subject,
    message_id,
    state,
    attempts,
    attempts_allowed,
    next_attempt_at,
    sending_since,
    sent_at,
    possible_duplicate,
    last_error,
    created_at,
    sender
   FROM mail;
grant select on shared_mail to banso_area;
grant select on shared_mail to banso_mixed;
grant select on shared_mail to banso_wide;
grant select on shared_mail to banso_worker;

create view shared_mail_attempt with (security_invoker=true) as
 SELECT mail_id,
    number,
    tenant_id,
    worker,
    began_at,
    ended_at,
    outcome,
    answer
   FROM mail_attempt;
grant select on shared_mail_attempt to banso_area;
grant select on shared_mail_attempt to banso_mixed;
grant select on shared_mail_attempt to banso_wide;
grant select on shared_mail_attempt to banso_worker;

create view shared_milestone with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    text,
    due_on,
    state
   FROM milestone;
grant select on shared_milestone to banso_area;
grant select on shared_milestone to banso_mixed;
grant select on shared_milestone to banso_wide;
grant select on shared_milestone to banso_worker;

create view shared_municipality with (security_invoker=true) as
 SELECT m.code,
    m.name,
    m.kana,
    m.search,
    m.prefecture_code,
    f.name AS prefecture
   FROM (municipality m
     JOIN prefecture f ON ((f.code = m.prefecture_code)));
grant select on shared_municipality to banso_area;
grant select on shared_municipality to banso_mixed;
grant select on shared_municipality to banso_wide;
grant select on shared_municipality to banso_worker;

create view shared_need with (security_invoker=true) as
 SELECT id,
    tenant_id,
    municipality_code,
    engagement_id,
    purpose,
    professions,
    wished_on,
    place,
    closed_at
   FROM need;
grant select on shared_need to banso_area;
grant select on shared_need to banso_mixed;
grant select on shared_need to banso_wide;
grant select on shared_need to banso_worker;

create view shared_need_holder with (security_invoker=true) as
 SELECT id,
    need_id,
    tenant_id,
    municipality_code,
    engagement_id,
    person_id,
    from_on,
    hidden_until,
    transfer_id
   FROM need_holder;
grant select on shared_need_holder to banso_area;
grant select on shared_need_holder to banso_mixed;
grant select on shared_need_holder to banso_wide;
grant select on shared_need_holder to banso_worker;

create view shared_organisation with (security_invoker=true) as
 SELECT id,
    tenant_id,
    kind,
    name,
    prefecture_code,
    area_id,
    municipality_code,
    search
   FROM organisation;
grant select on shared_organisation to banso_area;
grant select on shared_organisation to banso_mixed;
grant select on shared_organisation to banso_wide;
grant select on shared_organisation to banso_worker;

create view shared_peer_consent with (security_invoker=true) as
 SELECT id,
    person_id,
    tenant_id,
    from_on,
    until_on
   FROM peer_consent;
grant select on shared_peer_consent to banso_area;
grant select on shared_peer_consent to banso_mixed;
grant select on shared_peer_consent to banso_wide;
grant select on shared_peer_consent to banso_worker;

create view shared_person with (security_invoker=true) as
 SELECT id,
    tenant_id,
    organisation_id,
    name,
    kana,
    email,
    post,
    profession,
    home_municipality_code,
    themes,
    support_types,
    load_limit,
    mail_mode,
    disabled_at,
    search,
    version
   FROM person;
grant select on shared_person to banso_area;
grant select on shared_person to banso_mixed;
grant select on shared_person to banso_wide;
grant select on shared_person to banso_worker;

create view shared_prefecture with (security_invoker=true) as
 SELECT code,
    name,
    kana
   FROM prefecture;
grant select on shared_prefecture to banso_area;
grant select on shared_prefecture to banso_mixed;
grant select on shared_prefecture to banso_wide;
grant select on shared_prefecture to banso_worker;

create view shared_programme with (security_invoker=true) as
 SELECT id,
    tenant_id,
    name,
    from_fiscal_year,
    until_fiscal_year,
    cadence_months,
    papers,
    "position",
    COALESCE(( SELECT y.support_types
           FROM programme_year y
          WHERE ((y.programme_id = g.id) AND (y.from_fiscal_year <= GREATEST(( SELECT fiscal_year_of(ctx_today()) AS fiscal_year_of), g.from_fiscal_year)))
          ORDER BY y.from_fiscal_year DESC
         LIMIT 1), '{}'::text[]) AS support_types,
    search
   FROM programme g;
grant select on shared_programme to banso_area;
grant select on shared_programme to banso_mixed;
grant select on shared_programme to banso_wide;
grant select on shared_programme to banso_worker;

create view shared_programme_body with (security_invoker=true) as
 SELECT programme_id,
    organisation_id,
    "position",
        CASE
            WHEN (EXISTS ( SELECT
               FROM programme_year y
              WHERE ((y.programme_id = b.programme_id) AND (y.from_fiscal_year < b.from_fiscal_year)))) THEN from_fiscal_year
            ELSE 0
        END AS from_fiscal_year,
    COALESCE(( SELECT (min(y.from_fiscal_year) - 1)
           FROM programme_year y
          WHERE ((y.programme_id = b.programme_id) AND (y.from_fiscal_year > b.from_fiscal_year))), 9999) AS until_fiscal_year
   FROM programme_body b;
grant select on shared_programme_body to banso_area;
grant select on shared_programme_body to banso_mixed;
grant select on shared_programme_body to banso_wide;
grant select on shared_programme_body to banso_worker;

create view shared_queue_state with (security_invoker=true) as
 SELECT seen_at,
    backend,
    waiting,
    active,
    delayed,
    failed
   FROM queue_state;
grant select on shared_queue_state to banso_area;
grant select on shared_queue_state to banso_mixed;
grant select on shared_queue_state to banso_wide;
grant select on shared_queue_state to banso_worker;

create view shared_reminder with (security_invoker=true) as
 SELECT id,
    tenant_id,
    municipality_code,
    engagement_id,
    subject_kind,
    subject_id,
    step,
    occurrence,
    due_on,
    falls_on,
    person_id,
    state,
    why,
    escalation,
    hidden_until,
    mail_id,
    created_at,
    settled_at,
    quiet
   FROM reminder;
grant select on shared_reminder to banso_area;
grant select on shared_reminder to banso_mixed;
grant select on shared_reminder to banso_wide;
grant select on shared_reminder to banso_worker;

create view shared_role_holding with (security_invoker=true) as
 SELECT id,
    person_id,
    tenant_id,
    organisation_id,
    role,
    from_on,
    until_on,
    provided
   FROM role_holding;
grant select on shared_role_holding to banso_area;
grant select on shared_role_holding to banso_mixed;
grant select on shared_role_holding to banso_wide;
grant select on shared_role_holding to banso_worker;

create view shared_stage_change with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    stage,
    since,
    reason,
    visit_id,
    changed_by,
    recorded_at,
    kind
   FROM stage_change;
grant select on shared_stage_change to banso_area;
grant select on shared_stage_change to banso_mixed;
grant select on shared_stage_change to banso_wide;
grant select on shared_stage_change to banso_worker;

create view shared_support_given with (security_invoker=true) as
 SELECT source_id,
    support_type,
    source_kind,
    tenant_id,
    municipality_code,
    given_on,
    body_ids,
    body_kinds
   FROM support_given;
grant select on shared_support_given to banso_area;
grant select on shared_support_given to banso_mixed;
grant select on shared_support_given to banso_wide;
grant select on shared_support_given to banso_worker;

create view shared_team_member with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    person_id,
    role,
    from_on,
    hidden_until,
    transfer_id
   FROM team_member;
grant select on shared_team_member to banso_area;
grant select on shared_team_member to banso_mixed;
grant select on shared_team_member to banso_wide;
grant select on shared_team_member to banso_worker;

create view shared_team_member_end with (security_invoker=true) as
 SELECT id,
    member_id,
    engagement_id,
    tenant_id,
    municipality_code,
    person_id,
    until_on,
    reason,
    hidden_until,
    transfer_id
   FROM team_member_end;
grant select on shared_team_member_end to banso_area;
grant select on shared_team_member_end to banso_mixed;
grant select on shared_team_member_end to banso_wide;
grant select on shared_team_member_end to banso_worker;

create view shared_tenant with (security_invoker=true) as
 SELECT id,
    prefecture_code,
    name,
    kind
   FROM tenant;
grant select on shared_tenant to banso_area;
grant select on shared_tenant to banso_mixed;
grant select on shared_tenant to banso_wide;
grant select on shared_tenant to banso_worker;

create view shared_tenant_field with (security_invoker=true) as
 SELECT tenant_id,
    prefecture_code
   FROM tenant_field;
grant select on shared_tenant_field to banso_area;
grant select on shared_tenant_field to banso_mixed;
grant select on shared_tenant_field to banso_wide;
grant select on shared_tenant_field to banso_worker;

create view shared_term_clash with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    transfer_id,
    kind,
    role,
    person_id,
    other_id,
    on_day,
    other_day,
    noted_at
   FROM term_clash;
grant select on shared_term_clash to banso_area;
grant select on shared_term_clash to banso_mixed;
grant select on shared_term_clash to banso_wide;
grant select on shared_term_clash to banso_worker;

create view shared_transfer with (security_invoker=true) as
 SELECT id,
    tenant_id,
    person_id,
    kind,
    announced_on,
    effective_on,
    destination,
    registered_by,
    registered_at,
    confirmed_at,
    withdrawn_at
   FROM transfer;
grant select on shared_transfer to banso_area;
grant select on shared_transfer to banso_mixed;
grant select on shared_transfer to banso_wide;
grant select on shared_transfer to banso_worker;

create view shared_true_challenge with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    challenge_id,
    since,
    marked_by,
    recorded_at
   FROM true_challenge;
grant select on shared_true_challenge to banso_area;
grant select on shared_true_challenge to banso_mixed;
grant select on shared_true_challenge to banso_wide;
grant select on shared_true_challenge to banso_worker;

create view shared_visit with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    status,
    planned_on,
    starts_at,
    place,
    mode,
    purpose,
    held_on,
    support_types,
    version,
    created_at,
    changed_at,
    day
   FROM visit;
grant select on shared_visit to banso_area;
grant select on shared_visit to banso_mixed;
grant select on shared_visit to banso_wide;
grant select on shared_visit to banso_worker;

create view shared_visit_attendee with (security_invoker=true) as
 SELECT r.visit_id,
    w.person_id
   FROM (visit_record_version r
     CROSS JOIN LATERAL people_of_record(r.begun_by, r.from_list, r.participants_ours) w(person_id))
  WHERE (r.superseded_at IS NULL);
grant select on shared_visit_attendee to banso_area;
grant select on shared_visit_attendee to banso_mixed;
grant select on shared_visit_attendee to banso_wide;
grant select on shared_visit_attendee to banso_worker;

create view shared_visit_cancellation with (security_invoker=true) as
 SELECT visit_id,
    engagement_id,
    tenant_id,
    municipality_code,
    reason,
    cancelled_by,
    cancelled_at
   FROM visit_cancellation;
grant select on shared_visit_cancellation to banso_area;
grant select on shared_visit_cancellation to banso_mixed;
grant select on shared_visit_cancellation to banso_wide;
grant select on shared_visit_cancellation to banso_worker;

create view shared_visit_draft with (security_invoker=true) as
 SELECT visit_id,
    person_id,
    engagement_id,
    tenant_id,
    municipality_code,
    content,
    version,
    saved_at
   FROM visit_draft;
grant select on shared_visit_draft to banso_area;
grant select on shared_visit_draft to banso_mixed;
grant select on shared_visit_draft to banso_wide;
grant select on shared_visit_draft to banso_worker;

create view shared_visit_opinion with (security_invoker=true) as
 SELECT id,
    visit_id,
    engagement_id,
    tenant_id,
    municipality_code,
    body_id,
    version,
    text,
    internal,
    reason,
    written_by,
    written_at,
    superseded_at
   FROM visit_opinion;
grant select on shared_visit_opinion to banso_area;
grant select on shared_visit_opinion to banso_mixed;
grant select on shared_visit_opinion to banso_wide;
grant select on shared_visit_opinion to banso_worker;

create view shared_visit_record_event with (security_invoker=true) as
 SELECT id,
    visit_id,
    engagement_id,
    tenant_id,
    municipality_code,
    version,
    kind,
    comment,
    person_id,
    at,
    steps
   FROM visit_record_event;
grant select on shared_visit_record_event to banso_area;
grant select on shared_visit_record_event to banso_mixed;
grant select on shared_visit_record_event to banso_wide;
grant select on shared_visit_record_event to banso_worker;

create view shared_visit_record_version with (security_invoker=true) as
 SELECT visit_id,
    engagement_id,
    tenant_id,
    municipality_code,
    version,
    superseded_at,
    held_on,
    mode,
    purpose,
    support_types,
    started_at,
    ended_at,
    participants_ours,
    participants_theirs,
    facts,
    municipality_said,
    questions,
    advice,
    material,
    decisions,
    stage,
    next_visit_on,
    reason,
    written_by,
    recorded_at,
    body_ids
   FROM visit_record_version;
grant select on shared_visit_record_version to banso_area;
grant select on shared_visit_record_version to banso_mixed;
grant select on shared_visit_record_version to banso_wide;
grant select on shared_visit_record_version to banso_worker;

create view shared_visit_remark with (security_invoker=true) as
 SELECT id,
    visit_id,
    engagement_id,
    tenant_id,
    municipality_code,
    text,
    written_by,
    written_at
   FROM visit_remark;
grant select on shared_visit_remark to banso_area;
grant select on shared_visit_remark to banso_mixed;
grant select on shared_visit_remark to banso_wide;
grant select on shared_visit_remark to banso_worker;

create view shared_worker with (security_invoker=true) as
 SELECT id,
    host,
    pid,
    began_at,
    lease_until
   FROM worker;
grant select on shared_worker to banso_area;
grant select on shared_worker to banso_mixed;
grant select on shared_worker to banso_wide;
grant select on shared_worker to banso_worker;

create view team_term with (security_invoker=true) as
 SELECT m.id,
    m.engagement_id,
    m.tenant_id,
    m.municipality_code,
    m.person_id,
    m.role,
    m.from_on,
    e.until_on,
    e.reason AS end_reason,
    m.transfer_id
   FROM (team_member m
     LEFT JOIN LATERAL ( SELECT x.until_on,
            x.reason
           FROM team_member_end x
          WHERE (x.member_id = m.id)
          ORDER BY x.until_on, x.transfer_id NULLS FIRST
         LIMIT 1) e ON (true));
grant select on team_term to banso_area;
grant select on team_term to banso_mixed;
grant select on team_term to banso_wide;
grant select on team_term to banso_worker;

create view visit_event_told with (security_invoker=true) as
 SELECT id,
    visit_id,
    version,
    json_build_object('version', version, 'kind', kind, 'by', json_build_object('id', person_id, 'name', COALESCE(( SELECT p.name
           FROM person p
          WHERE (p.id = k.person_id)), ''::text)), 'at', at, 'comment', comment, 'steps', steps) AS told
   FROM visit_record_event k;
grant select on visit_event_told to banso_area;
grant select on visit_event_told to banso_mixed;
grant select on visit_event_told to banso_wide;
grant select on visit_event_told to banso_worker;

create view visit_opinion_told with (security_invoker=true) as
 SELECT o.visit_id,
    o.body_id,
    o.version,
    o.superseded_at,
    json_build_object('body', COALESCE(( SELECT json_build_object('id', b.id, 'name', b.name) AS json_build_object
           FROM organisation b
          WHERE (b.id = o.body_id)), json_build_object('id', NULL::unknown, 'name', t.name)), 'version', ( SELECT count(*) AS count
           FROM visit_opinion s
          WHERE ((s.visit_id = o.visit_id) AND (NOT (s.body_id IS DISTINCT FROM o.body_id)) AND (s.version <= o.version))), 'text', o.text, 'internal', o.internal, 'by', ( SELECT json_build_object('id', p.id, 'name', p.name) AS json_build_object
           FROM person p
          WHERE (p.id = o.written_by)), 'at', o.written_at, 'reason',
        CASE
            WHEN (EXISTS ( SELECT
               FROM visit_opinion s
              WHERE ((s.visit_id = o.visit_id) AND (NOT (s.body_id IS DISTINCT FROM o.body_id)) AND (s.version = (o.version - 1))))) THEN o.reason
            ELSE ''::text
        END) AS told
   FROM (visit_opinion o
     JOIN tenant t ON ((t.id = o.tenant_id)));
grant select on visit_opinion_told to banso_area;
grant select on visit_opinion_told to banso_mixed;
grant select on visit_opinion_told to banso_wide;
grant select on visit_opinion_told to banso_worker;

create view visit_record with (security_invoker=true) as
 SELECT visit_id,
    engagement_id,
    tenant_id,
    municipality_code,
    version,
    reason,
    held_on,
    mode,
    purpose,
    support_types,
    started_at,
    ended_at,
    participants_ours,
    participants_theirs,
    facts,
    municipality_said,
    questions,
    advice,
    material,
    decisions,
    stage,
    next_visit_on,
    written_by,
    recorded_at,
    begun_by,
    begun_at
   FROM visit_record_version
  WHERE (superseded_at IS NULL);
grant select on visit_record to banso_area;
grant select on visit_record to banso_mixed;
grant select on visit_record to banso_wide;
grant select on visit_record to banso_worker;

create view visit_record_told with (security_invoker=true) as
 SELECT visit_id,
    version,
    superseded_at,
    reason,
    recorded_at,
    json_build_object('id', written_by, 'name', COALESCE(( SELECT p.name
           FROM person p
          WHERE (p.id = r.written_by)), ''::text)) AS written_by,
    json_build_object('heldOn', held_on, 'mode', mode, 'purpose', purpose, 'supportTypes', support_types, 'startedAt', to_char((started_at)::interval, 'HH24:MI'::text), 'endedAt', to_char((ended_at)::interval, 'HH24:MI'::text), 'participantsOurs', participants_ours, 'participantsTheirs', participants_theirs, 'facts', facts, 'municipalitySaid', municipality_said, 'questions', questions, 'advice', advice, 'material', material, 'decisions', decisions, 'stage', stage, 'nextVisitOn', next_visit_on) AS text
   FROM visit_record_version r;
grant select on visit_record_told to banso_area;
grant select on visit_record_told to banso_mixed;
grant select on visit_record_told to banso_wide;
grant select on visit_record_told to banso_worker;

create view visit_returned with (security_invoker=true) as
 SELECT k.visit_id,
    k.engagement_id,
    k.tenant_id,
    k.municipality_code,
    k.version,
    k.comment,
    k.person_id,
    k.at
   FROM (visit_record_event k
     JOIN visit_record r ON (((r.visit_id = k.visit_id) AND (r.version = k.version))))
  WHERE ((k.kind = 'returned'::text) AND (NOT (EXISTS ( SELECT
           FROM visit_record_event l
          WHERE ((l.visit_id = k.visit_id) AND (l.version = k.version) AND (l.id > k.id) AND (l.kind = ANY (ARRAY['confirmed'::text, 'returned'::text])))))));
grant select on visit_returned to banso_area;
grant select on visit_returned to banso_mixed;
grant select on visit_returned to banso_wide;
grant select on visit_returned to banso_worker;

create view visit_to_confirm with (security_invoker=true) as
 WITH waiting AS MATERIALIZED (
         SELECT v.id,
            v.engagement_id,
            v.tenant_id,
            v.municipality_code,
            v.held_on
           FROM visit v
          WHERE ((v.status = 'recorded'::text) AND (v.tenant_id = ANY (( SELECT ctx_ints('app.manages'::text) AS ctx_ints)::integer[])))
        ), written AS MATERIALIZED (
         SELECT r.visit_id,
            r.recorded_at,
            r.written_by
           FROM visit_record_version r
          WHERE ((r.superseded_at IS NULL) AND (r.visit_id = ANY (ARRAY( SELECT w.id
                   FROM waiting w))))
        ), touched AS MATERIALIZED (
         SELECT DISTINCT k.visit_id
           FROM visit_record_event k
          WHERE (k.visit_id = ANY (ARRAY( SELECT w.id
                   FROM waiting w)))
        )
 SELECT w.id AS visit_id,
    w.engagement_id,
    w.tenant_id,
    w.municipality_code,
    w.held_on,
    r.recorded_at,
    r.written_by
   FROM (waiting w
     JOIN written r ON ((r.visit_id = w.id)))
  WHERE (NOT (w.id IN ( SELECT t.visit_id
           FROM touched t)))
UNION ALL
 SELECT u.visit_id,
    u.engagement_id,
    u.tenant_id,
    u.municipality_code,
    u.held_on,
    u.recorded_at,
    u.written_by
   FROM visit_unconfirmed u
  WHERE ((u.visit_id = ANY (ARRAY( SELECT t.visit_id
           FROM touched t))) AND (u.tenant_id = ANY (( SELECT ctx_ints('app.manages'::text) AS ctx_ints)::integer[])) AND (NOT (EXISTS ( SELECT
           FROM (visit_record_event k
             JOIN visit_record r ON (((r.visit_id = k.visit_id) AND (r.version = k.version))))
          WHERE ((k.visit_id = u.visit_id) AND (k.kind = 'confirmed'::text) AND (k.person_id = ( SELECT ctx_person() AS ctx_person)) AND (EXISTS ( SELECT
                   FROM (engagement e
                     JOIN confirmation_rule c ON (((c.tenant_id = e.tenant_id) AND (c.programme_id = e.programme_id))))
                  WHERE ((e.id = u.engagement_id) AND (c.steps > 1)))) AND (NOT (EXISTS ( SELECT
                   FROM visit_record_event l
                  WHERE ((l.visit_id = k.visit_id) AND (l.version = k.version) AND (l.id > k.id) AND ((l.kind = 'returned'::text) OR ((l.kind = 'confirmationUndone'::text) AND ( SELECT (count(*) FILTER (WHERE (m.kind = 'confirmationUndone'::text)) > count(*) FILTER (WHERE (m.kind = 'confirmed'::text)))
                           FROM visit_record_event m
                          WHERE ((m.visit_id = k.visit_id) AND (m.version = k.version) AND (m.id > k.id) AND (m.id <= l.id))))))))))))));
grant select on visit_to_confirm to banso_area;
grant select on visit_to_confirm to banso_mixed;
grant select on visit_to_confirm to banso_wide;
grant select on visit_to_confirm to banso_worker;

create view visit_unconfirmed with (security_invoker=true) as
 SELECT v.id AS visit_id,
    v.engagement_id,
    v.tenant_id,
    v.municipality_code,
    v.held_on,
    r.recorded_at,
    r.written_by
   FROM (visit v
     JOIN visit_record r ON ((r.visit_id = v.id)))
  WHERE ((v.status = 'recorded'::text) AND (NOT (EXISTS ( SELECT
           FROM visit_returned b
          WHERE (b.visit_id = v.id)))));
grant select on visit_unconfirmed to banso_area;
grant select on visit_unconfirmed to banso_mixed;
grant select on visit_unconfirmed to banso_wide;
grant select on visit_unconfirmed to banso_worker;

create view visits_that_count with (security_invoker=true) as
 SELECT id,
    engagement_id,
    tenant_id,
    municipality_code,
    held_on,
    (mode <> 'online'::text) AS in_person,
    day
   FROM visit
  WHERE (status = ANY (ARRAY['recorded'::text, 'confirmed'::text]));
grant select on visits_that_count to banso_area;
grant select on visits_that_count to banso_mixed;
grant select on visits_that_count to banso_wide;
grant select on visits_that_count to banso_worker;

-- Triggers

CREATE TRIGGER action_item_follows_engagement BEFORE INSERT ON public.action_item FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER action_item_is_searched AFTER INSERT OR DELETE OR UPDATE OF text, evidence ON public.action_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('actionItem', 'id');
CREATE TRIGGER action_item_update_tells_desks AFTER UPDATE ON public.action_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER action_item_owner_follows_engagement BEFORE INSERT ON public.action_item_owner FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER action_item_owner_insert_tells_desks AFTER INSERT ON public.action_item_owner REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER area_municipality_fits BEFORE INSERT OR UPDATE ON public.area_municipality FOR EACH ROW EXECUTE FUNCTION area_municipality_fits();
CREATE TRIGGER assignment_fits BEFORE INSERT OR UPDATE OF tenant_id, organisation_id, municipality_code ON public.assignment FOR EACH ROW EXECUTE FUNCTION assignment_fits();
CREATE TRIGGER attachment_follows_engagement BEFORE INSERT ON public.attachment FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER attachment_is_searched AFTER INSERT OR DELETE OR UPDATE OF withdrawn_at ON public.attachment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('attachment', 'id');
CREATE TRIGGER audit_entry_awaits_sealing AFTER INSERT ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION await_sealing();
CREATE TRIGGER challenge_follows_engagement BEFORE INSERT ON public.challenge FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER challenge_is_searched AFTER INSERT OR DELETE OR UPDATE OF text, withdrawn_on ON public.challenge DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('challenge', 'id');
CREATE TRIGGER contact_follows_engagement BEFORE INSERT ON public.contact FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER contact_is_searched AFTER INSERT OR DELETE OR UPDATE OF withdrawn_at ON public.contact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('contact', 'id');
CREATE TRIGGER counterpart_follows_engagement BEFORE INSERT ON public.counterpart FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER counterpart_is_searched AFTER INSERT OR DELETE OR UPDATE OF name, post, note, from_on ON public.counterpart DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('counterpart', 'id');
CREATE TRIGGER dispatch_a_follows_need BEFORE INSERT ON public.dispatch FOR EACH ROW EXECUTE FUNCTION follow_need();
CREATE TRIGGER dispatch_b_takes_steps BEFORE INSERT ON public.dispatch FOR EACH ROW EXECUTE FUNCTION dispatch_takes_steps();
CREATE TRIGGER dispatch_c_takes_support BEFORE INSERT OR UPDATE ON public.dispatch FOR EACH ROW EXECUTE FUNCTION dispatch_takes_support();
CREATE TRIGGER dispatch_insert_tells_webhooks AFTER INSERT ON public.dispatch REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks_of_dispatches();
CREATE TRIGGER dispatch_needs_approval BEFORE INSERT OR UPDATE ON public.dispatch FOR EACH ROW EXECUTE FUNCTION dispatch_needs_approval();
CREATE TRIGGER dispatch_update_tells_webhooks AFTER UPDATE ON public.dispatch REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks_of_dispatches();
CREATE TRIGGER dispatch_letter_a_follows_dispatch BEFORE INSERT ON public.dispatch_letter FOR EACH ROW EXECUTE FUNCTION follow_dispatch();
CREATE TRIGGER dispatch_letter_b_is_numbered BEFORE INSERT ON public.dispatch_letter FOR EACH ROW EXECUTE FUNCTION number_dispatch_letter();
CREATE TRIGGER dispatch_letter_stays BEFORE UPDATE ON public.dispatch_letter FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dispatch_report_follows_dispatch BEFORE INSERT ON public.dispatch_report FOR EACH ROW EXECUTE FUNCTION follow_dispatch();
CREATE CONSTRAINT TRIGGER dispatch_report_is_searched AFTER INSERT OR DELETE ON public.dispatch_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('dispatchReport', 'dispatch_id');
CREATE TRIGGER dispatch_report_stays BEFORE UPDATE ON public.dispatch_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dispatch_step_a_follows_dispatch BEFORE INSERT ON public.dispatch_step FOR EACH ROW EXECUTE FUNCTION follow_dispatch();
CREATE TRIGGER dispatch_step_is_told BEFORE INSERT ON public.dispatch_step FOR EACH ROW EXECUTE FUNCTION dispatch_step_is_told();
CREATE TRIGGER dispatch_step_needs_another BEFORE INSERT ON public.dispatch_step FOR EACH ROW EXECUTE FUNCTION dispatch_approval_needs_another();
CREATE TRIGGER dispatch_step_stays BEFORE UPDATE ON public.dispatch_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER engagement_insert_tells_webhooks AFTER INSERT ON public.engagement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks();
CREATE CONSTRAINT TRIGGER engagement_is_searched AFTER INSERT OR DELETE OR UPDATE OF vision ON public.engagement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('engagement', 'id');
CREATE TRIGGER engagement_update_tells_webhooks AFTER UPDATE ON public.engagement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks();
CREATE TRIGGER engagement_closure_follows_engagement BEFORE INSERT ON public.engagement_closure FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER engagement_pause_follows_engagement BEFORE INSERT ON public.engagement_pause FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER engagement_reopening_follows_engagement BEFORE INSERT ON public.engagement_reopening FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER handover_packet_follows_engagement BEFORE INSERT ON public.handover_packet FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER handover_packet_insert_tells_desks AFTER INSERT ON public.handover_packet REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER handover_packet_update_tells_desks AFTER UPDATE ON public.handover_packet REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER handover_question_follows_packet BEFORE INSERT ON public.handover_question FOR EACH ROW EXECUTE FUNCTION follow_packet();
CREATE TRIGGER handover_signature_follows_packet BEFORE INSERT ON public.handover_signature FOR EACH ROW EXECUTE FUNCTION follow_packet();
CREATE TRIGGER handover_signature_frozen BEFORE UPDATE ON public.handover_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER handover_version_follows_packet BEFORE INSERT ON public.handover_version FOR EACH ROW EXECUTE FUNCTION follow_packet();
CREATE TRIGGER handover_version_frozen BEFORE UPDATE ON public.handover_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER initiative_follows_engagement BEFORE INSERT ON public.initiative FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER initiative_is_searched AFTER INSERT OR DELETE OR UPDATE OF text, started_on ON public.initiative DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('initiative', 'id');
CREATE TRIGGER milestone_follows_engagement BEFORE INSERT ON public.milestone FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER need_follows_engagement BEFORE INSERT ON public.need FOR EACH ROW EXECUTE FUNCTION need_follows_engagement();
CREATE CONSTRAINT TRIGGER need_is_searched AFTER INSERT OR DELETE OR UPDATE OF closed_reason ON public.need DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('need', 'id');
CREATE TRIGGER need_holder_follows_need BEFORE INSERT ON public.need_holder FOR EACH ROW EXECUTE FUNCTION follow_need();
CREATE TRIGGER organisation_fits BEFORE INSERT OR UPDATE OF kind, area_id, tenant_id ON public.organisation FOR EACH ROW EXECUTE FUNCTION organisation_fits();
CREATE TRIGGER peer_overload_follows_engagement BEFORE INSERT ON public.peer_overload FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER address_needs_two BEFORE UPDATE OF email ON public.person FOR EACH ROW WHEN ((folded_address(new.email) IS DISTINCT FROM folded_address(old.email))) EXECUTE FUNCTION address_needs_two();
CREATE TRIGGER person_disabled AFTER UPDATE OF disabled_at ON public.person FOR EACH ROW WHEN (((old.disabled_at IS NULL) AND (new.disabled_at IS NOT NULL))) EXECUTE FUNCTION person_loses_ways_in();
CREATE TRIGGER person_fits BEFORE INSERT OR UPDATE OF tenant_id, organisation_id ON public.person FOR EACH ROW EXECUTE FUNCTION person_fits();
CREATE TRIGGER person_guard BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION person_guard();
CREATE CONSTRAINT TRIGGER person_is_searched AFTER INSERT OR DELETE OR UPDATE OF name, kana, post, profession, tenant_id ON public.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('person', 'id');
CREATE TRIGGER person_keeps_admin AFTER UPDATE OF disabled_at ON public.person FOR EACH ROW WHEN (((old.disabled_at IS NULL) AND (new.disabled_at IS NOT NULL))) EXECUTE FUNCTION tenant_keeps_admin();
CREATE TRIGGER person_moved_address AFTER UPDATE OF email ON public.person FOR EACH ROW WHEN ((folded_address(new.email) IS DISTINCT FROM folded_address(old.email))) EXECUTE FUNCTION person_loses_ways_in();
CREATE TRIGGER person_not_peer_at_home BEFORE UPDATE OF home_municipality_code ON public.person FOR EACH ROW WHEN ((new.home_municipality_code IS DISTINCT FROM old.home_municipality_code)) EXECUTE FUNCTION peer_not_in_team_at_home();
CREATE CONSTRAINT TRIGGER programme_is_searched AFTER UPDATE OF name ON public.programme DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows_programme();
CREATE TRIGGER reminder_insert_tells_desks AFTER INSERT ON public.reminder REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER reminder_insert_tells_webhooks AFTER INSERT ON public.reminder REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks();
CREATE TRIGGER reminder_update_tells_desks AFTER UPDATE ON public.reminder REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER role_end_gives_room_back AFTER DELETE ON public.role_end FOR EACH ROW WHEN ((old.former_until IS NOT NULL)) EXECUTE FUNCTION role_gets_room_back();
CREATE TRIGGER role_holding_fits BEFORE INSERT OR UPDATE OF person_id, tenant_id, organisation_id, role ON public.role_holding FOR EACH ROW EXECUTE FUNCTION role_holding_fits();
CREATE TRIGGER role_holding_keeps_admin AFTER DELETE OR UPDATE OF until_on ON public.role_holding FOR EACH ROW WHEN ((old.role = 'admin'::text)) EXECUTE FUNCTION tenant_keeps_admin();
CREATE TRIGGER role_holding_makes_room BEFORE INSERT ON public.role_holding FOR EACH ROW EXECUTE FUNCTION role_makes_room();
CREATE TRIGGER role_holding_needs_two BEFORE INSERT OR UPDATE ON public.role_holding FOR EACH ROW EXECUTE FUNCTION role_holding_needs_two();
CREATE TRIGGER role_holding_notes_consenter AFTER INSERT ON public.role_holding FOR EACH ROW WHEN ((new.role = ANY (ARRAY['manager'::text, 'auditor'::text]))) EXECUTE FUNCTION role_holding_notes_consenter();
CREATE TRIGGER search_entry_follows_engagement BEFORE INSERT ON public.search_entry FOR EACH ROW WHEN ((new.engagement_id IS NOT NULL)) EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER stage_change_follows_engagement BEFORE INSERT ON public.stage_change FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER team_member_follows_engagement BEFORE INSERT ON public.team_member FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER team_member_of_peer_fits AFTER INSERT ON public.team_member FOR EACH ROW EXECUTE FUNCTION peer_part_fits();
CREATE CONSTRAINT TRIGGER team_member_of_peer_within_limit AFTER INSERT ON public.team_member DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION peer_within_limit();
CREATE TRIGGER team_member_end_follows_engagement BEFORE INSERT ON public.team_member_end FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER team_member_of_peer_keeps_end AFTER DELETE OR UPDATE ON public.team_member_end DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION peer_part_keeps_end();
CREATE TRIGGER tenant_has_field AFTER INSERT ON public.tenant FOR EACH ROW WHEN ((new.kind = 'prefecture'::text)) EXECUTE FUNCTION tenant_has_field();
CREATE TRIGGER text_version_follows_engagement BEFORE INSERT ON public.text_version FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER true_challenge_follows_engagement BEFORE INSERT ON public.true_challenge FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER visit_change_is_noted BEFORE UPDATE ON public.visit FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION note_visit_change();
CREATE TRIGGER visit_follows_engagement BEFORE INSERT ON public.visit FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER visit_insert_tells_desks AFTER INSERT ON public.visit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER visit_insert_tells_webhooks AFTER INSERT ON public.visit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks();
CREATE CONSTRAINT TRIGGER visit_is_searched AFTER UPDATE OF status, held_on ON public.visit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((((old.status <> new.status) AND (('withdrawn'::text = old.status) OR ('withdrawn'::text = new.status))) OR (old.held_on <> new.held_on))) EXECUTE FUNCTION search_follows_visit();
CREATE TRIGGER visit_update_tells_desks AFTER UPDATE ON public.visit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_desks();
CREATE TRIGGER visit_update_tells_webhooks AFTER UPDATE ON public.visit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks();
CREATE TRIGGER visit_cancellation_follows_engagement BEFORE INSERT ON public.visit_cancellation FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER visit_draft_follows_engagement BEFORE INSERT ON public.visit_draft FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE TRIGGER visit_opinion_follows_engagement BEFORE INSERT ON public.visit_opinion FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER visit_opinion_is_searched AFTER INSERT OR DELETE OR UPDATE OF superseded_at ON public.visit_opinion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('opinion', 'id');
CREATE TRIGGER visit_record_event_follows_engagement BEFORE INSERT ON public.visit_record_event FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER visit_record_version_is_searched AFTER INSERT OR DELETE OR UPDATE OF superseded_at ON public.visit_record_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('record', 'visit_id');
CREATE TRIGGER visit_record_version_takes_visit BEFORE INSERT ON public.visit_record_version FOR EACH ROW EXECUTE FUNCTION visit_record_takes_visit();
CREATE TRIGGER visit_remark_follows_engagement BEFORE INSERT ON public.visit_remark FOR EACH ROW EXECUTE FUNCTION follow_engagement();
CREATE CONSTRAINT TRIGGER visit_remark_is_searched AFTER INSERT OR DELETE OR UPDATE OF text ON public.visit_remark DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_follows('remark', 'id');
-- Policies

create policy account_link_migrator on account_link for all to owner
  using (true)
  with check (true);
create policy action_item_insert on action_item for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy action_item_migrator on action_item for all to owner
  using (true)
  with check (true);
create policy action_item_select_area on action_item for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy action_item_select_mixed on action_item for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy action_item_select_wide on action_item for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy action_item_update on action_item for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy action_item_worker on action_item for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy action_item_owner_delete on action_item_owner for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (from_on > ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))));
create policy action_item_owner_insert on action_item_owner for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy action_item_owner_migrator on action_item_owner for all to owner
  using (true)
  with check (true);
create policy action_item_owner_select_area on action_item_owner for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy action_item_owner_select_mixed on action_item_owner for select to banso_mixed
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy action_item_owner_select_wide on action_item_owner for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy action_item_owner_update on action_item_owner for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy action_item_owner_worker on action_item_owner for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy api_token_migrator on api_token for all to owner
  using (true)
  with check (true);
create policy area_insert on area for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy area_migrator on area for all to owner
  using (true)
  with check (true);
create policy area_select on area for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy area_update on area for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy area_worker on area for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy area_municipality_delete on area_municipality for delete to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy area_municipality_insert on area_municipality for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy area_municipality_migrator on area_municipality for all to owner
  using (true)
  with check (true);
create policy area_municipality_select on area_municipality for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy area_municipality_update on area_municipality for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy area_municipality_worker on area_municipality for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy assignment_delete on assignment for delete to banso_area, banso_mixed, banso_wide
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))) AND (from_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))));
create policy assignment_insert on assignment for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy assignment_migrator on assignment for all to owner
  using (true)
  with check (true);
create policy assignment_select on assignment for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy assignment_update on assignment for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy assignment_worker on assignment for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy attachment_insert on attachment for insert to banso_area, banso_mixed, banso_wide
  with check ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (NOT internal))));
create policy attachment_migrator on attachment for all to owner
  using (true)
  with check (true);
create policy attachment_select_area on attachment for select to banso_area
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((NOT internal) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))))));
create policy attachment_select_mixed on attachment for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((NOT internal) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy attachment_select_wide on attachment for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((NOT internal) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")))));
create policy attachment_update on attachment for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((uploaded_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))))));
create policy attachment_worker on attachment for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy audit_entry_insert on audit_entry for insert to banso_area, banso_mixed, banso_wide
  with check ((NOT (person_id IS DISTINCT FROM ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy audit_entry_migrator on audit_entry for all to owner
  using (true)
  with check (true);
create policy audit_entry_select on audit_entry for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.audits'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy audit_entry_worker on audit_entry for insert to banso_worker
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy audit_link_migrator on audit_link for all to owner
  using (true)
  with check (true);
create policy audit_link_select on audit_link for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.audits'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy audit_pending_migrator on audit_pending for all to owner
  using (true)
  with check (true);
create policy audit_pending_select on audit_pending for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.audits'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy calendar_feed_migrator on calendar_feed for all to owner
  using (true)
  with check (true);
create policy challenge_insert on challenge for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy challenge_migrator on challenge for all to owner
  using (true)
  with check (true);
create policy challenge_select_area on challenge for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy challenge_select_mixed on challenge for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy challenge_select_wide on challenge for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy challenge_update on challenge for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy challenge_worker on challenge for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy closed_day_delete on closed_day for delete to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy closed_day_insert on closed_day for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy closed_day_migrator on closed_day for all to owner
  using (true)
  with check (true);
create policy closed_day_select on closed_day for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy closed_day_update on closed_day for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy closed_day_worker on closed_day for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy confirmation_rule_insert on confirmation_rule for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy confirmation_rule_migrator on confirmation_rule for all to owner
  using (true)
  with check (true);
create policy confirmation_rule_select on confirmation_rule for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy confirmation_rule_update on confirmation_rule for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy confirmation_rule_worker on confirmation_rule for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy consent_migrator on consent for all to owner
  using (true)
  with check (true);
create policy consent_select on consent for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.audits'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy contact_insert on contact for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy contact_migrator on contact for all to owner
  using (true)
  with check (true);
create policy contact_select_area on contact for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy contact_select_mixed on contact for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy contact_select_wide on contact for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy contact_update on contact for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((created_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy contact_worker on contact for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy counterpart_insert on counterpart for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy counterpart_migrator on counterpart for all to owner
  using (true)
  with check (true);
create policy counterpart_select_area on counterpart for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy counterpart_select_mixed on counterpart for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy counterpart_select_wide on counterpart for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy counterpart_update on counterpart for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy counterpart_worker on counterpart for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy coverage_judgement_insert on coverage_judgement for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_judgement_migrator on coverage_judgement for all to owner
  using (true)
  with check (true);
create policy coverage_judgement_select_area on coverage_judgement for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy coverage_judgement_select_mixed on coverage_judgement for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (NULL::uuid = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy coverage_judgement_select_wide on coverage_judgement for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy coverage_judgement_update on coverage_judgement for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_judgement_worker on coverage_judgement for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy coverage_month_delete on coverage_month for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_month_insert on coverage_month for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_month_migrator on coverage_month for all to owner
  using (true)
  with check (true);
create policy coverage_month_select_area on coverage_month for select to banso_area
  using ((((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy coverage_month_select_mixed on coverage_month for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (NULL::uuid = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy coverage_month_select_wide on coverage_month for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy coverage_month_update on coverage_month for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_month_worker on coverage_month for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy coverage_person_month_delete on coverage_person_month for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_month_insert on coverage_person_month for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_month_migrator on coverage_person_month for all to owner
  using (true)
  with check (true);
create policy coverage_person_month_select_area on coverage_person_month for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy coverage_person_month_select_mixed on coverage_person_month for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_month_select_wide on coverage_person_month for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy coverage_person_month_update on coverage_person_month for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_month_worker on coverage_person_month for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy coverage_person_year_delete on coverage_person_year for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_year_insert on coverage_person_year for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_year_migrator on coverage_person_year for all to owner
  using (true)
  with check (true);
create policy coverage_person_year_select_area on coverage_person_year for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy coverage_person_year_select_mixed on coverage_person_year for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_year_select_wide on coverage_person_year for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy coverage_person_year_update on coverage_person_year for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_person_year_worker on coverage_person_year for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy coverage_place_month_delete on coverage_place_month for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_place_month_insert on coverage_place_month for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_place_month_migrator on coverage_place_month for all to owner
  using (true)
  with check (true);
create policy coverage_place_month_select_area on coverage_place_month for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy coverage_place_month_select_mixed on coverage_place_month for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_place_month_select_wide on coverage_place_month for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy coverage_place_month_update on coverage_place_month for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_place_month_worker on coverage_place_month for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy coverage_year_delete on coverage_year for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_year_insert on coverage_year for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_year_migrator on coverage_year for all to owner
  using (true)
  with check (true);
create policy coverage_year_select_area on coverage_year for select to banso_area
  using ((((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy coverage_year_select_mixed on coverage_year for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy coverage_year_select_wide on coverage_year for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy coverage_year_update on coverage_year for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy coverage_year_worker on coverage_year for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy credential_migrator on credential for all to owner
  using (true)
  with check (true);
create policy dispatch_insert on dispatch for insert to banso_area, banso_mixed, banso_wide
  with check ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND (requested_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy dispatch_migrator on dispatch for all to owner
  using (true)
  with check (true);
create policy dispatch_select_area on dispatch for select to banso_area
  using ((((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (asked_at IS NOT NULL))));
create policy dispatch_select_mixed on dispatch for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (asked_at IS NOT NULL))));
create policy dispatch_select_wide on dispatch for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy dispatch_update on dispatch for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (asked_at IS NOT NULL))))
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (asked_at IS NOT NULL) AND (state = ANY (ARRAY['accepted'::text, 'declined'::text, 'held'::text, 'reported'::text])))));
create policy dispatch_worker on dispatch for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy dispatch_letter_insert on dispatch_letter for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy dispatch_letter_migrator on dispatch_letter for all to owner
  using (true)
  with check (true);
create policy dispatch_letter_select_area on dispatch_letter for select to banso_area
  using ((((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy dispatch_letter_select_mixed on dispatch_letter for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy dispatch_letter_select_wide on dispatch_letter for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy dispatch_letter_worker on dispatch_letter for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy dispatch_letter_count_migrator on dispatch_letter_count for all to owner
  using (true)
  with check (true);
create policy dispatch_report_insert on dispatch_report for insert to banso_area, banso_mixed, banso_wide
  with check (((written_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy dispatch_report_migrator on dispatch_report for all to owner
  using (true)
  with check (true);
create policy dispatch_report_select_area on dispatch_report for select to banso_area
  using ((((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy dispatch_report_select_mixed on dispatch_report for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy dispatch_report_select_wide on dispatch_report for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy dispatch_report_worker on dispatch_report for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy dispatch_step_insert on dispatch_step for insert to banso_area, banso_mixed, banso_wide
  with check (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND told AND (kind = ANY (ARRAY['accepted'::text, 'declined'::text, 'held'::text, 'reported'::text])))) AND ((kind <> 'approved'::text) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy dispatch_step_migrator on dispatch_step for all to owner
  using (true)
  with check (true);
create policy dispatch_step_select_area on dispatch_step for select to banso_area
  using ((((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND told)));
create policy dispatch_step_select_mixed on dispatch_step for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((expert_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND told)));
create policy dispatch_step_select_wide on dispatch_step for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy dispatch_step_worker on dispatch_step for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy disposition_delete on disposition for delete to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy disposition_insert on disposition for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy disposition_migrator on disposition for all to owner
  using (true)
  with check (true);
create policy disposition_select on disposition for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (EXISTS ( SELECT 1
   FROM transfer t
  WHERE ((t.id = disposition.transfer_id) AND ((t.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) OR (t.announced_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))))))));
create policy disposition_update on disposition for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy disposition_worker on disposition for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy engagement_insert on engagement for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy engagement_migrator on engagement for all to owner
  using (true)
  with check (true);
create policy engagement_select_area on engagement for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy engagement_select_mixed on engagement for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy engagement_select_wide on engagement for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy engagement_update on engagement for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_worker on engagement for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy engagement_closure_insert on engagement_closure for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_closure_migrator on engagement_closure for all to owner
  using (true)
  with check (true);
create policy engagement_closure_select_area on engagement_closure for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy engagement_closure_select_mixed on engagement_closure for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy engagement_closure_select_wide on engagement_closure for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy engagement_closure_update on engagement_closure for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_closure_worker on engagement_closure for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy engagement_pause_insert on engagement_pause for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_pause_migrator on engagement_pause for all to owner
  using (true)
  with check (true);
create policy engagement_pause_select_area on engagement_pause for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy engagement_pause_select_mixed on engagement_pause for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy engagement_pause_select_wide on engagement_pause for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy engagement_pause_update on engagement_pause for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_pause_worker on engagement_pause for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy engagement_reopening_insert on engagement_reopening for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_reopening_migrator on engagement_reopening for all to owner
  using (true)
  with check (true);
create policy engagement_reopening_select_area on engagement_reopening for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy engagement_reopening_select_mixed on engagement_reopening for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy engagement_reopening_select_wide on engagement_reopening for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy engagement_reopening_update on engagement_reopening for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy engagement_reopening_worker on engagement_reopening for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy expert_insert on expert for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy expert_migrator on expert for all to owner
  using (true)
  with check (true);
create policy expert_select on expert for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce") <> '{}'::text[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy expert_update on expert for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy expert_worker on expert for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy export_job_migrator on export_job for all to owner
  using (true)
  with check (true);
create policy export_job_own on export_job for all to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (requested_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy export_job_worker on export_job for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy failed_job_migrator on failed_job for all to owner
  using (true)
  with check (true);
create policy failed_job_select on failed_job for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id IS NULL) AND (( SELECT cardinality(COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[])) AS cardinality) > 0))));
create policy failed_job_worker on failed_job for all to banso_worker
  using (true);
create policy fee_class_insert on fee_class for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy fee_class_migrator on fee_class for all to owner
  using (true)
  with check (true);
create policy fee_class_select on fee_class for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce") <> '{}'::text[])) OR (EXISTS ( SELECT
   FROM expert x
  WHERE ((x.fee_class_id = fee_class.id) AND (x.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))))));
create policy fee_class_update on fee_class for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy fee_class_worker on fee_class for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy first_step_skip_delete on first_step_skip for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy first_step_skip_insert on first_step_skip for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy first_step_skip_migrator on first_step_skip for all to owner
  using (true)
  with check (true);
create policy first_step_skip_select on first_step_skip for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy first_step_skip_worker on first_step_skip for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_archive_insert on handover_archive for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (requested_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy handover_archive_migrator on handover_archive for all to owner
  using (true)
  with check (true);
create policy handover_archive_select on handover_archive for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (requested_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy handover_archive_worker on handover_archive for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_archive_item_insert on handover_archive_item for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (EXISTS ( SELECT 1
   FROM handover_archive a
  WHERE (a.id = handover_archive_item.archive_id)))));
create policy handover_archive_item_migrator on handover_archive_item for all to owner
  using (true)
  with check (true);
create policy handover_archive_item_select on handover_archive_item for select to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT 1
   FROM handover_archive a
  WHERE (a.id = handover_archive_item.archive_id))));
create policy handover_archive_item_worker on handover_archive_item for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_packet_delete on handover_packet for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (state = 'drafting'::text)));
create policy handover_packet_insert on handover_packet for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_packet_migrator on handover_packet for all to owner
  using (true)
  with check (true);
create policy handover_packet_select on handover_packet for select to banso_area, banso_mixed, banso_wide
  using (((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)) OR (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (predecessor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (state <> 'done'::text) AND ((questions_until IS NULL) OR (questions_until >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))) OR (id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.packets'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (successor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false))));
create policy handover_packet_update on handover_packet for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (predecessor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (state <> 'done'::text) AND ((questions_until IS NULL) OR (questions_until >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))) OR (id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.packets'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (successor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false))));
create policy handover_packet_worker on handover_packet for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_question_insert on handover_question for insert to banso_area, banso_mixed, banso_wide
  with check ((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_question.packet_id))));
create policy handover_question_migrator on handover_question for all to owner
  using (true)
  with check (true);
create policy handover_question_select on handover_question for select to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_question.packet_id))));
create policy handover_question_update on handover_question for update to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_question.packet_id))));
create policy handover_question_worker on handover_question for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_signature_insert on handover_signature for insert to banso_area, banso_mixed, banso_wide
  with check (((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_signature.packet_id))) AND ((step = 'drafted'::text) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy handover_signature_migrator on handover_signature for all to owner
  using (true)
  with check (true);
create policy handover_signature_select on handover_signature for select to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_signature.packet_id))));
create policy handover_signature_worker on handover_signature for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy handover_version_insert on handover_version for insert to banso_area, banso_mixed, banso_wide
  with check ((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_version.packet_id))));
create policy handover_version_migrator on handover_version for all to owner
  using (true)
  with check (true);
create policy handover_version_select on handover_version for select to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT 1
   FROM handover_packet p
  WHERE (p.id = handover_version.packet_id))));
create policy handover_version_update on handover_version for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy handover_version_worker on handover_version for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy idempotency_insert on idempotency for insert to banso_area, banso_mixed, banso_wide
  with check ((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")));
create policy idempotency_migrator on idempotency for all to owner
  using (true)
  with check (true);
create policy idempotency_select on idempotency for select to banso_area, banso_mixed, banso_wide
  using ((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")));
create policy initiative_insert on initiative for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy initiative_migrator on initiative for all to owner
  using (true)
  with check (true);
create policy initiative_select_area on initiative for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy initiative_select_mixed on initiative for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy initiative_select_wide on initiative for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy initiative_update on initiative for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy initiative_worker on initiative for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy job_schedule_migrator on job_schedule for all to owner
  using (true)
  with check (true);
create policy job_schedule_select on job_schedule for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT cardinality(COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[])) AS cardinality) > 0));
create policy job_schedule_worker on job_schedule for all to banso_worker
  using (true);
create policy job_state_migrator on job_state for all to owner
  using (true)
  with check (true);
create policy job_state_select on job_state for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id IS NULL) AND (( SELECT cardinality(COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[])) AS cardinality) > 0))));
create policy job_state_worker on job_state for all to banso_worker
  using (true);
create policy jurisdiction_migrator on jurisdiction for all to owner
  using (true)
  with check (true);
create policy jurisdiction_select on jurisdiction for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL));
create policy jurisdiction_worker on jurisdiction for all to banso_worker
  using (true);
create policy mail_migrator on mail for all to owner
  using (true)
  with check (true);
create policy mail_select on mail for select to banso_area, banso_mixed, banso_wide
  using ((((kind <> 'account'::text) AND (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy mail_update on mail for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (state = ANY (ARRAY['dead'::text, 'pending'::text]))));
create policy mail_worker on mail for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy mail_attempt_migrator on mail_attempt for all to owner
  using (true)
  with check (true);
create policy mail_attempt_select on mail_attempt for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy mail_attempt_worker on mail_attempt for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy milestone_insert on milestone for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy milestone_migrator on milestone for all to owner
  using (true)
  with check (true);
create policy milestone_select_area on milestone for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy milestone_select_mixed on milestone for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy milestone_select_wide on milestone for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy milestone_update on milestone for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy milestone_worker on milestone for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy municipality_migrator on municipality for all to owner
  using (true)
  with check (true);
create policy municipality_select on municipality for select to banso_area, banso_mixed, banso_wide
  using (true);
create policy municipality_worker on municipality for all to banso_worker
  using (true);
create policy need_insert on need for insert to banso_area, banso_mixed, banso_wide
  with check ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND (created_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy need_migrator on need for all to owner
  using (true)
  with check (true);
create policy need_select_area on need for select to banso_area
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))));
create policy need_select_mixed on need for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy need_select_wide on need for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy need_update on need for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy need_worker on need for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy need_holder_delete on need_holder for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (from_on > ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))));
create policy need_holder_insert on need_holder for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy need_holder_migrator on need_holder for all to owner
  using (true)
  with check (true);
create policy need_holder_select_area on need_holder for select to banso_area
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy need_holder_select_mixed on need_holder for select to banso_mixed
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy need_holder_select_wide on need_holder for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))));
create policy need_holder_worker on need_holder for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy oidc_identity_migrator on oidc_identity for all to owner
  using (true)
  with check (true);
create policy oidc_request_migrator on oidc_request for all to owner
  using (true)
  with check (true);
create policy organisation_insert on organisation for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (kind <> 'regionalBureau'::text)));
create policy organisation_migrator on organisation for all to owner
  using (true)
  with check (true);
create policy organisation_select on organisation for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL));
create policy organisation_update on organisation for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (kind <> 'regionalBureau'::text)));
create policy organisation_worker on organisation for all to banso_worker
  using (((tenant_id IS NULL) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy paper_heading_insert on paper_heading for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy paper_heading_migrator on paper_heading for all to owner
  using (true)
  with check (true);
create policy paper_heading_select on paper_heading for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy paper_heading_update on paper_heading for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy paper_heading_worker on paper_heading for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_consent_insert on peer_consent for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_consent_migrator on peer_consent for all to owner
  using (true)
  with check (true);
create policy peer_consent_select on peer_consent for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce") <> '{}'::text[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy peer_consent_update on peer_consent for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_consent_worker on peer_consent for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_consent_scan_insert on peer_consent_scan for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_consent_scan_migrator on peer_consent_scan for all to owner
  using (true)
  with check (true);
create policy peer_consent_scan_select on peer_consent_scan for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce") <> '{}'::text[]))));
create policy peer_consent_scan_worker on peer_consent_scan for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_overload_insert on peer_overload for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_overload_migrator on peer_overload for all to owner
  using (true)
  with check (true);
create policy peer_overload_select on peer_overload for select to banso_area, banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy peer_overload_select_wide on peer_overload for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy peer_overload_worker on peer_overload for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_supporter_insert on peer_supporter for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_supporter_migrator on peer_supporter for all to owner
  using (true)
  with check (true);
create policy peer_supporter_select on peer_supporter for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce") <> '{}'::text[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy peer_supporter_update on peer_supporter for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_supporter_worker on peer_supporter for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_vocabulary_insert on peer_vocabulary for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_vocabulary_migrator on peer_vocabulary for all to owner
  using (true)
  with check (true);
create policy peer_vocabulary_select on peer_vocabulary for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy peer_vocabulary_update on peer_vocabulary for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy person_insert on person for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy person_migrator on person for all to owner
  using (true)
  with check (true);
create policy person_select on person for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) OR (id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.parties'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy person_update on person for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy person_worker on person for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy prefecture_migrator on prefecture for all to owner
  using (true)
  with check (true);
create policy prefecture_select on prefecture for select to banso_area, banso_mixed, banso_wide
  using (true);
create policy prefecture_worker on prefecture for all to banso_worker
  using (true);
create policy profession_list_insert on profession_list for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy profession_list_migrator on profession_list for all to owner
  using (true)
  with check (true);
create policy profession_list_select on profession_list for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy profession_list_update on profession_list for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy profession_list_worker on profession_list for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy programme_insert on programme for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy programme_migrator on programme for all to owner
  using (true)
  with check (true);
create policy programme_select on programme for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL));
create policy programme_update on programme for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy programme_worker on programme for all to banso_worker
  using (((tenant_id IS NULL) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy programme_body_delete on programme_body for delete to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT
   FROM programme g
  WHERE ((g.id = programme_body.programme_id) AND ((g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))))));
create policy programme_body_insert on programme_body for insert to banso_area, banso_mixed, banso_wide
  with check ((EXISTS ( SELECT
   FROM programme g
  WHERE ((g.id = programme_body.programme_id) AND ((g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))))));
create policy programme_body_migrator on programme_body for all to owner
  using (true)
  with check (true);
create policy programme_body_select on programme_body for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL));
create policy programme_body_worker on programme_body for all to banso_worker
  using (true);
create policy programme_year_insert on programme_year for insert to banso_area, banso_mixed, banso_wide
  with check ((EXISTS ( SELECT
   FROM programme g
  WHERE ((g.id = programme_year.programme_id) AND ((g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))))));
create policy programme_year_migrator on programme_year for all to owner
  using (true)
  with check (true);
create policy programme_year_select on programme_year for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL));
create policy programme_year_update on programme_year for update to banso_area, banso_mixed, banso_wide
  using ((EXISTS ( SELECT
   FROM programme g
  WHERE ((g.id = programme_year.programme_id) AND ((g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (g.tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])))))));
create policy programme_year_worker on programme_year for all to banso_worker
  using (true);
create policy queue_state_migrator on queue_state for all to owner
  using (true)
  with check (true);
create policy queue_state_select on queue_state for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT cardinality(COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[])) AS cardinality) > 0));
create policy queue_state_worker on queue_state for all to banso_worker
  using (true);
create policy record_form_insert on record_form for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy record_form_migrator on record_form for all to owner
  using (true)
  with check (true);
create policy record_form_select on record_form for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy record_form_update on record_form for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy record_form_worker on record_form for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy recovery_code_migrator on recovery_code for all to owner
  using (true)
  with check (true);
create policy reminder_insert on reminder for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy reminder_migrator on reminder for all to owner
  using (true)
  with check (true);
create policy reminder_select on reminder for select to banso_area, banso_mixed, banso_wide
  using (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) OR (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false))));
create policy reminder_update on reminder for update to banso_area, banso_mixed, banso_wide
  using (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])))))));
create policy reminder_worker on reminder for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy reminder_ladder_insert on reminder_ladder for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy reminder_ladder_migrator on reminder_ladder for all to owner
  using (true)
  with check (true);
create policy reminder_ladder_select on reminder_ladder for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy reminder_ladder_update on reminder_ladder for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy reminder_ladder_worker on reminder_ladder for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy request_level_migrator on request_level for all to owner
  using (true)
  with check (true);
create policy role_end_delete on role_end for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (person_id <> ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy role_end_insert on role_end for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy role_end_migrator on role_end for all to owner
  using (true)
  with check (true);
create policy role_end_select on role_end for select to banso_area, banso_mixed, banso_wide
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy role_end_worker on role_end for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy role_holding_delete on role_holding for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (from_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))));
create policy role_holding_insert on role_holding for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (role <> 'bureau'::text)));
create policy role_holding_migrator on role_holding for all to owner
  using (true)
  with check (true);
create policy role_holding_select on role_holding for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif"))));
create policy role_holding_update on role_holding for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy role_holding_worker on role_holding for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy schema_object_migrator on schema_object for all to owner
  using (true)
  with check (true);
create policy search_entry_migrator on search_entry for all to owner
  using (true)
  with check (true);
create policy search_entry_select on search_entry for select to banso_area, banso_mixed, banso_wide
  using (
CASE
    WHEN (internal AND (body_id IS NULL)) THEN ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (reader_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))))
    ELSE (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND ((municipality_code IS NULL) OR (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) OR ((kind = 'person'::text) AND ((subject_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) OR (subject_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.parties'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))) AND ((NOT internal) OR (body_id = ANY (ARRAY( SELECT h.organisation_id
       FROM role_term h
      WHERE ((h.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (h.role = 'partner'::text) AND (h.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND ((h.until_on IS NULL) OR (h.until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))
END);
create policy search_entry_worker on search_entry for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy second_factor_migrator on second_factor for all to owner
  using (true)
  with check (true);
create policy session_migrator on session for all to owner
  using (true)
  with check (true);
create policy sign_in_failure_migrator on sign_in_failure for all to owner
  using (true)
  with check (true);
create policy small_number_rule_insert on small_number_rule for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy small_number_rule_migrator on small_number_rule for all to owner
  using (true)
  with check (true);
create policy small_number_rule_select on small_number_rule for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy small_number_rule_update on small_number_rule for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy small_number_rule_worker on small_number_rule for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy stage_change_insert on stage_change for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy stage_change_migrator on stage_change for all to owner
  using (true)
  with check (true);
create policy stage_change_select_area on stage_change for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy stage_change_select_mixed on stage_change for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy stage_change_select_wide on stage_change for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy stage_change_update on stage_change for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy stage_change_worker on stage_change for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy support_given_delete on support_given for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy support_given_insert on support_given for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy support_given_migrator on support_given for all to owner
  using (true)
  with check (true);
create policy support_given_select_area on support_given for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy support_given_select_mixed on support_given for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy support_given_select_wide on support_given for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy support_given_update on support_given for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy support_given_worker on support_given for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy sweep_mark_migrator on sweep_mark for all to owner
  using (true)
  with check (true);
create policy sweep_mark_worker on sweep_mark for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy team_member_delete on team_member for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (hidden_until IS NOT NULL) AND (from_on > ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))));
create policy team_member_insert on team_member for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy team_member_migrator on team_member for all to owner
  using (true)
  with check (true);
create policy team_member_select_area on team_member for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy team_member_select_mixed on team_member for select to banso_mixed
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy team_member_select_wide on team_member for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy team_member_update on team_member for update to banso_area, banso_mixed, banso_wide
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR false)));
create policy team_member_worker on team_member for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy team_member_end_delete on team_member_end for delete to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))));
create policy team_member_end_insert on team_member_end for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy team_member_end_migrator on team_member_end for all to owner
  using (true)
  with check (true);
create policy team_member_end_select_area on team_member_end for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy team_member_end_select_mixed on team_member_end for select to banso_mixed
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy team_member_end_select_wide on team_member_end for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((hidden_until IS NULL) OR (hidden_until <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")))));
create policy team_member_end_update on team_member_end for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))));
create policy team_member_end_worker on team_member_end for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy tenant_migrator on tenant for all to owner
  using (true)
  with check (true);
create policy tenant_select on tenant for select to banso_area, banso_mixed, banso_wide
  using (((id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy tenant_worker on tenant for all to banso_worker
  using (true);
create policy tenant_field_migrator on tenant_field for all to owner
  using (true)
  with check (true);
create policy tenant_field_select on tenant_field for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.bureau'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[]))));
create policy tenant_field_worker on tenant_field for all to banso_worker
  using (true);
create policy term_clash_migrator on term_clash for all to owner
  using (true)
  with check (true);
create policy term_clash_select on term_clash for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy term_clash_worker on term_clash for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy text_version_insert on text_version for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy text_version_migrator on text_version for all to owner
  using (true)
  with check (true);
create policy text_version_select_area on text_version for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy text_version_select_mixed on text_version for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy text_version_select_wide on text_version for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy text_version_update on text_version for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy text_version_worker on text_version for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_insert on transfer for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_migrator on transfer for all to owner
  using (true)
  with check (true);
create policy transfer_select on transfer for select to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR (person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (announced_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (withdrawn_at IS NULL))));
create policy transfer_update on transfer for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_worker on transfer for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_insert on transfer_list for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_migrator on transfer_list for all to owner
  using (true)
  with check (true);
create policy transfer_list_select on transfer_list for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_update on transfer_list for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_worker on transfer_list for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_row_insert on transfer_list_row for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_row_migrator on transfer_list_row for all to owner
  using (true)
  with check (true);
create policy transfer_list_row_select on transfer_list_row for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_row_update on transfer_list_row for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.manages'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy transfer_list_row_worker on transfer_list_row for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy true_challenge_insert on true_challenge for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy true_challenge_migrator on true_challenge for all to owner
  using (true)
  with check (true);
create policy true_challenge_select_area on true_challenge for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy true_challenge_select_mixed on true_challenge for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy true_challenge_select_wide on true_challenge for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy true_challenge_update on true_challenge for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy true_challenge_worker on true_challenge for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_insert on visit for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_migrator on visit for all to owner
  using (true)
  with check (true);
create policy visit_select_area on visit for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy visit_select_mixed on visit for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy visit_select_wide on visit for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy visit_update on visit for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_worker on visit for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_cancellation_insert on visit_cancellation for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_cancellation_migrator on visit_cancellation for all to owner
  using (true)
  with check (true);
create policy visit_cancellation_select_area on visit_cancellation for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy visit_cancellation_select_mixed on visit_cancellation for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy visit_cancellation_select_wide on visit_cancellation for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy visit_cancellation_update on visit_cancellation for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_cancellation_worker on visit_cancellation for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_draft_delete_area on visit_draft for delete to banso_area
  using (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")))));
create policy visit_draft_delete_mixed on visit_draft for delete to banso_mixed
  using (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])))));
create policy visit_draft_delete_wide on visit_draft for delete to banso_wide
  using (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy visit_draft_insert on visit_draft for insert to banso_area, banso_mixed, banso_wide
  with check (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])))))));
create policy visit_draft_migrator on visit_draft for all to owner
  using (true)
  with check (true);
create policy visit_draft_select_area on visit_draft for select to banso_area
  using ((((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")))) OR (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND ((person_id, visit_id) IN ( WITH RECURSIVE line(writer, engagement_id, visit_id, effective_on) AS (
         SELECT t.person_id,
            d.engagement_id,
                CASE d.held_kind
                    WHEN 'draft'::text THEN d.held_id
                    ELSE NULL::uuid
                END AS "case",
            t.effective_on
           FROM (disposition d
             JOIN transfer t ON (((t.id = d.transfer_id) AND (t.confirmed_at IS NOT NULL) AND (t.withdrawn_at IS NULL) AND (t.effective_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))
          WHERE ((d.successor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((d.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])) OR ((d.held_kind = 'draft'::text) AND (NOT (EXISTS ( SELECT
                   FROM disposition p
                  WHERE ((p.transfer_id = d.transfer_id) AND (p.engagement_id = d.engagement_id) AND (p.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])))))))))
        UNION
         SELECT t.person_id,
            d.engagement_id,
            NULL::uuid,
            t.effective_on
           FROM ((line l_1
             JOIN disposition d ON (((d.successor_id = l_1.writer) AND (d.engagement_id = l_1.engagement_id) AND (d.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])))))
             JOIN transfer t ON (((t.id = d.transfer_id) AND (t.confirmed_at IS NOT NULL) AND (t.withdrawn_at IS NULL) AND (t.effective_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (t.effective_on <= l_1.effective_on))))
          WHERE (l_1.visit_id IS NULL)
        )
 SELECT l.writer,
    v.id
   FROM (line l
     JOIN visit v ON (((v.engagement_id = l.engagement_id) AND (v.status = 'planned'::text) AND (v.created_at < ((l.effective_on)::timestamp without time zone AT TIME ZONE 'Asia/Tokyo'::text)))))
  WHERE ((v.id = l.visit_id) OR ((l.visit_id IS NULL) AND (EXISTS ( SELECT
           FROM team_member m
          WHERE ((m.engagement_id = l.engagement_id) AND (m.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (m.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (NOT (EXISTS ( SELECT
                   FROM team_member_end x
                  WHERE ((x.member_id = m.id) AND (x.until_on < ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))))))))) AND (NOT (EXISTS ( SELECT
           FROM team_member m
          WHERE ((m.engagement_id = l.engagement_id) AND (m.person_id = l.writer) AND (m.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (NOT (EXISTS ( SELECT
                   FROM team_member_end x
                  WHERE ((x.member_id = m.id) AND (x.until_on < ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))))))))));
create policy visit_draft_select_mixed on visit_draft for select to banso_mixed
  using ((((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])))) OR (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND ((person_id, visit_id) IN ( WITH RECURSIVE line(writer, engagement_id, visit_id, effective_on) AS (
         SELECT t.person_id,
            d.engagement_id,
                CASE d.held_kind
                    WHEN 'draft'::text THEN d.held_id
                    ELSE NULL::uuid
                END AS "case",
            t.effective_on
           FROM (disposition d
             JOIN transfer t ON (((t.id = d.transfer_id) AND (t.confirmed_at IS NOT NULL) AND (t.withdrawn_at IS NULL) AND (t.effective_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))
          WHERE ((d.successor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((d.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])) OR ((d.held_kind = 'draft'::text) AND (NOT (EXISTS ( SELECT
                   FROM disposition p
                  WHERE ((p.transfer_id = d.transfer_id) AND (p.engagement_id = d.engagement_id) AND (p.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])))))))))
        UNION
         SELECT t.person_id,
            d.engagement_id,
            NULL::uuid,
            t.effective_on
           FROM ((line l_1
             JOIN disposition d ON (((d.successor_id = l_1.writer) AND (d.engagement_id = l_1.engagement_id) AND (d.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])))))
             JOIN transfer t ON (((t.id = d.transfer_id) AND (t.confirmed_at IS NOT NULL) AND (t.withdrawn_at IS NULL) AND (t.effective_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (t.effective_on <= l_1.effective_on))))
          WHERE (l_1.visit_id IS NULL)
        )
 SELECT l.writer,
    v.id
   FROM (line l
     JOIN visit v ON (((v.engagement_id = l.engagement_id) AND (v.status = 'planned'::text) AND (v.created_at < ((l.effective_on)::timestamp without time zone AT TIME ZONE 'Asia/Tokyo'::text)))))
  WHERE ((v.id = l.visit_id) OR ((l.visit_id IS NULL) AND (EXISTS ( SELECT
           FROM team_member m
          WHERE ((m.engagement_id = l.engagement_id) AND (m.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (m.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (NOT (EXISTS ( SELECT
                   FROM team_member_end x
                  WHERE ((x.member_id = m.id) AND (x.until_on < ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))))))))) AND (NOT (EXISTS ( SELECT
           FROM team_member m
          WHERE ((m.engagement_id = l.engagement_id) AND (m.person_id = l.writer) AND (m.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (NOT (EXISTS ( SELECT
                   FROM team_member_end x
                  WHERE ((x.member_id = m.id) AND (x.until_on < ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))))))))));
create policy visit_draft_select_wide on visit_draft for select to banso_wide
  using ((((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))) OR (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])))) AND ((person_id, visit_id) IN ( WITH RECURSIVE line(writer, engagement_id, visit_id, effective_on) AS (
         SELECT t.person_id,
            d.engagement_id,
                CASE d.held_kind
                    WHEN 'draft'::text THEN d.held_id
                    ELSE NULL::uuid
                END AS "case",
            t.effective_on
           FROM (disposition d
             JOIN transfer t ON (((t.id = d.transfer_id) AND (t.confirmed_at IS NOT NULL) AND (t.withdrawn_at IS NULL) AND (t.effective_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))
          WHERE ((d.successor_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((d.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])) OR ((d.held_kind = 'draft'::text) AND (NOT (EXISTS ( SELECT
                   FROM disposition p
                  WHERE ((p.transfer_id = d.transfer_id) AND (p.engagement_id = d.engagement_id) AND (p.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])))))))))
        UNION
         SELECT t.person_id,
            d.engagement_id,
            NULL::uuid,
            t.effective_on
           FROM ((line l_1
             JOIN disposition d ON (((d.successor_id = l_1.writer) AND (d.engagement_id = l_1.engagement_id) AND (d.held_kind = ANY (ARRAY['lead'::text, 'deputy'::text, 'member'::text])))))
             JOIN transfer t ON (((t.id = d.transfer_id) AND (t.confirmed_at IS NOT NULL) AND (t.withdrawn_at IS NULL) AND (t.effective_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (t.effective_on <= l_1.effective_on))))
          WHERE (l_1.visit_id IS NULL)
        )
 SELECT l.writer,
    v.id
   FROM (line l
     JOIN visit v ON (((v.engagement_id = l.engagement_id) AND (v.status = 'planned'::text) AND (v.created_at < ((l.effective_on)::timestamp without time zone AT TIME ZONE 'Asia/Tokyo'::text)))))
  WHERE ((v.id = l.visit_id) OR ((l.visit_id IS NULL) AND (EXISTS ( SELECT
           FROM team_member m
          WHERE ((m.engagement_id = l.engagement_id) AND (m.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (m.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (NOT (EXISTS ( SELECT
                   FROM team_member_end x
                  WHERE ((x.member_id = m.id) AND (x.until_on < ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))))))))) AND (NOT (EXISTS ( SELECT
           FROM team_member m
          WHERE ((m.engagement_id = l.engagement_id) AND (m.person_id = l.writer) AND (m.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND (NOT (EXISTS ( SELECT
                   FROM team_member_end x
                  WHERE ((x.member_id = m.id) AND (x.until_on < ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))))))))));
create policy visit_draft_update on visit_draft for update to banso_area, banso_mixed, banso_wide
  using (((person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])))))));
create policy visit_draft_worker on visit_draft for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_opinion_insert on visit_opinion for insert to banso_area, banso_mixed, banso_wide
  with check ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))) AND (((body_id IS NULL) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))))) OR (body_id = ANY (ARRAY( SELECT h.organisation_id
   FROM role_term h
  WHERE ((h.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (h.role = 'partner'::text) AND (h.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND ((h.until_on IS NULL) OR (h.until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))))))))));
create policy visit_opinion_migrator on visit_opinion for all to owner
  using (true)
  with check (true);
create policy visit_opinion_select_area on visit_opinion for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((NOT internal) OR (((body_id IS NULL) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))))) OR (body_id = ANY (ARRAY( SELECT h.organisation_id
   FROM role_term h
  WHERE ((h.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (h.role = 'partner'::text) AND (h.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND ((h.until_on IS NULL) OR (h.until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))));
create policy visit_opinion_select_mixed on visit_opinion for select to banso_mixed
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))) AND ((NOT internal) OR (((body_id IS NULL) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))))) OR (body_id = ANY (ARRAY( SELECT h.organisation_id
   FROM role_term h
  WHERE ((h.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (h.role = 'partner'::text) AND (h.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND ((h.until_on IS NULL) OR (h.until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))));
create policy visit_opinion_select_wide on visit_opinion for select to banso_wide
  using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")) AND ((NOT internal) OR (((body_id IS NULL) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))))) OR (body_id = ANY (ARRAY( SELECT h.organisation_id
   FROM role_term h
  WHERE ((h.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (h.role = 'partner'::text) AND (h.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND ((h.until_on IS NULL) OR (h.until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")))))))))));
create policy visit_opinion_update on visit_opinion for update to banso_area, banso_mixed, banso_wide
  using ((((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))) AND (((body_id IS NULL) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))))) OR (body_id = ANY (ARRAY( SELECT h.organisation_id
   FROM role_term h
  WHERE ((h.person_id = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND (h.role = 'partner'::text) AND (h.from_on <= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif")) AND ((h.until_on IS NULL) OR (h.until_on >= ( SELECT (NULLIF(current_setting('app.today'::text, true), ''::text))::date AS "nullif"))))))))));
create policy visit_opinion_worker on visit_opinion for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_record_event_insert on visit_record_event for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_record_event_migrator on visit_record_event for all to owner
  using (true)
  with check (true);
create policy visit_record_event_select_area on visit_record_event for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy visit_record_event_select_mixed on visit_record_event for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy visit_record_event_select_wide on visit_record_event for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy visit_record_event_update on visit_record_event for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_record_event_worker on visit_record_event for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_record_version_insert on visit_record_version for insert to banso_area, banso_mixed, banso_wide
  with check (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_record_version_migrator on visit_record_version for all to owner
  using (true)
  with check (true);
create policy visit_record_version_select_area on visit_record_version for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy visit_record_version_select_mixed on visit_record_version for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy visit_record_version_select_wide on visit_record_version for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy visit_record_version_update on visit_record_version for update to banso_area, banso_mixed, banso_wide
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.member'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])) AND ((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))))));
create policy visit_record_version_worker on visit_record_version for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy visit_remark_insert on visit_remark for insert to banso_area, banso_mixed, banso_wide
  with check (((written_by = ( SELECT (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid AS "nullif")) AND ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[])))));
create policy visit_remark_migrator on visit_remark for all to owner
  using (true)
  with check (true);
create policy visit_remark_select_area on visit_remark for select to banso_area
  using (((municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.readable'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[])) AND (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif"))));
create policy visit_remark_select_mixed on visit_remark for select to banso_mixed
  using (((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.wide'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.own'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.tenants'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])) AND (municipality_code = ANY (( SELECT COALESCE((NULLIF(current_setting('app.assigned'::text, true), ''::text))::text[], '{}'::text[]) AS "coalesce")::text[]))) OR (engagement_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.peer'::text, true), ''::text))::uuid[], '{}'::uuid[]) AS "coalesce")::uuid[]))));
create policy visit_remark_select_wide on visit_remark for select to banso_wide
  using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer AS "nullif")));
create policy visit_remark_worker on visit_remark for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_insert on webhook for insert to banso_area, banso_mixed, banso_wide
  with check ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_migrator on webhook for all to owner
  using (true)
  with check (true);
create policy webhook_select on webhook for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_update on webhook for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_worker on webhook for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_delivery_migrator on webhook_delivery for all to owner
  using (true)
  with check (true);
create policy webhook_delivery_select on webhook_delivery for select to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_delivery_update on webhook_delivery for update to banso_area, banso_mixed, banso_wide
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy webhook_delivery_worker on webhook_delivery for all to banso_worker
  using ((tenant_id = ANY (( SELECT COALESCE((NULLIF(current_setting('app.jobs'::text, true), ''::text))::integer[], '{}'::integer[]) AS "coalesce")::integer[])));
create policy worker_migrator on worker for all to owner
  using (true)
  with check (true);
create policy worker_select on worker for select to banso_area, banso_mixed, banso_wide
  using ((( SELECT cardinality(COALESCE((NULLIF(current_setting('app.administers'::text, true), ''::text))::integer[], '{}'::integer[])) AS cardinality) > 0));
create policy worker_worker on worker for all to banso_worker
  using (true);
-- Comments

-- Types, rules and default rights
