// `npm run bench:transfers`: the transfers of 1 April. 2,000 leavers with 20,000 engagements in one file: looked at, registered,
// looked at again and confirmed, through the API's own routes and the worker's own job, on a PostgreSQL of its own.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';

const LEAVERS = Number(process.env.BENCH_LEAVERS ?? 2_000);
const ENGAGEMENTS_EACH = Number(process.env.BENCH_ENGAGEMENTS_EACH ?? 10);
const NOW = '2027-03-10T09:00:00+09:00';
/** Looking at it, registering and confirming together (seconds). */
const GOAL = 60;

if (process.argv[1]?.endsWith('transfers.mjs')) {
  await build();
  const result = await measureTransfers();
  console.log(`\n${LEAVERS} transfers with ${result.engagements} engagements (${result.held} things held), ${cpus().length} cores:\n`);
  for (const [step, seconds] of Object.entries(result.seconds)) console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
  console.log(`\nGoal: dry run, preview and confirmation within ${GOAL} s: ${result.total.toFixed(1)} s\n`);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/bench-transfers.json'), `${JSON.stringify(result, null, 2)}\n`);
  process.exit(0);
}

/** Measures every step once, and checks that each did what it should. */
export async function measureTransfers() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { createApi } = await import('@banso/api');
  const { FixedClock } = await import('@banso/clock');
  const { readConfig } = await import('@banso/config');
  const { runOnce } = await import('@banso/worker');
  const { default: pg } = await import('pg');
  const folder = await mkdtemp(join(tmpdir(), 'banso-transfers-'));
  tell('a PostgreSQL of its own …');
  const server = await startEmbedded(folder, { durable: true });
  const owner = new pg.Client({ connectionString: server.url });
  let api;
  try {
    await migrate(server.url);
    await loadMasters(server.url);
    await owner.connect();
    tell(`laying out ${LEAVERS} leavers with ${LEAVERS * ENGAGEMENTS_EACH} engagements …`);
    const secret = await layOut(owner);
    const clock = new FixedClock(NOW);
    const config = readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: folder, DATABASE_URL: server.url, DATABASE_APP_URL: urlOf('banso_app', server.url), DATABASE_WORKER_URL: urlOf('banso_worker', server.url) });
    api = await createApi(config, clock, urlOf('banso_app', server.url), { logger: ['error', 'warn'], web: false });
    await api.listen(0, '127.0.0.1');
    const address = `${(await api.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1`;
    return await measure({ owner, address, secret, work: () => runOnce('transferLists', config, clock) });
  } finally {
    await api?.close();
    await owner.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure({ owner, address, secret, work }) {
  const ask = async (method, path, { body, version } = {}) => {
    const answer = await fetch(`${address}${path}`, { method, body, headers: { cookie: `banso-session=${secret}`, ...(version ? { 'if-match': `"${version}"` } : {}) } });
    const json = await answer.json();
    assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(json).slice(0, 500)}`);
    return json;
  };
  const send = (dryRun) => {
    const form = new FormData();
    form.set('file', new Blob([listOf()]), '異動一覧.csv');
    return ask('POST', `/transfer-lists?dryRun=${dryRun}`, { body: form });
  };
  const seconds = {};
  const timed = async (step, act) => {
    const began = performance.now();
    const result = await act();
    seconds[step] = (performance.now() - began) / 1000;
    tell(`${step}: ${seconds[step].toFixed(1)} s`);
    return result;
  };

  const look = await timed('dry run (read, preview, nothing kept)', () => send(true));
  assert.deepEqual(look.errors, []);
  assert.equal(look.preview.summary.ready, LEAVERS);
  const { list } = await timed('registered', () => send(false));
  const preview = await timed('preview', () => ask('GET', `/transfer-lists/${list.id}/preview`));
  assert.equal(preview.summary.engagements, LEAVERS * ENGAGEMENTS_EACH);
  await timed('confirmation asked for', () => ask('POST', `/transfer-lists/${list.id}/confirmation`, { version: list.version }));
  await timed('confirmed by the worker, one transaction each, with packets and reminders', work);
  const { rows: [done] } = await owner.query(`select (select count(*)::int from transfer where confirmed_at is not null) as confirmed, (select count(*)::int from team_member where transfer_id is not null) as terms, (select count(*)::int from handover_packet) as packets, (select count(*)::int from transfer_list_row where lags) as lagging`);
  assert.deepEqual(done, { confirmed: LEAVERS, terms: LEAVERS * ENGAGEMENTS_EACH, packets: LEAVERS * ENGAGEMENTS_EACH, lagging: 0 });
  const total = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  return { at: new Date().toISOString(), node: process.version, cpus: cpus().length, leavers: LEAVERS, engagements: preview.summary.engagements, held: preview.summary.held, seconds, total };
}

function listOf() {
  const rows = Array.from({ length: LEAVERS }, (_, n) => [`leaver${n}@bench.example`, '異動', '令和9年3月20日', '令和9年4月1日', '別の課', `taker${n}@bench.example`]);
  return [['職員', '異動種別', '内示日', '発令日', '異動先', '後任者'], ...rows].map((cells) => cells.join(',')).join('\r\n');
}

/** A manager, leavers and takers; each leaver leads engagements that have visits, records, a plan and a promise. Returns the manager's secret. */
async function layOut(owner) {
  await owner.query(`select set_config('app.now', '${NOW}', false)`);
  const { rows: [{ id: tenant }] } = await owner.query(`insert into tenant (prefecture_code, name) select code, name from prefecture where code = '20' returning id`);
  const programmes = Math.ceil((LEAVERS * ENGAGEMENTS_EACH) / 77);
  await owner.query(`insert into organisation (id, tenant_id, kind, name) values (uuidv7(), ${tenant}, 'prefecture', '健康福祉部介護支援課')`);
  await owner.query(`
    insert into person (id, tenant_id, organisation_id, name, kana, email, post)
      select uuidv7(), ${tenant}, (select id from organisation where tenant_id = ${tenant}), case k when 'leaver' then '異動 ' else '後任 ' end || n || '号', 'しょくいん', k || n || '@bench.example', '主任'
        from generate_series(0, ${LEAVERS} - 1) n cross join unnest(array['leaver', 'taker']) k;
    insert into person (id, tenant_id, organisation_id, name, kana, email) select uuidv7(), ${tenant}, id, '課長', 'かちょう', 'manager@bench.example' from organisation where tenant_id = ${tenant};
    insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) select uuidv7(), id, tenant_id, organisation_id, case when email like 'manager%' then 'manager' else 'staff' end, '2020-04-01' from person where tenant_id = ${tenant};
    insert into programme (id, tenant_id, name, form, fee_rule, support_types, from_fiscal_year) select uuidv7(), ${tenant}, '市町村伴走型支援（' || n || '）', 'accompanying', 'free', array['A', 'B'], 2020 from generate_series(1, ${programmes}) n;
    insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, vision, next_visit_due_on)
      select uuidv7(), ${tenant}, m.code, p.id, '2025-04-01', '歩いて集まれる町', '2027-04-10' from (select id from programme where tenant_id = ${tenant}) p cross join municipality m where m.prefecture_code = '20' limit ${LEAVERS * ENGAGEMENTS_EACH};
    create temp table nth as select e.id, (row_number() over (order by id))::int - 1 as n from engagement e;
    create temp table leaver as select id, substring(email from 7 for position('@' in email) - 7)::int as n from person where email like 'leaver%';
    insert into team_member (id, engagement_id, person_id, role, from_on) select uuidv7(), e.id, l.id, 'lead', '2025-04-01' from nth e join leaver l on l.n = e.n % ${LEAVERS};
    insert into counterpart (id, engagement_id, name, post, from_on, is_main) select uuidv7(), id, '戸隠 一郎', '係長', '2025-04-01', true from nth;
    insert into visit (id, engagement_id, status, planned_on, held_on, mode, purpose, support_types) select uuidv7(), id, 'confirmed', d, d, 'onSite', '進み具合の確認', array['A'] from nth cross join (values (date '2027-01-14'), (date '2027-02-15'), (date '2027-03-08')) days(d);
    insert into visit_record (visit_id, engagement_id, facts, decisions, written_by) select v.id, v.engagement_id, repeat('通いの場の参加者と担い手の状況を聞き取った。', 8), '次回までに一覧を作る。', l.id from visit v join nth e on e.id = v.engagement_id join leaver l on l.n = e.n % ${LEAVERS};
    insert into visit (id, engagement_id, status, planned_on, mode, purpose) select uuidv7(), id, 'planned', '2027-04-12', 'onSite', '次の一手' from nth;
    insert into action_item (id, engagement_id, text, side, due_on) select uuidv7(), id, '担い手の一覧を作る', 'ours', '2027-04-20' from nth;
    insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on) select uuidv7(), i.id, i.engagement_id, l.id, '2027-03-08' from action_item i join nth e on e.id = i.engagement_id join leaver l on l.n = e.n % ${LEAVERS};
  `);
  const secret = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) select $1, id, $2::timestamptz, $2::timestamptz, $2::timestamptz + interval '12 hours' from person where email = 'manager@bench.example'`,
    [createHash('sha256').update(secret).digest(), NOW]);
  await owner.query('vacuum analyze');
  return secret;
}
