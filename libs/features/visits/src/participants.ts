import type { Actor } from '@banso/database';
import { refuseField } from '@banso/http';
import type { RecordVisit } from './visit.request.js';

/**
 * Whoever took part for us is of the engagement's office, or a name without a person. One of another office is as unknown
 * as nobody. @throws a complaint about the first that is not known
 */
export async function refuseUnknownParticipants(actor: Actor, engagementId: string, request: RecordVisit, path: string): Promise<void> {
  const ids = (request.participantsOurs ?? []).map(({ personId }) => personId ?? null);
  if (!ids.some(Boolean)) return;
  const found = await actor.tx.query<{ id: string }>(
    'select p.id from person p join engagement e on e.tenant_id = p.tenant_id where e.id = $1 and p.id = any($2::uuid[])', [engagementId, ids.filter(Boolean)]);
  const known = new Set(found.map(({ id }) => id));
  const unknown = ids.findIndex((id) => id !== null && !known.has(id.toLowerCase()));
  if (unknown >= 0) throw refuseField(`${path}participantsOurs.${unknown}.personId`, { ja: 'この人は見つかりません。', en: 'This person is not known.' });
}
