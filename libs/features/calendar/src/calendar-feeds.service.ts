import { randomBytes } from 'node:crypto';
import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, type Page, Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { validate as isUuid, v7 } from 'uuid';
import { CALENDAR_REFUSALS } from './calendar.errors.js';
import { endCalendarFeed, makeCalendarFeed, myCalendarFeeds } from './calendar-feeds.sql.js';
import type { MakeCalendarFeed } from './calendar-feed.request.js';
import type { CalendarFeed, NewCalendarFeed } from './calendar-feed.response.js';

/** Address people reach the product at, for the links in calendars. */
export const PUBLIC_URL = Symbol('publicUrl');
const FEEDS_AT_MOST = 10;

/** The addresses under which calendars fetch: made, listed, revoked, by their person alone. */
@Injectable()
export class CalendarFeedsService {
  constructor(@Inject(PUBLIC_URL) private readonly publicUrl: string) {}

  async list(actor: Actor): Promise<Page<CalendarFeed>> {
    const items = await actor.tx.rows(myCalendarFeeds, {});
    return { items, nextCursor: null };
  }

  /** Makes an address; its secret is shown this once. @throws secondFactorMissing, tooManyCalendarFeeds */
  async make(actor: Actor, { name }: MakeCalendarFeed): Promise<NewCalendarFeed> {
    // The address outlives the session, so it is not for a session that has to prove more first.
    if (actor.limited) throw new Refusal(COMMON_REFUSALS.secondFactorMissing);
    if ((await this.list(actor)).items.length >= FEEDS_AT_MOST)
      throw new Refusal(CALENDAR_REFUSALS.tooManyCalendarFeeds);
    const id = v7();
    const secret = randomBytes(32).toString('base64url');
    await actor.tx.row(makeCalendarFeed, { id, name, secret: sessionHash(secret) });
    await audit(actor, {
      action: 'calendarFeed:create',
      subjectKind: 'calendarFeed',
      subjectId: id,
      change: { name: [null, name] },
    });
    return {
      id,
      name,
      createdAt: actor.now.toISOString(),
      lastUsedAt: null,
      address: `${this.publicUrl}/api/v1/calendar/${secret}.ics`,
    };
  }

  /** Revokes an address at once. @throws notFound */
  async end(actor: Actor, id: string): Promise<void> {
    const row = isUuid(id) ? await actor.tx.row(endCalendarFeed, { id }) : null;
    if (!row?.ended) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, { action: 'calendarFeed:end', subjectKind: 'calendarFeed', subjectId: id });
  }
}
