import type { Actor } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ContactQuery } from './contact.request.js';
import type { Contact } from './contact.response.js';
import { contacts, engagementInSight } from './contacts.sql.js';

/** After every row, as a page begins. */
const AFTER_ALL = { day: 'infinity' as CivilDay, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** The questions about contacts. */
@Injectable()
export class ContactsQueries {
  /** A page of an engagement's contacts, newest first. @throws notFound */
  async list(actor: Actor, engagement: string, { cursor, limit }: ContactQuery): Promise<Page<Contact>> {
    if (!isUuid(engagement) || !(await actor.tx.row(engagementInSight, { engagement })))
      throw new Refusal(COMMON_REFUSALS.notFound);
    const [beforeDay = AFTER_ALL.day, beforeId = AFTER_ALL.id] = keyIn(cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.rows(contacts, {
      engagement,
      beforeDay: beforeDay as CivilDay,
      beforeId,
      limit: limit + 1,
    });
    return pageOf(rows, limit, (row) => [row.on, row.id]);
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<Contact> {
    const row = isUuid(id)
      ? await actor.tx.row(contacts, { only: id, beforeDay: AFTER_ALL.day, beforeId: AFTER_ALL.id, limit: 1 })
      : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}
