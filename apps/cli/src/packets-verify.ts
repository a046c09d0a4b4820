import { ConfigError } from '@banso/config';
import { dataSource } from '@banso/database';
import { contentHash } from '@banso/packets';

/** Versions that are looked at in one go. */
const AT_ONCE = 200;

interface VersionRow {
  id: string;
  tenantId: number;
  packetId: string;
  number: number;
  content: unknown;
  sha256: string;
  noted: string | null;
}

/**
 * Computes the hash of every frozen version of every packet anew and compares it with the one that was kept, and with the
 * one that the audit log noted when it was frozen.
 * @returns whether nothing is wrong
 */
export async function packetsVerify(databaseUrl: string | null, tell: (sentence: string) => void): Promise<boolean> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: the packets of all tenants are visible to their owner alone.');
  const source = await dataSource(databaseUrl, { name: 'banso packets verify', poolSize: 1 }).initialize();
  let [looked, faults] = [0, 0];
  try {
    for (let after: string | null = null; ;) {
      const rows: VersionRow[] = await source.query(
        `select v.id, v.tenant_id as "tenantId", v.packet_id as "packetId", v.number, v.content, v.sha256,
                (select a.change -> 'sha256' ->> 1 from audit_entry a where a.subject_kind = 'handover' and a.subject_id = v.packet_id::text and a.change -> 'version' ->> 1 = v.number::text order by a.id limit 1) as noted
           from handover_version v where $1::uuid is null or v.id > $1 order by v.id limit $2`, [after, AT_ONCE]);
      for (const { tenantId, packetId, number, content, sha256, noted } of rows) {
        looked++;
        const fault = contentHash(content) !== sha256 ? 'its content is not what was handed over' : noted !== null && noted !== sha256 ? 'its hash is not the one that the audit log noted' : null;
        if (!fault) continue;
        faults++;
        tell(`FAULT tenant ${tenantId} packet ${packetId} version ${number}: ${fault}`);
      }
      after = rows.at(-1)?.id ?? null;
      if (rows.length < AT_ONCE) break;
    }
  } finally {
    await source.destroy();
  }
  tell(faults === 0 ? `${looked} frozen versions of handover packets are what was handed over.` : `${faults} of ${looked} frozen versions of handover packets are NOT what was handed over.`);
  return faults === 0;
}
