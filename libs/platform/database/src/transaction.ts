import type { EntityManager, ObjectLiteral, QueryRunner } from 'typeorm';
import type pg from 'pg';

/** What kinds of rows can be announced as changed; rooms above follow them. */
export type ChangedKind = 'engagement' | 'visit' | 'actionItem' | 'handover' | 'calendar';

/** One database transaction of one actor. It ends in exactly one commit or rollback, at the door that opened it. */
export class Transaction {
  private readonly changes = new Map<ChangedKind, Set<string>>();
  private readonly onCommit: Array<() => void> = [];
  private written = false;
  private acts = 'nobody';

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: pg.PoolClient,
  ) {}

  /** Says as which kind of database role the transaction acts; plans are kept apart by it, because the walls differ. */
  actsAs(kind: string): void {
    this.acts = kind;
  }

  /** TypeORM's manager bound to this transaction. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Rows of a statement with `$1`-style parameters. */
  async query<Row extends ObjectLiteral = ObjectLiteral>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>(sql, parameters);
    return result.rows;
  }

  /** The same for the hot paths: the server keeps the statement's plan under `name`. */
  async prepared<Row extends ObjectLiteral = ObjectLiteral>(name: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>({ name: `${name} ${this.acts}`, text: sql, values: parameters });
    return result.rows;
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
    const result = await this.client.query(sql, parameters);
    return result.rowCount ?? 0;
  }

  /** {@link run} for writes that come thousands of times in a row: the server keeps the statement's plan under `name`. */
  async runPrepared(name: string, sql: string, parameters: unknown[] = []): Promise<number> {
    this.written = true;
    const result = await this.client.query({ name: `${name} ${this.acts}`, text: sql, values: parameters });
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
    await this.end('commit');
    for (const effect of this.onCommit) effect();
  }

  /** Undoes everything and gives the connection back. */
  async rollback(): Promise<void> {
    await this.end('rollback');
  }

  private async end(word: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.client.query(word);
    } finally {
      await this.runner.release();
    }
  }
}
