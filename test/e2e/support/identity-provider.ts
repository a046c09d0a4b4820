import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { freePort } from '@banso/database';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'banso', secret: 'a secret between the two of them' };

/** Somebody at the identity provider. */
interface Known {
  email: string | undefined;
  verified: unknown;
  preferredUsername?: string;
  groups?: string[];
}

/** The certified provider on this machine, with people, and a hand that can spoil what it issues. */
export class IdentityProvider {
  readonly people = new Map<string, Known>();
  /**
   * Changes the claims of the next ID tokens before they leave; signed with the provider's own key, so only the claims
   * are wrong.
   */
  spoil: ((claims: Record<string, unknown>) => Record<string, unknown>) | null = null;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly key: KeyObject,
  ) {}

  static async start(redirectUri: string): Promise<IdentityProvider> {
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const server = createServer();
    const idp = new IdentityProvider(issuer, server, privateKey);
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [redirectUri],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] },
      cookies: { keys: ['of this test only'] },
      pkce: { required: () => true },
      claims: { openid: ['sub'], email: ['email', 'email_verified', 'preferred_username', 'groups'] },
      features: { devInteractions: { enabled: true } },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          email: idp.people.get(id)?.email,
          email_verified: idp.people.get(id)?.verified,
          preferred_username: idp.people.get(id)?.preferredUsername,
          groups: idp.people.get(id)?.groups,
        }),
      }),
    });
    const answer = provider.callback();
    server.on('request', (request, response: ServerResponse) => {
      if (request.url === '/token' && idp.spoil) idp.spoilAnswer(response);
      void answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
    return idp;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /**
   * Walks through the provider's screens as this person, from its authorization address to where it sends the browser
   * back.
   */
  async walk(authorization: string, login: string): Promise<URL> {
    const jar = new Map<string, string>();
    let at = new URL(authorization);
    let form: URLSearchParams | null = null;
    for (let steps = 0; steps < 20; steps++) {
      if (at.origin !== this.issuer) return at;
      const answer: Response = await fetch(at, {
        method: form ? 'POST' : 'GET',
        body: form,
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [name, value = ''] = cookie.split(';')[0]!.split(/=(.*)/s);
        jar.set(name!, value);
      }
      const location = answer.headers.get('location');
      if (location) {
        at = new URL(location, at);
        form = null;
        continue;
      }
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!prompt) throw new Error(`The provider shows something else (${answer.status}): ${page.slice(0, 500)}`);
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? at.href;
      at = new URL(action, at);
      form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
    }
    throw new Error('The provider did not come to an end.');
  }

  private spoilAnswer(response: ServerResponse): void {
    const end = response.end.bind(response);
    response.end = ((body: Buffer | string) => {
      const answer = JSON.parse(String(body)) as { id_token?: string };
      if (answer.id_token && this.spoil) answer.id_token = this.resigned(answer.id_token, this.spoil);
      const text = JSON.stringify(answer);
      response.setHeader('content-length', Buffer.byteLength(text));
      return end(text);
    }) as typeof response.end;
  }

  private resigned(token: string, change: (claims: Record<string, unknown>) => Record<string, unknown>): string {
    const [header, payload] = token.split('.') as [string, string];
    const claims = change(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>);
    const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(this.key).toString('base64url')}`;
  }
}
