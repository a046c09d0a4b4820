import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const production = {
  BANSO_MODE: 'production', DATABASE_APP_URL: 'postgres://banso_app:x@db/banso', SMTP_URL: 'smtp://mail:25', TRUST_PROXY: 'true', BANSO_PUBLIC_URL: 'https://banso.pref.example',
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
    expect(readConfig({})).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 3000, redisUrl: null, fixedNow: null, trustProxy: false, publicUrl: 'http://127.0.0.1:3000' });
  });

  it('are enough for production when all that it needs is there', () => {
    expect(complaintOf(production)).toBe('');
  });

  it.each([
    ['a set clock', { BANSO_NOW: '2026-12-25T08:00:00+09:00' }, /BANSO_NOW .* refused in production/],
    ['no mail', { SMTP_URL: '' }, /SMTP_URL is needed/],
    ['no TLS in front', { TRUST_PROXY: '' }, /TRUST_PROXY=true is needed/],
    ['an address without TLS', { BANSO_PUBLIC_URL: 'http://banso.pref.example' }, /https:/],
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
  ])('say what is wrong with %j', (env, complaint) => {
    expect(complaintOf(env)).toMatch(complaint);
  });

  it('say everything that is wrong at once', () => {
    expect(complaintOf({ PORT: 'x', BANSO_MODE: 'y' }).split('\n')).toHaveLength(2);
  });
});
