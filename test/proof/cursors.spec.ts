import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cursorOf, cursorTag } from '@banso/http';
import request from 'supertest';
import { ACCESS } from './access-table.js';
import { expectationOf, ROLES } from './situations.js';
import { openWorld, type World } from './world.js';

interface Operation {
  parameters?: Array<{ name: string; in: string }>;
}

const DAY = '2026-11-24';
const MOMENT = '2026-11-24T00:00:00.000Z';
const ID = '00000000-0000-4000-8000-000000000000';
/** Keys of every shape that a list could take for one of its own, and some that PostgreSQL would choke on. */
const KEYS: unknown[] = [
  ...[[], {}, null, 7, 'x', ['x'], ['x', 'y'], ['x', 'y', 'z'], [1], [1, 2], ['a\u0000', 'b'], [[DAY], [ID]]],
  ...['infinity', '2026-02-30', '0000-01-01', 'x'].flatMap((day) => [
    [day, ID],
    [`${day}T00:00:00Z`, ID],
    ['x', day, ID],
  ]),
  ...[`${DAY}T24:00:00Z`, `${DAY}T00:00:00`, `${DAY} 00:00:00+99`, `${MOMENT} `].map((moment) => [moment, ID]),
  ...[[DAY, 'x'], [MOMENT, 'x'], ['x', DAY, 'x'], ['99999999999999999999'], ['-1'], ['1e3'], ['1', '2', '3', '4']],
];
/** Of those a list may take one for its own: a text may be any. */
const READ_AS_A_PLACE = 200;

let world: World;
let lists: string[];

beforeAll(async () => {
  world = await openWorld();
  const { body } = await request(world.address).get('/api/v1/openapi.json').expect(200);
  lists = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, { parameters }]) => parameters?.some(({ name, in: where }) => name === 'cursor' && where === 'query'))
      .map(([verb]) => `${verb.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
});
afterAll(() => world.close());

describe('a cursor that a list did not make', () => {
  it('is refused by every list of the document: another list’s, an invented one, and whatever it holds', async () => {
    expect(lists.length).toBeGreaterThanOrEqual(16);
    const surprises: string[] = [];
    const rows = await world.rows('own');
    for (const list of lists) {
      const entry = ACCESS[list]!;
      const role = ROLES.find((one) => expectationOf(entry.needs, entry.reach, one, 'own') === 'answered')!;
      await entry.prepare?.(world, rows);
      const browser = world.browser(world.asker(role, 'own'));
      const { path } = entry.ask(rows);
      const ask = async (cursor: string): Promise<{ status: number; code: string | undefined }> => {
        const joined = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
        const { status, body } = await browser.get(joined);
        return { status, code: (body as { code?: string }).code };
      };
      const tag = cursorTag(`/api/v1${list.split(' ')[1]!.replace(/\{(\w+)\}/g, ':$1')}`);
      const foreign = [cursorTag('/api/v1/another'), ''].flatMap((other) =>
        [[DAY, ID], [MOMENT, ID], ['202011', ID], ['1'], ['x', DAY, ID]].map((key) => `${other}${cursorOf(key)}`),
      );
      for (const cursor of ['x', 'abcdefgh', tag, `${tag}!`, ...foreign]) {
        const { status, code } = await ask(cursor);
        if (status !== 422 || code !== 'unknownCursor') surprises.push(`${list} ${cursor}: ${status} ${code}`);
      }
      let refused = 0;
      for (const key of KEYS) {
        const { status, code } = await ask(`${tag}${Buffer.from(JSON.stringify(key)).toString('base64url')}`);
        if (status === 422 && code === 'unknownCursor') refused++;
        else if (status !== READ_AS_A_PLACE) surprises.push(`${list} ${JSON.stringify(key)}: ${status} ${code}`);
      }
      if (refused < KEYS.length / 2) surprises.push(`${list}: takes most of what was invented for its own`);
      // The same question without a cursor is answered, or else nothing above said anything.
      if ((await browser.get(path)).status !== 200) surprises.push(`${list}: is not answered at all`);
    }
    expect(surprises).toEqual([]);
  });
});
