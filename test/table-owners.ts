/**
 * Each table has one owner: the room whose statements write it, and nobody else's. Whoever wants something written
 * there asks the owner's verb. `table-owners.spec.ts` reads every statement of the product and holds it to this page; a
 * table without an owner fails it too.
 */
export const TABLE_OWNERS: Readonly<Record<string, string>> = {
  ...owned('libs/platform/database', ['migration', 'schema_object']),
  ...owned('libs/platform/http', ['idempotency', 'request_level']),
  ...owned('libs/platform/audit', ['audit_entry', 'audit_link', 'audit_pending']),
  ...owned('libs/platform/exports', ['export_job']),
  ...owned('libs/platform/mail', ['mail', 'mail_attempt']),
  ...owned('libs/platform/queue', ['worker']),
  ...owned('libs/platform/identity', [
    'tenant',
    'tenant_field',
    'session',
    'credential',
    'account_link',
    'api_token',
    'second_factor',
    'recovery_code',
    'oidc_identity',
    'oidc_request',
    'sign_in_failure',
  ]),
  ...owned('apps/worker', ['job_schedule', 'job_state', 'failed_job', 'queue_state']),
  ...owned('libs/features/directory', [
    'prefecture',
    'municipality',
    'area',
    'area_municipality',
    'organisation',
    'jurisdiction',
    'assignment',
    'closed_day',
    'programme',
    'programme_year',
    'programme_body',
    'confirmation_rule',
    'person',
    'role_holding',
    'role_end',
    'consent',
  ]),
  ...owned('libs/features/engagements', [
    'engagement',
    'engagement_closure',
    'engagement_reopening',
    'engagement_pause',
    'team_member',
    'team_member_end',
    'counterpart',
    'challenge',
    'true_challenge',
    'initiative',
    'milestone',
    'stage_change',
    'text_version',
    'term_clash',
  ]),
  ...owned('libs/features/first-steps', ['first_step_skip']),
  ...owned('libs/features/actions', ['action_item', 'action_item_owner']),
  ...owned('libs/features/visits', [
    'visit',
    'visit_cancellation',
    'visit_draft',
    'visit_record_version',
    'visit_record_event',
    'visit_opinion',
    'attachment',
  ]),
  ...owned('libs/features/reminders', ['reminder', 'reminder_ladder', 'sweep_mark']),
  ...owned('libs/features/transfers', ['transfer', 'transfer_list', 'transfer_list_row', 'disposition']),
  ...owned('libs/features/packets', [
    'handover_packet',
    'handover_version',
    'handover_signature',
    'handover_question',
    'handover_archive',
    'handover_archive_item',
  ]),
  ...owned('libs/features/coverage', [
    'coverage_month',
    'coverage_year',
    'coverage_place_month',
    'coverage_person_month',
    'coverage_person_year',
    'coverage_judgement',
    'small_number_rule',
  ]),
  ...owned('libs/features/support-given', ['support_given']),
  ...owned('libs/features/calendar', ['calendar_feed']),
  ...owned('libs/features/webhooks', ['webhook', 'webhook_delivery']),
  ...owned('libs/features/search', ['search_entry']),
  ...owned('libs/features/dispatches', [
    'profession_list',
    'fee_class',
    'expert',
    'need',
    'need_holder',
    'dispatch',
    'dispatch_step',
    'dispatch_letter_count',
    'dispatch_letter',
    'dispatch_report',
  ]),
  ...owned('libs/features/peers', [
    'peer_consent',
    'peer_consent_scan',
    'peer_overload',
    'peer_supporter',
    'peer_vocabulary',
    'visit_remark',
  ]),
  ...owned('libs/features/contacts', ['contact']),
  ...owned('libs/features/papers', ['paper_heading', 'record_form']),
};

/** Who may write what is not theirs, and why nobody else could. */
export const BEYOND_THE_OWNERS: Readonly<Record<string, { tables: readonly string[] | 'all'; because: string }>> = {
  'libs/features/demo': { tables: 'all', because: 'lays out the invented data of every room at once, as the migrator' },
  'libs/testing': { tables: 'all', because: 'lays out the story of a test' },
  'apps/cli': {
    tables: 'all',
    because:
      'commands of an operator, as the migrator: the purge removes an engagement from every room in one ' +
      'transaction, and a rolled key seals every kept secret anew',
  },
  'libs/platform/identity': {
    tables: ['person', 'organisation', 'jurisdiction', 'role_holding', 'programme'],
    because: 'the first people of an office are made by hand, before there is anybody whom a verb could ask',
  },
};

/**
 * Views that their owner exports: `shared_…`, one for a table, and these that say what holds or counts. Whoever wants
 * to know something of another room's reads there; what the owner keeps to itself it leaves out.
 */
export const SHARED_VIEWS: readonly string[] = [
  'area_of_municipality',
  'closure_in_force',
  'office_term',
  'part_term',
  'role_term',
  'team_term',
  'visit_record',
  'visit_returned',
  'visit_to_confirm',
  'visit_unconfirmed',
  'visits_that_count',
];

/** Whether a room may read the table or view. */
export function mayRead({ room, table }: { room: string; table: string }): boolean {
  return (
    mayWrite({ room, table }) || table.startsWith('shared_') || SHARED_VIEWS.includes(table) || !(table in TABLE_OWNERS)
  );
}

/** Whether a room may write the table. */
export function mayWrite({ room, table }: { room: string; table: string }): boolean {
  const beyond = BEYOND_THE_OWNERS[room]?.tables ?? [];
  return TABLE_OWNERS[table] === room || beyond === 'all' || beyond.includes(table);
}

function owned(owner: string, tables: readonly string[]): Record<string, string> {
  return Object.fromEntries(tables.map((table) => [table, owner]));
}
