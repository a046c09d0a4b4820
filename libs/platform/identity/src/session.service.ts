import { CAPABILITIES, fiscalYearOf } from '@banso/domain';
import { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { type Actor, mayDo, personOf, Transactions } from '@banso/database';
import { Refusal, RequestLimits, sessionHash } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import { Attempts } from './attempts.service.js';
import { type Caller, newSecret } from './caller.js';
import { Codes } from './codes.js';
import { CONFIG } from './config.token.js';
import { Passwords } from './passwords.js';
import type { SignIn } from './session.request.js';
import type { Session } from './session.response.js';
import {
  accountsAtAddress,
  type AccountsAtAddressRow,
  affiliationsOn,
  demoAccounts,
  endSession,
  officeOfSession,
  openSession,
} from './session.sql.js';

/** A session ends after this long in any case (hours); unused ones end after eight hours, which the database checks. */
const ABSOLUTE_HOURS = 16;

/** Signing in and out. Sessions are rows; the browser holds a random secret of which the row knows only the hash. */
@Injectable()
export class SessionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly codes: Codes,
    private readonly limits: RequestLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens a session with a password and, where one is set up, a code. Returns the secret for the cookie.
   * @throws signInFailed, the same whether the account exists or not; secondFactorNeeded, secondFactorWrong once the
   *   password was right; secondFactorUnreadable; signInThrottled
   */
  async open(request: SignIn, former: string | null, caller: Caller): Promise<string> {
    const attempt = await this.attempts.take('account', request.email, caller);
    const accounts = await this.transactions.ask(accountsAtAddress, { email: request.email });
    const account = await this.whose(accounts, request.password);
    if (!account) {
      await this.attempts.failed(
        attempt,
        accounts.map(({ personId }) => personId),
        'password',
        caller,
      );
      throw new Refusal(ACCOUNT_REFUSALS.signInFailed);
    }
    if (account.secondFactor && !request.code) {
      await this.attempts.giveBack(attempt);
      throw new Refusal(ACCOUNT_REFUSALS.secondFactorNeeded);
    }
    const accepted =
      !account.secondFactor ||
      (await this.codes
        .accept(account.personId, account.secondFactor, request.code ?? '', caller)
        .catch(async (error: unknown) => {
          await this.attempts.giveBack(attempt);
          throw error;
        }));
    if (!accepted) {
      await this.attempts.failed(attempt, [account.personId], 'code', caller);
      throw new Refusal(ACCOUNT_REFUSALS.secondFactorWrong);
    }
    return this.openFor(
      account.personId,
      { method: 'password', required: this.config.requireSecondFactor, subject: attempt.subject },
      former,
      caller,
    );
  }

  /**
   * The account whose password it is. All are checked at once and none of them ends the others; without any, a decoy
   * is.
   */
  private async whose(
    accounts: readonly AccountsAtAddressRow[],
    password: string,
  ): Promise<AccountsAtAddressRow | null> {
    if (accounts.length === 0) await this.passwords.verify(null, password);
    const right = await Promise.all(accounts.map(({ passwordHash }) => this.passwords.verify(passwordHash, password)));
    return accounts.find((_, n) => right[n]) ?? null;
  }

  /** Opens a session for a person who has proven who they are; the browser's former one ends in the same step. */
  async openFor(
    personId: string,
    how: { method: 'password' | 'oidc'; required: readonly string[]; subject: string | null },
    former: string | null,
    caller: Caller,
  ): Promise<string> {
    const now = this.clock.now();
    const secret = newSecret();
    const hash = sessionHash(secret);
    await this.transactions.ask(openSession, {
      person: personId,
      secret: hash,
      former: former ? sessionHash(former) : null,
      now,
      expires: new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000),
      ...how,
      address: caller.address,
      agent: caller.agent,
      correlation: caller.correlationId,
    });
    this.limits.remember({ hash, isToken: false }, personId);
    return secret;
  }

  /** Ends the session at once, on every replica. */
  async end(secret: string, caller: Caller): Promise<void> {
    await this.transactions.ask(endSession, {
      secret: sessionHash(secret),
      now: this.clock.now(),
      address: caller.address,
      correlation: caller.correlationId,
    });
  }

  /** Who the actor is, for the shell of the web app. */
  async show(actor: Actor): Promise<Session> {
    const tenant = actor.tenantId === null ? null : await actor.tx.row(officeOfSession, { tenant: actor.tenantId });
    return {
      person: { id: personOf(actor), name: actor.name, email: actor.email ?? '' },
      affiliations: actor.limited
        ? []
        : await actor.tx.rows(affiliationsOn, { person: personOf(actor), day: actor.today }),
      roles: [...actor.roles],
      capabilities: CAPABILITIES.filter((capability) => mayDo(actor, capability)),
      today: actor.today,
      now: actor.now.toISOString(),
      fiscalYear: fiscalYearOf(actor.today),
      tenant,
      mode: this.config.mode,
      mustSetUpSecondFactor: actor.limited ?? false,
    };
  }

  /** The demo accounts with their roles; empty in production. */
  async demoAccounts(): Promise<Array<{ email: string; name: string; role: string; organisation: string }>> {
    return this.config.mode === 'demo' ? this.transactions.ask(demoAccounts, {}) : [];
  }
}
