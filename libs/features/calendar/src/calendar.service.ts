import { createHash } from 'node:crypto';
import { addDays } from '@banso/domain';
import { type Actor, personOf, Transactions } from '@banso/database';
import { COMMON_REFUSALS, Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { CALENDAR_REFUSALS } from './calendar.errors.js';
import { PUBLIC_URL } from './calendar-feeds.service.js';
import { calendarText } from './calendar-text.js';
import { dispatchesInCalendar, dueDaysInCalendar, visitsInCalendar } from './calendar.sql.js';

/** A feed tells of so many days before today and after it. */
const DAYS = { before: 180, after: 550 };

/** The feed itself, as its person's reach is at the moment of fetching. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly transactions: Transactions,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * The calendar behind an address, with its strong ETag.
   * @param file the last part of the address, `<secret>.ics`
   * @throws calendarRevoked, calendarFetchedTooOften, notFound
   */
  async show(file: string, from: { address: string; correlationId: string }): Promise<{ text: string; etag: string }> {
    const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    const actor = secret ? await this.transactions.enterByCalendar(sessionHash(secret), from) : null;
    if (actor === 'revoked') throw new Refusal(CALENDAR_REFUSALS.calendarRevoked);
    if (actor === 'tooOften')
      throw new Refusal(CALENDAR_REFUSALS.calendarFetchedTooOften, {}, [], { retryAfterSeconds: 3_600 });
    if (!actor) throw new Refusal(COMMON_REFUSALS.notFound);
    let text: string;
    try {
      text = await this.write(actor);
    } catch (error) {
      await actor.tx.rollback();
      throw error;
    }
    await this.transactions.leave(actor);
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
  }

  private async write(actor: Actor): Promise<string> {
    const person = personOf(actor);
    const span = { from: addDays(actor.today, -DAYS.before), until: addDays(actor.today, DAYS.after) };
    const visits = await actor.tx.rows(visitsInCalendar, { person, ...span });
    const due = await actor.tx.rows(dueDaysInCalendar, { person });
    const dispatches = await actor.tx.rows(dispatchesInCalendar, { person, ...span });
    return calendarText({ visits, due, dispatches }, this.publicUrl);
  }
}
