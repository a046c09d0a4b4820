import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Role } from '@banso/domain';
import { DEMO_SECRET, oidcIn, type OidcSettings, oldSecretsIn, requiredRoles, secretIn } from './account-settings.js';
import { withSecretFiles } from './secret-files.js';

/** How the product runs: `demo` seeds invented tenants and shows a banner, `production` refuses both. */
export type Mode = 'demo' | 'production';

/**
 * Requests a minute. An office of 500 people behind one address that all sign in within ten minutes makes some 250 a
 * minute without a session; a person who works fast makes some 200 with one (docs/limits.md).
 */
const REQUESTS_PER_ADDRESS = 600;
const REQUESTS_PER_ACCOUNT = 1_200;

/** Every setting of the product, read once at the start from the environment. */
export interface Config {
  mode: Mode;
  host: string;
  port: number;
  /** Folder of the embedded PostgreSQL and of files; absolute. */
  dataDir: string;
  /** The migrator's (owner's) connection; only `migrate` and the embedded start use it. */
  databaseUrl: string | null;
  /** The API's connection: a role that is neither owner nor superuser. */
  databaseAppUrl: string | null;
  /** The worker's connection, with policies of its own. */
  databaseWorkerUrl: string | null;
  /** BullMQ on Redis; without it BullMQ runs on PostgreSQL. */
  redisUrl: string | null;
  /** Where mail goes; without it mail is kept and shown at /dev/mail (demo only). */
  smtpUrl: string | null;
  mailFrom: string;
  /** Address people reach the product at, for links in mail. */
  publicUrl: string;
  /** A set clock for demo and tests (ISO 8601 with offset). */
  fixedNow: string | null;
  /**
   * Whether a reverse proxy with TLS stands in front (then cookies are `Secure` and the proxy's address headers count).
   */
  trustProxy: boolean;
  /** Whose word about a caller's address counts: so many proxies, counted from the last, or those in these networks. */
  proxies: number | readonly string[];
  /**
   * Where our own pages come from, as browsers say it; null when no address was given: then the one that was asked
   * counts.
   */
  origin: string | null;
  /** Fiscal years that records are kept after the one in which their engagement was closed. */
  retentionYears: number;
  /** Connections each process may hold to PostgreSQL. */
  poolSize: number;
  /** The file outside the database that the heads of the audit log's chains are noted in every night; null: nowhere. */
  auditHeads: string | null;
  /** Where the worker answers whether it lives; null: nowhere. */
  workerHealthPort: number | null;
  /** Key material (base64, 32 bytes or more) for what is kept encrypted: the secrets of second factors. */
  secret: string;
  /** Key material of before, which only reads. */
  oldSecrets: readonly string[];
  /** Roles that may do nothing before they have set up a second factor. */
  requireSecondFactor: readonly Role[];
  /** The OpenID provider people may sign in with; null without one. */
  oidc: OidcSettings | null;
  /**
   * How many requests a minute one address that is not signed in, and one account, may make; null: as many as they
   * like.
   */
  requestsPerMinute: { address: number | null; account: number | null };
  /** Hosts and networks (CIDR) inside which webhooks may be received; none: only public addresses. */
  webhooksAllow: readonly string[];
}

/** A setting that cannot be used. `message` says which, why, and what to write instead. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the settings. Throws {@link ConfigError} with all complaints at once, so that an operator mends them in one go.
 * @param given usually `process.env`
 */
export function readConfig(given: Readonly<Record<string, string | undefined>>): Config {
  const complaints: string[] = [];
  const env = withSecretFiles(given, complaints);
  const text = (name: string): string | null => env[name]?.trim() || null;

  const mode = text('BANSO_MODE') ?? 'demo';
  if (mode !== 'demo' && mode !== 'production')
    complaints.push(`BANSO_MODE must be "demo" or "production", not "${mode}".`);

  const perMinute = (name: string, usual: number): number | null => {
    const value = text(name);
    if (value === 'none') return null;
    const most = Number(value ?? usual);
    if (!Number.isInteger(most) || most < 1)
      complaints.push(`${name} must be a whole number of requests a minute, or "none", not "${value}".`);
    return most;
  };

  const port = Number(text('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    complaints.push(`PORT must be a port number, not "${env.PORT}".`);

  const poolSize = Number(text('BANSO_POOL_SIZE') ?? 10);
  if (!Number.isInteger(poolSize) || poolSize < 1)
    complaints.push(`BANSO_POOL_SIZE must be a whole number of 1 or more, not "${env.BANSO_POOL_SIZE}".`);

  const workerHealthPort = text('BANSO_WORKER_HEALTH_PORT') === null ? null : Number(text('BANSO_WORKER_HEALTH_PORT'));
  if (
    workerHealthPort !== null &&
    (!Number.isInteger(workerHealthPort) || workerHealthPort < 1 || workerHealthPort > 65535)
  )
    complaints.push(`BANSO_WORKER_HEALTH_PORT must be a port number, not "${env.BANSO_WORKER_HEALTH_PORT}".`);

  const retentionYears = Number(text('BANSO_RETENTION_YEARS') ?? 5);
  if (!Number.isInteger(retentionYears) || retentionYears < 1 || retentionYears > 100)
    complaints.push(`BANSO_RETENTION_YEARS must be a whole number from 1 to 100, not "${env.BANSO_RETENTION_YEARS}".`);

  for (const [name, schemes] of URLS) {
    const value = text(name);
    if (value && !schemes.some((scheme) => value.startsWith(`${scheme}://`) && URL.canParse(value))) {
      complaints.push(`${name} must be an address that begins with ${schemes.map((s) => `${s}://`).join(' or ')}.`);
    }
  }

  const fixedNow = text('BANSO_NOW');
  if (fixedNow && !isMoment(fixedNow))
    complaints.push(
      `BANSO_NOW must be a moment with its offset, such as 2026-12-25T08:00:00+09:00, not "${fixedNow}".`,
    );
  const proxies = proxiesIn(text('TRUST_PROXY'), complaints);
  if (mode === 'production') {
    if (fixedNow) complaints.push('BANSO_NOW (a set clock) is refused in production: remove it.');
    if (!['DATABASE_URL', 'DATABASE_APP_URL', 'DATABASE_WORKER_URL'].some(text))
      complaints.push(
        'DATABASE_APP_URL (API) or DATABASE_WORKER_URL (worker) is needed in production: the embedded database is for trying out.',
      );
    if (!text('SMTP_URL')) complaints.push('SMTP_URL is needed in production: reminders go out by mail.');
    if (!proxies)
      complaints.push(
        'TRUST_PROXY is needed in production: the number of reverse proxies with TLS in front of the API, such as 1, or their networks.',
      );
    if (!text('BANSO_PUBLIC_URL')?.startsWith('https://'))
      complaints.push('BANSO_PUBLIC_URL must be the https:// address people use.');
  }
  const secret = secretIn(text('BANSO_SECRET'), mode === 'production', complaints);
  const oldSecrets = oldSecretsIn(text('BANSO_SECRET_OLD'), complaints);
  const requireSecondFactor = requiredRoles(text('BANSO_REQUIRE_SECOND_FACTOR'), mode === 'production', complaints);
  const oidc = oidcIn(text, mode === 'production', complaints);
  const webhooksAllow = allowedHosts(text('BANSO_WEBHOOKS_ALLOW'), complaints);
  const requestsPerMinute = {
    address: perMinute('BANSO_REQUESTS_PER_ADDRESS', REQUESTS_PER_ADDRESS),
    account: perMinute('BANSO_REQUESTS_PER_ACCOUNT', REQUESTS_PER_ACCOUNT),
  };
  if (complaints.length > 0) throw new ConfigError(complaints.join('\n'));

  const host = text('HOST') ?? '127.0.0.1';
  return {
    mode: mode as Mode,
    host,
    port,
    dataDir: resolve(text('BANSO_DATA_DIR') ?? '.banso'),
    databaseUrl: text('DATABASE_URL'),
    databaseAppUrl: text('DATABASE_APP_URL'),
    databaseWorkerUrl: text('DATABASE_WORKER_URL'),
    redisUrl: text('REDIS_URL'),
    smtpUrl: text('SMTP_URL'),
    mailFrom: text('MAIL_FROM') ?? '伴走 <banso@localhost>',
    publicUrl: text('BANSO_PUBLIC_URL') ?? `http://${host}:${port}`,
    fixedNow,
    trustProxy: Boolean(proxies),
    proxies: proxies ?? 0,
    origin: text('BANSO_PUBLIC_URL') ? new URL(text('BANSO_PUBLIC_URL')!).origin : null,
    retentionYears,
    poolSize,
    workerHealthPort,
    auditHeads: text('BANSO_AUDIT_HEADS') ? resolve(text('BANSO_AUDIT_HEADS')!) : null,
    secret: secret ?? DEMO_SECRET,
    oldSecrets,
    requireSecondFactor,
    oidc,
    requestsPerMinute,
    webhooksAllow,
  };
}

/** More proxies than anybody has in a row; a larger number is a slip of the hand. */
const MOST_PROXIES = 10;

/**
 * TRUST_PROXY: how many proxies stand in front, or the networks that they stand in. `true` means one: the address that
 * the last proxy saw. It never means every address that a caller names, because that one is whatever the caller likes.
 */
function proxiesIn(value: string | null, complaints: string[]): number | readonly string[] | null {
  if (value === null || value === 'false' || value === '0') return null;
  if (value === 'true') return 1;
  if (/^\d+$/.test(value) && Number(value) <= MOST_PROXIES) return Number(value);
  const entries = value
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const everybody = entries.some((entry) => /\/0$/.test(entry));
  if (
    entries.length === 0 ||
    everybody ||
    !entries.every((entry) => isNetwork(entry) || ['loopback', 'linklocal', 'uniquelocal'].includes(entry))
  ) {
    complaints.push(
      `TRUST_PROXY must be the number of proxies in front, such as 1, or their networks, such as 10.20.0.5,10.21.0.0/24, not "${value}"; a network of everybody is no proxy.`,
    );
    return null;
  }
  return entries;
}

/** BANSO_WEBHOOKS_ALLOW: names of hosts, addresses and networks with commas between them. */
function allowedHosts(value: string | null, complaints: string[]): readonly string[] {
  const entries = (value ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean);
  const strange = entries.filter(
    (entry) =>
      !isNetwork(entry) &&
      !/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(entry),
  );
  if (strange.length > 0)
    complaints.push(
      `BANSO_WEBHOOKS_ALLOW must be names of hosts, addresses or networks such as hooks.pref.local,10.20.0.0/16, not "${strange.join(', ')}".`,
    );
  return entries;
}

/** An address, alone or with the length of a prefix. */
function isNetwork(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/');
  const version = isIP(address);
  return (
    version !== 0 &&
    rest.length === 0 &&
    (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)))
  );
}

/** ISO 8601 with an offset: without one the moment would depend on the machine's time zone. */
function isMoment(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

const URLS: ReadonlyArray<readonly [name: string, schemes: readonly string[]]> = [
  ['DATABASE_URL', ['postgres', 'postgresql']],
  ['DATABASE_APP_URL', ['postgres', 'postgresql']],
  ['DATABASE_WORKER_URL', ['postgres', 'postgresql']],
  ['REDIS_URL', ['redis', 'rediss']],
  ['SMTP_URL', ['smtp', 'smtps']],
  ['BANSO_PUBLIC_URL', ['http', 'https']],
];
