import { VISIT_MODE_LABELS } from '@banso/domain';
import { Card, Table } from '@banso/ui';
import type { Contribution } from '../../api/peers.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useContributionWords } from './contribution-words.js';

/** The visits of a year in which somebody took part; not all of them may be open to whoever looks. */
export function AttendedCard({ visits }: Pick<Contribution, 'visits'>) {
  const w = useContributionWords();
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  if (visits.length === 0)
    return (
      <Card title={w('visits')}>
        <p>{w('visitsNone')}</p>
      </Card>
    );
  return (
    <Card flush title={w('visits')}>
      <Table
        caption={w('visits')}
        isCaptionHidden
        rows={visits}
        rowKey={({ visitId }) => visitId}
        columns={[
          {
            key: 'day',
            header: w('day'),
            cell: ({ heldOn }) => <span className="whitespace-nowrap">{days.short(heldOn)}</span>,
          },
          {
            key: 'municipality',
            header: w('municipality'),
            isRowHeader: true,
            cell: ({ municipality, programme }) => (
              <span>
                {nameOf(municipality)}
                <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{programme}</span>
              </span>
            ),
          },
          { key: 'mode', header: w('mode'), cell: ({ mode }) => label(VISIT_MODE_LABELS[mode]) },
          {
            key: 'time',
            header: w('time'),
            align: 'end',
            cell: ({ minutes }) => (minutes === null ? w('timeUnknown') : w('minutesOf', { n: minutes })),
          },
        ]}
      />
    </Card>
  );
}
