import { afterFailure, attemptsAtMost, MAIL_PAUSES } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Channel, Relayed } from '@banso/outbox';
import type { Logger } from '@nestjs/common';
import { type EndedMail, takeMails, type Taken, writeDownEnds } from './mail-delivery.queries.js';
import { type Mailer, ON_THEIR_WAY, type Sending } from './mailer.js';

/**
 * So often is a mail offered to a server that answers; then it is given up and listed. Sending it again by hand allows
 * as many more.
 */
export const ATTEMPTS_AT_MOST = attemptsAtMost(MAIL_PAUSES);

/**
 * What is known of the mail server from one run to the next: how many mails may be on their way, one to a server that
 * may be away, so that it is asked once a run and not eight times.
 */
export interface MailServer {
  room: number;
}

/** The way out for one office's mail during one run, which ends when the mail server is away. */
export class MailChannel implements Channel<Taken, EndedMail> {
  private isAway = false;

  constructor(
    private readonly tenantId: number,
    private readonly mailer: Mailer,
    private readonly server: MailServer,
    private readonly logger: Logger,
  ) {}

  get room(): number {
    return this.isAway ? 0 : this.server.room;
  }

  take(actor: Actor, worker: string, atMost: number): Promise<Taken[]> {
    return takeMails(actor, worker, atMost, ATTEMPTS_AT_MOST);
  }

  async send(mail: Taken, signal: AbortSignal): Promise<EndedMail> {
    const how = await this.mailer.send(mail, signal);
    if (how.outcome === 'away') [this.isAway, this.server.room] = [true, 1];
    else this.server.room = ON_THEIR_WAY;
    return endOf(mail, how);
  }

  broken(mail: Taken, error: unknown): EndedMail {
    const { code, name } = error as { code?: unknown; name?: unknown };
    return endOf(mail, { outcome: 'unsure', answer: String(code ?? name ?? 'unknown').slice(0, 60) });
  }

  note(actor: Actor, worker: string, ended: readonly EndedMail[]): Promise<Set<string>> {
    return writeDownEnds(actor, worker, ended, !this.mailer.keepsAtHome);
  }

  noted(ended: readonly EndedMail[]): void {
    const because = 'the mail server broke off before it answered';
    for (const { id, outcome, answer, attempt } of ended) {
      if (outcome !== 'sent') this.logger.warn({ event: 'mailNotSent', mail: id, outcome, attempt, error: answer });
      if (outcome === 'unsure') this.logger.warn({ event: 'possibleDuplicate', mail: id, because });
    }
  }

  closed({ sent, failed, away, possibleDuplicates }: Relayed): void {
    if (sent + failed === 0) return;
    const line = { event: 'delivered', tenantId: this.tenantId, sent, failed, away };
    this.logger.log({ ...line, possibleDuplicates: possibleDuplicates.length });
  }
}

function endOf(mail: Taken, how: Sending): EndedMail {
  const it = { id: mail.id, attempt: mail.attempts, outcome: how.outcome };
  if (how.outcome === 'sent') return { ...it, answer: null, state: 'sent', pauseMinutes: 0 };
  // A server that could not be reached is not the mail's fault: the attempt does not count.
  const tries = how.outcome === 'away' ? mail.tries - 1 : mail.tries;
  return { ...it, answer: how.answer, ...afterFailure(MAIL_PAUSES, tries) };
}
