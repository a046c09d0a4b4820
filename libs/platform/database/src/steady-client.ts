import type { Socket } from 'node:net';
import pg from 'pg';
import { LIMITS, type LimitsOf, settingsFor } from './limits.js';
import { SilenceWatch } from './silence-watch.js';

type ClientSettings = pg.ClientConfig & { connectionString?: string };

/**
 * The only client that the product speaks to PostgreSQL with. `pg` tells of a lost connection by an event that ends the
 * process when nobody listens, and nobody does while a pool hands a client over; so this one always listens itself.
 * Whoever asks something hears of the loss by the rejected question. And it is watched: see {@link SilenceWatch}.
 */
export class SteadyClient extends pg.Client {
  /** What it was made of; a question aside goes the same way. */
  readonly settings: ClientSettings;

  constructor(settings?: string | ClientSettings) {
    super(settings);
    this.settings = typeof settings === 'string' ? { connectionString: settings } : (settings ?? {});
    this.on('error', () => undefined);
    this.once('connect', () => SilenceWatch.add(this));
    this.once('end', () => SilenceWatch.remove(this));
  }

  /** The server's process behind this connection. */
  get backend(): number | null {
    return (this as unknown as { processID: number | null }).processID;
  }

  /** Whether a question was sent whose answer has not come. */
  get isOwed(): boolean {
    const { _activeQuery, _sentQueryQueue } = this as unknown as { _activeQuery: unknown; _sentQueryQueue?: unknown[] };
    return Boolean(_activeQuery) || (_sentQueryQueue?.length ?? 0) > 0;
  }

  /** Bytes that have come from the server so far. */
  get heard(): number {
    return this.socket.bytesRead;
  }

  /**
   * Takes the connection for dead: every question on it is answered by an error at once, and its pool makes another.
   */
  giveUp(): void {
    this.socket.destroy(Object.assign(new Error('The database was silent.'), { code: 'ETIMEDOUT' }));
  }

  private get socket(): Socket {
    return (this as unknown as { connection: { stream: Socket } }).connection.stream;
  }
}

/** A single connection with the limits of its user; connect and end it yourself. */
export function steadyClient(url: string, limits: LimitsOf, name: string, settings: ClientSettings = {}): SteadyClient {
  return new SteadyClient({
    connectionString: url,
    application_name: name,
    ...settingsFor(LIMITS[limits]),
    ...settings,
  });
}

/** A pool of such connections. */
export function steadyPool(url: string, limits: LimitsOf, name: string, settings: pg.PoolConfig = {}): pg.Pool {
  const { options, ...ours } = settingsFor(LIMITS[limits]) as { options: string };
  const { options: more, ...theirs } = settings as pg.PoolConfig & { options?: string };
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    ...ours,
    ...theirs,
    options: [options, more].filter(Boolean).join(' '),
    Client: SteadyClient,
  } as pg.PoolConfig);
  // A client that was lost while it rested is dropped; the next question gets a fresh one.
  pool.on('error', () => undefined);
  return pool;
}
