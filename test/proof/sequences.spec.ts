import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import fc from 'fast-check';
import { ACCESS, type AccessEntry } from './access-table.js';
import { expectationOf, type Role } from './situations.js';
import { openWorld, type Rows, type World } from './world.js';

/**
 * Requirements 26–28: what several people do one after the other, beside rows that some of them must not know of. Every
 * write route of the access table is asked (a new route without an entry there fails the access proof), so none can be
 * forgotten.
 */
let world: World;
let successor: PersonRow;
const WRITES = Object.entries(ACCESS).filter(([route, { needs }]) => !route.startsWith('GET ') && needs !== 'open');
const ASKERS: readonly Role[] = ['staff', 'partner', 'peer'];

beforeAll(async () => {
  world = await openWorld();
  const office = (
    await world.database.query<{ id: string; tenantId: number }>(
      `select o.id, o.tenant_id as "tenantId" from organisation o join tenant t on t.id = o.tenant_id where o.kind = 'prefecture' and t.prefecture_code = '20' limit 1`,
    )
  )[0]!;
  successor = await world.story.person({
    organisation: { ...office, kind: 'prefecture', name: '' },
    role: 'staff',
    name: '後任 三子',
  });
});
afterAll(() => world.close());

let pairs = 0;
let replays = 0;
afterAll(() =>
  console.info(
    `${pairs} pairs of answers beside hidden rows and without, ${replays} replays after the reach had ended`,
  ),
);

describe('requirement 27: a hidden row changes no answer of any write route', () => {
  it.each(WRITES)(
    '%s: the answer, and what is read afterwards, are the same with and without',
    async (route, entry) => {
      const surprises: string[] = [];
      for (const role of ASKERS) {
        if (expectationOf(entry.needs, entry.reach, role, 'own') !== 'answered') continue;
        pairs += 1;
        const plain = await answerOf(route, entry, role, async () => undefined);
        const beside = await answerOf(route, entry, role, conceal);
        // A refusal would look the same beside anything.
        if (plain.status !== entry.ok)
          surprises.push(`${role}: answered ${plain.status} instead of ${entry.ok}: ${plain.told[0]!.slice(0, 300)}`);
        for (const [n, told] of plain.told.entries()) {
          if (told !== beside.told[n])
            surprises.push(`${role}:\n  without: ${told.slice(0, 3000)}\n  with:    ${beside.told[n]!.slice(0, 3000)}`);
        }
      }
      expect(surprises).toEqual([]);
    },
  );
});

describe('requirement 28: a kept answer is given only while its reach lasts', () => {
  const creations = WRITES.filter(
    ([route, { reach }]) =>
      route.startsWith('POST ') && ['engagement', 'body', 'self', 'party', 'managers'].includes(reach),
  );

  it.each(creations)('%s: the same key, after the reach has ended', async (route, entry) => {
    const surprises: string[] = [];
    for (const role of ['partner', 'staff', 'manager'] as const) {
      if (entry.ask.length === 0 || expectationOf(entry.needs, entry.reach, role, 'own') !== 'answered') continue;
      const office = world.asker(role, 'own')!;
      const [home] = await world.database.query<{ id: string; tenantId: number; kind: string }>(
        'select o.id, o.tenant_id as "tenantId", o.kind from person p join organisation o on o.id = p.organisation_id where p.id = $1',
        [office.id],
      );
      const person = await world.story.person({ organisation: { ...home!, name: '' }, role, name: `去る人 ${role}` });
      const rows = await world.rows('own', { person, role });
      await entry.prepare?.(world, rows);
      const question = entry.ask(rows);
      if (question.file) continue; // A file is read after the key was looked at; it is never kept.
      const key = randomUUID();
      const send = (idempotencyKey: string) =>
        world
          .browser(person)
          .post(question.path, question.body ?? {}, question.version)
          .set('idempotency-key', idempotencyKey);
      const first = await send(key);
      if (first.status !== entry.ok) {
        surprises.push(`${role}: the first time answered ${first.status} ${first.text.slice(0, 200)}`);
        continue;
      }
      await world.database.query(`update role_holding set until_on = '2026-11-23' where person_id = $1`, [person.id]);
      replays += 1;
      const replayed = await send(key);
      const fresh = await send(randomUUID());
      if (replayed.headers['idempotent-replay']) surprises.push(`${role}: the kept answer was given again`);
      // What would be refused anew is refused alike; what is one's own for ever (a reminder of theirs) is said to be
      // done, and not shown.
      const isSaidToBeDone =
        fresh.status === entry.ok &&
        replayed.status === 409 &&
        (replayed.body as { code?: string }).code === 'answeredBefore';
      if (!isSaidToBeDone && neutral(replayed.status, replayed.text) !== neutral(fresh.status, fresh.text))
        surprises.push(
          `${role}: replayed ${replayed.status} ${replayed.text.slice(0, 200)}, fresh ${fresh.status} ${fresh.text.slice(0, 200)}`,
        );
    }
    expect(surprises).toEqual([]);
  });
});

describe('requirement 26: sequences of several bodies', () => {
  type Body = 'office' | 'university' | 'college';
  const BODIES: readonly Body[] = ['office', 'university', 'college'];
  type Act =
    | { kind: 'save'; body: Body; internal: boolean }
    | { kind: 'opinion'; body: Body; internal: boolean }
    | { kind: 'withdraw' }
    | { kind: 'undoWithdrawal' }
    | { kind: 'confirm' }
    | { kind: 'return' };
  const act: fc.Arbitrary<Act> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('save' as const),
        body: fc.constantFrom(...BODIES),
        internal: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('opinion' as const),
        body: fc.constantFrom(...BODIES),
        internal: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Act>(
        { kind: 'withdraw' },
        { kind: 'undoWithdrawal' },
        { kind: 'confirm' },
        { kind: 'return' },
      ),
    },
  );

  it('nobody reads more of another body than a fresh row would show, whatever was written, corrected and withdrawn before', async () => {
    const staff = await world.anew(world.asker('staff', 'own')!);
    const manager = await world.anew(world.asker('manager', 'own')!);
    const guests = { university: await guest('看護大学'), college: await guest('短期大学') };
    const people: Record<Body, PersonRow> = { office: staff, ...guests };
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
        const rows = await world.rows('own');
        for (const person of Object.values(guests))
          await world.story.member({ engagementId: rows.engagementId, person, role: 'professor' });
        await world.database.query('delete from visit_opinion where visit_id = $1', [rows.recordedVisitId]);
        const path = `/visits/${rows.recordedVisitId}`;
        /** Marks of texts that only one body may read. */
        const secrets: Array<{ body: Body; mark: string }> = [];
        for (const [n, one] of acts.entries()) {
          steps += 1;
          await carryOut(one, n, path, secrets);
          for (const reader of BODIES) {
            const browser = world.browser(people[reader]);
            const seen = (
              await Promise.all(
                [
                  path,
                  `${path}/versions`,
                  `${path}/opinions`,
                  `/engagements/${rows.engagementId}/visits`,
                  `/engagements/${rows.engagementId}/timeline`,
                ].map((where) => browser.get(where).expect(200)),
              )
            )
              .map(({ text }) => text)
              .join('\n');
            for (const { body, mark } of secrets)
              expect([reader, body, mark, seen.includes(mark) && body !== reader]).toEqual([reader, body, mark, false]);
          }
        }

        async function carryOut(what: Act, n: number, where: string, kept: typeof secrets): Promise<void> {
          const who =
            what.kind === 'save' || what.kind === 'opinion' ? world.browser(people[what.body]) : world.browser(manager);
          const visit = (await who.get(where).expect(200)).body as {
            version: number;
            status: string;
            record: { opinionVersion: number; facts: string };
          };
          if (what.kind === 'save' || what.kind === 'opinion') {
            const mark = `${what.internal ? '内' : '公'}${what.body}${n}-${randomUUID()}`;
            const facts = what.kind === 'save' ? `共通の事実${n}` : visit.record.facts;
            // Why a record was corrected all may read; why an internal opinion alone was written anew is the body's
            // own.
            const why = `見立て-${randomUUID()}`;
            if (what.internal)
              kept.push(
                { body: what.body, mark },
                ...(what.kind === 'opinion' ? [{ body: what.body, mark: why }] : []),
              );
            // What others can see must not tell of an opinion: neither ETag nor version moves with one alone.
            const before = what.kind === 'opinion' ? await told(where, what.body) : null;
            const save = () =>
              who.put(
                `${where}/record`,
                {
                  heldOn: '2026-10-20',
                  mode: 'onSite',
                  facts,
                  supportTypes: ['A'],
                  opinion: mark,
                  opinionInternal: what.internal,
                  opinionVersion: visit.record.opinionVersion,
                  reason: why,
                },
                visit.version,
              );
            const { status } = await save();
            expect([status, visit.status]).toEqual([visit.status === 'withdrawn' ? 409 : 200, visit.status]);
            // The answer was lost, and the same goes out again: it does nothing further, and publishes nothing.
            if (what.kind === 'opinion') await save();
            if (before && what.internal) expect(await told(where, what.body)).toEqual(before);
            return;
          }
          if (what.kind === 'withdraw') await who.post(`${where}/withdrawal`, { reason: '誤り' }, visit.version);
          if (what.kind === 'undoWithdrawal')
            await who.delete(`${where}/withdrawal`, { reason: '正しかった' }, visit.version);
          if (what.kind === 'confirm') await who.post(`${where}/confirmation`, {}, visit.version);
          if (what.kind === 'return') await who.post(`${where}/return`, { comment: '直してください' }, visit.version);
        }

        async function told(where: string, writer: Body): Promise<string[]> {
          return Promise.all(
            BODIES.filter((body) => body !== writer).flatMap((body) =>
              [where, `${where}/versions`, `${where}/opinions`].map(async (one) =>
                withoutOpenOpinions((await world.browser(people[body]).get(one).expect(200)).text, writer),
              ),
            ),
          );
        }
      }),
      { numRuns: 12, seed: 20261124 },
    );
    console.info(`${steps} acts of three bodies, each read by all three`);
  });

  async function guest(name: string): Promise<PersonRow> {
    const [tenant] = await world.database.query<{ id: number }>(`select id from tenant where prefecture_code = '20'`);
    const organisation = await world.story.organisation({ tenantId: tenant!.id, kind: 'university', name });
    await world.story.assignment({ organisation, municipalityCode: '204323' });
    return world.story.person({ organisation, role: 'partner', name: `${name}の教授` });
  }
});

/** An open opinion that becomes internal is gone for the others, and that is all they may notice. */
function withoutOpenOpinions(text: string, writer: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'opinions' || (key === 'items' && JSON.stringify(value).includes(`公${writer}`)) ? undefined : value,
  );
}

/** What a write answered, and then what the same person reads: each as `neutral` gives it. */
interface Told {
  status: number;
  told: string[];
}

/** Asks about rows of their own, beside what `hide` lays there. */
async function answerOf(
  route: string,
  entry: AccessEntry,
  role: Role,
  hide: (rows: Rows, role: Role) => Promise<unknown>,
): Promise<Told> {
  const person = await world.anew(world.asker(role, 'own')!);
  const rows = await world.rows('own', { person, role });
  await entry.prepare?.(world, rows);
  // The office's own opinion is no secret from the office: beside nothing and beside hidden rows there is none.
  await world.database.query('delete from visit_opinion where visit_id = $1', [rows.recordedVisitId]);
  await hide(rows, role);
  const { path, body, version, file } = entry.ask(rows);
  if (file) return { status: entry.ok, told: ['a file tells nothing of rows'] };
  const verb = route.split(' ')[0]!.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
  const browser = world.browser(person);
  const answer = await (verb === 'delete'
    ? browser.delete(path, body, version)
    : browser[verb](path, body ?? {}, version));
  const told = [`${route} ${neutral(answer.status, answer.text, answer.headers.etag as string | undefined)}`];
  for (const where of [
    `/engagements/${rows.engagementId}`,
    `/engagements/${rows.engagementId}/timeline`,
    `/visits/${rows.recordedVisitId}`,
    `/visits/${rows.recordedVisitId}/versions`,
    `/visits/${rows.recordedVisitId}/opinions`,
    `/visits/${rows.plannedVisitId}`,
  ]) {
    const seen = await browser.get(where);
    told.push(
      `${route}, then GET ${where.split('/')[1]} ${neutral(seen.status, inOneOrder(seen.body), seen.headers.etag as string | undefined)}`,
    );
  }
  return { status: answer.status, told };
}

/** A list's items of one day stand in the order of ids, which differ: here in the order of what they say. */
function inOneOrder(body: unknown): string {
  const { items, ...rest } = body as { items?: unknown[] };
  if (!items) return JSON.stringify(body);
  const said = (item: unknown) => neutral(0, JSON.stringify(item));
  return JSON.stringify({ items: [...items].sort((a, b) => said(a).localeCompare(said(b))), ...rest });
}

/** Everything at once that somebody of the office, a guest or a peer must not know of. */
async function conceal(rows: Rows, role: Role): Promise<void> {
  const run = (sql: string, values: unknown[]) => world.database.query(sql, values);
  const { engagementId: e, tenantId, colleague } = rows;
  // The lead leaves on 1 April, announced on 20 March: all terms of the engagement end, and a successor's begin.
  const [transfer] = await world.database.query<{ id: string }>(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at, confirmed_at)
     values (gen_random_uuid(), $1, $2, 'transfer', '2027-03-20', $3, '2026-11-20', '2026-11-20') returning id`,
    [tenantId, colleague.id, new Date(Date.UTC(2028, 0, 1 + days++)).toISOString().slice(0, 10)],
  );
  await run(
    `insert into team_member_end (member_id, engagement_id, person_id, until_on, hidden_until, transfer_id)
    select id, engagement_id, person_id, '2027-03-31', '2027-03-20', $2 from team_member where engagement_id = $1 and person_id = $3 on conflict do nothing`,
    [e, transfer!.id, colleague.id],
  );
  await run(
    `insert into team_member (id, engagement_id, person_id, role, from_on, hidden_until, transfer_id) values (gen_random_uuid(), $1, $2, 'lead', '2027-04-01', '2027-03-20', $3)`,
    [e, successor.id, transfer!.id],
  );
  await run(
    `insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on, hidden_until, transfer_id) values (gen_random_uuid(), $1, $2, $3, '2027-04-01', '2027-03-20', $4)`,
    [rows.actionItemId, e, successor.id, transfer!.id],
  );
  // Another body's internal opinion on each visit, and a colleague's half-written record.
  const guestBody = role === 'partner' ? null : rows.universityId;
  await run(
    `insert into visit_opinion (visit_id, engagement_id, body_id, text, internal, written_by) values ($1, $2, $3, '内輪の見立て', true, $4)`,
    [rows.recordedVisitId, e, guestBody, successor.id],
  );
  await run(
    `insert into visit_draft (visit_id, person_id, engagement_id, content, saved_at) values ($1, $2, $3, '{"facts":"同僚の下書き"}', '2026-11-20') on conflict do nothing`,
    [rows.plannedVisitId, successor.id, e],
  );
}
let days = 0;

/** An answer without what differs between any two rows: ids, moments, and the numbers that stories give. */
function neutral(status: number, text: string, etag = ''): string {
  return `${status} ${etag} ${text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'id')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})/g, 'moment')
    .replace(/"correlationId":"[^"]*"/g, '"correlationId":""')
    // The running number of a letter counts those of the whole office.
    .replace(/("letter":\{"fiscalYear":\d+,"number":)\d+/g, '$1n')
    .replace(/山田 \d+号|person\d+@/g, 'person')
    .replace(/"(token|secret|url|uri|address)":"[^"]*"/g, '"$1":""')}`;
}
