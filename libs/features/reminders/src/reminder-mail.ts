import { type CivilDay, DEFAULT_LADDER, type ReminderStep, type ReminderSubjectKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Mailer, type OutgoingMail, putIntoOutbox } from '@banso/mail';
import { Inject, Injectable } from '@nestjs/common';
import { mailInWords, type ToldReminder } from './mail-words.js';
import { remindersToMail, type RemindersToMailRow as ToMail, tieReminders } from './reminder-mail.sql.js';

/** Address people reach the product at, for the links in mails. */
export const PUBLIC_URL = Symbol('publicUrl');

/** Steps that wait for the digest even where somebody wants mail at once. */
const DIGEST_ONLY: readonly ReminderStep[] = DEFAULT_LADDER.filter((step) => step.mail === 'digest').map(
  (step) => step.step,
);

/** Turns reminders into mails in the outbox: one mail per person, its reminders tied to it, all in one transaction. */
@Injectable()
export class ReminderMail {
  constructor(
    private readonly mailer: Mailer,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Writes today's mails for the open reminders that have not been mailed: the digests of those who have none yet, or
   * mail at once for those who chose it.
   * @returns how many mails were written
   */
  async write(actor: Actor, kind: 'digest' | 'immediate'): Promise<number> {
    const letters = byPerson(
      await actor.tx.rows(remindersToMail, {
        tenant: actor.tenantId!,
        day: actor.today,
        immediate: kind === 'immediate',
        digestOnly: DIGEST_ONLY,
      }),
    );
    const mails = letters.map((reminders) => this.mailOf(reminders, kind, actor.today));
    const ids = await putIntoOutbox(actor, mails, this.mailer.domain);
    const tied = letters.flatMap((reminders, index) => {
      const mail = ids[index];
      return mail ? reminders.map(({ id }) => ({ id, mail })) : [];
    });
    await actor.tx.count(tieReminders, { ids: tied.map(({ id }) => id), mails: tied.map(({ mail }) => mail) });
    return ids.filter(Boolean).length;
  }

  private mailOf(reminders: readonly ToMail[], kind: 'digest' | 'immediate', day: CivilDay): OutgoingMail {
    const { personId, email, name } = reminders[0]!;
    const about = kind === 'immediate' ? reminders.map((reminder) => reminder.id) : [];
    return { personId, kind, day, about, to: email, ...mailInWords(name, reminders.map(told), day, this.publicUrl) };
  }
}

function byPerson(rows: readonly ToMail[]): ToMail[][] {
  const people = new Map<string, ToMail[]>();
  for (const row of rows) people.set(row.personId, [...(people.get(row.personId) ?? []), row]);
  return [...people.values()];
}

function told({ step, municipality, prefecture, why, subjectKind, subjectId, engagementId }: ToMail): ToldReminder {
  return { step, municipality, prefecture, why, path: pathOf(subjectKind, subjectId, engagementId) };
}

/** Where the web client shows what a reminder is about. */
function pathOf(kind: ReminderSubjectKind, subjectId: string, engagementId: string | null): string {
  switch (kind) {
    case 'visitDue':
    case 'actionItem':
    case 'peerConsent':
      return `/engagements/${engagementId}`;
    case 'plannedVisit':
    case 'unconfirmed':
      return `/visits/${subjectId}`;
    case 'recordMissing':
      return `/visits/${subjectId}/record`;
    case 'handover':
      return `/handovers/${subjectId}`;
    case 'dispatchUnanswered':
    case 'dispatchReport':
      return `/dispatches/${subjectId}`;
  }
}
