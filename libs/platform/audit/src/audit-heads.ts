import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Clock } from '@banso/clock';
import { Transactions } from '@banso/database';
import { auditHeads } from './sealing.sql.js';

/** One line of the file of heads. */
export interface NotedHead {
  /** When it was noted (ISO 8601). */
  at: string;
  /** 0: entries without a tenant. */
  tenantId: number;
  position: number;
  /** SHA-256 in hex, as `audit verify --head` takes it. */
  hash: string;
}

/**
 * Notes the heads of the audit chains in a file outside the database, one line of JSON each, every night. Whoever
 * rewrites a chain from its end cannot rewrite what lies on a disk that is not theirs.
 */
export class AuditHeads {
  /** @param file where the operator wants them; null: nowhere */
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly file: string | null,
  ) {}

  /**
   * Appends the heads as they are now. Returns how many. @throws when the file cannot be written: then the job has
   * failed and is shown so
   */
  async run(): Promise<number> {
    if (this.file === null) return 0;
    const heads = await this.transactions.ask(auditHeads, {});
    const at = this.clock.now().toISOString();
    const lines = heads.map(({ tenantId, position, hash }) =>
      JSON.stringify({ at, tenantId, position, hash } satisfies NotedHead),
    );
    if (lines.length === 0) return 0;
    await mkdir(dirname(this.file), { recursive: true });
    const handle = await open(this.file, 'a', 0o640);
    try {
      await handle.appendFile(`${lines.join('\n')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return lines.length;
  }
}
