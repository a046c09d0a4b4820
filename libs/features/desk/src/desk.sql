/**
 * The person's own engagements that ask for something, with the planned visits that have passed without a record.
 * `by` of a draft is null where it is the person's. A planned visit has its day, and how an active engagement stands
 * is known.
 * @name deskTodo
 * @together
 * @type status CadenceStatus from @banso/domain
 * @nonNull status, missing.plannedOn, planned.on
 */
with
  mine as (
    select
      o.engagement_id
    from
      own_engagements(:person, ctx_today()) o
  )
select
  e.id,
  e.tenant_id as "tenantId",
  e.programme_id as "programmeId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  e.next_visit_due_on as "dueOn",
  e.due_in_words ->> :lang as "dueInWords",
  cadence_status_on(e.cadence_statuses, e.cadence_from, ctx_today()) as status,
  (
    select
      json_build_object('id', v.id, 'on', v.planned_on)
    from
      shared_visit v
    where
      v.engagement_id = e.id
      and v.status = 'planned'
      and v.planned_on >= ctx_today()
    order by
      v.planned_on,
      v.id
    limit
      1
  ) as planned,
  coalesce(
    (
      select
        json_agg(
          json_build_object(
            'id',
            v.id,
            'plannedOn',
            v.planned_on,
            'draft',
            (
              select
                json_build_object(
                  'savedAt',
                  d.saved_at,
                  'by',
                  case
                    when d.person_id <> :person then (
                      select
                        p.name
                      from
                        shared_person p
                      where
                        p.id = d.person_id
                    )
                  end
                )
              from
                shared_visit_draft d
              where
                d.visit_id = v.id
              order by
                d.person_id <> :person,
                d.saved_at desc
              limit
                1
            )
          )
          order by
            v.planned_on
        )
      from
        shared_visit v
      where
        v.engagement_id = e.id
        and v.status = 'planned'
        and v.planned_on < ctx_today()
    ),
    '[]'
  ) as missing
from
  shared_engagement e
  join shared_municipality m on m.code = e.municipality_code
where
  e.status = 'active'
  and e.id in (
    select
      engagement_id
    from
      mine
  )
  and cadence_status_on(e.cadence_statuses, e.cadence_from, ctx_today()) <> 'onTrack'
order by
  e.municipality_code,
  e.id;


/**
 * Records that were sent back (差戻し) to their writer, or to the lead where the writer has left the team. A record has
 * the day on which its visit was held.
 * @name deskReturned
 * @together
 * @nonNull heldOn
 */
select
  v.id,
  v.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  v.held_on as "heldOn",
  b.comment,
  p.name as by,
  (b.at at time zone 'Asia/Tokyo')::date as "on"
from
  visit_returned b
  join shared_visit v on v.id = b.visit_id
  join visit_record r on r.visit_id = v.id
  join shared_person p on p.id = b.person_id
  join shared_municipality m on m.code = v.municipality_code
where
  v.status = 'recorded'
  and (
    r.written_by = :person
    or (
      v.engagement_id in (
        select
          o.engagement_id
        from
          own_engagements(:person, ctx_today()) o
      )
      and not exists (
        select
        from
          part_term t
        where
          t.engagement_id = v.engagement_id
          and t.person_id = r.written_by
          and holds_on(t.from_on, t.until_on, ctx_today())
      )
    )
  )
order by
  b.at,
  v.id;


/**
 * The newest records that wait for the manager's confirmation, and how many there are. Only those that are shown are
 * looked at closely; of a writer whom the reader cannot see there is none.
 * @name deskConfirmations
 * @together
 * @nonNull heldOn
 */
with
  waiting as materialized (
    select
      v.visit_id,
      v.engagement_id,
      v.municipality_code,
      v.held_on,
      v.written_by
    from
      visit_to_confirm v
    where
      v.written_by = any (
        array(
          select
            p.id
          from
            shared_person p
        )
      )
  )
select
  v.visit_id as id,
  v.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  v.held_on as "heldOn",
  p.name as writer,
  (
    select
      count(*)
    from
      waiting
  ) as total
from
  (
    select
      *
    from
      waiting
    order by
      held_on desc,
      visit_id desc
    limit
      :shown
  ) v
  join shared_person p on p.id = v.written_by
  join shared_municipality m on m.code = v.municipality_code
order by
  v.held_on desc,
  v.visit_id desc;


/**
 * Packets that wait for the person to hand over or to receive.
 * @name deskHandovers
 * @together
 */
select
  h.id,
  h.transfer_id as "transferId",
  h.state,
  h.effective_on as "effectiveOn",
  m.name as municipality,
  h.successor_id is not distinct from :person::uuid as incoming,
  (
    select
      p.name
    from
      shared_person p
    where
      p.id = h.predecessor_id
  ) as predecessor,
  (
    select
      p.name
    from
      shared_person p
    where
      p.id = h.successor_id
  ) as successor
from
  shared_handover_packet h
  join shared_municipality m on m.code = h.municipality_code
  join shared_transfer t on t.id = h.transfer_id
where
  (
    h.successor_id = :person
    or h.predecessor_id = :person
  )
  and h.state not in ('received', 'done')
  and t.withdrawn_at is null
order by
  h.effective_on,
  h.transfer_id,
  h.municipality_code;


/**
 * Packets that the person has come into and has not received yet, what can be received first. Those still being
 * written count from the effective day on.
 * @name deskInherited
 * @together
 */
select
  h.id,
  h.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  coalesce(g.name, h.cover_programme, '') as programme,
  h.state,
  h.effective_on as "effectiveOn",
  coalesce(
    (
      select
        p.name
      from
        shared_person p
      where
        p.id = h.predecessor_id
    ),
    ''
  ) as predecessor,
  coalesce(
    (
      select
        v.reason
      from
        shared_handover_version v
      where
        v.packet_id = h.id
      order by
        v.number desc
      limit
        1
    ),
    ''
  ) as correction
from
  shared_handover_packet h
  join shared_transfer t on t.id = h.transfer_id
  and t.withdrawn_at is null
  join shared_municipality m on m.code = h.municipality_code
  left join shared_engagement e on e.id = h.engagement_id
  left join shared_programme g on g.id = e.programme_id
where
  h.successor_id = :person
  and (
    h.state = 'handedOver'
    or (
      h.state in ('drafting', 'checked')
      and h.effective_on <= ctx_today()
    )
  )
order by
  h.state <> 'handedOver',
  h.effective_on,
  h.municipality_code,
  h.id;


/**
 * Questions that wait for the person's answer as predecessor.
 * @name deskQuestions
 * @together
 */
select
  h.id,
  h.transfer_id as "transferId",
  h.effective_on as "effectiveOn",
  m.name as municipality,
  count(*) as count,
  min(n.name) as asker
from
  shared_handover_question q
  join shared_handover_packet h on h.id = q.packet_id
  join shared_transfer t on t.id = h.transfer_id
  and t.withdrawn_at is null
  join shared_municipality m on m.code = h.municipality_code
  left join shared_person n on n.id = q.asked_by
where
  h.predecessor_id = :person
  and q.answer is null
group by
  h.id,
  h.transfer_id,
  h.effective_on,
  m.name
order by
  min(q.asked_at);


/**
 * Answers to the person's questions since a moment.
 * @name deskAnswers
 * @together
 * @nonNull on
 */
select
  h.id as "handoverId",
  m.name as municipality,
  max((q.answered_at at time zone 'Asia/Tokyo')::date) as "on",
  min(n.name) as answerer
from
  shared_handover_question q
  join shared_handover_packet h on h.id = q.packet_id
  join shared_municipality m on m.code = h.municipality_code
  left join shared_person n on n.id = q.answered_by
where
  q.asked_by = :person
  and q.answered_at >= :since
group by
  h.id,
  m.name
order by
  3 desc;


/**
 * Counterparts who are new, or will be soon, in the person's own engagements: who begin between two days.
 * @name deskNewcomers
 * @together
 */
select
  e.id as "engagementId",
  m.name as municipality,
  min(c.from_on) as "from"
from
  shared_counterpart c
  join shared_engagement e on e.id = c.engagement_id
  join shared_municipality m on m.code = e.municipality_code
where
  e.id in (
    select
      o.engagement_id
    from
      own_engagements(:person, ctx_today()) o
  )
  and e.status <> 'closed'
  and c.from_on between :after and :before
  and c.from_on > e.started_on
  and (
    c.until_on is null
    or c.until_on >= ctx_today()
  )
group by
  e.id,
  m.name
order by
  min(c.from_on) desc,
  m.name;


/**
 * Open terms that have crossed those of transfers, in the offices that the person manages, from an effective day on.
 * What notes a clash (settle_hidden_terms) knows both days.
 * @name deskClashes
 * @together
 * @type role TeamRole from @banso/domain
 * @nonNull otherDay
 */
select
  c.transfer_id as "transferId",
  c.engagement_id as "engagementId",
  (c.noted_at at time zone 'Asia/Tokyo')::date as "on",
  c.kind,
  c.role,
  c.on_day as "onDay",
  c.other_day as "otherDay",
  m.name as municipality,
  p.name as person,
  o.name as other,
  l.name as leaver
from
  shared_term_clash c
  join shared_transfer t on t.id = c.transfer_id
  and t.withdrawn_at is null
  join shared_municipality m on m.code = c.municipality_code
  join shared_person p on p.id = c.person_id
  left join shared_person o on o.id = c.other_id
  left join shared_person l on l.id = t.person_id
where
  c.tenant_id = any (:managed::int[])
  and t.effective_on >= :effectiveSince
order by
  c.noted_at desc,
  c.id;


/**
 * The transfers to come of the people of the given offices.
 * @name deskLeavings
 * @together
 */
select
  t.id,
  t.person_id as "personId",
  p.name,
  t.effective_on as "effectiveOn"
from
  shared_transfer t
  join shared_person p on p.id = t.person_id
where
  t.tenant_id = any (:managed::int[])
  and t.withdrawn_at is null
  and t.kind <> 'arrival'
  and t.effective_on > ctx_today()
order by
  t.effective_on,
  t.id;
