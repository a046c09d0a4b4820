import {
  DEFAULT_CADENCE_MONTHS,
  MOVE_REASON_LABELS,
  civilDay,
  explainDue,
  partsOf,
  type DueExplanation,
} from '@banso/domain';
import { Table } from '@banso/ui';
import { officeCalendar, useDays, useLabel } from '../../i18n/days.js';
import { useHelpWords } from './help-words.js';

// One of each kind: nothing special, a Saturday, a short month, a holiday, the year-end closure.
const LAST_VISITS = ['2026-10-14', '2026-10-30', '2026-01-31', '2026-10-23', '2026-11-30', '2026-03-31'];

/** Worked examples of the due day, reckoned by the same rule as everywhere. */
export function DueExamples() {
  const w = useHelpWords();
  const days = useDays();
  const label = useLabel();
  const rows = LAST_VISITS.map((day) =>
    explainDue(
      { startedOn: civilDay(day), lastHeldOn: civilDay(day), resumedOn: null },
      DEFAULT_CADENCE_MONTHS,
      officeCalendar,
    ),
  );
  const why = ({ anchor, raw, movedBecause }: DueExplanation) =>
    [
      partsOf(raw).date !== partsOf(anchor).date &&
        w('whyClamped', { month: partsOf(raw).month, date: partsOf(anchor).date }),
      movedBecause === 'none'
        ? partsOf(raw).date === partsOf(anchor).date && w('whyNone')
        : w('whyMoved', { day: days.bare(raw), reason: label(MOVE_REASON_LABELS[movedBecause]) }),
    ]
      .filter(Boolean)
      .join('');
  return (
    <div className="mt-4">
      <h3 className="text-dns-16B-130 font-700">{w('dueExamples')}</h3>
      <Table
        caption={w('dueExamples')}
        isCaptionHidden
        rows={rows}
        rowKey={({ anchor }) => anchor}
        columns={[
          {
            key: 'last',
            header: w('dueLast'),
            isRowHeader: true,
            className: 'whitespace-nowrap',
            cell: ({ anchor }) => days.full(anchor),
          },
          {
            key: 'next',
            header: w('dueNext'),
            className: 'whitespace-nowrap',
            cell: ({ due }) => <strong>{days.full(due)}</strong>,
          },
          { key: 'why', header: w('dueWhy'), cell: why },
        ]}
      />
    </div>
  );
}
