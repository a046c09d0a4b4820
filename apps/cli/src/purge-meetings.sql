/**
 * The needs of municipalities' own meetings of which nothing is on its way any more, the oldest first, with the last
 * day of anything about them: they are of no engagement whose end could take them along.
 * @name finishedMeetings
 * @nonNull lastOn
 */
select
  n.id as "needId",
  n.tenant_id as "tenantId",
  n.municipality_code as "municipalityCode",
  greatest(n.wished_on, max(d.planned_on), max(d.held_on)) as "lastOn"
from
  need n
  left join dispatch d on d.need_id = n.id
where
  n.engagement_id is null
group by
  n.id
having
  coalesce(bool_and(d.state in ('done', 'declined', 'cancelled')), true)
order by
  4,
  1;


/**
 * Everything of such a need as it stands, by table, for a copy of it; the need is kept for this transaction.
 * @name rowsOfMeeting
 */
with
  locked as (
    select
      *
    from
      need
    where
      id = :need
    for update
  )
select
  t."table",
  t."row"
from
  (
    select
      'need' as "table",
      to_jsonb(n) as "row"
    from
      locked n
    union all
    select
      'need_holder',
      to_jsonb(h)
    from
      need_holder h
    where
      h.need_id = :need
    union all
    select
      'dispatch',
      to_jsonb(d)
    from
      dispatch d
    where
      d.need_id = :need
    union all
    select
      'dispatch_step',
      to_jsonb(s)
    from
      dispatch_step s
      join dispatch d on d.id = s.dispatch_id
    where
      d.need_id = :need
    union all
    select
      'dispatch_letter',
      to_jsonb(l)
    from
      dispatch_letter l
      join dispatch d on d.id = l.dispatch_id
    where
      d.need_id = :need
    union all
    select
      'reminder',
      to_jsonb(m)
    from
      reminder m
      join dispatch d on d.id = m.subject_id
    where
      d.need_id = :need
      and m.subject_kind in ('dispatchUnanswered', 'dispatchReport')
    union all
    select
      'dispatch_report',
      to_jsonb(r)
    from
      dispatch_report r
      join dispatch d on d.id = r.dispatch_id
    where
      d.need_id = :need
  ) t;


/**
 * Removes the reminders about the dispatches of such a need.
 * @name removeRemindersOfMeeting
 */
delete from reminder m using dispatch d
where
  d.id = m.subject_id
  and d.need_id = :need
  and m.subject_kind in ('dispatchUnanswered', 'dispatchReport');


/**
 * Removes what stands on the dispatches of such a need.
 * @name removeReportsOfMeeting
 */
delete from dispatch_report r using dispatch d
where
  d.id = r.dispatch_id
  and d.need_id = :need;


/**
 * Removes the letters of such a need; their numbers stay given.
 * @name removeLettersOfMeeting
 */
delete from dispatch_letter l using dispatch d
where
  d.id = l.dispatch_id
  and d.need_id = :need;


/**
 * Removes what happened to the dispatches of such a need.
 * @name removeStepsOfMeeting
 */
delete from dispatch_step s using dispatch d
where
  d.id = s.dispatch_id
  and d.need_id = :need;


/**
 * Removes the dispatches of such a need.
 * @name removeDispatchesOfMeeting
 */
delete from dispatch
where
  need_id = :need;


/**
 * Removes who kept such a need.
 * @name removeHoldersOfMeeting
 */
delete from need_holder
where
  need_id = :need;


/**
 * Removes the need itself.
 * @name removeMeeting
 */
delete from need
where
  id = :need;


/**
 * Writes in the audit log what was removed.
 * @name noteMeetingPurge
 */
insert into
  audit_entry (tenant_id, at, action, subject_kind, subject_id, municipality_code, change)
values
  (:tenant, :now, 'purge', 'need', :need::uuid::text, :municipality, :change);
