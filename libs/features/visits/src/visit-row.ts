import type { Stage, VisitMode, VisitStatus } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type CadenceService, isUuid, type VisitFacts } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { VISIT_REFUSALS } from './visit.errors.js';

/** The columns of a visit that its verbs look at, with what they need of its engagement and of its record in force. */
export interface VisitRowFacts {
  id: string;
  engagementId: string;
  tenantId: number;
  programmeId: string;
  engagementStage: Stage;
  startedOn: string;
  status: VisitStatus;
  plannedOn: string | null;
  mode: VisitMode;
  purpose: string;
  heldOn: string | null;
  supportTypes: string[];
  /** For `If-Match`; moves on with every change that others can see. */
  version: number;
  /** Number of the record's version in force; null where nothing is recorded. */
  recordVersion: number | null;
}

/**
 * A visit within reach, locked until the transaction ends, in the version that the caller has read. Its engagement is locked
 * before it, as whoever plans visits or ends an engagement does: of two who write visits of one engagement the second waits
 * here, and counts what the first has written.
 * @throws notFound, stale, notInTeam
 */
export async function lockVisit(actor: Actor, id: string, version: number): Promise<VisitRowFacts> {
  if (isUuid(id)) await actor.tx.query('select from engagement where id = (select engagement_id from visit where id = $1) for no key update', [id]);
  const visit = isUuid(id) ? await actor.tx.one<VisitRowFacts>(LOCKED, [id]) : null;
  if (visit?.version === version) return visit;
  if (visit) throw new Refusal(COMMON_REFUSALS.stale);
  // Whoever may read but not write sees the row and cannot lock it.
  const seen = isUuid(id) ? await actor.tx.one<{ version: number }>('select version from visit where id = $1', [id]) : null;
  if (!seen) throw new Refusal(COMMON_REFUSALS.notFound);
  throw new Refusal(seen.version === version ? VISIT_REFUSALS.notInTeam : COMMON_REFUSALS.stale);
}

const LOCKED = `
  select v.id, v.engagement_id as "engagementId", v.tenant_id as "tenantId", e.programme_id as "programmeId", e.stage as "engagementStage",
         e.started_on as "startedOn", v.status, v.planned_on as "plannedOn", v.mode, v.purpose, v.held_on as "heldOn",
         v.support_types as "supportTypes", v.version, (select r.version from visit_record r where r.visit_id = v.id) as "recordVersion"
    from visit v join engagement e on e.id = v.engagement_id where v.id = $1 for update of v`;

/** Reports the visits of the engagement, which the caller has locked, to the cadence, and announces both. */
export async function tellCadence(actor: Actor, cadence: CadenceService, visitId: string, engagementId: string): Promise<void> {
  const [facts] = await actor.tx.query<VisitFacts>(`select ${FACTS_OF_VISITS} from visit where engagement_id = $1`, [engagementId]);
  if (facts) await cadence.takeVisits(actor, engagementId, facts);
  actor.tx.changed('visit', visitId);
}

/** What an engagement stores of its visits, as {@link VisitFacts}: columns of a statement over those visits. */
export const FACTS_OF_VISITS = `
  max(held_on) as "lastHeldOn", max(held_on) filter (where mode <> 'online') as "lastHeldInPersonOn", count(held_on)::int as "visitCount",
  coalesce(array_agg(planned_on order by planned_on) filter (where status = 'planned'), '{}') as "plannedDays"`;
