import { audit } from '@banso/audit';
import { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { type Actor, Transactions } from '@banso/database';
import { COMMON_REFUSALS, Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import type { AccountLink, Invitation } from './account-links.response.js';
import { accountMail, LINK_HOURS, type LinkPurpose } from './account-mail.js';
import { Attempts } from './attempts.service.js';
import { type Caller, newSecret } from './caller.js';
import { CONFIG } from './config.token.js';
import { Passwords } from './passwords.js';

/** Invitations and new passwords by mail, with links that work once. */
@Injectable()
export class AccountLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Invites a person of the own tenant by mail; an older invitation ends. @throws notFound, personDisabled, addressMissing, accountExists */
  async invite(actor: Actor, personId: string): Promise<Invitation> {
    const person = await actor.tx.one<{ email: string | null }>('select email from person where id = $1', [personId]);
    const token = newSecret();
    const expires = this.expiry('invitation', actor.now);
    const row = await actor.tx.one<{ outcome: string }>('select invite_person($1, $2, $3, $4) as outcome', [personId, sessionHash(token), expires, JSON.stringify(accountMail('invitation', token, this.config))]);
    const refusal = { notFound: COMMON_REFUSALS.notFound, disabled: ACCOUNT_REFUSALS.personDisabled, noAddress: ACCOUNT_REFUSALS.addressMissing, hasAccount: ACCOUNT_REFUSALS.accountExists }[row?.outcome ?? 'notFound'];
    if (refusal) throw new Refusal(refusal);
    await audit(actor, { action: 'invitation:create', subjectKind: 'person', subjectId: personId });
    return { sentTo: person?.email ?? '', expiresAt: expires.toISOString() };
  }

  /** Sends a link to a new password if there is such an account; says nothing about that. */
  async requestReset(email: string, caller: Caller): Promise<void> {
    await this.attempts.take('address', `reset ${caller.address}`, caller);
    const attempt = await this.attempts.take('reset', email, caller).catch((error: unknown) => {
      // Too many for this account: no further mail, and the same answer as always.
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (!attempt) return;
    const now = this.clock.now();
    const token = newSecret();
    await this.transactions.atTheDoor('select request_password_reset($1, $2, $3, $4, $5, $6, $7)', [
      email, sessionHash(token), now, this.expiry('passwordReset', now), JSON.stringify(accountMail('passwordReset', token, this.config)), caller.address, caller.correlationId,
    ]);
  }

  /** Whom the link is for. @throws linkUnusable when it was used, replaced, has expired or never was */
  async inspect(token: string): Promise<AccountLink> {
    const [row] = await this.transactions.atTheDoor<{ link: AccountLink | null }>('select inspect_account_link($1, $2) as link', [sessionHash(token), this.clock.now()]);
    if (!row?.link) throw new Refusal(ACCOUNT_REFUSALS.linkUnusable);
    return row.link;
  }

  /** Uses the link, once: the password holds from now on and every session of the person ends. @throws linkUnusable, validationFailed */
  async use(token: string, password: string, caller: Caller): Promise<void> {
    const link = await this.inspect(token);
    const hash = await this.passwords.hashNew(password, link.email, 'password');
    const [row] = await this.transactions.atTheDoor<{ used: boolean }>('select use_account_link($1, $2, $3, $4, $5) as used', [sessionHash(token), hash, this.clock.now(), caller.address, caller.correlationId]);
    if (!row?.used) throw new Refusal(ACCOUNT_REFUSALS.linkUnusable);
    // Whoever reads the person's mail need not wait for guesses that somebody else has made.
    await this.attempts.forget(link.email);
  }

  private expiry(purpose: LinkPurpose, now: Date): Date {
    return new Date(now.getTime() + LINK_HOURS[purpose] * 3_600_000);
  }
}
