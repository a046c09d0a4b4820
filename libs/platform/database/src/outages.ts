/** Why the database cannot serve at this moment: the connection is gone, it is too busy, or its disk is full. */
export type Outage = 'connection' | 'busy' | 'full';

/** Codes of PostgreSQL (SQLSTATE) and of the system, as `pg` and Node tell them. */
const BY_CODE: Readonly<Record<string, Outage>> = {
  // Shut down, crashed, starting up, database dropped, idle in a transaction or a session for too long.
  '57P01': 'connection',
  '57P02': 'connection',
  '57P03': 'connection',
  '57P04': 'connection',
  '57P05': 'connection',
  '25P03': 'connection',
  ECONNREFUSED: 'connection',
  ECONNRESET: 'connection',
  EPIPE: 'connection',
  ETIMEDOUT: 'connection',
  EHOSTUNREACH: 'connection',
  ENETUNREACH: 'connection',
  ENOTFOUND: 'connection',
  EAI_AGAIN: 'connection',
  // A failover in progress: this server reads only.
  '25006': 'connection',
  // Limits of statements and of locks; and two that locked each other out.
  '57014': 'busy',
  '55P03': 'busy',
  '40P01': 'busy',
  '40001': 'busy',
  // The disk, the server's or ours (uploaded files).
  '53100': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** The same of whole classes of SQLSTATE, by two digits: torn connections; limits of connections, of memory … */
const BY_CLASS: Readonly<Record<string, Outage>> = { '08': 'connection', '53': 'busy' };

/** `pg` tells some of it in words alone. */
const BY_WORDS: ReadonlyArray<readonly [RegExp, Outage]> = [
  [/timeout exceeded when trying to connect/, 'busy'],
  [/Connection terminated|not queryable|timeout expired|Query read timeout|Client was closed/, 'connection'],
  // TypeORM gives a lost connection back by itself; whoever then writes through an entity hears only that.
  [/^Query runner already released/, 'connection'],
];

/** Which outage an error tells of, or what caused it; null for a fault of the statement or of ours. */
export function outageOf(error: unknown): Outage | null {
  const { code, message, cause } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown };
  const byCode = typeof code === 'string' ? (BY_CODE[code] ?? classOf(code)) : undefined;
  const found = byCode ?? BY_WORDS.find(([words]) => words.test(String(message)))?.[1] ?? null;
  return found ?? (cause === undefined || cause === error ? null : outageOf(cause));
}

/** @param code of five characters, where it is a SQLSTATE: Node's codes are longer words */
function classOf(code: string): Outage | undefined {
  return /^[0-9A-Z]{5}$/.test(code) ? BY_CLASS[code.slice(0, 2)] : undefined;
}

/**
 * Whether an error says that the connection to PostgreSQL was lost or refused, rather than that a statement was wrong.
 */
export function isConnectionLoss(error: unknown): boolean {
  return outageOf(error) === 'connection';
}
