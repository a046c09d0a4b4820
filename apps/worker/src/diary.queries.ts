/** A run begins: job, tenant, worker. */
export const BEGUN = `
  insert into job_state (job, tenant_id, worker, began_at) values ($1, $2, $3, clock_timestamp())
  on conflict (job, tenant_id) do update set worker = excluded.worker, began_at = excluded.began_at, ended_at = null`;

/** A run ends: job, tenant, error or null, the product's moment. Failing leaves the last success as it is. */
export const ENDED = `
  update job_state set ended_at = clock_timestamp(), duration_ms = extract(epoch from clock_timestamp() - began_at) * 1000,
         succeeded_at = case when $3::text is null then clock_timestamp() else succeeded_at end, covers = case when $3::text is null then $4::timestamptz else covers end,
         failed_at = case when $3::text is null then failed_at else clock_timestamp() end, error = $3
   where job = $1 and tenant_id is not distinct from $2`;

/** What is known of every job: names, and for each whether it is done once for the installation. A tenant that a job has never served has a line of nulls. */
export const STATES = `
  select j.name as job, t.id as "tenantId", s.covers,
         case when s.error is not null then extract(epoch from clock_timestamp() - s.failed_at)::float8 end as "failedAgo",
         s.began_at is not null and s.ended_at is null and exists (select from worker w where w.id = s.worker and w.lease_until > clock_timestamp()) as "isRunning"
    from unnest($1::text[], $2::boolean[]) as j (name, once)
    join (select null::int as id union all select tenants_to_serve()) t on (t.id is null) = j.once
    left join job_state s on s.job = j.name and s.tenant_id is not distinct from t.id`;

/** The queue's counts. */
export const LOOKED = `
  insert into queue_state (seen_at, backend, waiting, active, delayed, failed) values (clock_timestamp(), $1, $2, $3, $4, $5)
  on conflict (only_one) do update set seen_at = excluded.seen_at, backend = excluded.backend, waiting = excluded.waiting, active = excluded.active, delayed = excluded.delayed, failed = excluded.failed`;

/** The jobs that the queue has given up, as they stand there now. */
export const GIVEN_UP = `
  with now_there as (select * from jsonb_to_recordset($1) as f (id text, job text, "tenantId" int, attempts int, "failedAt" timestamptz, error text)),
       gone as (delete from failed_job where id not in (select id from now_there))
  insert into failed_job (id, job, tenant_id, attempts, failed_at, error) select id, job, "tenantId", attempts, "failedAt", error from now_there
  on conflict (id) do update set attempts = excluded.attempts, failed_at = excluded.failed_at, error = excluded.error`;
