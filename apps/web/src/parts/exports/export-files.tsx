import { Button, LinkButton, ProgressBar } from '@banso/ui';
import { type Exportable, exportHref, isWaiting, useCancelExport, useExportJobs } from '../../api/exports.js';
import type { ExportJob } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { fileSize } from '../file-size.js';
import { FORMAT_WORDS, grouped, useExportWords } from './export-words.js';

/** One's own exports of a list: watched while they are made, fetched, cancelled. Nothing where there are none. */
export function ExportFiles({ what }: { what: Exportable['what'] }) {
  const w = useExportWords();
  const jobs = useExportJobs(what).data ?? [];
  if (jobs.length === 0) return null;
  return (
    <section
      aria-label={w('files')}
      className="no-print card my-3 rounded-12 border border-solid-gray-420 bg-white px-4 py-3"
    >
      <h2 className="mb-1 font-700">{w('files')}</h2>
      <ul className="divide-y divide-solid-gray-200">
        {jobs.map((job) => (
          <ExportFile key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function ExportFile({ job }: { job: ExportJob }) {
  const w = useExportWords();
  const cancel = useCancelExport();
  return (
    <li className="py-2">
      {cancel.error && <ProblemNotice problem={cancel.error} />}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-60 flex-1">
          <State job={job} />
        </div>
        <Button size="small" variant="text" isPending={cancel.isPending} onPress={() => cancel.mutate(job.id)}>
          {w(isWaiting(job) ? 'cancel' : 'remove')}
        </Button>
      </div>
    </li>
  );
}

function State({ job }: { job: ExportJob }) {
  const w = useExportWords();
  const days = useDays();
  const { title, rowsDone, rowsTotal, size, asOf, keptUntil } = job;
  const named = { title, format: w(FORMAT_WORDS[job.format].name) };
  switch (job.state) {
    case 'waiting':
      return rowsDone === 0 ? (
        <p role="status">{w('queued', named)}</p>
      ) : (
        <ProgressBar
          label={w('progress', { ...named, done: grouped(rowsDone), total: grouped(rowsTotal) })}
          value={rowsDone}
          max={rowsTotal}
          valueLabel=" "
        />
      );
    case 'ready':
      return (
        <div className="flex flex-col items-start gap-1">
          <LinkButton size="small" variant="primary" href={exportHref(job.id)} download>
            {w('ready', { ...named, rows: grouped(rowsTotal), size: fileSize(size) })}
          </LinkButton>
          {asOf && keptUntil && (
            <p className="text-dns-14N-130 text-solid-gray-700">
              {w('asOf', { moment: days.moment(asOf), day: days.monthDay(keptUntil) })}
            </p>
          )}
        </div>
      );
    case 'failed': {
      const why = job.reason === 'tooLarge' ? 'failedTooLarge' : (job.reason ?? 'fault');
      return (
        <p role="status" className="text-error-2">
          {w(why, named)}
        </p>
      );
    }
    case 'removed':
    case 'cancelled':
      return <p role="status">{w('removed', named)}</p>;
  }
}
