import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountFunctions } from './0007-accounts.functions.js';
import { oidcAndTokenFunctions } from './0007-accounts.tokens.js';
import { reach, rewall, wall } from './walls.js';

/**
 * Accounts: second factors, single-use links, personal API tokens, identities of an OpenID provider, and the count of
 * failed sign-ins. None of the tables has grants: only functions reach them, so no statement of the application can read
 * a secret's hash or somebody else's token.
 */
export class Accounts0007 implements MigrationInterface {
  name = 'Accounts2026112500007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A limited session belongs to somebody who still has to set up a second factor: it knows the person, but no role.
      alter table session add column limited boolean not null default false, add column method text not null default 'password' check (method in ('password','oidc'));

      -- One row per account or address with its present count; before, each failure was a row.
      drop function credential_of(text), sign_in_failures(text[], timestamptz), note_sign_in_failure(text[], timestamptz),
        open_session(uuid, bytea, timestamptz, timestamptz, text, text), end_session(bytea, timestamptz);
      delete from sign_in_failure;
      drop index sign_in_failure_subject;
      alter table sign_in_failure add column failures int not null check (failures >= 0), add primary key (subject);

      -- Secrets are encrypted by the application. last_step: the newest time step that was accepted, so none counts twice.
      create table second_factor (
        person_id uuid primary key references person, secret text, confirmed_at timestamptz, pending_secret text, last_step bigint,
        check ((secret is null) = (confirmed_at is null))
      );
      create table recovery_code (person_id uuid not null references person, code_hash bytea not null, used_at timestamptz, primary key (person_id, code_hash));
      create table account_link (
        id uuid primary key default gen_random_uuid(), token_hash bytea not null unique, person_id uuid not null references person, purpose text not null check (purpose in ('invitation','passwordReset')),
        created_at timestamptz not null, created_by uuid, expires_at timestamptz not null, used_at timestamptz, ended_at timestamptz
      );
      create index account_link_person on account_link (person_id);
      create table api_token (
        id uuid primary key, person_id uuid not null references person, name text not null, token_hash bytea not null unique, scope text[] not null check (cardinality(scope) > 0),
        created_at timestamptz not null, expires_at timestamptz not null check (expires_at <= created_at + interval '367 days'), last_used_at timestamptz, ended_at timestamptz
      );
      create index api_token_person on api_token (person_id);
      create table oidc_identity (issuer text not null, subject text not null, person_id uuid not null references person, linked_at timestamptz not null, primary key (issuer, subject));
      create table oidc_request (
        state_hash bytea primary key, browser_hash bytea not null, nonce text not null, verifier text not null, back text, created_at timestamptz not null, expires_at timestamptz not null
      );
      ${['second_factor', 'recovery_code', 'account_link', 'api_token', 'oidc_identity', 'oidc_request'].map((table) => wall(table, {}, null)).join('\n')}

      -- Mails that carry a link to an account are the worker's alone: an administrator must not read a reset link.
      alter table mail drop constraint mail_kind_check, add constraint mail_kind_check check (kind in ('digest','immediate','account'));
      ${rewall('mail', { select: `kind <> 'account' and (${reach.me()} or ${reach.administers})` })}

      ${accountFunctions}
      ${oidcAndTokenFunctions}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
