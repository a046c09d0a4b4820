import { type Actor, personOf } from '@banso/database';
import { type Page, refuseField } from '@banso/http';
import type { TextVersion } from './engagement.response.js';
import {
  challengeInForce,
  initiativeInForce,
  keptTextVersions,
  lastTextVersion,
  milestoneInForce,
  visionInForce,
} from './text-versions.sql.js';
import { TextVersionEntity } from './text-version.entity.js';

/** The texts of an engagement's own story that are kept when they are corrected. */
export type StoryTextKind = 'vision' | 'challenge' | 'initiative' | 'milestone';

/** A text of which versions are kept. The vision's subject is the engagement itself. */
export interface TextSubject<Kind extends StoryTextKind | 'actionItem' = StoryTextKind | 'actionItem'> {
  engagementId: string;
  kind: Kind;
  id: string;
  /** Which of its texts; `text` unless said otherwise. */
  field?: 'text' | 'evidence';
}

/** A text as it says now, with who began it, where nothing was corrected yet. */
export interface TextInForce {
  text: string;
  /** Null where it was not kept who wrote it. */
  writtenBy: string | null;
  /** ISO 8601; null where it was not kept when. */
  writtenAt: string | null;
}

/** The number of the version before (null: there was none) and of the new one. */
export type KeptVersions = [number | null, number];

const IN_FORCE = {
  vision: visionInForce,
  challenge: challengeInForce,
  initiative: initiativeInForce,
  milestone: milestoneInForce,
} as const;

/**
 * Keeps what stood before a text of the story is corrected; call it before the new text is written.
 * @returns null where the text stays as it is
 * @throws a complaint about `reason`
 */
export async function keepText(
  actor: Actor,
  subject: TextSubject<StoryTextKind>,
  after: string | undefined,
  reason: string | undefined,
): Promise<KeptVersions | null> {
  if (after === undefined) return null;
  const before = await storyText(actor, subject);
  return before && keepTextInForce(actor, subject, before, after, reason);
}

/** A text of the story as it says now, with the name of who began it; null where there is none. */
export function storyText(
  actor: Actor,
  { engagementId, kind, id }: TextSubject<StoryTextKind>,
): Promise<(TextInForce & Pick<TextVersion, 'by'>) | null> {
  return actor.tx.row(IN_FORCE[kind], { id, engagement: engagementId });
}

/**
 * The same for a text that the caller has before it. The first text of something that was empty needs no reason; every
 * later one does (domain 4.5).
 * @returns null where the text stays as it is
 * @throws a complaint about `reason`
 */
export async function keepTextInForce(
  actor: Actor,
  subject: TextSubject,
  before: TextInForce,
  after: string | undefined,
  reason: string | undefined,
): Promise<KeptVersions | null> {
  if (after === undefined || before.text === after) return null;
  const { engagementId, kind: subjectKind, id: subjectId, field = 'text' } = subject;
  const write = (version: number, text: string, why: string, writtenBy: string | null, writtenAt: Date | null) =>
    actor.tx.insert(TextVersionEntity, {
      engagementId,
      subjectKind,
      subjectId,
      field,
      version,
      text,
      reason: why,
      writtenBy,
      writtenAt,
    });
  let { version: last } = (await actor.tx.row(lastTextVersion, { subject: subjectId, field }))!;
  if (last === 0 && before.text === '') {
    await write(1, after, '', personOf(actor), actor.now);
    return [null, 1];
  }
  if (!reason)
    throw refuseField('reason', {
      ja: '直した理由を入れてください。前の内容とあわせて残ります。',
      en: 'Say why the text is corrected. It is kept beside what stood before.',
    });
  if (last === 0) {
    const { text, writtenBy, writtenAt } = before;
    await write(++last, text, '', writtenBy, writtenAt === null ? null : new Date(writtenAt));
  }
  await write(last + 1, after, reason, personOf(actor), actor.now);
  return [last, last + 1];
}

/**
 * Every version of a text, newest first; the one in force alone where nothing was corrected. The caller has looked
 * whether the subject is within reach.
 */
export async function textVersions(
  actor: Actor,
  { id, field = 'text' }: Pick<TextSubject, 'id' | 'field'>,
  inForce: TextInForce & Pick<TextVersion, 'by'>,
): Promise<Page<TextVersion>> {
  const kept = await actor.tx.rows(keptTextVersions, { subject: id, field });
  if (kept.length > 0) return { items: kept, nextCursor: null };
  const { text, by, writtenAt } = inForce;
  return { items: text === '' ? [] : [{ version: 1, text, reason: '', by, at: writtenAt }], nextCursor: null };
}
