import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { ATTEMPTS_AT_MOST } from '@banso/mail';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { Retry } from './operations.response.js';

/** As many more attempts as a mail had at first. */
const RETRY = `update mail set state = 'pending', attempts_allowed = attempts + ${ATTEMPTS_AT_MOST}, next_attempt_at = clock_timestamp() where state = 'dead' and tenant_id = any((select ctx_ints('app.administers'))::int[])`;

/** Sends given-up mails again: they keep their Message-ID, and the worker takes them up within seconds. */
@Injectable()
export class DeadLettersService {
  /** @throws notFound for a mail that was not given up */
  async retry(actor: Actor, id: string): Promise<Retry> {
    if (!isUuid(id) || (await actor.tx.run(`${RETRY} and id = $1`, [id])) === 0) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, { action: 'operations:retry', subjectKind: 'mail', subjectId: id });
    return { mails: 1 };
  }

  async retryAll(actor: Actor): Promise<Retry> {
    const mails = await actor.tx.run(RETRY);
    await audit(actor, { action: 'operations:retry', subjectKind: 'mail', subjectId: 'all', change: { mails: [null, mails] } });
    return { mails };
  }
}
