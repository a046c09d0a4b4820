// Fastify and pg and nothing else: writes the rows of a visit's record by plain statements, one after the other, in one
// transaction. It asks as the tables' owner, past row-level security; foreign keys, indexes and triggers are the
// product's. It knows nobody, checks nothing but the version, and works no day out: what the product derives (due day,
// schedule of the status) it writes as constants.
import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';
import { NOW } from './world/lay-out.mjs';

const { DATABASE_URL, POOL_SIZE, WRITER } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });
pool.on('connect', (client) => void client.query(`select set_config('app.now', '${NOW}', false)`));

const LOCK = `select v.engagement_id, v.tenant_id, v.municipality_code, v.version from visit v where v.id = $1 for update`;
const VISIT = `update visit set status = 'recorded', held_on = $2, mode = $3, support_types = $4, version = version + 1
  where id = $1`;
const RECORD = `insert into visit_record_version (visit_id, engagement_id, version, facts, next_visit_on, written_by)
  values ($1, $2, 1, $3, $4, $5)`;
const OPINION = `insert into visit_opinion (visit_id, engagement_id, version, text, internal, written_by)
  values ($1, $2, 1, $3, true, $4)`;
const ITEM = `insert into action_item (id, engagement_id, visit_id, text, side, owner_name, due_on, created_by)
  values ($1, $2, $3, $4, 'ours', '', $5, $6)`;
const OWNER = `insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on)
  values ($1, $2, $3, $4, $5)`;
const NEXT = `insert into visit (id, engagement_id, planned_on, mode, created_by) values ($1, $2, $3, $4, $5)`;
const DRAFT = `delete from visit_draft where visit_id = $1 and person_id = $2`;
const ENGAGEMENT = `update engagement set last_held_on = $2, last_held_in_person_on = $2, visit_count = visit_count + 1,
  planned_days = array[$3::date], next_visit_due_on = $3, due_in_words = $4, cadence_from = $5, cadence_statuses = $6
  where id = $1`;
const MONTH = `insert into coverage_month (tenant_id, municipality_code, support_type, month, delivered, last_on, body_kinds)
  values ($1, $2, $3, date_trunc('month', $4::date), 1, $4, '{prefecture}')
  on conflict (tenant_id, municipality_code, support_type, month)
  do update set delivered = coverage_month.delivered + 1, last_on = excluded.last_on`;
const AUDIT = `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, engagement_id,
  municipality_code) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const ANSWER = `select v.id, v.version, v.status, v.held_on, v.mode, v.support_types, r.facts, o.text as opinion
  from visit v join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
  left join visit_opinion o on o.visit_id = v.id and o.superseded_at is null where v.id = $1`;
const HOMEWORK = `select id, text, due_on from action_item where engagement_id = $1 and state = 'open' order by due_on, id`;

const app = fastify();
app.put('/visits/:id/record', async (request, reply) => {
  const { id } = /** @type {{ id: string }} */ (request.params);
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await record(client, id, Number(request.headers['if-match'].slice(1, -1)), request.body);
    await client.query(answer ? 'commit' : 'rollback');
    return answer ?? reply.status(412).send({});
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});
process.send({ listening: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.once('disconnect', () => process.exit(0));

async function record(client, id, version, body) {
  const { heldOn, mode, supportTypes, facts, opinion, nextVisit, actionItems } = body;
  const ask = async (text, values) => (await client.query(text, values)).rows;
  const [visit] = await ask(LOCK, [id]);
  if (visit?.version !== version) return null;
  const { engagement_id: engagement, tenant_id: tenant, municipality_code: municipality } = visit;
  const log = (action, kind, subject, change) =>
    ask(AUDIT, [tenant, NOW, WRITER, action, kind, subject, JSON.stringify(change), engagement, municipality]);
  await ask(VISIT, [id, heldOn, mode, supportTypes]);
  await ask(RECORD, [id, engagement, facts, nextVisit.plannedOn, WRITER]);
  await ask(OPINION, [id, engagement, opinion, WRITER]);
  for (const { text, dueOn } of actionItems) {
    const item = randomUUID();
    await ask(ITEM, [item, engagement, id, text, dueOn, WRITER]);
    await ask(OWNER, [randomUUID(), item, engagement, WRITER, heldOn]);
    await log('action:write', 'actionItem', item, { dueOn: [null, dueOn] });
  }
  const next = randomUUID();
  await ask(NEXT, [next, engagement, nextVisit.plannedOn, mode, WRITER]);
  await log('visit:plan', 'visit', next, { plannedOn: [null, nextVisit.plannedOn] });
  await ask(DRAFT, [id, WRITER]);
  const words = JSON.stringify({ ja: '前回11/20 ＋ 1か月 ＝ 12/20', en: '11/20 + 1 month = 12/20' });
  const from = ['-infinity', nextVisit.plannedOn, '2027-01-05'];
  await ask(ENGAGEMENT, [
    engagement,
    heldOn,
    nextVisit.plannedOn,
    words,
    from,
    ['onTrack', 'recordMissing', 'overdue'],
  ]);
  for (const type of supportTypes) await ask(MONTH, [tenant, municipality, type, heldOn]);
  await log('visit:record', 'visit', id, { version: [null, 1], status: ['planned', 'recorded'] });
  const [answer] = await ask(ANSWER, [id]);
  return { ...answer, homework: await ask(HOMEWORK, [engagement]) };
}
