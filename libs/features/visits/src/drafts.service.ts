import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { discardDraft, saveDraft } from './drafts.sql.js';
import type { SaveDraft } from './visit.request.js';
import { visitInReach } from './visit-row.sql.js';

/**
 * Drafts of visit records: written by nobody but their writer, and read by who takes over from them once that day has
 * come.
 */
@Injectable()
export class DraftsService {
  /** Keeps what was typed so far. @throws notFound when the visit is out of reach */
  async save(actor: Actor, visitId: string, request: SaveDraft): Promise<void> {
    const visit = isUuid(visitId) ? await actor.tx.row(visitInReach, { visit: visitId }) : null;
    if (!visit) throw new Refusal(COMMON_REFUSALS.notFound);
    const { engagementId } = visit;
    const saved = await actor.tx.row(saveDraft, {
      visit: visitId,
      person: personOf(actor),
      engagement: engagementId,
      content: storable(request.content),
    });
    // A draft is saved every few seconds and is no record yet: its beginning and its end are noted, not each state.
    if (!saved?.isNew) return;
    await audit(actor, {
      action: 'visit:record',
      subjectKind: 'visitDraft',
      subjectId: visitId,
      engagementId,
      change: { draft: [null, 'begun'] },
    });
  }

  /**
   * Throws one's own draft away. Without one nothing happens; a predecessor's, which it may have been begun from, stays
   * theirs and is there again.
   */
  async discard(actor: Actor, visitId: string): Promise<void> {
    const own = { visit: visitId, person: personOf(actor) };
    const gone = isUuid(visitId) ? await actor.tx.row(discardDraft, own) : null;
    if (!gone) return;
    await audit(actor, {
      action: 'visit:record',
      subjectKind: 'visitDraft',
      subjectId: visitId,
      engagementId: gone.engagementId,
      change: { draft: ['begun', 'discarded'] },
    });
  }
}

/** Removes the actor's own draft of a visit, if there is one: what was typed is recorded, or not needed any more. */
export async function removeDraft(actor: Actor, visitId: string): Promise<void> {
  if (actor.personId) await actor.tx.write(discardDraft, { visit: visitId, person: actor.personId });
}

/** The draft as JSON without what PostgreSQL cannot keep (NUL, half a character pair): no draft is refused for it. */
function storable(content: Record<string, unknown>): string {
  const clean = (text: string): string => text.replace(/[\u0000\p{Surrogate}]/gu, '');
  return JSON.stringify(content, (_, value: unknown) => {
    if (typeof value === 'string') return clean(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), part]));
  });
}
