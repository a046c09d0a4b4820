import { JOB_LABELS } from '@banso/domain';
import { Button, Card, EmptyState, Notice, PageHeading, useToast } from '@banso/ui';
import { useDeadLetters, useOperations, useRetryLetters } from '../../api/operations.js';
import type { Operations } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { Forbidden } from '../../parts/forbidden.js';
import { ShowMore } from '../../parts/show-more.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { DeadLettersTable } from './dead-letters-table.js';
import { FailedJobsCard } from './failed-jobs-card.js';
import { JobsTable } from './jobs-table.js';
import { useOperationsWords } from './operations-words.js';
import { PossibleDuplicatesCard } from './possible-duplicates-card.js';

/** A mail that has been due for so long tells of a mail server in trouble (seconds). */
const LATE = 300;

/** 運用状況: first whether somebody has to do something, then mail, then the recurring jobs. */
export function OperationsScreen() {
  const w = useOperationsWords();
  const may = useMay();
  if (may('operations:read')) return <Look />;
  return (
    <>
      <PageHeading title={w('title')} />
      <Forbidden name={w('title')}>{w('forbiddenText')}</Forbidden>
    </>
  );
}

function Look() {
  const w = useOperationsWords();
  const operations = useOperations(true);
  return (
    <>
      <PageHeading title={w('title')} lead={w('lead')} />
      <QueryView query={operations} lines={10}>
        {(found) => (
          <div className="flex flex-col gap-4">
            <Attention operations={found} />
            <MailFigures operations={found} />
            <DeadLetters />
            <PossibleDuplicatesCard />
            <Card title={w('jobs')} flush>
              <JobsTable jobs={found.jobs} />
            </Card>
            <FailedJobsCard failedJobs={found.failedJobs} />
            <Queue operations={found} />
          </div>
        )}
      </QueryView>
    </>
  );
}

function Attention({ operations: { workers, jobs, mail } }: { operations: Operations }) {
  const w = useOperationsWords();
  const label = useLabel();
  const lines = [
    ...(workers === 0 ? [w('noWorker')] : []),
    ...(mail.oldestSeconds >= LATE ? [w('lateMail', { minutes: Math.floor(mail.oldestSeconds / 60) })] : []),
    ...(mail.dead > 0 ? [w('deadSome', { count: mail.dead })] : []),
    ...jobs
      .filter(({ error }) => error)
      .map(({ job }) => w('jobTrouble', { job: label(JOB_LABELS[job] ?? { ja: job, en: job }) })),
  ];
  if (lines.length === 0) return <Notice tone="success" title={w('allWell')} />;
  return (
    <Notice tone="warning" title={w('attention')}>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function MailFigures({ operations: { mail } }: { operations: Operations }) {
  const w = useOperationsWords();
  const figures = (['waiting', 'sentToday', 'possibleDuplicates', 'dead'] as const).map(
    (name) => [w(name), mail[name]] as const,
  );
  return (
    <Card title={w('mail')}>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4">
        {figures.map(([name, count]) => (
          <div key={name} className="flex flex-col justify-between gap-1">
            <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
            <dd className="text-std-24B-150 font-700 tabular-nums">
              {w('letters', { count: count.toLocaleString('ja-JP') })}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Queue({ operations: { queue, workers } }: { operations: Operations }) {
  const w = useOperationsWords();
  const days = useDays();
  return (
    <Card title={w('queue')}>
      <p>{queue ? w('queueNow', { ...queue, when: days.moment(queue.seenAt), workers }) : w('queueUnknown')}</p>
    </Card>
  );
}

function DeadLetters() {
  const w = useOperationsWords();
  const may = useMay();
  const say = useToast();
  const letters = useDeadLetters();
  const rows = letters.data?.pages.flatMap(({ items }) => items);
  const all = useRetryLetters();
  const canRetry = may('operations:retry');
  return (
    <Card
      title={w('deadLetters')}
      flush
      aside={
        canRetry &&
        (rows?.length ?? 0) > 1 && (
          <Button
            size="small"
            variant="secondary"
            isPending={all.isPending}
            onPress={() => all.mutate(undefined, { onSuccess: () => say(w('retried')) })}
          >
            {w('retryAll')}
          </Button>
        )
      }
    >
      {all.error && <ProblemNotice problem={all.error} />}
      <QueryView query={{ ...letters, data: rows }} lines={3}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={w('deadEmpty')}>{w('deadEmptyText')}</EmptyState>
          ) : (
            <DeadLettersTable letters={found} canRetry={canRetry} />
          )
        }
      </QueryView>
      <ShowMore list={letters} />
    </Card>
  );
}
