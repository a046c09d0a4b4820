/**
 * What stands in columns that keep JSON, and what functions of ours give as JSON: the one thing about a statement's rows that
 * PostgreSQL cannot tell. A name that is missing here is `unknown` to whoever reads it.
 */
export const JSON_TYPES: Readonly<Record<string, JsonType>> = {
  'my_secrets()': { type: 'OwnSecrets', from: 'libs/platform/identity/src/own-secrets.ts' },
  'engagement.due_in_words': { type: '{ ja: string; en: string }' },
  'handover_packet.facts': { type: 'HandoverPacketDraft', from: '@banso/domain' },
  'handover_version.content': { type: 'HandoverPacketDraft', from: '@banso/domain' },
  'transfer_list_row.refusal': { type: '{ ja: string[]; en: string[] }' },
  'visit_draft.content': { type: 'Record<string, unknown>' },
  'visit_record_version.participants_ours': {
    type: 'ParticipantOfOurs[]', from: 'libs/features/visits/src/visit.response.ts',
  },
};

/** A TypeScript type, and the package or source that it comes from; none for one that needs no import. */
export interface JsonType {
  type: string;
  from?: string;
}
