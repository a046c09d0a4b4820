import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS, reach, rewall, wall } from './walls.js';

/** Somebody administers a tenant: then they see how the installation's work goes, which tells nothing about people. */
const ADMINISTERS_ANY = `(select cardinality(ctx_ints('app.administers'))) > 0`;

/**
 * Work that outlives its worker, and a look at it. A worker's row is its lease: as long as it is there, what the worker has
 * in hand is nobody else's; whoever removes a row whose time is over takes the work up. Beside it stand what became of each
 * attempt to send a mail, when each job last ran, and what the queue had given up.
 */
export class Operations0015 implements MigrationInterface {
  name = 'Operations2026112500015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worker (id uuid primary key, host text not null, pid int not null, began_at timestamptz not null default clock_timestamp(), lease_until timestamptz not null);
      ${wall('worker', { select: ADMINISTERS_ANY }, 'true')}

      create function take_lease(p_id uuid, p_host text, p_pid int, p_ms int) returns void language sql
        as $$ insert into worker (id, host, pid, lease_until) values (p_id, p_host, p_pid, clock_timestamp() + make_interval(secs => p_ms / 1000.0)) $$;
      create function renew_lease(p_id uuid, p_ms int) returns boolean language plpgsql as $$
      begin
        update worker set lease_until = clock_timestamp() + make_interval(secs => p_ms / 1000.0) where id = p_id;
        return found;
      end $$;
      create function end_lease(p_id uuid) returns void language sql as $$ delete from worker where id = p_id $$;
      create function bury_workers() returns setof uuid language sql as $$ delete from worker where lease_until < clock_timestamp() returning id $$;
      revoke all on function take_lease(uuid, text, int, int), renew_lease(uuid, int), end_lease(uuid), bury_workers() from public;
      grant execute on function take_lease(uuid, text, int, int), renew_lease(uuid, int), end_lease(uuid), bury_workers() to banso_worker;

      alter table mail add column sender uuid, add column attempts_allowed int not null default 10,
        drop constraint mail_state_check, add constraint mail_state_check check (state in ('pending','sending','sent','dead','withdrawn'));
      update mail set state = 'withdrawn' where state = 'dead' and last_error like 'withdrawn:%';
      drop index mail_waiting;
      create index mail_waiting on mail (tenant_id, next_attempt_at, id) where state in ('pending','sending');
      create index mail_in_hand on mail (tenant_id, sending_since) where state = 'sending';
      create index mail_day on mail (tenant_id, day);
      create index mail_dead on mail (tenant_id, id) where state = 'dead';
      -- Whoever administers sees of every mail that it went, or why not, and may send it again; never what it says.
      ${rewall('mail', {
        select: `(kind <> 'account' and ${reach.me()}) or ${reach.administers}`,
        update: `${reach.administers} and state in ('dead','pending')`,
      })}
      revoke select, update on mail from ${ACTORS};
      grant select (id, tenant_id, person_id, kind, day, to_address, subject, message_id, state, attempts, attempts_allowed, next_attempt_at, sending_since, sender, sent_at, possible_duplicate, last_error, created_at) on mail to ${ACTORS};
      grant update (state, attempts_allowed, next_attempt_at) on mail to ${ACTORS};

      -- What became of each attempt that reached a server, or that a worker's end cut short. Answers are codes, without addresses.
      create table mail_attempt (
        mail_id uuid not null references mail on delete cascade, number int not null, tenant_id int not null references tenant, worker uuid, began_at timestamptz, ended_at timestamptz not null default clock_timestamp(),
        outcome text not null check (outcome in ('sent','refused','unsure','leftBehind')), answer text, primary key (mail_id, number)
      );
      ${wall('mail_attempt', { select: reach.administers })}

      -- One line per job and tenant; no tenant for what is done once for the installation. \`covers\` is the product's moment that the last success looked at.
      create table job_state (
        job text not null, tenant_id int references tenant, worker uuid, began_at timestamptz, ended_at timestamptz, succeeded_at timestamptz, duration_ms int, covers timestamptz,
        failed_at timestamptz, error text, unique nulls not distinct (job, tenant_id)
      );
      create table job_schedule (job text primary key, at text not null, time_zone text not null, next_at timestamptz not null);
      create table failed_job (id text primary key, job text not null, tenant_id int references tenant, attempts int not null, failed_at timestamptz not null, error text not null);
      create table queue_state (only_one boolean primary key default true check (only_one), seen_at timestamptz not null, backend text not null, waiting int not null, active int not null, delayed int not null, failed int not null);
      ${wall('job_state', { select: `${reach.administers} or (tenant_id is null and ${ADMINISTERS_ANY})` }, 'true')}
      ${wall('job_schedule', { select: ADMINISTERS_ANY }, 'true')}
      ${wall('failed_job', { select: `${reach.administers} or (tenant_id is null and ${ADMINISTERS_ANY})` }, 'true')}
      ${wall('queue_state', { select: ADMINISTERS_ANY }, 'true')}

      -- Whose mail can be sent now: it is due, or it was in the hand of a worker that is gone.
      create function tenants_with_mail() returns setof int language sql stable security definer set search_path = public, pg_temp as $$
        select t.id from tenant t where exists (select from mail m where m.tenant_id = t.id and m.next_attempt_at <= clock_timestamp()
          and (m.state = 'pending' or (m.state = 'sending' and not exists (select from worker w where w.id = m.sender))))
         -- What a dead worker held has waited longest; in the order of their ids the last tenants would wait for all the others each time a worker begins anew.
         order by (select min(m.sending_since) from mail m where m.tenant_id = t.id and m.state = 'sending' and not exists (select from worker w where w.id = m.sender)), t.id $$;
      -- Totals for Prometheus.
      create function post_figures() returns table (waiting int, dead int, oldest_seconds int, workers int) language sql stable security definer set search_path = public, pg_temp as $$
        select (select count(*)::int from mail where state in ('pending','sending')), (select count(*)::int from mail where state = 'dead'),
               (select coalesce(extract(epoch from clock_timestamp() - min(next_attempt_at))::int, 0) from mail where state in ('pending','sending') and next_attempt_at <= clock_timestamp()),
               (select count(*)::int from worker where lease_until > clock_timestamp()) $$;
      revoke all on function tenants_with_mail(), post_figures() from public;
      grant execute on function tenants_with_mail() to banso_worker;
      grant execute on function post_figures() to banso_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
