import type { Socket } from 'node:net';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type pg from 'pg';
import { messageOf, type Statement } from './statement.js';

/** What kinds of rows can be announced as changed; rooms above follow them. */
export type ChangedKind = 'engagement' | 'visit' | 'actionItem' | 'handover' | 'calendar';

const ENDED = 'The transaction has ended: nothing can be asked any more.';

/** One database transaction of one actor. It ends in exactly one commit or rollback, where it was opened. */
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

  /**
   * Says as which kind of database role the transaction acts; plans are kept apart by it, because the policies differ.
   */
  actsAs(kind: string): void {
    this.acts = kind;
  }

  /** Says that the request is one that changes nothing. */
  readsOnly(): void {
    this.onlyReads = true;
  }

  /** TypeORM's manager bound to this transaction. */
  private get manager(): EntityManager {
    if (this.ending) throw new Error(ENDED);
    return this.runner.manager;
  }

  /** Puts rows into the table of an entity; what is not said gets the column's default. Nothing is read back. */
  async insert<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    rows: QueryDeepPartialEntity<Row> | Array<QueryDeepPartialEntity<Row>>,
  ): Promise<void> {
    this.written = true;
    if (Array.isArray(rows) && rows.length === 0) return;
    await this.manager.createQueryBuilder().insert().into(entity).values(rows).updateEntity(false).execute();
  }

  /**
   * Changes the rows that have all the given values; `() => 'version + 1'` stands for an expression of SQL.
   * @returns how many rows there were: 0 when somebody else was faster, or the row is not within reach
   */
  async update<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    having: FindOptionsWhere<Row>,
    change: QueryDeepPartialEntity<Row>,
  ): Promise<number> {
    this.written = true;
    const query = this.manager.createQueryBuilder().update(entity).set(change).where(said(having)).updateEntity(false);
    return (await query.execute()).affected ?? 0;
  }

  /** Removes the rows that have all the given values; returns how many there were. */
  async remove<Row extends ObjectLiteral>(entity: EntityTarget<Row>, having: FindOptionsWhere<Row>): Promise<number> {
    this.written = true;
    return (await this.manager.createQueryBuilder().delete().from(entity).where(said(having)).execute()).affected ?? 0;
  }

  /** The connection, while it is this transaction's: once given back it may already carry another actor's. */
  private get open(): pg.PoolClient {
    if (this.ending) throw new Error(ENDED);
    return this.client;
  }

  /** The rows of a statement. */
  async rows<Parameters extends object, Row>(
    asked: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    return (await this.ask(asked, parameters)).rows as Row[];
  }

  /** The first row of a statement, or null. */
  async row<Parameters extends object, Row>(
    asked: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row | null> {
    return (await this.rows(asked, parameters))[0] ?? null;
  }

  /** How many rows a statement changed. */
  async count<Parameters extends object>(
    asked: Statement<Parameters, unknown>,
    parameters: Parameters,
  ): Promise<number> {
    return (await this.ask(asked, parameters)).rowCount ?? 0;
  }

  /**
   * The rows of the last question of a request that only reads: the commit travels right behind it, which costs a round
   * trip less. Nothing may be asked afterwards.
   */
  async lastRows<Parameters extends object, Row>(
    asked: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    if (!this.mayEndWith(asked.writes)) return this.rows(asked, parameters);
    return this.withCommitBehind(() => this.rows(asked, parameters));
  }

  private ask<Parameters extends object>(
    asked: Statement<Parameters, unknown>,
    parameters: Parameters,
  ): Promise<pg.QueryResult> {
    if (asked.writes) this.written = true;
    return this.open.query(messageOf(asked, parameters, this.acts));
  }

  private mayEndWith(writes: boolean): boolean {
    return this.onlyReads && !this.written && !writes;
  }

  private withCommitBehind<Result>(ask: () => Promise<Result>): Promise<Result> {
    // Both leave in one packet.
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const rows = ask();
    this.ending = this.end('commit');
    stream.uncork();
    // Whoever ends the transaction awaits this; until then a failure must not count as unheard.
    this.ending.catch(() => undefined);
    return rows;
  }

  /**
   * Carries something out and undoes it again in the database unless its result is to be kept; the transaction goes on.
   * What throws is for the transaction as a whole to undo.
   */
  async tentatively<Result>(act: () => Promise<Result>, isKept: (result: Result) => boolean): Promise<Result> {
    await this.open.query('savepoint tentative');
    const result = await act();
    if (!isKept(result)) await this.open.query('rollback to savepoint tentative');
    return result;
  }

  /**
   * Whether anything was written: then even a read's answer must wait for the commit (an audit line of the read, say).
   */
  get hasWritten(): boolean {
    return this.written;
  }

  /** Says that a row has changed. Its hooks run once, before the commit, in this transaction. */
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

/** TypeORM leaves out what is undefined, which would change every row. @throws Error where a value is undefined */
function said<Row extends ObjectLiteral>(having: FindOptionsWhere<Row>): FindOptionsWhere<Row> {
  const values = Object.entries(having);
  const missing = values.find(([, value]) => value === undefined || value === null);
  if (values.length === 0 || missing) throw new Error(`Which rows? ${missing?.[0] ?? 'Nothing'} is not said.`);
  return having;
}
