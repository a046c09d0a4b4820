import { Button, LinkButton, ProgressBar } from '@banso/ui';
import { archiveHref, useMakeArchive, useNewestArchive } from '../../api/handovers.js';
import { useDays } from '../../i18n/days.js';
import { fileSize } from '../../parts/file-size.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useHandoverWords } from './handover-words.js';

/** All packets of the transfer in one file: asked for, watched while it is made, fetched. */
export function ArchiveLine({ transferId }: { transferId: string }) {
  const w = useHandoverWords();
  const days = useDays();
  const archive = useNewestArchive(transferId).data;
  const make = useMakeArchive();
  const isReady = archive?.state === 'ready';
  return (
    <div className="border-t border-solid-gray-200 px-4 py-3">
      <p className="mb-1.5 font-700">{w('archive')}</p>
      {make.error && (
        <div className="mb-2">
          <ProblemNotice problem={make.error} />
        </div>
      )}
      {archive?.state === 'waiting' ? (
        <div role="status">
          <ProgressBar
            label={w('archiveProgress', { done: archive.done, total: archive.total })}
            value={archive.done}
            max={archive.total}
            valueLabel=" "
          />
        </div>
      ) : (
        <div className="flex flex-col items-start gap-1">
          {archive?.state === 'failed' && (
            <p role="status" className="text-error-2">
              {w('archiveFailed')}
            </p>
          )}
          {isReady && (
            <LinkButton size="small" variant="primary" className="shrink" href={archiveHref(archive.id)} download>
              {w('archiveReady', { count: archive.total, size: fileSize(archive.size) })}
            </LinkButton>
          )}
          {isReady && archive.keptUntil && (
            <p role="status" className="text-dns-14N-130 text-solid-gray-700">
              {w('archiveUntil', { day: days.monthDay(archive.keptUntil) })}
            </p>
          )}
          <Button
            size="small"
            variant={isReady ? 'text' : 'secondary'}
            isPending={make.isPending}
            onPress={() => make.mutate({ transferId })}
          >
            {w(isReady ? 'archiveAgain' : 'archiveMake')}
          </Button>
        </div>
      )}
    </div>
  );
}
