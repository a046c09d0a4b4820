import type { Socket } from 'node:net';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type pg from 'pg';
import { EnteredOtherwise } from './entered.js';
import { messageOf, questionOf, type Statement, STATEMENT_TYPES } from './statement.js';

/**
 * What kinds of rows can be announced as changed; rooms above follow them. `dispatchGiven` is a dispatch once
 * everything else that follows it has run.
 */
export type ChangedKind = 'engagement' | 'visit' | 'dispatch' | 'dispatchGiven' | 'handover' | 'calendar';

/**
 * What of a row has changed, where those who follow it may pass over it: an engagement's visits, with what its cadence
 * makes of them, its homework, or its due day, which has moved with many others as the calendar changed; of a visit
 * words that nobody counts.
 */
export type ChangedPart = 'visits' | 'homework' | 'words' | 'calendar';

/** A row that has changed; `parts` is null where it may be anything. */
export interface Change {
  id: string;
  parts: ReadonlySet<ChangedPart> | null;
}

const ENDED = 'The transaction has ended: nothing can be asked any more.';
const TOO_LONG = 'The request has taken too long: nothing more is asked for it.';
/** SQLSTATE of a statement that its limit ended. */
const QUERY_CANCELED = '57014';

/** What TypeORM makes of a write: it builds the text, and the connection carries it. */
interface Built {
  getQueryAndParameters(): [string, unknown[]];
}

/**
 * One database transaction of one actor. It ends in exactly one commit or rollback, where it was opened.
 *
 * Everything leaves in the order in which it is asked, and nothing waits for the answer to what was asked before it:
 * questions that do not need each other's answers are asked together (`Promise.all`) and cost one round trip. Writes of
 * which nobody asks anything back ({@link insert}, {@link set}, {@link write}) are not waited for at all. The server
 * carries them out before what comes behind them; one that fails undoes the transaction, and whoever asks next, or the
 * commit, throws its failure.
 */
export class Transaction {
  /** The first failure of what was sent and not waited for; null where all went well. */
  private unheard: Promise<unknown> = Promise.resolve(null);
  /** What the server said of the statement that has failed; null where none has. */
  private failed: unknown = null;
  /** Where it began without waiting: rejects when it did not begin as was taken for granted. */
  private begun: Promise<void> = Promise.resolve();
  private gathering = false;
  private readonly changes = new Map<ChangedKind, Map<string, Set<ChangedPart> | null>>();
  private readonly onCommit: Array<() => void> = [];
  private written = false;
  private onlyReads = false;
  private ending: Promise<void> | undefined;
  private acts = 'nobody';
  private lastQuestionBy = Infinity;
  private cursors = 0;

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

  /**
   * Whether all that is within reach lies in some municipalities of one office (`app.readable`): lists of many rows
   * then go from municipality to municipality.
   */
  get reachesByPlace(): boolean {
    return this.acts === 'area';
  }

  /**
   * Says until when anything may be asked, on the stopwatch of this process (milliseconds). Afterwards a question is
   * refused as PostgreSQL refuses a statement that takes too long.
   */
  asksUntil(moment: number): void {
    this.lastQuestionBy = moment;
  }

  /**
   * Begins without waiting for the answer: what is asked next travels behind it. No answer is given to anybody before
   * it is known to have begun as was taken for granted.
   * @param isAsExpected judges the answer
   */
  beginAhead(sql: string, isAsExpected: (results: pg.QueryResult[]) => boolean): void {
    this.begun = this.open.query(sql).then(
      (results) => {
        if (!isAsExpected(results as unknown as pg.QueryResult[])) throw new EnteredOtherwise();
      },
      (cause: unknown) => {
        throw new EnteredOtherwise('It could not be asked.', { cause });
      },
    );
    // Whoever asks something hears of it, and whoever answers.
    this.begun.catch(() => undefined);
  }

  /** Waits until the transaction is known to have begun as was taken for granted. @throws EnteredOtherwise */
  confirmed(): Promise<void> {
    return this.begun;
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

  /**
   * Puts rows into the table of an entity; what is not said gets the column's default. Nothing is read back, nor waited
   * for.
   */
  insert<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    rows: QueryDeepPartialEntity<Row> | Array<QueryDeepPartialEntity<Row>>,
  ): Promise<void> {
    this.written = true;
    if (Array.isArray(rows) && rows.length === 0) return Promise.resolve();
    return this.send(this.built(this.manager.createQueryBuilder().insert().into(entity).values(rows)));
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
    return (await this.heard(this.updating(entity, having, change))).rowCount ?? 0;
  }

  /** The same of rows that the transaction holds already: nobody asks how many there were, so it is not waited for. */
  set<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    having: FindOptionsWhere<Row>,
    change: QueryDeepPartialEntity<Row>,
  ): Promise<void> {
    return this.send(this.updating(entity, having, change));
  }

  /** Removes the rows that have all the given values; returns how many there were. */
  async remove<Row extends ObjectLiteral>(entity: EntityTarget<Row>, having: FindOptionsWhere<Row>): Promise<number> {
    this.written = true;
    const removing = this.manager.createQueryBuilder().delete().from(entity).where(said(having));
    return (await this.heard(this.built(removing))).rowCount ?? 0;
  }

  private updating<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    having: FindOptionsWhere<Row>,
    change: QueryDeepPartialEntity<Row>,
  ): Promise<pg.QueryResult> {
    this.written = true;
    return this.built(this.manager.createQueryBuilder().update(entity).set(change).where(said(having)));
  }

  /** Sends what TypeORM has built, at its place in the order: its own `execute` would let others go ahead. */
  private built(query: Built & { updateEntity?(enabled: boolean): unknown }): Promise<pg.QueryResult> {
    query.updateEntity?.(false);
    const [text, values] = query.getQueryAndParameters();
    return this.open.query({ text, values, name: nameOfWrite(text, this.acts) });
  }

  /** The connection, while it is this transaction's: once given back it may already carry another actor's. */
  private get open(): pg.PoolClient {
    if (this.ending) throw new Error(ENDED);
    if (performance.now() > this.lastQuestionBy) throw Object.assign(new Error(TOO_LONG), { code: QUERY_CANCELED });
    this.gather();
    return this.client;
  }

  /**
   * Whatever is asked before anybody has to wait leaves in one packet: each of its own would wake the server, and cost
   * more than what most statements do.
   */
  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const letGo = (): void => {
      this.gathering = false;
      stream.uncork();
    };
    // Behind everything that goes on at once from here: a tick that is asked for now would come before it.
    queueMicrotask(() => process.nextTick(letGo));
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

  /** How many rows a statement would give, counted by the database: the very statement, so the number fits its rows. */
  async countRows<Parameters extends object>(
    asked: Statement<Parameters, unknown>,
    parameters: Parameters,
  ): Promise<number> {
    const { text, values } = questionOf(asked, parameters);
    const counted = { text: `select count(*) as n from (${text}) r`, values, types: STATEMENT_TYPES };
    return (await this.heard(this.open.query<{ n: number }>(counted))).rows[0]!.n;
  }

  /**
   * The rows of a statement a page at a time, all as of the moment at which it was asked: each comes once, whatever is
   * written meanwhile. The server keeps the place; no more than a page is held here. What is not read to its end is
   * closed with the transaction.
   * @param size rows of a page
   */
  async *pages<Parameters extends object, Row>(
    asked: Statement<Parameters, Row>,
    parameters: Parameters,
    size: number,
  ): AsyncGenerator<Row[]> {
    const { text, values } = questionOf(asked, parameters);
    const name = `pages_${++this.cursors}`;
    await this.heard(this.open.query({ text: `declare ${name} no scroll cursor for ${text}`, values }));
    for (let isOver = false; !isOver;) {
      const fetched = { text: `fetch ${Number(size)} from ${name}`, types: STATEMENT_TYPES };
      const { rows } = await this.heard(this.open.query(fetched));
      isOver = rows.length < size;
      if (rows.length > 0) yield rows as Row[];
    }
    await this.heard(this.open.query(`close ${name}`));
  }

  /** Carries out a statement that writes, of which nobody asks anything back; it is not waited for. */
  write<Parameters extends object>(asked: Statement<Parameters, unknown>, parameters: Parameters): Promise<void> {
    this.written = true;
    return this.send(this.asking(asked, parameters));
  }

  /** Waits until the server has carried out everything that was sent. @throws what failed first */
  async settled(): Promise<void> {
    const failure = await this.unheard;
    if (failure !== null) throw failure;
  }

  private send(answer: Promise<pg.QueryResult>): Promise<void> {
    const failure = answer.then(
      () => null,
      (error: unknown) => this.reasonOf(error),
    );
    this.unheard = Promise.all([this.unheard, failure]).then(([earlier, later]) => earlier ?? later);
    return Promise.resolve();
  }

  /** An answer that is waited for. Where a write before it has failed, that is why the server refuses this one. */
  private async heard<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      const heard = await answer;
      await this.begun;
      return heard;
    } catch (error) {
      const reason = this.reasonOf(error);
      await this.begun;
      await this.settled();
      throw reason;
    }
  }

  /**
   * Why a statement failed. Behind one that has failed the server refuses all others for that alone, and whoever waits
   * for one of those may hear of it first: it is told what the first failed of.
   */
  private reasonOf(error: unknown): unknown {
    if ((error as { code?: unknown } | null)?.code === IN_FAILED_TRANSACTION) return this.failed ?? error;
    this.failed = error;
    return error;
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
    return this.heard(this.asking(asked, parameters));
  }

  private asking<Parameters extends object>(
    asked: Statement<Parameters, unknown>,
    parameters: Parameters,
  ): Promise<pg.QueryResult> {
    const { open } = this;
    const message = messageOf(open, asked, parameters, this.acts);
    if (asked.prepared) return open.query(message);
    // Where the connection takes a plan for any values (data-source.ts), this one wants a plan for its own.
    void open.query('set local plan_cache_mode = force_custom_plan').catch(() => undefined);
    const answer = open.query<Record<string, unknown>>(message);
    void open.query('set local plan_cache_mode to default').catch(() => undefined);
    return answer;
  }

  private mayEndWith(writes: boolean): boolean {
    return this.onlyReads && !this.written && !writes;
  }

  private withCommitBehind<Result>(ask: () => Promise<Result>): Promise<Result> {
    const rows = ask();
    this.ending = this.end('commit');
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
    // What has failed must not be forgotten with the rest.
    await this.settled();
    if (!isKept(result)) await this.open.query('rollback to savepoint tentative');
    return result;
  }

  /**
   * Whether anything was written: then even a read's answer must wait for the commit (an audit line of the read, say).
   */
  get hasWritten(): boolean {
    return this.written;
  }

  /**
   * Says that a row has changed. Its hooks run once, before the commit, in this transaction.
   * @param part what alone has changed; without it anything may have
   */
  changed(kind: ChangedKind, id: string, part?: ChangedPart): void {
    const rows = this.changes.get(kind) ?? new Map<string, Set<ChangedPart> | null>();
    const known = rows.get(id);
    this.changes.set(kind, rows.set(id, part === undefined || known === null ? null : new Set(known).add(part)));
  }

  /** Takes the announced changes out; used by the transaction's opener. */
  takeChanges(): Array<[ChangedKind, Change[]]> {
    const taken = [...this.changes].map(([kind, rows]): [ChangedKind, Change[]] => [
      kind,
      [...rows].map(([id, parts]) => ({ id, parts })),
    ]);
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
      const { command } = await this.client.query(word);
      // The server answers the commit of a transaction that has failed by undoing it, and calls that no failure.
      if (word === 'commit' && this.written && command !== 'COMMIT') {
        await this.settled();
        throw new Error('The transaction was undone: a statement of it has failed, and nobody heard of it.', {
          cause: this.failed,
        });
      }
    } finally {
      await this.runner.release();
    }
  }
}

/** PostgreSQL's code for a statement that comes behind one which has failed. */
const IN_FAILED_TRANSACTION = '25P02';

/** So many texts of writes the server keeps the plans of, on each connection. */
const MOST_NAMED = 200;
const namesOfWrites = new Map<string, string>();

/**
 * The name under which the server keeps the plan of a write. The texts are few, as they follow from the code; only
 * those that put down many rows at once have no end, and no name.
 */
function nameOfWrite(text: string, acts: string): string | undefined {
  const known = namesOfWrites.get(text);
  if (known) return `${known} ${acts}`;
  if (namesOfWrites.size >= MOST_NAMED || text.includes('), (')) return undefined;
  const name = `write ${namesOfWrites.size + 1}`;
  namesOfWrites.set(text, name);
  return `${name} ${acts}`;
}

/** TypeORM leaves out what is undefined, which would change every row. @throws Error where a value is undefined */
function said<Row extends ObjectLiteral>(having: FindOptionsWhere<Row>): FindOptionsWhere<Row> {
  const values = Object.entries(having);
  const missing = values.find(([, value]) => value === undefined || value === null);
  if (values.length === 0 || missing) throw new Error(`Which rows? ${missing?.[0] ?? 'Nothing'} is not said.`);
  return having;
}
