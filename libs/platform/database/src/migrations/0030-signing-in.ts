import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountDoors, shutWaysIn } from './0030-signing-in.functions.js';
import { NOT_APPLICATION } from './walls.js';

/**
 * Addresses are folded in one place, `folded_address`; attempts are counted by what it makes of an address, so two
 * spellings of one account are one account. Links by mail also open an account that waits, and confirm that an identity of
 * the provider is the person's; a browser in which a link was used has attempts of its own for an hour (its pass), so that
 * strangers who keep guessing do not shut the owner out again. Every way in ends by one function, `shut_ways_in`.
 */
export class SigningIn0030 implements MigrationInterface {
  name = 'SigningIn2026112800030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which addresses are one and the same: those that differ in the case of A to Z alone. No other letter is
      -- folded, because every further rule (the locale's, Unicode's) has letters that meet in one program and part in
      -- the other, and two people's addresses must never become one.
      create function folded_address(p_address text) returns text language sql immutable parallel safe
        return translate(p_address, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');

      -- One person may work for two offices, and neither may learn of the other: an address is unique within its
      -- office.
      drop index person_email;
      create unique index person_email on person (folded_address(email), coalesce(tenant_id, 0));

      alter table account_link drop constraint account_link_purpose_check,
        add constraint account_link_purpose_check check (purpose in ('invitation','passwordReset','opening','identity')),
        -- The browser in which the link was used, and until when it has attempts of its own.
        add column pass_hash bytea, add column pass_until timestamptz,
        -- For an identity: whose it is at the provider, and the browser that came from there.
        add column issuer text, add column subject text, add column browser_hash bytea,
        add constraint account_link_identity check ((purpose = 'identity') = (issuer is not null
          and subject is not null and browser_hash is not null));
      create index account_link_pass on account_link (pass_hash) where pass_hash is not null;

      drop trigger person_disabled on person;
      drop trigger person_disabled_ends_calendars on person;
      drop function end_ways_in(), end_calendar_feeds(), account_at_the_door(text), sign_in_records(text[]),
        note_sign_in_failure(uuid, text, text, timestamptz, timestamptz, text, int, text, text),
        put_account_link(uuid, text, bytea, uuid, timestamptz, timestamptz, jsonb),
        invite_person(uuid, bytea, timestamptz, jsonb),
        request_password_reset(text, bytea, timestamptz, timestamptz, jsonb, text, text),
        use_account_link(bytea, text, timestamptz, text, text), change_password(text), remove_second_factor(uuid),
        end_account_sessions(uuid, uuid, uuid), person_of_oidc(text, text, text, timestamptz, text, text);
      ${shutWaysIn}
      ${accountDoors}
    `);
    const [guard] = await runner.query(`select pg_get_functiondef('person_guard'::regproc) as text`) as Array<{ text: string }>;
    // The guard compares addresses as everybody else does now; nothing else of it changes.
    const folded = guard!.text.replaceAll('lower(new.email)', 'folded_address(new.email)').replaceAll('lower(old.email)', 'folded_address(old.email)');
    await runner.query(folded);
    await runner.query(`
      -- An address is where links go: whoever had the old one must not keep a way in through it.
      create function person_loses_ways_in() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        perform shut_ways_in(new.id, coalesce(new.disabled_at, ctx_now(), clock_timestamp()), null);
        return null;
      end $$;
      revoke all on function person_loses_ways_in() from public;
      create trigger person_disabled after update of disabled_at on person for each row
        when (old.disabled_at is null and new.disabled_at is not null) execute function person_loses_ways_in();
      create trigger person_moved_address after update of email on person for each row
        when (folded_address(new.email) is distinct from folded_address(old.email)) execute function person_loses_ways_in();
    `);
    if (!folded.includes('folded_address(old.email)') || !folded.includes(NOT_APPLICATION)) throw new Error('person_guard is not the one that this migration changes.');
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
