import { consentedUntil, FIRST_PEER_THEMES } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { peersOf, type PeersOfParameters, type PeersOfRow, themesOfOffice } from './peers.sql.js';
import type { PeersQuery } from './peers.request.js';
import type { PeerSupporter, PeerThemes } from './peers.response.js';

/** Before every row, as a page begins. */
const BEFORE_ALL = { kana: '', id: '00000000-0000-0000-0000-000000000000' };
/** The version of themes that the office has not edited yet. */
export const FIRST_THEMES_VERSION = 0;

/** The questions to the registry of peer supporters. */
@Injectable()
export class PeersQueries {
  /** A page of the office's peer supporters by their reading. */
  async list(actor: Actor, { cursor, limit, q, theme, free }: PeersQuery): Promise<Page<PeerSupporter>> {
    const [afterKana = BEFORE_ALL.kana, afterId = BEFORE_ALL.id] = keyIn(cursor, 'text', 'id') ?? [];
    const rows = await actor.tx.rows(peersOf, {
      ...asked(actor),
      words: q || null,
      theme: theme || null,
      free: free === 'true',
      afterKana,
      afterId,
      limit: limit + 1,
    });
    return pageOf(
      rows,
      limit,
      (row) => [row.kana, row.id],
      (row) => shown(actor, row),
    );
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<PeerSupporter> {
    const row = await actor.tx.row(peersOf, { ...asked(actor), only: id });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return shown(actor, row);
  }

  /** The themes that the office offers; those that the product brings, until it has edited them. */
  async themes(actor: Actor): Promise<PeerThemes> {
    const own = actor.tenantId === null ? null : await actor.tx.row(themesOfOffice, { tenant: actor.tenantId });
    return own ?? { themes: [...FIRST_PEER_THEMES], version: FIRST_THEMES_VERSION };
  }
}

function asked({ today }: Actor): PeersOfParameters {
  return {
    today,
    only: null,
    words: null,
    theme: null,
    free: false,
    afterKana: BEFORE_ALL.kana,
    afterId: BEFORE_ALL.id,
    limit: 1,
  };
}

function shown({ today }: Actor, row: PeersOfRow): PeerSupporter {
  return { ...row, consentedUntil: consentedUntil(row.consents, today) };
}
