import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Lease } from '@banso/database';
import type { Channel, Ended, Message, Relayed } from './channel.js';
import { Relay } from './relay.js';

const LOST_CONNECTION = Object.assign(new Error('the connection is gone'), { code: '57P01' });

/** A table of messages, as a room has it, and a receiver that answers when the story says so. */
class FakeChannel implements Channel<Message, Ended> {
  room = 2;
  waiting: Message[] = [];
  /** What happened, in order. */
  readonly story: string[] = [];
  readonly noteFails: Error[] = [];
  readonly takeFails: Error[] = [];
  /** Messages that another worker has taken up meanwhile. */
  readonly another = new Set<string>();
  whole: Relayed | null = null;
  private readonly pending = new Map<string, (outcome: Ended['outcome'] | Error) => void>();

  async take(_: Actor, worker: string, atMost: number): Promise<Message[]> {
    const error = this.takeFails.shift();
    if (error) throw error;
    const taken = this.waiting.splice(0, atMost);
    if (taken.length > 0) this.story.push(`${worker} takes ${taken.map(({ id }) => id).join(' ')}`);
    return taken;
  }

  send({ id }: Message, signal: AbortSignal): Promise<Ended> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => this.ends(id, 'unsure'));
      this.pending.set(id, (how) => (how instanceof Error ? reject(how) : resolve({ id, outcome: how })));
    });
  }

  broken({ id }: Message): Ended {
    return { id, outcome: 'unsure' };
  }

  async note(_: Actor, __: string, ended: readonly Ended[]): Promise<Set<string>> {
    const error = this.noteFails.shift();
    if (error) throw error;
    this.story.push(`notes ${ended.map(({ id, outcome }) => `${id} ${outcome}`).join(', ')}`);
    return new Set(ended.map(({ id }) => id).filter((id) => !this.another.has(id)));
  }

  noted(): void {
    this.story.push('told');
  }

  closed(relayed: Relayed): void {
    this.whole = relayed;
  }

  /** The receiver of a message that is on its way answers, or sending throws. */
  ends(id: string, how: Ended['outcome'] | Error): void {
    this.pending.get(id)?.(how);
    this.pending.delete(id);
  }

  get onTheirWay(): string[] {
    return [...this.pending.keys()];
  }
}

let channel: FakeChannel;
let lost: AbortController;
let now: number;
let waits: number[];
let logged: object[];
/** Whether the lease's row still stands in the database. */
let stands: boolean;
let relay: Relay<Message, Ended>;

/** Lets everything that can go on do so. */
async function settle(): Promise<void> {
  for (let n = 0; n < 5; n++) await new Promise((resolve) => setImmediate(resolve));
}

const open = async () => channel;

beforeEach(() => {
  channel = new FakeChannel();
  channel.waiting = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  lost = new AbortController();
  [now, waits, logged, stands] = [0, [], [], true];
  const lease: Lease = { id: 'worker', signal: lost.signal };
  relay = new Relay(
    { called: 'mail', perRun: 100, patience: 3 },
    {
      transactions: { forTenant: (tenantId, job) => job({ tenantId } as Actor) },
      lease: { hold: async () => lease, stands: async () => stands },
      log: { warn: (line) => void logged.push(line), error: (line) => void logged.push(line) },
      time: { now: () => now, wait: async (milliseconds) => waits.push(milliseconds) },
    },
  );
});

describe('a run', () => {
  it('keeps as many on their way as there is room for, and writes down the end where it takes the next', async () => {
    const run = relay.run(1, open);
    await settle();
    expect(channel.onTheirWay).toEqual(['a', 'b']);
    channel.ends('b', 'sent');
    await settle();
    expect(channel.onTheirWay).toEqual(['a', 'c']);
    channel.ends('a', 'refused');
    channel.ends('c', 'sent');
    await settle();
    channel.ends('d', 'sent');
    const relayed = { sent: 3, failed: 1, away: false, possibleDuplicates: [] };
    expect(await run).toEqual(relayed);
    expect(channel.whole).toEqual(relayed);
    expect(channel.story).toEqual([
      'worker takes a b',
      'notes b sent',
      'worker takes c',
      'told',
      'notes a refused, c sent',
      'worker takes d',
      'told',
      'notes d sent',
      'told',
    ]);
  });

  it('is one for each office at a time: who asks meanwhile hears of the same', async () => {
    channel.waiting = [{ id: 'a' }];
    const [first, second] = [relay.run(1, open), relay.run(1, open)];
    const other = relay.run(2, async () => new FakeChannel());
    await settle();
    channel.ends('a', 'sent');
    expect(await first).toBe(await second);
    expect(await other).toMatchObject({ sent: 0 });
  });

  it('takes no more after its time, after so many messages, or where the channel has no room any more', async () => {
    const byTime = relay.run(1, open, 1_500);
    await settle();
    now = 1_501;
    for (const id of ['a', 'b']) channel.ends(id, 'sent');
    expect(await byTime).toMatchObject({ sent: 2 });
    const byRoom = relay.run(1, open);
    await settle();
    channel.room = 0;
    channel.ends('c', 'away');
    channel.waiting.push({ id: 'e' });
    await settle();
    expect(channel.onTheirWay).toEqual(['d']);
    channel.ends('d', 'sent');
    expect(await byRoom).toMatchObject({ sent: 1, failed: 1, away: true });
    expect(channel.waiting).toEqual([{ id: 'e' }]);
  });

  it('lists what a dead worker had in hand as possible duplicates', async () => {
    channel.waiting = [
      { id: 'a', again: true },
      { id: 'b', again: false },
    ];
    const run = relay.run(1, open);
    await settle();
    for (const id of ['a', 'b']) channel.ends(id, 'sent');
    expect(await run).toMatchObject({ sent: 2, possibleDuplicates: ['a'] });
    expect(logged).toMatchObject([{ event: 'possibleDuplicate', mail: 'a' }]);
  });
});

describe('the lease', () => {
  it('lost in the middle: what is on its way is broken off and written down, and nothing more is taken', async () => {
    const run = relay.run(1, open);
    await settle();
    lost.abort();
    expect(await run).toEqual({ sent: 0, failed: 2, away: false, possibleDuplicates: [] });
    expect(channel.story).toEqual(['worker takes a b', 'notes a unsure, b unsure', 'told']);
    expect(channel.waiting).toHaveLength(2);
  });

  it('gone from the database before this worker knows: nothing is taken', async () => {
    stands = false;
    expect(await relay.run(1, open)).toMatchObject({ sent: 0, failed: 0 });
    expect(channel.story).toEqual([]);
  });

  it('what another worker has taken up meanwhile stays as that one has it, and the log says so', async () => {
    channel.waiting = [{ id: 'a' }];
    channel.another.add('a');
    const run = relay.run(1, open);
    await settle();
    channel.ends('a', 'sent');
    await run;
    expect(logged).toEqual([{ event: 'mailTakenUpByAnother', mail: 'a', outcome: 'sent' }]);
  });
});

describe('faults', () => {
  it('a sender that throws: the others go to their end, all is written down, and the run rejects', async () => {
    const run = relay.run(1, open);
    const said = expect(run).rejects.toThrow('no way');
    await settle();
    channel.ends('a', new Error('no way'));
    await settle();
    expect(channel.story).toEqual(['worker takes a b', 'notes a unsure', 'told']);
    channel.ends('b', 'sent');
    await said;
    expect(channel.story.slice(3)).toEqual(['notes b sent', 'told']);
    expect([channel.waiting.length, channel.whole]).toEqual([2, null]);
    // The next run is not held up.
    const next = relay.run(1, open);
    await settle();
    for (const id of ['c', 'd']) channel.ends(id, 'sent');
    expect(await next).toMatchObject({ sent: 2 });
  });

  it('a short trip of the database: the end is written down a second later, and the run goes on', async () => {
    const run = relay.run(1, open);
    await settle();
    channel.noteFails.push(LOST_CONNECTION, LOST_CONNECTION);
    for (const id of ['a', 'b']) channel.ends(id, 'sent');
    await settle();
    expect(waits).toEqual([1_000, 1_000]);
    for (const id of ['c', 'd']) channel.ends(id, 'sent');
    expect(await run).toMatchObject({ sent: 4 });
  });

  it('a long one ends the run when patience is over; what waits is not lost, because it was never taken', async () => {
    const run = relay.run(1, open);
    const said = expect(run).rejects.toBe(LOST_CONNECTION);
    await settle();
    channel.noteFails.push(LOST_CONNECTION, LOST_CONNECTION, LOST_CONNECTION);
    for (const id of ['a', 'b']) channel.ends(id, 'sent');
    await said;
    expect(waits).toEqual([1_000, 1_000]);
    expect(channel.waiting).toHaveLength(2);
  });

  it('a fault of taking does not undo what has ended', async () => {
    const run = relay.run(1, open);
    const said = expect(run).rejects.toThrow('wrong statement');
    await settle();
    channel.takeFails.push(new Error('wrong statement'));
    for (const id of ['a', 'b']) channel.ends(id, 'sent');
    await said;
    expect(channel.story.slice(-2)).toEqual(['notes a sent, b sent', 'told']);
  });

  it('where nothing has ended yet a lost connection ends the run at once', async () => {
    channel.takeFails.push(LOST_CONNECTION);
    await expect(relay.run(1, open)).rejects.toBe(LOST_CONNECTION);
    expect(waits).toEqual([]);
  });
});

describe('stopping', () => {
  it('in the middle of a batch: what is in hand ends and is written down, and nothing more is taken', async () => {
    const run = relay.run(1, open);
    await settle();
    let stopped = false;
    const stop = relay.stop().then(() => (stopped = true));
    channel.ends('a', 'sent');
    await settle();
    expect([stopped, channel.onTheirWay]).toEqual([false, ['b']]);
    channel.ends('b', 'sent');
    await stop;
    expect(await run).toMatchObject({ sent: 2 });
    expect(channel.story).toEqual(['worker takes a b', 'notes a sent', 'told', 'notes b sent', 'told']);
    expect(await relay.run(1, open)).toMatchObject({ sent: 0 });
    expect(channel.waiting).toHaveLength(2);
  });

  it('never throws, whatever the run in hand does', async () => {
    const run = relay.run(1, open);
    const said = expect(run).rejects.toThrow('no way');
    await settle();
    const stop = relay.stop();
    channel.ends('a', new Error('no way'));
    channel.ends('b', 'sent');
    await expect(stop).resolves.toBeUndefined();
    await said;
  });
});
