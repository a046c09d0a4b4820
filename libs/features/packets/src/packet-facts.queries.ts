import type { HandoverPacketFacts } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';

/** Gathers what packets are drafted from. */
@Injectable()
export class PacketFactsQueries {
  /** The facts of every given packet's engagement, by packet id. One statement, so that all parts are of the same moment. */
  async of(actor: Actor, packetIds: readonly string[]): Promise<Map<string, HandoverPacketFacts>> {
    const rows = await actor.tx.prepared<{ id: string; facts: HandoverPacketFacts }>('facts of packets', FACTS, [packetIds]);
    return new Map(rows.map((row) => [row.id, row.facts]));
  }
}

const person = (id: string) => `(select jsonb_build_object('name', n.name, 'post', coalesce(n.post, '')) from person n where n.id = ${id})`;
const list = (object: string, source: string, order: string) => `coalesce((select jsonb_agg(${object} order by ${order}) from ${source}), '[]')`;

/** A packet is read by the office: of other bodies' opinions it takes the open ones alone, whoever asks. */
const OTHER_OPINIONS = list(`jsonb_build_object('body', b.name, 'text', g.text)`,
  `visit_opinion g join organisation b on b.id = g.body_id where g.visit_id = v.id and g.superseded_at is null and not g.internal and g.text <> ''`, 'b.name');
const CORRECTIONS = list(
  `jsonb_build_object('version', c.version, 'on', (c.recorded_at at time zone 'Asia/Tokyo')::date, 'by', coalesce((select n.name from person n where n.id = c.written_by), ''),
     'reason', c.reason, 'factsBefore', b.facts, 'decisionsBefore', b.decisions)`,
  'visit_record_version c join visit_record_version b on b.visit_id = c.visit_id and b.version = c.version - 1 where c.visit_id = v.id', 'c.version desc');

const FACTS = `
  select h.id, jsonb_build_object(
    'cover', jsonb_build_object('programme', p.name, 'announcedOn', x.announced_on, 'effectiveOn', h.effective_on,
      'predecessor', coalesce(${person('h.predecessor_id')}, jsonb_build_object('name', '', 'post', '')), 'successor', ${person('h.successor_id')},
      -- The superior who checks is the witness; until then the one who registered the transfer.
      'witness', ${person('coalesce(h.checked_by, x.registered_by)')}),
    'municipality', jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', f.name),
    'counterparts', ${list(`jsonb_build_object('name', c.name, 'post', c.post, 'from', c.from_on, 'until', c.until_on)`, 'counterpart c where c.engagement_id = e.id', 'c.from_on, c.id')},
    'vision', e.vision,
    'challenges', ${list(
      `jsonb_build_object('text', c.text, 'isTrueOne', c.id = (select t.challenge_id from true_challenge t where t.engagement_id = e.id order by t.since desc, t.id desc limit 1))`,
      'challenge c where c.engagement_id = e.id and c.withdrawn_on is null', 'c.noted_on, c.id')},
    'initiatives', ${list(`jsonb_build_object('text', i.text, 'state', i.state)`, 'initiative i where i.engagement_id = e.id', 'i.started_on, i.id')},
    'startedOn', e.started_on, 'status', e.status, 'stage', e.stage, 'nextVisitDueOn', e.next_visit_due_on,
    'visits', ${list(
      `jsonb_build_object('heldOn', v.held_on, 'mode', v.mode, 'purpose', v.purpose, 'facts', coalesce(r.facts, ''), 'opinion', o.text, 'opinionIsInternal', o.internal,
         'otherOpinions', ${OTHER_OPINIONS}, 'corrections', ${CORRECTIONS}, 'decisions', coalesce(r.decisions, ''), 'supportTypes', v.support_types)`,
      `visit v left join visit_record r on r.visit_id = v.id
         left join visit_opinion o on o.visit_id = v.id and o.body_id is null and o.superseded_at is null and o.text <> '' where v.engagement_id = e.id and v.held_on is not null`, 'v.held_on, v.id')},
    'stageChanges', ${list(
      `jsonb_build_object('on', s.since, 'from', s.former, 'to', s.stage)`,
      `(select c.*, coalesce(lag(c.stage) over (order by c.since, c.recorded_at, c.id), 0) as former from stage_change c where c.engagement_id = e.id) s where s.former <> s.stage`, 's.since, s.id')},
    'pauses', ${list(`jsonb_build_object('from', u.from_on, 'until', u.until_on, 'reason', u.reason)`, 'engagement_pause u where u.engagement_id = e.id', 'u.from_on')},
    'promises', ${list(
      `jsonb_build_object('text', a.text, 'side', a.side, 'dueOn', a.due_on, 'owner', coalesce(
         (select n.name from action_item_owner w join person n on n.id = w.person_id where w.action_item_id = a.id and w.from_on <= (select ctx_today()) order by w.from_on desc, w.id desc limit 1), a.owner_name))`,
      `action_item a where a.engagement_id = e.id and a.state = 'open'`, 'a.due_on, a.id')},
    'plannedVisits', ${list(`jsonb_build_object('on', v.planned_on, 'text', v.purpose)`, `visit v where v.engagement_id = e.id and v.status = 'planned'`, 'v.planned_on, v.id')},
    'milestones', ${list(`jsonb_build_object('on', s.due_on, 'text', s.text)`, `milestone s where s.engagement_id = e.id and s.state = 'ahead'`, 's.due_on, s.id')},
    'relatedBodies', ${list(
      `jsonb_build_object('name', o.name, 'kind', o.kind, 'part', o.part)`,
      `(select b.name, b.kind, string_agg(distinct b.part, '・' order by b.part) as part from (
          select o.name, o.kind, '支援事業の実施' as part from programme_body i join organisation o on o.id = i.organisation_id where i.programme_id = e.programme_id
          union all select o.name, o.kind, '支援チーム' from team_term t join person n on n.id = t.person_id join organisation o on o.id = n.organisation_id
            where t.engagement_id = e.id and t.from_on <= (select ctx_today()) and (t.until_on is null or t.until_on >= (select ctx_today()))) b group by b.name, b.kind) o`, 'o.name')},
    'material', ${list(
      `jsonb_build_object('title', d.title, 'where', d.place, 'on', d.day, 'isInternal', d.internal)`,
      `(select r.material as title, '訪問記録' as place, v.held_on as day, false as internal, v.id from visit_record r join visit v on v.id = r.visit_id where r.engagement_id = e.id and r.material <> ''
        union all select a.name, '訪問に登録した資料', coalesce(v.held_on, v.planned_on), a.internal, a.id from attachment a join visit v on v.id = a.visit_id where a.engagement_id = e.id and a.withdrawn_at is null) d`, 'd.day desc, d.id')}
  ) as facts
    from handover_packet h join transfer x on x.id = h.transfer_id join engagement e on e.id = h.engagement_id join programme p on p.id = e.programme_id
    join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code
   where h.id = any($1::uuid[])`;
