import { isOneOf, type Role, ROLES } from '@banso/domain';

/** An OpenID provider and how Bansō is known there. */
export interface OidcSettings {
  /** The issuer's address, as it stands in its tokens. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says, such as 県庁アカウント. */
  name: string;
}

/** The key of every demo. Everybody can read it here, so production refuses it. */
export const DEMO_SECRET = Buffer.from('banso demo: never for production').toString('base64');

const SECRET_BYTES = 32;

/** BANSO_SECRET, checked; null when it is not given. */
export function secretIn(value: string | null, production: boolean, complaints: string[]): string | null {
  const how = 'Make one with: openssl rand -base64 32';
  if (!value) {
    if (production) complaints.push(`BANSO_SECRET is needed in production. ${how}`);
    return null;
  }
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(value) || Buffer.from(value, 'base64').length < SECRET_BYTES) complaints.push(`BANSO_SECRET must be ${SECRET_BYTES} bytes or more in base64. ${how}`);
  if (production && value === DEMO_SECRET) complaints.push(`BANSO_SECRET is the demo's, which everybody knows: it is refused in production. ${how}`);
  return value;
}

/** BANSO_REQUIRE_SECOND_FACTOR: roles with commas between them, or `none`. */
export function requiredRoles(value: string | null, production: boolean, complaints: string[]): readonly Role[] {
  if (value === null) return production ? ['admin', 'manager'] : [];
  if (value === 'none') return [];
  const names = value.split(',').map((name) => name.trim());
  const roles = names.filter((name): name is Role => isOneOf(ROLES, name));
  if (roles.length < names.length) complaints.push(`BANSO_REQUIRE_SECOND_FACTOR must be "none" or some of ${ROLES.join(', ')} with commas between them, not "${value}".`);
  return roles;
}

/** The OpenID provider; the three settings belong together. */
export function oidcIn(text: (name: string) => string | null, production: boolean, complaints: string[]): OidcSettings | null {
  const [issuer, clientId, clientSecret] = [text('OIDC_ISSUER'), text('OIDC_CLIENT_ID'), text('OIDC_CLIENT_SECRET')];
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret) {
    complaints.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: give all three or none.');
    return null;
  }
  const allowed = URL.canParse(issuer) && (issuer.startsWith('https://') || (!production && isLoopback(issuer)));
  if (!allowed) complaints.push('OIDC_ISSUER must be the https:// address of the identity provider.');
  return { issuer, clientId, clientSecret, name: text('OIDC_NAME') ?? '組織のアカウント' };
}

/** Whether an address is this very machine: there, and only for trying out, a provider may speak plain http. */
function isLoopback(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}
