import { ActionsService } from '@banso/actions';
import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { engagementOf, isUuid, refuseBeforeStart } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ContactEntity } from './contact.entity.js';
import { CONTACT_REFUSALS } from './contact.errors.js';
import type { AddContact } from './contact.request.js';
import { lockContact } from './contacts.sql.js';

/**
 * The verbs of a contact in the order of its life: add … withdraw. Neither touches the cadence: a call is no visit.
 * Source: domain rule 4.1.
 */
@Injectable()
export class ContactsService {
  constructor(private readonly actions: ActionsService) {}

  /** @throws notFound, conflict where the engagement is closed, a complaint about a day ahead or before its start */
  async add(actor: Actor, engagementId: string, request: AddContact): Promise<string> {
    const { on, mode, text, outcome = '', actionItem } = request;
    const engagement = await engagementOf(actor, engagementId);
    if (engagement.status === 'closed') throw new Refusal(COMMON_REFUSALS.conflict);
    refuseBeforeStart(engagement.startedOn, 'on', on);
    if (on > actor.today)
      throw refuseField('on', { ja: '連絡した日に先の日付は入れられません。', en: 'The day cannot be in the future.' });
    const id = v7();
    await actor.tx.insert(ContactEntity, {
      id,
      engagementId,
      contactedOn: on,
      mode,
      counterpart: request.with,
      text,
      outcome,
      createdBy: personOf(actor),
    });
    if (actionItem) {
      const known = await this.actions.ask(actor, engagementId, { items: [actionItem], done: [] });
      await this.actions.note(actor, engagementId, actionItem, { visitId: null, field: 'actionItem.', known });
    }
    await audit(actor, {
      action: 'contact:record',
      subjectKind: 'contact',
      subjectId: id,
      engagementId,
      change: { contactedOn: [null, on], mode: [null, mode], texts: ['text', 'outcome'] },
    });
    return id;
  }

  /**
   * Takes back what was noted wrongly: it stays to be read, with the reason.
   * @throws notFound, stale, contactWithdrawn
   */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    const contact = isUuid(id) ? await actor.tx.row(lockContact, { id }) : null;
    if (!contact) throw new Refusal(COMMON_REFUSALS.notFound);
    if (contact.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    if (contact.withdrawnAt) throw new Refusal(CONTACT_REFUSALS.contactWithdrawn);
    const by = personOf(actor);
    await actor.tx.set(
      ContactEntity,
      { id },
      { withdrawnAt: actor.now, withdrawnBy: by, withdrawnReason: reason, version: version + 1 },
    );
    await audit(actor, {
      action: 'contact:withdraw',
      subjectKind: 'contact',
      subjectId: id,
      engagementId: contact.engagementId,
      change: { state: ['kept', 'withdrawn'] },
      reason,
    });
  }
}
