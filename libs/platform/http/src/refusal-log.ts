import { Clock } from '@banso/clock';
import { Transactions } from '@banso/database';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { EnteredRequest } from './declarations.js';
import { sessionHash, sessionSecret } from './route.guard.js';
import type { Refusal } from './refusal.js';
import { noteRefusal } from './refusal-log.sql.js';

/** So many notes may wait for the database at once; more are folded. */
const MOST_WAITING = 100;
/**
 * Strangers get so many notes of their own per minute and process; more are folded, so that they cannot fill the audit
 * log.
 */
const STRANGERS_PER_MINUTE = 60;
/** Folded refusals are written down this often (milliseconds). */
const UNFOLD_EVERY = 10_000;
/** So many different ones are kept apart while they are folded; what is beyond counts together. */
const MOST_FOLDS = 1_000;

/** What the audit log is told of a refusal. */
interface Note {
  person: string | null;
  session: Buffer | null;
  /** Method and route. */
  route: string;
  status: number;
  code: string;
  /** Null where refusals of several addresses are told together. */
  address: string | null;
  correlationId: string | null;
  /** How many refusals this note tells of, and since when; one of its own has none of both. */
  folded?: { count: number; since: string };
}

/**
 * Notes refusals in the audit log, in a small transaction of their own, because the request's was undone. The answer
 * does not wait for it. Under load, and while the database is away, refusals of the same kind are folded into one note
 * that says how many they were: none is lost, and nobody can fill the log.
 */
@Injectable()
export class RefusalLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RefusalLog.name);
  private readonly waiting = new Set<Promise<void>>();
  private readonly folds = new Map<string, Note & { folded: { count: number; since: string } }>();
  private strangers = { minute: 0, count: 0 };
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes a refusal where it is one that an auditor asks about: not allowed, looking for what is out of reach, too
   * often.
   */
  note(request: EnteredRequest, refusal: Refusal): void {
    const { status, code } = refusal.kind;
    const route = request.routeOptions.url ?? (status === 429 ? 'unknown' : undefined);
    const person = request.actor?.personId ?? null;
    // What is not found by somebody who is signed in, on the route of one item, may be an attempt to look beyond its
    // reach.
    const asked = status === 403 || status === 429 || (status === 404 && person !== null && route?.includes('/:'));
    if (!asked || !route) return;
    const mayTell = person === null && !refusal.isOfNobody && request.cookies !== undefined;
    const secret = mayTell ? sessionSecret(request) : null;
    const note: Note = {
      person,
      session: secret ? sessionHash(secret) : null,
      route: `${request.method} ${route}`,
      status,
      code,
      address: request.ip,
      correlationId: request.id,
    };
    const isRush = this.waiting.size >= MOST_WAITING || (person === null && this.tooManyStrangers());
    if (refusal.isRepeated || isRush) this.fold(note);
    else this.write(note);
  }

  /** Waits until everything that was noted so far is written, or folded because the database did not take it. */
  async settled(): Promise<void> {
    await Promise.all(this.waiting);
  }

  /** Writes down what was folded, as far as there is room. */
  unfold(): void {
    for (const [key, note] of this.folds) {
      if (this.waiting.size >= MOST_WAITING) return;
      this.folds.delete(key);
      this.write(note);
    }
  }

  /**
   * The last notes are written before the connections close. What the database still does not take is told to the
   * process's log.
   */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.settled();
    this.unfold();
    await this.settled();
    for (const { route, status, code, folded } of this.folds.values())
      this.logger.error({ event: 'refusalsNotNoted', route, status, code, ...folded });
  }

  private write(note: Note): void {
    const { person, session, route, status, code, address, correlationId, folded } = note;
    const written = this.transactions
      .ask(noteRefusal, {
        person,
        session,
        now: this.clock.now(),
        route,
        change: JSON.stringify({ status, code, ...folded }),
        address,
        correlation: correlationId,
      })
      .then(
        () => undefined,
        (error: unknown) => {
          this.logger.warn({
            event: 'refusalFolded',
            route,
            status,
            code,
            correlationId,
            because: (error as { code?: string }).code ?? 'unknown',
          });
          this.fold(note);
        },
      )
      .finally(() => this.waiting.delete(written));
    this.waiting.add(written);
  }

  private fold(note: Note): void {
    const own = [note.person, note.session?.toString('hex'), note.route, note.status, note.code].join(' ');
    const key = this.folds.has(own) || this.folds.size < MOST_FOLDS ? own : 'several';
    const known = this.folds.get(key);
    const added = note.folded ?? { count: 1, since: this.clock.now().toISOString() };
    const before: Note =
      known ??
      (key === own
        ? note
        : {
            person: null,
            session: null,
            route: 'several',
            status: note.status,
            code: 'several',
            address: null,
            correlationId: null,
          });
    this.folds.set(key, {
      ...before,
      // Of several, none can stand for all.
      address: before.address === note.address ? note.address : null,
      correlationId: null,
      folded: { count: (known?.folded.count ?? 0) + added.count, since: known?.folded.since ?? added.since },
    });
    this.timer ??= setInterval(() => this.unfold(), UNFOLD_EVERY).unref();
  }

  private tooManyStrangers(): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    if (this.strangers.minute !== minute) this.strangers = { minute, count: 0 };
    return ++this.strangers.count > STRANGERS_PER_MINUTE;
  }
}
