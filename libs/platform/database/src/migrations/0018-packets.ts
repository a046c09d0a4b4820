import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS, ofEngagement, reach, wall } from './walls.js';

/** Who signed a packet, why a version was made, and the archives in which packets leave the house together. */
export class Packets0018 implements MigrationInterface {
  name = 'Packets2026112500018';

  async up(runner: QueryRunner): Promise<void> {
    const ofPacket = 'exists (select 1 from handover_packet p where p.id = packet_id)';
    const ofArchive = 'exists (select 1 from handover_archive a where a.id = archive_id)';
    await runner.query(`
      -- A party to a packet may be out of the engagement's reach: the successor before the day, the predecessor after it.
      -- What they add to the packet takes its place from the packet, which they see.
      create function follow_packet() returns trigger language plpgsql as $$
      begin
        select engagement_id, tenant_id, municipality_code into new.engagement_id, new.tenant_id, new.municipality_code from handover_packet where id = new.packet_id;
        return new;
      end $$;
      drop trigger handover_version_follows_engagement on handover_version;
      drop trigger handover_question_follows_engagement on handover_question;
      create trigger handover_version_follows_packet before insert on handover_version for each row execute function follow_packet();
      create trigger handover_question_follows_packet before insert on handover_question for each row execute function follow_packet();

      alter table handover_packet add column written_by uuid references person, add column written_at timestamptz;
      alter table handover_version add column reason text not null default '';

      -- The name and post of the day are written, not looked up: a signature is read for ever.
      create table handover_signature (
        id uuid primary key, ${ofEngagement}, packet_id uuid not null references handover_packet, number int not null check (number > 0),
        step text not null check (step in ('drafted','checked','handedOver','received','finished')), person_id uuid not null references person, name text not null, post text not null default '', signed_at timestamptz not null
      );
      create index handover_signature_packet on handover_signature (packet_id);
      create index handover_signature_engagement on handover_signature (engagement_id);
      create trigger handover_signature_follows_packet before insert on handover_signature for each row execute function follow_packet();
      -- Nobody signs for another; only who wrote is noted by whoever checks.
      ${wall('handover_signature', { select: ofPacket, insert: `${ofPacket} and (step = 'drafted' or person_id = (select ctx_person()))` })}
      revoke update, delete on handover_signature from ${ACTORS}, banso_worker;

      -- Frozen is frozen for the owner's hand as well; only the purge after the retention removes whole engagements.
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'A row of % is never changed.', tg_table_name using errcode = 'object_not_in_prerequisite_state';
      end $$;
      create trigger handover_version_frozen before update on handover_version for each row execute function refuse_change();
      create trigger handover_signature_frozen before update on handover_signature for each row execute function refuse_change();

      create table handover_archive (
        id uuid primary key, tenant_id int not null references tenant, transfer_id uuid not null references transfer, requested_by uuid not null references person, requested_at timestamptz not null default ctx_now(),
        state text not null default 'waiting' check (state in ('waiting','ready','failed','removed')),
        -- Who works on it, until when (by the database's own clock: a lease is about processes, not about days).
        claim uuid, claimed_until timestamptz, attempts int not null default 0,
        stored_as uuid unique, size int, sha256 text, finished_at timestamptz, check ((state = 'ready') = (stored_as is not null))
      );
      create index handover_archive_transfer on handover_archive (transfer_id);
      create table handover_archive_item (
        archive_id uuid not null references handover_archive, tenant_id int not null references tenant, packet_id uuid not null references handover_packet on delete cascade, position int not null,
        -- The frozen version that is printed; none for a draft.
        number int, internal boolean not null,
        pdf_stored_as uuid unique, pdf_sha256 text, xlsx_stored_as uuid unique, xlsx_sha256 text, done_at timestamptz, primary key (archive_id, packet_id)
      );
      create index handover_archive_item_packet on handover_archive_item (packet_id);
      ${wall('handover_archive', { select: `${reach.manages} or (${reach.tenants} and ${reach.me('requested_by')})`, insert: `${reach.tenants} and ${reach.me('requested_by')}` })}
      ${wall('handover_archive_item', { select: ofArchive, insert: `${reach.tenants} and ${ofArchive}` })}

      -- Which of these files belong to a row; the others were left by work that was undone.
      create function archive_files_stored(p_names uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp
        as $$ select stored_as from handover_archive where stored_as = any(p_names)
              union select pdf_stored_as from handover_archive_item where pdf_stored_as = any(p_names) union select xlsx_stored_as from handover_archive_item where xlsx_stored_as = any(p_names) $$;
      revoke all on function archive_files_stored(uuid[]) from public;
      grant execute on function archive_files_stored(uuid[]) to banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
