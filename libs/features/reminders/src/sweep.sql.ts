// Made from sweep.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { OfficePicture } from './office.js';

/** What {@link engagementsToWatch} is asked with. */
export interface EngagementsToWatchParameters {
  tenant: number;
}

/** What {@link engagementsToWatch} gives. */
export interface EngagementsToWatchRow {
  id: string;
}

/** Every engagement that has something a reminder can be about, or a reminder that stands. */
export const engagementsToWatch = statement<EngagementsToWatchParameters, EngagementsToWatchRow>({
  name: 'engagementsToWatch',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          found.id
        from
          (
            select
              e.id
            from
              shared_engagement e
            where
              e.tenant_id = $1
              and e.status = 'active'
              and e.next_visit_due_on is not null
            union
            select
              v.engagement_id
            from
              shared_visit v
            where
              v.tenant_id = $1
              and v.status = 'planned'
            union
            select
              v.engagement_id
            from
              shared_visit v
            where
              v.tenant_id = $1
              and v.status = 'recorded'
            union
            select
              i.engagement_id
            from
              shared_action_item i
            where
              i.tenant_id = $1
              and i.state = 'open'
              and i.side = 'ours'
            union
            select
              h.engagement_id
            from
              shared_handover_packet h
            where
              h.tenant_id = $1
              and h.state not in ('received', 'done')
            union
            select
              t.engagement_id
            from
              shared_peer_consent c
              join shared_team_member t on t.person_id = c.person_id
              and t.tenant_id = c.tenant_id
            where
              c.tenant_id = $1
              and c.until_on >= ctx_today()
            union
            select
              r.engagement_id
            from
              reminder r
            where
              r.tenant_id = $1
              and r.state in ('open', 'acknowledged')
          ) found
        where
          found.id is not null
        order by
          found.id`,
    },
  },
});

/** What {@link engagementsMovedByTime} is asked with. */
export interface EngagementsMovedByTimeParameters {
  windows: string;
  tenant: number;
  after: CivilDay;
  today: CivilDay;
  nearAfter: CivilDay;
  nearToday: CivilDay;
  people: ReadonlyArray<string>;
}

/** What {@link engagementsMovedByTime} gives. */
export interface EngagementsMovedByTimeRow {
  id: string;
}

/**
 * The engagements whose reminders can be others today than on the day `after`, although nobody has changed them: a
 * step of a ladder has come, a planned day or a term has begun or ended, or what certain people may hear has changed.
 * `windows`: the days on which something is due whose step has come (LadderWindow, as JSON); `nearAfter` and
 * `nearToday`: the days up to which a planned visit answered then, and does now.
 */
export const engagementsMovedByTime = statement<EngagementsMovedByTimeParameters, EngagementsMovedByTimeRow>({
  name: 'engagementsMovedByTime',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['windows', 'tenant', 'after', 'today', 'nearAfter', 'nearToday', 'people'],
      text: `
        with
          came as (
            select
              w.subject,
              coalesce(w."from", '-infinity') as first_day,
              w.until as last_day,
              w."everyDays" as every_days,
              w.width
            from
              jsonb_to_recordset($1) as w (subject text, "from" date, until date, "everyDays" int, width int)
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
              and e.tenant_id = $2
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
              and v.tenant_id = $2
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
              and v.tenant_id = $2
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
              and i.tenant_id = $2
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
              and c.tenant_id = $2
              and (
                w.every_days is null
                or (w.last_day - c.until_on) % w.every_days < w.width
              )
            union
            select
              v.engagement_id
            from
              shared_visit v
            where
              v.tenant_id = $2
              and v.status = 'planned'
              and v.planned_on >= $3
              and v.planned_on < $4
            union
            select
              v.engagement_id
            from
              shared_visit v
              join shared_engagement e on e.id = v.engagement_id
            where
              v.tenant_id = $2
              and v.status = 'planned'
              and e.next_visit_due_on < $4
              and v.planned_on > $5
              and v.planned_on <= $6
            union
            select
              t.engagement_id
            from
              shared_team_member t
            where
              t.tenant_id = $2
              and t.from_on > $3
              and t.from_on <= $4
            union
            select
              t.engagement_id
            from
              shared_team_member_end t
            where
              t.tenant_id = $2
              and t.until_on >= $3
              and t.until_on < $4
            union
            select
              o.engagement_id
            from
              shared_action_item_owner o
            where
              o.tenant_id = $2
              and o.from_on > $3
              and o.from_on <= $4
            union
            select
              t.engagement_id
            from
              shared_transfer x
              join shared_team_member t on t.person_id = x.person_id
              and t.tenant_id = x.tenant_id
            where
              x.tenant_id = $2
              and x.withdrawn_at is null
              and x.kind <> 'arrival'
              and x.effective_on > $3
              and x.effective_on <= $4
            union
            select
              h.engagement_id
            from
              shared_handover_packet h
            where
              h.tenant_id = $2
              and h.state not in ('received', 'done')
            union
            select
              r.engagement_id
            from
              reminder r
            where
              r.tenant_id = $2
              and r.state in ('open', 'acknowledged')
              and r.subject_kind = 'handover'
            union
            select
              t.engagement_id
            from
              shared_team_member t
            where
              t.person_id = any ($7::uuid[])
              and t.tenant_id = $2
            union
            select
              o.engagement_id
            from
              shared_action_item_owner o
            where
              o.person_id = any ($7::uuid[])
              and o.tenant_id = $2
            union
            select
              r.engagement_id
            from
              reminder r
            where
              r.person_id = any ($7::uuid[])
              and r.tenant_id = $2
              and r.state in ('open', 'acknowledged')
          ) found
        where
          found.id is not null
        order by
          found.id`,
    },
  },
});

/** What {@link sweepMark} is asked with. */
export interface SweepMarkParameters {
  tenant: number;
}

/** What {@link sweepMark} gives. */
export interface SweepMarkRow {
  sweptOn: CivilDay;
  wholeOn: CivilDay;
  office: OfficePicture;
}

/**
 * How far the last sweep that came to its end has brought an office: up to which day time can have moved nothing
 * unseen, when it last looked at everything, and the office that it went by.
 */
export const sweepMark = statement<SweepMarkParameters, SweepMarkRow>({
  name: 'sweepMark',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          k.swept_on as "sweptOn",
          k.whole_on as "wholeOn",
          k.office
        from
          sweep_mark k
        where
          k.tenant_id = $1`,
    },
  },
});

/** What {@link leaveSweepMark} is asked with. */
export interface LeaveSweepMarkParameters {
  tenant: number;
  sweptOn: CivilDay;
  wholeOn: CivilDay;
  office: string;
}

/** What {@link leaveSweepMark} gives. */
export type LeaveSweepMarkRow = Record<string, never>;

/** Marks how far a sweep has come. */
export const leaveSweepMark = statement<LeaveSweepMarkParameters, LeaveSweepMarkRow>({
  name: 'leaveSweepMark',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'sweptOn', 'wholeOn', 'office'],
      text: `
        insert into
          sweep_mark (tenant_id, swept_on, whole_on, office)
        values
          ($1, $2, $3, $4)
        on conflict (tenant_id) do update
        set
          swept_on = excluded.swept_on,
          whole_on = excluded.whole_on,
          office = excluded.office`,
    },
  },
});
