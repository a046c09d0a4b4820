import { auditReading } from '@banso/audit';
import type { Actor } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { opinionVersions, recordVersions } from './record-versions.sql.js';
import type { Opinion, RecordVersion } from './visit.response.js';
import { visitInReach } from './visit-row.sql.js';

/** What stood before: every version of a record, and of the opinions that the reader may see. */
@Injectable()
export class RecordVersionsQueries {
  /**
   * Every version of a visit's record with what happened to it, newest first; none where nothing is recorded.
   * @throws notFound
   */
  async versions(actor: Actor, visitId: string): Promise<Page<RecordVersion>> {
    await refuseUnlessSeen(actor, visitId);
    const items = await actor.tx.rows(recordVersions, { visit: visitId });
    await auditReading(actor, 'visit:read', 'visit', items.length > 0 ? [visitId] : []);
    return { items, nextCursor: null };
  }

  /** Every version of the opinions on a visit that the reader may see, body by body, newest first. @throws notFound */
  async opinions(actor: Actor, visitId: string): Promise<Page<Opinion>> {
    await refuseUnlessSeen(actor, visitId);
    const rows = await actor.tx.rows(opinionVersions, { visit: visitId });
    await auditReading(actor, 'visit:read', 'visit', rows.length > 0 ? [visitId] : []);
    return { items: rows.map(({ opinion }) => opinion), nextCursor: null };
  }
}

async function refuseUnlessSeen(actor: Actor, visitId: string): Promise<void> {
  const seen = isUuid(visitId) && (await actor.tx.row(visitInReach, { visit: visitId }));
  if (!seen) throw new Refusal(COMMON_REFUSALS.notFound);
}
