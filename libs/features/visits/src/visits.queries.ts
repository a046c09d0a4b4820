import { auditReading } from '@banso/audit';
import { ActionsQueries } from '@banso/actions';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { VisitQuery } from './visit.request.js';
import { writersBody } from './opinions.js';
import { RECORD, recordOf, type StoredRecord } from './record.sql.js';
import type { Visit, VisitDraft, VisitRow } from './visit.response.js';

type StoredVisit = Omit<Visit, 'homework' | 'record'> & { record: StoredRecord | null };

const TIME = (column: string) => `to_char(${column}, 'HH24:MI')`;
const MUNICIPALITY = `json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name)`;

const VISIT_SQL = `
  select v.id, v.version, v.engagement_id as "engagementId", ${MUNICIPALITY} as municipality, g.name as programme, v.status, v.planned_on as "plannedOn", ${TIME('v.starts_at')} as "startsAt", v.place, v.mode, v.purpose, e.stage as "engagementStage",
    (select json_build_object('reason', c.reason, 'at', c.cancelled_at) from visit_cancellation c where c.visit_id = v.id) as cancellation,
    (select json_build_object('id', l.id, 'heldOn', l.held_on, 'facts', lr.facts) from visit l join visit_record lr on lr.visit_id = l.id
      where l.engagement_id = v.engagement_id and l.id <> v.id and l.held_on <= coalesce(v.held_on, 'infinity') order by l.held_on desc limit 1) as "lastVisit",
    ${RECORD} as record,
    json_build_object(
      'ours', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by o.leads desc, o.since, p.id)
                          from (select t.person_id, bool_or(t.role = 'lead') as leads, min(t.from_on) as since from part_term t
                                 where t.engagement_id = v.engagement_id and t.from_on <= ctx_today() and (t.until_on is null or t.until_on >= ctx_today())
                                 group by t.person_id) o join person p on p.id = o.person_id), '[]'),
      'theirs', coalesce((select json_agg(c.post || ' ' || c.name order by c.is_main desc, c.from_on) from counterpart c where c.engagement_id = v.engagement_id and c.from_on <= ctx_today() and (c.until_on is null or c.until_on >= ctx_today())), '[]')) as "participantsSuggested"
    from visit v join engagement e on e.id = v.engagement_id join municipality m on m.code = v.municipality_code join prefecture f on f.code = m.prefecture_code join programme g on g.id = e.programme_id
   where `;

const ROW_SQL = `
  select v.id, v.version, v.engagement_id as "engagementId", ${MUNICIPALITY} as municipality, v.planned_on as "plannedOn", v.held_on as "heldOn", ${TIME('v.starts_at')} as "startsAt", v.place, v.mode, v.status, v.purpose,
    array(select p.name from team_term t join person p on p.id = t.person_id where t.engagement_id = v.engagement_id and t.from_on <= coalesce(v.held_on, v.planned_on) and (t.until_on is null or t.until_on >= coalesce(v.held_on, v.planned_on)) order by t.role = 'lead' desc, t.from_on) as participants,
    (select count(*)::int from action_item i where i.engagement_id = v.engagement_id and i.visit_id is not null and i.visit_id = last.id and i.state = 'done') as "homeworkDone",
    (select count(*)::int from action_item i where i.engagement_id = v.engagement_id and i.visit_id is not null and i.visit_id = last.id) as "homeworkAll"
    from visit v join municipality m on m.code = v.municipality_code join prefecture f on f.code = m.prefecture_code
    left join lateral (select l.id from visit l where l.engagement_id = v.engagement_id and l.held_on < coalesce(v.held_on, v.planned_on) order by l.held_on desc limit 1) last on true
   where `;

/** Which visits a list wants: $1 from, $2 until, $3 status, $4 the person in whose teams they must be, $5 those to confirm alone. */
const WANTED = `($1::date is null or coalesce(v.held_on, v.planned_on) >= $1) and ($2::date is null or coalesce(v.held_on, v.planned_on) <= $2) and ($3::text is null or v.status = $3)
         and ($4::uuid is null or exists (select from part_term t
              where t.engagement_id = v.engagement_id and t.person_id = $4
                and t.from_on <= coalesce(v.held_on, v.planned_on)
                and (t.until_on is null or t.until_on >= coalesce(v.held_on, v.planned_on))))
         and (not $5::bool or v.id in (select c.visit_id from visit_to_confirm c))`;
function wantedOf(actor: Actor, { from, until, status, mine, toConfirm }: Omit<VisitQuery, 'limit'>): unknown[] {
  return [from ?? null, until ?? null, status ?? null, mine === 'true' ? actor.personId : null, toConfirm === 'true'];
}

/** Drafts within the wall, one for each visit: one's own, otherwise the predecessor's that was saved last. $1 actor. */
const DRAFTS_SQL = (narrow: string) => `
  select distinct on (d.visit_id) d.visit_id as "visitId", d.content, d.saved_at as "savedAt", d.version,
         case when d.person_id <> $1 then json_build_object('id', d.person_id, 'name', coalesce((select p.name from person p where p.id = d.person_id), '')) end as by
    from visit_draft d where ${narrow} order by d.visit_id, d.person_id <> $1, d.saved_at desc`;

/** The questions to the visits. */
@Injectable()
export class VisitsQueries {
  constructor(private readonly actions: ActionsQueries) {}

  /** A visit with what its form needs. Reading a record from outside one's own body leaves an audit line. @throws notFound */
  async show(actor: Actor, id: string): Promise<Visit> {
    const row = isUuid(id) ? await actor.tx.one<StoredVisit>(`${VISIT_SQL} v.id = $1`, [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    await auditReading(actor, 'visit:read', 'visit', [...(row.record ? [id] : []), ...(row.lastVisit ? [row.lastVisit.id] : [])]);
    return {
      ...row,
      record: row.record && recordOf(row.record, await writersBody(actor, row.engagementId)),
      homework: await this.actions.homework(actor, row.engagementId),
    };
  }

  /** The visits of an engagement with their records, newest first. @throws notFound */
  async ofEngagement(actor: Actor, engagementId: string, limit: number, cursor: string | undefined): Promise<Page<Visit>> {
    const known = isUuid(engagementId) && (await actor.tx.one('select from engagement where id = $1', [engagementId]));
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const [day = 'infinity', after = 'ffffffff-ffff-ffff-ffff-ffffffffffff'] = keyIn(cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.query<StoredVisit & { day: string }>(
      `${VISIT_SQL.replace('select v.id,', 'select coalesce(v.held_on, v.planned_on) as day, v.id,')} v.engagement_id = $1 and (coalesce(v.held_on, v.planned_on), v.id) < ($2::date, $3::uuid) order by coalesce(v.held_on, v.planned_on) desc, v.id desc limit $4`,
      [engagementId, day, after, limit + 1],
    );
    await auditReading(actor, 'visit:read', 'visit', rows.slice(0, limit).filter((row) => row.record).map((row) => row.id));
    const bodyId = await writersBody(actor, engagementId);
    return pageOf(rows, limit, (row) => [row.day, row.id], ({ day: _, ...row }) => ({ ...row, record: row.record && recordOf(row.record, bodyId), homework: [] }));
  }

  /** Visits by day, the oldest first unless told otherwise. `mine`: those of engagements in whose team the actor is on the visit's day. */
  async list(actor: Actor, query: VisitQuery): Promise<Page<VisitRow>> {
    const isNewest = query.order === 'newest';
    const after = keyIn(query.cursor, 'day', 'id') ?? (isNewest ? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] : ['-infinity', '00000000-0000-0000-0000-000000000000']);
    const [beyond, direction] = isNewest ? ['<', 'desc'] : ['>', 'asc'];
    const rows = await actor.tx.query<VisitRow>(
      `${ROW_SQL} ${WANTED} and (coalesce(v.held_on, v.planned_on), v.id) ${beyond} ($6::date, $7::uuid)
       order by coalesce(v.held_on, v.planned_on) ${direction}, v.id ${direction} limit $8`,
      [...wantedOf(actor, query), ...after, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.heldOn ?? row.plannedOn, row.id]);
  }

  /** How many visits {@link list} would give, all pages together. */
  async count(actor: Actor, query: Omit<VisitQuery, 'limit'>): Promise<number> {
    const row = await actor.tx.one<{ n: number }>(`select count(*)::int as n from visit v where ${WANTED}`, wantedOf(actor, query));
    return row!.n;
  }

  /** The actor's own drafts and those taken over from predecessors, newest first. */
  async drafts(actor: Actor): Promise<Page<VisitDraft>> {
    // The wall alone would do; where to look for them is said so that not every draft of the body is held against it.
    const where = 'd.person_id = $1 or d.engagement_id = any(array(select s.engagement_id from disposition s where s.successor_id = $1))';
    const items = await actor.tx.query<VisitDraft>(`select * from (${DRAFTS_SQL(where)}) drafts order by "savedAt" desc limit 200`, [personOf(actor)]);
    return { items, nextCursor: null };
  }

  /** One's own draft of a visit, otherwise one that was taken over. @throws notFound */
  async draft(actor: Actor, visitId: string): Promise<VisitDraft> {
    const row = isUuid(visitId) ? await actor.tx.one<VisitDraft>(DRAFTS_SQL('d.visit_id = $2'), [personOf(actor), visitId]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}
