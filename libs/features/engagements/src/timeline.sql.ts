// Made from timeline.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link storyLines} is asked with. */
export interface StoryLinesParameters {
  engagement: string;
  beforeDay: CivilDay;
  beforeTie: string;
  limit: number;
  kinds: ReadonlyArray<string> | null;
}

/** What {@link storyLines} gives. */
export interface StoryLinesRow {
  day: CivilDay;
  kind: 'visit' | 'stage' | 'challenge' | 'team' | 'counterpart' | 'pause' | 'closure' | 'vision' | 'handover' | 'contact' | 'dispatch' | 'remark';
  tie: string;
  text: string | null;
  before: string | null;
  detail: string | null;
  types: string[];
  visitId: string | null;
}

/**
 * The story of an engagement in lines, newest first, behind the place where the page before ended. `before` is what
 * stood there before, where the line tells a change; of a visit `withdrawn` when its record was taken back. A line
 * without a day stands before no place and is left out: each has one.
 */
export const storyLines = statement<StoryLinesParameters, StoryLinesRow>({
  name: 'storyLines',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'beforeDay', 'beforeTie', 'limit', 'kinds'],
      text: `
        select
          story.day,
          story.kind,
          story.tie,
          story.text,
          story.before,
          story.detail,
          story.types,
          story."visitId"
        from
          (
            select
              v.held_on as day,
              'visit' as kind,
              v.id::text as tie,
              r.facts as text,
              null as before,
              v.mode as detail,
              v.support_types as types,
              v.id as "visitId"
            from
              (
                select
                  h.id,
                  h.held_on,
                  h.mode,
                  h.support_types
                from
                  shared_visit h
                where
                  h.engagement_id = $1
                  and h.status in ('recorded', 'confirmed')
                  and h.day <= $2::date
                  and (h.day, h.id::text) < ($2::date, $3)
                order by
                  h.day desc,
                  h.id desc
                limit
                  $4
              ) v
              join visit_record r on r.visit_id = v.id
            union all
            select
              r.held_on,
              'visit',
              v.id::text,
              r.facts,
              'withdrawn',
              v.mode,
              v.support_types,
              v.id
            from
              shared_visit v
              join visit_record r on r.visit_id = v.id
            where
              v.engagement_id = $1
              and v.status = 'withdrawn'
            union all
            select
              s.since,
              'stage',
              s.id::text,
              s.reason,
              s.former::text,
              s.stage::text,
              '{}',
              s.visit_id
            from
              (
                select
                  c.*,
                  lag(c.stage) over (
                    order by
                      c.since,
                      c.recorded_at,
                      c.id
                  ) as former
                from
                  stage_change c
                where
                  c.engagement_id = $1
              ) s
            where
              s.kind = 'move'
              or s.stage is distinct from s.former
            union all
            select
              t.since,
              'challenge',
              t.id::text,
              c.text,
              (
                select
                  b.text
                from
                  true_challenge x
                  join challenge b on b.id = x.challenge_id
                where
                  x.engagement_id = t.engagement_id
                  and (x.since, x.recorded_at, x.id) < (t.since, t.recorded_at, t.id)
                order by
                  x.since desc,
                  x.recorded_at desc,
                  x.id desc
                limit
                  1
              ),
              null,
              '{}',
              null
            from
              true_challenge t
              join challenge c on c.id = t.challenge_id
            where
              t.engagement_id = $1
            union all
            select
              t.from_on,
              'team',
              t.id::text,
              p.name,
              null,
              t.role,
              '{}',
              null
            from
              team_term t
              join shared_person p on p.id = t.person_id
            where
              t.engagement_id = $1
              and t.from_on <= ctx_today()
            union all
            select
              t.until_on,
              'team',
              t.id::text || 'e',
              p.name,
              'ended',
              t.role,
              '{}',
              null
            from
              team_term t
              join shared_person p on p.id = t.person_id
            where
              t.engagement_id = $1
              and t.until_on < ctx_today()
            union all
            select
              c.from_on,
              'counterpart',
              c.id::text,
              c.name,
              null,
              c.post,
              '{}',
              null
            from
              counterpart c
            where
              c.engagement_id = $1
            union all
            select
              p.from_on,
              'pause',
              p.id::text,
              p.reason,
              null,
              'paused',
              '{}',
              null
            from
              engagement_pause p
            where
              p.engagement_id = $1
            union all
            select
              p.until_on,
              'pause',
              p.id::text || 'r',
              p.reason,
              null,
              'resumed',
              '{}',
              null
            from
              engagement_pause p
            where
              p.engagement_id = $1
              and p.until_on is not null
            union all
            select
              c.closed_on,
              'closure',
              c.id::text,
              c.reason,
              null,
              null,
              '{}',
              null
            from
              engagement_closure c
            where
              c.engagement_id = $1
            union all
            select
              o.reopened_on,
              'closure',
              o.id::text || 'o',
              o.reason,
              null,
              'reopened',
              '{}',
              null
            from
              engagement_reopening o
            where
              o.engagement_id = $1
            union all
            select
              (t.written_at at time zone 'Asia/Tokyo')::date,
              'vision',
              t.id::text,
              t.text,
              null,
              null,
              '{}',
              null
            from
              text_version t
            where
              t.engagement_id = $1
              and t.subject_kind = 'vision'
            union all
            select
              (h.delivered_at at time zone 'Asia/Tokyo')::date,
              'handover',
              h.id::text,
              (
                select
                  p.name
                from
                  shared_person p
                where
                  p.id = h.predecessor_id
              ),
              (
                select
                  p.name
                from
                  shared_person p
                where
                  p.id = h.successor_id
              ),
              h.state,
              '{}',
              null
            from
              shared_handover_packet h
            where
              h.engagement_id = $1
              and h.delivered_at is not null
            union all
            select
              c.contacted_on,
              'contact',
              c.id::text,
              c.text,
              nullif(c.outcome, ''),
              c.mode,
              '{}',
              null
            from
              shared_contact c
            where
              c.engagement_id = $1
            union all
            select
              d.held_on,
              'dispatch',
              d.id::text,
              (
                select
                  concat_ws(
                    chr(10),
                    nullif(r.on_case, ''),
                    nullif(r.on_sheet, ''),
                    nullif(r.on_conduct, ''),
                    nullif(r.follow_up, '')
                  )
                from
                  shared_dispatch_report r
                where
                  r.dispatch_id = d.id
                order by
                  r.version desc
                limit
                  1
              ),
              null,
              p.name,
              '{}',
              null
            from
              shared_dispatch d
              join shared_person p on p.id = d.expert_id
            where
              d.engagement_id = $1
              and d.held_on is not null
            union all
            select
              (k.written_at at time zone 'Asia/Tokyo')::date,
              'remark',
              k.id::text,
              k.text,
              null,
              p.name,
              '{}',
              k.visit_id
            from
              shared_visit_remark k
              join shared_person p on p.id = k.written_by
            where
              k.engagement_id = $1
          ) story
        where
          (
            $5::text[] is null
            or story.kind = any ($5)
          )
          and (story.day, story.tie) < ($2::date, $3)
        order by
          story.day desc,
          story.tie desc
        limit
          $4`,
    },
  },
});

/** What {@link engagementInReach} is asked with. */
export interface EngagementInReachParameters {
  id: string;
}

/** What {@link engagementInReach} gives. */
export type EngagementInReachRow = Record<string, never>;

/** Whether an engagement is within reach. */
export const engagementInReach = statement<EngagementInReachParameters, EngagementInReachRow>({
  name: 'engagementInReach',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
        from
          engagement
        where
          id = $1`,
    },
  },
});
