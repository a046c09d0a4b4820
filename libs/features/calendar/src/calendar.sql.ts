// Made from calendar.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link visitsInCalendar} is asked with. */
export interface VisitsInCalendarParameters {
  from: CivilDay;
  until: CivilDay;
  person: string;
}

/** What {@link visitsInCalendar} gives. */
export interface VisitsInCalendarRow {
  id: string;
  version: number;
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
  day: CivilDay;
  mode: 'onSite' | 'online' | 'ourOffice';
  place: string;
  municipality: string;
  prefecture: string;
  programme: string;
  changedAt: string;
  startsAt: string | null;
  endsAt: string | null;
}

/**
 * The person's visits: those on whose day they were, are or will be in the team, as far as they may see them today.
 * Neither purpose nor record is read: a calendar is kept by strangers.
 */
export const visitsInCalendar = statement<VisitsInCalendarParameters, VisitsInCalendarRow>({
  name: 'visitsInCalendar',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['from', 'until', 'person'],
      text: `
        select
          v.id,
          v.version,
          v.status,
          v.day,
          v.mode,
          v.place,
          m.name as municipality,
          m.prefecture,
          g.name as programme,
          coalesce(v.changed_at, v.created_at) as "changedAt",
          to_char(
            case
              when v.held_on is null then v.starts_at
              else coalesce(
                r.started_at,
                case
                  when v.planned_on = v.held_on then v.starts_at
                end
              )
            end,
            'HH24:MI'
          ) as "startsAt",
          to_char(
            case
              when v.held_on is not null
              and r.started_at is not null then r.ended_at
            end,
            'HH24:MI'
          ) as "endsAt"
        from
          shared_visit v
          join shared_engagement e on e.id = v.engagement_id
          join shared_municipality m on m.code = e.municipality_code
          join shared_programme g on g.id = e.programme_id
          left join visit_record r on r.visit_id = v.id
        where
          v.day between $1 and $2
          and v.engagement_id in (
            select
              t.engagement_id
            from
              part_term t
            where
              t.person_id = $3
          )
          and exists (
            select
            from
              team_on(v.day) t
            where
              t.engagement_id = v.engagement_id
              and t.person_id = $3
          )
        order by
          v.day,
          v.id
        limit
          2000`,
    },
  },
});

/** What {@link dueDaysInCalendar} is asked with. */
export interface DueDaysInCalendarParameters {
  person: string;
}

/** What {@link dueDaysInCalendar} gives. */
export interface DueDaysInCalendarRow {
  id: string;
  version: number;
  day: CivilDay;
  municipality: string;
  prefecture: string;
  programme: string;
  changedAt: string;
}

/** Days on which a visit is due while none is planned, of the engagements that the person leads or deputises today. */
export const dueDaysInCalendar = statement<DueDaysInCalendarParameters, DueDaysInCalendarRow>({
  name: 'dueDaysInCalendar',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          e.id,
          e.version,
          e.next_visit_due_on as day,
          m.name as municipality,
          m.prefecture,
          g.name as programme,
          coalesce(
            (
              select
                max(coalesce(v.changed_at, v.created_at))
              from
                shared_visit v
              where
                v.engagement_id = e.id
            ),
            e.created_at
          ) as "changedAt"
        from
          shared_engagement e
          join shared_municipality m on m.code = e.municipality_code
          join shared_programme g on g.id = e.programme_id
        where
          e.status = 'active'
          and e.next_visit_due_on is not null
          and not exists (
            select
            from
              unnest(e.planned_days) d
            where
              d >= ctx_today()
          )
          and e.id in (
            select
              t.engagement_id
            from
              office_on(ctx_today()) t
            where
              t.person_id = $1
              and t.role in ('lead', 'deputy')
          )
        order by
          e.next_visit_due_on,
          e.id`,
    },
  },
});

/** What {@link dispatchesInCalendar} is asked with. */
export interface DispatchesInCalendarParameters {
  person: string;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link dispatchesInCalendar} gives. */
export interface DispatchesInCalendarRow {
  id: string;
  version: number;
  state: 'requested' | 'approved' | 'asked' | 'accepted' | 'held' | 'reported' | 'done' | 'declined' | 'cancelled';
  day: CivilDay;
  municipality: string;
  prefecture: string;
  changedAt: string;
}

/** The dispatches that the person is asked for as an expert; what for is not read: a calendar is kept by strangers. */
export const dispatchesInCalendar = statement<DispatchesInCalendarParameters, DispatchesInCalendarRow>({
  name: 'dispatchesInCalendar',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'from', 'until'],
      text: `
        select
          d.id,
          d.version,
          d.state,
          coalesce(d.held_on, d.planned_on) as day,
          m.name as municipality,
          m.prefecture,
          coalesce(d.changed_at, d.asked_at) as "changedAt"
        from
          shared_dispatch d
          join shared_municipality m on m.code = d.municipality_code
        where
          d.expert_id = $1
          and d.asked_at is not null
          and coalesce(d.held_on, d.planned_on) between $2 and $3
        order by
          4,
          d.id
        limit
          2000`,
    },
  },
});
