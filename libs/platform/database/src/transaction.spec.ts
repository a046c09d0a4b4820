import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type PersonRow,
  Story,
  sqlIn,
  plainStatement,
} from '@banso/testing';
import type pg from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from './actor.js';
import { outageOf } from './outages.js';

/** A table that any process has, as an entity of the test's own. */
@Entity('request_level')
class RequestLevelOfTest {
  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'float8' })
  level!: number;
}

@Entity('idempotency')
class AnswerOfTest {
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  requestHash!: string;

  @Column({ type: 'integer' })
  status!: number;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('engagement')
class EngagementOfTest {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  vision!: string;
}

let database: FreshDatabase;
let rooms: OpenRooms;
let person: PersonRow;

const ENGAGEMENTS = 'select id, vision from engagement order by id';
const visions = async (): Promise<string[]> =>
  (await database.query<{ vision: string }>(ENGAGEMENTS)).map(({ vision }) => vision);

beforeAll(async () => {
  database = await freshDatabase();
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const organisation = await story.organisation({ tenantId });
  person = await story.person({ organisation, role: 'staff' });
  await story.engagement({
    tenantId,
    programmeId: await story.programme({ tenantId, body: organisation }),
    municipalityCode: '202011',
    lead: person,
  });
  rooms = await openRooms(database, { now: '2026-11-24T09:00:00+09:00', imports: [] });
});
afterAll(async () => {
  await rooms?.close();
  await database?.drop();
});

describe('the last question of a request', () => {
  it('ends a transaction that only reads: nothing can be asked afterwards', async () => {
    await rooms.as(person, async ({ tx }) => {
      tx.readsOnly();
      expect(await tx.lastRows(plainStatement(ENGAGEMENTS), {})).toHaveLength(1);
    });
    const actor = (await rooms.transactions.enter(person.token, { address: null, correlationId: null }))!;
    actor.tx.readsOnly();
    await actor.tx.lastRows(plainStatement(ENGAGEMENTS), {});
    const change = `update engagement set vision = 'x'`;
    const asking: Array<() => Promise<unknown>> = [
      () => sqlIn(actor.tx).query(ENGAGEMENTS),
      () => sqlIn(actor.tx).run(change),
      () => actor.tx.remove(RequestLevelOfTest, { subject: 'nobody' }),
    ];
    // The connection may be another actor's by now.
    for (const ask of asking) await expect(ask()).rejects.toThrow('The transaction has ended');
    await actor.tx.commit();
  });

  it('does not end one that has written, or may write: its verb can still fail and undo it', async () => {
    for (const reads of [true, false]) {
      await expect(
        rooms.as(person, async ({ tx }) => {
          if (reads) tx.readsOnly();
          if (reads) await sqlIn(tx).run(`update engagement set vision = 'x'`);
          expect(await tx.lastRows(plainStatement(ENGAGEMENTS), {})).toHaveLength(1);
          if (!reads) await sqlIn(tx).run(`update engagement set vision = 'x'`);
          throw new Error('undone');
        }),
      ).rejects.toThrow('undone');
      expect(await visions()).not.toContain('x');
    }
  });

  it('tells its own failure, and gives the connection back', async () => {
    for (let n = 0; n < 6; n++) {
      // more often than the pool has connections
      await expect(
        rooms.as(person, async ({ tx }) => {
          tx.readsOnly();
          await tx.lastRows(plainStatement('select 1 / 0'), {});
        }),
      ).rejects.toThrow('division by zero');
    }
    expect(await rooms.as(person, ({ tx }) => sqlIn(tx).query(ENGAGEMENTS))).toHaveLength(1);
  });
});

describe('a write that nobody waits for', () => {
  const answer = (key: string) => ({
    personId: person.id,
    key,
    requestHash: '',
    status: 200,
    body: '',
    createdAt: new Date('2026-11-24T00:00:00Z'),
  });
  const answers = plainStatement<{ key: string }>('select key from idempotency order by key');
  const kept = async () => (await database.query<{ key: string }>(answers.name)).map(({ key }) => key);
  const twice = plainStatement(`update engagement set vision = (1 / (length(vision) * 0))::text`, 0, true);

  it('is carried out at its place: what is asked behind it sees it, before anybody waits', async () => {
    await rooms.as(person, async ({ tx }) => {
      const [, first, , second] = await Promise.all([
        tx.insert(AnswerOfTest, answer('a')),
        tx.rows(answers, {}),
        tx.insert(AnswerOfTest, answer('b')),
        tx.rows(answers, {}),
      ]);
      expect([first, second]).toEqual([[{ key: 'a' }], [{ key: 'a' }, { key: 'b' }]]);
    });
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('tells why it failed to whoever asks next, and undoes everything', async () => {
    await expect(
      rooms.as(person, async ({ tx }) => {
        await tx.insert(AnswerOfTest, answer('c'));
        await tx.insert(AnswerOfTest, answer('a'));
        await tx.rows(answers, {});
      }),
    ).rejects.toMatchObject({ constraint: 'idempotency_pkey' });
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('tells it to the commit where nobody asks, so that nothing lost is taken for kept', async () => {
    const [{ id }] = (await database.query<{ id: string }>(ENGAGEMENTS)) as [{ id: string }];
    const verbs: Array<(actor: Actor) => Promise<void>> = [
      ({ tx }) => tx.insert(AnswerOfTest, [answer('d'), answer('d')]),
      ({ tx }) => tx.write(twice, {}),
      ({ tx }) => tx.set(EngagementOfTest, { id }, { vision: () => '(1 / (length(vision) * 0))::text' }),
    ];
    for (const verb of verbs) {
      let isTold = false;
      const actor = (await rooms.transactions.enter(person.token, { address: null, correlationId: null }))!;
      actor.tx.afterCommit(() => (isTold = true));
      await verb(actor);
      await expect(rooms.transactions.leave(actor)).rejects.toMatchObject({ severity: 'ERROR' });
      expect(isTold).toBe(false);
    }
    expect(await kept()).toEqual(['a', 'b']);
    expect(await rooms.as(person, ({ tx }) => sqlIn(tx).query(ENGAGEMENTS))).toHaveLength(1);
  });

  it('is not forgotten where what was done is undone tentatively', async () => {
    await expect(
      rooms.as(person, async ({ tx }) => {
        await tx.tentatively(
          () => tx.insert(AnswerOfTest, answer('a')),
          () => false,
        );
      }),
    ).rejects.toMatchObject({ constraint: 'idempotency_pkey' });
  });

  it('is lost with a failure that somebody took for none, and then the commit says so', async () => {
    await expect(
      rooms.as(person, async ({ tx }) => {
        await tx.insert(AnswerOfTest, answer('e'));
        await tx.rows(plainStatement('select 1 / 0'), {}).catch(() => undefined);
      }),
    ).rejects.toThrow('The transaction was undone');
    expect(await kept()).toEqual(['a', 'b']);
  });
});

describe('a statement that fails', () => {
  it('is what everybody hears of who asked behind it, whether they wait or not', async () => {
    const actor = (await rooms.transactions.enter(person.token, { address: null, correlationId: null }))!;
    const { tx } = actor;
    const codes: unknown[] = [];
    const heard = (asked: Promise<unknown>) =>
      asked.catch((error: unknown) => codes.push((error as { code?: unknown }).code));
    const fails = sqlIn(tx).query(`do $$ begin raise exception 'x' using errcode = '40P01'; end $$`);
    void tx.insert(RequestLevelOfTest, { subject: 'behind', level: 1 });
    const behind = sqlIn(tx).query('select 1');
    // Whoever asked first is told last: their question lies deeper.
    const deep = async (depth: number): Promise<unknown> => (depth === 0 ? fails : await deep(depth - 1));
    await Promise.all([heard(deep(5)), heard(behind), heard(tx.settled()), heard(tx.commit())]);
    expect(codes).toEqual(Array(4).fill('40P01'));
    await tx.rollback().catch(() => undefined);
  });
});

describe('a write through an entity whose connection was lost', () => {
  it('says that the connection is gone, as a statement does: it may be tried again', async () => {
    const actor = (await rooms.transactions.enter(person.token, { address: null, correlationId: null }))!;
    const [own] = await sqlIn(actor.tx).query<{ pid: number }>('select pg_backend_pid() as pid');
    const { client } = actor.tx as unknown as { client: pg.PoolClient };
    const lost = new Promise((resolve) => client.once('end', resolve));
    await database.query('select pg_terminate_backend($1)', [own!.pid]);
    await lost;
    const asked: unknown[] = [];
    await actor.tx.remove(RequestLevelOfTest, { subject: 'nobody' }).catch((error: unknown) => asked.push(error));
    await sqlIn(actor.tx)
      .query('select 1')
      .catch((error: unknown) => asked.push(error));
    expect(asked.map((error) => outageOf(error))).toEqual(['connection', 'connection']);
    await actor.tx.rollback().catch(() => undefined);
  });
});

describe('a transaction whose actor could not be found out', () => {
  const from = { address: null, correlationId: null };
  const ways: Array<[name: string, signature: string, enter: () => Promise<unknown>]> = [
    ['a session', 'enter(bytea, timestamptz)', () => rooms.transactions.enter(person.token, from)],
    [
      'an API token',
      'enter_by_token(bytea, timestamptz, text, text)',
      () => rooms.transactions.enterByToken(person.token, from),
    ],
    [
      'a calendar',
      'enter_by_calendar(bytea, timestamptz, text, text)',
      () => rooms.transactions.enterByCalendar(person.token, from),
    ],
    ['a job', 'enter_jobs(integer, timestamptz)', () => rooms.transactions.forTenant(20, () => Promise.resolve())],
  ];

  it.each(ways)('by %s gives back a connection that is fit for others', async (_, signature, enter) => {
    const [name, types] = signature.split(/(?=\()/);
    await database.query(`alter function ${signature} rename to gone`);
    for (let n = 0; n < 12; n++) await expect(enter()).rejects.toThrow(); // more often than the pool has connections
    await database.query(`alter function gone${types} rename to ${name}`);
    expect(await rooms.as(person, ({ tx }) => sqlIn(tx).query(ENGAGEMENTS))).toHaveLength(1);
  });
});

describe('a request that has taken too long', () => {
  it('asks nothing more, is told so as of a statement that takes too long, and is undone', async () => {
    const refused = await rooms
      .as(person, async ({ tx }) => {
        await sqlIn(tx).query('select 1');
        tx.asksUntil(performance.now() - 1);
        return sqlIn(tx)
          .query('select 1')
          .catch((error: unknown) => outageOf(error));
      })
      .catch((error: unknown) => outageOf(error));
    expect(refused).toBe('busy');
  });
});
