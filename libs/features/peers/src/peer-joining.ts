import { type CivilDay, earlierOf, may, peerVerdict, type PeerVerdict, warekiShort } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type Joining, type JoiningRule, JoiningRules } from '@banso/engagements';
import { Refusal } from '@banso/http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PEER_REFUSALS } from './peer.errors.js';
import {
  allowOverload,
  holdPeers,
  peerStandings,
  type PeerStandingsRow,
  placesOfEngagements,
} from './peer-joining.sql.js';

/**
 * Who may join a team as a peer supporter, said in words before anything is written. What was forgotten here the
 * database refuses (`peer_part_fits`, `peer_within_limit`).
 */
@Injectable()
export class PeerJoining implements JoiningRule, OnModuleInit {
  constructor(private readonly rules: JoiningRules) {}

  onModuleInit(): void {
    this.rules.register(this);
  }

  async refused(
    actor: Actor,
    joinings: readonly Joining[],
    { hold }: { hold: boolean },
  ): Promise<Map<string, Refusal>> {
    const people = [...new Set(joinings.map(({ personId }) => personId))];
    const engagements = [...new Set(joinings.map(({ engagementId }) => engagementId))];
    const [, rows, places] = await Promise.all([
      hold ? actor.tx.rows(holdPeers, { people }) : [],
      actor.tx.rows(peerStandings, { people }),
      actor.tx.rows(placesOfEngagements, { engagements }),
    ]);
    const peers = new Map(rows.map((row) => [row.id, row]));
    const placeOf = new Map(places.map(({ id, code }) => [id, code]));
    const refused = new Map<string, Refusal>();
    for (const joining of joinings) {
      const peer = peers.get(joining.personId.toLowerCase());
      const refusal = refusalOf(actor, joining, peer, placeOf.get(joining.engagementId.toLowerCase()) ?? '');
      if (refusal) refused.set(joining.memberId, refusal);
      else peer?.carried.push({ engagementId: joining.engagementId, from: joining.from, until: joining.until });
    }
    return refused;
  }

  async admitted(actor: Actor, joinings: readonly Joining[]): Promise<void> {
    for (const { memberId, engagementId, personId, overLimitReason } of joinings)
      if (overLimitReason && may(actor.roles, 'peer:write'))
        await actor.tx.count(allowOverload, {
          member: memberId,
          engagement: engagementId,
          person: personId,
          reason: overLimitReason,
          by: actor.personId,
        });
  }
}

function refusalOf(
  actor: Actor,
  joining: Joining,
  peer: PeerStandingsRow | undefined,
  municipalityCode: string,
): Refusal | null {
  const { from, until, engagementId, overLimitReason } = joining;
  if (!peer || (peer.endedOn !== null && peer.endedOn < from))
    return joining.role === 'peerSupporter' ? new Refusal(PEER_REFUSALS.notAPeer) : null;
  const verdict = peerVerdict(standingOf(peer), { engagementId, municipalityCode, from, until });
  // Anybody may give a reason; that it counts is a manager's.
  if (verdict.obstacle === 'overLimit' && overLimitReason && may(actor.roles, 'peer:write')) return null;
  return verdict.obstacle === null ? null : inWords(verdict, peer);
}

/** A consent holds no longer than the person is a peer supporter. */
function standingOf({ consents, endedOn, ...peer }: PeerStandingsRow) {
  const until = (day: CivilDay) => (endedOn === null ? day : earlierOf(day, endedOn));
  return { ...peer, consents: consents.map((consent) => ({ from: consent.from, until: until(consent.until) })) };
}

function inWords({ obstacle, load, consentedUntil }: PeerVerdict, peer: PeerStandingsRow): Refusal {
  const { name } = peer;
  switch (obstacle) {
    case 'ownMunicipality':
      return new Refusal(PEER_REFUSALS.peerAtHome, { name });
    case 'withoutConsent':
      return new Refusal(PEER_REFUSALS.peerWithoutConsent, { name });
    case 'outlivesConsent':
      return new Refusal(PEER_REFUSALS.peerOutlivesConsent, {
        name,
        dayJa: warekiShort(consentedUntil!),
        dayEn: consentedUntil!,
      });
    case 'overLimit':
    case null:
      return new Refusal(PEER_REFUSALS.peerOverLimit, { name, load, limit: peer.loadLimit ?? 0 });
  }
}
