import { steadyClient, type SteadyClient } from '@banso/database';
import { ARCHIVES_CHANNEL } from '@banso/packets';
import type { Logger } from '@nestjs/common';

/** After a lost connection it subscribes again so much later (milliseconds). */
const AGAIN_MS = 5_000;

/**
 * Hears that somebody asked for an archive, so that the work begins at once and not with the next minute. It may miss a
 * call, while the server restarts or behind a pooler that keeps no sessions: the schedule finds what waits all the
 * same.
 */
export class ArchiveNotifications {
  private client: SteadyClient | null = null;
  private again: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly answering = new Set<Promise<void>>();

  private constructor(
    private readonly url: string,
    private readonly answer: (tenantId: number) => Promise<void>,
    private readonly log: Logger,
  ) {}

  static async subscribe(
    url: string,
    answer: (tenantId: number) => Promise<void>,
    log: Logger,
  ): Promise<ArchiveNotifications> {
    const notifications = new ArchiveNotifications(url, answer, log);
    await notifications.listen();
    return notifications;
  }

  /** Ends the subscription after what it has begun. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    await this.client?.end().catch(() => undefined); // a connection that is lost is closed
    await Promise.all(this.answering);
  }

  private async listen(): Promise<void> {
    const client = steadyClient(this.url, 'worker', 'banso archive notifications');
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    client.on('notification', ({ payload }) => this.ring(Number(payload)));
    this.client = client;
    try {
      await client.connect();
      await client.query(`listen ${ARCHIVES_CHANNEL}`);
    } catch (error) {
      this.lost(client, error);
    }
  }

  private ring(tenantId: number): void {
    if (this.stopped || !Number.isInteger(tenantId)) return;
    this.log.log({ event: 'archiveAsked', tenantId });
    const work = this.answer(tenantId)
      .catch((error: unknown) => this.log.warn({ event: 'archiveBell', error: String(error) }))
      .finally(() => this.answering.delete(work));
    this.answering.add(work);
  }

  private lost(client: SteadyClient, error: unknown): void {
    if (this.stopped || client !== this.client) return;
    this.client = null;
    if (error) this.log.warn({ event: 'archiveBell', error: String(error) });
    this.again = setTimeout(() => void this.listen(), AGAIN_MS).unref();
  }
}
