import { Clock } from '@banso/clock';
import { type Actor, personOf, Transactions } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Change, DeskChannel } from './desk-channel.js';
import { sessionsThatHold } from './streams.sql.js';

/** Every so often (seconds) each stream says that it lives, and its session is looked at: it ends at most this late. */
export const HEARTBEAT_SECONDS = 15;
/** So many screens of one person are told by one process, and so many in all. */
export const STREAMS_AT_MOST = { ofOnePerson: 6, together: 2_000 };
/** Changes within this time (milliseconds) are told as one. */
const GATHERED_FOR = 100;
/** A reader who is this far behind (bytes) is cut off, and comes back by itself. */
const BEHIND_AT_MOST = 64 * 1024;
/** After this long (milliseconds) a browser whose stream broke off asks again. */
const COME_BACK_AFTER = 3_000;

interface Stream {
  personId: string;
  tenantIds: readonly number[];
  /** The hash of its session's secret. */
  token: Buffer;
  to: FastifyReply['raw'];
}

/**
 * The open streams of this process. An event has no content but that the desk has changed, so the browser asks again,
 * with the person's own reach; and nothing is said, not even that, to a session that has ended meanwhile.
 */
@Injectable()
export class Streams implements OnModuleDestroy {
  private readonly logger = new Logger(Streams.name);
  private readonly open_ = new Set<Stream>();
  private readonly toTell = new Map<Stream, 'own' | 'everybody'>();
  private gathering: NodeJS.Timeout | null = null;
  private heart: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly channel: DeskChannel,
  ) {}

  get count(): number {
    return this.open_.size;
  }

  /** Opens a stream for as long as the session lasts. @throws tooManyRequests */
  open(actor: Actor, token: Buffer, reply: FastifyReply): void {
    const personId = personOf(actor);
    const own = [...this.open_].filter((stream) => stream.personId === personId).length;
    if (own >= STREAMS_AT_MOST.ofOnePerson || this.open_.size >= STREAMS_AT_MOST.together)
      throw new Refusal(COMMON_REFUSALS.tooManyRequests, {}, [], { retryAfterSeconds: 60 });
    const stream: Stream = { personId, tenantIds: actor.tenantIds, token, to: reply.raw };
    this.open_.add(stream);
    stream.to.once('close', () => this.forget(stream));
    // The proxy must pass on each line as it comes.
    reply.hijack();
    stream.to.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    stream.to.write(`retry: ${COME_BACK_AFTER}\n\n`);
    if (this.channel.isListening) this.say(stream, 'ready', 'own');
    this.channel.listen(
      (change) => this.hear(change),
      () => this.beginAnew(),
    );
    this.heart ??= setInterval(() => void this.beat(), HEARTBEAT_SECONDS * 1_000).unref();
  }

  /** Ends the streams whose sessions have ended; tells the others that theirs lives. */
  async beat(): Promise<void> {
    for (const stream of await this.stillSignedIn([...this.open_])) this.write(stream, ': here\n\n');
    await this.channel.probe();
  }

  onModuleDestroy(): void {
    if (this.heart) clearInterval(this.heart);
    if (this.gathering) clearTimeout(this.gathering);
    for (const stream of this.open_) stream.to.end();
  }

  /** After an outage nobody knows what was missed, so everybody looks again. */
  private beginAnew(): void {
    for (const stream of this.open_) this.say(stream, 'ready', 'everybody');
  }

  private hear({ tenantId, personId }: Change): void {
    for (const stream of this.open_) {
      if (!stream.tenantIds.includes(tenantId) || (personId !== null && stream.personId !== personId)) continue;
      if (this.toTell.get(stream) !== 'own') this.toTell.set(stream, personId === null ? 'everybody' : 'own');
    }
    if (this.toTell.size > 0) this.gathering ??= setTimeout(() => void this.tell(), GATHERED_FOR);
  }

  private async tell(): Promise<void> {
    const told = new Map(this.toTell);
    this.toTell.clear();
    this.gathering = null;
    for (const stream of await this.stillSignedIn([...told.keys()])) this.say(stream, 'desk', told.get(stream)!);
  }

  /**
   * Those of the streams whose session still holds; the others end. While the database is away nobody can be told
   * apart: none is told, none ends.
   */
  private async stillSignedIn(streams: Stream[]): Promise<Stream[]> {
    if (streams.length === 0) return [];
    let alive: Set<string>;
    try {
      const tokens = streams.map((stream) => stream.token);
      const rows = await this.transactions.ask(sessionsThatHold, { tokens, now: this.clock.now() });
      alive = new Set(rows.map(({ token }) => token.toString('hex')));
    } catch (error) {
      this.logger.warn({ event: 'sessionsNotLookedAt', error: (error as { code?: string }).code ?? 'unknown' });
      return [];
    }
    const holds = ({ token }: Stream): boolean => alive.has(token.toString('hex'));
    for (const stream of streams.filter((one) => !holds(one))) stream.to.end();
    return streams.filter(holds);
  }

  private say(stream: Stream, event: 'ready' | 'desk', whose: 'own' | 'everybody'): void {
    this.write(stream, `event: ${event}\ndata: ${whose}\n\n`);
  }

  private write(stream: Stream, text: string): void {
    if (stream.to.writableLength > BEHIND_AT_MOST) stream.to.destroy();
    else stream.to.write(text);
  }

  private forget(stream: Stream): void {
    this.open_.delete(stream);
    this.toTell.delete(stream);
  }
}
