import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { v5 } from 'uuid';
import { ATTEMPTS_AT_MOST } from './mail-channel.js';
import { putMails, retryMails, withdrawDigests } from './outbox.sql.js';

/** A mail as it is put down in the transaction that decides on it. */
export interface OutgoingMail {
  personId: string;
  /** A digest exists once per person and day; the database refuses a second one. */
  kind: 'digest' | 'immediate';
  day: CivilDay;
  /** What else makes it this mail and no other: the ids that an immediate mail tells of. */
  about?: readonly string[];
  to: string;
  subject: string;
  /** Plain text. */
  body: string;
}

/** The name space of our mails' ids (RFC 9562, version 5). */
const MAILS = '6a5f5a7c-2f0e-4b57-9f7a-3d3a0f6f2d11';

/**
 * The id of a mail follows from what it is: whoever writes the same mail again, after a restored backup too, gives it
 * the same id and so the same Message-ID, and neither the table nor the recipient's mail program takes it for a second
 * one.
 */
export function mailId({
  kind,
  day,
  personId,
  about = [],
}: Pick<OutgoingMail, 'kind' | 'day' | 'personId' | 'about'>): string {
  return v5([kind, day, personId, ...[...about].sort()].join(' '), MAILS);
}

/**
 * Puts mails into the outbox of the actor's tenant, to be sent after the commit by {@link MailDelivery}.
 * @param domain what stands behind the @ of each Message-ID
 * @returns the ids in the order of the mails; null where the person has that mail, or that day's digest, already
 */
export async function putIntoOutbox(
  actor: Actor,
  mails: readonly OutgoingMail[],
  domain: string,
): Promise<Array<string | null>> {
  const rows = mails.map((mail) => ({ id: mailId(mail), ...mail }));
  const put = await actor.tx.rows(putMails, { tenant: actor.tenantId!, mails: JSON.stringify(rows), domain });
  const ids = new Set(put.map((row) => row.id));
  return rows.map((row) => (ids.has(row.id) ? row.id : null));
}

/** After days without a mail server nobody gets a pile: a digest of an earlier day that never went out is withdrawn. */
export async function withdrawUnsentDigests(actor: Actor, tenantId: number, before: CivilDay): Promise<void> {
  await actor.tx.count(withdrawDigests, { tenant: tenantId, before });
}

/**
 * Lets given-up mails of the offices that the actor administers be tried again, as many times more as at first. They
 * keep their Message-ID.
 * @param id one of them; null for all @returns how many there were
 */
export function retryDeadMails(actor: Actor, id: string | null): Promise<number> {
  return actor.tx.count(retryMails, { id, attempts: ATTEMPTS_AT_MOST });
}
