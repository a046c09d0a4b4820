// Every GET route of the OpenAPI document, asked by everybody: what it costs the database.

/** What has no end, or is no question to the database. */
const NOT_ASKED = new Set(['/events', '/session/oidc', '/session/oidc/callback', '/calendar/{file}']);
/** An hour has only so many of them. */
const IS_EXPORT = /\/export$|\.(csv|xlsx|pdf)$/;
/** What a question has to say to be one. @type {Record<string, string>} */
const SAID = { '/search': `?q=${encodeURIComponent('通いの場')}` };
/** A question is asked so often before it counts: plans are kept then, and the cache is warm. */
const WARM = 3;
/** Then so often, and the least counts: where the server has just looked a table over, it makes a plan anew. */
const COUNTED = 3;

/**
 * What a question cost: blocks of 8 KB, milliseconds in the database; rows and bytes answered.
 * @typedef {{ who: string; route: string; status: number; bytes: number; answered: number; statements: number;
 *             blocks: number; milliseconds: number }} Figure
 */

/**
 * Asks every GET route of the OpenAPI document as everybody and counts what it costs the database.
 * @param {string} base the API's address
 * @param {import('pg').Client} owner to a server that counts statements (openWorld)
 * @param {Record<string, { id: string; secret: string }>} people
 * @param {(sentence: string) => void} tell hears of each route
 * @returns {Promise<{ figures: Figure[]; notAsked: string[] }>} and the routes of rows that nobody has
 */
export async function walkRoutes(base, owner, people, tell = () => undefined) {
  await owner.query('create extension if not exists pg_stat_statements');
  const { paths } = /** @type {any} */ (await (await fetch(`${base}/openapi.json`)).json());
  const routes = Object.keys(paths)
    .filter((path) => paths[path].get)
    .map((path) => path.replace('/api/v1', ''))
    .filter((path) => !NOT_ASKED.has(path));
  const figures = [];
  for (const [who, { id, secret }] of Object.entries(people)) {
    const ask = (path) => fetch(base + path, { headers: { cookie: `banso-session=${secret}` } });
    const known = new Map([['/people', id]]);
    for (const route of routes) {
      const filled = await filledIn(route, ask, known);
      if (!filled) continue;
      const path = filled + (SAID[route] ?? '');
      if (IS_EXPORT.test(route)) await forgetExports(owner);
      const figure = await cost(() => ask(path), owner);
      figures.push({ who, route, ...figure });
      tell(`${who} ${route}: ${figure.status}, ${figure.blocks} blocks, ${figure.milliseconds.toFixed(1)} ms`);
    }
  }
  const asked = new Set(figures.map(({ route }) => route));
  return { figures, notAsked: routes.filter((route) => !asked.has(route)) };
}

/**
 * A route with the ids of rows that this person finds in the lists before them; null where a list has none.
 * @param {string} route
 * @param {(path: string) => Promise<Response>} ask
 * @param {Map<string, string | null>} known ids by the list that they came from
 */
async function filledIn(route, ask, known) {
  let path = '';
  for (const part of route.split('/').slice(1)) {
    if (!part.includes('{')) {
      path += `/${part}`;
      continue;
    }
    if (!known.has(path)) {
      const answer = await ask(path);
      const body = answer.ok ? /** @type {any} */ (await answer.json().catch(() => null)) : null;
      known.set(path, body?.items?.[0]?.id ?? body?.rows?.[0]?.prefectureCode ?? (await partOfPage(path, ask)));
    }
    const id = known.get(path);
    if (!id) return null;
    path += `/${part.replace(/\{\w+\}/, id)}`;
  }
  return path;
}

/** What is no list of its own but a part of its page: /engagements/7/challenges. */
async function partOfPage(path, ask) {
  const [page, part] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const answer = await ask(page);
  const body = answer.ok ? /** @type {any} */ (await answer.json().catch(() => null)) : null;
  return body?.[part]?.[0]?.id ?? null;
}

/** What one question costs once plans and cache are warm. */
async function cost(ask, owner) {
  for (let n = 0; n < WARM; n++) {
    const answer = await ask();
    await answer.arrayBuffer();
    if (answer.status >= 500) break;
  }
  const counted = [];
  for (let n = 0; n < COUNTED; n++) counted.push(await costOnce(ask, owner));
  return counted.reduce((least, one) => (one.blocks < least.blocks ? one : least));
}

async function costOnce(ask, owner) {
  await owner.query('select pg_stat_statements_reset()');
  const answer = await ask();
  const body = await answer.text();
  await hasEnded(owner);
  const { rows } = await owner.query(`
    select coalesce(sum(calls), 0)::int as statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::int as blocks,
           coalesce(sum(total_exec_time + total_plan_time), 0) as milliseconds
      from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'banso%' and toplevel`);
  return { status: answer.status, bytes: Buffer.byteLength(body), answered: rowsOf(body), ...rows[0] };
}

/** Leaves the world as if nothing had been taken out of it: its clock stands still, so no hour ever passes. */
export async function forgetExports(owner) {
  await owner.query(`delete from audit_entry where action in ('export', 'print')`);
}

/** What a question cost is noted when its transaction ends, which may be after its answer has come. */
export async function hasEnded(owner) {
  const busy = `select from pg_stat_activity where usename like 'banso%' and datname = current_database() and state <> 'idle'`;
  while ((await owner.query(busy)).rowCount > 0);
}

/** How many rows an answer has: those of its page, or of all lists in it together; at least one. */
function rowsOf(body) {
  try {
    return Math.max(1, countedIn(JSON.parse(body)));
  } catch {
    return 1; // a file, or a page for people
  }
}

function countedIn(value) {
  if (Array.isArray(value)) return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum, one) => sum + countedIn(one), 0);
}
