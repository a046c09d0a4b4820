import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { consentFunctions } from './0031-consents.functions.js';
import { NOT_APPLICATION, reach, wall } from './walls.js';

/**
 * Four eyes: what would let an administrator read records, or act as somebody who may, needs a second person of the office.
 * The act waits as a row; a manager or an auditor consents, and the database carries it out in the same step. The tables
 * themselves refuse the same acts to an administrator who speaks SQL.
 */
export class Consents0031 implements MigrationInterface {
  name = 'Consents2026112800031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent (
        id uuid primary key, tenant_id int not null references tenant,
          act text not null check (act in ('role','term','address','secondFactor','identity')),
        person_id uuid not null references person, what jsonb not null,
        -- The address when it was asked: whoever consents to a role for somebody consents to that somebody.
        address_then text,
        asked_by uuid not null references person, asked_at timestamptz not null, expires_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting','consented','refused','withdrawn','lapsed')),
        decided_by uuid references person, decided_at timestamptz, comment text,
        check ((state in ('waiting','lapsed')) = (decided_by is null)), check (decided_by is null
          or state = 'withdrawn' or decided_by not in (asked_by, person_id))
      );
      create unique index consent_waiting on consent (person_id, act, what) where state = 'waiting';
      create index consent_tenant on consent (tenant_id, asked_at desc, id);
      ${wall('consent', { select: `${reach.administers} or ${reach.manages} or ${reach.audits}` }, null)}

      -- A role that the provider's groups brought; it ends with them.
      alter table role_holding add column provided boolean not null default false;

      ${consentFunctions}
      drop function remove_second_factor(uuid);

      create function role_holding_needs_two() returns trigger language plpgsql as $$
      begin
        if ${NOT_APPLICATION} then return new; end if;
        if tg_op = 'UPDATE' and coalesce(new.until_on, 'infinity') <= coalesce(old.until_on, 'infinity')
          then return new; end if;
        if new.person_id = ctx_person() then
          raise exception 'Nobody grants a role to themselves.' using errcode = '42501', constraint = 'role_not_own';
        end if;
        if new.role <> 'admin' and not (tg_op = 'INSERT' and is_first_consenter(new.tenant_id, new.role)) then
          raise exception 'This role needs a second person''s consent.' using errcode = '42501',
            constraint = 'role_needs_consent';
        end if;
        return new;
      end $$;
      create trigger role_holding_needs_two before insert
        or update on role_holding for each row execute function role_holding_needs_two();

      create function address_needs_two() returns trigger language plpgsql as $$
      begin
        if ${NOT_APPLICATION} or not coalesce(old.tenant_id = any(ctx_ints('app.administers')), false)
          then return new; end if;
        if new.email is not null and address_needs_consent(old.id, ctx_today()) then
          raise exception 'This address needs a second person''s consent.' using errcode = '42501',
            constraint = 'address_needs_consent';
        end if;
        return new;
      end $$;
      create trigger address_needs_two before update of email on person for each row
        when (folded_address(new.email) is distinct from folded_address(old.email)) execute function address_needs_two();
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
