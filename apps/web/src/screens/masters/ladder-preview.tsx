import { Card, Disclosure, Table, classNames } from '@banso/ui';
import type { LadderPreview as Preview } from '../../api/types.js';
import type { Problem } from '../../api/problem.js';
import { useDays } from '../../i18n/days.js';
import { useLang } from '../../i18n/i18n.js';
import { QueryView } from '../../shell/query-view.js';
import { useRemindersWords } from './reminders-words.js';

const LISTED = 30;

/** What would have been sent last month, now and with the changes. */
export function LadderPreview({
  query,
  isChanged,
  isWrong,
}: {
  query: { data: Preview | undefined; error: Problem | null; refetch: () => unknown; isPlaceholderData?: boolean };
  isChanged: boolean;
  isWrong: boolean;
}) {
  const w = useRemindersWords();
  return (
    <Card title={w('previewTitle')}>
      {isWrong ? (
        <p>{w('correctFirst')}</p>
      ) : (
        <QueryView query={query} lines={6}>
          {(preview) => (
            <PreviewBody preview={preview} isChanged={isChanged} isOld={query.isPlaceholderData === true} />
          )}
        </QueryView>
      )}
    </Card>
  );
}

function PreviewBody({ preview, isChanged, isOld }: { preview: Preview; isChanged: boolean; isOld: boolean }) {
  const w = useRemindersWords();
  const days = useDays();
  const month = useMonth()(preview.month);
  const different = preview.items.filter(({ under }) => under !== 'both');
  const columns = [
    { key: 'label', header: w('step'), isRowHeader: true, cell: (row: Count) => row.label },
    { key: 'now', header: w('before'), align: 'end' as const, cell: (row: Count) => row.now },
    {
      key: 'proposed',
      header: w('after'),
      align: 'end' as const,
      cell: (row: Count) => <b className={classNames(row.now !== row.proposed && 'text-key-900')}>{row.proposed}</b>,
    },
  ];
  return (
    <div className={classNames('flex flex-col gap-4', isOld && 'opacity-60')} aria-busy={isOld}>
      <div>
        <p>{w('previewOf', { month })}</p>
        <p role="status" className="text-std-24B-150 font-700 tabular-nums">
          {isChanged
            ? w('fromTo', {
                from: w('countNow', { count: preview.now }),
                to: w('countNow', { count: preview.proposed }),
              })
            : w('countNow', { count: preview.now })}
        </p>
        {!isChanged && <p className="text-dns-14N-130 text-solid-gray-700">{w('nothingChanged')}</p>}
      </div>
      <Table
        caption={w('step')}
        isCaptionHidden
        columns={isChanged ? columns : columns.slice(0, 2)}
        rows={preview.bySteps}
        rowKey={(row) => row.of}
      />
      <Table
        caption={w('recipient')}
        isCaptionHidden
        columns={(isChanged ? columns : columns.slice(0, 2)).map((column) =>
          column.key === 'label' ? { ...column, header: w('recipient') } : column,
        )}
        rows={preview.byRecipients}
        rowKey={(row) => row.of}
      />
      {isChanged && different.length === 0 && <p>{w('noDifference')}</p>}
      {isChanged && different.length > 0 && (
        <Disclosure title={w('items', { count: different.length })}>
          <ul className="flex flex-col gap-3">
            {different.slice(0, LISTED).map((item, index) => (
              <li key={index} className="border-s-4 border-solid-gray-300 ps-3 text-dns-16N-130">
                <p className="font-700">
                  {days.short(item.day)} {item.municipality.name}（{item.municipality.prefecture}）
                  <span className="ms-2 font-400">{w(item.under === 'proposed' ? 'added' : 'removed')}</span>
                </p>
                <p>
                  {item.label}／{item.recipient}／{item.programme}
                </p>
                <p className="text-solid-gray-700">{item.why}</p>
              </li>
            ))}
          </ul>
          {different.length > LISTED && <p>{w('more', { count: different.length - LISTED })}</p>}
        </Disclosure>
      )}
      <Disclosure title={w('cannotKnow')}>
        <ul className="list-disc ps-5">
          {preview.cannotKnow.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

type Count = Preview['bySteps'][number];

/** A month as people say it: 10月 / October. */
export function useMonth() {
  const lang = useLang();
  return (month: string): string =>
    lang === 'ja'
      ? `${Number(month.slice(5))}月`
      : new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}
