// `npm run bench:search`: searching in 1,000,000 records of 47 offices and half as many other texts, as the room asks,
// by people of a large office (北海道) and of a middling one (長野県); what the index takes on the disk, and what it
// costs a write.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { median } from './rounds.mjs';
import { layOutEntries, layOutSearchers, NOW, ONCE_COMMON } from './search-world.mjs';

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_500_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** A page may take so long (milliseconds). */
const GOAL = 50;
const PAGE = 20;
/** So many entries are written one by one to tell what one costs. */
const WRITES = 2_000;

const QUESTIONS = {
  'a common word': '支援',
  'a middling word': '百歳体操',
  'a rare word': '天草',
  'two rare words': '天草 壱岐',
  'a common and a rare word': '支援 天草',
  'one character beside a word': '島 天草',
  'a word written in two ways': '買物',
  'a common word, in names alone': { q: '支援', kind: 'person,counterpart,engagement' },
  'a common word, in contacts': { q: '支援', kind: 'contact' },
  'a rare word, in two years': { q: '天草', from: '2019-04-01', until: '2021-03-31' },
  'a word that is not there': '存在しない言葉',
  'a word that was common once': ONCE_COMMON.word,
};

/** Lays all out, measures, and takes all away again. */
export async function measureSearch() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { openRooms } = await import('@banso/testing');
  const { SearchModule } = await import('@banso/search');
  const { default: pg } = await import('pg');
  tell('a PostgreSQL of its own …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-search-'));
  const server = await startEmbedded(folder, { durable: false });
  const owner = new pg.Client({ connectionString: server.url });
  let rooms;
  try {
    await migrate(server.url);
    await loadMasters(server.url);
    await owner.connect();
    tell(`laying out ${ENTRIES.toLocaleString('en')} entries of 47 offices …`);
    const seconds = await layOutEntries(owner, ENTRIES);
    const offices = { 北海道: await layOutSearchers(owner, '01'), 長野県: await layOutSearchers(owner, '20') };
    tell(`entries in ${seconds.told.toFixed(0)} s, their index in ${seconds.indexed.toFixed(0)} s`);
    rooms = await openRooms(
      { appUrl: urlOf('banso_app', server.url), workerUrl: urlOf('banso_worker', server.url) },
      { now: NOW, imports: [SearchModule] },
    );
    const found = [];
    for (const [office, people] of Object.entries(offices))
      for (const person of people) found.push(...(await measurePerson(rooms, owner, office, person)));
    const sizes = await sizesOf(owner);
    const writes = await measureWrites(owner);
    return { entries: ENTRIES, rounds: ROUNDS, seconds, found, sizes, writes };
  } finally {
    await rooms?.close();
    await owner.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Every question by one person: checked against a look at every row that the policies show, then asked in turn.
 * @param {import('@banso/testing').OpenRooms} rooms
 */
async function measurePerson(rooms, owner, office, person) {
  const { SearchQueries } = await import('@banso/search');
  const search = rooms.get(SearchQueries);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, []]));
  const facts = {};
  for (const [name, asked] of Object.entries(QUESTIONS))
    facts[name] = await checked(rooms, search, person, queryOf(asked));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, asked] of Object.entries(QUESTIONS))
      await rooms.as(person, async (actor) => {
        const began = performance.now();
        await search.find(actor, queryOf(asked));
        times[name].push(performance.now() - began);
      });
  return Object.keys(QUESTIONS).map((name) => {
    const ms = median(times[name]);
    tell(`${office}, ${person.name}, ${name}: ${ms.toFixed(1)} ms, ${facts[name].blocks} blocks`);
    return { office, person: person.name, question: name, ms, worst: Math.max(...times[name]), ...facts[name] };
  });
}

/** The query of a page. @param {string | object} asked the words alone, or more */
function queryOf(asked) {
  return { ...(typeof asked === 'string' ? { q: asked } : asked), limit: PAGE };
}

/** How many entries a person can find and how many blocks a page reads; fails where the page is another's. */
async function checked(rooms, search, person, query) {
  const { sqlIn } = await import('@banso/testing');
  const { mayDo } = await import('@banso/database');
  const { SEARCH_KINDS, SEARCH_NEEDS, searchQuestion } = await import('@banso/domain');
  const question = searchQuestion(query.q);
  assert.ok('ways' in question);
  const { ways } = question;
  return rooms.as(person, async (actor) => {
    const kinds = (query.kind?.split(',') ?? SEARCH_KINDS).filter((kind) => mayDo(actor, SEARCH_NEEDS[kind]));
    const days = [query.from ?? null, query.until ?? null];
    const page = await search.find(actor, query);
    const all = await sqlIn(actor.tx).query(
      `select subject_id as id from search_entry
        where exists (select from jsonb_array_elements($1::jsonb) way
                       where (select bool_and(strpos(folded, word) > 0) from jsonb_array_elements_text(way) word))
          and kind = any($2) and on_day between coalesce($3::date, '-infinity') and coalesce($4::date, 'infinity')
        order by on_day desc, subject_id desc`,
      [JSON.stringify(ways), kinds, ...days],
    );
    assert.deepEqual(
      page.items.map(({ id }) => id),
      all.slice(0, PAGE).map(({ id }) => id),
    );
    const [{ 'QUERY PLAN': plan }] = await sqlIn(actor.tx).query(
      `explain (analyze, buffers, timing off, format json)
       select e.told from search_candidates($1, $2, $3, null, $5, $6, '9999-12-31',
                            'ffffffff-ffff-ffff-ffff-ffffffffffff', $4) f (id)
         join search_entry e on e.subject_id = f.id order by e.on_day desc, e.subject_id desc`,
      [ways.flat(), ways.length, kinds, PAGE + 1, ...days],
    );
    const { 'Shared Hit Blocks': hit, 'Shared Read Blocks': read } = plan[0].Plan;
    return { all: all.length, blocks: hit + read };
  });
}

/** @param {import('pg').Client} owner */
async function sizesOf(owner) {
  const { rows } = await owner.query(
    `select relname as name, pg_relation_size(c.oid) / 1048576 as mb from pg_class c
      where relname ~ '^search_entry' and relkind in ('r', 'i') order by 1`,
  );
  const { rows: told } = await owner.query(
    `select avg(length(folded))::int as characters from search_entry tablesample system (1)`,
  );
  return { ...Object.fromEntries(rows.map(({ name, mb }) => [name, Number(mb)])), ...told[0] };
}

/**
 * What a written entry costs (milliseconds in the database), on average and the dearest: with the index as it is, with
 * lists of entries that wait to be put into it, and without it. Medians of three interleaved rounds, each undone.
 * @param {import('pg').Client} owner
 */
async function measureWrites(owner) {
  const sides = {
    'index as it is': 'select',
    'index with a list of 256 kB': waiting(256),
    'index with a list of 4 MB': waiting(4096),
    'without the index': 'drop index search_entry_keys',
  };
  /** @type {Record<string, Array<{ mean: number; worst: number }>>} */
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < 3; round++)
    for (const [name, prepare] of Object.entries(sides)) {
      await owner.query('begin');
      await owner.query(prepare);
      await owner.query(`do $write$
        declare entry record; began timestamptz; took float8[] := '{}';
        begin
          for entry in select * from search_entry tablesample system (5) where kind <> 'person' limit ${WRITES} loop
            began := clock_timestamp();
            insert into search_entry (subject_id, kind, engagement_id, on_day, title, told)
            values (gen_random_uuid(), entry.kind, entry.engagement_id, '2026-11-24', entry.title, entry.told);
            took := took || (extract(epoch from clock_timestamp() - began) * 1000)::float8;
          end loop;
          perform set_config('bench.took', took::text, false);
        end $write$`);
      const { rows } = await owner.query(
        `select avg(ms) as mean, max(ms) as worst from unnest(current_setting('bench.took')::float8[]) ms`,
      );
      times[name].push(rows[0]);
      await owner.query('rollback');
    }
  const middle = (name, figure) => median(times[name].map((one) => one[figure]));
  return Object.fromEntries(
    Object.keys(sides).map((name) => [name, { mean: middle(name, 'mean'), worst: middle(name, 'worst') }]),
  );
}

/** What lets so many kilobytes wait before somebody's write puts them into the index. */
function waiting(kilobytes) {
  return `alter index search_entry_keys set (fastupdate = on, gin_pending_list_limit = ${kilobytes})`;
}

/** For people. */
export function printSearch({ entries, rounds, seconds, found, sizes, writes }) {
  console.log(
    `\nA page of ${PAGE} out of ${entries.toLocaleString('en')} entries of ${sizes.characters} characters, medians of ${rounds} interleaved rounds, with the way to the database (goal ${GOAL} ms):\n`,
  );
  for (const { office, person, question, ms, worst, all, blocks } of found)
    console.log(
      `${ms.toFixed(1).padStart(7)} ms (worst ${worst.toFixed(1).padStart(6)}) ${String(blocks).padStart(7)} blocks ${String(all).padStart(7)} in all  ${office}, ${person}: ${question}`,
    );
  console.log(
    `\nentries laid out in ${seconds.told.toFixed(0)} s, the index of pairs in ${seconds.indexed.toFixed(0)} s`,
  );
  for (const [name, mb] of Object.entries(sizes))
    console.log(`${String(mb).padStart(7)} ${name === 'characters' ? '' : 'MB '} ${name}`);
  for (const [name, { mean, worst }] of Object.entries(writes))
    console.log(`${mean.toFixed(2).padStart(7)} ms a written entry (worst ${worst.toFixed(0)}), ${name}`);
  const missed = found.filter(({ ms }) => ms > GOAL);
  console.log(missed.length > 0 ? `\n${missed.length} above the goal\n` : '\nall within the goal\n');
}

if (process.argv[1]?.endsWith('search.mjs')) {
  await build();
  const result = await measureSearch();
  printSearch(result);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/bench-search.json'), `${JSON.stringify(result, null, 2)}\n`);
  process.exit(0);
}
