import { Clock } from '@banso/clock';
import type { Config, OidcSettings } from '@banso/config';
import { Transactions } from '@banso/database';
import { Refusal, sessionHash } from '@banso/http';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import { type Caller, newSecret, shortHash } from './caller.js';
import { CONFIG } from './config.token.js';
import { SessionService } from './session.service.js';

/** So long (minutes) may somebody take at the identity provider. */
export const OIDC_MINUTES = 10;
const CALLBACK = '/api/v1/session/oidc/callback';
const PROVIDER_TIMEOUT_SECONDS = 10;

interface Begun {
  nonce: string;
  verifier: string;
  back: string | null;
}

/**
 * Signing in with an OpenID provider: authorization code with PKCE. State, nonce and verifier stay in the database, bound to
 * the browser by a cookie and taken out once. Whether the provider asked for a second factor is the provider's matter.
 */
@Injectable()
export class OidcService {
  private readonly logger = new Logger(OidcService.name);
  private found: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where to send the browser, and the secret for its cookie. @throws oidcOff, oidcUnavailable */
  async begin(back: string | null): Promise<{ url: string; browser: string }> {
    const provider = await this.provider();
    const [state, nonce, verifier, browser] = [newSecret(), newSecret(), oidc.randomPKCECodeVerifier(), newSecret()];
    const now = this.clock.now();
    await this.transactions.atTheDoor('select begin_oidc($1, $2, $3, $4, $5, $6, $7)', [sessionHash(state), sessionHash(browser), nonce, verifier, back, now, new Date(now.getTime() + OIDC_MINUTES * 60_000)]);
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.address(CALLBACK).toString(), scope: 'openid email', state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    });
    return { url: url.toString(), browser };
  }

  /**
   * Takes up what the provider sent back with the browser and opens a session.
   * @param query the callback's query, as it came @param browser the cookie's secret
   * @throws oidcRefused for everything that does not fit together, oidcUnknownPerson, oidcUnavailable
   */
  async finish(query: string, browser: string | null, former: string | null, caller: Caller): Promise<{ session: string; back: string | null }> {
    const provider = await this.provider();
    const url = this.address(`${CALLBACK}?${query}`);
    const state = url.searchParams.get('state');
    const [row] = state && browser ? await this.transactions.atTheDoor<{ begun: Begun | null }>('select take_oidc($1, $2, $3) as begun', [sessionHash(state), sessionHash(browser), this.clock.now()]) : [];
    if (!row?.begun || !state) throw await this.refused('state', caller);
    const { nonce, verifier, back } = row.begun;
    const claims = await this.claimsOf(provider, url, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }, caller);
    const [person] = await this.transactions.atTheDoor<{ id: string | null }>('select person_of_oidc($1, $2, $3, $4, $5, $6) as id', [claims.issuer, claims.subject, claims.verifiedEmail, this.clock.now(), caller.address, caller.correlationId]);
    if (!person?.id) {
      await this.note(shortHash(`${claims.issuer} ${claims.subject}`), 'oidcUnknownPerson', caller);
      throw new Refusal(ACCOUNT_REFUSALS.oidcUnknownPerson);
    }
    return { session: await this.sessions.openFor(person.id, { method: 'oidc', required: [], subject: null }, former, caller), back };
  }

  private async claimsOf(provider: oidc.Configuration, url: URL, checks: oidc.AuthorizationCodeGrantChecks, caller: Caller): Promise<{ issuer: string; subject: string; verifiedEmail: string | null }> {
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, url, checks);
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token');
      // Most providers tell the address only when asked for it.
      const told = claims.email ? claims : await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub);
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail: told.email_verified === true && typeof told.email === 'string' ? told.email : null };
    } catch (error) {
      this.logger.warn({ event: 'oidcRefused', code: (error as { code?: string }).code ?? 'unknown', because: (error as Error).message });
      throw await this.refused('idToken', caller);
    }
  }

  private async refused(reason: string, caller: Caller): Promise<Refusal> {
    await this.note(shortHash(caller.address), `oidc ${reason}`, caller);
    return new Refusal(ACCOUNT_REFUSALS.oidcRefused);
  }

  private async note(subject: string, reason: string, caller: Caller): Promise<void> {
    const now = this.clock.now();
    await this.transactions.atTheDoor('select note_sign_in_failure(null, $1, $2, $3, $3, $4, 0, $5, $6)', [subject, `from:${caller.address}`, now, reason, caller.address, caller.correlationId]);
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

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  // Settings allow http for this very machine only, and only outside production.
  const execute = issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, undefined, secretFor(clientSecret), { timeout: PROVIDER_TIMEOUT_SECONDS, execute });
}

/** The standard's default (basic) unless the provider knows only the other way. */
function secretFor(clientSecret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(clientSecret), oidc.ClientSecretPost(clientSecret)];
  return (server, client, body, headers) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (known.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}
