import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
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
  const row = await actor.tx.one<{ bodyId: string | null }>(WRITERS_BODY, [engagementId]);
  return row?.bodyId ?? null;
}

const WRITERS_BODY = `
  select case when not (e.tenant_id = any(ctx_ints('app.wide')) or (e.tenant_id = any(ctx_ints('app.tenants')) and e.municipality_code = any(ctx_texts('app.own'))))
         then (select h.organisation_id from role_term h
                join assignment a on a.organisation_id = h.organisation_id and a.municipality_code = e.municipality_code
                where h.person_id = ctx_person() and h.role = 'partner' and h.from_on <= ctx_today() and (h.until_on is null or h.until_on >= ctx_today())
                  and a.from_on <= ctx_today() and (a.until_on is null or a.until_on >= ctx_today()) order by h.from_on, h.id limit 1) end as "bodyId"
    from engagement e where e.id = $1`;

/**
 * What the request changes in the opinion of the writer's own body; null where nothing. Other bodies' opinions are neither
 * looked at nor touched. The record's number does not move with an opinion, so the request names the opinion's own.
 * @param path begins the names of complaints' fields
 * @throws a complaint where it names none, stale when a colleague has written on since the version that it names
 */
export async function opinionChangeOf(actor: Actor, visit: VisitRowFacts, request: RecordVisit, path: string): Promise<OpinionChange | null> {
  if (request.opinion === undefined && request.opinionInternal === undefined) return null;
  const bodyId = await writersBody(actor, visit.engagementId);
  const own = await actor.tx.one<{ version: number; text: string; internal: boolean }>(
    'select version, text, internal from visit_opinion where visit_id = $1 and body_id is not distinct from $2 and superseded_at is null',
    [visit.id, bodyId]);
  const text = request.opinion ?? own?.text ?? '';
  const internal = request.opinionInternal ?? own?.internal ?? true;
  if (own ? own.text === text && own.internal === internal : text === '') return null;
  if (own && request.opinionVersion === undefined) throw refuseField(`${path}opinionVersion`, VERSION_NEEDED);
  if (request.opinionVersion !== undefined && request.opinionVersion !== (own?.version ?? 0)) throw new Refusal(COMMON_REFUSALS.stale);
  return { bodyId, before: own?.version ?? null, text, internal };
}

const VERSION_NEEDED = {
  ja: '所見は既に書かれています。読み込んだ所見の版番号（opinionVersion）を入れてください。',
  en: 'An opinion is written already. Name the version of it that you have read.',
};

/** Writes the body's opinion as a version of its own; nothing in it is seen by those who may not read it. */
export async function writeOpinion(actor: Actor, visit: VisitRowFacts, change: OpinionChange, reason: string): Promise<void> {
  if (change.before !== null) {
    await actor.tx.run('update visit_opinion set superseded_at = $3 where visit_id = $1 and body_id is not distinct from $2 and superseded_at is null', [visit.id, change.bodyId, actor.now]);
  }
  await actor.tx.run(
    'insert into visit_opinion (visit_id, engagement_id, body_id, version, text, internal, reason, written_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [visit.id, visit.engagementId, change.bodyId, (change.before ?? 0) + 1, change.text, change.internal, change.before === null ? '' : reason, actor.personId]);
}
