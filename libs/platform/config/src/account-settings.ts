import { isOneOf, PROVIDED_ROLES, type ProvidedRole, type Role, ROLES } from '@banso/domain';

/** An OpenID provider and how Bansō is known there. */
export interface OidcSettings {
  /** The issuer's address, as it stands in its tokens. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says, such as 県庁アカウント. */
  name: string;
  /** What is asked for at the provider; `openid` and what brings an address. */
  scope: string;
  /**
   * Which claim lists a person's groups or roles at the provider, and which role of ours each of its values brings;
   * null: none.
   */
  roles: RoleClaim | null;
}

/** Roles that come from the provider with each signing in. */
export interface RoleClaim {
  /** The claim's name, such as `groups` or `roles`. */
  claim: string;
  /** A value of the claim and the role it brings. */
  grants: ReadonlyArray<readonly [value: string, role: ProvidedRole]>;
}

/** The key of every demo. Everybody can read it here, so production refuses it. */
export const DEMO_SECRET = Buffer.from('banso demo: never for production').toString('base64');

const SECRET_BYTES = 32;

/** BANSO_SECRET_OLD: keys of before that still read, with commas between them. */
export function oldSecretsIn(value: string | null, complaints: string[]): readonly string[] {
  const keys = (value ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean);
  if (keys.some((key) => !isKey(key)))
    complaints.push('BANSO_SECRET_OLD must be earlier values of BANSO_SECRET with commas between them.');
  return keys;
}

function isKey(value: string): boolean {
  return /^[A-Za-z0-9+/_-]+=*$/.test(value) && Buffer.from(value, 'base64').length >= SECRET_BYTES;
}

/** BANSO_SECRET, checked; null when it is not given. */
export function secretIn(value: string | null, production: boolean, complaints: string[]): string | null {
  const how = 'Make one with: openssl rand -base64 32';
  if (!value) {
    if (production) complaints.push(`BANSO_SECRET is needed in production. ${how}`);
    return null;
  }
  if (!isKey(value)) complaints.push(`BANSO_SECRET must be ${SECRET_BYTES} bytes or more in base64. ${how}`);
  if (production && value === DEMO_SECRET)
    complaints.push(`BANSO_SECRET is the demo's, which everybody knows: it is refused in production. ${how}`);
  return value;
}

/** BANSO_REQUIRE_SECOND_FACTOR: roles with commas between them, or `none`. */
export function requiredRoles(value: string | null, production: boolean, complaints: string[]): readonly Role[] {
  if (value === null) return production ? ['admin', 'manager'] : [];
  if (value === 'none') return [];
  const names = value.split(',').map((name) => name.trim());
  const roles = names.filter((name): name is Role => isOneOf(ROLES, name));
  if (roles.length < names.length)
    complaints.push(
      `BANSO_REQUIRE_SECOND_FACTOR must be "none" or some of ${ROLES.join(', ')} with commas between them, not "${value}".`,
    );
  return roles;
}

/** The OpenID provider; the three settings belong together. */
export function oidcIn(
  text: (name: string) => string | null,
  production: boolean,
  complaints: string[],
): OidcSettings | null {
  const [issuer, clientId, clientSecret] = [text('OIDC_ISSUER'), text('OIDC_CLIENT_ID'), text('OIDC_CLIENT_SECRET')];
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret) {
    complaints.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: give all three or none.');
    return null;
  }
  const allowed = URL.canParse(issuer) && (issuer.startsWith('https://') || (!production && isLoopback(issuer)));
  if (!allowed) complaints.push('OIDC_ISSUER must be the https:// address of the identity provider.');
  const scope = text('OIDC_SCOPE') ?? 'openid email';
  if (!scope.split(' ').includes('openid'))
    complaints.push('OIDC_SCOPE must contain openid, such as "openid email profile".');
  return {
    issuer,
    clientId,
    clientSecret,
    scope,
    name: text('OIDC_NAME') ?? '組織のアカウント',
    roles: roleClaimIn(text('OIDC_ROLE_CLAIM'), text('OIDC_ROLES'), complaints),
  };
}

/**
 * OIDC_ROLE_CLAIM and OIDC_ROLES: `value=role` with commas between them, such as
 * `banso-staff=staff,banso-univ=partner`.
 */
function roleClaimIn(claim: string | null, mapping: string | null, complaints: string[]): RoleClaim | null {
  if (!claim && !mapping) return null;
  if (!claim || !mapping) {
    complaints.push('OIDC_ROLE_CLAIM and OIDC_ROLES belong together: give both or none.');
    return null;
  }
  const grants = mapping
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry): readonly [string, string] => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, Math.max(at, 0)).trim(), entry.slice(at + 1).trim()];
    });
  const isRight = (grant: readonly [string, string]): grant is readonly [string, ProvidedRole] =>
    grant[0] !== '' && isOneOf(PROVIDED_ROLES, grant[1]);
  if (!grants.every(isRight)) {
    complaints.push(
      `OIDC_ROLES must be pairs such as banso-staff=staff with commas between them. A provider can bring ${PROVIDED_ROLES.join(', ')}; the other roles look after accounts, or consent to what others do with them, and are granted in Bansō.`,
    );
  }
  return { claim, grants: grants.filter(isRight) };
}

/** Whether an address is this very machine: there, and only for trying out, a provider may speak plain http. */
function isLoopback(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}
