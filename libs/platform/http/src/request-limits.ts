import { isIPv6 } from 'node:net';
import type { Config } from '@banso/config';
import { Transactions } from '@banso/database';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Credentials } from './credentials.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';
import { RequestLevels } from './request-levels.js';
import { forgetRequests, pourRequests } from './request-limits.sql.js';

/** The settings that {@link RequestLimits} asks for. */
export const REQUEST_LIMITS = Symbol('request limits');

/**
 * So often (milliseconds) do the replicas tell each other. A subject can get this much ahead on each of them, no more.
 */
const TELL_EVERY = 1_000;
const FORGET_EVERY = 60_000;
/** So many credentials are remembered as somebody's. */
const CREDENTIALS_AT_MOST = 10_000;
/**
 * So many look-ups beyond an address's limit wait for their turn in one process, behind the one under way. A look-up
 * takes some 2 ms and a connection of the pool: without a bound a flood of invented cookies would have all of them.
 */
export const LOOK_UPS_AT_MOST = 20;

/**
 * How many requests one address and one account may make. Whoever is signed in counts by account and not by address, so
 * a whole office behind one address is as many as it has people; whoever is not, and whoever asks an open route, counts
 * by address; and credentials that open nothing count by address too, in a bucket of their own, so that strangers
 * behind an office's address neither use up its sign-ins with invented cookies nor shut out who is signed in.
 *
 * Each process counts by itself and tells the database once a second what was added, in one statement: a request costs
 * no write, a subject's row is written once a second and process at most, and while the database is away each process
 * limits by itself. It is PostgreSQL and not Redis because every installation has it: one way to test and to explain.
 */
@Injectable()
export class RequestLimits implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RequestLimits.name);
  private readonly levels = new RequestLevels();
  /**
   * Whose credentials were good lately, by their hash: an account that is over its limit is refused before the database
   * is asked.
   */
  private readonly owners = new Map<string, string>();
  /** For whom a request was counted, so that each counts once. */
  private readonly countedFor = new WeakMap<object, string>();
  private readonly timers: NodeJS.Timeout[] = [];
  /** The look-ups beyond a limit, one after the other, and how many of them wait or are under way. */
  private lookingUp: Promise<unknown> = Promise.resolve();
  private lookUps = 0;
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    @Inject(REQUEST_LIMITS) private readonly limits: Config['requestsPerMinute'],
  ) {}

  onApplicationBootstrap(): void {
    if (this.limits.address === null && this.limits.account === null) return;
    this.timers.push(
      setInterval(() => void this.tell(), TELL_EVERY).unref(),
      setInterval(() => this.forget(), FORGET_EVERY).unref(),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.telling;
  }

  /** Somebody who shows no credentials, or asks where nobody looks at them. @throws requestsLimited */
  stranger(address: string): void {
    this.pour(`address:${placeOf(address)}`, this.limits.address);
  }

  /**
   * Credentials that nobody has looked at yet, before anything of the request is read. Those of somebody count for the
   * account; all others count for the address until they turn out to be somebody's. Where the address has used up its
   * own they are looked up first, one after the other, so that whoever is signed in there is let in; where too many
   * wait for that already, they are refused.
   * @throws requestsLimited
   */
  async bearer(request: object, credentials: Credentials, address: string): Promise<void> {
    const owner = this.owners.get(keyOf(credentials));
    if (owner !== undefined) return this.known(request, credentials, owner);
    const { address: perMinute } = this.limits;
    if (perMinute === null) return;
    const subject = unknownAt(address);
    if (!this.levels.isFull(subject, perMinute)) {
      this.pour(subject, perMinute);
      this.countedFor.set(request, subject);
      return;
    }
    const personId = await this.lookUpInTurn(credentials, address);
    if (personId) this.known(request, credentials, personId);
    else this.unknown(request, credentials, address);
  }

  /** The credentials are this person's. @throws requestsLimited */
  known(request: object, credentials: Credentials, personId: string): void {
    this.remember(credentials, personId);
    const subject = `${ACCOUNT}${personId}`;
    const counted = this.countedFor.get(request);
    if (counted === subject) return;
    if (counted && this.limits.address !== null) this.levels.giveBack(counted, this.limits.address);
    this.countedFor.set(request, subject);
    this.pour(subject, this.limits.account);
  }

  /** The credentials are this person's from now on: they never count for an address, nor wait for a look-up. */
  remember(credentials: Credentials, personId: string): void {
    const key = keyOf(credentials);
    this.owners.delete(key);
    this.owners.set(key, personId);
    if (this.owners.size > CREDENTIALS_AT_MOST) this.owners.delete(this.owners.keys().next().value!);
  }

  /** The credentials open nothing. @throws requestsLimited */
  unknown(request: object, credentials: Credentials, address: string): void {
    this.owners.delete(keyOf(credentials));
    if (this.countedFor.has(request)) return;
    const subject = unknownAt(address);
    this.countedFor.set(request, subject);
    this.pour(subject, this.limits.address);
  }

  /** Whose credentials they are; null where they are nobody's, and where too many wait to be looked at. */
  private async lookUpInTurn(credentials: Credentials, address: string): Promise<string | null> {
    if (this.lookUps > LOOK_UPS_AT_MOST) return null;
    this.lookUps += 1;
    const found = this.lookingUp.then(() => this.lookUp(credentials, address)).finally(() => (this.lookUps -= 1));
    this.lookingUp = found.catch(() => undefined); // whoever asked hears of it; the next one goes on
    return found;
  }

  private async lookUp({ hash, isToken }: Credentials, address: string): Promise<string | null> {
    const from = { address, correlationId: null };
    const actor = await (isToken ? this.transactions.enterByToken(hash, from) : this.transactions.enter(hash, from));
    await actor?.tx.rollback();
    return actor?.personId ?? null;
  }

  private pour(subject: string, perMinute: number | null): void {
    if (perMinute === null) return;
    const full = this.levels.pour(subject, perMinute);
    if (!full) return;
    const refusal = new Refusal(COMMON_REFUSALS.requestsLimited, { seconds: full.seconds }, [], {
      retryAfterSeconds: full.seconds,
    });
    // A flood leaves a line in the audit log at once and one now and then for all others, not one for each request.
    refusal.isRepeated = !full.isNew;
    refusal.isOfNobody = !subject.startsWith(ACCOUNT);
    throw refusal;
  }

  /** Tells the other replicas what was added here, and hears what they have. */
  async tell(): Promise<void> {
    const poured = this.levels.takeUnsent();
    if (poured.length === 0) return;
    this.telling = this.transactions.ask(pourRequests, { poured: JSON.stringify(poured) }).then(
      (levels) => this.levels.hear(levels),
      (error: unknown) => {
        this.levels.putBack(poured);
        this.logger.warn({ event: 'requestsNotTold', because: (error as { code?: string }).code ?? 'unknown' });
      },
    );
    await this.telling;
  }

  private forget(): void {
    this.levels.forgetEmpty();
    this.telling = this.transactions.ask(forgetRequests, {}).then(
      () => undefined,
      () => undefined,
    );
  }
}

/** Begins the subjects that are somebody. */
const ACCOUNT = 'account:';
const keyOf = ({ hash }: Credentials): string => hash.toString('base64');
/** What opens nothing counts apart from what shows no credentials. */
const unknownAt = (address: string): string => `unknown:${placeOf(address)}`;

/**
 * An address as one place: of IPv6 the first 64 bits, because whoever has one address of such a network has them all.
 */
export function placeOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail = ''] = address.split('%')[0]!.split('::') as [string, string?];
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const all = address.includes('::')
    ? [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest]
    : groups;
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
