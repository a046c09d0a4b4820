/**
 * The stage of an engagement, locked until the transaction ends.
 * @name lockStage
 * @type stage Stage from @banso/domain
 */
select
  stage
from
  engagement
where
  id = :engagement
for no key update;


/**
 * The stage that holds: that of the move since the latest day, of those that count. The moves of a visit count unless
 * its record is withdrawn, as the last row about that says. `withdrawn` and `restored` name a visit about which
 * nothing is written yet: its moves count no more, or count again.
 * @name stageInForce
 * @nullable withdrawn, restored
 * @type stage Stage from @banso/domain
 */
select
  s.stage
from
  stage_change s
  cross join lateral (
    select
      coalesce(
        (
          select
            m.kind = 'withdrawal'
          from
            stage_change m
          where
            m.engagement_id = s.engagement_id
            and m.visit_id = s.visit_id
            and m.kind <> 'move'
          order by
            m.recorded_at desc,
            m.id desc
          limit
            1
        ),
        false
      ) as withdrawn
  ) w
where
  s.engagement_id = :engagement
  and s.kind = 'move'
  and (
    :withdrawn::uuid is null
    or s.visit_id is distinct from :withdrawn
  )
  and (
    not w.withdrawn
    or s.visit_id = :restored::uuid
  )
order by
  s.since desc,
  s.recorded_at desc,
  s.id desc
limit
  1;


/**
 * Whether the record of a visit has moved the stage.
 * @name stageMovedAt
 */
select
from
  stage_change
where
  engagement_id = :engagement
  and visit_id = :visit
  and kind = 'move'
limit
  1;


/**
 * An initiative of an engagement.
 * @name initiative
 */
select
  state,
  started_on as "startedOn"
from
  initiative
where
  id = :id
  and engagement_id = :engagement;
