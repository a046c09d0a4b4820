import { createHash } from 'node:crypto';
import type { Transaction } from '@banso/database';
import {
  chainsToVerify,
  entriesWithoutLink,
  type EntriesWithoutLinkRow,
  groundOfChain,
  linkOfHash,
  linksOfChain,
  type LinksOfChainRow,
  waitingWithoutGround,
} from './verify-audit.sql.js';

/** Asks the database as its owner, who sees every row. */
export type AsOwner = Pick<Transaction, 'rows'>;

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
 * Walks every chain from its ground to its head and recomputes each hash from the entry as it stands. Reads in batches,
 * so that the length of the log does not matter.
 * @param heads hashes noted at an earlier time (hex); each must still lie in a chain, or its end was cut off
 * @param batch rows per statement
 */
export async function verifyAudit(
  owner: AsOwner,
  options: { now: Date; heads?: readonly string[]; batch?: number },
): Promise<AuditReport> {
  const batch = options.batch ?? 5_000;
  const report: AuditReport = { chains: await chainsOf(owner), faults: [], faultCount: 0 };
  const blame = (fault: AuditFault): void => {
    if (report.faultCount++ < FAULTS_TOLD) report.faults.push(fault);
  };
  for (const chain of report.chains) await walkChain(owner, chain.tenantId, batch, blame);
  await lookBesideTheChains(owner, options.now, batch, blame);
  for (const head of options.heads ?? []) {
    const [found] = /^[0-9a-f]{64}$/i.test(head)
      ? await owner.rows(linkOfHash, { hash: Buffer.from(head, 'hex') })
      : [];
    if (!found)
      blame({
        tenantId: 0,
        entryId: null,
        kind: 'headUnknown',
        what: `the head ${head} lies in no chain: the end of its chain was cut off or rewritten`,
      });
  }
  return report;
}

async function chainsOf(owner: AsOwner): Promise<AuditChainState[]> {
  const rows = await owner.rows(chainsToVerify, {});
  return rows.map(({ position, hash, sealedAt, ...chain }) => ({
    ...chain,
    head:
      position !== null && hash && sealedAt
        ? { position, hash: hash.toString('hex'), sealedAt: new Date(sealedAt) }
        : null,
  }));
}

async function walkChain(
  owner: AsOwner,
  tenantId: number,
  batch: number,
  blame: (fault: AuditFault) => void,
): Promise<void> {
  const [ground] = await owner.rows(groundOfChain, { tenant: tenantId });
  let before = ground?.hash ?? Buffer.alloc(0);
  let reached = 0;
  for (let links: LinksOfChainRow[] | null = null; links === null || links.length === batch;) {
    links = await owner.rows(linksOfChain, { tenant: tenantId, after: reached, limit: batch });
    for (const { position, entryId, hash, canonical } of links) {
      const tell = (kind: AuditFault['kind'], what: string): void =>
        blame({ tenantId, entryId: String(entryId), kind, what });
      if (position !== reached + 1)
        tell('linkMissing', `the chain jumps from position ${reached} to ${position}: links were removed`);
      if (!canonical) tell('removed', `the entry at position ${position} was removed`);
      else if (!createHash('sha256').update(before).update(canonical).digest().equals(hash))
        tell('changed', `the entry or its link at position ${position} was changed`);
      // From here on what stands in the chain counts, so that one fault is told once and the next is still found.
      before = hash;
      reached = position;
    }
  }
}

async function lookBesideTheChains(
  owner: AsOwner,
  now: Date,
  batch: number,
  blame: (fault: AuditFault) => void,
): Promise<void> {
  let reached = 0;
  for (let loose: EntriesWithoutLinkRow[] | null = null; loose === null || loose.length === batch;) {
    loose = await owner.rows(entriesWithoutLink, { after: reached, limit: batch });
    reached = loose.at(-1)?.id ?? reached;
    for (const { id, tenantId, at, waits } of loose) {
      const entryId = String(id);
      if (!waits)
        blame({
          tenantId,
          entryId,
          kind: 'unsealed',
          what: 'the entry is neither sealed nor waiting: it was slipped in, or its link was removed',
        });
      else if (now.getTime() - new Date(at).getTime() > PATIENCE)
        blame({
          tenantId,
          entryId,
          kind: 'overdue',
          what: 'the entry has been waiting for its seal for more than an hour: is a worker running?',
        });
    }
  }
  const orphans = await owner.rows(waitingWithoutGround, { limit: batch });
  for (const { entryId, tenantId } of orphans)
    blame({
      tenantId,
      entryId: String(entryId),
      kind: 'removed',
      what: 'the entry was removed before it was sealed, or waits although it is sealed',
    });
}
