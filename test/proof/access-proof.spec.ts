import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declaredRoutes } from '@banso/http';
import type { PersonRow } from '@banso/testing';
import request from 'supertest';
import { ACCESS, type AccessEntry } from './access-table.js';
import { matrixPage } from './matrix-page.js';
import { type Expectation, expectationOf, type Role, ROLES, type Situation, SITUATIONS } from './situations.js';
import { openWorld, type Rows, type SecondOffice, sendFile, type World } from './world.js';

const PAGE = join(import.meta.dirname, 'access-matrix.html');
const REFUSALS: Record<Exclude<Expectation, 'answered'>, number> = { unknown: 401, refused: 403, absent: 404 };

interface Operation {
  operationId: string;
  description?: string;
}
/** Whatever looks at all engagements of the office comes first: each question below adds one to it. */
const OF_THE_WHOLE_OFFICE = /\/closed-days|\/reminder-ladder/;
/** What changes something. */
const WRITES = Object.entries(ACCESS)
  .filter(([route]) => !isRead(route))
  .sort(([one], [other]) => Number(OF_THE_WHOLE_OFFICE.test(other)) - Number(OF_THE_WHOLE_OFFICE.test(one)));
let world: World;
let operations: Map<string, Operation>;
/** Rows that nobody may change, one set for each role and situation. */
const untouched = new Map<string, Rows>();

beforeAll(async () => {
  world = await openWorld();
  const { body } = await request(world.address).get('/api/v1/openapi.json').expect(200);
  operations = new Map(
    Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, operation]): [string, Operation] => [
        `${verb.toUpperCase()} ${path.replace('/api/v1', '')}`,
        operation,
      ]),
    ),
  );
  for (const role of ROLES) {
    for (const situation of SITUATIONS) {
      const person = situation === 'own' ? world.asker(role, situation) : null;
      untouched.set(`${role} ${situation}`, await world.rows(situation, person ? { person, role } : undefined));
    }
  }
});
afterAll(() => world.close());

describe('requirements 1 and 2: every route stands in one table, and the code agrees with it', () => {
  it('no route of the OpenAPI document is missing, and none is left over', () => {
    expect(Object.keys(ACCESS).sort()).toEqual([...operations.keys()].sort());
  });

  it('what a route declares in the code is what the table says it needs', () => {
    const routes = declaredRoutes(world.app);
    const declared = new Map(routes.map(({ operation, needs, open }) => [operation?.id ?? '', open ? 'open' : needs]));
    const differing = Object.entries(ACCESS).filter(([route, { needs }]) => {
      const code = declared.get(operations.get(route)?.operationId ?? '');
      return (
        JSON.stringify(code) !==
        JSON.stringify(needs === 'open' || needs === 'signedIn' || needs === 'ownSession' ? needs : [needs].flat())
      );
    });
    expect(differing.map(([route]) => route)).toEqual([]);
  });
});

describe('requirement 3: what is outside reach is not found, and nothing is half-done', () => {
  let before: string;
  beforeAll(async () => {
    before = await everything();
  });

  it.each(Object.entries(ACCESS))('%s: reads, and all that is refused', async (route, entry) => {
    const surprises: string[] = [];
    for (const { role, situation, expectation } of questionsFor(entry)) {
      if (expectation === 'answered' && !isRead(route)) continue;
      const rows = untouched.get(`${role} ${situation}`)!;
      const answer = await put(route, entry, rows, world.asker(role, situation));
      const seen = verdict(entry, rows, answer);
      if (seen !== wanted(entry, expectation))
        surprises.push(
          `${role}, ${situation}: expected ${wanted(entry, expectation)}, got ${seen} ${JSON.stringify(answer.body).slice(0, 200)}`,
        );
    }
    expect(surprises).toEqual([]);
  });

  it('what is absent and what never was are the same answer', async () => {
    const partner = world.browser(world.asker('partner', 'otherArea'));
    const hidden = await partner.get(`/engagements/${untouched.get('partner otherArea')!.engagementId}`).expect(404);
    const never = await partner.get('/engagements/00000000-0000-4000-8000-000000000000').expect(404);
    expect({ ...hidden.body, correlationId: null }).toEqual({ ...never.body, correlationId: null });
  });

  it('all these refusals have changed nothing', async () => {
    expect(await everything()).toBe(before);
  });
});

describe('requirement 15: every change that is allowed works, and leaves its line in the audit log', () => {
  it.each(WRITES)('%s', async (route, entry) => {
    const surprises: string[] = [];
    for (const { role, situation, expectation } of questionsFor(entry)) {
      if (expectation !== 'answered') continue;
      const asker = world.asker(role, situation);
      const person = asker && (await world.anew(asker));
      const rows = namesRows(entry)
        ? await world.rows(situation, person ? { person, role } : undefined, true)
        : untouched.get(`${role} ${situation}`)!;
      await entry.prepare?.(world, rows);
      const lines = await auditLines();
      const answer = await put(route, entry, rows, person);
      if (answer.status !== entry.ok)
        surprises.push(
          `${role}, ${situation}: expected ${entry.ok}, got ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`,
        );
      else if (entry.ok < 400 && !WITHOUT_LINE.has(route) && (await auditLines()) === lines)
        surprises.push(`${role}, ${situation}: no line in the audit log`);
    }
    expect(surprises).toEqual([]);
  });
});

/**
 * What asks about the municipality itself, or about an office as such: each office has its own answer there, and which
 * offices there are everybody knows.
 */
const OF_THE_PLACE = new Set([
  'GET /organisations',
  'POST /areas',
  'POST /areas/import',
  'GET /engagements/export',
  'PUT /coverage/judgements',
]);

describe('requirement 3 for a prefecture and a university that support the same municipality', () => {
  let second: SecondOffice;
  let before: string;
  /** With sessions of their own: questions above have ended others. */
  const askers = new Map<Role, PersonRow>();
  beforeAll(async () => {
    second = await world.secondOffice();
    for (const role of ROLES) askers.set(role, await world.anew(world.asker(role, 'own')!));
    before = await everything();
  });

  const asked = Object.entries(ACCESS).filter(([route]) => !OF_THE_PLACE.has(route));
  it.each(asked)('%s: neither reaches what the other has there', async (route, entry) => {
    const surprises: string[] = [];
    const ask = async (role: Role, asker: PersonRow | null, rows: Rows): Promise<void> => {
      // The municipality is the same, and the office another: as if it lay in another prefecture.
      const expectation = expectationOf(entry.needs, entry.reach, role, 'otherPrefecture');
      if (expectation !== 'absent') return;
      const answer = await put(route, entry, rows, asker);
      const seen = verdict(entry, rows, answer);
      if (seen !== wanted(entry, expectation))
        surprises.push(`${role}: expected ${wanted(entry, expectation)}, got ${seen} ${answer.text.slice(0, 200)}`);
    };
    for (const role of ROLES) await ask(role, askers.get(role)!, second.rows);
    for (const role of ['manager', 'staff'] as const)
      await ask(role, second.people[role], untouched.get(`${role} otherArea`)!);
    expect(surprises).toEqual([]);
  });

  it('all these refusals have changed nothing', async () => {
    expect(await everything()).toBe(before);
  });
});

describe('the matrix as a page', () => {
  it('is the one in the repository', () => {
    const page = matrixPage(ACCESS);
    if (process.env.BANSO_PROOF || !existsSync(PAGE)) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('counts what was asked', () => {
    const asked = Object.values(ACCESS).flatMap((entry) => [...questionsFor(entry)]);
    const routes = Object.keys(ACCESS).length;
    expect(asked).toHaveLength(routes * ROLES.length * SITUATIONS.length);
    console.info(
      `${routes} routes x ${ROLES.length} roles x ${SITUATIONS.length} situations = ${asked.length} questions`,
    );
  });
});

/**
 * What changes nothing that an auditor asks for: a draft's states between its beginning and its end, the sign-out of
 * nobody, a reset for an address that nobody has, a second factor that is not confirmed yet, ending what there is none
 * of, and trying numbers out.
 */
const WITHOUT_LINE = new Set([
  // Only looked at here; what registering leaves is told by first-steps.spec.ts.
  'POST /imports/programmes',
  'POST /imports/people',
  'POST /imports/engagements',
  'POST /imports/visits',
  'PUT /visits/{id}/draft',
  'DELETE /visits/{id}/draft',
  'DELETE /session',
  'POST /password-resets',
  'POST /account-openings',
  'POST /second-factor',
  'DELETE /sessions',
  'POST /reminder-ladder/preview',
]);

function* questionsFor(entry: AccessEntry): Generator<{ role: Role; situation: Situation; expectation: Expectation }> {
  for (const role of ROLES)
    for (const situation of SITUATIONS)
      yield { role, situation, expectation: expectationOf(entry.needs, entry.reach, role, situation) };
}

/** Whether a question is about rows at all: to lay new ones out takes far longer than to ask. */
function namesRows({ ask, prepare, holds }: AccessEntry): boolean {
  let names = prepare !== undefined || holds !== undefined;
  const noticing = new Proxy({} as Rows, {
    get(): string {
      names = true;
      return '';
    },
  });
  ask(noticing);
  return names;
}

function isRead(route: string): boolean {
  return route.startsWith('GET ');
}

async function put(route: string, entry: AccessEntry, rows: Rows, person: PersonRow | null) {
  const browser = world.browser(person);
  const { path, body, version, file } = entry.ask(rows);
  if (file) return sendFile(world, person, path, file);
  const verb = route.split(' ')[0]!.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  if (entry.streams) {
    return browser
      .get(path)
      .buffer(true)
      .parse((answer, done) => {
        (answer as unknown as IncomingMessage).destroy();
        done(null, {});
      });
  }
  return verb === 'get'
    ? browser.get(path)
    : verb === 'delete'
      ? browser.delete(path, body, version)
      : browser[verb](path, body ?? {}, version);
}

/** A list is answered in any case: then it is its content that tells. */
function verdict(entry: AccessEntry, rows: Rows, answer: { status: number; text: string }): string {
  if (answer.status === entry.ok && entry.holds)
    return answer.text.includes(entry.holds(rows)) ? 'listed' : 'not listed';
  return String(answer.status);
}

function wanted(entry: AccessEntry, expectation: Expectation): string {
  if (expectation === 'answered') return entry.holds ? 'listed' : String(entry.ok);
  if (expectation === 'absent') return entry.holds ? 'not listed' : String(entry.absent ?? 404);
  return String(REFUSALS[expectation]);
}

async function auditLines(): Promise<number> {
  const [row] = await world.database.query<{ n: number }>('select count(*)::int as n from audit_entry');
  return row!.n;
}

/** One fingerprint of all rows but those that asking itself writes. */
async function everything(): Promise<string> {
  const tables = await world.database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all(array['session', 'sign_in_failure', 'idempotency']) and relname not like 'audit%' order by 1`,
  );
  const prints: string[] = [];
  for (const { name } of tables)
    prints.push(
      (
        await world.database.query<{ print: string }>(
          `select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as print from ${name} t`,
        )
      )[0]!.print,
    );
  return tables.map(({ name }, n) => `${name} ${prints[n]}`).join('\n');
}
