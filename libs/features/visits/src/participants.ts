import type { Actor } from '@banso/database';
import { refuseField } from '@banso/http';
import { peopleOfOffice } from './participants.sql.js';
import type { RecordVisit } from './visit.request.js';

/**
 * Whoever took part for us is of the engagement's office, or a name without a person. One of another office is as
 * unknown as nobody. @throws a complaint about the first that is not known
 */
export async function refuseUnknownParticipants(
  actor: Actor,
  engagementId: string,
  request: RecordVisit,
  path: string,
): Promise<void> {
  const ids = (request.participantsOurs ?? []).map(({ personId }) => personId ?? null);
  const people = ids.filter((id) => id !== null);
  if (people.length === 0) return;
  const found = await actor.tx.rows(peopleOfOffice, { engagement: engagementId, people });
  const known = new Set(found.map(({ id }) => id));
  const unknown = ids.findIndex((id) => id !== null && !known.has(id.toLowerCase()));
  if (unknown < 0) return;
  throw refuseField(`${path}participantsOurs.${unknown}.personId`, {
    ja: 'この人は見つかりません。',
    en: 'This person is not known.',
  });
}
