// What row-level security costs the database: the same statement once behind row-level security, once by a role that
// they do not hold with the reach as an explicit condition, at 1,000,000 visits. Part of `npm run bench`; alone: `npm
// run bench:policies`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { layOutPolicies, NOW } from './policies-world.mjs';

const VISITS = Number(process.env.BENCH_VISITS ?? 1_000_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** How long each round of a statement takes on either side (ms). */
const ROUND_MS = 30;
/** Row-level security may cost this much of the same statement's time. */
export const GOAL = 1.15;

/** Statements of the product's shape; `$reach` stands where the explicit condition goes. */
const STATEMENTS = {
  'visits of a year, counted by municipality and month': `select municipality_code, date_trunc('month', held_on), count(*) from visit v where held_on >= '2026-04-01' and $reach group by 1, 2`,
  'newest 50 visits of one municipality': `select id, held_on, status from visit v where municipality_code = $1 and held_on is not null and $reach order by held_on desc limit 50`,
  'one engagement’s visits with their records': `select v.id, v.held_on, r.facts from visit v join visit_record r on r.visit_id = v.id where v.engagement_id = $2 and $reach order by v.held_on desc`,
  'visits with a planned day in the next month': `select id, planned_on from visit v where status = 'planned' and planned_on between '2026-11-24' and '2026-12-24' and $reach order by planned_on limit 200`,
};

/** Measures and returns the ratio (policies / explicit) of each role and statement: medians of interleaved rounds. */
export async function measurePolicies() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { default: pg } = await import('pg');
  tell('a PostgreSQL of its own for the policies …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-policies-'));
  const server = await startEmbedded(folder, { durable: false });
  const owner = new pg.Client({ connectionString: server.url });
  const app = new pg.Client({ connectionString: urlOf('banso_app', server.url) });
  try {
    await migrate(server.url);
    await loadMasters(server.url);
    await owner.connect();
    await app.connect();
    tell(`laying out ${VISITS.toLocaleString('en')} visits of two prefectures …`);
    const askers = await layOutPolicies(owner, VISITS);
    const results = [];
    for (const asker of askers)
      for (const [name, sql] of Object.entries(STATEMENTS)) results.push(await compare(owner, app, asker, name, sql));
    return { visits: VISITS, results };
  } finally {
    await owner.end().catch(() => undefined);
    await app.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Both sides' database time of one execution: the server parses, plans and carries the statement out again and again by
 * itself, so that neither the way to it nor the instruments of EXPLAIN are measured. Small statements are repeated
 * more.
 */
async function compare(owner, app, asker, name, sql) {
  const sides = {
    policies: [app, sql.replace('$reach', 'true')],
    explicit: [owner, sql.replace('$reach', asker.reach)],
  };
  const rounds = { policies: [], explicit: [] };
  const rows = {};
  await app.query('begin');
  try {
    await app.query('select enter($1, $2)', [asker.token, NOW]);
    for (const [side, [client, statement]] of Object.entries(sides))
      rows[side] = (await client.query(inline(statement, asker.parameters))).rowCount;
    if (rows.policies !== rows.explicit)
      throw new Error(
        `${asker.name}, ${name}: ${rows.policies} rows behind row-level security, ${rows.explicit} with the condition`,
      );
    const timeOf = (side, times) => milliseconds(sides[side][0], inline(sides[side][1], asker.parameters), times);
    const repeat = Math.max(3, Math.ceil(ROUND_MS / (await timeOf('explicit', 3))));
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of round % 2 ? ['policies', 'explicit'] : ['explicit', 'policies'])
        rounds[side].push(await timeOf(side, repeat));
    }
  } finally {
    await app.query('rollback');
  }
  const ratio = median(rounds.policies.map((time, n) => time / rounds.explicit[n]));
  tell(`${asker.name}, ${name}: ${ratio.toFixed(2)}`);
  return {
    asker: asker.name,
    statement: name,
    rows: rows.policies,
    policies: median(rounds.policies),
    explicit: median(rounds.explicit),
    ratio,
  };
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
  console.log(
    `\nWhat row-level security costs, at ${visits.toLocaleString('en')} visits (parsing, planning and execution in ms, medians of ${ROUNDS} interleaved rounds; goal: at most ${GOAL}):\n`,
  );
  for (const { asker, statement, rows, policies, explicit, ratio } of results) {
    console.log(
      `${ratio.toFixed(2).padStart(5)}  ${policies.toFixed(3).padStart(9)} behind row-level security  ${explicit.toFixed(3).padStart(9)} with the condition  (${rows} rows)  ${asker}: ${statement}`,
    );
  }
}

if (process.argv[1]?.endsWith('policies.mjs')) {
  await build();
  printPolicies(await measurePolicies());
}
