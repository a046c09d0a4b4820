/**
 * What packets are drafted from, each of its engagement; one statement, so that all parts are of the same moment. A
 * packet is read by the office: of other bodies' opinions it takes the open ones alone, whoever asks. The superior who
 * checks is the witness; until then the one who registered the transfer. A visit that was held has its day, as asked
 * for, and a planned one has, too, as its table says.
 * @name packetFacts
 * @nonNull facts.visits.heldOn, facts.plannedVisits.on
 * @type facts.stage Stage from @banso/domain
 * @type facts.stageChanges.from Stage from @banso/domain
 * @type facts.stageChanges.to Stage from @banso/domain
 * @type facts.visits.supportTypes SupportType[] from @banso/domain
 */
select
  h.id,
  json_build_object(
    'cover',
    json_build_object(
      'programme',
      p.name,
      'announcedOn',
      x.announced_on,
      'effectiveOn',
      h.effective_on,
      'predecessor',
      coalesce(
        (
          select
            json_build_object('name', n.name, 'post', coalesce(n.post, ''))
          from
            shared_person n
          where
            n.id = h.predecessor_id
        ),
        json_build_object('name', '', 'post', '')
      ),
      'successor',
      (
        select
          json_build_object('name', n.name, 'post', coalesce(n.post, ''))
        from
          shared_person n
        where
          n.id = h.successor_id
      ),
      'witness',
      (
        select
          json_build_object('name', n.name, 'post', coalesce(n.post, ''))
        from
          shared_person n
        where
          n.id = coalesce(h.checked_by, x.registered_by)
      )
    ),
    'municipality',
    json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture),
    'counterparts',
    coalesce(
      (
        select
          json_agg(
            json_build_object('name', c.name, 'post', c.post, 'from', c.from_on, 'until', c.until_on)
            order by
              c.from_on,
              c.id
          )
        from
          shared_counterpart c
        where
          c.engagement_id = e.id
      ),
      '[]'
    ),
    'vision',
    e.vision,
    'challenges',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'text',
              c.text,
              'isTrueOne',
              coalesce(
                c.id = (
                  select
                    t.challenge_id
                  from
                    shared_true_challenge t
                  where
                    t.engagement_id = e.id
                  order by
                    t.since desc,
                    t.id desc
                  limit
                    1
                ),
                false
              )
            )
            order by
              c.noted_on,
              c.id
          )
        from
          shared_challenge c
        where
          c.engagement_id = e.id
          and c.withdrawn_on is null
      ),
      '[]'
    ),
    'initiatives',
    coalesce(
      (
        select
          json_agg(
            json_build_object('text', i.text, 'state', i.state)
            order by
              i.started_on,
              i.id
          )
        from
          shared_initiative i
        where
          i.engagement_id = e.id
      ),
      '[]'
    ),
    'startedOn',
    e.started_on,
    'status',
    e.status,
    'stage',
    e.stage,
    'nextVisitDueOn',
    e.next_visit_due_on,
    'visits',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'heldOn',
              v.held_on,
              'mode',
              v.mode,
              'purpose',
              v.purpose,
              'facts',
              coalesce(r.facts, ''),
              'opinion',
              o.text,
              'opinionIsInternal',
              o.internal,
              'otherOpinions',
              coalesce(
                (
                  select
                    json_agg(
                      json_build_object('body', b.name, 'text', g.text)
                      order by
                        b.name
                    )
                  from
                    shared_visit_opinion g
                    join shared_organisation b on b.id = g.body_id
                  where
                    g.visit_id = v.id
                    and g.superseded_at is null
                    and not g.internal
                    and g.text <> ''
                ),
                '[]'
              ),
              'remarks',
              coalesce(
                (
                  select
                    json_agg(
                      json_build_object('by', k.by, 'body', k.body, 'on', k.day, 'text', k.text)
                      order by
                        k.written_at,
                        k.id
                    )
                  from
                    (
                      select
                        u.id,
                        u.text,
                        u.written_at,
                        (u.written_at at time zone 'Asia/Tokyo')::date as day,
                        n.name as by,
                        b.name as body
                      from
                        shared_visit_remark u
                        join shared_person n on n.id = u.written_by
                        join shared_organisation b on b.id = n.organisation_id
                      where
                        u.visit_id = v.id
                    ) k
                ),
                '[]'
              ),
              'corrections',
              coalesce(
                (
                  select
                    json_agg(
                      json_build_object(
                        'version',
                        c.version,
                        'on',
                        (c.recorded_at at time zone 'Asia/Tokyo')::date,
                        'by',
                        coalesce(
                          (
                            select
                              n.name
                            from
                              shared_person n
                            where
                              n.id = c.written_by
                          ),
                          ''
                        ),
                        'reason',
                        c.reason,
                        'factsBefore',
                        b.facts,
                        'decisionsBefore',
                        b.decisions
                      )
                      order by
                        c.version desc
                    )
                  from
                    shared_visit_record_version c
                    join shared_visit_record_version b on b.visit_id = c.visit_id
                    and b.version = c.version - 1
                  where
                    c.visit_id = v.id
                ),
                '[]'
              ),
              'decisions',
              coalesce(r.decisions, ''),
              'supportTypes',
              v.support_types
            )
            order by
              v.held_on,
              v.id
          )
        from
          shared_visit v
          left join visit_record r on r.visit_id = v.id
          left join shared_visit_opinion o on o.visit_id = v.id
          and o.body_id is null
          and o.superseded_at is null
          and o.text <> ''
        where
          v.engagement_id = e.id
          and v.held_on is not null
      ),
      '[]'
    ),
    'contacts',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'on',
              contact.contacted_on,
              'mode',
              contact.mode,
              'with',
              contact.counterpart,
              'text',
              contact.text,
              'outcome',
              contact.outcome
            )
            order by
              contact.contacted_on,
              contact.id
          )
        from
          shared_contact contact
        where
          contact.engagement_id = e.id
      ),
      '[]'
    ),
    'stageChanges',
    coalesce(
      (
        select
          json_agg(
            json_build_object('on', s.since, 'from', s.former, 'to', s.stage)
            order by
              s.since,
              s.id
          )
        from
          (
            select
              c.id,
              c.since,
              c.stage,
              coalesce(
                lag(c.stage) over (
                  order by
                    c.since,
                    c.recorded_at,
                    c.id
                ),
                0
              ) as former
            from
              shared_stage_change c
            where
              c.engagement_id = e.id
          ) s
        where
          s.former <> s.stage
      ),
      '[]'
    ),
    'pauses',
    coalesce(
      (
        select
          json_agg(
            json_build_object('from', u.from_on, 'until', u.until_on, 'reason', u.reason)
            order by
              u.from_on
          )
        from
          shared_engagement_pause u
        where
          u.engagement_id = e.id
      ),
      '[]'
    ),
    'promises',
    coalesce(
      (
        select
          json_agg(
            json_build_object(
              'text',
              a.text,
              'side',
              a.side,
              'dueOn',
              a.due_on,
              'owner',
              coalesce(
                (
                  select
                    n.name
                  from
                    shared_action_item_owner w
                    join shared_person n on n.id = w.person_id
                  where
                    w.action_item_id = a.id
                    and w.from_on <= (
                      select
                        ctx_today()
                    )
                  order by
                    w.from_on desc,
                    w.id desc
                  limit
                    1
                ),
                a.owner_name
              )
            )
            order by
              a.due_on,
              a.id
          )
        from
          shared_action_item a
        where
          a.engagement_id = e.id
          and a.state = 'open'
      ),
      '[]'
    ),
    'plannedVisits',
    coalesce(
      (
        select
          json_agg(
            json_build_object('on', v.planned_on, 'text', v.purpose)
            order by
              v.planned_on,
              v.id
          )
        from
          shared_visit v
        where
          v.engagement_id = e.id
          and v.status = 'planned'
      ),
      '[]'
    ),
    'milestones',
    coalesce(
      (
        select
          json_agg(
            json_build_object('on', s.due_on, 'text', s.text)
            order by
              s.due_on,
              s.id
          )
        from
          shared_milestone s
        where
          s.engagement_id = e.id
          and s.state = 'ahead'
      ),
      '[]'
    ),
    'relatedBodies',
    coalesce(
      (
        select
          json_agg(
            json_build_object('name', o.name, 'kind', o.kind, 'part', o.part)
            order by
              o.name
          )
        from
          (
            select
              b.name,
              b.kind,
              string_agg(
                distinct b.part,
                '・'
                order by
                  b.part
              ) as part
            from
              (
                select
                  o.name,
                  o.kind,
                  '支援事業の実施' as part
                from
                  shared_programme_body i
                  join shared_organisation o on o.id = i.organisation_id
                where
                  i.programme_id = e.programme_id
                  and (
                    select
                      fiscal_year_of(ctx_today())
                  ) between i.from_fiscal_year and i.until_fiscal_year
                union all
                select
                  o.name,
                  o.kind,
                  '支援チーム'
                from
                  team_term t
                  join shared_person n on n.id = t.person_id
                  join shared_organisation o on o.id = n.organisation_id
                where
                  t.engagement_id = e.id
                  and holds_on(t.from_on, t.until_on, ctx_today())
              ) b
            group by
              b.name,
              b.kind
          ) o
      ),
      '[]'
    ),
    'material',
    coalesce(
      (
        select
          json_agg(
            json_build_object('title', d.title, 'where', d.place, 'on', d.day, 'isInternal', d.internal)
            order by
              d.day desc,
              d.id
          )
        from
          (
            select
              r.material as title,
              '訪問記録' as place,
              v.held_on as day,
              false as internal,
              v.id
            from
              visit_record r
              join shared_visit v on v.id = r.visit_id
            where
              r.engagement_id = e.id
              and r.material <> ''
            union all
            select
              a.name,
              '訪問に登録した資料',
              v.day,
              a.internal,
              a.id
            from
              shared_attachment a
              join shared_visit v on v.id = a.visit_id
            where
              a.engagement_id = e.id
              and a.withdrawn_at is null
          ) d
      ),
      '[]'
    )
  ) as facts
from
  handover_packet h
  join shared_transfer x on x.id = h.transfer_id
  join shared_engagement e on e.id = h.engagement_id
  join shared_programme p on p.id = e.programme_id
  join shared_municipality m on m.code = e.municipality_code
where
  h.id = any (:packets::uuid[]);
