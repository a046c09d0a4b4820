import type {} from '@fastify/cookie';
import type { Config } from '@banso/config';
import { SESSION_COOKIE } from '@banso/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PASS_COOKIE } from './caller.js';

type ProxyConfig = Pick<Config, 'trustProxy'>;

/** The attributes of every cookie of ours; behind TLS also `Secure`, which the `__Host-` names need. */
const attributes = ({ trustProxy }: ProxyConfig) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: trustProxy,
});
const sessionCookie = ({ trustProxy }: ProxyConfig): string =>
  trustProxy ? SESSION_COOKIE.secure : SESSION_COOKIE.plain;

/** Gives the browser the secret of its session. */
export function giveSession(reply: FastifyReply, config: ProxyConfig, secret: string): void {
  void reply.setCookie(sessionCookie(config), secret, attributes(config));
}

/** Takes it away. The browser's copies of personal data go with the session. */
export function takeSession(reply: FastifyReply, config: ProxyConfig): void {
  void reply
    .clearCookie(sessionCookie(config), { path: '/', secure: config.trustProxy })
    .header('clear-site-data', '"cache"');
}

/** The cookie that ties a way to the identity provider and back to one browser. */
export const oidcCookie = ({ trustProxy }: ProxyConfig): string => (trustProxy ? '__Host-banso-oidc' : 'banso-oidc');

export function giveOidc(reply: FastifyReply, config: ProxyConfig, secret: string, maxAge: number): void {
  void reply.setCookie(oidcCookie(config), secret, { ...attributes(config), maxAge });
}

export function takeOidc(reply: FastifyReply, config: ProxyConfig): void {
  void reply.clearCookie(oidcCookie(config), { path: '/', secure: config.trustProxy });
}

/** Gives a browser in which a link from the account's mail was used attempts of its own for a while. */
export function givePass(reply: FastifyReply, config: ProxyConfig, secret: string, maxAge: number): void {
  void reply.setCookie(config.trustProxy ? PASS_COOKIE.secure : PASS_COOKIE.plain, secret, {
    ...attributes(config),
    maxAge,
  });
}

/** The cookie of a browser whose identity at the provider waits for its owner's word by mail. */
const LINKING_COOKIE = { plain: 'banso-linking', secure: '__Host-banso-linking' } as const;

export function giveLinking(reply: FastifyReply, config: ProxyConfig, secret: string, maxAge: number): void {
  void reply.setCookie(config.trustProxy ? LINKING_COOKIE.secure : LINKING_COOKIE.plain, secret, {
    ...attributes(config),
    maxAge,
  });
}

export function linkingBrowser(request: FastifyRequest): string | null {
  return request.cookies[LINKING_COOKIE.secure] ?? request.cookies[LINKING_COOKIE.plain] ?? null;
}
