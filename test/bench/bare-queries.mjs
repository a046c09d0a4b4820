// What an ordinary good developer writes without our house: rows by plain SQL, the answer put together in Node.
import { createHash } from 'node:crypto';
import {
  NEWLY_ARRIVED_MONTHS,
  fiscalYearOf,
  isNewlyArrived,
  japaneseOpenDays,
  nobodyKnows,
  reintroduction,
  takeoverOf,
  tookOverOn,
} from '@banso/domain';
import { NOW } from './tenant.mjs';

/** The day of the set clock. */
export const TODAY = /** @type {import('@banso/domain').CivilDay} */ (NOW.slice(0, 10));

/**
 * Terms are fetched only where somebody can have followed another lately, as the API does: else the difference would be
 * that.
 */
const LATELY = `$1::date - interval '${NEWLY_ARRIVED_MONTHS} months'`;

const ROW = `
  e.id, e.version, e.municipality_code, m.name as municipality, f.name as prefecture, area.name as area, g.id as programme_id, g.name as programme, y.support_types, e.status, e.stage,
  holders.lead_id, holders.lead_name, holders.deputy_id, holders.deputy_name, e.started_on, e.last_held_on, e.planned_days, e.next_visit_due_on,
  e.cadence_statuses[width_bucket($1::date, e.cadence_from)] as cadence_status, e.visit_count, coalesce(homework.open, 0)::int as open_action_items,
  case when e.online_counts then e.last_held_on else e.last_held_in_person_on end as counted_on, holders.leads, contacts.terms as contacts`;

/**
 * The rows of `page` with everything that belongs to them, each table looked at once: the same way to the rows as the
 * API's.
 */
const FROM_PAGE = `
  from page e join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id join programme_year y on y.programme_id = g.id
  left join (
    select t.engagement_id,
           (array_agg(p.id order by t.from_on desc) filter (where t.role = 'lead' and t.in_force))[1] as lead_id, (array_agg(p.name order by t.from_on desc) filter (where t.role = 'lead' and t.in_force))[1] as lead_name,
           (array_agg(p.id order by t.from_on desc) filter (where t.role = 'deputy' and t.in_force))[1] as deputy_id, (array_agg(p.name order by t.from_on desc) filter (where t.role = 'deputy' and t.in_force))[1] as deputy_name,
           case when count(*) filter (where t.role = 'lead') > 1 and max(t.from_on) filter (where t.role = 'lead') >= ${LATELY}
                then json_agg(json_build_object('who', p.id, 'name', p.name, 'from', t.from_on, 'until', t.until_on)) filter (where t.role = 'lead') end as leads
      from (select *, until_on is null or until_on >= $1 as in_force from team_term where engagement_id = any(array(select id from page)) and role in ('lead', 'deputy') and from_on <= $1) t join person p on p.id = t.person_id group by 1
  ) holders on holders.engagement_id = e.id
  left join (
    select c.engagement_id, json_agg(json_build_object('who', c.name, 'name', c.name, 'from', c.from_on, 'until', c.until_on, 'isMain', c.is_main)) as terms
      from counterpart c where c.engagement_id = any(array(select id from page)) and c.from_on <= $1 group by 1 having count(*) > 1 and max(c.from_on) >= ${LATELY}
  ) contacts on contacts.engagement_id = e.id
  left join (
    select am.tenant_id, am.municipality_code, (array_agg(a.name order by array_position(array['healthOffice', 'secondaryMedical', 'welfare'], a.kind)))[1] as name from area_municipality am join area a on a.id = am.area_id
     where am.municipality_code = any(array(select municipality_code from page)) group by 1, 2
  ) area on area.tenant_id = e.tenant_id and area.municipality_code = e.municipality_code
  left join (
    select i.engagement_id, count(*) as open from action_item i where i.engagement_id = any(array(select id from page)) and i.state = 'open' group by 1
  ) homework on homework.engagement_id = e.id`;

/** The first page of the list; `$1` the day, `$2` one more than the page has. @param within whose engagements */
export const listWithin = (within) => ({
  name: `list ${createHash('md5').update(within).digest('hex')}`,
  text: `with page as materialized (select * from engagement where ${within} order by municipality_code, id limit $2) select ${ROW} ${FROM_PAGE} order by e.municipality_code, e.id`,
});

export const LIST = listWithin('true');

export const DETAIL = {
  name: 'detail',
  text: `
    with page as materialized (select * from engagement where id = $2)
    select ${ROW}, e.cadence_months, e.online_counts, e.vision, e.follows_id, e.due_in_words,
      (select json_agg(c.* order by c.noted_on, c.id) from challenge c where c.engagement_id = $2) as challenges,
      (select tc.challenge_id from true_challenge tc where tc.engagement_id = $2 order by since desc, recorded_at desc, id desc limit 1) as true_challenge_id,
      (select json_agg(i.* order by i.started_on nulls last, i.id) from initiative i where i.engagement_id = $2) as initiatives,
      (select json_agg(m.* order by m.due_on, m.id) from milestone m where m.engagement_id = $2) as milestones,
      (select json_agg(json_build_object('stage', s.stage, 'since', s.since, 'reason', s.reason, 'by', p.name) order by s.since, s.recorded_at, s.id) from stage_change s left join person p on p.id = s.changed_by where s.engagement_id = $2) as stages,
      (select json_agg(json_build_object('id', t.id, 'person_id', p.id, 'person', p.name, 'organisation', o.name, 'role', t.role, 'from', t.from_on, 'until', x.until_on) order by t.from_on desc)
         from team_member t left join team_member_end x on x.member_id = t.id join person p on p.id = t.person_id join organisation o on o.id = p.organisation_id where t.engagement_id = $2) as team,
      (select json_agg(c.* order by c.until_on desc nulls first, c.is_main desc, c.from_on desc) from counterpart c where c.engagement_id = $2) as counterparts,
      (select json_agg(row_to_json(x) order by x.state = 'open' desc, x.due_on, x.id) from (
         select i.*, o.id as owner_id, o.name as owner from action_item i
           left join lateral (select p.id, p.name from action_item_owner w join person p on p.id = w.person_id where w.action_item_id = i.id and w.from_on <= $1 order by w.from_on desc, w.id desc limit 1) o on true
          where i.engagement_id = $2 order by i.state = 'open' desc, i.due_on desc limit 50) x) as action_items,
      (select json_agg(p.* order by p.from_on) from engagement_pause p where p.engagement_id = $2) as pauses,
      (select row_to_json(c) from engagement_closure c where c.engagement_id = $2) as closure
    ${FROM_PAGE}`,
};

/** Cursors of the list begin with it, as the API's do (answer.ts). */
const CURSOR_TAG = createHash('sha256').update('/api/v1/engagements').digest('base64url').slice(0, 8);

export function listOf(rows, limit) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const place =
    rows.length > limit ? Buffer.from(JSON.stringify([last.municipality_code, last.id])).toString('base64url') : null;
  const nextCursor = place && `${CURSOR_TAG}${place}`;
  return { items: shown.map((row) => rowOf(row)), nextCursor };
}

const CALENDAR = japaneseOpenDays();

const NOBODY_NEW = {
  turnover: { leadIsNew: false, contactIsNew: false, nobodyKnows: false, reason: null },
  reintroduction: null,
};

/** Who is new, and what is proposed because of it. */
function toldOf(row) {
  if (!row.leads && !row.contacts) return NOBODY_NEW;
  const [ours, theirs] = [
    takeoverOf(row.leads ?? [], row.started_on, TODAY),
    takeoverOf(row.contacts ?? [], row.started_on, TODAY),
  ];
  const isOpen = row.status !== 'closed';
  const unknown = nobodyKnows(ours?.since ?? null, theirs?.since ?? null, TODAY);
  const proposal = reintroduction(
    {
      status: row.status,
      ours,
      theirs,
      lastHeldOn: row.counted_on,
      plannedDays: row.planned_days,
      dueOn: row.next_visit_due_on,
    },
    TODAY,
    CALENDAR,
  );
  return {
    turnover: {
      leadIsNew: isOpen && ours !== null && isNewlyArrived(ours.since, TODAY),
      contactIsNew: isOpen && theirs !== null && isNewlyArrived(theirs.since, TODAY),
      nobodyKnows: isOpen && unknown.warns,
      reason: isOpen ? (unknown.reason?.ja ?? null) : null,
    },
    reintroduction: proposal && {
      by: proposal.by,
      proposedOn: proposal.proposedOn,
      since: proposal.since,
      reason: proposal.reason.ja,
    },
  };
}

const rowOf = (row) => ({
  ...toldOf(row),
  id: row.id,
  version: row.version,
  municipality: { code: row.municipality_code, name: row.municipality, prefecture: row.prefecture },
  area: row.area,
  programme: { id: row.programme_id, name: row.programme },
  supportTypes: row.support_types,
  status: row.status,
  stage: row.stage,
  lead: row.lead_id && { id: row.lead_id, name: row.lead_name },
  deputy: row.deputy_id && { id: row.deputy_id, name: row.deputy_name },
  startedOn: row.started_on,
  lastHeldOn: row.last_held_on,
  plannedOn: row.planned_days.find((day) => day >= TODAY) ?? null,
  nextVisitDueOn: row.next_visit_due_on,
  cadenceStatus: row.cadence_status,
  recordMissingOn: row.planned_days.find((day) => day < TODAY) ?? null,
  visitCount: row.visit_count,
  openActionItems: row.open_action_items,
});

const ROLES = ['lead', 'deputy', 'prefecturalStaff', 'healthOfficeStaff', 'professor', 'peerSupporter', 'expert'];

export function detailOf(row) {
  const base = rowOf(row);
  const counterparts = (row.counterparts ?? []).map((c) => ({
    id: c.id,
    version: c.version,
    name: c.name,
    post: c.post,
    from: c.from_on,
    until: c.until_on,
    isMain: c.is_main,
    note: c.note,
    isNew: isNew(c, row),
  }));
  const team = (row.team ?? [])
    .map((t) => ({
      id: t.id,
      person: { id: t.person_id, name: t.person },
      organisation: t.organisation,
      role: t.role,
      from: t.from,
      until: t.until,
    }))
    .sort((a, b) => Number(gone(a)) - Number(gone(b)) || ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  const [first, last] = [fiscalYearOf(row.started_on), fiscalYearOf(row.closure?.closed_on ?? TODAY)];
  return {
    ...base,
    cadenceMonths: row.cadence_months,
    onlineCounts: row.online_counts,
    vision: row.vision,
    followsId: row.follows_id,
    dueInWords: row.due_in_words?.ja ?? null,
    challenges: (row.challenges ?? [])
      .map((c) => ({
        id: c.id,
        version: c.version,
        text: c.text,
        isTrue: c.id === row.true_challenge_id,
        notedOn: c.noted_on,
        withdrawnOn: c.withdrawn_on,
      }))
      .sort((a, b) => Number(b.isTrue) - Number(a.isTrue)),
    initiatives: (row.initiatives ?? []).map((i) => ({
      id: i.id,
      version: i.version,
      text: i.text,
      state: i.state,
      startedOn: i.started_on,
    })),
    milestones: (row.milestones ?? []).map((m) => ({
      id: m.id,
      version: m.version,
      text: m.text,
      on: m.due_on,
      state: m.state,
      reachedOn: m.reached_on,
    })),
    stageHistory: (row.stages ?? []).map((s, n, all) => ({
      stage: s.stage,
      since: s.since,
      until: all[n + 1]?.since ?? null,
      reason: s.reason,
      by: s.by,
    })),
    team,
    actionItems: (row.action_items ?? []).map((i) => ({
      id: i.id,
      version: i.version,
      engagementId: row.id,
      municipality: base.municipality,
      text: i.text,
      side: i.side,
      owner: i.owner_id && { id: i.owner_id, name: i.owner },
      ownerName: i.owner_name,
      dueOn: i.due_on,
      state: i.state,
      evidence: i.evidence,
      visitId: i.visit_id,
      doneOn: i.done_on,
    })),
    pauses: (row.pauses ?? []).map((p) => ({ id: p.id, from: p.from_on, until: p.until_on, reason: p.reason })),
    closure: row.closure && {
      closedOn: row.closure.closed_on,
      reason: row.closure.reason,
      outcome: row.closure.outcome,
    },
    fiscalYears: Array.from({ length: Math.max(first, last) - first + 1 }, (_, n) => first + n),
    counterparts,
    turnover: {
      ...base.turnover,
      newCounterparts: counterparts.filter((c) => c.isNew).map((c) => c.id),
      reintroductionProposed: base.reintroduction !== null,
    },
  };
}

const gone = (term) => term.until !== null && term.until < TODAY;

function isNew(counterpart, row) {
  const since = tookOverOn(
    counterpart.name,
    row.counterparts.map((c) => ({ who: c.name, name: c.name, from: c.from_on, until: c.until_on })),
    row.started_on,
  );
  return (
    since !== null && (counterpart.until_on === null || counterpart.until_on >= TODAY) && isNewlyArrived(since, TODAY)
  );
}
