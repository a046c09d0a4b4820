import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { SaveDraft } from './visit.request.js';

/** Drafts of visit records: written by nobody but their writer, and read by who takes over from them once that day has come. */
@Injectable()
export class DraftsService {
  /** Keeps what was typed so far. @throws notFound when the visit is out of reach */
  async save(actor: Actor, visitId: string, request: SaveDraft): Promise<void> {
    const visit = isUuid(visitId) ? await actor.tx.one<{ engagement_id: string }>('select engagement_id from visit where id = $1', [visitId]) : null;
    if (!visit) throw new Refusal(COMMON_REFUSALS.notFound);
    const [saved] = await actor.tx.query<{ isNew: boolean }>(
      `insert into visit_draft (visit_id, person_id, engagement_id, content) values ($1, $2, $3, $4)
       on conflict (visit_id, person_id) do update set content = excluded.content, version = visit_draft.version + 1, saved_at = ctx_now() returning version = 1 as "isNew"`,
      [visitId, personOf(actor), visit.engagement_id, storable(request.content)],
    );
    // A draft is saved every few seconds and is no record yet: its beginning and its end are noted, not each of its states.
    if (saved?.isNew) await audit(actor, { action: 'visit:record', subjectKind: 'visitDraft', subjectId: visitId, engagementId: visit.engagement_id, change: { draft: [null, 'begun'] } });
  }

  /** Throws one's own draft away. Without one nothing happens; a predecessor's, which it may have been begun from, stays theirs and is there again. */
  async discard(actor: Actor, visitId: string): Promise<void> {
    const [gone] = isUuid(visitId) ? await actor.tx.query<{ engagement_id: string }>('delete from visit_draft where visit_id = $1 and person_id = $2 returning engagement_id', [visitId, personOf(actor)]) : [];
    if (gone) await audit(actor, { action: 'visit:record', subjectKind: 'visitDraft', subjectId: visitId, engagementId: gone.engagement_id, change: { draft: ['begun', 'discarded'] } });
  }
}

/** The draft as JSON without what PostgreSQL cannot keep (NUL, half of a character pair): a draft is never refused for it. */
function storable(content: Record<string, unknown>): string {
  const clean = (text: string): string => text.replace(/[\u0000\p{Surrogate}]/gu, '');
  return JSON.stringify(content, (_, value: unknown) => {
    if (typeof value === 'string') return clean(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), part]));
  });
}
