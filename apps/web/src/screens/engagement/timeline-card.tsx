import { VISIT_MODE_LABELS, VISIT_STATUS_LABELS, weekdayOf, civilDay } from '@banso/domain';
import { Badge, Button, Card, ChoiceGroup, EmptyState, Link } from '@banso/ui';
import { useState } from 'react';
import { useTimeline, type TimelineKind } from '../../api/engagements.js';
import type { Engagement, TimelineEntry } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useLang } from '../../i18n/i18n.js';
import { SupportTypes } from '../../parts/support-types.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { ContactDialog, WithdrawContactDialog } from './contact-dialogs.js';
import { useEngagementWords } from './engagement-words.js';
import { useMayChange } from './use-may-change.js';

/** How it came to be: visits, contacts and changes, newest first. */
export function TimelineCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAdding, setAdding] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  const timeline = useTimeline(engagement.id, kind === 'all' ? null : kind);
  const entries = timeline.data?.pages.flatMap(({ items }) => items);
  const kinds = [
    { value: 'all', label: w('timelineAll') },
    { value: 'visit', label: w('timelineVisit') },
    { value: 'change', label: w('timelineChange') },
    { value: 'handover', label: w('timelineHandover') },
  ] as const;
  return (
    <Card
      id="story"
      title={w('timeline')}
      aside={
        <div className="no-print flex flex-wrap items-center gap-3">
          {may('visit:record') && (
            <Button size="small" variant="secondary" onPress={() => setAdding(true)}>
              {w('contactAdd')}
            </Button>
          )}
          <ChoiceGroup label={w('timelineFilter')} isLabelHidden options={kinds} value={kind} onChange={setKind} />
        </div>
      }
    >
      <QueryView query={{ ...timeline, data: entries }}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={w('timelineEmpty')}>{w('timelineEmptyText')}</EmptyState>
          ) : (
            <ol className="mt-2 flex flex-col gap-4 border-s-4 border-key-200 ps-5 sm:ms-1 sm:ps-8">
              {found.map((entry, place) => (
                <li key={`${entry.on}:${entry.kind}:${entry.visitId ?? entry.contactId ?? place}`}>
                  <Entry entry={entry} onWithdraw={may('visit:record') ? setWithdrawing : undefined} />
                </li>
              ))}
            </ol>
          )
        }
      </QueryView>
      <ShowMore list={timeline} />
      {isAdding && <ContactDialog engagement={engagement} onClose={() => setAdding(false)} />}
      {withdrawing && (
        <WithdrawContactDialog
          engagementId={engagement.id}
          contactId={withdrawing}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Card>
  );
}

function Entry({ entry, onWithdraw }: { entry: TimelineEntry; onWithdraw?: (contactId: string) => void }) {
  const w = useEngagementWords();
  const days = useDays();
  const label = useLabel();
  const lang = useLang();
  const title =
    entry.kind === 'visit' && entry.mode
      ? w('visitTitle', { mode: label(VISIT_MODE_LABELS[entry.mode]) })
      : entry.title;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-dns-14N-130 text-solid-gray-700 tabular-nums">
          {days.short(entry.on)} {weekdayOf(civilDay(entry.on), lang)}
        </span>
        {entry.visitId ? (
          <Link href={`/visits/${entry.visitId}`} className="text-dns-16B-130 font-700">
            {title}
          </Link>
        ) : (
          <span className="text-dns-16B-130 font-700">{title}</span>
        )}
        {entry.isWithdrawn && <Badge>{label(VISIT_STATUS_LABELS.withdrawn)}</Badge>}
        <SupportTypes types={entry.supportTypes} />
        {entry.contactId && onWithdraw && (
          <Button
            size="small"
            variant="text"
            className="no-print"
            aria-label={`${days.short(entry.on)} ${title} ${w('contactWithdraw')}`}
            onPress={() => onWithdraw(entry.contactId!)}
          >
            {w('contactWithdraw')}
          </Button>
        )}
      </p>
      {entry.text && <p className="whitespace-pre-line">{entry.text}</p>}
    </>
  );
}
