import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import type { DispatchFactsRow } from './dispatches.sql.js';
import { seatExpert } from './seat-expert.sql.js';

/**
 * An expert is in the team of the engagement as long as they are on a dispatch to it: from the day on which they accept
 * until the report is accepted, or the dispatch falls through. Source: support-work, section 4.
 */
export async function seatInTeam(actor: Actor, { id, engagementId, expertId }: DispatchFactsRow): Promise<void> {
  if (!engagementId) return;
  const seat = await actor.tx.row(seatExpert, { dispatch: id });
  if (!seat?.memberId) return;
  actor.tx.changed('engagement', engagementId);
  await audit(actor, {
    action: 'member:write',
    subjectKind: 'member',
    subjectId: seat.memberId,
    engagementId,
    change: seat.begins
      ? { role: [null, 'expert'], personId: [null, expertId], from: [null, actor.today] }
      : { until: [null, actor.today] },
  });
}
