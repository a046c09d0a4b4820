import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '@banso/api';
import { prepareDatabase } from '@banso/cli';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { type EmbeddedServer, startEmbedded } from '@banso/database';
import { runOnce } from '@banso/worker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';

const PASSWORDS = { owner: `ow'ner`, app: 'a p p', worker: 'wor"ker' };
const clock = new FixedClock('2026-11-24T09:00:00+09:00');
let folder: string;
let server: EmbeddedServer;

beforeAll(async () => {
  // A server of its own: roles belong to a whole server, and this one is to be as the container's is on its first day.
  folder = await mkdtemp(join(tmpdir(), 'banso-production-'));
  server = await startEmbedded(folder, { durable: false });
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The statements of docker/postgres/create-roles.sh, with the passwords put in as psql does. */
function statements(): string[] {
  const [, sql = ''] =
    /<<'SQL'\n([^]*)\nSQL/.exec(
      readFileSync(join(import.meta.dirname, '../../docker/postgres/create-roles.sh'), 'utf8'),
    ) ?? [];
  return sql
    .replace(/:'(\w+)'/g, (_, name: keyof typeof PASSWORDS) => pg.escapeLiteral(PASSWORDS[name]))
    .split(/;\s*/)
    .filter(Boolean);
}

async function as<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlFor(user: string, password: string): string {
  const url = new URL(server.url);
  [url.username, url.password, url.pathname] = [user, encodeURIComponent(password), '/banso'];
  return url.toString();
}

describe('the production database', () => {
  it('is made by the container’s script, migrated by an owner who is no superuser, and served through the two narrow roles', async () => {
    const admin = new URL(server.url);
    admin.pathname = '/postgres';
    await as(admin.toString(), async (client) => {
      await client.query('drop database banso'); // the one that the embedded start brings
      expect(statements()).toHaveLength(8);
      for (const statement of statements()) await client.query(statement);
    });
    const urls = {
      owner: urlFor('banso_owner', PASSWORDS.owner),
      app: urlFor('banso_app', PASSWORDS.app),
      worker: urlFor('banso_worker', PASSWORDS.worker),
    };
    await prepareDatabase(urls.owner, 'production', clock, () => undefined);

    const roles = await as(urls.owner, (client) =>
      client.query(
        `select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname like 'banso%' order by 1`,
      ),
    );
    expect(roles.rows).toEqual(
      ['banso_app', 'banso_area', 'banso_mixed', 'banso_owner', 'banso_wide', 'banso_worker'].map((rolname) => ({
        rolname,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
      })),
    );
    for (const url of [urls.app, urls.worker])
      await expect(as(url, (client) => client.query('create table mine (id int)'))).rejects.toThrow(
        'permission denied',
      );

    const config = readConfig({
      BANSO_MODE: 'production',
      BANSO_SECRET: randomBytes(32).toString('base64'),
      TRUST_PROXY: 'true',
      SMTP_URL: 'smtp://127.0.0.1:25',
      BANSO_PUBLIC_URL: 'https://banso.pref.example',
      DATABASE_APP_URL: urls.app,
      DATABASE_WORKER_URL: urls.worker,
      BANSO_POOL_SIZE: '2',
    });
    const app = await createApi(config, clock, urls.app, { logger: ['error'], web: false });
    try {
      await app.listen(0, '127.0.0.1');
      expect(
        (
          await request(await app.getUrl())
            .get('/readyz')
            .expect(200)
        ).body,
      ).toEqual({ status: 'ready', database: 'answers', queue: 'answers' });
    } finally {
      await app.close();
    }
    await expect(runOnce('sweep', config, clock)).resolves.toBeUndefined();
  });
});
