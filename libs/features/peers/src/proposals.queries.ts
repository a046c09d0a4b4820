import { type CivilDay, proposalInWords } from '@banso/domain';
import type { Actor } from '@banso/database';
import { keyIn, type Language, type Page, pageOf, type Paging } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { PeerProposal } from './peers.response.js';
import { peerProposals } from './proposals.sql.js';

/** Comes before every page: no day and no id stands above them. */
const FIRST_PAGE = ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Whom the office could ask to become a peer supporter: people who have been through it. */
@Injectable()
export class ProposalsQueries {
  /** Whose municipality came so far last, first; as far as the actor sees the engagements. */
  async list(actor: Actor, { cursor, limit }: Paging, language: Language): Promise<Page<PeerProposal>> {
    if (actor.tenantId === null) return { items: [], nextCursor: null };
    const [beforeOn, beforeId] = keyIn(cursor, 'day', 'id') ?? FIRST_PAGE;
    const rows = await actor.tx.rows(peerProposals, {
      tenant: actor.tenantId,
      today: actor.today,
      beforeOn: beforeOn as CivilDay,
      beforeId: beforeId!,
      limit: limit + 1,
    });
    return pageOf(
      rows,
      limit,
      ({ on, counterpartId }) => [on, counterpartId],
      ({ ground, ...row }) => ({ ...row, reason: proposalInWords(ground, row.programme, row.on)[language] }),
    );
  }
}
