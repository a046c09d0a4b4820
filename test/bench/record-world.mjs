// A copy of the large world in which there are visits to record: the world itself stays as it was.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { copyOf } from './world/copy.mjs';
import { NOW } from './world/lay-out.mjs';

/** The day on which all of them are held, and what is recorded of each: what a form sends on an ordinary month. */
export const RECORD = {
  heldOn: '2026-11-20',
  anotherThatDay: true,
  mode: 'onSite',
  facts: 'ケア会議の事例12件をいっしょに並べた。区長が来月の集まりで話すことになった。',
  opinion: '担当者が自分の言葉で話し始めた。',
  supportTypes: ['A', 'B'],
  actionItems: [{ text: '参加者数を5年分まとめる', side: 'ours', dueOn: '2026-12-10' }],
  nextVisit: { plannedOn: '2026-12-18' },
};

/**
 * Copies the world into a database of the same server, plans a visit with each active engagement and signs a manager of
 * each office in.
 * @param {string} worldUrl
 */
export async function copyWithPlans(worldUrl) {
  const { url, drop } = await copyOf(worldUrl, 'world_record');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select set_config('app.now', '${NOW}', false)`);
  const cookies = await signManagersIn(client);
  const { rows } = await client.query(
    `insert into visit (id, engagement_id, planned_on, mode)
     select gen_random_uuid(), e.id, $1, 'onSite' from engagement e
      where e.status = 'active' and e.started_on <= $1
     returning id, tenant_id`,
    [RECORD.heldOn],
  );
  await client.query(
    `update engagement e set planned_days = array(
       select v.planned_on from visit v where v.engagement_id = e.id and v.status = 'planned' order by 1)
      where e.status = 'active'`,
  );
  await client.query('vacuum analyze visit, engagement');
  await client.end();
  const visits = rows
    .filter((row) => cookies.has(row.tenant_id))
    .map((row) => ({ id: row.id, cookie: cookies.get(row.tenant_id).cookie }));
  return { url, writer: [...cookies.values()][0].person, visits: mixed(visits), drop };
}

async function signManagersIn(client) {
  const { rows } = await client.query(
    `select distinct on (tenant_id) tenant_id, person_id from role_holding where role = 'manager'
     order by tenant_id, person_id`,
  );
  const cookies = new Map();
  for (const { tenant_id: tenant, person_id: person } of rows) {
    const secret = randomBytes(32).toString('base64url');
    await client.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
       values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours')`,
      [createHash('sha256').update(secret).digest(), person, NOW],
    );
    cookies.set(tenant, { person, cookie: `banso-session=${secret}` });
  }
  return cookies;
}

/** The same in an order of no meaning, but always the same: neighbours are of different offices. */
function mixed(visits) {
  const key = ({ id }) => createHash('sha256').update(id).digest('hex');
  return visits
    .map((visit) => ({ visit, key: key(visit) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ visit }) => visit);
}
