/**
 * A visit with what the record's form needs. `lastVisit` was held.
 * @name visitInFull
 * @nonNull lastVisit.heldOn
 */
select
  v.id,
  v.version,
  v.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  g.name as programme,
  'visitReport' = any (g.papers) as "isReport",
  v.status,
  v.planned_on as "plannedOn",
  to_char(v.starts_at, 'HH24:MI') as "startsAt",
  v.place,
  v.mode,
  v.purpose,
  e.stage as "engagementStage",
  (
    select
      json_build_object('reason', c.reason, 'at', c.cancelled_at)
    from
      visit_cancellation c
    where
      c.visit_id = v.id
  ) as cancellation,
  (
    select
      json_build_object('id', l.id, 'heldOn', l.held_on, 'facts', lr.facts)
    from
      (
        select
          l.id,
          l.held_on
        from
          visit l
        where
          l.engagement_id = v.engagement_id
          and l.id <> v.id
          and l.held_on <= case
            when v.held_on is null then 'infinity'
            else v.held_on
          end
        order by
          l.held_on desc
        limit
          1
      ) l
      join visit_record lr on lr.visit_id = l.id
  ) as "lastVisit",
  (
    select
      json_build_object(
        'text',
        r.text,
        'version',
        r.version,
        'reason',
        r.reason,
        'writtenBy',
        r.written_by,
        'recordedAt',
        r.recorded_at,
        'events',
        coalesce(
          (
            select
              json_agg(
                k.told
                order by
                  k.id
              )
            from
              visit_event_told k
            where
              k.visit_id = v.id
          ),
          '[]'
        ),
        'opinions',
        coalesce(
          (
            select
              json_agg(
                o.told
                order by
                  o.body_id nulls first,
                  o.version desc
              )
            from
              visit_opinion_told o
            where
              o.visit_id = v.id
              and o.superseded_at is null
          ),
          '[]'
        ),
        'stepsNeeded',
        coalesce(
          (
            select
              c.steps
            from
              shared_confirmation_rule c
            where
              c.tenant_id = v.tenant_id
              and c.programme_id = e.programme_id
          ),
          1
        )
      )
    from
      visit_record_told r
    where
      r.visit_id = v.id
      and r.superseded_at is null
  ) as record,
  json_build_object(
    'ours',
    coalesce(
      (
        select
          json_agg(
            json_build_object('id', p.id, 'name', p.name)
            order by
              o.leads desc,
              o.since,
              p.id
          )
        from
          (
            select
              t.person_id,
              bool_or(t.role = 'lead') as leads,
              min(t.from_on) as since
            from
              team_on(ctx_today()) t
            where
              t.engagement_id = v.engagement_id
            group by
              t.person_id
          ) o
          join shared_person p on p.id = o.person_id
      ),
      '[]'
    ),
    'theirs',
    coalesce(
      (
        select
          json_agg(
            c.post || ' ' || c.name
            order by
              c.is_main desc,
              c.from_on
          )
        from
          shared_counterpart c
        where
          c.engagement_id = v.engagement_id
          and holds_on(c.from_on, c.until_on, ctx_today())
      ),
      '[]'
    )
  ) as "participantsSuggested"
from
  visit v
  join shared_engagement e on e.id = v.engagement_id
  join shared_municipality m on m.code = v.municipality_code
  join shared_programme g on g.id = e.programme_id
where
  v.id = :visit;


/**
 * Visits by day, the oldest first or the newest, beyond the day and id of the last one that was shown. Each filter
 * holds where it is given: days, status, the person in whose teams they must be on their day, those alone that wait for
 * the reader's confirmation. Homework is that of the visit before. A reader of some municipalities (`ofPlaces`) is
 * given the first of each of them, put in order: going through an office's visits for theirs may mean years of others'.
 * @name listedVisits
 * @together
 */
with
  page as materialized (
    select
      f.*
    from
      /*if ofPlaces*/
      (
        select distinct
          p as code
        from
          unnest(
            (
              select
                ctx_texts('app.readable')
            )::text[]
          ) p
      ) place
      cross join lateral
      /*end*/
      (
        select
          /*if ofPlaces*/
          v.id,
          v.day /*else*/ v.* /*end*/
        from
          visit v
        where
          true
          /*if ofPlaces*/
          and v.municipality_code = place.code /*end*/
          /*filter from*/
          and v.day >= :from::date /*end*/
          /*filter until*/
          and v.day <= :until::date /*end*/
          /*filter status*/
          and v.status = :status /*end*/
          /*filter person*/
          -- Where the person was in a team at all is found by index.
          and v.engagement_id = any (
            array(
              select
                m.engagement_id
              from
                shared_team_member m
              where
                m.person_id = :person::uuid
            )
          )
          and exists (
            select
            from
              part_term t
            where
              t.engagement_id = v.engagement_id
              and t.person_id = :person::uuid
              and t.from_on <= v.day
              and (
                t.until_on is null
                or t.until_on >= v.day
              )
          )
          /*end*/
          /*if toConfirm*/
          and v.id = any (
            array(
              select
                c.visit_id
              from
                visit_to_confirm c
            )
          ) /*end*/
          and (v.day, v.id)
          /*if newest*/
          < /*else*/ > /*end*/ (:day::date, :after::uuid)
        order by
          v.day /*if newest*/ desc /*else*/ asc /*end*/,
          v.id /*if newest*/ desc /*else*/ asc /*end*/
        limit
          :limit
      ) f
    order by
      f.day /*if newest*/ desc /*else*/ asc /*end*/,
      f.id /*if newest*/ desc /*else*/ asc /*end*/
    limit
      :limit
  )
select
  v.id,
  v.version,
  v.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  v.planned_on as "plannedOn",
  v.held_on as "heldOn",
  to_char(v.starts_at, 'HH24:MI') as "startsAt",
  v.place,
  v.mode,
  v.status,
  v.purpose,
  array(
    select
      p.name
    from
      team_term t
      join shared_person p on p.id = t.person_id
    where
      t.engagement_id = v.engagement_id
      and t.from_on <= v.day
      and (
        t.until_on is null
        or t.until_on >= v.day
      )
    order by
      t.role = 'lead' desc,
      t.from_on
  ) as participants,
  homework.done as "homeworkDone",
  homework.given as "homeworkAll"
from
  /*if ofPlaces*/
  page k
  join visit v on v.id = k.id /*else*/ page v /*end*/
  join shared_municipality m on m.code = v.municipality_code
  left join lateral (
    select
      l.id
    from
      visit l
    where
      l.engagement_id = v.engagement_id
      and l.held_on < v.day
    order by
      l.held_on desc
    limit
      1
  ) last on true
  cross join lateral (
    select
      count(*) filter (
        where
          i.state = 'done'
      ) as done,
      count(*) as given
    from
      shared_action_item i
    where
      i.visit_id = last.id
  ) homework
order by
  v.day /*if newest*/ desc /*else*/ asc /*end*/,
  v.id /*if newest*/ desc /*else*/ asc /*end*/;


/**
 * How many visits `listedVisits` gives with the same filters, all pages together.
 * @name listedVisitsCount
 * @together
 */
select
  count(*) as n
from
  visit v
where
  true
  /*filter from*/
  and v.day >= :from::date /*end*/
  /*filter until*/
  and v.day <= :until::date /*end*/
  /*filter status*/
  and v.status = :status /*end*/
  /*filter person*/
  -- Where the person was in a team at all is found by index.
  and v.engagement_id = any (
    array(
      select
        m.engagement_id
      from
        shared_team_member m
      where
        m.person_id = :person::uuid
    )
  )
  and exists (
    select
    from
      part_term t
    where
      t.engagement_id = v.engagement_id
      and t.person_id = :person::uuid
      and t.from_on <= v.day
      and (
        t.until_on is null
        or t.until_on >= v.day
      )
  )
  /*end*/
  /*if toConfirm*/
  and v.id = any (
    array(
      select
        c.visit_id
      from
        visit_to_confirm c
    )
  ) /*end*/;


/**
 * Drafts within reach, one for each visit, the one saved last first: one's own, otherwise the predecessor's that was
 * saved last. Reach alone would do; where to look is said so that not every draft of the body is held against it.
 * `by` is null where the draft is one's own.
 * @name draftsAtHand
 */
select
  drafts.*
from
  (
    select distinct
      on (d.visit_id) d.visit_id as "visitId",
      d.content,
      d.saved_at as "savedAt",
      d.version,
      case
        when d.person_id <> :person then json_build_object(
          'id',
          d.person_id,
          'name',
          coalesce(
            (
              select
                p.name
              from
                shared_person p
              where
                p.id = d.person_id
            ),
            ''
          )
        )
      end as by
    from
      visit_draft d
    where
      d.person_id = :person
      or d.engagement_id = any (
        array(
          select
            s.engagement_id
          from
            shared_disposition s
          where
            s.successor_id = :person
        )
      )
    order by
      d.visit_id,
      d.person_id <> :person,
      d.saved_at desc
  ) drafts
order by
  drafts."savedAt" desc
limit
  200;


/**
 * The draft of a visit that a person goes on with: one's own, otherwise the predecessor's that was saved last.
 * @name draftOfVisit
 */
select
  d.visit_id as "visitId",
  d.content,
  d.saved_at as "savedAt",
  d.version,
  case
    when d.person_id <> :person then json_build_object(
      'id',
      d.person_id,
      'name',
      coalesce(
        (
          select
            p.name
          from
            shared_person p
          where
            p.id = d.person_id
        ),
        ''
      )
    )
  end as by
from
  visit_draft d
where
  d.visit_id = :visit
order by
  d.person_id <> :person,
  d.saved_at desc
limit
  1;
