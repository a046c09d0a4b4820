import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HttpModule } from '@banso/http';
import {
  freshDatabase,
  type FreshDatabase,
  openRooms,
  type OpenRooms,
  type PersonRow,
  statementsOn,
  Story,
} from '@banso/testing';
import fc from 'fast-check';
import pg from 'pg';
import { audit } from './audit.js';
import { Sealing } from './sealing.js';
import { type AsOwner, type AuditReport, verifyAudit } from './verify-audit.js';

const NOW = '2026-11-24T09:00:00+09:00';

let database: FreshDatabase;
let app: OpenRooms;
let worker: OpenRooms;
let staff: PersonRow;
let nagano: number;

beforeAll(async () => {
  database = await freshDatabase();
  app = await openRooms(database, { now: NOW, imports: [HttpModule.forApi()] });
  worker = await openRooms(database, {
    now: NOW,
    imports: [{ module: class SealingModule {}, providers: [Sealing] }],
    worker: true,
  });
  const story = new Story(database);
  nagano = await story.tenant('20');
  staff = await story.person({ organisation: await story.organisation({ tenantId: nagano }), role: 'staff' });
});
afterAll(async () => {
  await worker.close();
  await app.close();
  await database.drop();
});

const verify = (ask: AsOwner = database, heads: string[] = []): Promise<AuditReport> =>
  verifyAudit(ask, { now: new Date(NOW), heads, batch: 7 });
const seal = (): Promise<number> => worker.get(Sealing).run();
const write = (subjectId: string): Promise<void> =>
  app.as(staff, (actor) =>
    audit(actor, {
      action: 'visit:record',
      subjectKind: 'visit',
      subjectId,
      change: { status: ['planned', 'recorded'] },
    }),
  );

describe('requirement 16: the audit log is append-only and chained', () => {
  it('an entry waits until it is sealed; sealing twice changes nothing', async () => {
    for (let n = 0; n < 20; n++) await write(`v${n}`);
    await database.query(
      `insert into audit_entry (tenant_id, at, action, change) values (null, $1, 'session:refused', '{"nobody": "known"}')`,
      [NOW],
    );
    expect(await verify()).toMatchObject({
      faultCount: 0,
      chains: [
        { tenantId: 0, waiting: 1, head: null },
        { tenantId: nagano, entries: 20, sealed: 0, waiting: 20 },
      ],
    });
    expect(await seal()).toBe(21);
    const [before] = await database.query<{ links: string }>(
      'select string_agg(l::text, $1 order by entry_id) as links from audit_link l',
      ['|'],
    );
    expect(await seal()).toBe(0);
    const [after] = await database.query<{ links: string }>(
      'select string_agg(l::text, $1 order by entry_id) as links from audit_link l',
      ['|'],
    );
    expect(after).toEqual(before);
    expect(await verify()).toMatchObject({
      faultCount: 0,
      chains: [
        { tenantId: 0, sealed: 1 },
        { tenantId: nagano, sealed: 20, waiting: 0, head: { position: 20 } },
      ],
    });
  });

  it('writers who commit out of the order of their ids neither wait nor break the chain', async () => {
    const [early, late] = (await Promise.all(
      [1, 2].map(async () => {
        const client = new pg.Client({ connectionString: database.url });
        await client.connect();
        await client.query('begin');
        return client;
      }),
    )) as [pg.Client, pg.Client];
    const insert = `insert into audit_entry (tenant_id, at, action) values ($1, $2, 'engagement:write')`;
    await early.query(insert, [nagano, NOW]);
    await late.query(insert, [nagano, NOW]);
    await late.query('commit');
    expect(await seal()).toBe(1);
    await early.query('commit');
    expect(await seal()).toBe(1);
    await Promise.all([early.end(), late.end()]);
    const order = await database.query<{ rising: boolean }>(
      'select entry_id > lag(entry_id) over (order by position) as rising from audit_link where tenant_id = $1 order by position desc limit 1',
      [nagano],
    );
    expect(order).toEqual([{ rising: false }]);
    expect((await verify()).faults).toEqual([]);
  });

  it('sealers and writers at once leave one gapless chain', async () => {
    await Promise.all([...Array.from({ length: 12 }, (_, n) => write(`parallel${n}`)), seal(), seal(), seal()]);
    await Promise.all([seal(), seal()]);
    const [chain] = await database.query<{ gapless: boolean }>(
      'select max(position) = count(*) and min(position) = 1 as gapless from audit_link where tenant_id = $1',
      [nagano],
    );
    expect(chain).toEqual({ gapless: true });
    expect((await verify()).faults).toEqual([]);
  });

  it('a sealer that is killed in the middle leaves a chain that the next one continues', async () => {
    await write('before the kill');
    const sealer = new pg.Client({ connectionString: database.workerUrl });
    const ended = new Promise<void>((resolve) => sealer.once('end', () => resolve()));
    sealer.on('error', () => undefined); // The server ends this connection on purpose.
    await sealer.connect();
    await sealer.query('begin');
    await sealer.query('select seal_audit($1, $2, 100)', [nagano, NOW]);
    await database.query('select pg_terminate_backend($1)', [(sealer as unknown as { processID: number }).processID]);
    await ended;
    expect((await verify()).faults).toEqual([]);
    expect(await seal()).toBe(1);
    expect((await verify()).faults).toEqual([]);
  });

  it('neither application nor worker can touch what is written or sealed', async () => {
    const rights = await database.query<{ right: string }>(
      `select distinct grantee || ' ' || table_name || ' ' || lower(privilege_type) as right from information_schema.role_table_grants where table_name in ('audit_entry', 'audit_link', 'audit_pending') and grantee like 'banso%' and grantee <> current_user order by 1`,
    );
    expect(rights.map((row) => row.right)).toEqual([
      ...['banso_area', 'banso_mixed', 'banso_wide'].flatMap((actor) =>
        ['audit_entry insert', 'audit_entry select', 'audit_link select', 'audit_pending select'].map(
          (right) => `${actor} ${right}`,
        ),
      ),
      'banso_worker audit_entry insert',
    ]);
  });
});

describe('requirement 16: a tampered row is found', () => {
  /** What somebody with the owner's rights might do to the entry at a position. */
  const TAMPERINGS: Record<string, (n: number) => string> = {
    'another person': (n) => `update audit_entry set person_id = gen_random_uuid() where id = ${at(n)}`,
    'another moment': (n) => `update audit_entry set at = at + interval '1 microsecond' where id = ${at(n)}`,
    'another action': (n) => `update audit_entry set action = action || ' ' where id = ${at(n)}`,
    'another change': (n) => `update audit_entry set change = coalesce(change, '{}') || '{"x": 1}' where id = ${at(n)}`,
    'a reason': (n) => `update audit_entry set reason = '' where id = ${at(n)}`,
    'another place': (n) => `update audit_entry set municipality_code = '205907' where id = ${at(n)}`,
    'another tenant': (n) => `update audit_entry set tenant_id = null where id = ${at(n)}`,
    'the entry removed': (n) => `delete from audit_entry where id = ${at(n)}`,
    'the link removed': (n) => `delete from audit_link where entry_id = ${at(n)}`,
    'entry and link removed': (n) =>
      `with e as (delete from audit_link where entry_id = ${at(n)} returning entry_id) delete from audit_entry where id in (select entry_id from e)`,
    'the hash rewritten': (n) => `update audit_link set hash = sha256(hash) where entry_id = ${at(n)}`,
    'the link moved to the end': (n) =>
      `update audit_link set position = (select max(position) + 1 from audit_link where tenant_id = ${nagano}) where entry_id = ${at(n)}`,
    'the link given to another entry': (n) => `update audit_link set entry_id = -entry_id where entry_id = ${at(n)}`,
    'an entry slipped in': () =>
      `with e as (insert into audit_entry (tenant_id, at, action) values (${nagano}, '${NOW}', 'forged') returning id) select id from e; delete from audit_pending`,
  };
  const at = (n: number): string => `(select entry_id from audit_link where tenant_id = ${nagano} and position = ${n})`;

  it('any single tampering by the owner’s hand', async () => {
    await seal();
    const { chains } = await verify();
    const { position, hash } = chains.find((chain) => chain.tenantId === nagano)!.head!;
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const ask = statementsOn(client);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(TAMPERINGS)),
        fc.integer({ min: 1, max: position }),
        async (tampering, n) => {
          await client.query('begin');
          try {
            await client.query(TAMPERINGS[tampering]!(n));
            // The very last entry and its seal can go without a trace in the chain: that is what noted heads are for.
            expect([tampering, n, (await verify(ask, [hash])).faultCount > 0]).toEqual([tampering, n, true]);
          } finally {
            await client.query('rollback');
          }
        },
      ),
      {
        numRuns: 150,
        examples: Object.keys(TAMPERINGS).flatMap((tampering): Array<[string, number]> => [
          [tampering, 1],
          [tampering, position],
        ]),
      },
    );
    await client.end();
    expect((await verify(database, [hash])).faults).toEqual([]);
  });

  it('a cut-off end is found by a head noted earlier, and says so', async () => {
    const { chains } = await verify();
    const { position, hash } = chains.find((chain) => chain.tenantId === nagano)!.head!;
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const ask = statementsOn(client);
    await client.query('begin');
    await client.query(
      `with e as (delete from audit_link where tenant_id = $1 and position > $2 returning entry_id) delete from audit_entry where id in (select entry_id from e)`,
      [nagano, position - 3],
    );
    expect((await verify(ask)).faults).toEqual([]);
    expect((await verify(ask, [hash])).faults).toMatchObject([{ kind: 'headUnknown' }]);
    await client.query('rollback');
    await client.end();
  });

  it('an entry that waits for longer than an hour is told', async () => {
    await database.query(
      `insert into audit_entry (tenant_id, at, action) values ($1, $2::timestamptz - interval '61 minutes', 'engagement:write')`,
      [nagano, NOW],
    );
    expect((await verify()).faults).toMatchObject([{ tenantId: nagano, kind: 'overdue' }]);
    await seal();
    expect((await verify()).faults).toEqual([]);
  });
});
