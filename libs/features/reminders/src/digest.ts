import { startOfDayInTokyo } from '@banso/domain';
import { type Actor, Transactions } from '@banso/database';
import { Calendars } from '@banso/directory';
import { withdrawUnsentDigests } from '@banso/mail';
import { Injectable, Logger } from '@nestjs/common';
import { ReminderMail } from './reminder-mail.js';
import { Sweep } from './sweep.js';

/** When the digest goes out, in minutes after midnight in Tokyo: 08:30. */
export const DIGEST_AT = 8 * 60 + 30;
/** Between these minutes of the day mail goes out at once to those who want that; nobody is woken at night. */
const AT_ONCE = { from: 7 * 60, until: 22 * 60 };

/** The mails of the day: one digest per person on open days from 08:30, and mail at once for those who chose it. */
@Injectable()
export class Digest {
  private readonly logger = new Logger(Digest.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: Calendars,
    private readonly sweep: Sweep,
    private readonly mail: ReminderMail,
  ) {}

  /**
   * Writes the digests of today where they are due and not yet written; returns how many. On a closed day and before
   * 08:30 there are none.
   */
  async run(tenantId: number): Promise<number> {
    const due = await this.transactions.forTenant(
      tenantId,
      async (actor) =>
        minuteOfDay(actor) >= DIGEST_AT && (await this.calendars.ofTenant(actor, tenantId)).isOpen(actor.today),
    );
    if (!due) return 0;
    // A worker that was away over midnight has not swept: the digest tells what holds this morning.
    await this.sweep.run(tenantId);
    const written = await this.transactions.forTenant(tenantId, async (actor) => {
      await withdrawUnsentDigests(actor, tenantId, actor.today);
      return this.mail.write(actor, 'digest');
    });
    if (written > 0) this.logger.log({ event: 'digestsWritten', tenantId, written });
    return written;
  }

  /** Writes mails for the new reminders of people who want them at once; returns how many. */
  async atOnce(tenantId: number): Promise<number> {
    return this.transactions.forTenant(tenantId, async (actor) => {
      const minute = minuteOfDay(actor);
      if (minute < AT_ONCE.from || minute >= AT_ONCE.until) return 0;
      return this.mail.write(actor, 'immediate');
    });
  }
}

function minuteOfDay(actor: Actor): number {
  return (actor.now.getTime() - startOfDayInTokyo(actor.today).getTime()) / 60_000;
}
