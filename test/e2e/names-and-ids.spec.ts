import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiOf } from '@banso/api';
import type { PersonRow } from '@banso/testing';
import type { Test } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let staff: Browser;
let manager: Browser;
let engagementId: string;
let programmeId: string;
let elsewhere: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const nagano = await story.tenant('20');
  const office = await story.organisation({ tenantId: nagano });
  const lead = await story.person({ organisation: office, role: 'staff' });
  staff = house.browser(lead);
  manager = house.browser(await story.person({ organisation: office, role: 'manager' }));
  programmeId = await story.programme({ tenantId: nagano, body: office });
  engagementId = (await story.engagement({ tenantId: nagano, programmeId, municipalityCode: '205907', lead })).id;
  elsewhere = await story.person({
    organisation: await story.organisation({ tenantId: await story.tenant('11') }),
    role: 'staff',
    name: '浦和 太郎',
  });
});
afterAll(() => house.close());

describe('names', () => {
  /** Signs that hide, break a line, or turn the direction of what follows. */
  const SIGNS = [
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200f',
    '\u061c',
    '\ufeff',
    '\u00ad',
    '\u0007',
    '\n',
    '\u2028',
    '\u{e0041}',
  ];

  it('every field of a body that is a name refuses control and direction characters: none is declared without', () => {
    interface Schema {
      type?: string;
      pattern?: string;
      enum?: unknown[];
      properties?: Record<string, Schema>;
    }
    const { components, paths } = openApiOf(house.app) as unknown as {
      components: { schemas: Record<string, Schema> };
      paths: object;
    };
    // Classes of bodies, as their routes name them; what they are made of is named after them.
    const bodies = new Set(
      [
        ...JSON.stringify(
          Object.values(paths).flatMap((path: Record<string, { requestBody?: object }>) =>
            Object.values(path).map((route) => route.requestBody ?? {}),
          ),
        ).matchAll(/schemas\/(\w+)/g),
      ].map(([, name]) => name!),
    );
    for (const name of bodies)
      for (const [, part] of JSON.stringify(components.schemas[name] ?? {}).matchAll(/schemas\/(\w+)/g))
        bodies.add(part!);
    const names = [...bodies].flatMap((body) =>
      Object.entries(components.schemas[body]?.properties ?? {})
        .filter(
          ([field, schema]) => /^(?:name|kana|post|ownerName)$/.test(field) && schema.type === 'string' && !schema.enum,
        )
        .map(([field, schema]) => ({ field: `${body}.${field}`, pattern: schema.pattern })),
    );
    expect(names.length).toBeGreaterThan(15);
    for (const { field, pattern } of names) {
      expect([
        field,
        SIGNS.filter((sign) => pattern === undefined || new RegExp(pattern, 'u').test(`長野${sign}太郎`)),
      ]).toEqual([field, []]);
      expect([field, new RegExp(pattern!, 'u').test('𠮷野 花子（旧姓：髙橋）')]).toEqual([field, true]);
    }
  });

  it('says which field and what to do', async () => {
    for (const sign of SIGNS) {
      const answer = await staff.post(`/engagements/${engagementId}/counterparts`, {
        name: `戸隠${sign}一郎`,
        post: '係長',
        from: '2026-04-01',
      });
      expect([sign, answer.status]).toEqual([sign, 422]);
      expect(answer.body.errors).toContainEqual({
        field: 'name',
        message: expect.stringContaining('文字の向きを変える記号は使えません'),
      });
    }
    const record = {
      heldOn: '2026-11-20',
      mode: 'onSite',
      facts: '話した',
      supportTypes: ['A'],
      participantsTheirs: ['戸隠\u202e一郎'],
    };
    await staff.post(`/engagements/${engagementId}/visits`, { record }).expect(422);
  });
});

describe('a person of another office', () => {
  const visit = (personId: string): object => ({
    record: {
      heldOn: '2026-11-20',
      mode: 'onSite',
      facts: '話した',
      supportTypes: ['A'],
      participantsOurs: [{ personId, name: '誰か' }],
    },
  });
  const engagement = (people: object): object => ({
    municipalityCode: '202011',
    programmeId,
    startedOn: '2026-04-01',
    ...people,
  });
  const asks: Array<[string, (id: string) => Test]> = [
    ['a participant of a record', (id) => staff.post(`/engagements/${engagementId}/visits`, visit(id))],
    [
      'the holder of an action item',
      (id) =>
        staff.post(`/engagements/${engagementId}/action-items`, {
          text: '宿題',
          side: 'ours',
          ownerId: id,
          dueOn: '2026-12-01',
        }),
    ],
    [
      'a member of a team',
      (id) =>
        manager.post(`/engagements/${engagementId}/members`, { personId: id, role: 'deputy', from: '2026-11-24' }, 1),
    ],
    ['a lead', (id) => manager.post(`/engagements/${engagementId}/leads`, { personId: id, from: '2026-11-24' }, 1)],
    ['the lead of a new engagement', (id) => manager.post('/engagements', engagement({ leadId: id }))],
    [
      'who is transferred',
      (id) =>
        manager.post('/transfers', {
          personId: id,
          kind: 'transfer',
          announcedOn: '2026-11-24',
          effectiveOn: '2027-04-01',
        }),
    ],
  ];

  it.each(asks)('is as unknown as nobody: %s', async (_, ask) => {
    const [theirs, nobody] = [await ask(elsewhere.id), await ask(randomUUID())];
    const bare = ({ body }: { body: Record<string, unknown> }): string =>
      JSON.stringify({ ...body, correlationId: null });
    // Refused for the person, not for anything else in the request.
    expect(JSON.stringify(nobody.body)).toMatch(/この人は見つかりません|"code":"notFound"/);
    expect([theirs.status, bare(theirs)]).toEqual([nobody.status, bare(nobody)]);
    expect(await house.database.query('select from visit')).toEqual([]);
  });

  it('one of one’s own office is taken, and a guest without a person by name', async () => {
    const [own] = await house.database.query<{ id: string }>(
      `select p.id from person p join tenant t on t.id = p.tenant_id where t.prefecture_code = '20' limit 1`,
    );
    await staff.post(`/engagements/${engagementId}/visits`, visit(own!.id)).expect(201);
    await staff
      .post(`/engagements/${engagementId}/visits`, {
        record: {
          heldOn: '2026-11-21',
          mode: 'onSite',
          facts: '話した',
          supportTypes: ['A'],
          participantsOurs: [{ name: '外の人' }],
        },
      })
      .expect(201);
  });
});
