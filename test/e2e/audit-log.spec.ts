import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RefusalLog } from '@banso/http';
import type { EngagementRowId, PersonRow } from '@banso/testing';
import { readXlsx } from 'hucre/xlsx';
import request from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const IIZUNA = '205907'; // 飯綱町
const KISO = '204323'; // 木曽町

let house: OpenHouse;
let nagano: number;
const people: Record<string, PersonRow> = {};
let iizuna: EngagementRowId;
let kiso: EngagementRowId;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  nagano = await story.tenant('20');
  const saitama = await story.tenant('11');
  const office = await story.organisation({ tenantId: nagano });
  const university = await story.organisation({ tenantId: nagano, kind: 'university', name: '長野県看護大学' });
  people.staff = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  people.manager = await story.person({ organisation: office, role: 'manager' });
  people.partner = await story.person({ organisation: university, role: 'partner' });
  people.peer = await story.person({ organisation: office, role: 'peer' });
  people.admin = await story.person({ organisation: office, role: 'admin' });
  people.auditor = await story.person({ organisation: office, role: 'auditor' });
  people.otherAuditor = await story.person({
    organisation: await story.organisation({ tenantId: saitama }),
    role: 'auditor',
  });
  const programmeId = await story.programme({ tenantId: nagano, body: office });
  iizuna = await story.engagement({ tenantId: nagano, programmeId, municipalityCode: IIZUNA, lead: people.staff });
  kiso = await story.engagement({ tenantId: nagano, programmeId, municipalityCode: KISO, lead: people.manager });
  await story.assignment({ organisation: university, municipalityCode: IIZUNA });
  await story.member({ engagementId: iizuna.id, person: people.peer, role: 'peerSupporter' });
});
afterAll(() => house.close());

const as = (who: string): Browser => house.browser(people[who]!);
interface Line {
  id: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  change: Record<string, unknown>;
  municipality_code: string | null;
  engagement_id: string | null;
  person_id: string | null;
  tenant_id: number | null;
  correlation_id: string;
}
const lines = (since: string): Promise<Line[]> =>
  house.database.query<Line & object>('select * from audit_entry where id > $1 order by id', [since]) as never;
const last = async (): Promise<string> =>
  (await house.database.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_entry'))[0]!.id;
/** What a step writes into the log. */
const noted = async (step: () => PromiseLike<unknown>): Promise<Line[]> => {
  const before = await last();
  await step();
  await house.app.get(RefusalLog).settled();
  return lines(before);
};
const SECRET = '秘密の事実をここに書いた';
let visitId: string;

describe('requirement 15: an audit row for every write, in the same transaction', () => {
  it('says who, what, for whom and from where to where; texts are named, not repeated', async () => {
    const version = (await as('staff').get(`/engagements/${iizuna.id}`)).body.version as number;
    const steps: Array<[string, () => PromiseLike<unknown>, Partial<Line>]> = [
      [
        'vision',
        () => as('staff').patch(`/engagements/${iizuna.id}`, { vision: SECRET, cadenceMonths: 2 }, version).expect(200),
        { action: 'engagement:write', change: { cadenceMonths: [1, 2], texts: ['vision'], version: [null, 1] } },
      ],
      [
        'challenge',
        () => as('staff').post(`/engagements/${iizuna.id}/challenges`, { text: SECRET }).expect(201),
        { action: 'engagement:write', subject_kind: 'challenge' },
      ],
      [
        'initiative',
        () => as('staff').post(`/engagements/${iizuna.id}/initiatives`, { text: SECRET }).expect(201),
        { action: 'engagement:write', subject_kind: 'initiative' },
      ],
      [
        'milestone',
        () => as('staff').post(`/engagements/${iizuna.id}/milestones`, { text: SECRET, on: '2027-02-01' }).expect(201),
        { action: 'engagement:write', subject_kind: 'milestone' },
      ],
      [
        'counterpart',
        () =>
          as('staff')
            .post(`/engagements/${iizuna.id}/counterparts`, { name: '戸隠 一郎', post: '係長', from: '2026-04-01' })
            .expect(201),
        { action: 'engagement:write', subject_kind: 'counterpart' },
      ],
      [
        'homework',
        () =>
          as('staff')
            .post(`/engagements/${iizuna.id}/action-items`, { text: SECRET, side: 'ours', dueOn: '2026-12-01' })
            .expect(201),
        { action: 'action:write' },
      ],
      [
        'record',
        async () => {
          const answer = await as('staff')
            .post(`/engagements/${iizuna.id}/visits`, {
              record: { heldOn: '2026-11-20', mode: 'onSite', facts: SECRET, opinion: SECRET, supportTypes: ['A'] },
            })
            .expect(201);
          visitId = answer.body.id as string;
        },
        { action: 'visit:record', subject_kind: 'visit' },
      ],
      [
        'draft',
        async () => {
          const planned = await as('staff')
            .post(`/engagements/${iizuna.id}/visits`, { plannedOn: '2026-12-24', mode: 'online' })
            .expect(201);
          await as('staff')
            .put(`/visits/${planned.body.id}/draft`, { content: { facts: SECRET } })
            .expect(200);
          await as('staff')
            .put(`/visits/${planned.body.id}/draft`, { content: { facts: `${SECRET}…` } })
            .expect(200);
          await as('staff').delete(`/visits/${planned.body.id}/draft`).expect(204);
        },
        { action: 'visit:record', subject_kind: 'visitDraft', change: { draft: [null, 'begun'] } },
      ],
      [
        'judgement',
        () =>
          as('manager')
            .put('/coverage/judgements', {
              municipalityCode: IIZUNA,
              supportType: 'B',
              fiscalYear: 2026,
              reason: '自前で行う',
              lookAgainOn: '2027-04-01',
            })
            .expect(200),
        { action: 'coverage:judge', engagement_id: null },
      ],
    ];
    for (const [name, step, expected] of steps) {
      const written = await noted(step);
      expect({ name, written }).toEqual({ name, written: expect.arrayContaining([expect.objectContaining(expected)]) });
      for (const line of written) expect(line).toMatchObject({ tenant_id: nagano, municipality_code: IIZUNA });
      expect(JSON.stringify(written)).not.toContain(SECRET);
    }
  });

  it('a write that is undone leaves no line of a change', async () => {
    const written = await noted(() =>
      as('staff')
        .post(
          `/engagements/${iizuna.id}/members`,
          { personId: people.manager!.id, role: 'lead', from: '2026-11-24' },
          1,
        )
        .expect(412),
    );
    expect(written).toEqual([]);
  });
});

describe('requirement 15: an audit row for every foreign reading of a record', () => {
  it.each([
    ['the visit', () => `/visits/${visitId}`],
    ['the visits of an engagement', () => `/engagements/${iizuna.id}/visits`],
    ['the story', () => `/engagements/${iizuna.id}/timeline`],
  ])('%s: partner and peer leave a line, one’s own body none', async (_, path) => {
    for (const who of ['partner', 'peer']) {
      const written = await noted(() => as(who).get(path()).expect(200));
      expect(written.filter((line) => line.action === 'visit:read')).toMatchObject([
        {
          subject_id: visitId,
          person_id: people[who]!.id,
          municipality_code: IIZUNA,
          engagement_id: iizuna.id,
          tenant_id: nagano,
        },
      ]);
    }
    expect(await noted(() => as('staff').get(path()).expect(200))).toEqual([]);
  });

  it('the last visit that another visit shows', async () => {
    const planned = (await as('staff').get(`/visits?from=2026-12-24&status=planned`)).body.items[0] as { id: string };
    const written = await noted(() => as('partner').get(`/visits/${planned.id}`).expect(200));
    expect(written.map((line) => line.subject_id)).toEqual([visitId]);
  });
});

describe('requirement 15: an audit row for every refusal', () => {
  it('not allowed, out of reach, from another site, too often: with the route’s pattern, never with what was asked', async () => {
    const [notAllowed] = await noted(() => as('admin').get(`/visits/${visitId}`).expect(403));
    expect(notAllowed).toMatchObject({
      action: 'refused',
      subject_kind: 'route',
      subject_id: 'GET /api/v1/visits/:id',
      person_id: people.admin!.id,
      tenant_id: nagano,
      change: { status: 403, code: 'notAllowed' },
    });
    const [outOfReach] = await noted(() => as('partner').get(`/engagements/${kiso.id}?q=geheim`).expect(404));
    expect(outOfReach).toMatchObject({
      subject_id: 'GET /api/v1/engagements/:id',
      person_id: people.partner!.id,
      change: { status: 404, code: 'notFound' },
    });
    expect(JSON.stringify(outOfReach)).not.toMatch(/geheim|\?/);
    const [foreign] = await noted(() =>
      as('staff').post('/engagements', {}).set('origin', 'https://evil.example').expect(403),
    );
    expect(foreign).toMatchObject({
      subject_id: 'POST /api/v1/engagements',
      person_id: people.staff!.id,
      change: { code: 'wrongOrigin' },
    });
    const [stranger] = await noted(() =>
      request(house.address).post('/api/v1/session').set('origin', 'https://evil.example').send({}).expect(403),
    );
    expect(stranger).toMatchObject({ person_id: null, tenant_id: null, change: { code: 'wrongOrigin' } });
  });

  it('carries the number that the person was told', async () => {
    let told = '';
    const [line] = await noted(async () => {
      told = (await as('admin').get('/engagements').expect(403)).body.correlationId as string;
    });
    expect(line!.correlation_id).toBe(told);
  });

  it('nothing is noted for what is simply not signed in, not there, or wrong', async () => {
    expect(
      await noted(async () => {
        await house.browser(null).get('/engagements').expect(401);
        await house.browser(null).get('/nothing/here').expect(404);
        await as('staff').post('/engagements', {}).expect(422);
      }),
    ).toEqual([]);
  });

  it('strangers cannot flood the log', async () => {
    const written = await noted(() =>
      Promise.all(
        Array.from({ length: 90 }, () =>
          request(house.address).post('/api/v1/session').set('origin', 'https://evil.example').send({}).expect(403),
        ),
      ),
    );
    expect(written.length).toBeLessThanOrEqual(60);
  });
});

describe('the auditor looks into the log', () => {
  it('newest first, in pages, with names, by every filter, and the look itself is noted', async () => {
    const first = (await as('auditor').get('/audit-entries?limit=2&action=visit:read').expect(200)).body;
    expect(first.items).toHaveLength(2);
    expect(Number(first.items[0].id)).toBeGreaterThan(Number(first.items[1].id));
    const second = (
      await as('auditor').get(`/audit-entries?limit=2&action=visit:read&cursor=${first.nextCursor}`).expect(200)
    ).body;
    expect(Number(second.items[0].id)).toBeLessThan(Number(first.items[1].id));
    const recorded = (
      await as('auditor')
        .get(
          `/audit-entries?person=${people.staff!.id}&action=visit:record&subjectKind=visit&subjectId=${visitId}&municipality=${IIZUNA}&from=2026-11-24&until=2026-11-24`,
        )
        .expect(200)
    ).body.items;
    expect(recorded).toMatchObject([
      {
        person: { name: '信濃 花子' },
        municipality: { name: '飯綱町' },
        change: { status: ['planned', 'recorded'], texts: ['facts', 'opinion'] },
      },
    ]);
    expect((await as('auditor').get('/audit-entries?from=2026-11-25')).body.items).toEqual([]);
    expect((await as('auditor').get('/audit-entries?action=audit:read&limit=1')).body.items[0].change.filter).toEqual({
      from: '2026-11-25',
    });
  });

  it('only auditors, and only those of the tenant', async () => {
    for (const who of ['staff', 'manager', 'partner', 'peer', 'admin']) {
      for (const path of ['/audit-entries', '/audit-entries/export?format=csv', '/audit-entries/chain'])
        await as(who).get(path).expect(403);
    }
    const foreign = (await as('otherAuditor').get('/audit-entries').expect(200)).body.items as Array<{
      person: { id: string };
    }>;
    expect(foreign.every((entry) => entry.person.id === people.otherAuditor!.id)).toBe(true);
    expect(
      (await as('otherAuditor').get('/audit-entries/chain').expect(200)).body.items.map(
        (chain: { tenant: string }) => chain.tenant,
      ),
    ).toEqual(['埼玉県']);
  });

  it('sees how far the chain is sealed', async () => {
    const before = (await as('auditor').get('/audit-entries/chain').expect(200)).body.items[0];
    expect(before).toMatchObject({ tenantId: nagano, sealed: 0, head: null });
    await house.database.query('select seal_audit($1, now(), 100000)', [nagano]);
    const after = (await as('auditor').get('/audit-entries/chain').expect(200)).body.items[0];
    expect(after).toMatchObject({ sealed: before.waiting, waiting: 0, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('requirement 22: exports carry no formulas, are limited, and are audited', () => {
  const binary = (path: string, who: string) =>
    as(who)
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it('the list of engagements, as the person may see it', async () => {
    await house.database.query(`update person set name = '=cmd|calc' where id = $1`, [people.manager!.id]);
    const [line] = await noted(async () => {
      const csv = await as('staff')
        .get(`/engagements/export?format=csv&municipality=${KISO}`)
        .expect(200)
        .expect('content-type', /text\/csv/);
      expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="download\.csv"; filename\*=UTF-8''/);
      expect(csv.headers['x-content-type-options']).toBe('nosniff');
      expect(csv.headers['content-security-policy']).toContain('sandbox');
      expect(csv.headers['cache-control']).toBe('no-store');
      expect(csv.text).toContain(`木曽町`);
      expect(csv.text).toContain(`,'=cmd|calc,`);
    });
    expect(line).toMatchObject({
      action: 'export',
      subject_kind: 'engagements',
      subject_id: 'csv',
      change: { filter: { municipality: KISO }, rows: 1 },
    });
    const xlsx = await binary('/engagements/export?format=xlsx', 'partner').expect(200);
    const rows = (await readXlsx(xlsx.body as Buffer)).sheets[0]!.rows;
    expect(rows.slice(1).map((row) => row[2])).toEqual(['飯綱町']);
    const sjis = await binary('/engagements/export?format=csvShiftJis', 'peer')
      .expect(200)
      .expect('content-type', 'text/csv; charset=Shift_JIS');
    expect(new TextDecoder('shift_jis').decode(sjis.body as Buffer)).toContain('飯綱町');
    await as('admin').get('/engagements/export?format=csv').expect(403);
    await as('staff').get('/engagements/export?format=exe').expect(422);
  });

  it('the audit log', async () => {
    const csv = await as('auditor').get('/audit-entries/export?format=csv&action=visit:record').expect(200);
    expect(csv.text).toContain('訪問の記録');
    expect(csv.text).not.toContain(SECRET);
    expect((await as('auditor').get('/audit-entries?action=export&limit=1')).body.items[0]).toMatchObject({
      subjectKind: 'auditEntries',
      subjectId: 'csv',
      change: { filter: { action: 'visit:record' } },
    });
  });

  it('at most twenty an hour and person, even all at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => as('manager').get('/engagements/export?format=csv')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 429)!.body.code).toBe('tooManyExports');
    await as('manager').get('/coverage.csv?prefecture=20&fiscalYear=2026').expect(429);
    house.clock.set('2026-11-24T10:00:01+09:00');
    await as('manager').get('/coverage.csv?prefecture=20&fiscalYear=2026').expect(200);
  });
});
