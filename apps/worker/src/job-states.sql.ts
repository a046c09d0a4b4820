// Made from job-states.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link beginRun} is asked with. */
export interface BeginRunParameters {
  job: string;
  tenant: number | null;
  worker: string;
}

/** What {@link beginRun} gives. */
export type BeginRunRow = Record<string, never>;

/** Writes down that a job's run begins. */
export const beginRun = statement<BeginRunParameters, BeginRunRow>({
  name: 'beginRun',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['job', 'tenant', 'worker'],
      text: `
        insert into
          job_state (job, tenant_id, worker, began_at)
        values
          ($1, $2, $3, clock_timestamp())
        on conflict (job, tenant_id) do update
        set
          worker = excluded.worker,
          began_at = excluded.began_at,
          ended_at = null`,
    },
  },
});

/** What {@link endRun} is asked with. */
export interface EndRunParameters {
  failure: string | null;
  now: Date | string;
  job: string;
  tenant: number | null;
}

/** What {@link endRun} gives. */
export type EndRunRow = Record<string, never>;

/**
 * Writes down how a job's run ended, and up to which of the product's moments it covers. Failing leaves the last
 * success as it is.
 */
export const endRun = statement<EndRunParameters, EndRunRow>({
  name: 'endRun',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['failure', 'now', 'job', 'tenant'],
      text: `
        update job_state
        set
          ended_at = clock_timestamp(),
          duration_ms = extract(
            epoch
            from
              clock_timestamp() - began_at
          ) * 1000,
          succeeded_at = case
            when $1::text is null then clock_timestamp()
            else succeeded_at
          end,
          covers = case
            when $1::text is null then $2::timestamptz
            else covers
          end,
          failed_at = case
            when $1::text is null then failed_at
            else clock_timestamp()
          end,
          error = $1
        where
          job = $3
          and tenant_id is not distinct from $4`,
    },
  },
});

/** What {@link jobStates} is asked with. */
export interface JobStatesParameters {
  jobs: ReadonlyArray<string>;
  once: ReadonlyArray<boolean>;
}

/** What {@link jobStates} gives. */
export interface JobStatesRow {
  job: string;
  tenantId: number | null;
  covers: string | null;
  failedAgo: number | null;
  isRunning: boolean;
}

/**
 * What is known of every job, for each office or, where it is done once, for the installation. An office that a job
 * has never served has a line of nulls.
 */
export const jobStates = statement<JobStatesParameters, JobStatesRow>({
  name: 'jobStates',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['jobs', 'once'],
      text: `
        select
          j.name as job,
          t.id as "tenantId",
          s.covers,
          case
            when s.error is not null then extract(
              epoch
              from
                clock_timestamp() - s.failed_at
            )::float8
          end as "failedAgo",
          s.began_at is not null
          and s.ended_at is null
          and exists (
            select
            from
              shared_worker w
            where
              w.id = s.worker
              and w.lease_until > clock_timestamp()
          ) as "isRunning"
        from
          unnest($1::text[], $2::boolean[]) as j (name, once)
          join (
            select
              null::int as id
            union all
            select
              tenants_to_serve()
          ) t on (t.id is null) = j.once
          left join job_state s on s.job = j.name
          and s.tenant_id is not distinct from t.id`,
    },
  },
});

/** What {@link noteQueue} is asked with. */
export interface NoteQueueParameters {
  backend: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

/** What {@link noteQueue} gives. */
export type NoteQueueRow = Record<string, never>;

/** Writes down how much stands in the queue. */
export const noteQueue = statement<NoteQueueParameters, NoteQueueRow>({
  name: 'noteQueue',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['backend', 'waiting', 'active', 'delayed', 'failed'],
      text: `
        insert into
          queue_state (seen_at, backend, waiting, active, delayed, failed)
        values
          (clock_timestamp(), $1, $2, $3, $4, $5)
        on conflict (only_one) do update
        set
          seen_at = excluded.seen_at,
          backend = excluded.backend,
          waiting = excluded.waiting,
          active = excluded.active,
          delayed = excluded.delayed,
          failed = excluded.failed`,
    },
  },
});

/** What {@link noteGivenUp} is asked with. */
export interface NoteGivenUpParameters {
  jobs: string;
}

/** What {@link noteGivenUp} gives. */
export type NoteGivenUpRow = Record<string, never>;

/** Writes down the jobs that the queue has given up, as they stand there now. */
export const noteGivenUp = statement<NoteGivenUpParameters, NoteGivenUpRow>({
  name: 'noteGivenUp',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['jobs'],
      text: `
        with
          now_there as (
            select
              *
            from
              jsonb_to_recordset($1) f (id text, job text, "tenantId" int, attempts int, "failedAt" timestamptz, error text)
          ),
          gone as (
            delete from failed_job
            where
              id not in (
                select
                  id
                from
                  now_there
              )
          )
        insert into
          failed_job (id, job, tenant_id, attempts, failed_at, error)
        select
          id,
          job,
          "tenantId",
          attempts,
          "failedAt",
          error
        from
          now_there
        on conflict (id) do update
        set
          attempts = excluded.attempts,
          failed_at = excluded.failed_at,
          error = excluded.error`,
    },
  },
});

/** What {@link noteSchedule} is asked with. */
export interface NoteScheduleParameters {
  jobs: ReadonlyArray<string>;
  hours: ReadonlyArray<string>;
  timeZones: ReadonlyArray<string>;
  moments: ReadonlyArray<Date | string>;
}

/** What {@link noteSchedule} gives. */
export type NoteScheduleRow = Record<string, never>;

/** Writes down when each job comes next. Jobs that the schedule no longer has go with their lines. */
export const noteSchedule = statement<NoteScheduleParameters, NoteScheduleRow>({
  name: 'noteSchedule',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['jobs', 'hours', 'timeZones', 'moments'],
      text: `
        with
          schedule as (
            select
              *
            from
              unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) s (job, at, time_zone, next_at)
          ),
          gone as (
            delete from job_schedule
            where
              job not in (
                select
                  job
                from
                  schedule
              )
          ),
          forgotten as (
            delete from job_state
            where
              job not in (
                select
                  job
                from
                  schedule
              )
          )
        insert into
          job_schedule (job, at, time_zone, next_at)
        select
          job,
          at,
          time_zone,
          next_at
        from
          schedule
        on conflict (job) do update
        set
          at = excluded.at,
          time_zone = excluded.time_zone,
          next_at = excluded.next_at`,
    },
  },
});
