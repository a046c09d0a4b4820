// An office before the first of April, as large as is asked for.
import { createHash, randomBytes } from 'node:crypto';

/** The moment at which its transfers are registered. */
export const NOW = '2027-03-10T09:00:00+09:00';

/**
 * A manager, leavers and takers; each leaver leads engagements that have visits, records, a plan and a promise. Returns
 * the manager's secret.
 */
export async function layOutTransfers(owner, { leavers, engagementsEach }) {
  await owner.query(`select set_config('app.now', '${NOW}', false)`);
  const {
    rows: [{ id: tenant }],
  } = await owner.query(
    `insert into tenant (prefecture_code, name) select code, name from prefecture where code = '20' returning id`,
  );
  const programmes = Math.ceil((leavers * engagementsEach) / 77);
  await owner.query(
    `insert into organisation (id, tenant_id, kind, name) values (uuidv7(), ${tenant}, 'prefecture', '健康福祉部介護支援課')`,
  );
  await owner.query(`
    insert into person (id, tenant_id, organisation_id, name, kana, email, post)
      select uuidv7(), ${tenant}, (select id from organisation where tenant_id = ${tenant}), case k when 'leaver' then '異動 ' else '後任 ' end || n || '号', 'しょくいん', k || n || '@bench.example', '主任'
        from generate_series(0, ${leavers} - 1) n cross join unnest(array['leaver', 'taker']) k;
    insert into person (id, tenant_id, organisation_id, name, kana, email) select uuidv7(), ${tenant}, id, '課長', 'かちょう', 'manager@bench.example' from organisation where tenant_id = ${tenant};
    insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) select uuidv7(), id, tenant_id, organisation_id, case when email like 'manager%' then 'manager' else 'staff' end, '2020-04-01' from person where tenant_id = ${tenant};
    insert into programme (id, tenant_id, name, from_fiscal_year) select uuidv7(), ${tenant}, '市町村伴走型支援（' || n || '）', 2020 from generate_series(1, ${programmes}) n;
    insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule) select id, 2020, '{accompanying}', '{A,B}', 'free' from programme where tenant_id = ${tenant};
    insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, vision, next_visit_due_on)
      select uuidv7(), ${tenant}, m.code, p.id, '2025-04-01', '歩いて集まれる町', '2027-04-10' from (select id from programme where tenant_id = ${tenant}) p cross join municipality m where m.prefecture_code = '20' limit ${leavers * engagementsEach};
    create temp table nth as select e.id, (row_number() over (order by id))::int - 1 as n from engagement e;
    create temp table leaver as select id, substring(email from 7 for position('@' in email) - 7)::int as n from person where email like 'leaver%';
    insert into team_member (id, engagement_id, person_id, role, from_on) select uuidv7(), e.id, l.id, 'lead', '2025-04-01' from nth e join leaver l on l.n = e.n % ${leavers};
    insert into counterpart (id, engagement_id, name, post, from_on, is_main) select uuidv7(), id, '戸隠 一郎', '係長', '2025-04-01', true from nth;
    insert into visit (id, engagement_id, status, planned_on, held_on, mode, purpose, support_types) select uuidv7(), id, 'confirmed', d, d, 'onSite', '進み具合の確認', array['A'] from nth cross join (values (date '2027-01-14'), (date '2027-02-15'), (date '2027-03-08')) days(d);
    insert into visit_record (visit_id, engagement_id, facts, decisions, written_by) select v.id, v.engagement_id, repeat('通いの場の参加者と担い手の状況を聞き取った。', 8), '次回までに一覧を作る。', l.id from visit v join nth e on e.id = v.engagement_id join leaver l on l.n = e.n % ${leavers};
    insert into visit (id, engagement_id, status, planned_on, mode, purpose) select uuidv7(), id, 'planned', '2027-04-12', 'onSite', '次の一手' from nth;
    insert into action_item (id, engagement_id, text, side, due_on) select uuidv7(), id, '担い手の一覧を作る', 'ours', '2027-04-20' from nth;
    insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on) select uuidv7(), i.id, i.engagement_id, l.id, '2027-03-08' from action_item i join nth e on e.id = i.engagement_id join leaver l on l.n = e.n % ${leavers};
  `);
  const secret = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) select $1, id, $2::timestamptz, $2::timestamptz, $2::timestamptz + interval '12 hours' from person where email = 'manager@bench.example'`,
    [createHash('sha256').update(secret).digest(), NOW],
  );
  await owner.query('vacuum analyze');
  return secret;
}
