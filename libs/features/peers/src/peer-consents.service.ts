import { audit } from '@banso/audit';
import { addDays, type CivilDay, CONSENT_ENDS, laterOf, warekiShort } from '@banso/domain';
import type { Actor } from '@banso/database';
import { TeamService } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { PEER_REFUSALS } from './peer.errors.js';
import { partsBeyond } from './peer-joining.sql.js';
import { PeerConsentEntity } from './peer-consent.entity.js';
import type { EndHomeConsent, NoteHomeConsent } from './peers.request.js';
import { consentOfPeer, consentsWithin, lockPeer, type LockPeerRow } from './peers.sql.js';

/** The consents of a peer supporter's home office: noted, and ended earlier. */
@Injectable()
export class PeerConsentsService {
  constructor(private readonly team: TeamService) {}

  /** @throws notFound, homeNeeded, consentOverlaps, validationFailed at until. Returns the consent's id. */
  async give(actor: Actor, personId: string, { from, until, by }: NoteHomeConsent): Promise<string> {
    const peer = await peerForConsent(actor, personId);
    if (until < from) throw endBeforeStart();
    if (!peer.homeMunicipalityCode) throw new Refusal(PEER_REFUSALS.homeNeeded);
    // Whoever consents at the same moment waits for the peer's row, so that this sees it.
    const other = await actor.tx.row(consentsWithin, { person: peer.id, from, until });
    if (other)
      throw new Refusal(PEER_REFUSALS.consentOverlaps, {
        termJa: `${warekiShort(other.from)}〜${warekiShort(other.until)}`,
        termEn: `${other.from} – ${other.until}`,
      });
    const id = v7();
    await actor.tx.insert(PeerConsentEntity, {
      id,
      personId: peer.id,
      tenantId: peer.tenantId,
      fromOn: from,
      untilOn: until,
      givenBy: by,
      recordedBy: actor.personId,
    });
    await this.endPartsWithoutEnd(actor, peer.id, { from, until });
    // Whoever was reminded that the consent ends hears no more of it.
    const parts = await actor.tx.rows(partsBeyond, { person: peer.id, day: addDays(actor.today, -1) });
    for (const { engagementId } of parts) actor.tx.changed('engagement', engagementId);
    const change = { consentId: [null, id], from: [null, from], until: [null, until], by: [null, by] };
    await audit(actor, { action: 'peer:write', subjectKind: 'peerSupporter', subjectId: peer.id, change });
    return id;
  }

  /**
   * Ends a consent earlier than it was given for, and the parts in teams with it.
   * @throws notFound, validationFailed at until
   */
  async end(actor: Actor, personId: string, consentId: string, { until, reason }: EndHomeConsent): Promise<void> {
    const peer = await peerForConsent(actor, personId);
    const consent = await actor.tx.row(consentOfPeer, { id: consentId, person: peer.id });
    if (!consent) throw new Refusal(COMMON_REFUSALS.notFound);
    if (until < consent.from) throw endBeforeStart();
    if (until >= consent.until)
      throw refuseField('until', {
        ja: `この同意は${warekiShort(consent.until)}までです。それより前の日にしてください。`,
        en: `This consent runs until ${consent.until}: the day must be before it.`,
      });
    await actor.tx.update(PeerConsentEntity, { id: consent.id }, { untilOn: until, endedReason: reason });
    await this.endParts(actor, peer.id, until, consent.until);
    const change = { consentId, until: [consent.until, until] };
    await audit(actor, { action: 'peer:write', subjectKind: 'peerSupporter', subjectId: peer.id, change, reason });
  }

  /**
   * Ends parts in teams that last beyond a day, as far as they began under what ends there.
   * @param begunBy the last day on which a part may have begun
   */
  async endParts(actor: Actor, person: string, day: CivilDay, begunBy: CivilDay): Promise<void> {
    const parts = (await actor.tx.rows(partsBeyond, { person, day })).filter(({ from }) => from <= begunBy);
    // A part that had not begun never runs.
    const ending = parts.map(({ from, ...part }) => ({ ...part, until: laterOf(day, addDays(from, -1)) }));
    await this.team.endParts(actor, ending, CONSENT_ENDS);
  }

  /** Parts from before there were consents have no end; they end with the consent that comes to hold for them. */
  private async endPartsWithoutEnd(actor: Actor, person: string, consent: { from: CivilDay; until: CivilDay }) {
    const parts = await actor.tx.rows(partsBeyond, { person, day: consent.from });
    const open = parts.filter((part) => part.until === null && part.from <= consent.until);
    await this.team.endParts(
      actor,
      open.map(({ memberId, engagementId }) => ({ memberId, engagementId, until: consent.until })),
      CONSENT_ENDS,
    );
  }
}

/** A peer supporter, locked: consents and parts in teams are written one after the other. @throws notFound */
export async function peerForConsent(actor: Actor, id: string): Promise<LockPeerRow> {
  const row = await actor.tx.row(lockPeer, { id });
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return row;
}

function endBeforeStart(): Refusal {
  return refuseField('until', { ja: '終了日は開始日より前にできません。', en: 'The end cannot be before the start.' });
}
