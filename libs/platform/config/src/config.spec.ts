import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DEMO_SECRET } from './account-settings.js';
import { ConfigError, readConfig } from './config.js';

const production = {
  BANSO_MODE: 'production',
  DATABASE_APP_URL: 'postgres://banso_app:x@db/banso',
  SMTP_URL: 'smtp://mail:25',
  TRUST_PROXY: 'true',
  BANSO_PUBLIC_URL: 'https://banso.pref.example',
  BANSO_SECRET: randomBytes(32).toString('base64'),
};
const complaintOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return '';
};

describe('the settings', () => {
  it('need nothing for a demo on this machine', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      redisUrl: null,
      fixedNow: null,
      trustProxy: false,
      publicUrl: 'http://127.0.0.1:3000',
    });
  });

  it('are enough for production when all that it needs is there', () => {
    expect(complaintOf(production)).toBe('');
  });

  it.each([
    ['a set clock', { BANSO_NOW: '2026-12-25T08:00:00+09:00' }, /BANSO_NOW .* refused in production/],
    ['no mail', { SMTP_URL: '' }, /SMTP_URL is needed/],
    ['no TLS in front', { TRUST_PROXY: '' }, /TRUST_PROXY is needed/],
    ['proxies everywhere', { TRUST_PROXY: '0.0.0.0/0' }, /a network of everybody is no proxy/],
    ['too many proxies', { TRUST_PROXY: '11' }, /TRUST_PROXY must be/],
    ['no network', { TRUST_PROXY: 'proxy.local' }, /TRUST_PROXY must be/],
    ['an address without TLS', { BANSO_PUBLIC_URL: 'http://banso.pref.example' }, /https:/],
    ['no secret', { BANSO_SECRET: '' }, /BANSO_SECRET is needed/],
    ['the secret of the demo', { BANSO_SECRET: DEMO_SECRET }, /refused in production/],
    [
      'an identity provider without TLS',
      { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' },
      /OIDC_ISSUER must be the https/,
    ],
    ['no database', { DATABASE_APP_URL: '' }, /DATABASE_APP_URL .* is needed/],
  ])('production refuses to start with %s', (_, change, complaint) => {
    expect(complaintOf({ ...production, ...change })).toMatch(complaint);
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT must be a port number/],
    [{ BANSO_MODE: 'test' }, /BANSO_MODE must be/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be an address that begins with postgres/],
    [{ REDIS_URL: 'localhost:6379' }, /REDIS_URL must be an address that begins with redis/],
    [{ BANSO_POOL_SIZE: '0' }, /BANSO_POOL_SIZE/],
    [{ BANSO_NOW: 'tomorrow' }, /BANSO_NOW must be a moment/],
    [{ BANSO_NOW: '2026-12-25T08:00:00' }, /with its offset/],
    [{ BANSO_NOW: '2026-13-25T08:00:00+09:00' }, /BANSO_NOW must be a moment/],
    [{ BANSO_SECRET: 'c2hvcnQ=' }, /BANSO_SECRET must be 32 bytes or more/],
    [{ BANSO_REQUIRE_SECOND_FACTOR: 'admin,chef' }, /BANSO_REQUIRE_SECOND_FACTOR must be "none" or some of/],
    [
      { BANSO_WEBHOOKS_ALLOW: 'hooks.pref.local, 10.0.0.0/33' },
      /BANSO_WEBHOOKS_ALLOW must be names .* not "10.0.0.0\/33"/,
    ],
    [{ OIDC_ISSUER: 'https://id.pref.example' }, /belong together/],
    [
      { OIDC_ISSUER: 'http://id.pref.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' },
      /OIDC_ISSUER must be the https/,
    ],
  ])('say what is wrong with %j', (env, complaint) => {
    expect(complaintOf(env)).toMatch(complaint);
  });

  it('say everything that is wrong at once', () => {
    expect(complaintOf({ PORT: 'x', BANSO_MODE: 'y' }).split('\n')).toHaveLength(2);
  });

  it('ask for a second factor of administrators and managers in production, of nobody in a demo', () => {
    expect(readConfig(production).requireSecondFactor).toEqual(['admin', 'manager']);
    expect(readConfig({}).requireSecondFactor).toEqual([]);
    expect(readConfig({ ...production, BANSO_REQUIRE_SECOND_FACTOR: 'none' }).requireSecondFactor).toEqual([]);
    expect(readConfig({ BANSO_REQUIRE_SECOND_FACTOR: 'admin, auditor' }).requireSecondFactor).toEqual([
      'admin',
      'auditor',
    ]);
  });
});

describe('secrets from files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banso-config-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['BANSO_SECRET', randomBytes(32).toString('base64'), (config: ReturnType<typeof readConfig>) => config.secret],
    ['DATABASE_URL', 'postgres://owner:x@db/banso', (config: ReturnType<typeof readConfig>) => config.databaseUrl],
    [
      'DATABASE_APP_URL',
      'postgres://banso_app:x@db/banso',
      (config: ReturnType<typeof readConfig>) => config.databaseAppUrl,
    ],
    [
      'DATABASE_WORKER_URL',
      'postgres://banso_worker:x@db/banso',
      (config: ReturnType<typeof readConfig>) => config.databaseWorkerUrl,
    ],
    ['SMTP_URL', 'smtp://user:x@mail:25', (config: ReturnType<typeof readConfig>) => config.smtpUrl],
    ['REDIS_URL', 'redis://:x@redis:6379', (config: ReturnType<typeof readConfig>) => config.redisUrl],
  ] as const)('%s', (name, value, read) => {
    expect(read(readConfig({ [`${name}_FILE`]: file(name, `${value}\n`) }))).toBe(value);
    expect(complaintOf({ [name]: value, [`${name}_FILE`]: file(name, value) })).toMatch(
      `${name} and ${name}_FILE are both set`,
    );
    expect(complaintOf({ [`${name}_FILE`]: join(folder, 'missing') })).toMatch(`${name}_FILE`);
  });

  it('OIDC_CLIENT_SECRET, and an empty file is a complaint', () => {
    const oidc = { OIDC_ISSUER: 'https://id.pref.example', OIDC_CLIENT_ID: 'banso' };
    expect(readConfig({ ...oidc, OIDC_CLIENT_SECRET_FILE: file('oidc', 'geheim\n') }).oidc).toEqual({
      issuer: 'https://id.pref.example',
      clientId: 'banso',
      clientSecret: 'geheim',
      scope: 'openid email',
      name: '組織のアカウント',
      roles: null,
    });
    expect(complaintOf({ ...oidc, OIDC_CLIENT_SECRET_FILE: file('empty', '\n') })).toMatch(/is empty/);
  });
});

describe('keys of before, roles from the provider, and how many requests may come', () => {
  const provider = { OIDC_ISSUER: 'https://id.pref.example', OIDC_CLIENT_ID: 'banso', OIDC_CLIENT_SECRET: 'x' };

  it('are read', () => {
    const [one, two] = [randomBytes(32).toString('base64'), randomBytes(40).toString('base64')];
    expect(readConfig({ BANSO_SECRET_OLD: `${one}, ${two}` }).oldSecrets).toEqual([one, two]);
    expect(readConfig({}).oldSecrets).toEqual([]);
    expect(
      readConfig({
        ...provider,
        OIDC_SCOPE: 'openid profile',
        OIDC_ROLE_CLAIM: 'groups',
        OIDC_ROLES: 'cn=banso;ou=staff=staff',
      }).oidc,
    ).toMatchObject({ scope: 'openid profile', roles: { claim: 'groups', grants: [['cn=banso;ou=staff', 'staff']] } });
    expect(readConfig({}).requestsPerMinute).toEqual({ address: 600, account: 1200 });
    expect(
      readConfig({ BANSO_REQUESTS_PER_ADDRESS: 'none', BANSO_REQUESTS_PER_ACCOUNT: '50' }).requestsPerMinute,
    ).toEqual({ address: null, account: 50 });
  });

  it.each([
    ['a key that is too short', { BANSO_SECRET_OLD: 'c2hvcnQ=' }, /BANSO_SECRET_OLD/],
    ['a claim without its mapping', { ...provider, OIDC_ROLE_CLAIM: 'groups' }, /belong together/],
    [
      'a role that consents',
      { ...provider, OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'x=manager' },
      /OIDC_ROLES.*staff, partner, peer, expert/,
    ],
    ['a mapping without a value', { ...provider, OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'staff' }, /OIDC_ROLES/],
    ['a scope without openid', { ...provider, OIDC_SCOPE: 'email' }, /OIDC_SCOPE/],
    ['no number of requests', { BANSO_REQUESTS_PER_ADDRESS: '0' }, /BANSO_REQUESTS_PER_ADDRESS/],
    ['half a request', { BANSO_REQUESTS_PER_ACCOUNT: '1.5' }, /BANSO_REQUESTS_PER_ACCOUNT/],
  ])('bad input: %s', (_, settings, complaint) => {
    expect(() => readConfig(settings)).toThrow(complaint);
  });
});

describe('TRUST_PROXY', () => {
  it.each([
    [undefined, false, 0],
    ['false', false, 0],
    ['1', true, 1],
    ['2', true, 2],
    ['true', true, 1],
    ['10.20.0.5, 10.21.0.0/24', true, ['10.20.0.5', '10.21.0.0/24']],
    ['loopback', true, ['loopback']],
  ])('%s: behind a proxy %s, counted as %s', (value, trustProxy, proxies) => {
    expect(readConfig({ TRUST_PROXY: value })).toMatchObject({ trustProxy, proxies });
  });
});
