import type { Actor } from '@banso/database';
import { refuseField } from '@banso/http';
import { peopleOfOffice } from './participants.sql.js';
import type { RecordVisit } from './visit.request.js';

/** Those of the people who took part for us that are of the engagement's office. */
export async function knownParticipants(
  actor: Actor,
  engagementId: string,
  request: RecordVisit,
): Promise<ReadonlySet<string>> {
  const people = idsOf(request).filter((id) => id !== null);
  const found = people.length > 0 ? await actor.tx.rows(peopleOfOffice, { engagement: engagementId, people }) : [];
  return new Set(found.map(({ id }) => id));
}

/**
 * Whoever took part for us is of the engagement's office, or a name without a person. One of another office is as
 * unknown as nobody. @throws a complaint about the first that is not known
 */
export function refuseUnknownParticipants(known: ReadonlySet<string>, request: RecordVisit, path: string): void {
  const ids = idsOf(request);
  const unknown = ids.findIndex((id) => id !== null && !known.has(id.toLowerCase()));
  if (unknown < 0) return;
  throw refuseField(`${path}participantsOurs.${unknown}.personId`, {
    ja: 'この人は見つかりません。',
    en: 'This person is not known.',
  });
}

function idsOf({ participantsOurs }: RecordVisit): Array<string | null> {
  return (participantsOurs ?? []).map(({ personId }) => personId ?? null);
}
