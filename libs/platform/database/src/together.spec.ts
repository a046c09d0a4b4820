import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, openRooms, type OpenRooms, type PersonRow, Story } from '@banso/testing';
import { statement, type Statement } from './statement.js';
import { answersTo, answerTo, asking, mapped } from './together.js';

let database: FreshDatabase;
let rooms: OpenRooms;
let person: PersonRow;
beforeAll(async () => {
  database = await freshDatabase();
  const story = new Story(database);
  const organisation = await story.organisation({ tenantId: await story.tenant('20') });
  person = await story.person({ organisation, role: 'staff', name: '信濃 花子' });
  rooms = await openRooms(database, { now: '2026-11-24T09:00:00+09:00', imports: [] });
});
afterAll(async () => {
  await rooms?.close();
  await database?.drop();
});

const sample = <Parameters, Row>(
  parameters: string[],
  text: string,
  facts: Partial<Statement<Parameters, Row>> = { together: true },
): Statement<Parameters, Row> =>
  statement<Parameters, Row>({
    name: 'sample',
    alternatives: [],
    prepared: false,
    writes: false,
    variants: { '': { parameters, text } },
    ...facts,
  });
const days = sample<{ from: string; count: number }, { day: string; n: number }>(
  ['from', 'count'],
  `select $1::date + n as day, n::int8 as n from generate_series(1, $2::int) n order by n desc`,
);
const people = sample<{ name: string }, { id: string; name: string }>(
  ['name'],
  'select p.id, p.name from shared_person p where p.name = $1',
);
const filtered = sample<{ least?: number | undefined }, { n: number }>(
  ['least'],
  'select n from generate_series(1, 3) n where true /*filter least*/ and n >= $1 /*end*/',
);

describe('questions that are asked together', () => {
  it('give what each gives alone, in its order, also where there is nothing', () =>
    rooms.as(person, async ({ tx }) => {
      const questions = {
        days: asking(days, { from: '2026-11-30', count: 2 }),
        nobody: asking(people, { name: '誰も' }),
        self: asking(people, { name: person.name }, ([row]) => row?.id),
        doubled: mapped(asking(filtered, { least: 2 }), ({ n }) => n * 2),
        all: asking(filtered, {}, (rows) => rows.length),
      };
      expect(await answersTo(tx, 'sample', questions)).toEqual({
        days: [
          { day: '2026-12-02', n: 2 },
          { day: '2026-12-01', n: 1 },
        ],
        nobody: [],
        self: person.id,
        doubled: [4, 6],
        all: 3,
      });
      for (const [name, question] of Object.entries(questions))
        expect([name, await answerTo<unknown>(tx, question)]).toEqual([
          name,
          (await answersTo(tx, 'sample', { [name]: question }))[name],
        ]);
    }));

  it('may be others from one time to the next: what is undefined is not asked', () =>
    rooms.as(person, async ({ tx }) => {
      for (const least of [1, 3, undefined])
        expect(
          await answersTo(tx, 'sample', {
            numbers: asking(filtered, { least }, (rows) => rows.map(({ n }) => n)),
            days: least === 3 ? undefined : asking(days, { from: '2026-11-30', count: 0 }),
          }),
        ).toEqual({ numbers: least === 3 ? [3] : [1, 2, 3], ...(least === 3 ? {} : { days: [] }) });
    }));

  it('are one question to the database', () =>
    rooms.as(person, async ({ tx }) => {
      const asked: unknown[] = [];
      const counting = new Proxy(tx, {
        get: (of, name: 'rows') =>
          name === 'rows' ? (...given: Parameters<typeof tx.rows>) => (asked.push(given), of.rows(...given)) : of[name],
      });
      await answersTo(counting, 'sample', {
        one: asking(days, { from: '2026-11-30', count: 2 }),
        two: asking(people, { name: 'x' }),
      });
      expect(asked).toHaveLength(1);
    }));

  it('must have said that they look the same as JSON, and may not write', () =>
    rooms.as(person, async ({ tx }) => {
      for (const facts of [{}, { together: true, writes: true } as const]) {
        const question = asking(sample<{ n: number }, { n: number }>(['n'], 'select $1::int as n', facts), { n: 1 });
        await expect(answersTo(tx, 'sample', { question })).rejects.toThrow('sample may not be asked together');
      }
    }));
});
