import { type Actor, BeforeCommit } from '@banso/database';
import { audit } from '@banso/audit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findReceivers } from './packet-receivers.sql.js';

/**
 * A packet without a successor finds whoever comes to lead its engagement, in the transaction that names them: what a
 * leaver wrote is never left without a reader. Who that is, says `receiver_of` in the database.
 */
@Injectable()
export class PacketReceivers implements OnModuleInit {
  constructor(private readonly beforeCommit: BeforeCommit) {}

  onModuleInit(): void {
    const past = ['visits', 'homework', 'calendar'] as const; // none names anybody who leads
    this.beforeCommit.register('engagement', (actor, ids) => this.find(actor, ids), { past });
  }

  private async find(actor: Actor, engagementIds: readonly string[]): Promise<void> {
    const found = await actor.tx.rows(findReceivers, { engagements: engagementIds });
    for (const { id, engagementId } of found) {
      actor.tx.changed('handover', id);
      await audit(actor, {
        action: 'handover:receive',
        subjectKind: 'handover',
        subjectId: id,
        engagementId,
        change: { successor: [null, 'lead'] },
      });
    }
  }
}
