import { type CivilDay, consentedUntil, type PeerConsentSubject, type Recipients, termHoldsOn } from '@banso/domain';
import type { PeerPartsOfRow } from './peer-parts.sql.js';

/** A consent of a home office; both days are included. */
export interface PeerConsentTerm {
  from: CivilDay;
  until: CivilDay;
}
/** A part of a peer supporter in a team. */
export type PeerPart = PeerPartsOfRow;

/** Each engagement with the parts in its team. */
export function withPeerParts<Row extends { id: string }>(
  rows: readonly Row[],
  parts: readonly PeerPart[],
): (Row & { peerParts: PeerPart[] })[] {
  const inTeam = new Map<string, PeerPart[]>();
  for (const part of parts) inTeam.set(part.engagementId, [...(inTeam.get(part.engagementId) ?? []), part]);
  return rows.map((row) => ({ ...row, peerParts: inTeam.get(row.id) ?? [] }));
}

/** What reminders can be about of the parts that hold on a day; without a consent on it there is nothing that ends. */
export function consentSubjects(
  parts: readonly PeerPart[],
  people: Pick<Recipients, 'lead' | 'manager'>,
  today: CivilDay,
): PeerConsentSubject[] {
  return parts.flatMap(({ id, name, consents, ...term }) => {
    const until = termHoldsOn(term, today) ? consentedUntil(consents, today) : null;
    return until === null
      ? []
      : [{ kind: 'peerConsent' as const, id, people, name, consentedUntil: until, until: term.until }];
  });
}
