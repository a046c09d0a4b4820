import type { Actor } from '@banso/database';

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
  await actor.tx.runPrepared('audit entry',
    `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, reason, address, correlation_id, engagement_id, municipality_code)
     select coalesce(e.tenant_id, $1), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::uuid, coalesce(e.municipality_code, $12)
       from (select) nothing left join engagement e on e.id = $11::uuid`,
    [
      actor.tenantId, actor.now, actor.personId, happening.action, happening.subjectKind, happening.subjectId,
      happening.change ? JSON.stringify(happening.change) : null, happening.reason ?? null, actor.address, actor.correlationId,
      happening.engagementId ?? null, happening.municipalityCode ?? null,
    ],
  );
}

/** The same for many things that happened at once and to no engagement; one statement. */
export async function auditAll(actor: Actor, happenings: readonly Omit<Happening, 'engagementId' | 'municipalityCode'>[]): Promise<void> {
  const changes = happenings.map(({ change }) => (change ? JSON.stringify(change) : null));
  await actor.tx.run(
    `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, reason, address, correlation_id)
     select $1, $2, $3, t.action, t.kind, t.id, t.change, t.reason, $4, $5 from unnest($6::text[], $7::text[], $8::text[], $9::jsonb[], $10::text[]) as t(action, kind, id, change, reason)`,
    [actor.tenantId, actor.now, actor.personId, actor.address, actor.correlationId, happenings.map(({ action }) => action), happenings.map(({ subjectKind }) => subjectKind), happenings.map(({ subjectId }) => subjectId), changes, happenings.map(({ reason }) => reason ?? null)],
  );
}

/**
 * Notes that records of visits were read, where the reader belongs to another body: no staff or manager of the record's
 * own tenant. One statement for a whole page; reading within one's own body leaves no line.
 * @param action `visit:read`, or what else showed the texts
 */
export async function auditReading(actor: Actor, action: string, subjectKind: string, visitIds: readonly string[], subjectId: string | null = null): Promise<void> {
  if (visitIds.length === 0) return;
  const own = actor.affiliations.filter(({ role }) => role === 'staff' || role === 'manager').flatMap(({ tenantId }) => (tenantId === null ? [] : [tenantId]));
  // Whoever reads within one's own body alone needs no look at the table.
  if (actor.tenantIds.length > 0 && actor.tenantIds.every((tenantId) => own.includes(tenantId))) return;
  await actor.tx.run(
    `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, address, correlation_id, engagement_id, municipality_code)
     select v.tenant_id, $1, $2, $3, $4, coalesce($5, v.id::text), $6, $7, v.engagement_id, v.municipality_code from visit v where v.id = any($8) and v.tenant_id <> all($9)`,
    [actor.now, actor.personId, action, subjectKind, subjectId, actor.address, actor.correlationId, [...new Set(visitIds)], own],
  );
}
