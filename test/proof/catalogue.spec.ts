import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@banso/testing';

/**
 * Functions that run with the owner's rights, and why each must. They pass by row-level security, so a new one has to
 * be written down here, and says with it that somebody has thought about what it shows to whom.
 */
const DEFINERS: Readonly<Record<string, string>> = {
  enter_by_session: 'turns a session into a transaction’s reach',
  enter_as: 'the same, called by other such functions only',
  enter_by_api_token: 'turns an API token into a transaction’s reach',
  enter_limited: 'the reach of a session that lacks its second factor: none',
  ...Object.fromEntries(
    [
      'accounts_of_address',
      'use_totp_step',
      'use_recovery_code',
      'open_session',
      'end_session',
      'inspect_account_link',
      'use_account_link',
      'use_opening_link',
      'use_identity_link',
      'twins_of_account_link',
      'send_account_links',
      'ask_to_link_identity',
      'begin_oidc',
      'take_oidc',
      'person_of_identity',
      'link_by_verified_address',
      'bring_provided_roles',
    ].map((name) => [name, 'signing in comes before an actor is known']),
  ),
  ...Object.fromEntries(
    [
      'sign_in_records',
      'claim_attempt',
      'give_attempt_back',
      'clear_attempts',
      'note_sign_in_failure',
      'forget_attempts',
    ].map((name) => [name, 'throttling, by account and address']),
  ),
  ...Object.fromEntries(
    [
      'my_secrets',
      'begin_second_factor',
      'replace_recovery_codes',
      'confirm_second_factor',
      'change_password',
      'rotate_session',
      'my_api_tokens',
      'make_api_token',
      'end_api_token',
      'remove_own_second_factor',
    ].map((name) => [name, 'the actor’s own account']),
  ),
  ...Object.fromEntries(
    [
      'account_sessions',
      'end_account_sessions',
      'has_second_factor',
      'identities_of',
      'tell_of_own_act',
      'invite_person',
    ].map((name) => [name, 'one’s own account, or one of a tenant that the actor administers (may_run_account)']),
  ),
  may_run_account: 'whose account the actor may look after',
  put_account_link: 'called by other such functions only',
  note_account: 'called by other such functions only',
  person_loses_ways_in: 'a trigger: whoever is disabled or moves to another address loses every way in',
  ...Object.fromEntries(
    [
      'put_account_mail',
      'link_identity',
      'invited_people',
      'shut_ways_in',
      'remove_second_factor_of',
      'consenters',
      'put_notice',
      'tell_of_act',
    ].map((name) => [name, 'called by other such functions only']),
  ),
  is_first_consenter: 'whether an office ever had a manager or an auditor; tells nothing else',
  role_holding_notes_consenter: 'a trigger: notes that an office has had a manager or an auditor',
  address_needs_consent: 'whether somebody holds a role beside admin, or an open packet; tells nothing else',
  ...Object.fromEntries(
    ['ask_consent', 'give_consent', 'refuse_consent', 'withdraw_consent'].map((name) => [
      name,
      'four eyes: asks who the actor is, and carries out what neither of the two may do alone',
    ]),
  ),
  pour_requests: 'how many requests came, by subject; tells how many of those it is asked about',
  forget_requests: 'the same',
  has_demo_accounts: 'production asks before it starts',
  note_refusal: 'a refusal is noted after its transaction was undone',
  first_steps_of:
    'whether one’s own office has a programme, an area, people, an engagement and a visit, and nothing of them',
  bureau_prefectures: 'which prefectures a bureau looks over, and which counts their offices have told as a range',
  bureau_flags:
    'in how many municipalities of a bureau’s prefectures a flag is up; numbers, as a bureau sees no engagement',
  bureau_university_support:
    'what university offices gave to the municipalities of a bureau, together; their field may reach beyond it',
  number_dispatch_letter: 'a trigger: counts the letters of an office, also those that its asker does not see',
  expert_loads: 'how many dispatches the experts of an office have; numbers, also of those that the asker does not see',
  tell_asked_expert: 'puts the mail that tells an expert of a dispatch that the actor has asked for',
  dispatch_support:
    'what dispatches gave, for the ledger that whoever changes a visit brings up to date: ids, days and kinds alone',
  bodies_in_charge: 'in which bodies’ charge an engagement was on a day: a trigger of records asks; ids alone',
  bodies_of: 'for which bodies people acted on a day: a trigger of records asks, whoever sees their roles; ids alone',
  dispatch_summary: 'the public summary of an engagement, for an expert who is asked',
  settle_dispatch_reminders:
    'resolves reminders of others about the actor’s own dispatch, once its cause is gone; gives a number',
  own_exports: 'how many exports the actor has taken',
  own_prints: 'how many packets the actor has printed',
  enter_by_calendar_secret: 'turns the secret of a calendar’s address into a transaction’s reach',
  ...Object.fromEntries(
    ['my_calendar_feeds', 'make_calendar_feed', 'end_calendar_feed'].map((name) => [
      name,
      'the actor’s own calendar addresses',
    ]),
  ),
  sessions_alive: 'whose stream may go on; asking is not using',
  tell_desks: 'a trigger: says whose desks have changed, by id alone',
  tell_webhooks_of_dispatches: 'a trigger: the same of dispatches',
  seat_expert: 'an expert who accepts joins the team of the engagement, which experts may not write',
  tell_webhooks: 'a trigger: facts come from everybody, subscriptions are the administrators’',
  audit_heads: 'the worker notes the ends of the chains outside the database; hashes, about nobody',
  wipe_old_links: 'housekeeping of the whole installation',
  await_sealing: 'a trigger: an entry waits for its seal',
  audit_chains_waiting: 'the worker asks which chains wait',
  seal_audit: 'appends to the chain and nothing else',
  attachments_stored: 'housekeeping asks which files belong to a row',
  archive_files_stored: 'the same for archives of packets',
  export_files_stored: 'the same for exports',
  enter_by_export_claim: 'turns the claim of an export that waits into the reach of whoever asked for it',
  tenants_to_serve: 'the worker asks whom to work for',
  tenants_with_mail: 'the worker asks whose mail can be sent',
  post_figures: 'totals for Prometheus, about nobody',
  queue_figures: 'totals for Prometheus, about nobody',
  job_figures: 'totals for Prometheus, about nobody',
  housekeeping: 'housekeeping of tables that nobody may touch',
  demo_accounts: 'the sign-in screen of the demo',
  dev_mails: 'the mail of the demo’s invented people',
  packets_find_receivers: 'follows from the terms: a packet without a successor goes to who leads; tells ids alone',
  settle_hidden_terms: 'hidden terms give way to open ones without telling whoever wrote them',
  hidden_ends_of_admins_give_way: 'an end that nobody may know of gives way to the last administrator; tells nothing',
  has_left_role: 'called by other such functions only',
  role_makes_room: 'a trigger: a role that a transfer ends makes room for the one after it',
  role_gets_room_back: 'a trigger: the reverse, when the transfer is withdrawn',
  search_candidates:
    'which entries within the actor’s reach hold the words; ids, which the reader reads under the policies',
  ...Object.fromEntries(
    ['search_follows', 'search_follows_visit', 'search_follows_programme'].map((name) => [
      name,
      'a trigger: what can be found follows from its subject, whoever wrote that; tells nothing',
    ]),
  ),
  follow_search: 'called by other such functions only',
  mend_search: 'the worker and the operator make the index what its subjects say; ids of what differed',
  hold_peers: 'locks peer supporters of the actor’s office while they are given a part in a team; tells nothing',
  ...Object.fromEntries(
    ['peer_part_fits', 'peer_part_keeps_end', 'peer_within_limit', 'peer_not_in_team_at_home'].map((name) => [
      name,
      'a trigger: what a peer supporter carries, in areas too that the writer does not see; refuses, and tells nothing else',
    ]),
  ),
  peer_stage_years:
    'in which years a municipality of the actor’s office was in a stage, in areas too that the actor does not see; years alone',
  peer_thanked: 'whom papers about a peer supporter are to: for whoever may know what they gave',
  peer_attended: 'the days, places and hours of a peer supporter’s visits for the same; never what was said',
  peer_terms: 'the parts in teams that a peer supporter had, for the same',
  peer_remarked: 'on which visits a peer supporter remarked, for the same; not what they wrote',
  peer_parts:
    'until when home offices have consented to parts in teams, so that reminders do not depend on who writes; days and a name',
  peer_loads: 'as peer_carried, for a whole office',
  peer_carried:
    'how much a peer supporter of the actor’s office carries, in areas too that the actor does not see; told as a number',
  drafts_held: 'that there is a draft, not what it says, for the writer’s manager',
};

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const rows = (sql: string) => database.query<{ name: string }>(sql).then((found) => found.map(({ name }) => name));
/** Runs the check on a database that was broken on purpose, and mends it again. */
async function withBroken(breaking: string, mending: string, check: () => Promise<unknown>): Promise<unknown> {
  await database.query(breaking);
  try {
    return await check();
  } finally {
    await database.query(mending);
  }
}

const withoutPolicy = () =>
  rows(`
  select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
     and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`);
const owned = () =>
  rows(`
  select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'banso\\_%' and r.rolname <> current_user
  union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname like 'banso\\_%' and r.rolname <> current_user
  union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname like 'banso\\_%' and r.rolname <> current_user and n.nspname not like 'pg_temp%' and n.nspname not like 'pg_toast_temp%' order by 1`);
const bypassingViews = () =>
  rows(`
  select relname as name from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)) order by 1`);
const bypassingFunctions = () =>
  rows(`
  select distinct p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`).then(
    (names) => names.filter((name) => !(name in DEFINERS)),
  );
const unpinned = () =>
  rows(`
  select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and not coalesce(array_to_string(proconfig, ',') like '%search_path=%', false) order by 1`);
const openToEverybody = () =>
  rows(`
  select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege('public', p.oid, 'execute') order by 1`);

describe('requirement 5: row-level security of the database', () => {
  it('every table forces row-level security and has a policy', async () => {
    expect(await withoutPolicy()).toEqual([]);
    expect(await withBroken('create table forgotten (id int)', 'drop table forgotten', withoutPolicy)).toEqual([
      'forgotten',
    ]);
    expect(
      await withBroken(
        'alter table visit no force row level security',
        'alter table visit force row level security',
        withoutPolicy,
      ),
    ).toEqual(['visit']);
  });

  it('no policy names a function of the context: the planner would look it up for every statement', async () => {
    const naming = () =>
      rows(
        `select tablename || '.' || policyname as name from pg_policies where coalesce(qual, '') || coalesce(with_check, '') like '%ctx\\_%' order by 1`,
      );
    expect(await naming()).toEqual([]);
    expect(
      await withBroken(
        'create policy late on visit for select to banso_wide using (tenant_id = (select ctx_tenant()))',
        'drop policy late on visit',
        naming,
      ),
    ).toEqual(['visit.late']);
  });

  it('neither the application nor the worker owns anything, is a superuser, or bypasses row-level security', async () => {
    expect(await owned()).toEqual([]);
    expect(
      await withBroken('create table taken (id int); alter table taken owner to banso_app', 'drop table taken', owned),
    ).toEqual(['taken']);
    const roles = await database.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = any(array['banso_app', 'banso_worker', 'banso_wide', 'banso_area', 'banso_mixed']) order by 1`,
    );
    expect(roles).toEqual(
      ['banso_app', 'banso_area', 'banso_mixed', 'banso_wide', 'banso_worker'].map((rolname) => ({
        rolname,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
      })),
    );
    // The application's own role and the worker's may take on the three, and have none of their rights before they do.
    expect(
      await rows(
        `select r.rolname || ' → ' || g.rolname as name from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member where r.rolname like 'banso\\_%' and r.rolname <> current_user order by 1`,
      ),
    ).toEqual(
      ['banso_app', 'banso_worker'].flatMap((role) =>
        ['area', 'mixed', 'wide'].map((kind) => `${role} → banso_${kind}`),
      ),
    );
    expect(
      await rows(
        `select distinct table_name as name from information_schema.role_table_grants where grantee = 'banso_app' and table_schema = 'public'`,
      ),
    ).toEqual([]);
    expect(
      await rows(`select rolname as name from pg_roles where rolname in ('banso_app', 'banso_worker') and rolinherit`),
    ).toEqual([]);
  });

  it('views ask as their reader', async () => {
    expect(await bypassingViews()).toEqual([]);
    expect(
      await withBroken('create view peephole as select * from visit_opinion', 'drop view peephole', bypassingViews),
    ).toEqual(['peephole']);
  });

  it('functions with the owner’s rights are the known ones, pin their search path, and are open to no third', async () => {
    expect(await bypassingFunctions()).toEqual([]);
    expect(await unpinned()).toEqual([]);
    expect(await openToEverybody()).toEqual([]);
    const peephole = `create function peephole() returns bigint language sql security definer as 'select count(*) from visit_opinion'`;
    for (const check of [bypassingFunctions, unpinned, openToEverybody])
      expect(await withBroken(peephole, 'drop function peephole', check)).toEqual(['peephole']);
  });

  it('a session is closed to plain SQL, and so are credentials', async () => {
    const rights = await rows(
      `select distinct table_name as name from information_schema.role_table_grants where grantee <> current_user and table_name in ('session', 'credential', 'sign_in_failure')`,
    );
    expect(rights).toEqual([]);
  });
});

describe('requirement 16: the audit log is append-only for the application', () => {
  it('which may insert and read it, never change or delete it', async () => {
    const rights = await database.query<{ privilege_type: string }>(
      `select privilege_type from information_schema.role_table_grants where table_name = 'audit_entry' and grantee = any(array['banso_wide', 'banso_area', 'banso_mixed', 'banso_worker']) order by 1`,
    );
    expect([...new Set(rights.map((row) => row.privilege_type))]).toEqual(['INSERT', 'SELECT']);
  });
});
