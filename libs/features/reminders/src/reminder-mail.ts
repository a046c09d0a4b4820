import { type CivilDay, DEFAULT_LADDER, type ReminderStep, type ReminderSubjectKind } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Mailer, putIntoOutbox } from '@banso/mail';
import { Inject, Injectable } from '@nestjs/common';
import { mailInWords, type ToldReminder } from './mail-words.js';

/** Address people reach the product at, for the links in mails. */
export const PUBLIC_URL = Symbol('publicUrl');

/** Steps that wait for the digest even where somebody wants mail at once. */
export const DIGEST_ONLY: readonly ReminderStep[] = DEFAULT_LADDER.filter((step) => step.mail === 'digest').map((step) => step.step);

interface ToMail {
  id: string;
  personId: string;
  name: string;
  email: string;
  step: ReminderStep;
  subjectKind: ReminderSubjectKind;
  subjectId: string;
  engagementId: string;
  municipality: string;
  prefecture: string;
  why: string;
}

/** Turns reminders into mails in the outbox: one mail per person, its reminders tied to it, all in one transaction. */
@Injectable()
export class ReminderMail {
  constructor(
    private readonly mailer: Mailer,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Writes the mails for the open reminders that have not been mailed and that `condition` lets through.
   * @param condition SQL about `r` reminder, `p` person and `l` (the mail a reminder is tied to, or nulls), with parameters from $3 on; $2 is the day
   * @returns how many mails were written
   */
  async write(actor: Actor, kind: 'digest' | 'immediate', day: CivilDay, condition: string, parameters: unknown[]): Promise<number> {
    const rows = await actor.tx.query<ToMail>(
      `select r.id, p.id as "personId", p.name, p.email, r.step, r.subject_kind as "subjectKind", r.subject_id as "subjectId", r.engagement_id as "engagementId",
              m.name as municipality, f.name as prefecture, r.why ->> 'ja' as why
         from reminder r join person p on p.id = r.person_id join municipality m on m.code = r.municipality_code join prefecture f on f.code = m.prefecture_code
         left join mail l on l.id = r.mail_id
        where r.tenant_id = $1 and r.state = 'open' and not r.quiet and p.disabled_at is null and p.email is not null
          and not exists (select from mail d where d.person_id = p.id and d.kind = 'digest' and d.day = $2::date and $3 = 'digest')
          and ${condition}
        order by p.id, r.escalation desc, r.due_on, r.municipality_code, r.id for update of r`,
      [actor.tenantId, day, kind, ...parameters],
    );
    const byPerson = new Map<string, ToMail[]>();
    for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
    const letters = [...byPerson.values()];
    const ids = await putIntoOutbox(actor, letters.map((reminders) => {
      const { personId, email, name } = reminders[0]!;
      return { personId, kind, day, about: kind === 'immediate' ? reminders.map((reminder) => reminder.id) : [], to: email, ...mailInWords(name, reminders.map(told), day, this.publicUrl) };
    }), this.mailer.domain);
    const tied = letters.flatMap((reminders, index) => (ids[index] ? reminders.map((reminder) => [reminder.id, ids[index]] as const) : []));
    await actor.tx.run('update reminder r set mail_id = t.mail from unnest($1::uuid[], $2::uuid[]) as t (id, mail) where r.id = t.id', [tied.map(([id]) => id), tied.map(([, mail]) => mail)]);
    return ids.filter(Boolean).length;
  }
}

function told({ step, municipality, prefecture, why, subjectKind, subjectId, engagementId }: ToMail): ToldReminder {
  return { step, municipality, prefecture, why, path: pathOf(subjectKind, subjectId, engagementId) };
}

/** Where the web client shows what a reminder is about. */
function pathOf(kind: ReminderSubjectKind, subjectId: string, engagementId: string): string {
  switch (kind) {
    case 'visitDue':
    case 'actionItem': return `/engagements/${engagementId}`;
    case 'plannedVisit':
    case 'unconfirmed': return `/visits/${subjectId}`;
    case 'recordMissing': return `/visits/${subjectId}/record`;
    case 'handover': return `/handovers/${subjectId}`;
  }
}
