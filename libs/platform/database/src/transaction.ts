import type { Socket } from 'node:net';
import type { EntityManager, ObjectLiteral, QueryRunner } from 'typeorm';
import type pg from 'pg';

/** What kinds of rows can be announced as changed; rooms above follow them. */
export type ChangedKind = 'engagement' | 'visit' | 'actionItem' | 'handover' | 'calendar';

/** One database transaction of one actor. It ends in exactly one commit or rollback, at the door that opened it. */
export class Transaction {
  private readonly changes = new Map<ChangedKind, Set<string>>();
  private readonly onCommit: Array<() => void> = [];
  private written = false;
  private onlyReads = false;
  private ending: Promise<void> | undefined;
  private acts = 'nobody';

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: pg.PoolClient,
  ) {}

  /** Says as which kind of database role the transaction acts; plans are kept apart by it, because the walls differ. */
  actsAs(kind: string): void {
    this.acts = kind;
  }

  /** Says that the request is one that changes nothing. */
  readsOnly(): void {
    this.onlyReads = true;
  }

  /** TypeORM's manager bound to this transaction. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** The connection, while it is this transaction's: once given back it may already carry another actor's. */
  private get open(): pg.PoolClient {
    if (this.ending) throw new Error('The transaction has ended: nothing can be asked any more.');
    return this.client;
  }

  /** Rows of a statement with `$1`-style parameters. */
  async query<Row extends ObjectLiteral = ObjectLiteral>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.open.query<Row>(sql, parameters);
    return result.rows;
  }

  /** The same for the hot paths: the server keeps the statement's plan under `name`. */
  async prepared<Row extends ObjectLiteral = ObjectLiteral>(name: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.open.query<Row>({ name: `${name} ${this.acts}`, text: sql, values: parameters });
    return result.rows;
  }

  /**
   * The same for the last question of a request that only reads: the commit travels right behind it, which costs a round trip
   * less. Nothing may be asked afterwards.
   */
  async last<Row extends ObjectLiteral = ObjectLiteral>(name: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    if (!this.onlyReads || this.written) return this.prepared<Row>(name, sql, parameters);
    // Both leave in one packet.
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const rows = this.prepared<Row>(name, sql, parameters);
    this.ending = this.end('commit');
    stream.uncork();
    // Whoever ends the transaction awaits this; until then a failure must not count as unheard.
    this.ending.catch(() => undefined);
    return rows;
  }

  /** The first row, or null. */
  async one<Row extends ObjectLiteral = ObjectLiteral>(sql: string, parameters: unknown[] = []): Promise<Row | null> {
    const [row] = await this.query<Row>(sql, parameters);
    return row ?? null;
  }

  /** Whether anything was written: then even a read's answer must wait for the commit (an audit line of the read, say). */
  get hasWritten(): boolean {
    return this.written;
  }

  /** How many rows a statement changed. */
  async run(sql: string, parameters: unknown[] = []): Promise<number> {
    this.written = true;
    const result = await this.open.query(sql, parameters);
    return result.rowCount ?? 0;
  }

  /** {@link run} for writes that come thousands of times in a row: the server keeps the statement's plan under `name`. */
  async runPrepared(name: string, sql: string, parameters: unknown[] = []): Promise<number> {
    this.written = true;
    const result = await this.open.query({ name: `${name} ${this.acts}`, text: sql, values: parameters });
    return result.rowCount ?? 0;
  }

  /** Says that a row has changed. Its followers run once, before the commit, in this transaction. */
  changed(kind: ChangedKind, id: string): void {
    const ids = this.changes.get(kind) ?? new Set();
    this.changes.set(kind, ids.add(id));
  }

  /** Takes the announced changes out; used by the transaction's opener. */
  takeChanges(): Array<[ChangedKind, string[]]> {
    const taken = [...this.changes].map(([kind, ids]): [ChangedKind, string[]] => [kind, [...ids]]);
    this.changes.clear();
    return taken;
  }

  /** A side effect outside the database: runs only after the commit. */
  afterCommit(effect: () => void): void {
    this.onCommit.push(effect);
  }

  /** Commits and gives the connection back. */
  async commit(): Promise<void> {
    await (this.ending ??= this.end('commit'));
    for (const effect of this.onCommit) effect();
  }

  /** Undoes everything and gives the connection back. */
  async rollback(): Promise<void> {
    await (this.ending ??= this.end('rollback'));
  }

  private async end(word: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.client.query(word);
    } finally {
      await this.runner.release();
    }
  }
}
