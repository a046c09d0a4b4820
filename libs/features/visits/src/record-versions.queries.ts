import { auditReading } from '@banso/audit';
import type { Actor } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Page, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { EVENTS, OPINIONS } from './record.sql.js';
import { RECORD_TEXT } from './record-text.js';
import type { Opinion, RecordVersion } from './visit.response.js';

/** What stood before: every version of a record, and of the opinions that the reader may see. */
@Injectable()
export class RecordVersionsQueries {
  /** Every version of a visit's record with what happened to it, newest first; none where nothing is recorded. @throws notFound */
  async versions(actor: Actor, visitId: string): Promise<Page<RecordVersion>> {
    await refuseUnlessSeen(actor, visitId);
    const items = await actor.tx.query<RecordVersion>(VERSIONS, [visitId]);
    await auditReading(actor, 'visit:read', 'visit', items.length > 0 ? [visitId] : []);
    return { items, nextCursor: null };
  }

  /** Every version of the opinions on a visit that the reader may see, body by body, newest first. @throws notFound */
  async opinions(actor: Actor, visitId: string): Promise<Page<Opinion>> {
    await refuseUnlessSeen(actor, visitId);
    const [row] = await actor.tx.query<{ items: Opinion[] }>(`select ${OPINIONS('o.visit_id = $1')} as items`, [visitId]);
    await auditReading(actor, 'visit:read', 'visit', row!.items.length > 0 ? [visitId] : []);
    return { items: row!.items, nextCursor: null };
  }
}

const VERSIONS = `
  select r.version, (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = r.written_by) as "by", to_json(r.recorded_at) #>> '{}' as at, r.reason,
         ${RECORD_TEXT} as record, ${EVENTS('k.visit_id = r.visit_id and k.version = r.version')} as events
    from visit_record_version r where r.visit_id = $1 order by r.version desc`;

async function refuseUnlessSeen(actor: Actor, visitId: string): Promise<void> {
  const seen = isUuid(visitId) && (await actor.tx.one('select from visit where id = $1', [visitId]));
  if (!seen) throw new Refusal(COMMON_REFUSALS.notFound);
}
