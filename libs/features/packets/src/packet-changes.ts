import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import type { PacketRow } from './packet-row.js';

/** What was done with a packet, for the audit log. */
export interface PacketChange {
  action: string;
  change: Record<string, unknown>;
  reason?: string;
}

/** Announces that a packet has changed, and leaves a line in the audit log. */
export async function noteChange(actor: Actor, { id, engagementId }: PacketRow, done: PacketChange): Promise<void> {
  actor.tx.changed('handover', id);
  await audit(actor, { ...done, subjectKind: 'handover', subjectId: id, engagementId });
}
