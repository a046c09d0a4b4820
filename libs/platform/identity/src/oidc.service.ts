import { Clock } from '@banso/clock';
import type { Config, OidcSettings } from '@banso/config';
import { Transactions } from '@banso/database';
import type { ProvidedRole } from '@banso/domain';
import { Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import { type Caller, newSecret, shortHash } from './caller.js';
import { CONFIG } from './config.token.js';
import { providedRolesMails } from './account-mail.js';
import { AccountLinksService } from './account-links.service.js';
import { Attempts } from './attempts.service.js';
import { beginOidc, bringProvidedRoles, linkByVerifiedAddress, personOfIdentity, takeOidc } from './oidc.sql.js';
import { SessionService } from './session.service.js';

/** So long (minutes) may somebody take at the identity provider. */
export const OIDC_MINUTES = 10;
const CALLBACK = '/api/v1/session/oidc/callback';
const PROVIDER_TIMEOUT_SECONDS = 10;

/** What a provider says of somebody, from the ID token and where needed its user information. */
type Told = Readonly<Record<string, unknown>>;

interface Claims {
  issuer: string;
  subject: string;
  email: string | null;
  isVerified: boolean;
  /** What the groups bring; null where the provider has no say in roles. */
  roles: ProvidedRole[] | null;
}

/**
 * Signing in with an OpenID provider: authorization code with PKCE. State, nonce and verifier stay in the database,
 * bound to the browser by a cookie and taken out once. Whether the provider asked for a second factor is the provider's
 * matter.
 */
@Injectable()
export class OidcService {
  private readonly logger = new Logger(OidcService.name);
  private found: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    private readonly links: AccountLinksService,
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where to send the browser, and the secret for its cookie. @throws oidcOff, oidcUnavailable */
  async begin(back: string | null): Promise<{ url: string; browser: string }> {
    const provider = await this.provider();
    const [state, nonce, verifier, browser] = [newSecret(), newSecret(), oidc.randomPKCECodeVerifier(), newSecret()];
    const now = this.clock.now();
    await this.transactions.ask(beginOidc, {
      state: sessionHash(state),
      browser: sessionHash(browser),
      nonce,
      verifier,
      back,
      now,
      expires: new Date(now.getTime() + OIDC_MINUTES * 60_000),
    });
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.address(CALLBACK).toString(),
      scope: this.config.oidc?.scope ?? 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.toString(), browser };
  }

  /**
   * Takes up what the provider sent back with the browser and opens a session.
   * @param query the callback's query, as it came @param browser the cookie's secret
   * An identity that is not known yet is linked by a verified address; by one that the provider does not vouch for
   * (Entra ID sends no `email_verified`) only after its owner has said so by mail, or an administrator with a second
   * person.
   * @throws oidcRefused for everything that does not fit together, oidcConfirmation, oidcUnknownPerson, oidcUnavailable
   */
  async finish(
    query: string,
    browser: string | null,
    former: string | null,
    caller: Caller,
  ): Promise<{ session: string; back: string | null }> {
    const provider = await this.provider();
    const url = this.address(`${CALLBACK}?${query}`);
    const state = url.searchParams.get('state');
    const [row] =
      state && browser
        ? await this.transactions.ask(takeOidc, {
            state: sessionHash(state),
            browser: sessionHash(browser),
            now: this.clock.now(),
          })
        : [];
    if (!row?.begun || !state) throw await this.refused('state', caller);
    const { nonce, verifier, back } = row.begun;
    const claims = await this.claimsOf(
      provider,
      url,
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      caller,
    );
    const personId = (await this.known(claims)) ?? (await this.byVerifiedAddress(claims, caller));
    if (!personId) throw await this.unknown(claims, browser!, caller);
    if (claims.roles) await this.bringRoles(personId, claims.roles, caller);
    return {
      session: await this.sessions.openFor(personId, { method: 'oidc', required: [], subject: null }, former, caller),
      back,
    };
  }

  private async known({ issuer, subject }: Claims): Promise<string | null> {
    const [person] = await this.transactions.ask(personOfIdentity, { issuer, subject });
    return person?.id ?? null;
  }

  private async byVerifiedAddress(
    { issuer, subject, email, isVerified }: Claims,
    caller: Caller,
  ): Promise<string | null> {
    if (!email || !isVerified) return null;
    const [person] = await this.transactions.ask(linkByVerifiedAddress, {
      issuer,
      subject,
      email,
      now: this.clock.now(),
      address: caller.address,
      correlation: caller.correlationId,
    });
    return person?.id ?? null;
  }

  /**
   * Nobody is known by the identity: whoever could be meant is asked by mail, and the browser hears the same whether
   * there is anybody.
   */
  private async unknown(
    { issuer, subject, email, isVerified }: Claims,
    browser: string,
    caller: Caller,
  ): Promise<Refusal> {
    await this.attempts.failedFrom(shortHash(`${issuer} ${subject}`), 'oidcUnknownPerson', caller);
    // The provider vouches for the address, so its owner may know that nobody here has it.
    if (!email || isVerified) return new Refusal(ACCOUNT_REFUSALS.oidcUnknownPerson);
    await this.links.askToLink({ issuer, subject, email }, browser, caller);
    return new Refusal(ACCOUNT_REFUSALS.oidcConfirmation);
  }

  /** Roles that the provider's groups bring: begun, kept up and ended with each signing in. */
  private async bringRoles(personId: string, roles: readonly ProvidedRole[], caller: Caller): Promise<void> {
    await this.transactions.ask(bringProvidedRoles, {
      person: personId,
      roles,
      now: this.clock.now(),
      mails: JSON.stringify(providedRolesMails(this.config)),
      address: caller.address,
      correlation: caller.correlationId,
    });
  }

  private async claimsOf(
    provider: oidc.Configuration,
    url: URL,
    checks: oidc.AuthorizationCodeGrantChecks,
    caller: Caller,
  ): Promise<Claims> {
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, url, checks);
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token');
      const wanted = this.config.oidc?.roles?.claim;
      // Most providers tell the address, and some the groups, only when asked for them.
      const asks = !claims.email || (wanted !== undefined && claims[wanted] === undefined);
      const told: Told = {
        ...claims,
        ...(asks && provider.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
          : {}),
      };
      return { issuer: claims.iss, subject: claims.sub, ...addressIn(told), roles: this.rolesIn(told) };
    } catch (error) {
      this.logger.warn({
        event: 'oidcRefused',
        code: (error as { code?: string }).code ?? 'unknown',
        because: (error as Error).message,
      });
      throw await this.refused('idToken', caller);
    }
  }

  /**
   * What the person's groups bring; null where nothing is set up, or where the provider did not list them because they
   * are too many.
   */
  private rolesIn(told: Told): ProvidedRole[] | null {
    const mapping = this.config.oidc?.roles;
    if (!mapping) return null;
    const value = told[mapping.claim];
    if (value === undefined && JSON.stringify(told._claim_names ?? {}).includes(mapping.claim)) {
      this.logger.warn({
        event: 'oidcGroupsNotListed',
        claim: mapping.claim,
        because: 'the provider refers to them elsewhere; send only the groups of this application',
      });
      return null;
    }
    const values = new Set([value].flat().filter((one): one is string => typeof one === 'string'));
    return [...new Set(mapping.grants.filter(([group]) => values.has(group)).map(([, role]) => role))];
  }

  private async refused(reason: string, caller: Caller): Promise<Refusal> {
    await this.attempts.failedFrom(shortHash(caller.address), `oidc ${reason}`, caller);
    return new Refusal(ACCOUNT_REFUSALS.oidcRefused);
  }

  /** The provider's own description of itself; asked for once, and again after it could not be reached. */
  private async provider(): Promise<oidc.Configuration> {
    const settings = this.config.oidc;
    if (!settings) throw new Refusal(ACCOUNT_REFUSALS.oidcOff);
    this.found ??= discover(settings);
    try {
      return await this.found;
    } catch (error) {
      this.found = null;
      this.logger.error({ event: 'oidcUnavailable', because: (error as Error).message });
      throw new Refusal(ACCOUNT_REFUSALS.oidcUnavailable);
    }
  }

  private address(path: string): URL {
    return new URL(path, this.config.publicUrl);
  }
}

/**
 * The address, and whether the provider vouches for it; some say so in text. Where there is none, the sign-in name may
 * be one (Entra ID): it is only ever asked about by mail, so it need not be true.
 */
function addressIn(told: Told): { email: string | null; isVerified: boolean } {
  if (typeof told.email === 'string' && told.email)
    return { email: told.email, isVerified: told.email_verified === true || told.email_verified === 'true' };
  const name = [told.preferred_username, told.upn].find(
    (one): one is string => typeof one === 'string' && one.includes('@'),
  );
  return { email: name ?? null, isVerified: false };
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  // Settings allow http for this very machine only, and only outside production.
  const execute = issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, undefined, secretFor(clientSecret), {
    timeout: PROVIDER_TIMEOUT_SECONDS,
    execute,
  });
}

/** The standard's default (basic) unless the provider knows only the other way. */
function secretFor(clientSecret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(clientSecret), oidc.ClientSecretPost(clientSecret)];
  return (server, client, body, headers) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (known.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}
