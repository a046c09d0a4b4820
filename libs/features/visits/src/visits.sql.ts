// Made from visits.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { ParticipantOfOurs } from './visit.response.js';

/** What {@link visitInFull} is asked with. */
export interface VisitInFullParameters {
  visit: string;
}

/** What {@link visitInFull} gives. */
export interface VisitInFullRow {
  id: string;
  version: number;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  isReport: boolean;
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
  plannedOn: CivilDay | null;
  startsAt: string | null;
  place: string;
  mode: 'onSite' | 'online' | 'ourOffice';
  purpose: string;
  engagementStage: number;
  cancellation: { reason: string; at: string } | null;
  lastVisit: { id: string; heldOn: CivilDay; facts: string } | null;
  record: { text: { heldOn: CivilDay; mode: string; purpose: string; supportTypes: string[]; startedAt: string | null; endedAt: string | null; participantsOurs: ParticipantOfOurs[]; participantsTheirs: string[]; facts: string; municipalitySaid: string; questions: string; advice: string; material: string; decisions: string; stage: number | null; nextVisitOn: CivilDay | null }; version: number; reason: string; writtenBy: { id: string; name: string }; recordedAt: string; events: Array<{ version: number; kind: 'confirmed' | 'returned' | 'confirmationUndone' | 'withdrawn' | 'withdrawalUndone'; by: { id: string; name: string }; at: string; comment: string; steps: number | null }>; opinions: Array<{ body: { id: string; name: string } | { id: null; name: string }; version: number; text: string; internal: boolean; by: { id: string; name: string } | null; at: string | null; reason: string }>; stepsNeeded: number } | null;
  participantsSuggested: { ours: { id: string; name: string }[]; theirs: string[] };
}

/** A visit with what the record's form needs. `lastVisit` was held. */
export const visitInFull = statement<VisitInFullParameters, VisitInFullRow>({
  name: 'visitInFull',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
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
          v.id = $1`,
    },
  },
});

/** What {@link listedVisits} is asked with. */
export interface ListedVisitsParameters {
  from?: CivilDay | undefined;
  until?: CivilDay | undefined;
  status?: string | undefined;
  person?: string | undefined;
  day: CivilDay;
  after: string;
  limit: number;
  ofPlaces: boolean;
  toConfirm: boolean;
  newest: boolean;
}

/** What {@link listedVisits} gives. */
export interface ListedVisitsRow {
  id: string;
  version: number;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  plannedOn: CivilDay | null;
  heldOn: CivilDay | null;
  startsAt: string | null;
  place: string;
  mode: 'onSite' | 'online' | 'ourOffice';
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
  purpose: string;
  participants: string[];
  homeworkDone: number;
  homeworkAll: number;
}

/**
 * Visits by day, the oldest first or the newest, beyond the day and id of the last one that was shown. Each filter
 * holds where it is given: days, status, the person in whose teams they must be on their day, those alone that wait for
 * the reader's confirmation. Homework is that of the visit before. A reader of some municipalities (`ofPlaces`) is
 * given the first of each of them, put in order: going through an office's visits for theirs may mean years of others'.
 */
export const listedVisits = statement<ListedVisitsParameters, ListedVisitsRow>({
  name: 'listedVisits',
  alternatives: ['ofPlaces', 'toConfirm', 'newest'],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
              (
                select
                   v.*
                from
                  visit v
                where
                  true
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and (v.day, v.id)
                   >  ($5::date, $6::uuid)
                order by
                  v.day  asc ,
                  v.id  asc
                limit
                  $7
              ) f
            order by
              f.day  asc ,
              f.id  asc
            limit
              $7
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
           page v
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
          v.day  asc ,
          v.id  asc`,
    },
    'ofPlaces': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
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
              (
                select
                  v.id,
                  v.day
                from
                  visit v
                where
                  true
                  and v.municipality_code = place.code
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and (v.day, v.id)
                   >  ($5::date, $6::uuid)
                order by
                  v.day  asc ,
                  v.id  asc
                limit
                  $7
              ) f
            order by
              f.day  asc ,
              f.id  asc
            limit
              $7
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
          page k
          join visit v on v.id = k.id
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
          v.day  asc ,
          v.id  asc`,
    },
    'toConfirm': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
              (
                select
                   v.*
                from
                  visit v
                where
                  true
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and v.id = any (
                    array(
                      select
                        c.visit_id
                      from
                        visit_to_confirm c
                    )
                  )
                  and (v.day, v.id)
                   >  ($5::date, $6::uuid)
                order by
                  v.day  asc ,
                  v.id  asc
                limit
                  $7
              ) f
            order by
              f.day  asc ,
              f.id  asc
            limit
              $7
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
           page v
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
          v.day  asc ,
          v.id  asc`,
    },
    'ofPlaces,toConfirm': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
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
              (
                select
                  v.id,
                  v.day
                from
                  visit v
                where
                  true
                  and v.municipality_code = place.code
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and v.id = any (
                    array(
                      select
                        c.visit_id
                      from
                        visit_to_confirm c
                    )
                  )
                  and (v.day, v.id)
                   >  ($5::date, $6::uuid)
                order by
                  v.day  asc ,
                  v.id  asc
                limit
                  $7
              ) f
            order by
              f.day  asc ,
              f.id  asc
            limit
              $7
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
          page k
          join visit v on v.id = k.id
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
          v.day  asc ,
          v.id  asc`,
    },
    'newest': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
              (
                select
                   v.*
                from
                  visit v
                where
                  true
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and (v.day, v.id)
                  <  ($5::date, $6::uuid)
                order by
                  v.day  desc ,
                  v.id  desc
                limit
                  $7
              ) f
            order by
              f.day  desc ,
              f.id  desc
            limit
              $7
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
           page v
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
          v.day  desc ,
          v.id  desc`,
    },
    'ofPlaces,newest': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
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
              (
                select
                  v.id,
                  v.day
                from
                  visit v
                where
                  true
                  and v.municipality_code = place.code
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and (v.day, v.id)
                  <  ($5::date, $6::uuid)
                order by
                  v.day  desc ,
                  v.id  desc
                limit
                  $7
              ) f
            order by
              f.day  desc ,
              f.id  desc
            limit
              $7
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
          page k
          join visit v on v.id = k.id
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
          v.day  desc ,
          v.id  desc`,
    },
    'toConfirm,newest': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
              (
                select
                   v.*
                from
                  visit v
                where
                  true
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and v.id = any (
                    array(
                      select
                        c.visit_id
                      from
                        visit_to_confirm c
                    )
                  )
                  and (v.day, v.id)
                  <  ($5::date, $6::uuid)
                order by
                  v.day  desc ,
                  v.id  desc
                limit
                  $7
              ) f
            order by
              f.day  desc ,
              f.id  desc
            limit
              $7
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
           page v
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
          v.day  desc ,
          v.id  desc`,
    },
    'ofPlaces,toConfirm,newest': {
      parameters: ['from', 'until', 'status', 'person', 'day', 'after', 'limit'],
      text: `
        with
          page as materialized (
            select
              f.*
            from
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
              (
                select
                  v.id,
                  v.day
                from
                  visit v
                where
                  true
                  and v.municipality_code = place.code
                  /*filter from*/
                  and v.day >= $1::date /*end*/
                  /*filter until*/
                  and v.day <= $2::date /*end*/
                  /*filter status*/
                  and v.status = $3 /*end*/
                  /*filter person*/
                  and v.engagement_id = any (
                    array(
                      select
                        m.engagement_id
                      from
                        shared_team_member m
                      where
                        m.person_id = $4::uuid
                    )
                  )
                  and exists (
                    select
                    from
                      part_term t
                    where
                      t.engagement_id = v.engagement_id
                      and t.person_id = $4::uuid
                      and t.from_on <= v.day
                      and (
                        t.until_on is null
                        or t.until_on >= v.day
                      )
                  )
                  /*end*/
                  and v.id = any (
                    array(
                      select
                        c.visit_id
                      from
                        visit_to_confirm c
                    )
                  )
                  and (v.day, v.id)
                  <  ($5::date, $6::uuid)
                order by
                  v.day  desc ,
                  v.id  desc
                limit
                  $7
              ) f
            order by
              f.day  desc ,
              f.id  desc
            limit
              $7
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
          page k
          join visit v on v.id = k.id
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
          v.day  desc ,
          v.id  desc`,
    },
  },
});

/** What {@link listedVisitsCount} is asked with. */
export interface ListedVisitsCountParameters {
  from?: CivilDay | undefined;
  until?: CivilDay | undefined;
  status?: string | undefined;
  person?: string | undefined;
  toConfirm: boolean;
}

/** What {@link listedVisitsCount} gives. */
export interface ListedVisitsCountRow {
  n: number;
}

/** How many visits `listedVisits` gives with the same filters, all pages together. */
export const listedVisitsCount = statement<ListedVisitsCountParameters, ListedVisitsCountRow>({
  name: 'listedVisitsCount',
  alternatives: ['toConfirm'],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['from', 'until', 'status', 'person'],
      text: `
        select
          count(*) as n
        from
          visit v
        where
          true
          /*filter from*/
          and v.day >= $1::date /*end*/
          /*filter until*/
          and v.day <= $2::date /*end*/
          /*filter status*/
          and v.status = $3 /*end*/
          /*filter person*/
          and v.engagement_id = any (
            array(
              select
                m.engagement_id
              from
                shared_team_member m
              where
                m.person_id = $4::uuid
            )
          )
          and exists (
            select
            from
              part_term t
            where
              t.engagement_id = v.engagement_id
              and t.person_id = $4::uuid
              and t.from_on <= v.day
              and (
                t.until_on is null
                or t.until_on >= v.day
              )
          )
          /*end*/`,
    },
    'toConfirm': {
      parameters: ['from', 'until', 'status', 'person'],
      text: `
        select
          count(*) as n
        from
          visit v
        where
          true
          /*filter from*/
          and v.day >= $1::date /*end*/
          /*filter until*/
          and v.day <= $2::date /*end*/
          /*filter status*/
          and v.status = $3 /*end*/
          /*filter person*/
          and v.engagement_id = any (
            array(
              select
                m.engagement_id
              from
                shared_team_member m
              where
                m.person_id = $4::uuid
            )
          )
          and exists (
            select
            from
              part_term t
            where
              t.engagement_id = v.engagement_id
              and t.person_id = $4::uuid
              and t.from_on <= v.day
              and (
                t.until_on is null
                or t.until_on >= v.day
              )
          )
          /*end*/
          and v.id = any (
            array(
              select
                c.visit_id
              from
                visit_to_confirm c
            )
          )`,
    },
  },
});

/** What {@link draftsAtHand} is asked with. */
export interface DraftsAtHandParameters {
  person: string;
}

/** What {@link draftsAtHand} gives. */
export interface DraftsAtHandRow {
  visitId: string;
  content: Record<string, unknown>;
  savedAt: string;
  version: number;
  by: { id: string; name: string } | null;
}

/**
 * Drafts within reach, one for each visit, the one saved last first: one's own, otherwise the predecessor's that was
 * saved last. Reach alone would do; where to look is said so that not every draft of the body is held against it.
 * `by` is null where the draft is one's own.
 */
export const draftsAtHand = statement<DraftsAtHandParameters, DraftsAtHandRow>({
  name: 'draftsAtHand',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
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
                when d.person_id <> $1 then json_build_object(
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
              d.person_id = $1
              or d.engagement_id = any (
                array(
                  select
                    s.engagement_id
                  from
                    shared_disposition s
                  where
                    s.successor_id = $1
                )
              )
            order by
              d.visit_id,
              d.person_id <> $1,
              d.saved_at desc
          ) drafts
        order by
          drafts."savedAt" desc
        limit
          200`,
    },
  },
});

/** What {@link draftOfVisit} is asked with. */
export interface DraftOfVisitParameters {
  person: string;
  visit: string;
}

/** What {@link draftOfVisit} gives. */
export interface DraftOfVisitRow {
  visitId: string;
  content: Record<string, unknown>;
  savedAt: string;
  version: number;
  by: { id: string; name: string } | null;
}

/** The draft of a visit that a person goes on with: one's own, otherwise the predecessor's that was saved last. */
export const draftOfVisit = statement<DraftOfVisitParameters, DraftOfVisitRow>({
  name: 'draftOfVisit',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'visit'],
      text: `
        select
          d.visit_id as "visitId",
          d.content,
          d.saved_at as "savedAt",
          d.version,
          case
            when d.person_id <> $1 then json_build_object(
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
          d.visit_id = $2
        order by
          d.person_id <> $1,
          d.saved_at desc
        limit
          1`,
    },
  },
});
