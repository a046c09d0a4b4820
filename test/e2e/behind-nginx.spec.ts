import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@banso/database';
import { RefusalLog } from '@banso/http';
import type { PersonRow } from '@banso/testing';
import request, { type Test } from 'supertest';
import { listenTo } from './support/event-stream.js';
import { nginxIsInstalled, type OwnNginx, startNginx } from './support/own-nginx.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

/** The product as production runs it: two replicas behind the proxy of docker/nginx/banso.conf, reached through TLS. */
const MEGABYTE = 1024 * 1024;
const COOKIE = '__Host-banso-session';

if (nginxIsInstalled()) describe('behind nginx', behindNginx);
else it('nothing is told of the proxy where nginx is not installed', () => expect(process.env.CI).not.toBe('true'));

function behindNginx(): void {
  let house: OpenHouse;
  let replica: OpenHouse;
  let proxy: OwnNginx;
  let folder: string;
  let own: string;
  let plain: string;
  let staff: PersonRow;
  let visitId: string;

  beforeAll(async () => {
    const [http, https] = [await freePort(), await freePort()];
    own = `https://127.0.0.1:${https}`;
    plain = `http://127.0.0.1:${http}`;
    folder = await mkdtemp(join(tmpdir(), 'banso-files-'));
    house = await openHouse('2026-11-24T09:00:00+09:00', {
      BANSO_DATA_DIR: folder,
      BANSO_PUBLIC_URL: own,
      TRUST_PROXY: '1',
    });
    replica = await house.replica();
    const at = ({ address }: OpenHouse): string => new URL(address).host;
    proxy = await startNginx({
      replicas: [at(house), at(replica)],
      http: `127.0.0.1:${http}`,
      https: `127.0.0.1:${https}`,
    });
    const tenantId = await house.story.tenant('20');
    const organisation = await house.story.organisation({ tenantId });
    staff = await house.story.person({ organisation, role: 'staff' });
    const programmeId = await house.story.programme({ tenantId, body: organisation });
    const engagement = await house.story.engagement({ tenantId, programmeId, municipalityCode: '205907', lead: staff });
    visitId = (
      await through('post', `/engagements/${engagement.id}/visits`)
        .send({ record: { heldOn: '2026-11-20', mode: 'onSite', facts: '話した', supportTypes: ['A'] } })
        .expect(201)
    ).body.id;
  });
  afterAll(async () => {
    await proxy?.stop();
    await replica?.close();
    await house?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const through = (verb: 'get' | 'post', path: string): Test =>
    request(own)[verb](`/api/v1${path}`).disableTLSCerts().set('cookie', `${COOKIE}=${staff.secret}`);
  const upload = (size: number): Test =>
    through('post', `/visits/${visitId}/attachments`).attach('file', Buffer.alloc(size, 'あ\n'), '資料.txt');

  it('a file as large as the API takes arrives whole, and a larger one gets the API’s own words', async () => {
    const kept = (await upload(10 * MEGABYTE).expect(201)).body as { id: string; size: number };
    expect(kept.size).toBe(10 * MEGABYTE);
    expect((await through('get', `/attachments/${kept.id}`).buffer(true).expect(200)).text).toHaveLength(
      Buffer.alloc(10 * MEGABYTE, 'あ\n').toString().length,
    );
    expect((await upload(10 * MEGABYTE + 1).expect(413)).body.code).toBe('fileTooLarge');
  });

  it('the audit log has the address that the proxy saw, whatever the caller claims', async () => {
    await through('get', '/audit-entries').set('x-forwarded-for', '203.0.113.7').expect(403);
    for (const one of [house, replica]) await one.app.get(RefusalLog).settled();
    const rows = await house.database.query(`select distinct address from audit_entry where action = 'refused'`);
    expect(rows).toEqual([{ address: '127.0.0.1' }]);
  });

  it('a session is tied to this host, and other sites write nothing with it', async () => {
    await request(own)
      .get('/api/v1/session')
      .disableTLSCerts()
      .set('cookie', `banso-session=${staff.secret}`)
      .expect(401);
    await through('get', '/session').expect(200);
    const said = (origin: string): Test =>
      through('post', '/reminders/00000000-0000-4000-8000-000000000000/acknowledgement').set('origin', origin);
    await said('https://elsewhere.example').expect(403);
    await said(own).expect(404);
  });

  it('what happens reaches an open screen at once', async () => {
    const stream = await listenTo(own, staff, COOKIE);
    await stream.heard('ready');
    stream.hangUp();
  });

  it('numbers for the operator stay inside, and plain HTTP leads to TLS', async () => {
    await request(own).get('/metrics').disableTLSCerts().expect(403);
    const answer = await request(plain).get('/engagements?q=x').redirects(0).expect(308);
    expect(answer.headers.location).toBe('https://127.0.0.1/engagements?q=x');
  });

  it('its log has neither what people search for nor the secret of a calendar', async () => {
    await through('get', `/engagements?q=${encodeURIComponent('秘密の町')}`).expect(200);
    await request(own).get('/api/v1/calendar/secret-of-a-calendar.ics').disableTLSCerts().expect(404);
    const log = await proxy.log();
    expect(log).toContain('/api/v1/calendar/-');
    expect(log).toContain('"GET /api/v1/engagements" 200');
    expect(log).not.toMatch(/secret-of|%E7%A7%98|秘密/);
  });

  it('a replica that is gone is noticed by nobody who reads', async () => {
    await replica.close();
    for (let n = 0; n < 20; n++) await through('get', '/session').expect(200);
  });
}
