import { randomBytes } from 'node:crypto';
import { CAPABILITIES, fiscalYearOf, may } from '@banso/domain';
import { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { type Actor, personOf, Transactions } from '@banso/database';
import { refusals, Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { verifyPassword } from './passwords.js';
import type { SignIn } from './session.request.js';
import type { Session } from './session.response.js';

export const CONFIG = Symbol('config');

/** A session ends after this long in any case (hours); unused ones end after eight hours, which the database checks. */
const ABSOLUTE_HOURS = 16;
/** After this many failures of one account or address within the window, signing in waits. */
const FAILURES_ALLOWED = 10;
const FAILURE_WINDOW_MINUTES = 15;

const SIGN_IN_REFUSALS = refusals({
  signInFailed: { status: 401, ja: 'メールアドレスかパスワードが違います。', en: 'The e-mail address or the password is wrong.' },
  signInThrottled: { status: 429, ja: 'サインインの失敗が続いています。{minutes}分ほど待ってからお試しください。', en: 'Too many failed attempts. Please wait about {minutes} minutes.' },
});

/** Signing in and out. Sessions are rows; the browser holds a random secret of which the row knows only the hash. */
@Injectable()
export class SessionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens a session. Returns the secret for the cookie. The refusal is the same whether the account exists or not. */
  async open(request: SignIn, from: { address: string; agent: string | null }): Promise<string> {
    const now = this.clock.now();
    const subjects = [`account:${request.email.toLowerCase()}`, `address:${from.address}`];
    const since = new Date(now.getTime() - FAILURE_WINDOW_MINUTES * 60_000);
    const [failures] = await this.transactions.atTheDoor<{ n: number }>('select sign_in_failures($1, $2) as n', [subjects, since]);
    if ((failures?.n ?? 0) >= FAILURES_ALLOWED) throw new Refusal(SIGN_IN_REFUSALS.signInThrottled, { minutes: FAILURE_WINDOW_MINUTES });

    const [credential] = await this.transactions.atTheDoor<{ person_id: string; password_hash: string }>('select * from credential_of($1)', [request.email]);
    const right = await verifyPassword(credential?.password_hash ?? null, request.password);
    if (!right || !credential) {
      await this.transactions.atTheDoor('select note_sign_in_failure($1, $2)', [subjects, now]);
      throw new Refusal(SIGN_IN_REFUSALS.signInFailed);
    }
    const secret = randomBytes(32).toString('base64url');
    const expires = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
    await this.transactions.atTheDoor('select open_session($1, $2, $3, $4, $5, $6)', [credential.person_id, sessionHash(secret), now, expires, from.address, from.agent]);
    return secret;
  }

  /** Ends the session at once, on every replica. */
  async end(secret: string): Promise<void> {
    await this.transactions.atTheDoor('select end_session($1, $2)', [sessionHash(secret), this.clock.now()]);
  }

  /** Who the actor is, for the shell of the web app. */
  async show(actor: Actor): Promise<Session> {
    const tenant = actor.tenantId === null ? null : await actor.tx.one<{ id: number; name: string; prefectureCode: string }>('select id, name, prefecture_code as "prefectureCode" from tenant where id = $1', [actor.tenantId]);
    return {
      person: { id: personOf(actor), name: actor.name, email: actor.email ?? '' },
      affiliations: actor.affiliations.map(({ role, organisation, prefecture }) => ({ role, organisation, prefecture })),
      roles: [...actor.roles],
      capabilities: CAPABILITIES.filter((capability) => may(actor.roles, capability)),
      today: actor.today,
      now: actor.now.toISOString(),
      fiscalYear: fiscalYearOf(actor.today),
      tenant,
      mode: this.config.mode,
    };
  }

  /** The demo accounts with their roles; empty in production. */
  async demoAccounts(): Promise<Array<{ email: string; name: string; role: string; organisation: string }>> {
    return this.config.mode === 'demo' ? this.transactions.atTheDoor('select * from demo_accounts()', []) : [];
  }
}
