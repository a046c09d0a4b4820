// One tenant with very many engagements, as they stand on an ordinary evening: most have a visit behind them and the
// next one planned, some ask for a plan, a few are late, some records are missing, promises run.
import { addDays, civilDay, dueInWords, explainDue, japaneseOpenDays } from '@banso/domain';
import pg from 'pg';

/** The day on which everything is looked at once, and the days after it that are measured. */
export const YESTERDAY = '2026-11-24';
export const FRESH_DAYS = ['2026-11-25', '2026-11-26', '2026-11-27'];
const STAFF = 300;
const MANAGERS = 3;
const VISITS = 12;
/** Earlier months' reminders of each engagement, long settled. */
const SETTLED = 3;

/** Lays the tenant out by the migrator's hand, set by set. */
export async function layOutSweepWorld(url, engagements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select set_config('app.now', '${YESTERDAY}T00:00:00+09:00', false)`);
  const {
    rows: [{ id: tenantId }],
  } = await client.query(
    `insert into tenant (prefecture_code, name) select code, name from prefecture where code = '20' returning id`,
  );
  await layOutPeople(client, tenantId);
  await layOutEngagements(client, tenantId, engagements);
  await layOutVisits(client);
  await layOutPromises(client);
  await client.query('vacuum analyze');
  const {
    rows: [rows],
  } = await client.query(
    'select (select count(*)::int from engagement) as engagement, (select count(*)::int from visit) as visit, (select count(*)::int from team_member) as team_member, (select count(*)::int from action_item) as action_item, (select count(*)::int from reminder) as reminder',
  );
  await client.end();
  return { tenantId, rows, sampleOf: (count, salt) => sampleOf(url, count, salt) };
}

async function sampleOf(url, count, salt) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select id from engagement order by md5(id::text || $2) limit $1', [count, salt]);
  await client.end();
  return rows.map((row) => row.id);
}

async function layOutPeople(client, tenantId) {
  await client.query(
    `insert into organisation (id, tenant_id, kind, name) values (uuidv7(), $1, 'prefecture', '健康福祉部介護支援課')`,
    [tenantId],
  );
  await client.query(
    `insert into person (id, tenant_id, organisation_id, name, kana, email) select uuidv7(), $1, (select id from organisation where tenant_id = $1), '職員 ' || n || '号', 'しょくいん', 'sweep' || n || '@bench.example' from generate_series(1, $2::int) n`,
    [tenantId, STAFF + MANAGERS],
  );
  await client.query(
    `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) select uuidv7(), id, tenant_id, organisation_id, case when row_number() over (order by email) <= $2 then 'manager' else 'staff' end, '2020-04-01' from person where tenant_id = $1`,
    [tenantId, MANAGERS],
  );
}

async function layOutEngagements(client, tenantId, engagements) {
  await client.query(
    `with made as (
       insert into programme (id, tenant_id, name, from_fiscal_year)
         select uuidv7(), $1, '市町村伴走型支援（' || n || '）', 2020 from generate_series(1, ceil($2::int / 77.0)::int) n
         returning id)
     insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
       select id, 2020, '{accompanying}', '{A,B}', 'free' from made`,
    [tenantId, engagements],
  );
  await client.query(`
    create temp table nth (id uuid, n int, held date, due date);
    create temp table staff as select id, (row_number() over (order by email))::int - 1 as n from person where email like 'sweep%' and id in (select person_id from role_holding where role = 'staff');
    create index on staff (n);`);
  // Late ones were visited long ago; the others some day of the last month.
  await client.query(
    `with wanted as (select m.code, p.id as programme, (row_number() over (order by p.id, m.code))::int as n from municipality m cross join programme p where m.prefecture_code = '20' and p.tenant_id = $1 order by p.id, m.code limit $2),
     opened as (
       insert into engagement (id, tenant_id, municipality_code, programme_id, stage, started_on, vision, last_held_on, last_held_in_person_on, visit_count)
       select uuidv7(), $1, code, programme, n % 4, '2025-04-01', '住み慣れた地域で、だれもが自分らしく暮らし続けられるまち', d, d, ${VISITS}
         from wanted, lateral (select date '${YESTERDAY}' - case when n % 17 = 0 then 34 + n % 40 else n % 31 end as d) held returning id, last_held_on)
     insert into nth (id, n, held) select id, row_number() over (), last_held_on from opened`,
    [tenantId, engagements],
  );
  await deriveDueDays(client);
  await client.query('create index on nth (id); analyze nth');
  await client.query('alter table team_member disable trigger user');
  await client.query(
    `insert into team_member (id, engagement_id, tenant_id, municipality_code, person_id, role, from_on)
     select uuidv7(), e.id, e.tenant_id, e.municipality_code, s.id, (array['lead', 'deputy', 'healthOfficeStaff'])[k + 1], e.started_on from nth join engagement e using (id) cross join generate_series(0, 2) k join staff s on s.n = (nth.n * 7 + k * 11) % ${STAFF}`,
  );
  await client.query('alter table team_member enable trigger user');
}

/** The due day of each, by the product's own rule; there are only as many as there are days. */
async function deriveDueDays(client) {
  const calendar = japaneseOpenDays([]);
  const { rows } = await client.query('select distinct held::text as day from nth');
  const derived = rows.map(({ day }) => {
    const due = explainDue(
      { startedOn: civilDay('2025-04-01'), lastHeldOn: civilDay(day), resumedOn: null },
      1,
      calendar,
    );
    return {
      held: day,
      due: due.due,
      words: { ja: dueInWords(due, 'ja'), en: dueInWords(due, 'en') },
      days: ['-infinity', addDays(due.due, 1)],
    };
  });
  await client.query(
    `update engagement e set next_visit_due_on = d.due, due_in_words = d.words, cadence_from = d.days, cadence_statuses = array['onTrack', 'overdue']
       from jsonb_to_recordset($1) d(held date, due date, words jsonb, days date[]) where e.last_held_on = d.held`,
    [JSON.stringify(derived)],
  );
  await client.query('update nth set due = e.next_visit_due_on from engagement e where e.id = nth.id');
}

async function layOutVisits(client) {
  await client.query('alter table visit disable trigger user');
  await client.query(
    `insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, held_on, mode, support_types, created_at)
     select uuidv7(), e.id, e.tenant_id, e.municipality_code, 'confirmed', d, d, 'onSite', array['A'], '2026-01-01' from nth join engagement e using (id) cross join generate_series(0, ${VISITS - 1}) k, lateral (select nth.held - 30 * k as d) days`,
  );
  // Three of four have the next visit planned before it is due; of every fifty one was planned in the last days and has
  // no record.
  await client.query(
    `insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, mode, created_at)
     select uuidv7(), e.id, e.tenant_id, e.municipality_code, 'planned', case when nth.n % 50 = 0 then date '${YESTERDAY}' - nth.n % 9 else greatest(nth.due - nth.n % 4, date '${YESTERDAY}') end, 'onSite', '2026-11-01'
       from nth join engagement e using (id) where nth.n % 17 <> 0 and (nth.n % 4 <> 0 or nth.n % 50 = 0)`,
  );
  await client.query('alter table visit enable trigger user');
  await client.query(
    `update engagement e set planned_days = array[v.planned_on] from visit v where v.engagement_id = e.id and v.status = 'planned'`,
  );
}

async function layOutPromises(client) {
  await client.query(
    'alter table action_item disable trigger user; alter table action_item_owner disable trigger user',
  );
  await client.query(
    `insert into action_item (id, engagement_id, tenant_id, municipality_code, text, side, due_on, state, created_at)
     select uuidv7(), e.id, e.tenant_id, e.municipality_code, '担い手の一覧を作る', case when k = 1 then 'theirs' else 'ours' end, date '${YESTERDAY}' - 20 + (nth.n * 3 + k * 5) % 60, case when k = 2 and nth.n % 2 = 0 then 'open' else 'done' end, '2026-11-01'
       from nth join engagement e using (id) cross join generate_series(0, 2) k`,
  );
  await client.query(
    `insert into action_item_owner (id, action_item_id, engagement_id, tenant_id, municipality_code, person_id, from_on)
     select uuidv7(), i.id, i.engagement_id, i.tenant_id, i.municipality_code, s.id, '2026-11-01' from action_item i join nth on nth.id = i.engagement_id join staff s on s.n = nth.n % ${STAFF} where i.side = 'ours'`,
  );
  await client.query('alter table action_item enable trigger user; alter table action_item_owner enable trigger user');
  await client.query(
    `insert into reminder (id, tenant_id, municipality_code, engagement_id, subject_kind, subject_id, step, occurrence, due_on, falls_on, person_id, state, why, created_at, settled_at)
     select uuidv7(), e.tenant_id, e.municipality_code, e.id, 'visitDue', e.id, 'visitDueSoon', 1, nth.held - 30 * k, nth.held - 30 * k - 7, s.id, 'resolved', '{"ja": "前回", "en": "Last visit"}', '2026-01-01', '2026-10-01'
       from nth join engagement e using (id) cross join generate_series(1, ${SETTLED}) k join staff s on s.n = nth.n % ${STAFF}`,
  );
}
