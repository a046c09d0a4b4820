import { JOB_LABELS } from '@banso/domain';
import { Badge, type Column, Table } from '@banso/ui';
import type { OperationsJob } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useOperationsWords } from './operations-words.js';

/** The recurring jobs: when they last ran, how it went, and when they come next. */
export function JobsTable({ jobs }: { jobs: OperationsJob[] }) {
  const w = useOperationsWords();
  const days = useDays();
  const label = useLabel();
  const columns: Column<OperationsJob>[] = [
    {
      key: 'job',
      header: w('job'),
      isRowHeader: true,
      cell: ({ job }) => label(JOB_LABELS[job] ?? { ja: job, en: job }),
    },
    {
      key: 'last',
      header: w('lastRun'),
      cell: ({ lastRunAt }) => (
        <span className="whitespace-nowrap">{lastRunAt ? days.moment(lastRunAt) : w('never')}</span>
      ),
    },
    { key: 'result', header: w('result'), cell: (job) => <Result job={job} /> },
    {
      key: 'next',
      header: w('nextRun'),
      cell: ({ nextAt }) => <span className="whitespace-nowrap">{days.moment(nextAt)}</span>,
    },
  ];
  return <Table caption={w('jobs')} isCaptionHidden columns={columns} rows={jobs} rowKey={({ job }) => job} />;
}

function Result({ job: { isRunning, lastRunAt, lastSuccessAt, durationMs, error } }: { job: OperationsJob }) {
  const w = useOperationsWords();
  const days = useDays();
  if (isRunning) return <Badge tone="info">{w('running')}</Badge>;
  if (!lastRunAt) return null;
  if (!error) return <Badge tone="success">{w('well', { seconds: ((durationMs ?? 0) / 1_000).toFixed(1) })}</Badge>;
  return (
    <div>
      <Badge tone="danger">{w('failed')}</Badge> <code className="text-dns-14N-130 wrap-anywhere">{error}</code>
      <span className="block text-dns-14N-130 text-solid-gray-700">
        {lastSuccessAt ? w('lastSuccess', { when: days.moment(lastSuccessAt) }) : w('neverWell')}
      </span>
    </div>
  );
}
