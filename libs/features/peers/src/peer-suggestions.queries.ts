import { suggestPeers } from '@banso/domain';
import type { Actor } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Language, type Page, Refusal, WholeNumber } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { needOfPeer, peersNamed, peersToSuggest, stageYears } from './peer-suggestions.sql.js';
import type { PeerSuggestionRow } from './peers.response.js';

/** How many are suggested at most. There is no further page: whoever is behind these does not convince. */
export class SuggestionsQuery {
  @WholeNumber({ label: { ja: '件数', en: 'limit' }, min: 1, max: 200, optional: true })
  limit: number = 10;
}

/** Which peer supporters could help an engagement, and why. */
@Injectable()
export class PeerSuggestionsQueries {
  /** Who fits best first. Asked by somebody who may add them to the team. @throws notFound */
  async list(
    actor: Actor,
    id: string,
    { limit }: SuggestionsQuery,
    language: Language,
  ): Promise<Page<PeerSuggestionRow>> {
    const { today } = actor;
    const need = isUuid(id) ? await actor.tx.row(needOfPeer, { id, today }) : null;
    if (!need) throw new Refusal(COMMON_REFUSALS.notFound);
    const { tenantId: tenant, municipalityCode: home, stage } = need;
    const rows = await actor.tx.rows(peersToSuggest, { tenant, home, today });
    const peers = rows.map(({ consentFrom: from, consentUntil: until, ...row }) => ({
      ...row,
      consents: [{ from, until }],
    }));
    const limits = new Map(peers.map((peer) => [peer.id, peer.loadLimit]));
    const years = new Map<string, readonly number[]>();
    let answer = suggestPeers({ ...need, today }, peers, years, limit);
    while (answer.toAsk.length > 0) {
      const asked = await actor.tx.rows(stageYears, { tenant, stage, today, homes: answer.toAsk });
      const found = new Map(asked.map((row) => [row.code, row.years]));
      for (const code of answer.toAsk) years.set(code, found.get(code) ?? []);
      answer = suggestPeers({ ...need, today }, peers, years, limit);
    }
    const people = answer.suggestions.map((suggestion) => suggestion.id);
    const named = new Map((await actor.tx.rows(peersNamed, { people })).map((row) => [row.id, row]));
    return {
      items: answer.suggestions.map(({ id: person, reasons, load }) => {
        const { name, post, home: town } = named.get(person)!;
        return {
          person: { id: person, name },
          home: town,
          post,
          reasons: reasons.map((reason) => reason[language]),
          load,
          loadLimit: limits.get(person) ?? null,
        };
      }),
      nextCursor: null,
    };
  }
}
