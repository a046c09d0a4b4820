// A copy of the large world to write into: the world itself stays as it was.
import pg from 'pg';

/**
 * Copies a world into another database of the same server.
 * @param {string} worldUrl
 * @param {string} name the copy's; one that is left of an earlier run goes first
 * @returns {Promise<{ url: string; drop: () => Promise<void> }>}
 */
export async function copyOf(worldUrl, name) {
  const { createDatabase } = await import('@banso/database');
  const copy = new URL(worldUrl);
  copy.pathname = `/${name}`;
  const drop = () => atServer(worldUrl, `drop database if exists ${name} with (force)`);
  await drop();
  await createDatabase(copy.toString(), new URL(worldUrl).pathname.slice(1));
  return { url: copy.toString(), drop };
}

async function atServer(url, sql) {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).toString() });
  await client.connect();
  await client.query(sql);
  await client.end();
}
