// One office that supports the whole country: engagements with their stages and challenges, and peer supporters.
import { createHash, randomBytes } from 'node:crypto';

/** The moment at which somebody looks for a peer supporter. */
export const NOW = '2026-11-24T10:00:00+09:00';
const THEMES = ['通いの場', '生活支援・買い物', '移動支援', '見守り', '認知症', '介護予防', '地域ケア会議', '住民参加'];
const CHALLENGES = ['買い物に行く足がない', '通いの場の世話役がいない', '認知症の人が外に出られない', '担い手がいない'];

/**
 * Lays out the office and returns who looks for peers there, and in how many engagements.
 * @param {import('pg').Client} owner
 * @returns {Promise<Array<{ name: string; token: Buffer; engagements: string[] }>>}
 */
export async function layOutPeers(owner, { engagements, peers }) {
  await owner.query(`select set_config('app.now', '${NOW}', false), setseed(0.5)`);
  /** @returns {Promise<any>} the first row */
  const one = async (sql, values) => (await owner.query(sql, values)).rows[0];
  const { id: tenant } = await one(
    `insert into tenant (prefecture_code, name) select code, name from prefecture where code = '12' returning id`,
  );
  for (const table of [
    'engagement',
    'stage_change',
    'challenge',
    'true_challenge',
    'team_member',
    'team_member_end',
    'area_municipality',
  ])
    await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(
    `with made as (insert into programme (id, tenant_id, name, from_fiscal_year)
       select gen_random_uuid(), $1, '支援 ' || n, 2016 from generate_series(1, 12) n returning id)
     insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
     select id, 2016, '{accompanying}', '{A}', 'free' from made`,
    [tenant],
  );
  await owner.query(
    `insert into area (id, tenant_id, kind, name) select gen_random_uuid(), $1, 'healthOffice', name from prefecture`,
    [tenant],
  );
  await owner.query(
    `insert into area_municipality (area_id, municipality_code, tenant_id, kind)
     select a.id, m.code, $1, a.kind from area a join prefecture f on f.name = a.name join municipality m on m.prefecture_code = f.code`,
    [tenant],
  );
  await owner.query(
    `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, stage, status)
     select gen_random_uuid(), $1, m.code, p.id, date '2018-04-01' + (random() * 2500)::int, floor(random() * 4)::int, 'active'
       from municipality m cross join programme p where p.tenant_id = $1 order by random() limit $2`,
    [tenant, engagements],
  );
  await owner.query(
    `insert into stage_change (id, engagement_id, tenant_id, municipality_code, stage, since, reason, recorded_at, kind)
     select gen_random_uuid(), e.id, e.tenant_id, e.municipality_code, s, e.started_on + s * 200, '', e.started_on + s * 200, 'move'
       from engagement e cross join lateral generate_series(0, e.stage) s`,
  );
  await owner.query(
    `with made as (insert into challenge (id, engagement_id, tenant_id, municipality_code, text, noted_on)
       select gen_random_uuid(), e.id, e.tenant_id, e.municipality_code, ($1::text[])[1 + floor(random() * 4)::int], e.started_on
         from engagement e returning *)
     insert into true_challenge (id, engagement_id, tenant_id, municipality_code, challenge_id, since, recorded_at)
     select gen_random_uuid(), engagement_id, tenant_id, municipality_code, id, noted_on, noted_on from made`,
    [CHALLENGES],
  );
  const { id: organisation } = await one(
    `insert into organisation (id, tenant_id, kind, name) values (gen_random_uuid(), $1, 'prefecture', '事務局') returning id`,
    [tenant],
  );
  await owner.query(
    `with home as (select code, row_number() over (order by random()) n from municipality)
     insert into person (id, tenant_id, organisation_id, name, kana, home_municipality_code, themes, support_types, load_limit)
     select gen_random_uuid(), $1, $2, 'ピア ' || n, 'ぴあ', (select code from home h where h.n = 1 + g.n % 1741),
            array[($4::text[])[1 + g.n % 8], ($4::text[])[1 + (g.n * 5) % 8]], array['A'], 2 + g.n % 4
       from generate_series(1, $3::int) g (n)`,
    [tenant, organisation, peers, THEMES],
  );
  await owner.query(
    `insert into peer_supporter (person_id, tenant_id, registered_at)
     select id, tenant_id, '2020-04-01' from person where kana = 'ぴあ'`,
  );
  await owner.query(
    `insert into peer_consent (id, person_id, tenant_id, from_on, until_on, given_by, recorded_at)
     select gen_random_uuid(), person_id, tenant_id, y, (y + interval '1 year')::date - 1, '課長', y
       from peer_supporter cross join unnest(array['2024-04-01', '2025-04-01', '2026-04-01']::date[]) y`,
  );
  await owner.query(
    `insert into team_member (id, engagement_id, tenant_id, municipality_code, person_id, role, from_on)
     select gen_random_uuid(), e.id, e.tenant_id, e.municipality_code, s.person_id, 'peerSupporter', '2026-04-01'
       from (select person_id, row_number() over () n from peer_supporter) s
       join (select *, row_number() over (order by random()) n from engagement) e on e.n % $1 = s.n % $1 and e.n <= $1 * 2`,
    [peers],
  );
  await owner.query(
    `insert into team_member_end (member_id, engagement_id, tenant_id, municipality_code, person_id, until_on)
     select id, engagement_id, tenant_id, municipality_code, person_id, '2027-03-31' from team_member`,
  );
  for (const table of [
    'engagement',
    'stage_change',
    'challenge',
    'true_challenge',
    'team_member',
    'team_member_end',
    'area_municipality',
  ])
    await owner.query(`alter table ${table} enable trigger user`);
  await owner.query('vacuum analyze');
  const { id: areaId } = await one(`select id from area where name = '千葉県'`);
  const { id: healthOffice } = await one(
    `insert into organisation (id, tenant_id, kind, name, area_id)
     values (gen_random_uuid(), $1, 'healthOffice', '保健所', $2) returning id`,
    [tenant, areaId],
  );
  const asker = async (name, role, of, condition) => {
    const token = createHash('sha256').update(randomBytes(32)).digest();
    const { id } = await one(
      `insert into person (id, tenant_id, organisation_id, name, kana) values (gen_random_uuid(), $1, $2, $3, 'x') returning id`,
      [tenant, of, name],
    );
    await owner.query(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
       values (gen_random_uuid(), $1, $2, $3, $4, '2020-04-01')`,
      [id, tenant, of, role],
    );
    await owner.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
       values ($1, $2, '2020-01-01', '2100-01-01', '2100-01-01')`,
      [token, id],
    );
    const { rows } = await owner.query(`select id from engagement where ${condition} order by id limit 40`);
    return { name, token, engagements: rows.map((row) => row.id) };
  };
  return [
    await asker('a manager', 'manager', organisation, 'true'),
    await asker('a health office', 'staff', healthOffice, `municipality_code like '12%'`),
  ];
}
