/**
 * The one page of limits towards PostgreSQL (milliseconds). Whoever waits is told within them that it did not work out;
 * nothing waits for ever, and nothing holds a row for ever.
 */
export interface Limits {
  /** One statement. The server ends it, and the request answers 503. */
  statement: number;
  /**
   * Waiting for a row or table that another transaction holds; well below `statement`, so that the reason can be told
   * apart.
   */
  lock: number;
  /**
   * A transaction in which nothing is asked: its program is stuck or gone, and it must not keep others waiting. Where a
   * network swallows the goodbye as well, this alone frees its rows, so it is below the 15 s in which all must be back.
   */
  idleInTransaction: number;
  /** Waiting for a connection: for a free one of the pool, or for a new one. */
  connect: number;
}

export const LIMITS = {
  /**
   * Somebody waits at a screen, and the proxy gives up after 60 s. The dearest request by far, the dry run of 2,000
   * transfers, takes 1.5 s in many statements; a transaction stands idle while one PDF is printed, at most a few
   * seconds.
   */
  api: { statement: 15_000, lock: 5_000, idleInTransaction: 12_000, connect: 5_000 },
  /**
   * Nobody waits, but others want the rows: a sweep's dearest statement over 100,000 engagements takes a second, and so
   * does what is computed between two of its statements.
   */
  worker: { statement: 60_000, lock: 15_000, idleInTransaction: 12_000, connect: 5_000 },
  /**
   * Commands by hand and migrations: the operator watches, and a statement over ten years of rows takes what it takes.
   */
  byHand: { statement: 0, lock: 0, idleInTransaction: 0, connect: 10_000 },
} as const satisfies Record<string, Limits>;

/** Whose limits a connection has. */
export type LimitsOf = keyof typeof LIMITS;

/**
 * A statement of a job that recomputes everything may take so long; such a job says so (`forTenant(…, { long: true
 * })`).
 */
export const LONG_STATEMENT = 600_000;

/**
 * A request asks nothing more after this time (milliseconds). Its longest statement may still run then, so it ends
 * before the proxy gives up (60 s) and gives its connection to others; whoever waits is told to come again (503).
 */
export const LONGEST_REQUEST = 40_000;

/**
 * A connection that owes an answer and sends nothing for so long is asked about aside; see `SilenceWatch` (seconds).
 */
export const SILENT_SECONDS = 4;
/**
 * The question aside must be answered within this time (milliseconds). Together with the silence, and with waiting for
 * a row that such a connection still held (`lock`), it stays below 15 s.
 */
export const ASIDE_MS = 3_000;

/**
 * The kernel's questions on an idle connection (seconds): after `idle` of silence, each `interval`, `count` times; 4 +
 * 10 x 1 s.
 */
const KEEPALIVE = { idle: 4, interval: 1, count: 10 };

/**
 * What a `pg` client or pool is given. The server's side of the same: it finds a dead program in as many seconds, also
 * while its answer is under way (`tcp_user_timeout`) or being computed (`client_connection_check_interval`), and frees
 * its rows. Node sets interval and count itself when keepalive is on (1 s, 10 times) and has no `TCP_USER_TIMEOUT`:
 * what is under way from here to the server is therefore watched by `SilenceWatch`.
 */
export function settingsFor(limits: Limits): object {
  const tcp = {
    tcp_keepalives_idle: KEEPALIVE.idle,
    tcp_keepalives_interval: KEEPALIVE.interval,
    tcp_keepalives_count: KEEPALIVE.count,
    tcp_user_timeout: 14_000,
    // Not every server can look at a connection while it computes.
    ...(process.platform === 'win32' ? {} : { client_connection_check_interval: 5_000 }),
  };
  return {
    connectionTimeoutMillis: limits.connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE.idle * 1_000,
    ...(limits.statement ? { statement_timeout: limits.statement } : {}),
    ...(limits.lock ? { lock_timeout: limits.lock } : {}),
    ...(limits.idleInTransaction ? { idle_in_transaction_session_timeout: limits.idleInTransaction } : {}),
    options: Object.entries(tcp)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  };
}
