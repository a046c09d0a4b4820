import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '@banso/testing';
import { backendsAtWork } from './silence-watch.js';
import { type SteadyClient, steadyClient } from './steady-client.js';

let database: FreshDatabase;
let admin: SteadyClient;
let client: SteadyClient;

beforeAll(async () => {
  database = await freshDatabase();
  const url = new URL(database.url);
  url.pathname = '/postgres';
  admin = steadyClient(url.toString(), 'byHand', 'banso test');
  client = steadyClient(database.appUrl, 'byHand', 'banso test');
  await Promise.all([admin.connect(), client.connect()]);
});
afterAll(async () => {
  await Promise.all([admin.end(), client.end()]);
  await database.drop();
});

const rule = (words: string) => admin.query(`alter database ${new URL(database.url).pathname.slice(1)} with ${words}`);

describe('what is known of a connection that is silent', () => {
  it('the server says which of its processes are at work', async () => {
    expect(await backendsAtWork(client)).not.toContain(client.backend);
    await client.query('select pg_advisory_lock(7)');
    const waiter = steadyClient(database.appUrl, 'byHand', 'banso test');
    await waiter.connect();
    const waiting = waiter.query('select pg_advisory_lock(7)');
    const isAtWork = async (): Promise<boolean> => (await backendsAtWork(client)).includes(waiter.backend as never);
    while (!(await isAtWork())) continue;
    await client.query('select pg_advisory_unlock(7)');
    await waiting;
    await waiter.end();
  });

  it.each([
    ['it has no room for another connection', 'connection limit 0', 'connection limit -1'],
    ['it lets nobody in just now', 'allow_connections false', 'allow_connections true'],
  ])('nothing where the server answers that %s: it lives, and so may the statement', async (_, shut, open) => {
    await rule(shut);
    try {
      expect(await backendsAtWork(client)).toBe('unknown');
    } finally {
      await rule(open);
    }
  });

  it.each(['57P01', '57P02', '57P03'])('nobody is at work where the server ends or begins: %s', async (code) => {
    const server = await saying(code);
    const there = await talkingTo(server);
    expect(await backendsAtWork(there)).toEqual([]);
    await new Promise((resolve) => server.close(resolve));
    // Nor where nobody answers at all.
    expect(await backendsAtWork(there)).toEqual([]);
  });
});

/** A server that answers everybody with one error. */
async function saying(code: string): Promise<Server> {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mno\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([head, fields])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A client of that server, as far as the question aside asks it. */
async function talkingTo(server: Server): Promise<SteadyClient> {
  const { port } = server.address() as AddressInfo;
  return steadyClient(`postgres://nobody:none@127.0.0.1:${port}/none`, 'byHand', 'banso test');
}
