// The pages that know every room, and what a new one adds to each.
import { readJson, updateJson } from '@nx/devkit';
import { added, beside, imported, listsIn, saidIn } from './page.mjs';

const MIGRATIONS = 'libs/platform/database/src/migrations';
const STAIRCASE = 'eslint.config.mjs';

/** Writes the room's entries on every page. */
export function enter(tree, words) {
  const { name, Name, table, word, rooms, many, one, number, migration } = words;
  edit(tree, STAIRCASE, (text, page) =>
    added(text, {
      page,
      to: 'staircase',
      entry: `${keyOf(name)}: [${rooms.map((room) => `'${room}'`).join(', ')}]`,
    }),
  );
  addReference(tree, 'tsconfig.json', `./libs/features/${name}`);
  addReference(tree, 'apps/api/tsconfig.json', `../../libs/features/${name}`);
  updateJson(tree, 'apps/api/package.json', (manifest) => ({
    ...manifest,
    dependencies: sorted({ ...manifest.dependencies, [`@banso/${name}`]: '*' }),
  }));
  edit(tree, 'apps/api/src/api.module.ts', (text, page) =>
    added(imported(text, { page, what: `${Name}Module`, from: `@banso/${name}` }), {
      page,
      to: 'imports',
      entry: `${Name}Module`,
    }),
  );
  edit(tree, 'apps/api/src/openapi/tags.ts', (text, page) =>
    added(text, {
      page,
      to: 'TAGS',
      entry: `${keyOf(many)}: '${sentence(many)} (${word}).'`,
    }),
  );
  edit(tree, `${MIGRATIONS}/index.ts`, (text, page) =>
    added(imported(text, { page, what: migration(Name), from: `./${number}-${name}.js` }), {
      page,
      to: 'migrations',
      entry: migration(Name),
    }),
  );
  enterTests(tree, words);
  edit(tree, 'docs/glossary.md', (text, page) =>
    beside(text, {
      page,
      before: '\n## The software',
      lines: `| ${word} | ${one} | \`${table}\` | – |\n`,
    }),
  );
}

/** The pages of the tests: who owns the table, who may ask the routes, who sees the rows. */
function enterTests(tree, { name, Name, table, many }) {
  edit(tree, 'test/table-owners.ts', (text, page) =>
    added(text, {
      page,
      to: 'TABLE_OWNERS',
      entry: `...owned('libs/features/${name}', ['${table}'])`,
    }),
  );
  const address = `engagements/{id}/${name}`;
  const path = `\`\${at(rows)}/${name}\``;
  edit(tree, 'test/proof/access-table.ts', (text, page) =>
    added(text, {
      page,
      to: 'ACCESS',
      entry: `
// ${sentence(many)}
'GET /${address}': {
  needs: 'engagement:read', reach: 'engagement', ok: 200, ask: (rows) => ({ path: ${path} }),
},
'POST /${address}': {
  needs: 'engagement:write', reach: 'body', ok: 201,
  ask: (rows) => ({ path: ${path}, body: { name: '一つ目', heldOn: DAY } }),
}`,
    }).replace(/\n +\n/g, '\n\n'),
  );
  edit(tree, 'test/proof/rows-proof.spec.ts', (text, page) =>
    saidIn(
      added(text, {
        page,
        to: 'TABLES',
        entry: `${table}: { reach: 'engagement', of: (rows) => ['engagement_id', rows.engagementId] }`,
      }),
      {
        page,
        named: 'furnish',
        lines: `  await run(
    \`insert into ${table} (id, engagement_id, name, held_on, created_at)
     values (gen_random_uuid(), $1, '一つ目', '2026-10-01', '2026-10-01')\`,
    [e],
  );`,
      },
    ),
  );
}

/**
 * The rooms that one on these may see: them, and what they may see.
 * @throws Error where there is no such room
 */
export function roomsBelow(tree, below) {
  const staircase = listsIn(tree.read(STAIRCASE, 'utf8'), { page: STAIRCASE, named: 'staircase' });
  const unknown = below.find((room) => !(room in staircase));
  if (unknown !== undefined)
    throw new Error(`There is no room "${unknown}"; there are ${Object.keys(staircase).join(', ')}.`);
  const seen = new Set(below.flatMap((room) => [...staircase[room], room]));
  return Object.keys(staircase).filter((room) => seen.has(room));
}

/**
 * What the next migration is called: its number, the moment by which TypeORM sorts (never before the last one's), and
 * the name of its class.
 */
export function migrationsOf(tree) {
  const files = tree
    .children(MIGRATIONS)
    .filter((file) => /^\d{4}-.+\.ts$/.test(file))
    .sort();
  const last = files.at(-1);
  const [, lastDay] = /name = '\w+?(\d{8})\d{5}'/.exec(tree.read(`${MIGRATIONS}/${last}`, 'utf8')) ?? [];
  if (!lastDay) throw new Error(`${MIGRATIONS}/${last}: its name does not end in a day and a number.`);
  const number = String(Number(last.slice(0, 4)) + 1).padStart(4, '0');
  const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
  const day = today > lastDay ? today : lastDay;
  return { number, moment: `${day}${number.padStart(5, '0')}`, migration: (Name) => `${Name}${number}` };
}

/** The versions of packages, as a neighbour asks for them. */
export function versionsOf(tree) {
  return readJson(tree, 'libs/features/engagements/package.json').dependencies;
}

/** The others keep their places: the reference stands behind the last room's. */
function addReference(tree, file, path) {
  updateJson(tree, file, (config) => {
    const at = config.references.findLastIndex((one) => one.path.includes('libs/features/'));
    if (at < 0) throw new Error(`${file}: no room is referred to, so there is no place for ${path}.`);
    return { ...config, references: config.references.toSpliced(at + 1, 0, { path }) };
  });
}

function edit(tree, page, change) {
  const text = tree.read(page, 'utf8');
  if (text === null) throw new Error(`${page} is not there.`);
  tree.write(page, change(text, page));
}

/** Courses, Support events. */
function sentence(words) {
  return `${words[0].toUpperCase()}${words.slice(1)}`;
}

function keyOf(name) {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}

function sorted(dependencies) {
  return Object.fromEntries(Object.entries(dependencies).sort(([one], [other]) => (one < other ? -1 : 1)));
}
