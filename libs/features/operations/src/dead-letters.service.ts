import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { retryDeadMails } from '@banso/mail';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { Retry } from './operations.response.js';

/** Sends given-up mails again: they keep their Message-ID, and the worker takes them up within seconds. */
@Injectable()
export class DeadLettersService {
  /** @throws notFound for a mail that was not given up */
  async retry(actor: Actor, id: string): Promise<Retry> {
    if (!isUuid(id) || (await retryDeadMails(actor, id)) === 0) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, { action: 'operations:retry', subjectKind: 'mail', subjectId: id });
    return { mails: 1 };
  }

  async retryAll(actor: Actor): Promise<Retry> {
    const mails = await retryDeadMails(actor, null);
    await audit(actor, {
      action: 'operations:retry',
      subjectKind: 'mail',
      subjectId: 'all',
      change: { mails: [null, mails] },
    });
    return { mails };
  }
}
