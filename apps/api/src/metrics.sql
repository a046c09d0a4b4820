/**
 * The figures of outbox, queue and jobs. Functions whose owner sees every office count them; they tell numbers alone.
 * @name figures
 * @nonNull post.waiting, post.dead, post.oldestSeconds, post.workers
 * @nonNull queue.waiting, queue.active, queue.delayed, queue.failed, queue.seenSeconds
 * @nonNull jobs.job, jobs.failing
 */
select
  coalesce(
    (
      select
        json_agg(p)
      from
        (
          select
            f.waiting,
            f.dead,
            f.oldest_seconds as "oldestSeconds",
            f.workers
          from
            post_figures() f
        ) p
    ),
    '[]'
  ) as post,
  coalesce(
    (
      select
        json_agg(q)
      from
        (
          select
            f.waiting,
            f.active,
            f.delayed,
            f.failed,
            f.seen_seconds as "seenSeconds"
          from
            queue_figures() f
        ) q
    ),
    '[]'
  ) as queue,
  coalesce(
    (
      select
        json_agg(j)
      from
        (
          select
            f.job,
            f.success_seconds as "successSeconds",
            f.failing,
            f.longest_ms as "longestMs"
          from
            job_figures() f
        ) j
    ),
    '[]'
  ) as jobs;
