// Made from operations.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link operationsNow} is asked with. */
export interface OperationsNowParameters {
  today: CivilDay;
}

/** What {@link operationsNow} gives. */
export interface OperationsNowRow {
  workers: number;
  queue: { backend: 'postgres' | 'redis'; seenAt: string; waiting: number; active: number; delayed: number; failed: number } | null;
  jobs: { job: string; at: string; nextAt: string; lastRunAt: string | null; lastSuccessAt: string | null; durationMs: number | null; error: string | null; isRunning: boolean }[];
  failedJobs: { id: string; job: string; attempts: number; failedAt: string; error: string }[];
  mail: { waiting: number; dead: number; oldestSeconds: number; sentToday: number; possibleDuplicates: number };
}

/**
 * How the work that nobody watches goes: workers, queue, jobs, and the outbox of one's own office in numbers. A job's
 * line is that of one's own office where it runs for each, else the installation's.
 */
export const operationsNow = statement<OperationsNowParameters, OperationsNowRow>({
  name: 'operationsNow',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today'],
      text: `
        select
          (
            select
              count(*)
            from
              shared_worker
            where
              lease_until > clock_timestamp()
          ) as workers,
          (
            select
              json_build_object(
                'backend',
                q.backend,
                'seenAt',
                q.seen_at,
                'waiting',
                q.waiting,
                'active',
                q.active,
                'delayed',
                q.delayed,
                'failed',
                q.failed
              )
            from
              shared_queue_state q
          ) as queue,
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'job',
                    j.job,
                    'at',
                    j.at,
                    'nextAt',
                    j.next_at,
                    'lastRunAt',
                    s.began_at,
                    'lastSuccessAt',
                    s.succeeded_at,
                    'durationMs',
                    s.duration_ms,
                    'error',
                    s.error,
                    'isRunning',
                    s.began_at is not null
                    and s.ended_at is null
                    and exists (
                      select
                      from
                        shared_worker w
                      where
                        w.id = s.worker
                        and w.lease_until > clock_timestamp()
                    )
                  )
                  order by
                    j.next_at,
                    j.job
                )
              from
                shared_job_schedule j
                left join lateral (
                  select
                    *
                  from
                    shared_job_state s
                  where
                    s.job = j.job
                  order by
                    s.tenant_id
                  limit
                    1
                ) s on true
            ),
            '[]'
          ) as jobs,
          coalesce(
            (
              select
                json_agg(
                  json_build_object('id', f.id, 'job', f.job, 'attempts', f.attempts, 'failedAt', f.failed_at, 'error', f.error)
                  order by
                    f.failed_at desc
                )
              from
                shared_failed_job f
            ),
            '[]'
          ) as "failedJobs",
          (
            select
              json_build_object(
                'waiting',
                count(*) filter (
                  where
                    m.state in ('pending', 'sending')
                ),
                'dead',
                count(*) filter (
                  where
                    m.state = 'dead'
                ),
                'oldestSeconds',
                coalesce(
                  floor(
                    extract(
                      epoch
                      from
                        clock_timestamp() - min(m.next_attempt_at) filter (
                          where
                            m.state in ('pending', 'sending')
                            and m.next_attempt_at <= clock_timestamp()
                        )
                    )
                  )::int,
                  0
                ),
                'sentToday',
                count(*) filter (
                  where
                    m.state = 'sent'
                    and m.sent_at >= $1::date::timestamp at time zone 'Asia/Tokyo'
                ),
                'possibleDuplicates',
                count(*) filter (
                  where
                    m.possible_duplicate
                    and m.day = $1::date
                )
              )
            from
              shared_mail m
            where
              m.tenant_id = any (
                (
                  select
                    ctx_ints('app.administers')
                )::int[]
              )
              and (
                m.state in ('pending', 'sending', 'dead')
                or m.day >= $1::date - 14
              )
          ) as mail`,
    },
  },
});

/** What {@link deadLetters} is asked with. */
export interface DeadLettersParameters {
  day: CivilDay | null;
  after: string | null;
  limit: number;
}

/** What {@link deadLetters} gives. */
export interface DeadLettersRow {
  id: string;
  person: { id: string; name: string | null };
  kind: 'digest' | 'immediate' | 'account';
  day: CivilDay;
  attempts: number;
  lastAnswer: string | null;
  lastAttemptAt: string | null;
}

/**
 * The mails that were given up, the newest first, after the day and id of the last one that was shown. Whom they were
 * for has no name where the reader may not know them.
 */
export const deadLetters = statement<DeadLettersParameters, DeadLettersRow>({
  name: 'deadLetters',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['day', 'after', 'limit'],
      text: `
        select
          m.id,
          json_build_object('id', m.person_id, 'name', p.name) as person,
          m.kind,
          m.day,
          m.attempts,
          m.last_error as "lastAnswer",
          a.ended_at as "lastAttemptAt"
        from
          shared_mail m
          left join shared_person p on p.id = m.person_id
          left join shared_mail_attempt a on a.mail_id = m.id
          and a.number = m.attempts
        where
          m.state = 'dead'
          and m.tenant_id = any (
            (
              select
                ctx_ints('app.administers')
            )::int[]
          )
          and (
            $1::date is null
            or (m.day, m.id) < ($1, $2::uuid)
          )
        order by
          m.day desc,
          m.id desc
        limit
          $3`,
    },
  },
});

/** What {@link possibleDuplicates} is asked with. */
export interface PossibleDuplicatesParameters {
  day: CivilDay | null;
  after: string | null;
  limit: number;
}

/** What {@link possibleDuplicates} gives. */
export interface PossibleDuplicatesRow {
  id: string;
  person: { id: string; name: string | null };
  kind: 'digest' | 'immediate' | 'account';
  day: CivilDay;
  messageId: string;
  attempts: { at: string; outcome: 'sent' | 'refused' | 'unsure' | 'leftBehind' }[];
}

/**
 * The mails that may have arrived twice with their attempts, the newest first, after the day and id of the last one
 * that was shown. Whom they were for has no name where the reader may not know them.
 */
export const possibleDuplicates = statement<PossibleDuplicatesParameters, PossibleDuplicatesRow>({
  name: 'possibleDuplicates',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['day', 'after', 'limit'],
      text: `
        select
          m.id,
          json_build_object('id', m.person_id, 'name', p.name) as person,
          m.kind,
          m.day,
          m.message_id as "messageId",
          coalesce(
            (
              select
                json_agg(
                  json_build_object('at', coalesce(a.began_at, a.ended_at), 'outcome', a.outcome)
                  order by
                    a.number
                )
              from
                shared_mail_attempt a
              where
                a.mail_id = m.id
            ),
            '[]'
          ) as attempts
        from
          shared_mail m
          left join shared_person p on p.id = m.person_id
        where
          m.possible_duplicate
          and m.tenant_id = any (
            (
              select
                ctx_ints('app.administers')
            )::int[]
          )
          and (
            $1::date is null
            or (m.day, m.id) < ($1, $2::uuid)
          )
        order by
          m.day desc,
          m.id desc
        limit
          $3`,
    },
  },
});
