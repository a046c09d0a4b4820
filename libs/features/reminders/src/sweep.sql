/**
 * Every engagement that has something a reminder can be about, or a reminder that stands.
 * @name engagementsToWatch
 * @nonNull id
 */
select
  found.id
from
  (
    select
      e.id
    from
      shared_engagement e
    where
      e.tenant_id = :tenant
      and e.status = 'active'
      and e.next_visit_due_on is not null
    union
    select
      v.engagement_id
    from
      shared_visit v
    where
      v.tenant_id = :tenant
      and v.status = 'planned'
    union
    select
      v.engagement_id
    from
      shared_visit v
    where
      v.tenant_id = :tenant
      and v.status = 'recorded'
    union
    select
      i.engagement_id
    from
      shared_action_item i
    where
      i.tenant_id = :tenant
      and i.state = 'open'
      and i.side = 'ours'
    union
    select
      h.engagement_id
    from
      shared_handover_packet h
    where
      h.tenant_id = :tenant
      and h.state not in ('received', 'done')
    union
    select
      t.engagement_id
    from
      shared_peer_consent c
      join shared_team_member t on t.person_id = c.person_id
      and t.tenant_id = c.tenant_id
    where
      c.tenant_id = :tenant
      and c.until_on >= ctx_today()
    union
    select
      r.engagement_id
    from
      reminder r
    where
      r.tenant_id = :tenant
      and r.state in ('open', 'acknowledged')
  ) found
where
  found.id is not null
order by
  found.id;


/**
 * The engagements whose reminders can be others today than on the day `after`, although nobody has changed them: a
 * step of a ladder has come, a planned day or a term has begun or ended, or what certain people may hear has changed.
 * `windows`: the days on which something is due whose step has come (LadderWindow, as JSON); `nearAfter` and
 * `nearToday`: the days up to which a planned visit answered then, and does now.
 * @name engagementsMovedByTime
 * @nonNull id
 */
with
  came as (
    select
      w.subject,
      coalesce(w."from", '-infinity') as first_day,
      w.until as last_day,
      w."everyDays" as every_days,
      w.width
    from
      jsonb_to_recordset(:windows) as w (subject text, "from" date, until date, "everyDays" int, width int)
  )
select
  found.id
from
  (
    select
      e.id
    from
      came w
      join shared_engagement e on e.next_visit_due_on between w.first_day and w.last_day
    where
      w.subject = 'visitDue'
      and e.tenant_id = :tenant
      and e.status = 'active'
      and (
        w.every_days is null
        or (w.last_day - e.next_visit_due_on) % w.every_days < w.width
      )
    union
    select
      v.engagement_id
    from
      came w
      join shared_visit v on v.planned_on between w.first_day and w.last_day
    where
      w.subject in ('plannedVisit', 'recordMissing')
      and v.tenant_id = :tenant
      and v.status = 'planned'
      and (
        w.every_days is null
        or (w.last_day - v.planned_on) % w.every_days < w.width
      )
    union
    select
      v.engagement_id
    from
      came w
      join visit_unconfirmed v on (v.recorded_at at time zone 'Asia/Tokyo')::date between w.first_day and w.last_day
    where
      w.subject = 'unconfirmed'
      and v.tenant_id = :tenant
      and (
        w.every_days is null
        or (w.last_day - (v.recorded_at at time zone 'Asia/Tokyo')::date) % w.every_days < w.width
      )
    union
    select
      i.engagement_id
    from
      came w
      join shared_action_item i on i.due_on between w.first_day and w.last_day
    where
      w.subject = 'actionItem'
      and i.tenant_id = :tenant
      and i.state = 'open'
      and i.side = 'ours'
      and (
        w.every_days is null
        or (w.last_day - i.due_on) % w.every_days < w.width
      )
    union
    select
      t.engagement_id
    from
      came w
      join shared_peer_consent c on c.until_on between w.first_day and w.last_day
      join shared_team_member t on t.person_id = c.person_id
      and t.tenant_id = c.tenant_id
    where
      w.subject = 'peerConsent'
      and c.tenant_id = :tenant
      and (
        w.every_days is null
        or (w.last_day - c.until_on) % w.every_days < w.width
      )
    union
    -- A planned day that has passed no longer answers, and the visit is no longer on its way.
    select
      v.engagement_id
    from
      shared_visit v
    where
      v.tenant_id = :tenant
      and v.status = 'planned'
      and v.planned_on >= :after
      and v.planned_on < :today
    union
    -- Past the due day, a visit planned far off comes near enough to answer.
    select
      v.engagement_id
    from
      shared_visit v
      join shared_engagement e on e.id = v.engagement_id
    where
      v.tenant_id = :tenant
      and v.status = 'planned'
      and e.next_visit_due_on < :today
      and v.planned_on > :nearAfter
      and v.planned_on <= :nearToday
    union
    select
      t.engagement_id
    from
      shared_team_member t
    where
      t.tenant_id = :tenant
      and t.from_on > :after
      and t.from_on <= :today
    union
    select
      t.engagement_id
    from
      shared_team_member_end t
    where
      t.tenant_id = :tenant
      and t.until_on >= :after
      and t.until_on < :today
    union
    select
      o.engagement_id
    from
      shared_action_item_owner o
    where
      o.tenant_id = :tenant
      and o.from_on > :after
      and o.from_on <= :today
    union
    -- Whoever leaves is in office no more, whatever became of the dispositions.
    select
      t.engagement_id
    from
      shared_transfer x
      join shared_team_member t on t.person_id = x.person_id
      and t.tenant_id = x.tenant_id
    where
      x.tenant_id = :tenant
      and x.withdrawn_at is null
      and x.kind <> 'arrival'
      and x.effective_on > :after
      and x.effective_on <= :today
    union
    -- Whoever hands over may do so from outside the area by now, where the change itself cannot reach the reminders.
    select
      h.engagement_id
    from
      shared_handover_packet h
    where
      h.tenant_id = :tenant
      and h.state not in ('received', 'done')
    union
    select
      r.engagement_id
    from
      reminder r
    where
      r.tenant_id = :tenant
      and r.state in ('open', 'acknowledged')
      and r.subject_kind = 'handover'
    union
    select
      t.engagement_id
    from
      shared_team_member t
    where
      t.person_id = any (:people::uuid[])
      and t.tenant_id = :tenant
    union
    select
      o.engagement_id
    from
      shared_action_item_owner o
    where
      o.person_id = any (:people::uuid[])
      and o.tenant_id = :tenant
    union
    select
      r.engagement_id
    from
      reminder r
    where
      r.person_id = any (:people::uuid[])
      and r.tenant_id = :tenant
      and r.state in ('open', 'acknowledged')
  ) found
where
  found.id is not null
order by
  found.id;


/**
 * How far the last sweep that came to its end has brought an office: up to which day time can have moved nothing
 * unseen, when it last looked at everything, and the office that it went by.
 * @name sweepMark
 */
select
  k.swept_on as "sweptOn",
  k.whole_on as "wholeOn",
  k.office
from
  sweep_mark k
where
  k.tenant_id = :tenant;


/**
 * Marks how far a sweep has come.
 * @name leaveSweepMark
 */
insert into
  sweep_mark (tenant_id, swept_on, whole_on, office)
values
  (:tenant, :sweptOn, :wholeOn, :office)
on conflict (tenant_id) do update
set
  swept_on = excluded.swept_on,
  whole_on = excluded.whole_on,
  office = excluded.office;
