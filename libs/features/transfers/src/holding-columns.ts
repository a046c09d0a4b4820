import type { ItemKind } from './transfer.response.js';

/**
 * What becomes of a column when the person whom it names leaves:
 * `held` is found by `holdings.queries.ts` and shown in the preview as this kind;
 * `goes` needs nobody's decision, because something else that moves takes it along or ends it (says what);
 * `history` says who did something once, and stays;
 * `own` is the person's own account and reach, which nobody takes over;
 * `nobody` names no person at all.
 */
export type PersonColumn =
  | { held: ItemKind | readonly ItemKind[] }
  | { goes: string }
  | { history: string }
  | { own: string }
  | { nobody: string };

const ACCOUNT = { own: 'the account: it is ended by the administrator, and nobody inherits it' };
const DONE = { history: 'who did it' };
const COPY = { nobody: 'a row of another table that no foreign key names' };

/**
 * Every column of the schema that can name a person: keys to `person`, ids without a key of their own, JSON, and
 * whatever is called so. A new column that is missing here fails `holding-columns.spec.ts`, which also lays a row for
 * each `held` kind and asks the preview for it. So nobody can leave with something that the preview does not know.
 */
export const PERSON_COLUMNS: Readonly<Record<string, PersonColumn>> = {
  // What people hold
  'team_member.person_id': { held: ['lead', 'deputy', 'member', 'visit'] },
  'action_item_owner.person_id': { held: 'actionItem' },
  'need_holder.person_id': { held: 'need' },
  'visit_draft.person_id': { held: 'draft' },
  'visit_record_version.written_by': { held: 'confirmation' },
  'reminder.person_id': { held: 'reminder' },
  'handover_packet.successor_id': { held: 'packet' },

  // What goes along by itself
  'dispatch.expert_id': {
    goes: 'an expert who leaves is asked nothing more (dispatch-life.ts); the need’s holder is told, cancels and asks another',
  },
  'team_member_end.person_id': { goes: 'the end of a team term, which is held' },
  'disposition.successor_id': {
    goes: 'once confirmed it is a team term, which is held; before that the conflict successorLeavesToo names it',
  },
  'transfer_list_row.successor_id': { goes: 'as disposition.successor_id' },
  'transfer_list_row.interim_id': { goes: 'as disposition.successor_id' },
  'mail.person_id': {
    goes: 'mail that is written already goes to whom it was written; the next morning’s follows the terms',
  },

  // The person's own
  'role_holding.person_id': {
    own: 'the reach: confirming the transfer ends it with the day, and it ends at midnight by itself (role-choices.ts)',
  },
  'role_end.person_id': { own: 'the end of a role' },
  'term_clash.person_id': { history: 'whose term it was about' },
  'term_clash.other_id': {
    history: 'who was named openly',
  },
  'credential.person_id': ACCOUNT,
  'session.person_id': ACCOUNT,
  'second_factor.person_id': ACCOUNT,
  'recovery_code.person_id': ACCOUNT,
  'api_token.person_id': ACCOUNT,
  'oidc_identity.person_id': ACCOUNT,
  'account_link.person_id': ACCOUNT,
  'idempotency.person_id': ACCOUNT,

  'peer_supporter.person_id': { own: 'being a peer supporter: the parts in teams are held, and end with the consent' },
  'peer_supporter.registered_by': DONE,
  'peer_consent.recorded_by': DONE,
  'peer_overload.allowed_by': DONE,
  'contact.created_by': DONE,
  'contact.withdrawn_by': DONE,
  'visit_remark.written_by': DONE,
  'peer_vocabulary.changed_by': DONE,
  'peer_consent_scan.added_by': DONE,
  'peer_consent.given_by': { history: 'who of the home office consented, as text' },
  'peer_consent_scan.stored_as': { nobody: 'a file' },
  'calendar_feed.person_id': {
    own: 'the secret address: it shows what the person holds that day, and it ends with the account',
  },
  'expert.person_id': { own: 'what the roster says of them; without the role it says nothing' },
  'export_job.requested_by': { own: 'a file to fetch within days, for whoever asked for it' },
  'handover_archive.requested_by': { own: 'a file to fetch within days, for whoever asked for it' },

  // What stays as it was
  'coverage_person_month.person_id': { history: 'on how many visits they were' },
  'coverage_person_year.person_id': { history: 'on how many visits they were' },
  'transfer.person_id': { history: 'the leaver’s own transfer' },
  'transfer.registered_by': DONE,
  'transfer_list.registered_by': DONE,
  'transfer_list.requested_by': DONE,
  'handover_packet.predecessor_id': {
    history: 'who hands over: the packet stays theirs after the move, and reminders escalate a late one',
  },
  'handover_packet.checked_by': DONE,
  'handover_packet.received_by': DONE,
  'handover_question.asked_by': DONE,
  'handover_question.answered_by': DONE,
  'consent.person_id': { history: 'whose account it was about' },
  'consent.asked_by': DONE,
  'consent.decided_by': DONE,
  'consent.what': { history: 'what was asked for' },
  'account_link.created_by': DONE,
  'need.created_by': DONE,
  'need.closed_by': DONE,
  'dispatch.requested_by': DONE,
  'dispatch_step.expert_id': { history: 'whom it was about' },
  'dispatch_step.person_id': DONE,
  'dispatch_letter.expert_id': { history: 'whom it asked for' },
  'dispatch_letter.content': { history: 'frozen as it went out' },
  'dispatch_report.expert_id': { history: 'whom it is of' },
  'dispatch_report.written_by': DONE,
  'fee_class.created_by': DONE,
  'action_item.created_by': DONE,
  'attachment.uploaded_by': DONE,
  'attachment.withdrawn_by': DONE,
  'audit_entry.person_id': DONE,
  'coverage_judgement.judged_by': DONE,
  'engagement.created_by': DONE,
  'first_step_skip.skipped_by': DONE,
  'engagement_closure.closed_by': DONE,
  'engagement_pause.paused_by': DONE,
  'stage_change.changed_by': DONE,
  'true_challenge.marked_by': DONE,
  'engagement_reopening.reopened_by': DONE,
  'text_version.written_by': DONE,
  'text_version.subject_id': COPY,
  'challenge.created_by': DONE,
  'initiative.created_by': DONE,
  'milestone.created_by': DONE,
  'visit.created_by': DONE,
  'visit_cancellation.cancelled_by': DONE,
  'visit_record_event.person_id': DONE,
  'visit_record_version.begun_by': DONE,
  'confirmation_rule.changed_by': DONE,
  'visit_opinion.written_by': DONE,
  'visit_record_version.body_ids': { nobody: 'bodies' },
  'support_given.body_ids': { nobody: 'bodies' },
  'support_given.source_id': COPY,
  'visit_record_version.participants_ours': { history: 'who was there' },
  'handover_packet.written_by': DONE,
  'handover_signature.person_id': DONE,
  'reminder_ladder.changed_by': DONE,
  'small_number_rule.changed_by': DONE,
  'paper_heading.changed_by': DONE,
  'record_form.added_by': DONE,
  'record_form.ended_by': DONE,
  'record_form.stored_as': { nobody: 'a file' },
  'webhook.created_by': { history: 'who made it: it is the body’s and goes on' },
  'handover_version.content': { history: 'frozen for ever' },
  'handover_packet.facts': { history: 'names of the day it was drafted' },
  'audit_entry.change': { history: 'what was changed then' },

  // What names nobody
  'idempotency.reach': { nobody: 'what one’s own account reached, as ids of tenants, places and engagements' },
  'action_item_owner.transfer_id': COPY,
  'need_holder.transfer_id': COPY,
  'need_holder.engagement_id': COPY,
  'need.source_id': COPY,
  'dispatch.engagement_id': COPY,
  'dispatch_step.engagement_id': COPY,
  'dispatch_letter.engagement_id': COPY,
  'dispatch_report.engagement_id': COPY,
  'expert.area_ids': { nobody: 'areas' },
  'team_member.transfer_id': COPY,
  'team_member_end.transfer_id': COPY,
  'disposition.held_id': COPY,
  'disposition.engagement_id': COPY,
  'reminder.subject_id': COPY,
  'reminder.mail_id': COPY,
  'stage_change.visit_id': COPY,
  'audit_entry.engagement_id': COPY,
  'handover_packet.engagement_id': COPY,
  'handover_version.engagement_id': COPY,
  'handover_signature.engagement_id': COPY,
  'attachment.stored_as': { nobody: 'a file' },
  'action_item.owner_name': { nobody: 'somebody of the municipality, as text' },
  'engagement.due_in_words': { nobody: 'a sentence' },
  'reminder.why': { nobody: 'a sentence' },
  'transfer_list_row.refusal': { nobody: 'sentences' },
  'export_job.filter': { own: 'what somebody narrowed down what they took out by' },
  'export_job.reach': { own: 'what they reached when it was made' },
  'export_job.claim': { nobody: 'a round of the worker' },
  'export_job.stored_as': { nobody: 'a file' },
  'handover_archive.claim': { nobody: 'a round of the worker' },
  'handover_archive.stored_as': { nobody: 'a file' },
  'handover_archive_item.pdf_stored_as': { nobody: 'a file' },
  'handover_archive_item.xlsx_stored_as': { nobody: 'a file' },
  'job_state.worker': { nobody: 'a process' },
  'mail.sender': { nobody: 'a process' },
  'webhook_delivery.sender': { nobody: 'a process' },
  'mail_attempt.worker': { nobody: 'a process' },
  'reminder_ladder.numbers': { nobody: 'days' },
  'sweep_mark.office': { nobody: 'who could be reminded when it was last looked; made anew every day' },
  'webhook_delivery.payload': { nobody: 'ids, never a person' },
  'webhook_delivery.subject_id': COPY,
  'search_entry.subject_id': COPY,
  'search_entry.visit_id': COPY,
  'search_entry.body_id': COPY,
  'search_entry.reader_id': COPY,
  'visit_draft.content': { nobody: 'what the writer typed; the draft itself is held' },
};
