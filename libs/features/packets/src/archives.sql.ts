// Made from archives.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link archives} is asked with. */
export interface ArchivesParameters {
  archive: string | null;
  transfer: string | null;
  after: string | null;
  limit: number;
  one: boolean;
}

/** What {@link archives} gives. */
export interface ArchivesRow {
  id: string;
  transferId: string;
  state: 'waiting' | 'ready' | 'failed' | 'removed';
  requestedAt: string;
  finishedAt: string | null;
  size: number | null;
  storedAs: string | null;
  sha256: string | null;
  predecessor: string;
  effectiveOn: CivilDay;
  total: number;
  done: number;
}

/**
 * Archives within sight, the newest first: the one that `archive` names, or a page of those of a transfer. Within sight
 * is an archive only as long as every packet in it may be read, and what is internal in it as well.
 */
export const archives = statement<ArchivesParameters, ArchivesRow>({
  name: 'archives',
  alternatives: ['one'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer', 'after', 'limit'],
      text: `
        select
          a.id,
          a.transfer_id as "transferId",
          a.state,
          a.requested_at as "requestedAt",
          a.finished_at as "finishedAt",
          a.size,
          a.stored_as as "storedAs",
          a.sha256,
          coalesce(p.name, '') as predecessor,
          x.effective_on as "effectiveOn",
          n.total,
          n.done
        from
          handover_archive a
          join shared_transfer x on x.id = a.transfer_id
          left join shared_person p on p.id = x.person_id
          cross join lateral (
            select
              count(*)::int as total,
              count(i.done_at)::int as done,
              coalesce(
                bool_and(
                  h.id is not null
                  and (
                    not i.internal
                    or h.tenant_id = any (
                      (
                        select
                          ctx_ints('app.wide')
                      )::int[]
                    )
                    or (
                      h.tenant_id = any (
                        (
                          select
                            ctx_ints('app.tenants')
                        )::int[]
                      )
                      and h.municipality_code = any (
                        (
                          select
                            ctx_texts('app.own')
                        )::text[]
                      )
                    )
                  )
                ),
                true
              ) as readable
            from
              handover_archive_item i
              left join handover_packet h on h.id = i.packet_id
            where
              i.archive_id = a.id
          ) n
        where
          n.readable
          and  (
            $1::uuid is null
            or a.transfer_id = $1
          )
          and (
            $2::uuid is null
            or a.id < $2
          )
        order by
          a.id desc
        limit
          $3`,
    },
    'one': {
      parameters: ['archive', 'limit'],
      text: `
        select
          a.id,
          a.transfer_id as "transferId",
          a.state,
          a.requested_at as "requestedAt",
          a.finished_at as "finishedAt",
          a.size,
          a.stored_as as "storedAs",
          a.sha256,
          coalesce(p.name, '') as predecessor,
          x.effective_on as "effectiveOn",
          n.total,
          n.done
        from
          handover_archive a
          join shared_transfer x on x.id = a.transfer_id
          left join shared_person p on p.id = x.person_id
          cross join lateral (
            select
              count(*)::int as total,
              count(i.done_at)::int as done,
              coalesce(
                bool_and(
                  h.id is not null
                  and (
                    not i.internal
                    or h.tenant_id = any (
                      (
                        select
                          ctx_ints('app.wide')
                      )::int[]
                    )
                    or (
                      h.tenant_id = any (
                        (
                          select
                            ctx_ints('app.tenants')
                        )::int[]
                      )
                      and h.municipality_code = any (
                        (
                          select
                            ctx_texts('app.own')
                        )::text[]
                      )
                    )
                  )
                ),
                true
              ) as readable
            from
              handover_archive_item i
              left join handover_packet h on h.id = i.packet_id
            where
              i.archive_id = a.id
          ) n
        where
          n.readable
          and  a.id = $1
        order by
          a.id desc
        limit
          $2`,
    },
  },
});

/** What {@link officeOfTransfer} is asked with. */
export interface OfficeOfTransferParameters {
  transfer: string;
}

/** What {@link officeOfTransfer} gives. */
export interface OfficeOfTransferRow {
  tenantId: number;
}

/** Of which office a transfer is. */
export const officeOfTransfer = statement<OfficeOfTransferParameters, OfficeOfTransferRow>({
  name: 'officeOfTransfer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        select
          x.tenant_id as "tenantId"
        from
          shared_transfer x
        where
          x.id = $1`,
    },
  },
});

/** What {@link queueArchive} is asked with. */
export interface QueueArchiveParameters {
  transfer: string;
  person: string;
}

/** What {@link queueArchive} gives. */
export interface QueueArchiveRow {
  pg_advisory_xact_lock: null;
}

/** Lets one who asks for the archive of a transfer twice wait for the first time, until the end of the transaction. */
export const queueArchive = statement<QueueArchiveParameters, QueueArchiveRow>({
  name: 'queueArchive',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer', 'person'],
      text: `
        select
          pg_advisory_xact_lock(hashtextextended (format('archive:%s:%s', $1::text, $2::text), 0))`,
    },
  },
});

/** What {@link archiveBegun} is asked with. */
export interface ArchiveBegunParameters {
  transfer: string;
  person: string;
}

/** What {@link archiveBegun} gives. */
export interface ArchiveBegunRow {
  id: string;
}

/** The archive of a transfer that somebody has asked for and that is not made yet. */
export const archiveBegun = statement<ArchiveBegunParameters, ArchiveBegunRow>({
  name: 'archiveBegun',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer', 'person'],
      text: `
        select
          a.id
        from
          handover_archive a
        where
          a.transfer_id = $1
          and a.requested_by = $2
          and a.state = 'waiting'`,
    },
  },
});

/** What {@link callWorkers} is asked with. */
export interface CallWorkersParameters {
  channel: string;
  tenant: number;
}

/** What {@link callWorkers} gives. */
export interface CallWorkersRow {
  pg_notify: null;
}

/** Calls workers that listen, after the commit. */
export const callWorkers = statement<CallWorkersParameters, CallWorkersRow>({
  name: 'callWorkers',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['channel', 'tenant'],
      text: `
        select
          pg_notify ($1, $2::int::text)`,
    },
  },
});
