import { createHash } from 'node:crypto';

/** Asks the database as its owner, who sees every row. */
export type AsOwner = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** What is wrong with one entry or link of the log. */
export interface AuditFault {
  tenantId: number;
  /** Null where a link stands for no single entry. */
  entryId: string | null;
  kind: 'changed' | 'removed' | 'unsealed' | 'overdue' | 'linkMissing' | 'headUnknown';
  /** In words, for the operator. */
  what: string;
}

/** The chain of one tenant; tenant 0 holds what belongs to none. */
export interface AuditChainState {
  tenantId: number;
  entries: number;
  sealed: number;
  waiting: number;
  head: { position: number; hash: string; sealedAt: Date } | null;
}

export interface AuditReport {
  chains: AuditChainState[];
  /** The first thousand; `faultCount` counts all. */
  faults: AuditFault[];
  faultCount: number;
}

/** An entry that waits longer than this is no longer "just written" (milliseconds). */
const PATIENCE = 3_600_000;
const FAULTS_TOLD = 1_000;

/**
 * Walks every chain from its ground to its head and recomputes each hash from the entry as it stands. Reads in batches, so
 * that the length of the log does not matter.
 * @param heads hashes noted at an earlier time (hex); each must still lie in a chain, or its end was cut off
 * @param batch rows per statement
 */
export async function verifyAudit(ask: AsOwner, options: { now: Date; heads?: readonly string[]; batch?: number }): Promise<AuditReport> {
  const batch = options.batch ?? 5_000;
  const report: AuditReport = { chains: await chainsOf(ask), faults: [], faultCount: 0 };
  const blame = (fault: AuditFault): void => {
    if (report.faultCount++ < FAULTS_TOLD) report.faults.push(fault);
  };
  for (const chain of report.chains) await walkChain(ask, chain.tenantId, batch, blame);
  await lookBesideTheChains(ask, options.now, batch, blame);
  for (const head of options.heads ?? []) {
    const [found] = /^[0-9a-f]{64}$/i.test(head) ? await ask('select from audit_link where hash = $1', [Buffer.from(head, 'hex')]) : [];
    if (!found) blame({ tenantId: 0, entryId: null, kind: 'headUnknown', what: `the head ${head} lies in no chain: the end of its chain was cut off or rewritten` });
  }
  return report;
}

async function chainsOf(ask: AsOwner): Promise<AuditChainState[]> {
  interface Row { tenantId: number; entries: string; sealed: string; waiting: string; position: string | null; hash: Buffer | null; sealedAt: Date | null }
  const rows = await ask<Row>(`
    with e as (select coalesce(tenant_id, 0) as t, count(*) as n from audit_entry group by 1), l as (select tenant_id as t, count(*) as n from audit_link group by 1), p as (select tenant_id as t, count(*) as n from audit_pending group by 1)
    select c.t as "tenantId", coalesce(e.n, 0) as entries, coalesce(l.n, 0) as sealed, coalesce(p.n, 0) as waiting, head.position, head.hash, head.sealed_at as "sealedAt"
      from (select t from e union select t from l union select t from p) c left join e using (t) left join l using (t) left join p using (t)
      left join lateral (select position, hash, sealed_at from audit_link k where k.tenant_id = c.t order by position desc limit 1) head on true order by 1`);
  return rows.map(({ tenantId, entries, sealed, waiting, position, hash, sealedAt }) => ({
    tenantId, entries: Number(entries), sealed: Number(sealed), waiting: Number(waiting),
    head: position !== null && hash && sealedAt ? { position: Number(position), hash: hash.toString('hex'), sealedAt } : null,
  }));
}

async function walkChain(ask: AsOwner, tenantId: number, batch: number, blame: (fault: AuditFault) => void): Promise<void> {
  interface Link { position: string; entryId: string; hash: Buffer; canonical: Buffer | null }
  const [ground] = await ask<{ hash: Buffer }>('select audit_ground($1) as hash', [tenantId]);
  let before = ground?.hash ?? Buffer.alloc(0);
  let reached = 0;
  for (let links: Link[] | null = null; links === null || links.length === batch;) {
    links = await ask<Link>(
      `select l.position, l.entry_id as "entryId", l.hash, case when e.id is not null then audit_canonical(e) end as canonical
         from audit_link l left join audit_entry e on e.id = l.entry_id where l.tenant_id = $1 and l.position > $2 order by l.position limit $3`, [tenantId, reached, batch]);
    for (const { position, entryId, hash, canonical } of links) {
      const tell = (kind: AuditFault['kind'], what: string): void => blame({ tenantId, entryId, kind, what });
      if (Number(position) !== reached + 1) tell('linkMissing', `the chain jumps from position ${reached} to ${position}: links were removed`);
      if (!canonical) tell('removed', `the entry at position ${position} was removed`);
      else if (!createHash('sha256').update(before).update(canonical).digest().equals(hash)) tell('changed', `the entry or its link at position ${position} was changed`);
      // From here on what stands in the chain counts, so that one fault is told once and the next is still found.
      before = hash;
      reached = Number(position);
    }
  }
}

async function lookBesideTheChains(ask: AsOwner, now: Date, batch: number, blame: (fault: AuditFault) => void): Promise<void> {
  interface Loose { id: string; tenantId: number; at: Date; waits: boolean }
  let reached = '0';
  for (let loose: Loose[] | null = null; loose === null || loose.length === batch; reached = loose.at(-1)?.id ?? reached) {
    loose = await ask<Loose>(
      `select e.id, coalesce(e.tenant_id, 0) as "tenantId", e.at, exists (select from audit_pending p where p.entry_id = e.id and p.tenant_id = coalesce(e.tenant_id, 0)) as waits
         from audit_entry e where e.id > $1 and not exists (select from audit_link l where l.entry_id = e.id) order by e.id limit $2`, [reached, batch]);
    for (const { id, tenantId, at, waits } of loose) {
      if (!waits) blame({ tenantId, entryId: id, kind: 'unsealed', what: 'the entry is neither sealed nor waiting: it was slipped in, or its link was removed' });
      else if (now.getTime() - at.getTime() > PATIENCE) blame({ tenantId, entryId: id, kind: 'overdue', what: 'the entry has been waiting for its seal for more than an hour: is a worker running?' });
    }
  }
  const orphans = await ask<{ entryId: string; tenantId: number }>(
    `select p.entry_id as "entryId", p.tenant_id as "tenantId" from audit_pending p where not exists (select from audit_entry e where e.id = p.entry_id) or exists (select from audit_link l where l.entry_id = p.entry_id) order by 1 limit $1`, [batch]);
  for (const { entryId, tenantId } of orphans) blame({ tenantId, entryId, kind: 'removed', what: 'the entry was removed before it was sealed, or waits although it is sealed' });
}
