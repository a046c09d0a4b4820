// Made from metrics.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link figures} gives. */
export interface FiguresRow {
  post: { waiting: number; dead: number; oldestSeconds: number; workers: number }[];
  queue: { waiting: number; active: number; delayed: number; failed: number; seenSeconds: number }[];
  jobs: { job: string; successSeconds: number | null; failing: number; longestMs: number | null }[];
}

/** The figures of outbox, queue and jobs. Functions whose owner sees every office count them; they tell numbers alone. */
export const figures = statement<Record<string, never>, FiguresRow>({
  name: 'figures',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
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
          ) as jobs`,
    },
  },
});
