// Fastify and pg and nothing else: what the API is measured against. DATABASE_URL is the connection; with SESSION_TOKEN
// (hex) every request is the same transaction as the API's: begin and enter the session's reach, ask, commit.
import fastify from 'fastify';
import pg from 'pg';
import { DETAIL, detailOf, LIST, listOf, TODAY } from './bare-queries.mjs';
import { NOW } from './tenant.mjs';

const { DATABASE_URL, SESSION_TOKEN, POOL_SIZE } = process.env;
const keepText = (text) => text;
pg.types.setTypeParser(1082, keepText); // date
pg.types.setTypeParser(/** @type {any} */ (1182), (days) => (days === '{}' ? [] : days.slice(1, -1).split(','))); // date[]
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });

const enter = `begin; select enter('\\x${SESSION_TOKEN}'::bytea, '${new Date(NOW).toISOString()}')`;

async function inTransaction(query, values) {
  const client = await pool.connect();
  try {
    await client.query(enter);
    const { rows } = await client.query({ ...query, values });
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

const ask = SESSION_TOKEN ? inTransaction : async (query, values) => (await pool.query({ ...query, values })).rows;

const app = fastify();
app.get('/engagements', async () => listOf(await ask(LIST, [TODAY, 51]), 50));
app.get('/engagements/:id', async (request, reply) => {
  const { id } = /** @type {{ id: string }} */ (request.params);
  const [row] = await ask(DETAIL, [TODAY, id]);
  return row ? detailOf(row) : reply.status(404).send({});
});
app.get('/metrics', async () => `process_resident_memory_bytes ${process.memoryUsage.rss()}\n`);
process.send({ listening: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.once('disconnect', () => process.exit(0));
