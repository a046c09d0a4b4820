import { isConnectionLoss, type Lease, type Transactions, type WorkLease } from '@banso/database';
import type { Channel, Ended, Message, Relayed } from './channel.js';

/** Between two tries to write down how sendings ended (milliseconds). */
const AGAIN_AFTER_MS = 1_000;

/** The numbers of a room's relay. */
export interface RelayRules {
  /** What a message is called in the log: `mail`, `delivery`. */
  readonly called: string;
  /** One run ends after so many messages, so that other offices have their turn. */
  readonly perRun: number;
  /** How often the end of a sending is tried to be written down while the database is away, once a second. */
  readonly patience: number;
}

/** What a relay needs of its surroundings. */
export interface RelayNeeds {
  readonly transactions: Pick<Transactions, 'forTenant'>;
  readonly lease: Pick<WorkLease, 'hold' | 'stands'>;
  readonly log: { warn(line: object): void; error(line: object): void };
  /** The stopwatch of this process, and its pauses (milliseconds); tests set them. */
  readonly time: { now(): number; wait(milliseconds: number): Promise<unknown> };
}

interface Subject<Out extends Message, End extends Ended> {
  tenantId: number;
  lease: Lease;
  channel: Channel<Out, End>;
  /** Whether stopping, the lease and the turn of others allow to take more. */
  mayTake(): boolean;
}

/** One run: as many messages on their way as the channel has room for, until nothing is due or something ends it. */
export class RelayRun<Out extends Message, End extends Ended> {
  private readonly relayed: Relayed = { sent: 0, failed: 0, away: false, possibleDuplicates: [] };
  private readonly onTheirWay = new Set<Promise<void>>();
  private ended: End[] = [];
  private taken = 0;
  private isDry = false;
  private fault: { error: unknown } | null = null;

  constructor(
    private readonly rules: RelayRules,
    private readonly needs: RelayNeeds,
    private readonly subject: Subject<Out, End>,
  ) {}

  /** @throws the first fault, after everything in hand was written down */
  async untilDone(): Promise<Relayed> {
    for (;;) {
      const free = this.free();
      if (free > 0 || this.ended.length > 0) await this.turn(free);
      else if (this.onTheirWay.size > 0) await Promise.race(this.onTheirWay);
      else break;
    }
    if (this.fault) throw this.fault.error;
    this.subject.channel.closed(this.relayed);
    return this.relayed;
  }

  private free(): number {
    const { channel, mayTake } = this.subject;
    if (this.isDry || this.fault || !mayTake()) return 0;
    return Math.min(channel.room - this.onTheirWay.size, this.rules.perRun - this.taken);
  }

  /** Writes down what has ended and takes as many messages as there is room for. */
  private async turn(free: number): Promise<void> {
    const over = this.ended;
    this.ended = [];
    try {
      const messages = await this.noteAndTake(over, free);
      if (free > 0 && messages.length < free) this.isDry = true;
      for (const message of messages) this.begin(message);
    } catch (error) {
      this.failedWith(error);
    }
  }

  /** One transaction. A short trip of the database must not turn a message that arrived into a second copy. */
  private async noteAndTake(over: readonly End[], free: number): Promise<Out[]> {
    const { tenantId, lease, channel } = this.subject;
    for (let attempt = 1; ; attempt++) {
      try {
        const [written, messages] = await this.needs.transactions.forTenant(tenantId, async (actor) => {
          const ids = over.length > 0 ? await channel.note(actor, lease.id, over) : null;
          const mayTake = free > 0 && !lease.signal.aborted && (await this.needs.lease.stands(actor, lease));
          return [ids, mayTake ? await channel.take(actor, lease.id, free) : []] as const;
        });
        if (written) this.tell(over, written);
        return messages;
      } catch (error) {
        if (over.length === 0) throw error;
        if (isConnectionLoss(error)) {
          if (attempt >= this.rules.patience) throw error;
          await this.needs.time.wait(AGAIN_AFTER_MS);
        } else if (free > 0) {
          // Whatever is wrong with taking, what has ended is written down by itself.
          this.failedWith(error);
          free = 0;
        } else throw error;
      }
    }
  }

  private tell(over: readonly End[], written: ReadonlySet<string>): void {
    const { called } = this.rules;
    for (const { id, outcome } of over)
      if (!written.has(id)) this.needs.log.warn({ event: `${called}TakenUpByAnother`, [called]: id, outcome });
    this.subject.channel.noted(over);
  }

  private begin(message: Out): void {
    const { called } = this.rules;
    this.taken++;
    if (message.again) {
      this.relayed.possibleDuplicates.push(message.id);
      const because = `a worker ended while it was sending this ${called}`;
      this.needs.log.warn({ event: 'possibleDuplicate', [called]: message.id, because });
    }
    const sending = this.send(message).then((end) => {
      this.onTheirWay.delete(sending);
      this.ended.push(end);
      if (end.outcome === 'sent') this.relayed.sent++;
      else this.relayed.failed++;
      if (end.outcome === 'away') this.relayed.away = true;
    });
    this.onTheirWay.add(sending);
  }

  private async send(message: Out): Promise<End> {
    const { channel, lease } = this.subject;
    try {
      return await channel.send(message, lease.signal);
    } catch (error) {
      // Left in the hand of a worker that lives it would never be taken again.
      this.failedWith(error);
      return channel.broken(message, error);
    }
  }

  /** The first fault ends the run and is thrown at its end; others are told by the log alone. */
  private failedWith(error: unknown): void {
    if (this.fault) {
      const words = error instanceof Error ? error.message : String(error);
      this.needs.log.error({ event: `${this.rules.called}Fault`, tenantId: this.subject.tenantId, error: words });
    }
    this.fault ??= { error };
  }
}
