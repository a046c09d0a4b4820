import { readFileSync } from 'node:fs';
import { type AuditReport, type NotedHead, verifyAudit } from '@banso/audit';
import { ConfigError } from '@banso/config';
import { byHand } from '@banso/database';

/**
 * Verifies the hash chains of the audit log, of all tenants, on one unmoving view of the database.
 * @param args `--head <hash>`, as often as wanted: heads that were noted at an earlier time; `--heads <file>`: all that
 * the nightly job noted
 * @returns whether nothing is wrong
 */
export async function auditVerify(
  databaseUrl: string | null,
  now: Date,
  args: readonly string[],
  tell: (sentence: string) => void,
): Promise<boolean> {
  if (!databaseUrl)
    throw new ConfigError('DATABASE_URL is needed: the audit log of all tenants is visible to its owner alone.');
  const heads = headsIn(args);
  const report = await byHand(databaseUrl, 'banso audit verify', (hand) =>
    hand.transaction((tx) => verifyAudit(tx, { now, heads }), { snapshot: true }),
  );
  for (const line of inWords(report)) tell(line);
  return report.faultCount === 0;
}

function headsIn(args: readonly string[]): string[] {
  const heads: string[] = [];
  for (let n = 0; n < args.length; n += 2) {
    const head = args[n + 1];
    if ((args[n] !== '--head' && args[n] !== '--heads') || !head)
      throw new ConfigError(`"audit verify" knows --head <hash> and --heads <file>, not "${args.slice(n).join(' ')}".`);
    if (args[n] === '--head') heads.push(head);
    else
      heads.push(
        ...readFileSync(head, 'utf8')
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as NotedHead).hash),
      );
  }
  return heads;
}

/** The report as lines: one per chain with its head, to be noted elsewhere, then one per fault. */
export function inWords({ chains, faults, faultCount }: AuditReport): string[] {
  return [
    ...chains.map(({ tenantId, entries, sealed, waiting, head }) => {
      const end = head ? `head ${head.position} ${head.hash} (${head.sealedAt.toISOString()})` : 'no head yet';
      return `${tenantId === 0 ? 'without tenant' : `tenant ${tenantId}`}: ${entries} entries, ${sealed} sealed, ${waiting} waiting, ${end}`;
    }),
    ...faults.map(
      ({ tenantId, entryId, what }) => `FAULT tenant ${tenantId}${entryId ? ` entry ${entryId}` : ''}: ${what}`,
    ),
    ...(faultCount > faults.length ? [`… and ${faultCount - faults.length} more faults`] : []),
    faultCount === 0
      ? 'The audit log is whole. Keep the heads elsewhere: --head <hash> later shows whether an end was cut off.'
      : `The audit log is NOT whole: ${faultCount} faults.`,
  ];
}
