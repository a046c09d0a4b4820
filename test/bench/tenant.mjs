// A tenant of the size that a prefecture reaches after some years: every municipality, about a thousand engagements.
import { createHash, randomBytes } from 'node:crypto';
import { areas as areaMasters } from '@banso/directory';
import { cadenceScheduleOf, dueInWords, explainDue, japaneseOpenDays } from '@banso/domain';
import { withoutSearch } from './without-search.mjs';

/** The moment at which everything is measured; the data below was laid out for it. */
export const NOW = '2026-11-24T10:00:00+09:00';
const STAFF = 60;
const PROGRAMMES = 13;
const VISITS = 20;

/**
 * Lays the tenant out by the migrator's hand, set by set, and returns the secret of a staff member's session. What the
 * product derives from visits is computed from them with the product's own rule, as its rooms would have.
 * @param {import('pg').Client} client the migrator's connection
 */
export async function layOutTenant(client) {
  await client.query(`select set_config('app.now', '${NOW}', false)`);
  const {
    rows: [tenant],
  } = await client.query(
    `insert into tenant (prefecture_code, name) select code, name from prefecture where code = '20' returning id`,
  );
  await layOutPeople(client, tenant.id);
  await withoutSearch(client, async () => {
    await layOutEngagements(client, tenant.id);
    await layOutVisits(client);
  });
  await deriveCadence(client);
  const secret = await openSession(client, tenant.id);
  await client.query('analyze');
  return secret;
}

/** How much there is of everything, for the report. */
export async function countRows(client) {
  const tables = [
    'municipality',
    'person',
    'engagement',
    'team_member',
    'visit',
    'visit_record',
    'action_item',
    'counterpart',
    'challenge',
    'stage_change',
  ];
  const {
    rows: [counts],
  } = await client.query(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
  );
  return counts;
}

async function layOutPeople(client, tenant) {
  const areas = areaMasters('20');
  await client.query(
    `insert into area (id, tenant_id, kind, name) select uuidv7(), $1, 'welfare', name from unnest($2::text[]) name`,
    [tenant, areas.map((area) => area.name)],
  );
  await client.query(
    `insert into area_municipality (area_id, municipality_code, tenant_id) select a.id, t.code, $1 from unnest($2::text[], $3::text[]) t(area, code) join area a on a.name = t.area and a.tenant_id = $1`,
    [
      tenant,
      areas.flatMap((area) => area.municipalityCodes.map(() => area.name)),
      areas.flatMap((area) => [...area.municipalityCodes]),
    ],
  );
  await client.query(
    `insert into organisation (id, tenant_id, kind, name) values (uuidv7(), $1, 'prefecture', '健康福祉部介護支援課'), (uuidv7(), $1, 'university', '県立看護大学')`,
    [tenant],
  );
  await client.query(
    `insert into organisation (id, tenant_id, kind, name, area_id) select uuidv7(), tenant_id, 'healthOffice', name || '保健福祉事務所', id from area where tenant_id = $1`,
    [tenant],
  );
  await client.query(
    `insert into person (id, tenant_id, organisation_id, name, kana, email, post)
     select uuidv7(), $1, (select id from organisation where tenant_id = $1 and kind = 'prefecture'), '職員 ' || n || '号', 'しょくいん', 'bench' || n || '@bench.example', '主任' from generate_series(1, $2::int) n`,
    [tenant, STAFF],
  );
  await client.query(
    `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) select uuidv7(), id, tenant_id, organisation_id, 'staff', '2020-04-01' from person where tenant_id = $1`,
    [tenant],
  );
  await client.query(
    `with made as (
       insert into programme (id, tenant_id, name, from_fiscal_year)
         select uuidv7(), $1, '市町村伴走型支援（' || n || '）', 2020 from generate_series(1, $2::int) n returning id)
     insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
       select id, 2020, '{accompanying}', '{A,B,C}', 'free' from made`,
    [tenant, PROGRAMMES],
  );
}

async function layOutEngagements(client, tenant) {
  await client.query(
    `insert into engagement (id, tenant_id, municipality_code, programme_id, stage, started_on, vision)
     select uuidv7(), $1, m.code, p.id, (row_number() over ()) % 4, date '2024-04-01' + (row_number() over () % 180)::int, '住み慣れた地域で、だれもが自分らしく暮らし続けられるまち（' || m.name || '）'
       from municipality m cross join (select id from programme where tenant_id = $1) p where m.prefecture_code = '20'`,
    [tenant],
  );
  // Numbers for the sets below: who, and which one.
  await client.query(`
    create temp table nth as select id, row_number() over (order by municipality_code, id)::int as n, started_on from engagement;
    create temp table staff as select id, (row_number() over (order by email))::int - 1 as n from person where tenant_id = ${Number(tenant)};
    create function pg_temp.staff(n int) returns uuid language sql as $$ select id from staff s where s.n = $1 % ${STAFF} $$;
    insert into team_member (id, engagement_id, person_id, role, from_on)
      select uuidv7(), e.id, pg_temp.staff(e.n + k), (array['lead','deputy','healthOfficeStaff'])[k + 1], e.started_on from nth e cross join generate_series(0, 2) k;
    -- Half of them have had another lead before.
    insert into team_member (id, engagement_id, person_id, role, from_on) select uuidv7(), id, pg_temp.staff(n + 7), 'lead', started_on - 200 from nth where n % 2 = 0;
    insert into team_member_end (member_id, engagement_id, person_id, until_on, reason)
      select m.id, m.engagement_id, m.person_id, e.started_on - 1, '異動' from team_member m join nth e on e.id = m.engagement_id where m.from_on < e.started_on;
    insert into counterpart (id, engagement_id, name, post, from_on, until_on, is_main)
      select uuidv7(), id, '担当 ' || n || '-' || k, (array['課長','係長','主査'])[k], started_on + k, case when k = 3 then date '2026-03-31' end, k = 1 from nth cross join generate_series(1, 3) k;
    insert into challenge (id, engagement_id, text, noted_on) select uuidv7(), id, '通いの場の担い手が固定し、次の世代につながらない（' || k || '）', started_on + 30 * k from nth cross join generate_series(1, 3) k;
    insert into true_challenge (id, engagement_id, challenge_id, since) select uuidv7(), e.id, (select min(c.id::text)::uuid from challenge c where c.engagement_id = e.id), e.started_on + 200 from nth e;
    insert into initiative (id, engagement_id, text, state, started_on) select uuidv7(), id, '地域ケア会議の事例検討を四半期ごとに', (array['trying','running'])[k], started_on + 100 * k from nth cross join generate_series(1, 2) k;
    insert into stage_change (id, engagement_id, stage, since, reason, changed_by) select uuidv7(), id, k, started_on + 120 * k, '庁内の合意ができた', pg_temp.staff(n) from nth cross join generate_series(0, 2) k;
  `);
}

async function layOutVisits(client) {
  await client.query(`
    insert into visit (id, engagement_id, status, planned_on, held_on, mode, place, purpose, support_types)
      select uuidv7(), id, 'confirmed', day, day, (array['onSite','onSite','online'])[k % 3 + 1], '役場 第2会議室', '進み具合の確認', array['A','C']
        from (select id, k, date '2026-11-20' - (n % 50) - 30 * k as day from nth cross join generate_series(0, ${VISITS - 1}) k) v;
    insert into visit_record (visit_id, engagement_id, facts, municipality_said, advice, decisions, stage, written_by)
      select v.id, v.engagement_id, repeat('通いの場の参加者と担い手の状況を聞き取った。', 8), repeat('人手が足りない。', 4), repeat('既存の集まりを活かす。', 4), '次回までに一覧を作る。', 1, pg_temp.staff(e.n)
        from visit v join nth e on e.id = v.engagement_id;
    insert into visit (id, engagement_id, status, planned_on, mode, place, purpose) select uuidv7(), id, 'planned', date '2026-11-25' + n % 20, 'onSite', '役場', '次の一手' from nth where n % 3 = 0;
    insert into action_item (id, engagement_id, visit_id, text, side, owner_name, due_on, state, done_on)
      select uuidv7(), e.id, (select v.id from visit v where v.engagement_id = e.id order by v.held_on desc nulls last limit 1), '担い手の一覧を作る（' || k || '）', (array['ours','theirs'])[k % 2 + 1], '', date '2026-10-01' + 10 * k,
             case when k > 3 then 'open' else 'done' end, case when k > 3 then null else date '2026-11-01' end
        from nth e cross join generate_series(1, 6) k;
    insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on)
      select uuidv7(), i.id, i.engagement_id, pg_temp.staff(e.n), date '2026-10-01' from action_item i join nth e on e.id = i.engagement_id where i.side = 'ours';
    update engagement e set last_held_on = v.last, last_held_in_person_on = v.in_person, planned_days = v.planned, visit_count = v.held
      from (select engagement_id, max(held_on) as last, max(held_on) filter (where mode <> 'online') as in_person, count(held_on) as held,
                   coalesce(array_agg(planned_on order by planned_on) filter (where status = 'planned'), '{}') as planned from visit group by 1) v
     where v.engagement_id = e.id;
  `);
}

async function deriveCadence(client) {
  const calendar = japaneseOpenDays([]);
  const { rows } = await client.query(
    'select id, started_on as "startedOn", last_held_on as "lastHeldOn", cadence_months as months, planned_days as "plannedDays" from engagement',
  );
  const derived = rows.map((row) => {
    const due = explainDue(
      { startedOn: row.startedOn, lastHeldOn: row.lastHeldOn, resumedOn: null },
      row.months,
      calendar,
    );
    const schedule = cadenceScheduleOf({ engagementStatus: 'active', dueOn: due.due, plannedDays: row.plannedDays });
    return {
      id: row.id,
      due_on: due.due,
      words: { ja: dueInWords(due, 'ja'), en: dueInWords(due, 'en') },
      days: schedule.map((entry) => entry.from ?? '-infinity'),
      statuses: schedule.map((entry) => entry.status),
    };
  });
  await client.query(
    `update engagement e set next_visit_due_on = d.due_on, due_in_words = d.words, cadence_from = d.days, cadence_statuses = d.statuses
       from jsonb_to_recordset($1) d(id uuid, due_on date, words jsonb, days date[], statuses text[]) where d.id = e.id`,
    [JSON.stringify(derived)],
  );
}

async function openSession(client, tenant) {
  const secret = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
     select $1, id, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours' from person where tenant_id = $2 order by email limit 1`,
    [createHash('sha256').update(secret).digest(), tenant, NOW],
  );
  return secret;
}
