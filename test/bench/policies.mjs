// What row-level security costs the database: the same statement once behind the walls, once by a role that they do not
// hold with the reach as an explicit condition, at 1,000,000 visits. Part of `npm run bench`; alone: `npm run bench:policies`.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';

const VISITS = Number(process.env.BENCH_VISITS ?? 1_000_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** How long each round of a statement takes on either side (ms). */
const ROUND_MS = 30;
const NOW = '2026-11-24T10:00:00+09:00';
/** The walls may cost this much of the same statement's time. */
export const GOAL = 1.15;

/** Statements of the product's shape; `$reach` stands where the explicit condition goes. */
const STATEMENTS = {
  'visits of a year, counted by municipality and month': `select municipality_code, date_trunc('month', held_on), count(*) from visit v where held_on >= '2026-04-01' and $reach group by 1, 2`,
  'newest 50 visits of one municipality': `select id, held_on, status from visit v where municipality_code = $1 and held_on is not null and $reach order by held_on desc limit 50`,
  'one engagement’s visits with their records': `select v.id, v.held_on, r.facts from visit v join visit_record r on r.visit_id = v.id where v.engagement_id = $2 and $reach order by v.held_on desc`,
  'visits with a planned day in the next month': `select id, planned_on from visit v where status = 'planned' and planned_on between '2026-11-24' and '2026-12-24' and $reach order by planned_on limit 200`,
};

/** Measures and returns the ratio (walls / explicit) of each role and statement: medians of interleaved rounds. */
export async function measurePolicies() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { default: pg } = await import('pg');
  tell('a PostgreSQL of its own for the walls …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-walls-'));
  const server = await startEmbedded(folder, { durable: false });
  const owner = new pg.Client({ connectionString: server.url });
  const app = new pg.Client({ connectionString: urlOf('banso_app', server.url) });
  try {
    await migrate(server.url);
    await loadMasters(server.url);
    await owner.connect();
    await app.connect();
    tell(`laying out ${VISITS.toLocaleString('en')} visits of two prefectures …`);
    const askers = await layOut(owner);
    const results = [];
    for (const asker of askers) for (const [name, sql] of Object.entries(STATEMENTS)) results.push(await compare(owner, app, asker, name, sql));
    return { visits: VISITS, results };
  } finally {
    await owner.end().catch(() => undefined);
    await app.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two tenants with every municipality, ten engagements each, and the visits; three askers of Nagano with their reach as a condition. */
async function layOut(owner) {
  await owner.query(`select set_config('app.now', '${NOW}', false)`);
  await owner.query(`insert into tenant (prefecture_code, name) select code, name from prefecture where code in ('20', '11')`);
  await owner.query(`insert into programme (id, tenant_id, name, form, fee_rule, support_types, from_fiscal_year) select gen_random_uuid(), t.id, '支援 ' || n, 'accompanying', 'free', array['A'], 2020 from tenant t, generate_series(1, 10) n`);
  await owner.query(`insert into engagement (id, tenant_id, municipality_code, programme_id, started_on) select gen_random_uuid(), t.id, m.code, p.id, '2020-04-01' from tenant t join municipality m on m.prefecture_code = t.prefecture_code join programme p on p.tenant_id = t.id`);
  await owner.query('alter table visit disable trigger user; alter table visit_record_version disable trigger user');
  await owner.query(
    `insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, held_on, mode, support_types, created_at)
     select gen_random_uuid(), e.id, e.tenant_id, e.municipality_code, case when n % 50 = 0 then 'planned' else 'confirmed' end, d, case when n % 50 = 0 then null else d end, 'onSite', array['A'], '2026-01-01'
       from (select *, row_number() over () as k, count(*) over () as all_of_them from engagement) e cross join lateral generate_series(1, ($1::int / all_of_them)::int + 1) n,
            lateral (select case when n % 50 = 0 then date '2026-11-25' + (n + k::int) % 60 else date '2026-11-20' - ((n * 7 + k::int) % 2400) end as d) days limit $1::int`, [VISITS]);
  const people = await layOutAskers(owner);
  // As its trigger would have filled it in; a million rows are laid out without.
  await owner.query(
    `insert into visit_record_version (visit_id, engagement_id, tenant_id, municipality_code, held_on, mode, support_types, facts, written_by, recorded_at, begun_by, begun_at)
     select id, engagement_id, tenant_id, municipality_code, held_on, mode, support_types, '聞き取りをした。', $1, '2026-01-01', $1, '2026-01-01' from visit where held_on is not null`,
    [people[0].id]);
  await owner.query('alter table visit enable trigger user; alter table visit_record_version enable trigger user');
  await owner.query('vacuum analyze');
  const { rows: [place] } = await owner.query(`select e.id, e.municipality_code as code from engagement e where municipality_code = '204323' order by id limit 1`);
  return people.map((person) => ({ ...person, parameters: [place.code, place.id] }));
}

async function layOutAskers(owner) {
  const { rows: [{ id: tenant }] } = await owner.query(`select id from tenant where prefecture_code = '20'`);
  const area = ['204226', '204234', '204251', '204293', '204307', '204323'];
  const organisation = async (kind, areaId = null) => (await owner.query('insert into organisation (id, tenant_id, kind, name, area_id) values (gen_random_uuid(), $1, $2, $2, $3) returning id', [tenant, kind, areaId])).rows[0].id;
  const { rows: [{ id: areaId }] } = await owner.query(`insert into area (id, tenant_id, kind, name) values (gen_random_uuid(), $1, 'healthOffice', '木曽圏域') returning id`, [tenant]);
  await owner.query('insert into area_municipality (area_id, municipality_code, tenant_id) select $1, unnest($2::text[]), $3', [areaId, area, tenant]);
  const university = await organisation('university');
  await owner.query(`insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on) select gen_random_uuid(), $1, $2, unnest($3::text[]), '2020-04-01'`, [tenant, university, area.slice(2)]);
  const asker = async (name, role, organisationId, reach) => {
    const secret = randomBytes(32);
    const { rows: [{ id }] } = await owner.query(`insert into person (id, tenant_id, organisation_id, name, kana) values (gen_random_uuid(), $1, $2, $3, 'x') returning id`, [tenant, organisationId, name]);
    await owner.query(`insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) values (gen_random_uuid(), $1, $2, $3, $4, '2020-04-01')`, [id, tenant, organisationId, role]);
    const token = createHash('sha256').update(secret).digest();
    await owner.query(`insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours')`, [token, id, NOW]);
    return { name, id, token, reach };
  };
  const codes = (list) => `'{${list.join(',')}}'::text[]`;
  return [
    await asker('manager (whole prefecture)', 'manager', await organisation('prefecture'), `v.tenant_id = any('{${tenant}}'::int[])`),
    await asker('staff of a health office (6 municipalities)', 'staff', await organisation('healthOffice', areaId), `v.tenant_id = any('{${tenant}}'::int[]) and v.municipality_code = any(${codes(area)})`),
    await asker('partner (4 municipalities)', 'partner', university, `v.tenant_id = any('{${tenant}}'::int[]) and v.municipality_code = any(${codes(area.slice(2))})`),
  ];
}

/**
 * Both sides' database time of one execution: the server parses, plans and carries the statement out again and again by
 * itself, so that neither the way to it nor the instruments of EXPLAIN are measured. Small statements are repeated more.
 */
async function compare(owner, app, asker, name, sql) {
  const sides = { walls: [app, sql.replace('$reach', 'true')], explicit: [owner, sql.replace('$reach', asker.reach)] };
  const rounds = { walls: [], explicit: [] };
  const rows = {};
  await app.query('begin');
  try {
    await app.query('select enter($1, $2)', [asker.token, NOW]);
    for (const [side, [client, statement]] of Object.entries(sides)) rows[side] = (await client.query(inline(statement, asker.parameters))).rowCount;
    if (rows.walls !== rows.explicit) throw new Error(`${asker.name}, ${name}: ${rows.walls} rows behind the walls, ${rows.explicit} with the condition`);
    const timeOf = (side, times) => milliseconds(sides[side][0], inline(sides[side][1], asker.parameters), times);
    const repeat = Math.max(3, Math.ceil(ROUND_MS / (await timeOf('explicit', 3))));
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of round % 2 ? ['walls', 'explicit'] : ['explicit', 'walls']) rounds[side].push(await timeOf(side, repeat));
    }
  } finally {
    await app.query('rollback');
  }
  const ratio = median(rounds.walls.map((time, n) => time / rounds.explicit[n]));
  tell(`${asker.name}, ${name}: ${ratio.toFixed(2)}`);
  return { asker: asker.name, statement: name, rows: rows.walls, walls: median(rounds.walls), explicit: median(rounds.explicit), ratio };
}

/** What one execution took (ms), of so many one after the other. */
async function milliseconds(client, statement, times) {
  await client.query(`do $measure$ declare began timestamptz := clock_timestamp(); begin
    for n in 1..${times} loop execute $statement$${statement}$statement$; end loop;
    perform set_config('bench.took', (extract(epoch from clock_timestamp() - began) * 1000 / ${times})::text, false); end $measure$`);
  return Number((await client.query(`select current_setting('bench.took') as took`)).rows[0].took);
}

function inline(sql, [code, id]) {
  return sql.replace('$1', `'${code}'`).replace('$2', `'${id}'`);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Prints the ratios for people. */
export function printPolicies({ visits, results }) {
  console.log(`\nWhat the walls cost, at ${visits.toLocaleString('en')} visits (parsing, planning and execution in ms, medians of ${ROUNDS} interleaved rounds; goal: at most ${GOAL}):\n`);
  for (const { asker, statement, rows, walls, explicit, ratio } of results) {
    console.log(`${ratio.toFixed(2).padStart(5)}  ${walls.toFixed(3).padStart(9)} behind the walls  ${explicit.toFixed(3).padStart(9)} with the condition  (${rows} rows)  ${asker}: ${statement}`);
  }
}

if (process.argv[1]?.endsWith('policies.mjs')) {
  await build();
  printPolicies(await measurePolicies());
}
