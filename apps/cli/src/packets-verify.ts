import { ConfigError } from '@banso/config';
import { byHand } from '@banso/database';
import { contentHash } from '@banso/packets';
import { frozenVersions, type FrozenVersionsRow } from './packets-verify.sql.js';

/** Versions that are looked at in one go. */
const AT_ONCE = 200;

/**
 * Computes the hash of every frozen version of every packet anew and compares it with the one that was kept, and with
 * the one that the audit log noted when it was frozen.
 * @returns whether nothing is wrong
 */
export async function packetsVerify(databaseUrl: string | null, tell: (sentence: string) => void): Promise<boolean> {
  if (!databaseUrl)
    throw new ConfigError('DATABASE_URL is needed: the packets of all tenants are visible to their owner alone.');
  let [looked, faults] = [0, 0];
  await byHand(databaseUrl, 'banso packets verify', async (hand) => {
    for (let after: string | null = null; ;) {
      const rows: FrozenVersionsRow[] = await hand.transaction((tx) =>
        tx.rows(frozenVersions, { after, limit: AT_ONCE }),
      );
      for (const { tenantId, packetId, number, content, sha256, noted } of rows) {
        looked++;
        const fault =
          contentHash(content) !== sha256
            ? 'its content is not what was handed over'
            : noted !== null && noted !== sha256
              ? 'its hash is not the one that the audit log noted'
              : null;
        if (!fault) continue;
        faults++;
        tell(`FAULT tenant ${tenantId} packet ${packetId} version ${number}: ${fault}`);
      }
      after = rows.at(-1)?.id ?? null;
      if (rows.length < AT_ONCE) break;
    }
  });
  tell(
    faults === 0
      ? `${looked} frozen versions of handover packets are what was handed over.`
      : `${faults} of ${looked} frozen versions of handover packets are NOT what was handed over.`,
  );
  return faults === 0;
}
