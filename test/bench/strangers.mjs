// `npm run bench:strangers`: what a stranger's request costs the API's process in CPU, against an ordinary sign-in. The
// limits on how often one may ask are off, so that the single request is measured and not the refusal.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';

/** No request of a stranger may cost more than so many sign-ins. */
const GOAL = 20;
const TIMES = Number(process.env.BENCH_STRANGERS ?? 40);
/** Clock ticks a second, as /proc counts them. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const json = (body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
const nested = (depth) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const cookie = { cookie: `banso-session=${'x'.repeat(43)}` };

/** What strangers send: the shape of each names it. */
const ATTACKS = {
  'POST /session, 300 KB of empty objects': ['/session', json(`[${'{},'.repeat(100_000)}{}]`)],
  'POST /session, 8 KB of empty objects': ['/session', json(`[${'{},'.repeat(2_600)}{}]`)],
  'POST /session, 8 KB of empty objects in a field': ['/session', json(`{"email":[${'{},'.repeat(1_998)}{}]}`)],
  'POST /session, 250,000 lists in one another': ['/session', json(nested(250_000))],
  'POST /session, 4,000 lists in one another': ['/session', json(nested(4_000))],
  'POST /session, 200 keys that do not exist': [
    '/session',
    json(`{${Array.from({ length: 200 }, (_, n) => `"key${n}":{"a":[1]}`).join(',')}}`),
  ],
  'POST /session, a password of 8 KB': [
    '/session',
    json(JSON.stringify({ email: 'a@pref.test', password: 'あ'.repeat(2_600) })),
  ],
  'POST /session, 8 KB of spaces in an address': ['/session', json(`{"email":"a${' '.repeat(8_000)}b","password":""}`)],
  'POST /session, an unknown account': ['/session', json('{"email":"nobody@pref.test","password":"wrong password"}')],
  'POST /password-resets': ['/password-resets', json('{"email":"nobody@pref.test"}')],
  'POST /account-openings': ['/account-openings', json('{"email":"nobody@pref.test"}')],
  'POST /account-links/use, a long password': [
    '/account-links/use',
    json(JSON.stringify({ token: 'x'.repeat(43), password: 'x'.repeat(512) })),
  ],
  'PUT /visits/:id/draft, 500 KB, no credentials': [
    '/visits/x/draft',
    { ...json(`{"content":{${Array.from({ length: 30_000 }, (_, n) => `"k${n}":"v"`).join(',')}}}`), method: 'PUT' },
  ],
  'PUT /visits/:id/draft, 500 KB, an invented cookie': [
    '/visits/x/draft',
    {
      ...json(`{"content":{${Array.from({ length: 30_000 }, (_, n) => `"k${n}":"v"`).join(',')}}}`),
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...cookie },
    },
  ],
  'PUT /visits/:id/draft, one text of 500 KB, an invented cookie': [
    '/visits/x/draft',
    {
      ...json(`{"content":{"a":"${'x'.repeat(90_000)}","b":"${'\\u0041'.repeat(60_000)}"}}`),
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...cookie },
    },
  ],
  'POST /areas/import, 5 MB of form, an invented cookie': [
    '/areas/import',
    { method: 'POST', headers: cookie, body: form(5 * 1024 * 1024) },
  ],
  'GET /engagements, an invented cookie': ['/engagements', { headers: cookie }],
  'GET /engagements, an invented token': ['/engagements', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } }],
  'GET /calendar, an invented address': [`/calendar/${'x'.repeat(43)}.ics`, {}],
  'GET /info with a query of 12 KB': [`/info?${'a[b][c]=1&'.repeat(1_200)}`, {}],
  'GET /openapi.json': ['/openapi.json', {}],
  'GET /session/oidc/callback': ['/session/oidc/callback?code=x&state=y', {}],
};

function form(bytes) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), 'areas.csv');
  return body;
}

/**
 * Measures all of them.
 * @returns CPU milliseconds of a sign-in, and of each attack with its ratio and the size of its answer
 */
export async function measureStrangers() {
  const programs = new Programs();
  try {
    const { startEmbedded, urlOf } = await import('@banso/database');
    const { prepareDatabase } = await import('@banso/cli');
    const { FixedClock } = await import('@banso/clock');
    const folder = await mkdtemp(join(tmpdir(), 'banso-strangers-'));
    programs.atTheEnd(() => rm(folder, { recursive: true, force: true }));
    const server = await startEmbedded(folder, { durable: false });
    programs.atTheEnd(server.stop);
    const { url } = server;
    const now = '2026-11-24T09:00:00+09:00';
    await prepareDatabase(url, 'demo', new FixedClock(now), () => undefined);
    const api = await programs.start(
      'apps/api/dist/main.js',
      { BANSO_MODE: 'demo', BANSO_NOW: now, DATABASE_APP_URL: urlOf('banso_app', url), PORT: '0', HOST: '127.0.0.1' },
      '/api/v1',
    );
    const signIn = /** @type {[string, object]} */ ([
      '/session',
      json('{"email":"staff@nagano.example","password":"banso-demo"}'),
    ]);
    const ask = async ([path, options]) => {
      const answer = await fetch(api.base + path, { redirect: 'manual', ...options }).catch(() => null); // a connection that the server closes is an answer, too
      return { status: answer?.status ?? 0, bytes: answer ? (await answer.arrayBuffer()).byteLength : 0 };
    };
    const cost = async (question) => {
      for (let n = 0; n < 5; n++) await ask(question);
      const before = await cpuOf(api.pid);
      let last;
      for (let n = 0; n < TIMES; n++) last = await ask(question);
      return { milliseconds: ((await cpuOf(api.pid)) - before) / TIMES, ...last };
    };
    for (let n = 0; n < 20; n++) await ask(signIn);
    const ordinary = await cost(signIn);
    if (ordinary.status !== 201) throw new Error(`An ordinary sign-in answers ${ordinary.status}.`);
    const attacks = {};
    for (const [name, question] of Object.entries(ATTACKS)) {
      const figure = await cost(question);
      attacks[name] = { ...figure, ratio: figure.milliseconds / ordinary.milliseconds };
      tell(`${name}: ${figure.milliseconds.toFixed(1)} ms (${figure.status})`);
    }
    return { goal: GOAL, times: TIMES, ordinary, attacks };
  } finally {
    await programs.end();
  }
}

/** CPU milliseconds that a process has used, all its threads together. */
async function cpuOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** Prints a result for people, and says whether the goal is reached. */
export function printStrangers({ goal, times, ordinary, attacks }) {
  console.log(
    `\nCPU of the API's process for one request, mean of ${times}; an ordinary sign-in takes ${ordinary.milliseconds.toFixed(1)} ms. Goal: at most ${goal} times that.\n`,
  );
  for (const [name, { milliseconds, ratio, status, bytes }] of Object.entries(attacks)) {
    console.log(
      `${name.padEnd(64)}${milliseconds.toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(8)} times   ${status} with ${bytes} bytes`,
    );
  }
  const worst = Math.max(...Object.values(attacks).map(({ ratio }) => ratio));
  console.log(`\nworst: ${worst.toFixed(2)} times${worst > goal ? ' — MISSED' : ''}`);
  return worst <= goal;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  if (!printStrangers(await measureStrangers())) process.exitCode = 1;
}
