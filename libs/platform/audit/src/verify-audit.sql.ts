// Made from verify-audit.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link chainsToVerify} gives. */
export interface ChainsToVerifyRow {
  tenantId: number;
  entries: number;
  sealed: number;
  waiting: number;
  position: number | null;
  hash: Buffer | null;
  sealedAt: string | null;
}

/** The chain of each office, with its head; 0 stands for none. */
export const chainsToVerify = statement<Record<string, never>, ChainsToVerifyRow>({
  name: 'chainsToVerify',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        with
          e as (
            select
              coalesce(tenant_id, 0) as t,
              count(*) as n
            from
              audit_entry
            group by
              1
          ),
          l as (
            select
              tenant_id as t,
              count(*) as n
            from
              audit_link
            group by
              1
          ),
          p as (
            select
              tenant_id as t,
              count(*) as n
            from
              audit_pending
            group by
              1
          )
        select
          c.t as "tenantId",
          coalesce(e.n, 0) as entries,
          coalesce(l.n, 0) as sealed,
          coalesce(p.n, 0) as waiting,
          head.position,
          head.hash,
          head.sealed_at as "sealedAt"
        from
          (
            select
              t
            from
              e
            union
            select
              t
            from
              l
            union
            select
              t
            from
              p
          ) c
          left join e using (t)
          left join l using (t)
          left join p using (t)
          left join lateral (
            select
              position,
              hash,
              sealed_at
            from
              audit_link k
            where
              k.tenant_id = c.t
            order by
              position desc
            limit
              1
          ) head on true
        order by
          1`,
    },
  },
});

/** What {@link groundOfChain} is asked with. */
export interface GroundOfChainParameters {
  tenant: number;
}

/** What {@link groundOfChain} gives. */
export interface GroundOfChainRow {
  hash: Buffer;
}

/** What the first link of an office's chain is linked to. */
export const groundOfChain = statement<GroundOfChainParameters, GroundOfChainRow>({
  name: 'groundOfChain',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          audit_ground($1) as hash`,
    },
  },
});

/** What {@link linksOfChain} is asked with. */
export interface LinksOfChainParameters {
  tenant: number;
  after: number;
  limit: number;
}

/** What {@link linksOfChain} gives. */
export interface LinksOfChainRow {
  position: number;
  entryId: number;
  hash: Buffer;
  canonical: Buffer | null;
}

/** Links of a chain in their order, with the bytes that stand for each entry; null where the entry is gone. */
export const linksOfChain = statement<LinksOfChainParameters, LinksOfChainRow>({
  name: 'linksOfChain',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'after', 'limit'],
      text: `
        select
          l.position,
          l.entry_id as "entryId",
          l.hash,
          case
            when e.id is not null then audit_canonical(e)
          end as canonical
        from
          audit_link l
          left join audit_entry e on e.id = l.entry_id
        where
          l.tenant_id = $1
          and l.position > $2
        order by
          l.position
        limit
          $3`,
    },
  },
});

/** What {@link entriesWithoutLink} is asked with. */
export interface EntriesWithoutLinkParameters {
  after: number;
  limit: number;
}

/** What {@link entriesWithoutLink} gives. */
export interface EntriesWithoutLinkRow {
  id: number;
  tenantId: number;
  at: string;
  waits: boolean;
}

/** Entries that no link names, and whether they wait for one. */
export const entriesWithoutLink = statement<EntriesWithoutLinkParameters, EntriesWithoutLinkRow>({
  name: 'entriesWithoutLink',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['after', 'limit'],
      text: `
        select
          e.id,
          coalesce(e.tenant_id, 0) as "tenantId",
          e.at,
          exists (
            select
            from
              audit_pending p
            where
              p.entry_id = e.id
              and p.tenant_id = coalesce(e.tenant_id, 0)
          ) as waits
        from
          audit_entry e
        where
          e.id > $1
          and not exists (
            select
            from
              audit_link l
            where
              l.entry_id = e.id
          )
        order by
          e.id
        limit
          $2`,
    },
  },
});

/** What {@link waitingWithoutGround} is asked with. */
export interface WaitingWithoutGroundParameters {
  limit: number;
}

/** What {@link waitingWithoutGround} gives. */
export interface WaitingWithoutGroundRow {
  entryId: number;
  tenantId: number;
}

/** What waits for a seal although there is no such entry, or it has one. */
export const waitingWithoutGround = statement<WaitingWithoutGroundParameters, WaitingWithoutGroundRow>({
  name: 'waitingWithoutGround',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['limit'],
      text: `
        select
          p.entry_id as "entryId",
          p.tenant_id as "tenantId"
        from
          audit_pending p
        where
          not exists (
            select
            from
              audit_entry e
            where
              e.id = p.entry_id
          )
          or exists (
            select
            from
              audit_link l
            where
              l.entry_id = p.entry_id
          )
        order by
          1
        limit
          $1`,
    },
  },
});

/** What {@link linkOfHash} is asked with. */
export interface LinkOfHashParameters {
  hash: Buffer;
}

/** What {@link linkOfHash} gives. */
export type LinkOfHashRow = Record<string, never>;

/** Whether a hash lies in a chain. */
export const linkOfHash = statement<LinkOfHashParameters, LinkOfHashRow>({
  name: 'linkOfHash',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['hash'],
      text: `
        select
        from
          audit_link
        where
          hash = $1`,
    },
  },
});
