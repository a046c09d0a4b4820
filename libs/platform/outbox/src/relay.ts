import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Ended, Message, Relayed } from './channel.js';
import { type RelayNeeds, type RelayRules, RelayRun } from './relay-run.js';

const MACHINE_TIME = { now: () => performance.now(), wait: (milliseconds: number) => wait(milliseconds) };

/**
 * Hands over what waits in a table, under the lease of this worker: one transaction marks messages as being in its
 * hand, then the channel sends them, then a transaction writes down how that ended and takes the next. Nothing is ever
 * lost. A message stays in the hand of its worker as long as that renews its lease, however long the receiver takes, so
 * no two take it at once; when the worker is gone another takes it up. A worker that dies between the receiver's yes
 * and its own commit leaves at most one second copy.
 *
 * The tables, and the statements that take and write down, are those of the room that owns the messages.
 */
export class Relay<Out extends Message, End extends Ended> {
  private readonly runs = new Map<number, Promise<Relayed>>();
  private readonly needs: RelayNeeds;
  private stopping = false;

  constructor(
    private readonly rules: RelayRules,
    needs: Omit<RelayNeeds, 'time'> & Partial<Pick<RelayNeeds, 'time'>>,
  ) {
    this.needs = { time: MACHINE_TIME, ...needs };
  }

  /**
   * Sends what is due at one office. In one process there is one run for each office at a time; who asks meanwhile
   * hears of that one.
   * @param open the channel for this run
   * @param forMs after so many milliseconds it takes no more messages, because others wait for their turn
   * @throws the first fault, after everything in hand was written down
   */
  run(tenantId: number, open: () => Promise<Channel<Out, End>>, forMs = Infinity): Promise<Relayed> {
    const run = this.runs.get(tenantId) ?? this.begin(tenantId, open, forMs).finally(() => this.runs.delete(tenantId));
    this.runs.set(tenantId, run);
    return run;
  }

  /** Takes no more for good; resolves when what is in hand has ended and is written down. Never throws. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.allSettled(this.runs.values());
  }

  private async begin(tenantId: number, open: () => Promise<Channel<Out, End>>, forMs: number): Promise<Relayed> {
    if (this.stopping) return { sent: 0, failed: 0, away: false, possibleDuplicates: [] };
    const lease = await this.needs.lease.hold();
    const until = this.needs.time.now() + forMs;
    const channel = await open();
    const mayTake = (): boolean => !this.stopping && !lease.signal.aborted && this.needs.time.now() <= until;
    return new RelayRun(this.rules, this.needs, { tenantId, lease, channel, mayTake }).untilDone();
  }
}
