import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { opinionInForce, type OpinionInForceRow, supersedeOpinion, writersBodyAt } from './opinions.sql.js';
import { VisitOpinionEntity } from './visit-opinion.entity.js';
import type { RecordVisit } from './visit.request.js';
import type { VisitRowFacts } from './visit-row.js';

/** An opinion (所見) that a body is about to write: its first one or a new version of it. */
export interface OpinionChange {
  bodyId: string | null;
  /** The number of the version that it takes the place of; null for the body's first. */
  before: number | null;
  text: string;
  internal: boolean;
}

/**
 * For which body the actor writes about the engagement's municipality: null for the office itself (with its health
 * offices), otherwise the body from which the actor is a guest there.
 */
export async function writersBody(actor: Actor, engagementId: string): Promise<string | null> {
  // Guests alone need a look at the tables; a person of the office writes for the office.
  if (!actor.roles.includes('partner')) return null;
  const row = await actor.tx.row(writersBodyAt, { engagement: engagementId });
  return row?.bodyId ?? null;
}

/** The opinion of the writer's own body, and which body that is. */
export interface OwnOpinion {
  bodyId: string | null;
  own: OpinionInForceRow | null;
}

/**
 * What the writer's own body thinks so far, where the request says anything about it. Other bodies' opinions are not
 * looked at.
 */
export async function ownOpinion(
  actor: Actor,
  visitId: string | null,
  engagementId: string,
  request: RecordVisit,
): Promise<OwnOpinion | null> {
  if (request.opinion === undefined && request.opinionInternal === undefined) return null;
  const bodyId = await writersBody(actor, engagementId);
  return {
    bodyId,
    own: visitId === null ? null : await actor.tx.row(opinionInForce, { visit: visitId, body: bodyId }),
  };
}

/**
 * What the request changes in the opinion of the writer's own body; null where nothing. The record's number does not
 * move with an opinion, so the request names the opinion's own.
 * @param path begins the names of complaints' fields
 * @throws a complaint where it names none, stale when a colleague has written on since the version that it names
 */
export function opinionChangeOf(written: OwnOpinion | null, request: RecordVisit, path: string): OpinionChange | null {
  if (!written) return null;
  const { bodyId, own } = written;
  const text = request.opinion ?? own?.text ?? '';
  const internal = request.opinionInternal ?? own?.internal ?? true;
  if (own ? own.text === text && own.internal === internal : text === '') return null;
  if (own && request.opinionVersion === undefined) throw refuseField(`${path}opinionVersion`, VERSION_NEEDED);
  const read = request.opinionVersion;
  if (read !== undefined && read !== (own?.version ?? 0)) throw new Refusal(COMMON_REFUSALS.stale);
  return { bodyId, before: own?.version ?? null, text, internal };
}

const VERSION_NEEDED = {
  ja: '所見は既に書かれています。読み込んだ所見の版番号（opinionVersion）を入れてください。',
  en: 'An opinion is written already. Name the version of it that you have read.',
};

/** Writes the body's opinion as a version of its own; nothing in it is seen by those who may not read it. */
export async function writeOpinion(
  actor: Actor,
  visit: VisitRowFacts,
  { bodyId, before, text, internal }: OpinionChange,
  reason: string,
): Promise<void> {
  if (before !== null) await actor.tx.write(supersedeOpinion, { visit: visit.id, body: bodyId, now: actor.now });
  await actor.tx.insert(VisitOpinionEntity, {
    visitId: visit.id,
    engagementId: visit.engagementId,
    bodyId,
    version: (before ?? 0) + 1,
    text,
    internal,
    reason: before === null ? '' : reason,
    writtenBy: actor.personId,
  });
}
