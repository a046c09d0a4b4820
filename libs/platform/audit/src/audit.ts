import type { Actor } from '@banso/database';

/** What happened to what. `change` holds `{ field: [from, to] }`; long texts are named, not repeated. */
export interface Happening {
  /** A verb of the capability table, such as `visit:record`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  change?: Record<string, unknown>;
  reason?: string;
}

/** Writes one line of the append-only audit log in the actor's own transaction: no change without its line. */
export async function audit(actor: Actor, happening: Happening): Promise<void> {
  await actor.tx.run(
    `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, reason, address, correlation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      actor.tenantId, actor.now, actor.personId, happening.action, happening.subjectKind, happening.subjectId,
      happening.change ? JSON.stringify(happening.change) : null, happening.reason ?? null, actor.address, actor.correlationId,
    ],
  );
}
