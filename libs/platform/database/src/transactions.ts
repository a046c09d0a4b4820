import { dayInTokyo } from '@banso/domain';
import { Clock } from '@banso/clock';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type pg from 'pg';
import type { Actor, Affiliation } from './actor.js';
import { BeforeCommit } from './before-commit.js';
import { type Entered, EnteredLately } from './entered.js';
import { LONG_STATEMENT, LONGEST_REQUEST } from './limits.js';
import { isConnectionLoss } from './outages.js';
import { messageOf, type Statement } from './statement.js';
import { Transaction } from './transaction.js';
import { enterByCalendar, enterByExport, enterByToken, tenantsToServe } from './transactions.sql.js';

/** A transaction whose beginning failed later than this is not begun again (milliseconds). */
const AGAIN_WITHIN_MS = 1_000;

/** Opens transactions that know their actor. The only way to the database for requests and jobs. */
@Injectable()
export class Transactions {
  private readonly logger = new Logger(Transactions.name);
  private readonly lately = new EnteredLately();
  private answered = performance.now();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly beforeCommit: BeforeCommit,
  ) {}

  /**
   * Opens the transaction of a signed-in person: one round trip begins it, finds the session and sets the reach.
   * @param token hash of the session's secret (32 bytes)
   * @returns null when the session is unknown, ended or expired, or the person is disabled
   */
  async enter(token: Buffer, from: { address: string | null; correlationId: string | null }): Promise<Actor | null> {
    const now = this.clock.now();
    const [tx, results] = await this.begin(enteringSql(token, now));
    const entered = enteredIn(results);
    this.lately.remember(token, entered);
    return this.actorOf(tx, entered === null ? null : (JSON.parse(entered) as Entered), now, from);
  }

  /**
   * The same for somebody who was let in lately, without waiting: the first question travels with their coming in, and
   * nobody hears an answer before the database has said of them what it said the last time (`Transaction.confirmed`).
   * For reads only, which can be begun again where it says something else.
   * @returns null for a stranger, or where no connection is at hand: they are let in by {@link enter}
   */
  async enterAhead(
    token: Buffer,
    from: { address: string | null; correlationId: string | null },
  ): Promise<Actor | null> {
    const expected = this.lately.of(token);
    if (expected === undefined) return null;
    const now = this.clock.now();
    const runner = this.source.createQueryRunner();
    const tx = await connected(runner);
    if (!tx) return null;
    tx.beginAhead(enteringSql(token, now), (results) => {
      this.answered = performance.now();
      const entered = enteredIn(results);
      this.lately.remember(token, entered);
      return entered === expected;
    });
    return this.actorOf(tx, JSON.parse(expected) as Entered, now, from);
  }

  /**
   * The same for a program with a personal API token; its scope travels with the actor.
   * @param token hash of the token (32 bytes)
   * @returns null when the token is unknown, ended or expired, or its person is disabled
   */
  async enterByToken(
    token: Buffer,
    from: { address: string | null; correlationId: string | null },
  ): Promise<Actor | null> {
    const now = this.clock.now();
    const [tx] = await this.begin('begin');
    const entered = await orUndo(
      tx,
      tx.row(enterByToken, {
        token,
        now,
        address: from.address,
        correlation: from.correlationId,
      }),
    );
    return this.actorOf(tx, entered?.actor ?? null, now, from);
  }

  /**
   * The same for a calendar that fetches its feed; it may read visits and nothing else.
   * @param secret hash of the secret in the feed's address (32 bytes)
   * @returns `revoked`, `tooOften`, or null when the address is unknown or its person is disabled
   */
  async enterByCalendar(
    secret: Buffer,
    from: { address: string | null; correlationId: string | null },
  ): Promise<Actor | 'revoked' | 'tooOften' | null> {
    const now = this.clock.now();
    const [tx] = await this.begin('begin');
    const entered = await orUndo(
      tx,
      tx.row(enterByCalendar, {
        secret,
        now,
        address: from.address,
        correlation: from.correlationId,
      }),
    );
    if (!entered?.actor?.refused) return this.actorOf(tx, entered?.actor ?? null, now, from);
    await tx.rollback();
    return entered.actor.refused;
  }

  /**
   * Reads for the person who asked for an export that this worker holds, with the reach and the rights that they have
   * at this moment, from one snapshot: each row comes once and all belong together, whatever is written meanwhile.
   * Nothing can be written, and it may take as long as it takes; one statement no longer than others of a worker.
   * @param job the export, and the claim by which it is held
   * @returns null where the person may not come in any more, or another worker holds the export
   */
  async readForExport<Result>(
    job: { id: string; claim: string },
    read: (actor: Actor) => Promise<Result>,
  ): Promise<Result | null> {
    const now = this.clock.now();
    const [tx] = await this.begin('begin isolation level repeatable read, read only');
    const entered = await orUndo(tx, tx.row(enterByExport, { job: job.id, claim: job.claim, now }));
    const actor = await this.actorOf(tx, entered?.actor ?? null, now, { address: null, correlationId: null }, Infinity);
    if (!actor) return null;
    try {
      return await read(actor);
    } finally {
      await tx
        .rollback()
        .catch((lost: unknown) => this.logger.warn(`Rollback failed, the connection is gone: ${String(lost)}`));
    }
  }

  private async actorOf(
    tx: Transaction,
    entered: Entered | null,
    now: Date,
    from: { address: string | null; correlationId: string | null },
    lasts = LONGEST_REQUEST,
  ): Promise<Actor | null> {
    if (!entered) {
      await tx.rollback();
      return null;
    }
    const { acts, roles = [], roleTenants = [], ...who } = entered;
    tx.actsAs(acts);
    tx.asksUntil(performance.now() + lasts);
    const affiliations = roles.map((role, n): Affiliation => ({ role, tenantId: roleTenants[n] ?? null }));
    return {
      ...who,
      affiliations,
      roles: [...new Set(roles)],
      tenantIds: [
        ...new Set(
          affiliations.flatMap(({ role, tenantId }) => (role === 'bureau' || tenantId === null ? [] : [tenantId])),
        ),
      ],
      now,
      today: dayInTokyo(now),
      address: from.address,
      correlationId: from.correlationId,
      tx,
    };
  }

  /** Commits a request's transaction, after the hooks of what it changed have run. */
  async leave(actor: Actor): Promise<void> {
    try {
      await this.beforeCommit.run(actor);
    } catch (error) {
      await actor.tx.rollback();
      throw error;
    }
    await actor.tx.commit();
  }

  /**
   * Runs a job for one tenant in a transaction of its own. Whatever it throws undoes everything.
   * @param options.long a statement of it may take as long as {@link LONG_STATEMENT}
   */
  async forTenant<Result>(
    tenantId: number,
    job: (actor: Actor) => Promise<Result>,
    options: { long?: boolean } = {},
  ): Promise<Result> {
    const now = this.clock.now();
    const limit = options.long ? `set local statement_timeout = ${LONG_STATEMENT}; ` : '';
    const [tx] = await this.begin(`begin; ${limit}select enter_jobs(${Number(tenantId)}, '${now.toISOString()}')`);
    const actor: Actor = {
      personId: null,
      name: 'Bansō',
      email: null,
      tenantId,
      tenantIds: [tenantId],
      affiliations: [],
      roles: [],
      now,
      today: dayInTokyo(now),
      address: null,
      correlationId: null,
      tx,
    };
    let result: Result;
    try {
      result = await job(actor);
    } catch (error) {
      await tx
        .rollback()
        .catch((lost: unknown) => this.logger.warn(`Rollback failed, the connection is gone: ${String(lost)}`));
      throw error;
    }
    await this.leave(actor);
    return result;
  }

  /** The ids of all tenants, for jobs that go through them one by one. */
  async tenants(): Promise<number[]> {
    const rows = await this.ask(tenantsToServe, {});
    return rows.map((row) => row.id);
  }

  /** The rows of a statement that nobody asks in particular: signing in, leases, the log of jobs. It stands alone. */
  async ask<Parameters extends object, Row>(asked: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const { rows } = await client.query(messageOf(client, asked, parameters, 'nobody'));
      this.answered = performance.now();
      return rows as Row[];
    } finally {
      await runner.release();
    }
  }

  /** When the database last answered over the pool, on the stopwatch of this process (milliseconds). */
  get answeredAt(): number {
    return this.answered;
  }

  private async begin(sql: string): Promise<[Transaction, pg.QueryResult[]]> {
    const began = performance.now();
    for (let attempt = 1; ; attempt++) {
      const runner = this.source.createQueryRunner();
      let client: pg.PoolClient | undefined;
      try {
        client = (await runner.connect()) as pg.PoolClient;
        const results = (await client.query(sql)) as unknown as pg.QueryResult[];
        this.answered = performance.now();
        inTransaction(runner);
        return [new Transaction(runner, client), results];
      } catch (error) {
        // What began must end before another gets the connection: the rest of a failed transaction refuses everything.
        if (!isConnectionLoss(error))
          await client?.query('rollback').catch(() => this.logger.warn('A broken connection was dropped.'));
        await runner.release().catch(() => this.logger.warn('A broken connection was dropped.'));
        // A restarted server leaves dead connections in the pool. Nothing has happened yet, so trying again is safe;
        // after a long silence it would only double the wait.
        if (attempt >= 3 || !isConnectionLoss(error) || performance.now() - began > AGAIN_WITHIN_MS) throw error;
      }
    }
  }
}

/**
 * Begins a transaction and lets somebody in, in one round trip. A simple query takes no parameters; both literals are
 * made here from bytes and a Date, never from text of a request.
 */
function enteringSql(token: Buffer, now: Date): string {
  return `begin; select enter('\\x${token.toString('hex')}'::bytea, '${now.toISOString()}')::text as actor`;
}

/** What was said of whoever was let in, as text; null where nobody was. */
function enteredIn(results: pg.QueryResult[]): string | null {
  return (results[1]?.rows[0] as { actor: string | null } | undefined)?.actor ?? null;
}

/** A transaction on a connection of the pool that has not begun; null where the connection was lost. */
async function connected(runner: QueryRunner): Promise<Transaction | null> {
  try {
    const client = (await runner.connect()) as pg.PoolClient;
    inTransaction(runner);
    return new Transaction(runner, client);
  } catch (error) {
    await runner.release().catch(() => undefined); // What failed says what there is to say.
    if (isConnectionLoss(error)) return null;
    throw error;
  }
}

/** TypeORM must not begin a transaction of its own inside ours. */
function inTransaction(runner: QueryRunner): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
}

/** What is asked first in a transaction; where it fails, the transaction ends with it. */
async function orUndo<Result>(tx: Transaction, asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    await tx.rollback().catch(() => undefined); // the connection is gone, and what failed says so
    throw error;
  }
}
