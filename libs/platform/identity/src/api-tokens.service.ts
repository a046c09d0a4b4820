import { audit } from '@banso/audit';
import { addDays, type Capability, type CivilDay, civilDay } from '@banso/domain';
import { type Actor, mayDo } from '@banso/database';
import { COMMON_REFUSALS, type Page, Refusal, refuseField, sessionHash } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid, v7 } from 'uuid';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import type { MakeApiToken } from './api-tokens.request.js';
import type { ApiToken, NewApiToken } from './api-tokens.response.js';
import { endApiToken, makeApiToken, myApiTokens } from './api-tokens.sql.js';
import { newSecret } from './caller.js';

/** A token lives at most this long (days), so that a forgotten one ends by itself. */
const LONGEST_DAYS = 365;
const TOKENS_AT_MOST = 20;

/** Personal API tokens: for programs that work with the rights of one person, or fewer. */
@Injectable()
export class ApiTokensService {
  async list(actor: Actor): Promise<Page<ApiToken>> {
    const items = await actor.tx.rows(myApiTokens, {});
    return { items, nextCursor: null };
  }

  /**
   * Makes a token with some of the person's present capabilities.
   * @throws validationFailed at scope or expiresOn, tooManyTokens
   */
  async make(actor: Actor, { name, scope, expiresOn }: MakeApiToken): Promise<NewApiToken> {
    const beyond = scope.filter((capability) => !mayDo(actor, capability as Capability));
    if (beyond.length > 0)
      throw refuseField('scope', {
        ja: `ご自分にない権限は入れられません（${beyond.join('、')}）。`,
        en: `You cannot give what you do not have (${beyond.join(', ')}).`,
      });
    const lastDay = civilDay(expiresOn);
    if (lastDay < actor.today || lastDay > addDays(actor.today, LONGEST_DAYS))
      throw refuseField('expiresOn', {
        ja: '使える最後の日は、今日から1年以内にしてください。',
        en: 'The last day of use must be within a year from today.',
      });
    const held = await this.list(actor);
    if (held.items.length >= TOKENS_AT_MOST) throw new Refusal(ACCOUNT_REFUSALS.tooManyTokens);
    const id = v7();
    const token = `banso_${newSecret()}`;
    const expires = endOf(lastDay);
    await actor.tx.row(makeApiToken, { id, name, secret: sessionHash(token), scope, expires });
    await audit(actor, {
      action: 'apiToken:create',
      subjectKind: 'apiToken',
      subjectId: id,
      change: { name: [null, name], scope: [null, scope], expiresOn: [null, expiresOn] },
    });
    return {
      id,
      name,
      scope,
      createdAt: actor.now.toISOString(),
      expiresAt: expires.toISOString(),
      lastUsedAt: null,
      token,
    };
  }

  /** Ends a token at once. @throws notFound */
  async end(actor: Actor, id: string): Promise<void> {
    const row = isUuid(id) ? await actor.tx.row(endApiToken, { id }) : null;
    if (!row?.ended) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, { action: 'apiToken:end', subjectKind: 'apiToken', subjectId: id });
  }
}

/** Midnight in Tokyo at the end of the day. */
function endOf(day: CivilDay): Date {
  return new Date(`${addDays(day, 1)}T00:00:00+09:00`);
}
