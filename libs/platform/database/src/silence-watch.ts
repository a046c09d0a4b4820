import pg from 'pg';
import { ASIDE_MS, SILENT_SECONDS } from './limits.js';

/** What the watch has to know of a connection. */
interface WatchedClient {
  /** Bytes that have come from the server so far. */
  readonly heard: number;
  /** Whether a question was sent whose answer has not come. */
  readonly isOwed: boolean;
  /** The server's process behind this connection. */
  readonly backend: number | null;
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly database?: string;
  /** What it was made of; a question aside goes the same way. */
  readonly settings: pg.ClientConfig;
  /** Takes the connection for dead. */
  giveUp(): void;
}

interface Watched {
  heard: number;
  silentFor: number;
}

/**
 * Finds connections that are dead without having said so. A half-open network, or one that lost what was under way,
 * looks to both ends like a peer who thinks; a statement that takes long looks the same. So a connection that owes an
 * answer and is silent for {@link SILENT_SECONDS} is asked about over another one: the server says whether it is at
 * work on it. If the server waits for us while we wait for it, or cannot be reached at all, the connection is given up.
 *
 * Silence is counted in beats of this process, not by a clock: one that stood still itself has missed the answers, not
 * the server.
 */
class Watch {
  private readonly watched = new Map<WatchedClient, Watched>();
  private heart: NodeJS.Timeout | null = null;
  private readonly asking = new Set<string>();

  add(client: WatchedClient): void {
    this.watched.set(client, { heard: client.heard, silentFor: 0 });
    this.heart ??= setInterval(() => this.beat(), 1_000).unref();
  }

  remove(client: WatchedClient): void {
    this.watched.delete(client);
    if (this.watched.size > 0 || !this.heart) return;
    clearInterval(this.heart);
    this.heart = null;
  }

  private beat(): void {
    const silent = new Map<string, WatchedClient[]>();
    for (const [client, state] of this.watched) {
      const { heard } = client;
      state.silentFor = client.isOwed && heard === state.heard ? state.silentFor + 1 : 0;
      state.heard = heard;
      if (state.silentFor < SILENT_SECONDS) continue;
      const place = placeOf(client);
      silent.set(place, [...(silent.get(place) ?? []), client]);
    }
    for (const [place, clients] of silent) void this.judge(place, clients);
  }

  private async judge(place: string, clients: WatchedClient[]): Promise<void> {
    if (this.asking.has(place)) return;
    this.asking.add(place);
    try {
      const heard = new Map(clients.map((client) => [client, client.heard]));
      const working = await backendsAtWork(clients[0]!);
      for (const client of clients) {
        // What spoke meanwhile lives.
        if (client.heard !== heard.get(client) || !client.isOwed) continue;
        if (working !== 'unknown' && !working.includes(client.backend!)) client.giveUp();
      }
    } finally {
      this.asking.delete(place);
    }
  }
}

/** The watch of this process. */
export const SilenceWatch = new Watch();

/** Whether a server that goes on serving has answered, with an SQLSTATE; those of 57P0x say that it does not go on. */
function isAnswerOfServer(error: unknown): boolean {
  const { code, severity } = error as { code?: string; severity?: string };
  return severity !== undefined && code !== undefined && !code.startsWith('57P0');
}

/** Connections with the same place go to the same server, as the same role. */
function placeOf({ host, port, user, database }: WatchedClient): string {
  return [host, port, user, database].join(' ');
}

/**
 * The processes of the server that are at work for our role, asked over a connection of its own; none where the server
 * cannot be reached, or says that it ends or begins. `unknown` where it answers with another refusal, say that it has
 * no room for this connection: then it lives, and so may the statement. And behind a pooler, which hands out numbers of
 * its own. There the server's limit of statements has the last word.
 */
export async function backendsAtWork(client: WatchedClient): Promise<number[] | 'unknown'> {
  const { settings } = client;
  const aside = new pg.Client({
    ...settings,
    password: settings.password,
    connectionTimeoutMillis: ASIDE_MS,
    query_timeout: ASIDE_MS,
    application_name: 'banso aside',
  });
  aside.on('error', () => undefined); // Whatever is lost here, the rejected question tells.
  try {
    await aside.connect();
    const { rows } = await aside.query<{ pid: number; state: string; me: number }>(
      `select pid, state, pg_backend_pid() as me from pg_stat_activity where usename = session_user`,
    );
    if (rows[0]?.me !== (aside as unknown as { processID: number }).processID) return 'unknown';
    return rows.filter(({ state }) => state === 'active' || state === 'fastpath function call').map(({ pid }) => pid);
  } catch (error) {
    // Not even this was answered: nobody is there.
    return isAnswerOfServer(error) ? 'unknown' : [];
  } finally {
    await Promise.race([
      aside.end().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, ASIDE_MS).unref()),
    ]);
    (aside as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
}
