import type { Actor } from '@banso/database';
import { writeAuditEntries, writeAuditEntry, type WriteAuditEntryParameters, writeReadings } from './audit.sql.js';

/** What happened to what. `change` holds `{ field: [from, to] }`; long texts are named, not repeated. */
export interface Happening {
  /** A verb of the capability table, such as `visit:record`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** For whom: the engagement tells its municipality and its tenant, which may be another than the actor's. */
  engagementId?: string | null;
  /** For whom, where no engagement is meant. */
  municipalityCode?: string | null;
  change?: Record<string, unknown>;
  reason?: string;
}

/** Writes one line of the append-only audit log in the actor's own transaction: no change without its line. */
export async function audit(actor: Actor, happening: Happening): Promise<void> {
  await actor.tx.write(writeAuditEntry, {
    ...askerOf(actor),
    action: happening.action,
    subjectKind: happening.subjectKind,
    subject: happening.subjectId,
    change: happening.change ? JSON.stringify(happening.change) : null,
    reason: happening.reason ?? null,
    engagement: happening.engagementId ?? null,
    municipality: happening.municipalityCode ?? null,
  });
}

/** The same for many things that happened at once and to no engagement; one statement. */
export async function auditAll(
  actor: Actor,
  happenings: readonly Omit<Happening, 'engagementId' | 'municipalityCode'>[],
): Promise<void> {
  await actor.tx.write(writeAuditEntries, {
    ...askerOf(actor),
    happenings: JSON.stringify(
      happenings.map(({ action, subjectKind, subjectId, change, reason }) => ({
        action,
        kind: subjectKind,
        subject: subjectId,
        change,
        reason,
      })),
    ),
  });
}

/**
 * Notes that records of visits were read, where the reader belongs to another body: no staff or manager of the record's
 * own tenant. One statement for a whole page; reading within one's own body leaves no line.
 * @param action `visit:read`, or what else showed the texts
 */
export async function auditReading(
  actor: Actor,
  action: string,
  subjectKind: string,
  visitIds: readonly string[],
  subjectId: string | null = null,
): Promise<void> {
  if (visitIds.length === 0 || readsOwnOnly(actor)) return;
  const { tenant: _, ...asker } = askerOf(actor);
  await actor.tx.write(writeReadings, {
    ...asker,
    action,
    subjectKind,
    subject: subjectId,
    visits: [...new Set(visitIds)],
    offices: ownOffices(actor),
  });
}

/** Whether all that the actor may read is their own body's, so that no reading leaves a line. */
export function readsOwnOnly(actor: Actor): boolean {
  const own = ownOffices(actor);
  return actor.tenantIds.length > 0 && actor.tenantIds.every((tenantId) => own.includes(tenantId));
}

function ownOffices({ affiliations }: Actor): number[] {
  return affiliations
    .filter(({ role }) => role === 'staff' || role === 'manager')
    .flatMap(({ tenantId }) => (tenantId === null ? [] : [tenantId]));
}

/** Who writes a line, when and from where. */
function askerOf({
  tenantId,
  now,
  personId,
  address,
  correlationId,
}: Actor): Pick<WriteAuditEntryParameters, 'tenant' | 'now' | 'person' | 'address' | 'correlation'> {
  return { tenant: tenantId, now, person: personId, address, correlation: correlationId };
}
