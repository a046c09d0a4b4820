import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@banso/testing';

/**
 * Requirement 35: a text once saved can be read for ever. Every column of free text that the application may change in
 * place is here, with where the former text is kept, or why there is nothing to keep. A new one without an entry fails.
 */
const KEPT = 'text_version keeps what stood before, with author and reason';
const LOGGED = 'a master or a name: the audit log tells from what to what';
const DERIVED = 'computed from other rows';
const WORKING =
  'a paper in the making: what is handed over is frozen (handover_version), what is recorded is a version';
const PLAN = 'where and what for a planned visit is; what was held stands in the versions of its record';
const MAY_CHANGE: Readonly<Record<string, string>> = {
  ...of(
    KEPT,
    'engagement.vision',
    'challenge.text',
    'initiative.text',
    'milestone.text',
    'action_item.text',
    'action_item.evidence',
  ),
  ...of(
    LOGGED,
    'counterpart.name',
    'counterpart.post',
    'counterpart.note',
    'person.name',
    'person.kana',
    'person.email',
    'person.post',
    'person.profession',
    'person.support_types',
    'person.themes',
    'person.disabled_reason',
    'organisation.name',
    'area.name',
    'area_municipality.kind',
    'closed_day.name',
    'programme.name',
    // Of a fiscal year that has not ended; each change stands in the audit log, from and to.
    'programme.papers',
    'programme_year.forms',
    'programme_year.fee_rule',
    'webhook.name',
    'webhook.url',
    'webhook.events',
    'webhook.secret',
    'reminder_ladder.numbers',
    'profession_list.names',
    'expert.area_ids',
    'expert.note',
    'peer_supporter.reason',
    'peer_vocabulary.themes',
    'peer_consent.ended_reason',
    'paper_heading.addressee',
    'paper_heading.department',
  ),
  ...of(
    DERIVED,
    'engagement.cadence_from',
    'engagement.cadence_statuses',
    'engagement.due_in_words',
    'engagement.planned_days',
    'engagement.search',
    'organisation.search',
    'person.search',
    'programme.search',
    'visit.support_types',
    'support_given.body_ids',
    'support_given.body_kinds',
    'coverage_month.body_kinds',
    'coverage_month.days',
    'coverage_month.kind_days',
    'coverage_place_month.days',
    'coverage_person_month.days',
    'coverage_year.body_kinds',
    'reminder.why',
    'reminder.step',
    'reminder.municipality_code',
    'disposition.result',
    'disposition.held_kind',
    'webhook_delivery.event',
    'webhook_delivery.fact',
    'webhook_delivery.payload',
    'webhook_delivery.last_error',
    'transfer_list.name',
    'transfer_list.sha256',
    'transfer_list_row.refusal',
    'handover_packet.facts',
    'handover_packet.municipality_code',
  ),
  ...of(
    WORKING,
    'handover_packet.history',
    'handover_packet.policy',
    'handover_packet.pending',
    'handover_packet.cautions',
    'visit_draft.content',
    'disposition.reason',
  ),
  ...of(PLAN, 'visit.place', 'visit.purpose'),
  'need.closed_reason': 'written once: a need that was closed is not closed again',
  'dispatch.fee_class': 'written once, when it was carried out',
  'attachment.withdrawn_reason': 'written once, when it is withdrawn',
  'contact.withdrawn_reason': 'written once, when it is withdrawn',
  'handover_question.answer': 'written once: a second answer is refused',
  'team_member_end.reason': 'the end of a term moves with a change of lead, which the audit log tells',
};

function of(reason: string, ...columns: string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, reason]));
}

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Text and JSON columns that a role of the application may update, but for words of a fixed list. */
const changeable = async (): Promise<string[]> =>
  (
    await database.query<{ name: string }>(`
  select distinct c.table_name || '.' || c.column_name as name
    from information_schema.columns c join pg_class t on t.relname = c.table_name and t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
   where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'json', 'ARRAY')
     and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
                      where k.contype in ('c', 'f') and k.conrelid = t.oid and a.attname = c.column_name and (k.contype = 'f' or pg_get_constraintdef(k.oid) ~ 'ARRAY\\['))
     and exists (select from unnest(array['banso_wide', 'banso_area', 'banso_mixed']) r(role)
                  where has_column_privilege(r.role, t.oid, c.column_name, 'UPDATE')
                    and exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd in ('w', '*') and (p.polroles = '{0}' or (select oid from pg_roles where rolname = r.role) = any(p.polroles))))
   order by 1`)
  ).map(({ name }) => name);

describe('requirement 35: what was once saved cannot be overwritten', () => {
  it('every text that the application may change in place is kept elsewhere, or there is nothing to keep', async () => {
    expect((await changeable()).filter((name) => !(name in MAY_CHANGE))).toEqual([]);
  });

  it('the table names no column that is gone, or that may no longer be changed', async () => {
    const there = new Set(await changeable());
    expect(Object.keys(MAY_CHANGE).filter((name) => !there.has(name))).toEqual([]);
  });

  it('a table whose texts could be overwritten is found', async () => {
    await database.query('grant update (facts) on visit_record_version to banso_wide');
    expect(await changeable()).toContain('visit_record_version.facts');
    await database.query('revoke update (facts) on visit_record_version from banso_wide');
  });
});
