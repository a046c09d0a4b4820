/**
 * Writes down that a job's run begins.
 * @name beginRun
 * @nullable tenant
 */
insert into
  job_state (job, tenant_id, worker, began_at)
values
  (:job, :tenant, :worker, clock_timestamp())
on conflict (job, tenant_id) do update
set
  worker = excluded.worker,
  began_at = excluded.began_at,
  ended_at = null;


/**
 * Writes down how a job's run ended, and up to which of the product's moments it covers. Failing leaves the last
 * success as it is.
 * @name endRun
 * @nullable tenant, failure
 */
update job_state
set
  ended_at = clock_timestamp(),
  duration_ms = extract(
    epoch
    from
      clock_timestamp() - began_at
  ) * 1000,
  succeeded_at = case
    when :failure::text is null then clock_timestamp()
    else succeeded_at
  end,
  covers = case
    when :failure::text is null then :now::timestamptz
    else covers
  end,
  failed_at = case
    when :failure::text is null then failed_at
    else clock_timestamp()
  end,
  error = :failure
where
  job = :job
  and tenant_id is not distinct from :tenant;


/**
 * What is known of every job, for each office or, where it is done once, for the installation. An office that a job
 * has never served has a line of nulls.
 * @name jobStates
 * @nonNull job
 */
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
  unnest(:jobs::text[], :once::boolean[]) as j (name, once)
  join (
    select
      null::int as id
    union all
    select
      tenants_to_serve()
  ) t on (t.id is null) = j.once
  left join job_state s on s.job = j.name
  and s.tenant_id is not distinct from t.id;


/**
 * Writes down how much stands in the queue.
 * @name noteQueue
 */
insert into
  queue_state (seen_at, backend, waiting, active, delayed, failed)
values
  (clock_timestamp(), :backend, :waiting, :active, :delayed, :failed)
on conflict (only_one) do update
set
  seen_at = excluded.seen_at,
  backend = excluded.backend,
  waiting = excluded.waiting,
  active = excluded.active,
  delayed = excluded.delayed,
  failed = excluded.failed;


/**
 * Writes down the jobs that the queue has given up, as they stand there now.
 * @name noteGivenUp
 */
with
  now_there as (
    select
      *
    from
      jsonb_to_recordset(:jobs) f (id text, job text, "tenantId" int, attempts int, "failedAt" timestamptz, error text)
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
  error = excluded.error;


/**
 * Writes down when each job comes next. Jobs that the schedule no longer has go with their lines.
 * @name noteSchedule
 */
with
  schedule as (
    select
      *
    from
      unnest(:jobs::text[], :hours::text[], :timeZones::text[], :moments::timestamptz[]) s (job, at, time_zone, next_at)
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
  next_at = excluded.next_at;
