// Visits of the world: spread over the life of each engagement, laid down in the order of their days as years lay them.
import { withoutTriggers } from './engagements.mjs';

/** Shares of visits: corrected once, cancelled. */
const CORRECTED = 0.03;
const CANCELLED = 0.02;
/** What was held in the last days is not confirmed yet. */
const UNCONFIRMED_DAYS = 14;

/**
 * Lays out visits with their records, confirmations and homework, and the lines of the audit log that tell of them.
 * @param {import('pg').Client} client the migrator's connection
 * @param {{ visits: number; now: string }} size
 */
export async function layOutVisits(client, { visits, now }) {
  const today = `date '${now.slice(0, 10)}'`;
  await client.query(
    `create unlogged table bench_visit as
       with life as (
         select e.*, l.person_id as written_by, coalesce(closed_on, ${today}) - e.started_on as days,
                0.6 + bench_chance('pace' || e.id) as pace
           from bench_engagement e
           join lateral (select person_id from bench_lead b where b.id = e.id order by from_on desc limit 1) l on true),
       every as (select sum(days / pace) / $1::float8 as days from life),
       held as (
         select l.*, k, started_on + floor((k + bench_chance(k || 'day' || l.id)) * v.days * pace)::int as day,
                bench_chance(k || 'what' || l.id) as what
           from life l cross join every v cross join lateral generate_series(0, floor(l.days / (v.days * pace))::int) k)
       select bench_id(day, k || 'v' || id) as id, id as engagement_id, tenant_id, code, written_by, day, what, n,
              case when what < ${CANCELLED} then 'cancelled' when day > ${today} - ${UNCONFIRMED_DAYS} then 'recorded'
                   else 'confirmed' end as status,
              case when what < ${CANCELLED} + ${CORRECTED} and what >= ${CANCELLED} then 2 else 1 end as version,
              (array['onSite', 'onSite', 'online', 'ourOffice'])[1 + (what * 1000)::int % 4] as mode,
              (array['{B}', '{A,B}', '{B,D}', '{A}', '{B,C}', '{B}', '{B,E}'])[1 + (what * 7000)::int % 7]::text[] as types
         from held where day <= ${today}`,
    [visits],
  );
  await withoutTriggers(client, ['visit', 'visit_record_version', 'visit_record_event'], () => layRows(client, today));
  await withoutTriggers(client, ['action_item', 'action_item_owner'], () => layHomework(client, today));
  await client.query(`
    insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, municipality_code,
                             engagement_id)
      select tenant_id, day + time '17:00', written_by, 'visit:record', 'visit', id::text, '{"status": ["planned", "recorded"]}',
             code, engagement_id from bench_visit where status <> 'cancelled' order by day`);
}

async function layRows(client, today) {
  await client.query(`
    insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, place, mode, purpose, held_on,
                       support_types, version, created_at, created_by)
      select id, engagement_id, tenant_id, code, status, day, '役場 第2会議室', mode, '進み具合の確認',
             case when status <> 'cancelled' then day end, case when status <> 'cancelled' then types else '{}' end,
             version + (status <> 'cancelled')::int, day - 20, written_by
        from bench_visit order by day, id;
    insert into visit (id, engagement_id, tenant_id, municipality_code, status, planned_on, mode, created_at)
      select bench_id(${today}, 'next' || id), id, tenant_id, code, 'planned', ${today} + 1 + n % 30, 'onSite', ${today} - 3
        from bench_engagement where closed_on is null and n % 5 < 3;
    insert into visit_cancellation (visit_id, engagement_id, tenant_id, municipality_code, reason, cancelled_at)
      select id, engagement_id, tenant_id, code, '先方の都合', day - 1 from bench_visit where status = 'cancelled';
    insert into visit_record_version (visit_id, engagement_id, tenant_id, municipality_code, facts, municipality_said, advice,
                                      decisions, participants_ours, participants_theirs, written_by, recorded_at, version,
                                      reason, superseded_at, held_on, mode, purpose, support_types, begun_by, begun_at,
                                      body_ids)
      select v.id, engagement_id, v.tenant_id, code, repeat('通いの場の参加者と担い手の状況を聞き取った。', 3 + (what * 800)::int % 9),
             repeat('人手が足りない。', 1 + (what * 900)::int % 6), '既存の集まりを活かす。', '次回までに一覧を作る。',
             jsonb_build_array(jsonb_build_object('personId', written_by, 'name', '職員')), array['係長'], written_by,
             day + time '17:00' + make_interval(days => w - 1), w, case when w > 1 then '日付の誤り' else '' end,
             case when w < v.version then day + time '17:00' + make_interval(days => 1) end, day, mode, '進み具合の確認', types,
             written_by, day + time '17:00', array[p.organisation_id]
        from bench_visit v join person p on p.id = v.written_by
       cross join lateral generate_series(1, v.version) w where status <> 'cancelled' order by day, v.id;
    insert into visit_record_event (visit_id, engagement_id, tenant_id, municipality_code, version, kind, person_id, at, steps)
      select v.id, v.engagement_id, v.tenant_id, v.code, v.version, 'confirmed', m.id, v.day + 3 + time '10:00', 1
        from bench_visit v join bench_person m on m.tenant_id = v.tenant_id and m.kind = 'prefecture' and m.n = 1
       where v.status = 'confirmed' order by v.day;`);
}

/** Every fourth visit left a homework; that of the last weeks is open. */
async function layHomework(client, today) {
  await client.query(`
    create unlogged table bench_item as
      select bench_id(day, 'a' || id) as id, id as visit_id, engagement_id, tenant_id, code, written_by, day,
             (what * 600)::int % 2 = 0 as is_ours
        from bench_visit where status <> 'cancelled' and (what * 400)::int % 4 = 0;
    insert into action_item (id, engagement_id, tenant_id, municipality_code, visit_id, text, side, owner_name, due_on, state,
                             done_on, created_at)
      select id, engagement_id, tenant_id, code, visit_id, '担い手の一覧を作る', case when is_ours then 'ours' else 'theirs' end,
             case when is_ours then '' else '係長' end, day + 30, case when day > ${today} - 40 then 'open' else 'done' end,
             case when day <= ${today} - 40 then day + 28 end, day from bench_item order by day;
    insert into action_item_owner (id, action_item_id, engagement_id, tenant_id, municipality_code, person_id, from_on)
      select bench_id(day, 'o' || id), id, engagement_id, tenant_id, code, written_by, day from bench_item where is_ours
       order by day;
    drop table bench_item;`);
}
