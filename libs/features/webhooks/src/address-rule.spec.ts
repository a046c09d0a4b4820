import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Allowed, complaintAbout, mayReach } from './address-rule.js';
import { Addresses, type Resolve } from './addresses.js';
import { WebhookSender } from './webhook-sender.js';

const NOTHING: Allowed = { entries: [], plainLoopback: false };
const OFFICE: Allowed = {
  entries: ['hooks.pref.local', '10.20.0.0/16', 'fd00:20::/32', '192.168.1.9'],
  plainLoopback: false,
};
const DEMO: Allowed = { entries: ['127.0.0.1', '10.20.0.0/16'], plainLoopback: true };

describe('where a webhook may go', () => {
  it.each([
    'https://hooks.example.com/banso',
    'https://hooks.example.com:8443/x?y=z',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'https://市役所.example.jp/',
  ])('%s: yes', (url) => {
    expect(complaintAbout(url, NOTHING)).toBeNull();
  });

  it.each([
    ['no address at all', 'hooks.example.com', 'noAddress'],
    ['nothing', '', 'noAddress'],
    ['not encrypted', 'http://hooks.example.com/', 'notHttps'],
    ['a file', 'file:///etc/passwd', 'notHttps'],
    ['another protocol', 'gopher://hooks.example.com/', 'notHttps'],
    ['with a password', 'https://user:secret@hooks.example.com/', 'credentials'],
    ['with a user', 'https://127.0.0.1@hooks.example.com/', 'credentials'],
    ['this machine', 'https://127.0.0.1/', 'inside'],
    ['this machine by name', 'https://localhost/', 'inside'],
    ['by a name of that kind', 'https://api.localhost/', 'inside'],
    ['with a dot at the end', 'https://localhost./', 'inside'],
    ['this machine in decimal', 'https://2130706433/', 'inside'],
    ['in octal', 'https://0177.0.0.1/', 'inside'],
    ['in hexadecimal', 'https://0x7f000001/', 'inside'],
    ['shortened', 'https://127.1/', 'inside'],
    ['nought', 'https://0.0.0.0/', 'inside'],
    ['full width', 'https://１２７.０.０.１/', 'inside'],
    ['this machine in IPv6', 'https://[::1]/', 'inside'],
    ['unspecified in IPv6', 'https://[::]/', 'inside'],
    ['IPv4 in the clothes of IPv6', 'https://[::ffff:127.0.0.1]/', 'inside'],
    ['a private one in those clothes', 'https://[::ffff:a00:1]/', 'inside'],
    ['through NAT64', 'https://[64:ff9b::7f00:1]/', 'inside'],
    ['through 6to4', 'https://[2002:7f00:1::]/', 'inside'],
    ['private, 10', 'https://10.0.0.1/', 'inside'],
    ['private, 172.16', 'https://172.16.0.1/', 'inside'],
    ['private, 192.168', 'https://192.168.1.1/', 'inside'],
    ['carrier-grade NAT', 'https://100.64.0.1/', 'inside'],
    ['link-local, where clouds keep secrets', 'https://169.254.169.254/latest/meta-data', 'inside'],
    ['Azure’s wire server', 'https://168.63.129.16/', 'inside'],
    ['Google’s name for it', 'https://metadata.google.internal/', 'inside'],
    ['link-local IPv6', 'https://[fe80::1]/', 'inside'],
    ['unique local IPv6', 'https://[fd00:ec2::254]/', 'inside'],
    ['multicast', 'https://224.0.0.1/', 'inside'],
    ['multicast IPv6', 'https://[ff02::1]/', 'inside'],
    ['broadcast', 'https://255.255.255.255/', 'inside'],
    ['reserved', 'https://240.0.0.1/', 'inside'],
    ['for benchmarks', 'https://198.18.0.1/', 'inside'],
    ['a name of one word', 'https://intranet/', 'inside'],
    ['a name of one’s own network', 'https://hooks.pref.local/', 'inside'],
  ])('%s: %s is refused', (_, url, complaint) => {
    expect(complaintAbout(url, NOTHING)).toBe(complaint);
  });

  it('an operator may open single receivers of a closed network, by name, address or network, and nothing beside them', () => {
    for (const url of [
      'https://hooks.pref.local/x',
      'https://10.20.3.4/',
      'https://[fd00:20::5]/',
      'https://192.168.1.9/',
    ])
      expect([url, complaintAbout(url, OFFICE)]).toEqual([url, null]);
    for (const url of [
      'https://other.pref.local/',
      'https://10.21.0.1/',
      'https://[fd00:21::5]/',
      'https://192.168.1.8/',
      'https://169.254.169.254/',
    ])
      expect([url, complaintAbout(url, OFFICE)]).toEqual([url, 'inside']);
    expect(complaintAbout('http://hooks.pref.local/', OFFICE)).toBe('notHttps');
    expect(mayReach('hooks.pref.local', '10.9.9.9', OFFICE)).toBe(true);
    expect(mayReach('hooks.example.com', '10.9.9.9', OFFICE)).toBe(false);
  });

  it('plain http reaches this very machine where it is allowed and tried out, and nothing else', () => {
    expect(complaintAbout('http://127.0.0.1:8080/', DEMO)).toBeNull();
    expect(complaintAbout('http://127.0.0.2:8080/', DEMO)).toBe('notHttps');
    expect(complaintAbout('http://10.20.0.1/', DEMO)).toBe('notHttps');
    expect(complaintAbout('http://127.0.0.1:8080/', { ...DEMO, plainLoopback: false })).toBe('notHttps');
  });

  it('no private IPv4 address gets through in any writing', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const privateOne = fc.oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    );
    fc.assert(
      fc.property(privateOne, (ip) => {
        const [a, b, c, d] = ip;
        const whole = ((a * 256 + b) * 256 + c) * 256 + d;
        const hex = (n: number): string => n.toString(16);
        for (const host of [
          ip.join('.'),
          String(whole),
          `0x${hex(whole)}`,
          ip.map((n) => `0${n.toString(8)}`).join('.'),
          `${a}.${(b * 256 + c) * 256 + d}`,
          `[::ffff:${ip.join('.')}]`,
          `[::ffff:${hex(a * 256 + b)}:${hex(c * 256 + d)}]`,
        ])
          expect([host, complaintAbout(`https://${host}/`, NOTHING)]).toEqual([host, 'inside']);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the same question at the moment of connecting', () => {
  let server: Server;
  let port: number;
  let connections = 0;
  beforeAll(async () => {
    server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const leadingTo =
    (...answers: string[][]): Resolve =>
    async () =>
      (answers.length > 1 ? answers.shift()! : answers[0]!).map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
  const senderWith = (resolve: Resolve, allowed = NOTHING): { addresses: Addresses; sender: WebhookSender } => {
    const addresses = new Addresses(allowed, resolve);
    return { addresses, sender: new WebhookSender(addresses) };
  };

  it('a name that led outside when it was registered and leads inside now gets no connection', async () => {
    const { addresses, sender } = senderWith(leadingTo(['8.8.8.8'], ['127.0.0.1']));
    const url = `https://hooks.example.com:${port}/`;
    await addresses.refuse(url);
    expect(await sender.send(url, {}, '{}')).toEqual({ outcome: 'away', failure: 'inside' });
    expect(connections).toBe(0);
  });

  it.each([[['8.8.8.8', '10.0.0.1']], [['::ffff:127.0.0.1']], [['fd00::1', '8.8.8.8']]])(
    'nor does one that leads inside among others: %j',
    async (addresses) => {
      const { sender } = senderWith(leadingTo(addresses));
      expect(await sender.send(`https://hooks.example.com:${port}/`, {}, '{}')).toEqual({
        outcome: 'away',
        failure: 'inside',
      });
      expect(connections).toBe(0);
    },
  );

  it('an address in figures, which no lookup would see, is refused as well, also when it was allowed earlier', async () => {
    const { sender } = senderWith(leadingTo(['127.0.0.1']));
    expect(await sender.send(`https://127.0.0.1:${port}/`, {}, '{}')).toEqual({ outcome: 'away', failure: 'inside' });
    expect(connections).toBe(0);
  });

  it('a name that leads inside is refused when it is registered; one that nobody knows here may be known to the worker', async () => {
    const complaint = await senderWith(leadingTo(['192.168.0.7']))
      .addresses.refuse('https://hooks.example.com/')
      .catch((error: unknown) => error);
    expect(complaint).toMatchObject({
      kind: { code: 'validationFailed' },
      fields: [{ field: 'url', ja: expect.stringContaining('内部ネットワーク') }],
    });
    await senderWith(() => Promise.reject(new Error('ENOTFOUND'))).addresses.refuse('https://hooks.example.com/');
  });

  it('what the operator allowed is connected to', async () => {
    const { sender } = senderWith(leadingTo(['127.0.0.1']), { entries: ['hooks.pref.local'], plainLoopback: false });
    expect(await sender.send(`https://hooks.pref.local:${port}/`, {}, '{}')).toMatchObject({
      outcome: 'away',
      failure: 'unreachable',
    });
    expect(connections).toBe(1);
  });
});
