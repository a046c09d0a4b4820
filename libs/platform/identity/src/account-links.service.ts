import { audit } from '@banso/audit';
import { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { type Actor, Transactions } from '@banso/database';
import { COMMON_REFUSALS, placeOf, Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import type { AccountLink, Invitation } from './account-links.response.js';
import {
  addressOfPerson,
  askToLinkIdentity,
  invitePerson,
  linkInspected,
  sendAccountLinks,
  takeAccountLink,
  takeIdentityLink,
  takeOpeningLink,
  type TakeOpeningLinkParameters,
  type TakeOpeningLinkRow,
  twinsOfLink,
} from './account-links.sql.js';
import { accountMail, LINK_HOURS, type LinkPurpose } from './account-mail.js';
import { Attempts } from './attempts.service.js';
import { type Caller, newSecret } from './caller.js';
import { CONFIG } from './config.token.js';
import { Passwords } from './passwords.js';

/** So many accounts can stand behind one address, each in an office of its own (`accounts_of_address`). */
const ACCOUNTS_AT_AN_ADDRESS = 3;
/** So long (minutes) has a browser in which a link was used attempts of its own. */
export const PASS_MINUTES = 60;

/** Invitations, new passwords and openings by mail, with links that work once. */
@Injectable()
export class AccountLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Invites a person of one's own tenant by mail; an older invitation ends.
   * @throws notFound, personDisabled, addressMissing, accountExists
   */
  async invite(actor: Actor, personId: string): Promise<Invitation> {
    const person = await actor.tx.row(addressOfPerson, { person: personId });
    const token = newSecret();
    const expires = this.expiry('invitation', actor.now);
    const mail = JSON.stringify(accountMail('invitation', token, this.config));
    const row = await actor.tx.row(invitePerson, { person: personId, link: sessionHash(token), expires, mail });
    const refusal = {
      notFound: COMMON_REFUSALS.notFound,
      disabled: ACCOUNT_REFUSALS.personDisabled,
      noAddress: ACCOUNT_REFUSALS.addressMissing,
      hasAccount: ACCOUNT_REFUSALS.accountExists,
    }[row?.outcome ?? 'notFound'];
    if (refusal) throw new Refusal(refusal);
    await audit(actor, { action: 'invitation:create', subjectKind: 'person', subjectId: personId });
    return { sentTo: person?.email ?? '', expiresAt: expires.toISOString() };
  }

  /** Sends a link to a new password if there is such an account; says nothing about that. */
  requestReset(email: string, caller: Caller): Promise<void> {
    return this.send('passwordReset', 'reset', email, caller);
  }

  /**
   * Sends a link that opens an account whose attempts wait; says nothing about whether there is one, and whether it
   * waits.
   */
  requestOpening(email: string, caller: Caller): Promise<void> {
    return this.send('opening', 'opening', email, caller);
  }

  /** Whom the link is for. @throws linkUnusable when it was used, replaced, has expired or never was */
  async inspect(token: string): Promise<AccountLink> {
    const [row] = await this.transactions.ask(linkInspected, { link: sessionHash(token), now: this.clock.now() });
    if (!row?.link) throw new Refusal(ACCOUNT_REFUSALS.linkUnusable);
    return row.link;
  }

  /**
   * Uses the link, once: the password holds from now on and every way in of the person is shut. Returns the browser's
   * pass.
   * @throws linkUnusable, validationFailed, passwordOfTwin
   */
  async use(token: string, password: string, caller: Caller): Promise<string> {
    const link = await this.inspect(token);
    const hash = await this.passwords.hashNew(password, link.email, 'password');
    const twins = await this.transactions.ask(twinsOfLink, { link: sessionHash(token), now: this.clock.now() });
    for (const twin of twins)
      if (await this.passwords.verify(twin.hash, password)) throw new Refusal(ACCOUNT_REFUSALS.passwordOfTwin);
    return this.withPass(caller, (pass) =>
      this.transactions.ask(takeAccountLink, { ...pass, link: sessionHash(token), password: hash }),
    );
  }

  /**
   * Opens the account with the link, once. Returns the browser's pass: strangers who go on guessing make it wait no
   * more.
   * @throws linkUnusable
   */
  open(token: string, caller: Caller): Promise<string> {
    return this.withPass(caller, (pass) =>
      this.transactions.ask(takeOpeningLink, { ...pass, link: sessionHash(token) }),
    );
  }

  /**
   * Says that an identity of the provider is one's own.
   * @param browser the secret that the way to the provider left in the browser
   * @throws linkUnusable, identityOtherBrowser
   */
  async confirmIdentity(token: string, browser: string | null, caller: Caller): Promise<void> {
    const [row] = await this.transactions.ask(takeIdentityLink, {
      link: sessionHash(token),
      browser: browser ? sessionHash(browser) : null,
      now: this.clock.now(),
      address: caller.address,
      correlation: caller.correlationId,
    });
    if (row?.outcome === 'otherBrowser') throw new Refusal(ACCOUNT_REFUSALS.identityOtherBrowser);
    if (row?.outcome !== 'linked') throw new Refusal(ACCOUNT_REFUSALS.linkUnusable);
  }

  /**
   * Asks whoever reads the mail of an address whether an identity of the provider is theirs; says nothing about whether
   * there is such a person.
   */
  async askToLink(
    identity: { issuer: string; subject: string; email: string },
    browser: string,
    caller: Caller,
  ): Promise<void> {
    await this.attempts.take('address', `identity ${placeOf(caller.address)}`, caller);
    const now = this.clock.now();
    const { hashes, mails } = this.linksFor('identity');
    await this.transactions.ask(askToLinkIdentity, {
      ...identity,
      browser: sessionHash(browser),
      links: hashes,
      mails,
      now,
      expires: this.expiry('identity', now),
      address: caller.address,
      correlation: caller.correlationId,
    });
  }

  private async send(
    purpose: 'passwordReset' | 'opening',
    kind: 'reset' | 'opening',
    email: string,
    caller: Caller,
  ): Promise<void> {
    const alone = kind === 'opening';
    await this.attempts.take('address', `${kind} ${placeOf(caller.address)}`, caller, { alone });
    const attempt = await this.attempts.take(kind, email, caller, { alone }).catch((error: unknown) => {
      // Too many for this account: no further mail, and the same answer as always.
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (!attempt) return;
    const now = this.clock.now();
    const { hashes, mails } = this.linksFor(purpose);
    await this.transactions.ask(sendAccountLinks, {
      purpose,
      email,
      links: hashes,
      now,
      expires: this.expiry(purpose, now),
      mails,
      address: caller.address,
      correlation: caller.correlationId,
    });
  }

  /** A token and its mail for each account that there can be. */
  private linksFor(purpose: LinkPurpose): { hashes: Buffer[]; mails: string } {
    const tokens = Array.from({ length: ACCOUNTS_AT_AN_ADDRESS }, newSecret);
    return {
      hashes: tokens.map(sessionHash),
      mails: JSON.stringify(tokens.map((token) => accountMail(purpose, token, this.config))),
    };
  }

  private async withPass(
    { address, correlationId }: Caller,
    use: (pass: Omit<TakeOpeningLinkParameters, 'link'>) => Promise<TakeOpeningLinkRow[]>,
  ): Promise<string> {
    const now = this.clock.now();
    const pass = newSecret();
    const passHoldsUntil = new Date(now.getTime() + PASS_MINUTES * 60_000);
    const [row] = await use({ pass: sessionHash(pass), passHoldsUntil, now, address, correlation: correlationId });
    if (!row?.used) throw new Refusal(ACCOUNT_REFUSALS.linkUnusable);
    return pass;
  }

  private expiry(purpose: LinkPurpose, now: Date): Date {
    return new Date(now.getTime() + LINK_HOURS[purpose] * 3_600_000);
  }
}
