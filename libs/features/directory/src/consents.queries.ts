import { may } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ConsentsFilter } from './consents.request.js';
import type { Consent } from './consents.response.js';
import { consentsOf, type ConsentsOfParameters } from './consents.sql.js';

/** The questions about acts that need consent. */
@Injectable()
export class ConsentsQueries {
  /** The acts of one's own office, the newest first. */
  async list(actor: Actor, { state, person, limit, cursor }: ConsentsFilter): Promise<Page<Consent>> {
    const [beforeMoment = null, beforeId = null] = keyIn(cursor, 'moment', 'id') ?? [];
    const rows = await actor.tx.rows(consentsOf, {
      ...reader(actor),
      only: null,
      state: state ?? null,
      person: person ?? null,
      beforeMoment,
      beforeId,
      limit: limit + 1,
    });
    return pageOf(rows, limit, (row) => [row.askedAt, row.id]);
  }

  /** One act. @throws notFound */
  async show(actor: Actor, id: string): Promise<Consent> {
    const row = await actor.tx.row(consentsOf, {
      ...reader(actor),
      only: id,
      state: null,
      person: null,
      beforeMoment: null,
      beforeId: null,
      limit: 1,
    });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}

/** Who reads an act, and what they may do about it. */
function reader(actor: Actor): Pick<ConsentsOfParameters, 'now' | 'reader' | 'consents' | 'withdraws'> {
  return {
    now: actor.now,
    reader: personOf(actor),
    consents: may(actor.roles, 'consent:give'),
    withdraws: may(actor.roles, 'user:write'),
  };
}
