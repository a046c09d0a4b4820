import { Card, type Column, Table } from '@banso/ui';
import { usePossibleDuplicates } from '../../api/operations.js';
import type { PossibleDuplicate } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { MailPerson } from './mail-person.js';
import { useOperationsWords } from './operations-words.js';

/**
 * The mails that may have arrived twice, with what finds them in the mail server's log. Nothing is shown where there
 * are none.
 */
export function PossibleDuplicatesCard() {
  const w = useOperationsWords();
  const duplicates = usePossibleDuplicates();
  const columns = useColumns();
  const rows = duplicates.data?.pages.flatMap(({ items }) => items);
  // Silence says that there are none: not to know is said.
  if (rows ? rows.length === 0 : !duplicates.error) return null;
  return (
    <Card title={w('duplicates')} flush>
      <p className="px-4 py-3 sm:px-5">{w('duplicatesText')}</p>
      <QueryView query={{ ...duplicates, data: rows }}>
        {(found) => (
          <Table caption={w('duplicates')} isCaptionHidden columns={columns} rows={found} rowKey={({ id }) => id} />
        )}
      </QueryView>
      <ShowMore list={duplicates} />
    </Card>
  );
}

function useColumns(): Column<PossibleDuplicate>[] {
  const w = useOperationsWords();
  const days = useDays();
  return [
    { key: 'person', header: w('person'), isRowHeader: true, cell: ({ person }) => <MailPerson person={person} /> },
    { key: 'kind', header: w('kind'), cell: ({ kind }) => w(`kind_${kind}`) },
    { key: 'day', header: w('day'), cell: ({ day }) => <span className="whitespace-nowrap">{days.short(day)}</span> },
    {
      key: 'attempts',
      header: w('offered'),
      cell: ({ attempts }) => (
        <ol>
          {attempts.map(({ at, outcome }) => (
            <li key={at}>
              <span className="whitespace-nowrap tabular-nums">{days.second(at)}</span> {w(`outcome_${outcome}`)}
            </li>
          ))}
        </ol>
      ),
    },
    {
      key: 'messageId',
      header: 'Message-ID',
      cell: ({ messageId }) => <code className="text-dns-14N-130 wrap-anywhere select-all">{messageId}</code>,
    },
  ];
}
