// Leads whose visits are due on one day.

/** Nagano with as many leads as are asked for, each with one engagement whose first visit is due today. */
const LAY_OUT = [
  `insert into tenant (prefecture_code, name) values ('20', '長野県')`,
  `insert into organisation (id, tenant_id, kind, name) select gen_random_uuid(), id, 'prefecture', '地域包括ケア課' from tenant`,
  `insert into person (id, tenant_id, organisation_id, name, kana, email) select gen_random_uuid(), o.tenant_id, o.id, '信濃 ' || n, 'しなの', 'p' || n || '@bench.example' from organisation o, generate_series(1, $1::int) n where o.tenant_id is not null`,
  `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) select gen_random_uuid(), id, tenant_id, organisation_id, 'staff', '2020-04-01' from person`,
  `insert into programme (id, tenant_id, name, from_fiscal_year)
     select gen_random_uuid(), t.id, '支援 ' || n, 2020 from tenant t, generate_series(1, ($1::int + 76) / 77) n`,
  `insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
     select id, 2020, '{accompanying}', '{A}', 'free' from programme where name like '支援 %'`,
  `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, vision, stage, created_at, next_visit_due_on)
     select gen_random_uuid(), g.tenant_id, m.code, g.id, '2026-10-24', '', 0, '2026-10-24', '2026-11-24' from programme g, municipality m where g.name like '支援 %' and m.prefecture_code = '20' order by g.name, m.code limit $1::int`,
  `insert into team_member (id, engagement_id, person_id, role, from_on)
     select gen_random_uuid(), e.id, p.id, 'lead', '2026-10-24' from (select id, row_number() over (order by id) as n from engagement) e join (select id, row_number() over (order by id) as n from person) p using (n)`,
  'analyze',
];

/** Lays it out by the migrator's hand. */
export async function layOutDigests(client, people) {
  for (const statement of LAY_OUT) await client.query(statement, statement.includes('$1') ? [people] : []);
}
