/**
 * What stands in columns that keep JSON, and what functions of ours give as JSON: the one thing about a statement's
 * rows that PostgreSQL cannot tell. A name that is missing here is `unknown` to whoever reads it.
 */
export const JSON_TYPES: Readonly<Record<string, JsonType>> = {
  'enter_by_calendar()': { type: 'EnteredByCalendar', from: 'libs/platform/database/src/entered.ts' },
  'enter_by_export()': { type: 'Entered', from: 'libs/platform/database/src/entered.ts' },
  'enter_by_token()': { type: 'Entered', from: 'libs/platform/database/src/entered.ts' },
  'export_job.filter': { type: 'object' },
  'export_job.reach': { type: 'KeptReach', from: '@banso/http' },
  'idempotency.reach': { type: 'KeptReach', from: 'libs/platform/http/src/kept-reach.ts' },
  'inspect_account_link()': { type: 'AccountLink', from: 'libs/platform/identity/src/account-links.response.ts' },
  'take_oidc()': { type: 'BegunOidc', from: 'libs/platform/identity/src/begun-oidc.ts' },
  'my_secrets()': { type: 'OwnSecrets', from: 'libs/platform/identity/src/own-secrets.ts' },
  'audit_entry.change': { type: 'Record<string, unknown>' },
  'engagement.due_in_words': { type: '{ ja: string; en: string }' },
  'leads_lately.terms': { type: 'HeldTerm[]', from: 'libs/domain/src/turnover.ts' },
  'contacts_lately.terms': { type: 'HeldTerm[]', from: 'libs/domain/src/turnover.ts' },
  'reminder.why': { type: '{ ja: string; en: string }' },
  'reminder_ladder.numbers': { type: 'LadderNumbers', from: '@banso/domain' },
  'sweep_mark.office': { type: 'OfficePicture', from: 'libs/features/reminders/src/office.ts' },
  'handover_packet.facts': { type: 'HandoverPacketDraft', from: '@banso/domain' },
  'handover_version.content': { type: 'HandoverPacketDraft', from: '@banso/domain' },
  'transfer_list_row.refusal': { type: '{ ja: string[]; en: string[] }' },
  'visit_draft.content': { type: 'Record<string, unknown>' },
  'visit_record_version.participants_ours': {
    type: 'ParticipantOfOurs[]',
    from: 'libs/features/visits/src/visit.response.ts',
  },
};

/** A TypeScript type, and the package or source that it comes from; none for one that needs no import. */
export interface JsonType {
  type: string;
  from?: string;
}
