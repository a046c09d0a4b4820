import { type CivilDay, monthDay, REMINDER_STEP_LABELS, type ReminderStep, wareki } from '@banso/domain';

/** What a mail tells of one reminder: where, what and why. Names of people and texts of records stay inside. */
export interface ToldReminder {
  step: ReminderStep;
  municipality: string;
  prefecture: string;
  why: string;
  /** Path in the web client. */
  path: string;
}

/** A mail with the reminders of one person: short, polite, plain text. */
export function mailInWords(
  name: string,
  reminders: readonly ToldReminder[],
  day: CivilDay,
  publicUrl: string,
): { subject: string; body: string } {
  const groups = new Map<ReminderStep, ToldReminder[]>();
  for (const reminder of reminders) groups.set(reminder.step, [...(groups.get(reminder.step) ?? []), reminder]);
  const sections = [...groups].map(([step, told]) =>
    [`■ ${REMINDER_STEP_LABELS[step].ja}`, ...told.map((reminder) => entry(reminder, publicUrl))].join('\n'),
  );
  const body = [
    `${name} 様`,
    `伴走からのお知らせです。${wareki(day)}現在、次の${reminders.length}件があります。`,
    ...sections,
    `すべてのお知らせは「今日」の画面でご覧になれます。\n${link(publicUrl, '/')}`,
    'このメールは自動でお送りしています。ご返信いただいてもお答えできませんので、ご了承ください。',
  ].join('\n\n');
  return { subject: `【伴走】${monthDay(day)}のお知らせ（${reminders.length}件）`, body: `${body}\n` };
}

function entry({ municipality, prefecture, why, path }: ToldReminder, publicUrl: string): string {
  return `・${municipality}（${prefecture}）\n  ${why}\n  ${link(publicUrl, path)}`;
}

function link(publicUrl: string, path: string): string {
  return `${publicUrl.replace(/\/$/, '')}${path}`;
}
