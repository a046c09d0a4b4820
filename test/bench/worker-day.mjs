// `npm run bench:worker`: what the worker does in a day, in the large world and all of its offices: the night's sweep,
// the morning's digests, a list of transfers, an archive of packets, and the look for drift as it is asked for by hand
// (a night takes a share of it). Each by the worker's own job, once, in a copy of the world.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { askForArchive } from './packets-world.mjs';
import { openWorld, sizeAsked } from './world.mjs';
import { copyOf } from './world/copy.mjs';
import { NOW } from './world/lay-out.mjs';

/** The day after the world's, an ordinary one. */
const FRESH_DAY = '2026-11-25';
/** Of the manager's office so many people who lead leave at once. */
const LEAVERS = 10;

/**
 * @typedef {{
 *   url: string;
 *   folder: string;
 *   owner: import('pg').Client;
 *   people: Record<string, { id: string; secret: string }>;
 * }} Copy
 */

/** Seconds of each job by its name, and how much it did. */
export async function measureWorkerDay(size) {
  const world = await openWorld(size);
  const folder = await mkdtemp(join(tmpdir(), 'banso-worker-day-'));
  /** @type {Array<() => Promise<unknown>>} */
  const atTheEnd = [world.stop, () => rm(folder, { recursive: true, force: true })];
  try {
    tell('copying the world …');
    const copy = await copyOf(world.url, 'world_worker_day');
    atTheEnd.unshift(copy.drop);
    const owner = new pg.Client({ connectionString: copy.url });
    await owner.connect();
    atTheEnd.unshift(() => owner.end());
    await owner.query(`update person set email = id || '@bench.example'`);
    await owner.query('vacuum analyze person');
    const place = { url: copy.url, folder, owner, people: world.people };
    const night = await measureNight(place);
    const transfers = await measureTransfers(place);
    return { size, rows: world.rows, jobs: [...night, ...transfers] };
  } finally {
    for (const end of atTheEnd) await end();
  }
}

/** @param {Copy} copy */
async function measureNight({ url, folder, owner }) {
  const { runOnce } = await import('@banso/worker');
  const config = await configOf(url, folder);
  const { FixedClock } = await import('@banso/clock');
  const jobs = [];
  const timed = async (what, job, at, counted) => {
    const clock = new FixedClock(at);
    const began = performance.now();
    await runOnce(job, config, clock);
    const seconds = (performance.now() - began) / 1_000;
    const { rows } = await owner.query(counted);
    jobs.push({ what, seconds, count: rows[0].n });
    tell(`${what}: ${seconds.toFixed(1)} s, ${rows[0].n}`);
  };
  const reminders = 'select count(*)::int as n from reminder';
  const offices = 'select count(*)::int as n from tenant';
  await timed('everything looked at for the first time, reminders', 'sweep', NOW, reminders);
  await timed('the whole history looked at for drift, as by hand, offices', 'drift', NOW, offices);
  await timed('sweep of a fresh day, reminders', 'sweep', `${FRESH_DAY}T00:05:00+09:00`, reminders);
  const mails = 'select count(*)::int as n from mail';
  await timed('the morning’s digests, mails', 'digest', `${FRESH_DAY}T08:30:00+09:00`, mails);
  return jobs;
}

/** @param {Copy} copy */
async function measureTransfers({ url, folder, owner, people }) {
  const { urlOf } = await import('@banso/database');
  const { createApi } = await import('@banso/api');
  const { FixedClock } = await import('@banso/clock');
  const { runOnce } = await import('@banso/worker');
  const config = await configOf(url, folder);
  const clock = new FixedClock(`${FRESH_DAY}T10:00:00+09:00`);
  const api = await createApi(config, clock, urlOf('banso_app', url), { logger: ['error', 'warn'], web: false });
  const jobs = [];
  try {
    await api.listen(0, '127.0.0.1');
    const address = `${(await api.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1`;
    const secret = await signIn(owner, people.manager.id);
    const ask = askerOf(address, `banso-session=${secret}`);
    const rows = await leaversOf(owner, people.manager.id);
    const form = new FormData();
    form.set('file', new Blob([listOf(rows)]), '異動一覧.csv');
    const { list } = await ask('POST', '/transfer-lists?dryRun=false', { body: form });
    const { summary } = await ask('GET', `/transfer-lists/${list.id}/preview`);
    await ask('POST', `/transfer-lists/${list.id}/confirmation`, { version: list.version });
    const began = performance.now();
    await runOnce('transferLists', config, clock);
    const seconds = (performance.now() - began) / 1_000;
    const { rows: done } = await owner.query('select count(*)::int as n from transfer where confirmed_at is not null');
    assert.equal(done[0].n, rows.length);
    const what = `${rows.length} transfers with ${summary.engagements} engagements and ${summary.held} things held, packets`;
    const { rows: packets } = await owner.query('select count(*)::int as n from handover_packet');
    jobs.push({ what, seconds, count: packets[0].n });
    tell(`${what}: ${seconds.toFixed(1)} s, ${packets[0].n}`);
    jobs.push(await measureArchive({ url, folder, owner, config, clock }));
    return jobs;
  } finally {
    await api.close();
  }
}

/** The packets of the transfer that has most, as PDF and xlsx in one archive. */
async function measureArchive({ url, folder, owner, config, clock }) {
  const { urlOf } = await import('@banso/database');
  const { runOnce } = await import('@banso/worker');
  const { rows } = await owner.query(
    `select transfer_id as transfer, predecessor_id as predecessor, count(*)::int as n from handover_packet
      group by 1, 2 order by 3 desc, 1 limit 1`,
  );
  const [{ transfer, predecessor, n }] = rows;
  await owner.query(
    `update handover_packet set state = 'checked', history = $2, policy = $2, pending = $2, cautions = $2
      where transfer_id = $1`,
    [transfer, '区長と歩いて、足がないから行けないという声を聞いた。'],
  );
  const token = createHash('sha256')
    .update(await signIn(owner, predecessor))
    .digest();
  const now = clock.now().toISOString();
  const archive = await askForArchive(owner, { appUrl: urlOf('banso_app', url), folder, token, transfer, now });
  const began = performance.now();
  await runOnce('archives', config, clock);
  const seconds = (performance.now() - began) / 1_000;
  const { rows: made } = await owner.query('select state from handover_archive where id = $1', [archive]);
  assert.equal(made[0].state, 'ready');
  tell(`an archive of ${n} packets: ${seconds.toFixed(1)} s`);
  return { what: 'an archive of packets', seconds, count: n };
}

async function configOf(url, folder) {
  const { urlOf } = await import('@banso/database');
  const { readConfig } = await import('@banso/config');
  return readConfig({
    BANSO_MODE: 'demo',
    BANSO_DATA_DIR: folder,
    DATABASE_URL: url,
    DATABASE_APP_URL: urlOf('banso_app', url),
    DATABASE_WORKER_URL: urlOf('banso_worker', url),
    MAIL_FROM: '伴走 <banso@bench.example>',
  });
}

/** A session of the fresh day: the world's own have ended by then. */
async function signIn(owner, person) {
  const secret = createHash('sha256').update(`session of ${person}`).digest('base64url');
  await owner.query(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours')`,
    [createHash('sha256').update(secret).digest(), person, `${FRESH_DAY}T09:59:00+09:00`],
  );
  return secret;
}

function askerOf(address, cookie) {
  return async (method, path, { body, version } = /** @type {{ body?: FormData; version?: number }} */ ({})) => {
    const headers = { cookie, ...(version ? { 'if-match': `"${version}"` } : {}) };
    const answer = await fetch(`${address}${path}`, { method, body, headers });
    const json = /** @type {any} */ (await answer.json());
    assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(json).slice(0, 500)}`);
    return json;
  };
}

/** Those who lead most in the manager's office, each with a successor who is new there. */
async function leaversOf(owner, manager) {
  const { rows } = await owner.query(
    `select p.email from person p join team_member m on m.person_id = p.id and m.role = 'lead'
      where p.tenant_id = (select tenant_id from person where id = $1) and p.id <> $1
        and not exists (select from team_member_end e where e.member_id = m.id)
      group by p.email order by count(*) desc, 1 limit $2`,
    [manager, LEAVERS],
  );
  const { rows: successors } = await owner.query(
    `with successor as (
       insert into person (id, tenant_id, organisation_id, name, kana, email, load_limit)
       select uuidv7(), p.tenant_id, p.organisation_id, '後任 ' || n || '号', 'こうにん', 'successor' || n || '@bench.example', 200
         from person p cross join generate_series(1, $2::int) n where p.id = $1
       returning id, tenant_id, organisation_id, email),
     role as (
       insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
       select uuidv7(), id, tenant_id, organisation_id, 'staff', '2026-04-01' from successor)
     select email from successor`,
    [manager, LEAVERS],
  );
  return rows.map(({ email }, n) => ({ email, successor: successors[n].email }));
}

function listOf(rows) {
  const lines = rows.map(({ email, successor }) => [
    email,
    '異動',
    '令和8年11月25日',
    '令和9年4月1日',
    '別の課',
    successor,
  ]);
  return [['職員', '異動種別', '内示日', '発令日', '異動先', '後任者'], ...lines]
    .map((cells) => cells.join(','))
    .join('\r\n');
}

/** Prints the figures for people. */
export function printWorkerDay({ rows, jobs }) {
  console.log(
    `\n${rows.visit.toLocaleString('en')} visits, ${rows.engagement.toLocaleString('en')} engagements, ${rows.tenant} offices:\n`,
  );
  for (const { what, seconds, count } of jobs)
    console.log(`${seconds.toFixed(1).padStart(8)} s  ${what}: ${count.toLocaleString('en')}`);
}

if (process.argv[1]?.endsWith('worker-day.mjs')) {
  await build();
  const result = await measureWorkerDay(sizeAsked());
  printWorkerDay(result);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(
    join(root, `test-results/worker-day-${result.size.visits}.json`),
    `${JSON.stringify(result, null, 2)}\n`,
  );
  process.exit(0);
}
