import type { Actor } from '@banso/database';
import { keyIn, type Page, pageOf, type Paging } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { DeadLetter, Operations, PossibleDuplicate } from './operations.response.js';

/** A job's line is that of one's own tenant where it runs per tenant, else the installation's. */
const LOOK = `
  select (select count(*)::int from worker where lease_until > clock_timestamp()) as workers,
         (select json_build_object('backend', backend, 'seenAt', seen_at, 'waiting', waiting, 'active', active, 'delayed', delayed, 'failed', failed) from queue_state) as queue,
         coalesce((select json_agg(json_build_object('job', j.job, 'at', j.at, 'nextAt', j.next_at, 'lastRunAt', s.began_at, 'lastSuccessAt', s.succeeded_at, 'durationMs', s.duration_ms, 'error', s.error,
                            'isRunning', s.began_at is not null and s.ended_at is null and exists (select from worker w where w.id = s.worker and w.lease_until > clock_timestamp())) order by j.next_at, j.job)
                     from job_schedule j left join lateral (select * from job_state s where s.job = j.job order by s.tenant_id limit 1) s on true), '[]') as jobs,
         coalesce((select json_agg(json_build_object('id', id, 'job', job, 'attempts', attempts, 'failedAt', failed_at, 'error', error) order by failed_at desc) from failed_job), '[]') as "failedJobs",
         (select json_build_object('waiting', count(*) filter (where state in ('pending', 'sending')), 'dead', count(*) filter (where state = 'dead'),
                   'oldestSeconds', coalesce(floor(extract(epoch from clock_timestamp() - min(next_attempt_at) filter (where state in ('pending', 'sending') and next_attempt_at <= clock_timestamp())))::int, 0),
                   'sentToday', count(*) filter (where state = 'sent' and sent_at >= $1::date::timestamp at time zone 'Asia/Tokyo'),
                   'possibleDuplicates', count(*) filter (where possible_duplicate and day = $1::date))
            from mail where tenant_id = any((select ctx_ints('app.administers'))::int[]) and (state in ('pending', 'sending', 'dead') or day >= $1::date - 14)) as mail`;

/** What administrators look at. Row-level security shows one's own tenant's mail, and of the installation what is about nobody. */
@Injectable()
export class OperationsQueries {
  async look(actor: Actor): Promise<Operations> {
    return (await actor.tx.one<Operations>(LOOK, [actor.today]))!;
  }

  /** The mails that were given up, the newest first. */
  async deadLetters(actor: Actor, { limit, cursor }: Paging): Promise<Page<DeadLetter>> {
    const before = keyIn(cursor, 'day', 'id');
    const rows = await actor.tx.query<DeadLetter>(
      `select m.id, json_build_object('id', m.person_id, 'name', p.name) as person, m.kind, m.day, m.attempts, m.last_error as "lastAnswer", a.ended_at as "lastAttemptAt"
         from mail m left join person p on p.id = m.person_id left join mail_attempt a on a.mail_id = m.id and a.number = m.attempts
        where m.state = 'dead' and m.tenant_id = any((select ctx_ints('app.administers'))::int[]) and ($2::date is null or (m.day, m.id) < ($2::date, $3::uuid))
        order by m.day desc, m.id desc limit $1`,
      [limit + 1, before?.[0] ?? null, before?.[1] ?? null],
    );
    return pageOf(rows, limit, (row) => [row.day, row.id]);
  }

  /** The mails that may have arrived twice, the newest first, for as long as the mails themselves are kept. */
  async possibleDuplicates(actor: Actor, { limit, cursor }: Paging): Promise<Page<PossibleDuplicate>> {
    const before = keyIn(cursor, 'day', 'id');
    const rows = await actor.tx.query<PossibleDuplicate>(
      `select m.id, json_build_object('id', m.person_id, 'name', p.name) as person, m.kind, m.day, m.message_id as "messageId",
              coalesce((select json_agg(json_build_object('at', coalesce(a.began_at, a.ended_at), 'outcome', a.outcome) order by a.number) from mail_attempt a where a.mail_id = m.id), '[]') as attempts
         from mail m left join person p on p.id = m.person_id
        where m.possible_duplicate and m.tenant_id = any((select ctx_ints('app.administers'))::int[]) and ($2::date is null or (m.day, m.id) < ($2::date, $3::uuid))
        order by m.day desc, m.id desc limit $1`,
      [limit + 1, before?.[0] ?? null, before?.[1] ?? null],
    );
    return pageOf(rows, limit, (row) => [row.day, row.id]);
  }
}
