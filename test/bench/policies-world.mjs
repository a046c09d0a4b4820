// Visits of two prefectures, and three askers of one of them: what row-level security is measured on.
import { createHash, randomBytes } from 'node:crypto';

/** The moment at which they ask. */
export const NOW = '2026-11-24T10:00:00+09:00';

/**
 * Two tenants with every municipality, ten engagements each, and the visits; three askers of Nagano with their reach as
 * a condition.
 */
export async function layOutPolicies(owner, visits) {
  await owner.query(`select set_config('app.now', '${NOW}', false)`);
  await owner.query(
    `insert into tenant (prefecture_code, name) select code, name from prefecture where code in ('20', '11')`,
  );
  await owner.query(
    `with made as (
       insert into programme (id, tenant_id, name, from_fiscal_year)
         select gen_random_uuid(), t.id, '支援 ' || n, 2020 from tenant t, generate_series(1, 10) n returning id)
     insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
       select id, 2020, '{accompanying}', '{A}', 'free' from made`,
  );
  await owner.query(
    `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on) select gen_random_uuid(), t.id, m.code, p.id, '2020-04-01' from tenant t join municipality m on m.prefecture_code = t.prefecture_code join programme p on p.tenant_id = t.id`,
  );
  await owner.query('alter table visit disable trigger user; alter table visit_record_version disable trigger user');
  await owner.query(
    `insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, held_on, mode, support_types, created_at)
     select gen_random_uuid(), e.id, e.tenant_id, e.municipality_code, case when n % 50 = 0 then 'planned' else 'confirmed' end, d, case when n % 50 = 0 then null else d end, 'onSite', array['A'], '2026-01-01'
       from (select *, row_number() over () as k, count(*) over () as all_of_them from engagement) e cross join lateral generate_series(1, ($1::int / all_of_them)::int + 1) n,
            lateral (select case when n % 50 = 0 then date '2026-11-25' + (n + k::int) % 60 else date '2026-11-20' - ((n * 7 + k::int) % 2400) end as d) days limit $1::int`,
    [visits],
  );
  const people = await layOutAskers(owner);
  // As its trigger would have filled it in; a million rows are laid out without.
  await owner.query(
    `insert into visit_record_version (visit_id, engagement_id, tenant_id, municipality_code, held_on, mode, support_types, facts, written_by, recorded_at, begun_by, begun_at)
     select id, engagement_id, tenant_id, municipality_code, held_on, mode, support_types, '聞き取りをした。', $1, '2026-01-01', $1, '2026-01-01' from visit where held_on is not null`,
    [people[0].id],
  );
  await owner.query('alter table visit enable trigger user; alter table visit_record_version enable trigger user');
  await owner.query('vacuum analyze');
  const {
    rows: [place],
  } = await owner.query(
    `select e.id, e.municipality_code as code from engagement e where municipality_code = '204323' order by id limit 1`,
  );
  return people.map((person) => ({ ...person, parameters: [place.code, place.id] }));
}

async function layOutAskers(owner) {
  const {
    rows: [{ id: tenant }],
  } = await owner.query(`select id from tenant where prefecture_code = '20'`);
  const area = ['204226', '204234', '204251', '204293', '204307', '204323'];
  const organisation = async (kind, areaId = null) =>
    (
      await owner.query(
        'insert into organisation (id, tenant_id, kind, name, area_id) values (gen_random_uuid(), $1, $2, $2, $3) returning id',
        [tenant, kind, areaId],
      )
    ).rows[0].id;
  const {
    rows: [{ id: areaId }],
  } = await owner.query(
    `insert into area (id, tenant_id, kind, name) values (gen_random_uuid(), $1, 'healthOffice', '木曽圏域') returning id`,
    [tenant],
  );
  await owner.query(
    'insert into area_municipality (area_id, municipality_code, tenant_id) select $1, unnest($2::text[]), $3',
    [areaId, area, tenant],
  );
  const university = await organisation('university');
  await owner.query(
    `insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on) select gen_random_uuid(), $1, $2, unnest($3::text[]), '2020-04-01'`,
    [tenant, university, area.slice(2)],
  );
  const asker = async (name, role, organisationId, reach) => {
    const secret = randomBytes(32);
    const {
      rows: [{ id }],
    } = await owner.query(
      `insert into person (id, tenant_id, organisation_id, name, kana) values (gen_random_uuid(), $1, $2, $3, 'x') returning id`,
      [tenant, organisationId, name],
    );
    await owner.query(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) values (gen_random_uuid(), $1, $2, $3, $4, '2020-04-01')`,
      [id, tenant, organisationId, role],
    );
    const token = createHash('sha256').update(secret).digest();
    await owner.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours')`,
      [token, id, NOW],
    );
    return { name, id, token, reach };
  };
  const codes = (list) => `'{${list.join(',')}}'::text[]`;
  return [
    await asker(
      'manager (whole prefecture)',
      'manager',
      await organisation('prefecture'),
      `v.tenant_id = any('{${tenant}}'::int[])`,
    ),
    await asker(
      'staff of a health office (6 municipalities)',
      'staff',
      await organisation('healthOffice', areaId),
      `v.tenant_id = any('{${tenant}}'::int[]) and v.municipality_code = any(${codes(area)})`,
    ),
    await asker(
      'partner (4 municipalities)',
      'partner',
      university,
      `v.tenant_id = any('{${tenant}}'::int[]) and v.municipality_code = any(${codes(area.slice(2))})`,
    ),
  ];
}
