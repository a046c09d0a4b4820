import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './walls.js';

/**
 * How full everybody's bucket of requests is, for all replicas. Not logged: after a crash of the server the counts begin
 * anew, which costs nobody anything, and writing them costs no disk.
 */
export class RequestLimits0032 implements MigrationInterface {
  name = 'RequestLimits2026112800032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table request_level (subject text primary key, level double precision not null,
        per_minute int not null, at timestamptz not null);
      ${wall('request_level', {}, null)}
      -- Pours in what one process has counted, and tells how full each bucket is with everybody's in it. In the order
      -- of the subjects, so that two processes never wait for each other in a ring.
      create function pour_requests(p_poured jsonb) returns table (subject text, level double precision)
        language sql security definer set search_path = public, pg_temp as $$
        insert into request_level as r (subject, level, per_minute, at)
          select p.subject, p.n, p."perMinute", clock_timestamp()
            from jsonb_to_recordset(p_poured) as p (subject text, n int, "perMinute" int) order by p.subject
        on conflict (subject) do update set per_minute = excluded.per_minute, at = excluded.at,
          level = greatest(0, r.level - greatest(0, extract(epoch
            from excluded.at - r.at)) * r.per_minute / 60) + excluded.level
        returning r.subject, r.level $$;
      create function forget_requests() returns void language sql security definer set search_path = public, pg_temp
        as $$ delete from request_level where at < clock_timestamp() - interval '10 minutes' $$;
      revoke all on function pour_requests(jsonb), forget_requests() from public;
      grant execute on function pour_requests(jsonb), forget_requests() to banso_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
