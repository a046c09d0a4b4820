import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { RefusalLog } from '@banso/http';
import request, { type Test } from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const OWN = 'https://banso.pref.example';
let house: OpenHouse;
let staff: PersonRow;

/** A house behind proxies; the test is the proxy next to it. */
async function open(settings: Record<string, string>): Promise<void> {
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_PUBLIC_URL: OWN, ...settings });
  const organisation = await house.story.organisation({ tenantId: await house.story.tenant('20') });
  staff = await house.story.person({ organisation, role: 'staff' });
}

/** The address in the audit log of a refusal whose request came with these forwarded addresses. */
async function addressOf(forwarded: string): Promise<string> {
  await house.database.query('delete from audit_pending; delete from audit_entry');
  await request(house.address)
    .get('/api/v1/audit-entries')
    .set('cookie', `__Host-banso-session=${staff.secret}`)
    .set('x-forwarded-for', forwarded)
    .expect(403);
  await house.app.get(RefusalLog).settled();
  const [row] = await house.database.query<{ address: string }>(
    `select address from audit_entry where action = 'refused'`,
  );
  return row!.address;
}

describe.each([
  ['true, which means one proxy', 'true', '203.0.113.7, 198.51.100.2', '198.51.100.2'],
  ['one proxy', '1', '203.0.113.7, 198.51.100.2', '198.51.100.2'],
  ['two proxies', '2', '203.0.113.7, 198.51.100.2, 10.20.0.5', '198.51.100.2'],
  ['their networks', '127.0.0.0/8,10.20.0.0/16', '203.0.113.7, 198.51.100.2, 10.20.0.5', '198.51.100.2'],
  ['networks that whoever connects does not stand in', '10.20.0.0/16', '203.0.113.7, 198.51.100.2', '127.0.0.1'],
])('TRUST_PROXY is %s', (_, value, forwarded, seen) => {
  afterAll(() => house.close());
  it('the address in the audit log is the last one that a trusted proxy saw, whatever the caller claims', async () => {
    await open({ TRUST_PROXY: value });
    expect(await addressOf(forwarded)).toBe(seen);
    expect(await addressOf(`8.8.8.8, ${forwarded}`)).toBe(seen);
  });
});

describe('behind TLS', () => {
  beforeAll(() => open({ TRUST_PROXY: '1' }));
  afterAll(() => house.close());
  const asked = (name: string): Test =>
    request(house.address).get('/api/v1/session').set('cookie', `${name}=${staff.secret}`);

  it('only cookies that a browser ties to this host are accepted', async () => {
    await asked('__Host-banso-session').expect(200);
    await asked('banso-session').expect(401);
    await request(house.address)
      .get('/api/v1/session')
      .set('cookie', `banso-session=${staff.secret}; __Host-banso-session=x`)
      .expect(401);
  });

  it('a change must come from the address that the operator gave, whatever host the request names', async () => {
    const change = (origin: string, host = 'banso.pref.example'): Test =>
      request(house.address)
        .post('/api/v1/engagements')
        .set('cookie', `__Host-banso-session=${staff.secret}`)
        .set('origin', origin)
        .set('host', host)
        .set('x-forwarded-host', host)
        .send({});
    const refused = async (test: Test): Promise<boolean> => (await test).body.code === 'wrongOrigin';
    expect(await refused(change(OWN))).toBe(false);
    for (const [origin, host] of [
      ['https://evil.example', 'evil.example'],
      ['http://banso.pref.example', 'banso.pref.example'],
      ['https://banso.pref.example:8443', 'banso.pref.example:8443'],
      ['null', 'banso.pref.example'],
      ['https://banso.pref.example.evil.example', 'banso.pref.example'],
    ] as const) {
      expect([origin, await refused(change(origin, host))]).toEqual([origin, true]);
    }
  });
});
