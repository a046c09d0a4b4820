// `npm run bench:routes`: what each question of the API costs the database in the large world, for four people: round
// trips (statements), blocks and milliseconds. Blocks say whether a question is bounded by its answer or by the years.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';
import { aboveBudget } from './route-budgets.mjs';
import { openWorld, sizeAsked } from './world.mjs';
import { walkRoutes } from './walk-routes.mjs';
import { NOW } from './world/lay-out.mjs';

await build();
const size = sizeAsked();
const world = await openWorld(size);
const programs = new Programs();
try {
  const owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  const { urlOf } = await import('@banso/database');
  const api = await programs.start(
    'apps/api/dist/main.js',
    {
      BANSO_MODE: 'demo',
      BANSO_NOW: NOW,
      DATABASE_APP_URL: urlOf('banso_app', world.url),
      BANSO_POOL_SIZE: '1',
      PORT: '0',
      HOST: '127.0.0.1',
    },
    '/api/v1',
  );
  const { figures, notAsked } = await walkRoutes(api.base, owner, world.people, tell);
  await owner.end();
  print(figures);
  console.log(`\nnot asked, because there is nothing in this world: ${notAsked.join(', ')}`);
  const above = aboveBudget(figures);
  if (above.length > 0) console.log(`\nabove their budget:\n${above.map((one) => JSON.stringify(one)).join('\n')}`);
  process.exitCode = above.length > 0 ? 1 : 0;
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(
    join(root, `test-results/routes-${size.visits}.json`),
    `${JSON.stringify({ size, figures }, null, 2)}\n`,
  );
} finally {
  await programs.end();
  await world.stop();
}

function print(figures) {
  const line = (cells) =>
    cells.map((cell, n) => (n < 2 ? String(cell).padEnd(n ? 52 : 14) : String(cell).padStart(11))).join('');
  console.log(line(['who', 'route', 'status', 'statements', 'blocks', 'ms', 'bytes']));
  for (const one of [...figures].sort((a, b) => b.blocks - a.blocks))
    console.log(
      line([one.who, one.route, one.status, one.statements, one.blocks, one.milliseconds.toFixed(1), one.bytes]),
    );
}
