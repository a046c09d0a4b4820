import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { v7 } from 'uuid';

/** A mail as it is put down in the transaction that decides on it. */
export interface OutgoingMail {
  personId: string;
  /** A digest exists once per person and day; the database refuses a second one. */
  kind: 'digest' | 'immediate';
  day: CivilDay;
  to: string;
  subject: string;
  /** Plain text. */
  body: string;
}

/** What stands behind the @ of our own Message-IDs: the domain of the sender's address. */
export function messageDomain(mailFrom: string): string {
  return /@([^\s>@]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
}

/**
 * Puts mails into the outbox of the actor's tenant, to be sent after the commit by {@link MailDelivery}.
 * @param domain what stands behind the @ of each Message-ID
 * @returns the ids in the order of the mails; null where the person has that day's digest already
 */
export async function putIntoOutbox(actor: Actor, mails: readonly OutgoingMail[], domain: string): Promise<Array<string | null>> {
  const rows = mails.map((mail) => ({ id: v7(), ...mail }));
  const put = await actor.tx.query<{ id: string }>(
    `insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, next_attempt_at)
     select m.id, $1, m."personId", m.kind, m.day, m."to", m.subject, m.body, '<' || m.id || '@' || $3 || '>', clock_timestamp()
       from jsonb_to_recordset($2) as m (id uuid, "personId" uuid, kind text, day date, "to" text, subject text, body text)
     on conflict do nothing returning id`,
    [actor.tenantId, JSON.stringify(rows), domain],
  );
  const ids = new Set(put.map((row) => row.id));
  return rows.map((row) => (ids.has(row.id) ? row.id : null));
}
