import { JOB_LABELS } from '@banso/domain';
import { Card, Table } from '@banso/ui';
import type { Operations } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useOperationsWords } from './operations-words.js';

/** The queue in numbers, and the jobs that it gave up. */
export function FailedJobsCard({ operations: { queue, workers, failedJobs } }: { operations: Operations }) {
  const w = useOperationsWords();
  const days = useDays();
  const label = useLabel();
  return (
    <Card title={w('queue')}>
      <p>{queue ? w('queueNow', { ...queue, when: days.moment(queue.seenAt), workers }) : w('queueUnknown')}</p>
      {failedJobs.length > 0 && (
        <>
          <h3 className="mt-4 text-std-16B-170 font-700">{w('failedJobs')}</h3>
          <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{w('failedJobsText')}</p>
          <Table
            caption={w('failedJobs')}
            isCaptionHidden
            columns={[
              { key: 'job', header: w('job'), isRowHeader: true, cell: ({ job }) => label(JOB_LABELS[job] ?? { ja: job, en: job }) },
              { key: 'when', header: w('when'), cell: ({ failedAt }) => <span className="whitespace-nowrap">{days.moment(failedAt)}</span> },
              { key: 'error', header: w('error'), cell: ({ error }) => <code className="wrap-anywhere">{error}</code> },
            ]}
            rows={failedJobs}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </Card>
  );
}
