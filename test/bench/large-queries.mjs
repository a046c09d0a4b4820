// What an ordinary good developer writes without our house over the large world, where bare-queries.mjs has not said
// it: the last visits of an engagement, and coverage counted when asked for. And the limit of what PostgreSQL can do:
// the same rows as JSON that it builds itself, and coverage from the kept months.
import { RECORD_TEXTS, recordStateOf } from '@banso/domain';

/** The newest visits with their records; `$1` the engagement, `$2` one more than the page has. */
export const VISITS = {
  name: 'visits',
  text: `
    with page as materialized (select * from visit where engagement_id = $1 order by day desc, id desc limit $2)
    select v.*, to_char(v.starts_at, 'HH24:MI') as starts, m.code, m.name as municipality, f.name as prefecture, g.name as programme,
           x.reason as cancelled_because, to_json(x.cancelled_at) as cancelled_at, r.version as record_version, r.reason, r.held_on as record_held_on,
           r.mode as record_mode, r.purpose as record_purpose, r.support_types as record_types,
           to_char(r.started_at, 'HH24:MI') as started, to_char(r.ended_at, 'HH24:MI') as ended, r.participants_ours,
           r.participants_theirs, ${RECORD_TEXTS.map(({ column }) => `r.${column}`).join(', ')}, r.stage as record_stage,
           r.next_visit_on, to_json(r.recorded_at) as recorded_at, w.id as writer_id, w.name as writer, coalesce(s.steps, 1) as steps, k.events, o.opinions
      from page v
      join engagement e on e.id = v.engagement_id join municipality m on m.code = e.municipality_code
      join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id
      left join visit_cancellation x on x.visit_id = v.id
      left join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
      left join person w on w.id = r.written_by
      left join confirmation_rule s on s.tenant_id = e.tenant_id and s.programme_id = e.programme_id
      left join (
        select k.visit_id, json_agg(json_build_object('version', k.version, 'kind', k.kind, 'personId', k.person_id, 'steps', k.steps,
                 'by', json_build_object('id', k.person_id, 'name', p.name), 'at', k.at, 'comment', k.comment) order by k.id) as events
          from visit_record_event k left join person p on p.id = k.person_id
         where k.visit_id = any(array(select id from page)) group by 1) k on k.visit_id = v.id
      left join (
        select o.visit_id, json_agg(json_build_object(
                 'body', case when b.id is null then json_build_object('id', null, 'name', t.name)
                              else json_build_object('id', b.id, 'name', b.name) end,
                 'version', o.version, 'text', o.text, 'internal', o.internal,
                 'by', json_build_object('id', p.id, 'name', p.name), 'at', o.written_at, 'reason', o.reason)
               order by o.body_id nulls first, o.version desc) as opinions
          from visit_opinion o join tenant t on t.id = o.tenant_id left join organisation b on b.id = o.body_id
          left join person p on p.id = o.written_by
         where o.superseded_at is null and o.visit_id = any(array(select id from page)) group by 1) o on o.visit_id = v.id
     order by v.day desc, v.id desc`,
};

/** What was delivered in a prefecture and year, counted from the visits; `$1` the office, `$2` and `$3` the days. */
export const COVERAGE = {
  name: 'coverage',
  text: `
    select v.municipality_code as "municipalityCode", t.type as "supportType", count(*)::int as count, max(v.held_on) as "lastOn",
           array(select distinct o.kind from programme_body b join organisation o on o.id = b.organisation_id
                  where b.programme_id = any(array_agg(e.programme_id)) order by 1) as "bodyKinds"
      from visit v join engagement e on e.id = v.engagement_id cross join lateral unnest(v.support_types) t (type)
     where v.tenant_id = $1 and v.held_on between $2 and $3 group by 1, 2 order by 1, 2`,
};

/** The same from the months that the product keeps, as JSON that the database builds. */
export const COVERAGE_LIMIT = {
  name: 'coverage limit',
  text: `
    select json_agg(c)::text as json from (
      select municipality_code as "municipalityCode", support_type as "supportType", sum(delivered)::int as count,
             max(last_on) as "lastOn"
        from coverage_month where tenant_id = $1 and month between $2 and $3 group by 1, 2 order by 1, 2) c`,
};

/** A page of rows that the database itself makes JSON of. @param query one of the others */
export const asJson = ({ name, text }) => ({
  name: `${name}, JSON`,
  text: `select json_agg(r)::text as json from (${text}) r`,
});

/** A page of visits, put together in Node. */
export function visitsOf(rows, limit) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(visitOf), nextCursor: rows.length > limit ? `${last.day},${last.id}` : null };
}

const visitOf = (row) => ({
  id: row.id,
  version: row.version,
  engagementId: row.engagement_id,
  municipality: { code: row.code, name: row.municipality, prefecture: row.prefecture },
  programme: row.programme,
  status: row.status,
  plannedOn: row.planned_on,
  startsAt: row.starts,
  place: row.place,
  mode: row.mode,
  purpose: row.purpose,
  cancellation: row.cancelled_at && { reason: row.cancelled_because, at: row.cancelled_at },
  record: row.record_version === null ? null : recordOf(row),
});

function recordOf(row) {
  const events = /** @type {any[]} */ (row.events ?? []);
  const opinions = row.opinions ?? [];
  const state = recordStateOf(row.record_version, events, row.steps);
  const own = opinions.find(({ body }) => body.id === null);
  const confirmed = state.status === 'confirmed' ? state.confirmations.at(-1) : undefined;
  return {
    heldOn: row.record_held_on,
    mode: row.record_mode,
    purpose: row.record_purpose,
    supportTypes: row.record_types,
    startedAt: row.started,
    endedAt: row.ended,
    participantsOurs: row.participants_ours,
    participantsTheirs: row.participants_theirs,
    ...Object.fromEntries(RECORD_TEXTS.map(({ name, column }) => [name, row[column]])),
    stage: row.record_stage,
    nextVisitOn: row.next_visit_on,
    version: row.record_version,
    reason: row.reason,
    writtenBy: { id: row.writer_id, name: row.writer },
    recordedAt: row.recorded_at,
    opinion: own?.text ?? null,
    opinionInternal: own?.internal ?? true,
    opinionVersion: own?.version ?? 0,
    opinions: opinions.filter((opinion) => opinion.text !== ''),
    confirmation: {
      stepsTaken: Math.min(state.confirmations.length, state.stepsNeeded),
      stepsNeeded: state.stepsNeeded,
      steps: state.confirmations.map(told),
      returned: state.returned && told(state.returned),
    },
    confirmedBy: confirmed?.by ?? null,
    confirmedAt: confirmed?.at ?? null,
    withdrawal: state.withdrawal && told(state.withdrawal),
    eventCount: events.length,
  };
}

const told = ({ by, at, comment }) => ({ by, at, comment });
