import { JOB_LABELS } from '@banso/domain';
import { Card, Table } from '@banso/ui';
import type { Operations } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useOperationsWords } from './operations-words.js';

/** The jobs that the queue gave up. Nothing is shown where there are none. */
export function FailedJobsCard({ failedJobs }: Pick<Operations, 'failedJobs'>) {
  const w = useOperationsWords();
  const days = useDays();
  const label = useLabel();
  if (failedJobs.length === 0) return null;
  return (
    <Card title={w('failedJobs')} flush>
      <p className="px-4 py-3 sm:px-5">{w('failedJobsText')}</p>
      <Table
        caption={w('failedJobs')}
        isCaptionHidden
        columns={[
          {
            key: 'job',
            header: w('job'),
            isRowHeader: true,
            cell: ({ job }) => label(JOB_LABELS[job] ?? { ja: job, en: job }),
          },
          {
            key: 'when',
            header: w('when'),
            cell: ({ failedAt }) => <span className="whitespace-nowrap">{days.moment(failedAt)}</span>,
          },
          {
            key: 'error',
            header: w('error'),
            cell: ({ error }) => <code className="text-dns-14N-130 wrap-anywhere">{error}</code>,
          },
        ]}
        rows={failedJobs}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}
