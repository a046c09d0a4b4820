import { steadyClient, type SteadyClient } from '@banso/database';
import type { Logger } from '@nestjs/common';

/** After a lost connection it subscribes again so much later (milliseconds). */
const AGAIN_MS = 5_000;

/** What is called for on a channel of the database: work of a tenant, whose number is what is said. */
export interface Call {
  channel: string;
  /** What the log says when it is heard. */
  event: string;
  answer(tenantId: number): Promise<void>;
}

/**
 * Hears that somebody asked for a file, so that the work begins at once and not with the next minute. It may miss a
 * call, while the server restarts or behind a pooler that keeps no sessions: the schedule finds what waits all the
 * same.
 */
export class Calls {
  private client: SteadyClient | null = null;
  private again: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly answering = new Set<Promise<void>>();

  private constructor(
    private readonly url: string,
    private readonly calls: readonly Call[],
    private readonly log: Logger,
  ) {}

  static async subscribe(url: string, calls: readonly Call[], log: Logger): Promise<Calls> {
    const subscribed = new Calls(url, calls, log);
    await subscribed.listen();
    return subscribed;
  }

  /** Ends the subscription after what it has begun. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    await this.client?.end().catch(() => undefined); // a connection that is lost is closed
    await Promise.all(this.answering);
  }

  private async listen(): Promise<void> {
    const client = steadyClient(this.url, 'worker', 'banso calls');
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    client.on('notification', ({ channel, payload }) => this.hear(channel, Number(payload)));
    this.client = client;
    try {
      await client.connect();
      for (const { channel } of this.calls) await client.query(`listen ${channel}`);
    } catch (error) {
      this.lost(client, error);
    }
  }

  private hear(channel: string, tenantId: number): void {
    const call = this.calls.find((known) => known.channel === channel);
    if (this.stopped || !call || !Number.isInteger(tenantId)) return;
    this.log.log({ event: call.event, tenantId });
    const work = call
      .answer(tenantId)
      .catch((error: unknown) => this.log.warn({ event: 'callNotAnswered', channel, error: String(error) }))
      .finally(() => this.answering.delete(work));
    this.answering.add(work);
  }

  private lost(client: SteadyClient, error: unknown): void {
    if (this.stopped || client !== this.client) return;
    this.client = null;
    if (error) this.log.warn({ event: 'callsLost', error: String(error) });
    this.again = setTimeout(() => void this.listen(), AGAIN_MS).unref();
  }
}
