// Fastify and pg and nothing else over the large world. REACH says for each person whose engagements they may see, as
// JSON: `{ "manager": { "tenant": 20, "codes": null } }`; their routes begin with their name. `/limit/…` answers what
// PostgreSQL has built as JSON, without policies: nothing that asks for the same rows can be faster.
import fastify from 'fastify';
import pg from 'pg';
import { DETAIL, detailOf, listOf, listWithin, TODAY } from './bare-queries.mjs';
import { asJson, COVERAGE, COVERAGE_LIMIT, VISITS, visitsOf } from './large-queries.mjs';

const { DATABASE_URL, POOL_SIZE, REACH } = process.env;
const keepText = (text) => text;
pg.types.setTypeParser(1082, keepText); // date
pg.types.setTypeParser(/** @type {any} */ (1182), (days) => (days === '{}' ? [] : days.slice(1, -1).split(','))); // date[]
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });
const ask = async (query, values) => (await pool.query({ ...query, values })).rows;
const ON_PAGE = 20;
const WHOLE = listWithin('tenant_id = $3');
const SOME = listWithin('tenant_id = $3 and municipality_code = any($4)');

const app = fastify();
for (const [who, { tenant, codes }] of Object.entries(JSON.parse(REACH))) {
  const list = codes ? SOME : WHOLE;
  const values = codes ? [TODAY, 51, tenant, codes] : [TODAY, 51, tenant];
  const json = (reply, [row]) => reply.type('application/json; charset=utf-8').send(row.json ?? '[]');
  app.get(`/${who}/engagements`, async () => listOf(await ask(list, values), 50));
  app.get(`/limit/${who}/engagements`, async (_, reply) => json(reply, await ask(asJson(list), values)));
  app.get(`/${who}/engagements/:id`, async (request, reply) => {
    const [row] = await ask(DETAIL, [TODAY, idOf(request)]);
    return row ? detailOf(row) : reply.status(404).send({});
  });
  app.get(`/${who}/engagements/:id/visits`, async (request) =>
    visitsOf(await ask(VISITS, [idOf(request), ON_PAGE + 1]), ON_PAGE),
  );
  app.get(`/limit/${who}/engagements/:id`, async (request, reply) =>
    json(reply, await ask(asJson(DETAIL), [TODAY, idOf(request)])),
  );
  app.get(`/limit/${who}/engagements/:id/visits`, async (request, reply) =>
    json(reply, await ask(asJson(VISITS), [idOf(request), ON_PAGE + 1])),
  );
  const year = [tenant, `${fiscalYear()}-04-01`, `${fiscalYear() + 1}-03-31`];
  app.get(`/${who}/coverage`, async () => ({ cells: await ask(COVERAGE, year) }));
  app.get(`/limit/${who}/coverage`, async (_, reply) => json(reply, await ask(COVERAGE_LIMIT, year)));
}
app.get('/metrics', async () => `process_resident_memory_bytes ${process.memoryUsage.rss()}\n`);
process.send({ listening: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.once('disconnect', () => process.exit(0));

/** @returns {string} */
function idOf(request) {
  return /** @type {{ id: string }} */ (request.params).id;
}

function fiscalYear() {
  const [year, month] = TODAY.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}
