import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { DataSource } from 'typeorm';

/** What a request cost the database's connections. */
export interface Asked {
  /** How often somebody has to wait for the server, one wait after the other. */
  roundTrips: number;
  /** What was sent, in order, by the wait that it came behind. */
  groups: string[][];
}

/**
 * Counts what an API sends to PostgreSQL where it leaves: at the connections of its pool. A message belongs to the
 * round trip after that of the last answer which had come when it was sent, as if it had needed all of them. So the
 * longest chain of waits is told, however the answers of one round trip arrive.
 */
export class RoundTrips {
  private readonly watched = new WeakSet<object>();
  private groups: string[][] = [];
  private answered = 0;
  /** Messages that nobody has answered yet. */
  private owed = 0;

  constructor(app: NestFastifyApplication) {
    const { master } = app.get(DataSource).driver as unknown as { master: pg.Pool };
    master.on('acquire', (client) => this.watch(client));
  }

  /** What happens between the beginning of an act and its end; nothing else may be asked meanwhile. */
  async of<Result>(act: () => PromiseLike<Result>): Promise<Asked & { result: Result }> {
    // The commit of a read before this one may still be under way: nobody waits for it.
    while (this.owed > 0) await new Promise((resolve) => setImmediate(resolve));
    this.groups = [];
    this.answered = 0;
    const result = await act();
    return { result, roundTrips: this.groups.length, groups: this.groups };
  }

  private watch(client: pg.PoolClient): void {
    if (this.watched.has(client)) return;
    this.watched.add(client);
    const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
    const waiting: number[] = [];
    connection.on('readyForQuery', () => {
      if (waiting.length > 0) this.owed -= 1;
      this.answered = Math.max(this.answered, waiting.shift() ?? 0);
    });
    const send = client.query.bind(client) as (...message: unknown[]) => unknown;
    client.query = ((...message: unknown[]) => {
      const [asked] = message as [string | { text: string }];
      (this.groups[this.answered] ??= []).push((typeof asked === 'string' ? asked : asked.text).trim());
      waiting.push(this.answered + 1);
      this.owed += 1;
      return send(...message);
    }) as typeof client.query;
  }
}
