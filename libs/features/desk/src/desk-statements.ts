const MUNICIPALITY = `json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name)`;
const inForce = (term: string) => `${term}.from_on <= ctx_today() and (${term}.until_on is null or ${term}.until_on >= ctx_today())`;
const MINE = `select distinct t.engagement_id from office_term t where t.person_id = $1 and t.role in ('lead', 'deputy') and ${inForce('t')}`;

/** The person's own engagements that ask for something: $1 person, $2 language. */
export const TODO_SQL = `
  with mine as (${MINE})
  select e.id, e.tenant_id as "tenantId", e.programme_id as "programmeId", ${MUNICIPALITY} as municipality, e.next_visit_due_on as "dueOn", e.due_in_words ->> $2 as "dueInWords", e.cadence_statuses[width_bucket(ctx_today(), e.cadence_from)] as status,
         (select min(d) from unnest(e.planned_days) d where d >= ctx_today()) as "plannedOn",
         coalesce((select json_agg(json_build_object('id', v.id, 'plannedOn', v.planned_on, 'draft', (select json_build_object('savedAt', d.saved_at, 'by', case when d.person_id <> $1 then (select p.name from person p where p.id = d.person_id) end) from visit_draft d where d.visit_id = v.id order by d.person_id <> $1, d.saved_at desc limit 1)) order by v.planned_on)
            from visit v where v.engagement_id = e.id and v.status = 'planned' and v.planned_on < ctx_today()), '[]') as missing
    from engagement e join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code
   where e.status = 'active' and e.id in (select engagement_id from mine) and e.cadence_statuses[width_bucket(ctx_today(), e.cadence_from)] <> 'onTrack'
   order by e.municipality_code, e.id`;

/** Records that were sent back (差戻し) to their writer, or to the lead where the writer has left the team: $1 person. */
export const RETURNED_SQL = `
  select v.id, v.engagement_id as "engagementId", ${MUNICIPALITY} as municipality, v.held_on as "heldOn", b.comment, p.name as by, (b.at at time zone 'Asia/Tokyo')::date as "on"
    from visit_returned b join visit v on v.id = b.visit_id join visit_record r on r.visit_id = v.id join person p on p.id = b.person_id
    join municipality m on m.code = v.municipality_code join prefecture f on f.code = m.prefecture_code
   where v.status = 'recorded' and (r.written_by = $1 or (v.engagement_id in (${MINE})
     and not exists (select from part_term t
           where t.engagement_id = v.engagement_id and t.person_id = r.written_by and ${inForce('t')})))
   order by b.at, v.id`;

/** The newest records that wait for the manager's confirmation, and how many there are: $1 how many to show. */
export const CONFIRMATIONS_SQL = `
  select v.visit_id as id, v.engagement_id as "engagementId", ${MUNICIPALITY} as municipality, v.held_on as "heldOn", p.name as writer, count(*) over ()::int as total
    from visit_to_confirm v join person p on p.id = v.written_by join municipality m on m.code = v.municipality_code join prefecture f on f.code = m.prefecture_code
   order by v.held_on desc, v.visit_id desc limit $1`;

/** Packets that wait for the person to hand over or to receive: $1 person. */
export const HANDOVERS_SQL = `
  select h.id, h.transfer_id as "transferId", h.state, h.effective_on as "effectiveOn", m.name as municipality, h.successor_id = $1 as incoming,
         (select name from person where id = h.predecessor_id) as predecessor, (select name from person where id = h.successor_id) as successor
    from handover_packet h join municipality m on m.code = h.municipality_code join transfer t on t.id = h.transfer_id
   where (h.successor_id = $1 or h.predecessor_id = $1) and h.state not in ('received', 'done') and t.withdrawn_at is null
   order by h.effective_on, h.transfer_id, h.municipality_code`;

/** Packets that the person has come into and has not received yet, what can be received first: $1 person. Those still being written count from the effective day on. */
export const INHERITED_SQL = `
  select h.id, h.engagement_id as "engagementId", ${MUNICIPALITY} as municipality, coalesce(p.name, h.facts -> 'cover' ->> 'programme', '') as programme, h.state, h.effective_on as "effectiveOn",
         coalesce((select name from person where id = h.predecessor_id), '') as predecessor, coalesce((select v.reason from handover_version v where v.packet_id = h.id order by v.number desc limit 1), '') as correction
    from handover_packet h join transfer t on t.id = h.transfer_id and t.withdrawn_at is null join municipality m on m.code = h.municipality_code join prefecture f on f.code = m.prefecture_code
    left join engagement e on e.id = h.engagement_id left join programme p on p.id = e.programme_id
   where h.successor_id = $1 and (h.state = 'handedOver' or (h.state in ('drafting', 'checked') and h.effective_on <= ctx_today()))
   order by h.state <> 'handedOver', h.effective_on, h.municipality_code, h.id`;

/** Questions that wait for the person's answer as predecessor: $1 person. */
export const QUESTIONS_SQL = `
  select h.id, h.transfer_id as "transferId", h.effective_on as "effectiveOn", m.name as municipality, count(*)::int as count, min(n.name) as asker
    from handover_question q join handover_packet h on h.id = q.packet_id join transfer t on t.id = h.transfer_id and t.withdrawn_at is null
    join municipality m on m.code = h.municipality_code left join person n on n.id = q.asked_by
   where h.predecessor_id = $1 and q.answer is null group by h.id, h.transfer_id, h.effective_on, m.name order by min(q.asked_at)`;

/** Answers to the person's own questions: $1 person, $2 from when on. */
export const ANSWERS_SQL = `
  select h.id as "handoverId", m.name as municipality, max((q.answered_at at time zone 'Asia/Tokyo')::date) as "on", min(n.name) as answerer
    from handover_question q join handover_packet h on h.id = q.packet_id join municipality m on m.code = h.municipality_code left join person n on n.id = q.answered_by
   where q.asked_by = $1 and q.answered_at >= $2 group by h.id, m.name order by 3 desc`;

/** Counterparts who are new, or will be soon, in the person's own engagements: $1 person, $2 and $3 the days between which they begin. */
export const NEWCOMERS_SQL = `
  with mine as (${MINE})
  select e.id as "engagementId", m.name as municipality, min(c.from_on) as "from"
    from counterpart c join engagement e on e.id = c.engagement_id join municipality m on m.code = e.municipality_code
   where e.id in (select engagement_id from mine) and e.status <> 'closed' and c.from_on between $2 and $3 and c.from_on > e.started_on and (c.until_on is null or c.until_on >= ctx_today())
   group by e.id, m.name order by min(c.from_on) desc, m.name`;

/**
 * Active engagements in which somebody began lately, of the person's own and of those the person manages; what it means is
 * told by the rule of turnover. $1 person, $2 tenants that the person manages, $3 the first day that is looked at.
 */
export const ARRIVALS_SQL = `
  with mine as (${MINE}), arrived as (
    select t.engagement_id from team_term t where t.role = 'lead' and t.from_on between $3 and ctx_today()
    union select c.engagement_id from counterpart c where c.from_on between $3 and ctx_today()
  )
  select e.id, ${MUNICIPALITY} as municipality, e.id in (select engagement_id from mine) as mine, e.tenant_id = any($2::int[]) as managed
    from arrived a join engagement e on e.id = a.engagement_id join municipality m on m.code = e.municipality_code join prefecture f on f.code = m.prefecture_code
   where e.status = 'active' and (e.tenant_id = any($2::int[]) or e.id in (select engagement_id from mine)) order by e.municipality_code, e.id`;

/** Open terms that have crossed those of transfers: $1 tenants that the person manages, $2 the first effective day that is looked at. */
export const CLASHES_SQL = `
  select c.transfer_id as "transferId", c.engagement_id as "engagementId", (c.noted_at at time zone 'Asia/Tokyo')::date as "on", c.kind, c.role, c.on_day as "onDay", c.other_day as "otherDay", m.name as municipality,
         p.name as person, o.name as other, l.name as leaver
    from term_clash c join transfer t on t.id = c.transfer_id and t.withdrawn_at is null join municipality m on m.code = c.municipality_code join person p on p.id = c.person_id
    left join person o on o.id = c.other_id left join person l on l.id = t.person_id
   where c.tenant_id = any($1::int[]) and t.effective_on >= $2 order by c.noted_at desc, c.id`;
