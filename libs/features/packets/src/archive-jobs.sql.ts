// Made from archive-jobs.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link claimArchive} is asked with. */
export interface ClaimArchiveParameters {
  claim: string;
  seconds: number;
  tenant: number;
}

/** What {@link claimArchive} gives. */
export interface ClaimArchiveRow {
  id: string;
}

/**
 * Takes the archive that has waited longest and is in nobody's hands. Leases are counted by the database's own clock,
 * which all workers share.
 */
export const claimArchive = statement<ClaimArchiveParameters, ClaimArchiveRow>({
  name: 'claimArchive',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['claim', 'seconds', 'tenant'],
      text: `
        update handover_archive
        set
          claim = $1,
          claimed_until = clock_timestamp() + make_interval(secs => $2),
          attempts = attempts + 1
        where
          id = (
            select
              a.id
            from
              handover_archive a
            where
              a.state = 'waiting'
              and a.tenant_id = $3
              and (
                a.claimed_until is null
                or a.claimed_until < clock_timestamp()
              )
            order by
              a.requested_at,
              a.id
            limit
              1
            for update
              skip locked
          )
        returning
          id`,
    },
  },
});

/** What {@link packetsToPrint} is asked with. */
export interface PacketsToPrintParameters {
  archive: string;
}

/** What {@link packetsToPrint} gives. */
export interface PacketsToPrintRow {
  packetId: string;
  position: number;
  number: number | null;
  internal: boolean;
}

/** The packets of an archive that are not printed yet. */
export const packetsToPrint = statement<PacketsToPrintParameters, PacketsToPrintRow>({
  name: 'packetsToPrint',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['archive'],
      text: `
        select
          i.packet_id as "packetId",
          i.position,
          i.number,
          i.internal
        from
          handover_archive_item i
        where
          i.archive_id = $1
          and i.done_at is null
        order by
          i.position`,
    },
  },
});

/** What {@link renewArchiveClaim} is asked with. */
export interface RenewArchiveClaimParameters {
  seconds: number;
  archive: string;
  claim: string;
}

/** What {@link renewArchiveClaim} gives. */
export type RenewArchiveClaimRow = Record<string, never>;

/** Renews a worker's lease of an archive; no row where another has taken it over. */
export const renewArchiveClaim = statement<RenewArchiveClaimParameters, RenewArchiveClaimRow>({
  name: 'renewArchiveClaim',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['seconds', 'archive', 'claim'],
      text: `
        update handover_archive
        set
          claimed_until = clock_timestamp() + make_interval(secs => $1)
        where
          id = $2
          and claim = $3
          and state = 'waiting'`,
    },
  },
});

/** What {@link packetsPrinted} is asked with. */
export interface PacketsPrintedParameters {
  archive: string;
}

/** What {@link packetsPrinted} gives. */
export interface PacketsPrintedRow {
  packetId: string;
  position: number;
  number: number | null;
  internal: boolean;
  pdf: { storedAs: string; sha256: string };
  xlsx: { storedAs: string; sha256: string };
}

/** All packets of an archive with their printed files; asked when every packet is printed. */
export const packetsPrinted = statement<PacketsPrintedParameters, PacketsPrintedRow>({
  name: 'packetsPrinted',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['archive'],
      text: `
        select
          i.packet_id as "packetId",
          i.position,
          i.number,
          i.internal,
          json_build_object('storedAs', i.pdf_stored_as, 'sha256', i.pdf_sha256) as pdf,
          json_build_object('storedAs', i.xlsx_stored_as, 'sha256', i.xlsx_sha256) as xlsx
        from
          handover_archive_item i
        where
          i.archive_id = $1
        order by
          i.position`,
    },
  },
});

/** What {@link giveArchiveBack} is asked with. */
export interface GiveArchiveBackParameters {
  most: number;
  archive: string;
  claim: string;
  failed: boolean;
}

/** What {@link giveArchiveBack} gives. */
export type GiveArchiveBackRow = Record<string, never>;

/**
 * Gives an archive back that is not made: to be gone on with, or, with `failed`, as one attempt that went wrong; after
 * `most` of them it is given up.
 */
export const giveArchiveBack = statement<GiveArchiveBackParameters, GiveArchiveBackRow>({
  name: 'giveArchiveBack',
  alternatives: ['failed'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['archive', 'claim'],
      text: `
        update handover_archive
        set
          claim = null,
          claimed_until = null
        ,
          attempts = attempts - 1
        where
          id = $1
          and claim = $2`,
    },
    'failed': {
      parameters: ['most', 'archive', 'claim'],
      text: `
        update handover_archive
        set
          claim = null,
          claimed_until = null
        ,
          state = case
            when attempts >= $1 then 'failed'
            else state
          end
        where
          id = $2
          and claim = $3`,
    },
  },
});

/** What {@link removeArchives} is asked with. */
export interface RemoveArchivesParameters {
  tenant: number;
  before: Date | string;
}

/** What {@link removeArchives} gives. */
export interface RemoveArchivesRow {
  storedAs: string;
}

/**
 * Lets go of the files of archives that were made before a moment; where they are kept. An archive that is ready has
 * one.
 */
export const removeArchives = statement<RemoveArchivesParameters, RemoveArchivesRow>({
  name: 'removeArchives',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'before'],
      text: `
        with
          old as (
            select
              a.id,
              a.stored_as
            from
              handover_archive a
            where
              a.state = 'ready'
              and a.tenant_id = $1
              and a.finished_at < $2
          )
        update handover_archive a
        set
          state = 'removed',
          stored_as = null
        from
          old
        where
          a.id = old.id
        returning
          old.stored_as as "storedAs"`,
    },
  },
});
