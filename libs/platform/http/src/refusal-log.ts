import { Clock } from '@banso/clock';
import { Transactions } from '@banso/database';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { EnteredRequest } from './declarations.js';
import { sessionHash, sessionSecret } from './door.guard.js';
import type { Refusal } from './refusal.js';

/** So many notes may wait for the database at once; more are counted in the process's log instead. */
const MOST_WAITING = 100;
/** Strangers may fill the audit log no faster than this: notes per minute and process. */
const STRANGERS_PER_MINUTE = 60;

/**
 * Notes refusals in the audit log, in a small transaction of their own, because the request's was undone. The answer does
 * not wait for it, and a database that is away costs the note, never the answer.
 */
@Injectable()
export class RefusalLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RefusalLog.name);
  private readonly waiting = new Set<Promise<void>>();
  private strangers = { minute: 0, count: 0 };

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Notes a refusal where it is one that an auditor asks about: not allowed, looking for what is out of reach, too often. */
  note(request: EnteredRequest, refusal: Refusal): void {
    const route = request.routeOptions.url;
    const { status, code } = refusal.kind;
    const person = request.actor?.personId ?? null;
    // What is not found by somebody who is signed in, on the route of one item, may be an attempt to look over the wall.
    const asked = status === 403 || status === 429 || (status === 404 && person !== null && route?.includes('/:'));
    if (!asked || !route || refusal.isQuiet) return;
    if (person === null && this.tooManyStrangers()) return;
    if (this.waiting.size >= MOST_WAITING) {
      this.logger.warn({ event: 'refusalNotNoted', status, code, method: request.method, route, correlationId: request.id });
      return;
    }
    const secret = person === null && request.cookies !== undefined ? sessionSecret(request) : null;
    const note = this.transactions
      .atTheDoor('select note_refusal($1, $2, $3, $4, $5, $6, $7)', [
        person, secret ? sessionHash(secret) : null, this.clock.now(), `${request.method} ${route}`, JSON.stringify({ status, code }), request.ip, request.id,
      ])
      .then(() => undefined, (error: unknown) => this.logger.warn({ event: 'refusalNotNoted', status, code, route, correlationId: request.id, because: (error as { code?: string }).code ?? 'unknown' }))
      .finally(() => this.waiting.delete(note));
    this.waiting.add(note);
  }

  /** Waits until everything that was noted so far is written, or given up. */
  async settled(): Promise<void> {
    await Promise.all(this.waiting);
  }

  /** The last notes are written before the connections close. */
  beforeApplicationShutdown(): Promise<void> {
    return this.settled();
  }

  private tooManyStrangers(): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    if (this.strangers.minute !== minute) this.strangers = { minute, count: 0 };
    if (++this.strangers.count === STRANGERS_PER_MINUTE + 1) this.logger.warn({ event: 'refusalsOfStrangersNotNoted', noted: STRANGERS_PER_MINUTE, until: 'the next minute' });
    return this.strangers.count > STRANGERS_PER_MINUTE;
  }
}
