import { type Actor, personOf } from '@banso/database';
import { type Page, refuseField } from '@banso/http';
import type { TextVersion } from './engagement.response.js';

/** Whose texts are kept when they are corrected: the vision of an engagement, and what its story and its homework say. */
export type TextKind = 'vision' | 'challenge' | 'initiative' | 'milestone' | 'actionItem';

/** A text of the story. The vision's subject is the engagement itself. */
export interface TextSubject {
  engagementId: string;
  kind: TextKind;
  id: string;
  /** Which of its texts; `text` unless said otherwise. */
  field?: 'text' | 'evidence';
}

/** Text in force with who began it, where nothing was corrected yet: $1 subject. */
const IN_FORCE: Readonly<Record<TextKind, (field: 'text' | 'evidence') => string>> = {
  vision: () => 'select vision as text, created_by, created_at from engagement where id = $1',
  challenge: () => `select text, created_by, coalesce(created_at, noted_on::timestamp at time zone 'Asia/Tokyo') as created_at from challenge where id = $1`,
  initiative: () => 'select text, created_by, created_at from initiative where id = $1',
  milestone: () => 'select text, created_by, created_at from milestone where id = $1',
  actionItem: (field) => `select ${field} as text, created_by, created_at from action_item where id = $1`,
};

/**
 * Keeps what stood before a text is corrected; call it before the new text is written. The first text of something that was
 * empty needs no reason; every later one does (domain 4.5).
 * @returns the number of the version before (null: there was none) and of the new one; null where the text stays as it is
 * @throws a complaint about `reason`
 */
export async function keepText(actor: Actor, subject: TextSubject, after: string | undefined, reason: string | undefined): Promise<[number | null, number] | null> {
  const { engagementId, kind, id, field = 'text' } = subject;
  if (after === undefined) return null;
  const before = await actor.tx.one<{ text: string; created_by: string | null; created_at: Date | null }>(IN_FORCE[kind](field), [id]);
  if (!before || before.text === after) return null;
  const [kept] = await actor.tx.query<{ last: number }>('select coalesce(max(version), 0)::int as last from text_version where subject_id = $1 and field = $2', [id, field]);
  const write = (version: number, text: string, why: string, by: string | null, at: Date | null) => actor.tx.run(
    'insert into text_version (engagement_id, subject_kind, subject_id, field, version, text, reason, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [engagementId, kind, id, field, version, text, why, by, at]);
  let last = kept!.last;
  if (last === 0 && before.text === '') {
    await write(1, after, '', personOf(actor), actor.now);
    return [null, 1];
  }
  if (!reason) throw refuseField('reason', { ja: '直した理由を入れてください。前の内容とあわせて残ります。', en: 'Say why the text is corrected. It is kept beside what stood before.' });
  if (last === 0) await write(++last, before.text, '', before.created_by, before.created_at);
  await write(last + 1, after, reason, personOf(actor), actor.now);
  return [last, last + 1];
}

/** Every version of a text, newest first; the one in force alone where nothing was corrected. The caller has looked whether the subject is within reach. */
export async function textVersions(actor: Actor, { kind, id, field = 'text' }: TextSubject): Promise<Page<TextVersion>> {
  const kept = await actor.tx.query<TextVersion>(
    `select t.version, t.text, t.reason, ${NAMED('t.written_by')} as "by", t.written_at as at from text_version t where t.subject_id = $1 and t.field = $2 order by t.version desc`, [id, field]);
  if (kept.length > 0) return { items: kept, nextCursor: null };
  const items = await actor.tx.query<TextVersion>(
    `select 1 as version, t.text, '' as reason, ${NAMED('t.created_by')} as "by", t.created_at as at from (${IN_FORCE[kind](field)}) t where t.text <> ''`, [id]);
  return { items, nextCursor: null };
}

const NAMED = (id: string) => `(select json_build_object('id', p.id, 'name', p.name) from person p where p.id = ${id})`;
