import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { DataSource } from 'typeorm';

/** What a request cost the database's connections. */
export interface Asked {
  /** How often somebody waited for the server: what is sent before an answer has come travels together. */
  roundTrips: number;
  /** What was sent, in order, in the groups that travelled together. */
  groups: string[][];
}

/**
 * Counts what an API sends to PostgreSQL where it leaves: at the connections of its pool. A message begins a new round
 * trip when an answer has come since the one before it; where two answers come one by one, and each is followed by a
 * question, that is two. So the count is at least what a slow line would show.
 */
export class RoundTrips {
  private readonly watched = new WeakSet<object>();
  private groups: string[][] = [];

  constructor(app: NestFastifyApplication) {
    const { master } = app.get(DataSource).driver as unknown as { master: pg.Pool };
    master.on('acquire', (client) => this.watch(client));
  }

  /** What happens between the beginning of an act and its end; nothing else may be asked meanwhile. */
  async of<Result>(act: () => PromiseLike<Result>): Promise<Asked & { result: Result }> {
    this.groups = [];
    const result = await act();
    return { result, roundTrips: this.groups.length, groups: this.groups };
  }

  private watch(client: pg.PoolClient): void {
    if (this.watched.has(client)) return;
    this.watched.add(client);
    const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
    let hasAnswered = true;
    connection.on('readyForQuery', () => (hasAnswered = true));
    const send = client.query.bind(client) as (...message: unknown[]) => unknown;
    client.query = ((...message: unknown[]) => {
      const [asked] = message as [string | { text: string }];
      if (hasAnswered) this.groups.push([]);
      hasAnswered = false;
      this.groups.at(-1)!.push((typeof asked === 'string' ? asked : asked.text).trim());
      return send(...message);
    }) as typeof client.query;
  }
}
