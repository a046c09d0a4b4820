import { Badge, Button, Card, EmptyState, Link } from '@banso/ui';
import { useAcknowledgeReminder, useReminders } from '../../api/desk.js';
import type { Desk, Reminder } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useDeskWords } from './desk-words.js';

/** Reminders with their reason, to be acknowledged, and what else changed. */
export function NoticesCard({ notices }: { notices: Desk['notices'] }) {
  const w = useDeskWords();
  const days = useDays();
  const reminders = useReminders();
  const acknowledge = useAcknowledgeReminder();
  const open = reminders.data ?? [];
  return (
    <Card flush title={w('notices')}>
      {acknowledge.error && (
        <div className="p-3">
          <ProblemNotice problem={acknowledge.error} />
        </div>
      )}
      {open.length + notices.length === 0 && <EmptyState title={w('noticesEmpty')} />}
      <ul>
        {open.map((reminder) => (
          <li key={reminder.id} className="border-b border-solid-gray-300 px-4 py-3 last:border-0 sm:px-5">
            <p className="font-700">
              <ReminderLink reminder={reminder} />{' '}
              {reminder.escalation && <Badge tone="warning">{w('escalated')}</Badge>}
            </p>
            <p className="text-dns-14N-130 text-solid-gray-700">{reminder.why}</p>
            <Button
              variant="text"
              size="small"
              className="-ms-1.5"
              aria-label={w('readSpoken', { text: reminder.text })}
              isPending={acknowledge.isPending && acknowledge.variables?.id === reminder.id}
              onPress={() => acknowledge.mutate({ id: reminder.id })}
            >
              {w('read')}
            </Button>
          </li>
        ))}
        {notices.map((notice) => (
          <li key={notice.text} className="border-b border-solid-gray-300 px-4 py-3 last:border-0 sm:px-5">
            <p>{notice.text}</p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {days.monthDay(notice.on)}
              {notice.engagementId && (
                <>
                  　<Link href={`/engagements/${notice.engagementId}`}>{w('open')}</Link>
                </>
              )}
              {notice.transferId && (
                <>
                  　<Link href={`/transfers/${notice.transferId}`}>{w('openTransfer')}</Link>
                </>
              )}
              {notice.handoverId && (
                <>
                  　<Link href={`/handovers/${notice.handoverId}`}>{w('readHandover')}</Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ReminderLink({ reminder }: { reminder: Reminder }) {
  if (reminder.engagementId)
    return (
      <Link href={`/engagements/${reminder.engagementId}`} isPlain>
        {reminder.text}
      </Link>
    );
  if (reminder.dispatchId)
    return (
      <Link href={`/dispatches/${reminder.dispatchId}`} isPlain>
        {reminder.text}
      </Link>
    );
  return <>{reminder.text}</>;
}
