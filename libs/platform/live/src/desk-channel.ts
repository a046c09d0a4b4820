import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { steadyClient, type SteadyClient } from '@banso/database';

export const LISTEN_URL = Symbol('listen url');

/** Whose desks have changed: of one person, or of everybody in a tenant. */
export interface Change {
  tenantId: number;
  personId: string | null;
}

/** Pauses between attempts to reach the database again (milliseconds): the first, and the longest. */
const PAUSE = { first: 250, longest: 5_000 };
/** A connection that does not answer in this time (milliseconds) is dead, whatever the network says. */
const ANSWERS_WITHIN = 5_000;

/**
 * The one connection of this process on which the database says whose desks have changed. It is made when the first
 * screen wants to know, and made anew for as long as it takes when the database goes away.
 */
@Injectable()
export class DeskChannel implements OnModuleDestroy {
  private readonly logger = new Logger(DeskChannel.name);
  private readonly ending = new AbortController();
  private client: SteadyClient | null = null;
  private running: Promise<void> | null = null;
  private attached = false;
  private heard: (change: Change) => void = () => undefined;
  private attachedAnew: () => void = () => undefined;

  constructor(@Inject(LISTEN_URL) private readonly url: string) {}

  /** Whether changes arrive at this moment. */
  get isListening(): boolean {
    return this.attached;
  }

  /** Begins to listen. `anew` is called at each beginning: what changed before it was not heard. */
  listen(heard: (change: Change) => void, anew: () => void): void {
    this.heard = heard;
    this.attachedAnew = anew;
    this.running ??= this.keepListening();
  }

  /** Drops a connection that is dead without having said so. */
  async probe(): Promise<void> {
    const { client } = this;
    if (!client || !this.attached) return;
    await client.query('select 1').catch((error: unknown) => {
      this.logger.warn({ event: 'listenerSilent', error: (error as Error).message });
      client.giveUp();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.ending.abort();
    await this.client
      ?.end()
      .catch((error: unknown) => this.logger.warn({ event: 'listenerNotEnded', error: (error as Error).message }));
    await this.running;
  }

  private async keepListening(): Promise<void> {
    let pause = PAUSE.first;
    while (!this.ending.signal.aborted) {
      try {
        await this.listenUntilLost();
        pause = PAUSE.first;
      } catch (error) {
        this.logger.warn({ event: 'listenerAway', error: (error as { code?: string }).code ?? 'unknown' });
        pause = Math.min(pause * 2, PAUSE.longest);
      }
      await wait(pause, undefined, { signal: this.ending.signal }).catch(() =>
        this.logger.debug('The wait was cut short by the end of the process.'),
      );
    }
  }

  private async listenUntilLost(): Promise<void> {
    const client = steadyClient(this.url, 'api', 'banso live', {
      connectionTimeoutMillis: ANSWERS_WITHIN,
      query_timeout: ANSWERS_WITHIN,
    });
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    client.on('notification', ({ payload }) => {
      const change = changeIn(payload ?? '');
      if (change) this.heard(change);
    });
    this.client = client;
    try {
      await client.connect();
      await client.query('listen banso_desk');
      this.attached = true;
      this.attachedAnew();
      await lost;
    } finally {
      this.attached = false;
      this.client = null;
      await client.end().catch((error: unknown) => this.logger.debug(String(error)));
    }
  }
}

/** `tenant/person`, or `tenant/*` for everybody. Anybody with a connection can notify, so anything else is ignored. */
function changeIn(payload: string): Change | null {
  const [, tenant, person] = /^(\d{1,9})\/(\*|[0-9a-f-]{36})$/.exec(payload) ?? [];
  return tenant && person ? { tenantId: Number(tenant), personId: person === '*' ? null : person } : null;
}
