import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entering also chooses the database role that the transaction acts as (see walls.ts). The choice is made outside the door
 * with the owner's rights, because such a function may not change the role; the role ends with the transaction.
 */
export class Acting0013 implements MigrationInterface {
  name = 'Acting2026112500013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter function enter(bytea, timestamptz) rename to enter_by_session;
      alter function enter_by_token(bytea, timestamptz, text, text) rename to enter_by_api_token;

      -- Takes on the role that fits the reach in the settings, and tells which. Without any reach it is the one that sees least.
      create function act() returns text language plpgsql as $$
      declare
        is_wide boolean := cardinality(ctx_ints('app.wide')) > 0;
        readable text[] := ctx_texts('app.own') || ctx_texts('app.assigned');
        kind text := case when cardinality(ctx_uuids('app.peer')) > 0 or is_wide and cardinality(readable) > 0 then 'mixed' when is_wide then 'wide' else 'area' end;
      begin
        perform set_config('app.readable', readable::text, true), set_config('role', 'banso_' || kind, true);
        return kind;
      end $$;

      create function enter(p_token bytea, p_now timestamptz) returns jsonb language plpgsql as $$
      declare
        actor jsonb := enter_by_session(p_token, p_now);
      begin
        if actor is null then return null; end if;
        return actor || jsonb_build_object('acts', act());
      end $$;
      create function enter_by_token(p_token bytea, p_now timestamptz, p_address text, p_correlation text) returns jsonb language plpgsql as $$
      declare
        actor jsonb := enter_by_api_token(p_token, p_now, p_address, p_correlation);
      begin
        if actor is null then return null; end if;
        return actor || jsonb_build_object('acts', act());
      end $$;
      revoke all on function act(), enter(bytea, timestamptz), enter_by_token(bytea, timestamptz, text, text) from public;
      grant execute on function act(), enter(bytea, timestamptz), enter_by_token(bytea, timestamptz, text, text) to banso_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
