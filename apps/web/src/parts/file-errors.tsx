import { Notice, Table } from '@banso/ui';
import type { ReactNode } from 'react';
import type { FileError } from '../api/types.js';
import { defineWords } from '../i18n/words.js';

// Whoever has more to correct than this corrects these first.
const ERRORS_SHOWN = 100;

const useWords = defineWords(
  'fileErrors',
  {
    title: '直すところが{{count}}か所あります',
    caption: 'ファイルの直すところ',
    more: 'ほかに{{count}}か所あります。',
    row: '行',
    rowNumber: '{{row}}行目',
    column: '列',
    what: '直すところ',
  },
  {
    title: '{{count}} things need correcting',
    caption: 'What to correct in the file',
    more: 'And {{count}} more.',
    row: 'Row',
    rowNumber: 'Row {{row}}',
    column: 'Column',
    what: 'What to correct',
  },
);

/**
 * What is wrong with a file, by row and column.
 * @param props.children what has become of the file, and what to do now.
 */
export function FileErrors({ errors, children }: { errors: readonly FileError[]; children: ReactNode }) {
  const w = useWords();
  const shown = errors.slice(0, ERRORS_SHOWN).map((error, place) => ({ ...error, key: String(place) }));
  return (
    <>
      <Notice tone="danger" title={w('title', { count: errors.length })}>
        {children}
      </Notice>
      <section
        aria-label={w('caption')}
        className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white"
      >
        <Table
          caption={w('caption')}
          isCaptionHidden
          rows={shown}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'row',
              header: w('row'),
              isRowHeader: true,
              className: 'whitespace-nowrap',
              cell: ({ row }) => w('rowNumber', { row }),
            },
            { key: 'column', header: w('column'), className: 'whitespace-nowrap', cell: ({ column }) => column },
            { key: 'what', header: w('what'), cell: ({ message }) => message },
          ]}
        />
      </section>
      {errors.length > ERRORS_SHOWN && <p>{w('more', { count: errors.length - ERRORS_SHOWN })}</p>}
    </>
  );
}
