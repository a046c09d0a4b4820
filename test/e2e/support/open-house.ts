import 'reflect-metadata';
import { createApi } from '@banso/api';
import { FixedClock } from '@banso/clock';
import { type Config, readConfig } from '@banso/config';
import { freshDatabase, type FreshDatabase, type PersonRow, Story } from '@banso/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request, { type Test } from 'supertest';
import { ToldRefusals } from './told-refusals.js';

/** The product behind its front door: a listening API on a database of its own, at a set moment. */
export interface OpenHouse {
  database: FreshDatabase;
  story: Story;
  clock: FixedClock;
  app: NestFastifyApplication;
  address: string;
  /** A browser of this person, signed in; null is somebody who is not. */
  browser(person: PersonRow | null): Browser;
  /** The database with the application's own role, to look past the API's guard. */
  asApplication(): Promise<pg.Client>;
  /** Another API on the same database, at the same moment, with the same settings but for those given. */
  replica(other?: Record<string, string>): Promise<OpenHouse>;
  /** Starts a second API on the same database with other settings and closes it again; throws what stops its start. */
  openAgain(settings: Record<string, string>): Promise<void>;
  /** @throws when the API refused with a code that its document does not tell for that operation */
  close(): Promise<void>;
}

/** Requests to `/api/v1`, as a person. */
export interface Browser {
  get(path: string): Test;
  post(path: string, body?: object, version?: number): Test;
  put(path: string, body: object, version?: number): Test;
  patch(path: string, body: object, version?: number): Test;
  delete(path: string, body?: object, version?: number): Test;
}

export async function openHouse(now: string, settings: Record<string, string> = {}): Promise<OpenHouse> {
  return openOn(await freshDatabase(), new FixedClock(now), settings, true);
}

async function openOn(
  database: FreshDatabase,
  clock: FixedClock,
  settings: Record<string, string>,
  owns: boolean,
): Promise<OpenHouse> {
  // One test asks more in a minute than any office; limits.spec.ts sets its own.
  const config: Config = {
    ...readConfig({
      BANSO_MODE: 'demo',
      BANSO_REQUESTS_PER_ADDRESS: 'none',
      BANSO_REQUESTS_PER_ACCOUNT: 'none',
      ...settings,
    }),
    poolSize: 6,
  };
  const app = await createApi(config, clock, database.appUrl, { logger: ['error', 'warn'], web: false });
  const refusals = new ToldRefusals(app);
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    database,
    story: new Story(database),
    clock,
    app,
    address,
    browser: (person) => browserOf(address, person),
    asApplication: async () => {
      const client = new pg.Client({ connectionString: database.appUrl });
      await client.connect();
      return client;
    },
    replica: (other = {}) => openOn(database, clock, { ...settings, ...other }, false),
    openAgain: async (other) => {
      const second = await createApi(
        { ...readConfig({ BANSO_MODE: 'demo', ...other }), poolSize: 2 },
        clock,
        database.appUrl,
        { logger: false, web: false },
      );
      await second.close();
    },
    close: async () => {
      const untold = refusals.untold();
      await app.close();
      if (owns) await database.drop();
      if (untold.length > 0) throw new Error(`Refusals that the API's document does not tell:\n${untold.join('\n')}`);
    },
  };
}

function browserOf(address: string, person: PersonRow | null): Browser {
  const send = (test: Test, version?: number): Test => {
    if (person) void test.set('cookie', `banso-session=${person.secret}`);
    if (version !== undefined) void test.set('if-match', `"${version}"`);
    return test;
  };
  const at = (path: string): string => `/api/v1${path}`;
  return {
    get: (path) => send(request(address).get(at(path))),
    post: (path, body, version) =>
      send(
        request(address)
          .post(at(path))
          .send(body ?? {}),
        version,
      ),
    put: (path, body, version) => send(request(address).put(at(path)).send(body), version),
    patch: (path, body, version) => send(request(address).patch(at(path)).send(body), version),
    delete: (path, body, version) =>
      send(body ? request(address).delete(at(path)).send(body) : request(address).delete(at(path)), version),
  };
}
