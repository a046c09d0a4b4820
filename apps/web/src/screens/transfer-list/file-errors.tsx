import { Notice, Table } from '@banso/ui';
import type { TransferListResult } from '../../api/types.js';
import { useTransferListWords } from './transfer-list-words.js';

// Whoever has more to correct than this corrects these first.
const ERRORS_SHOWN = 100;

/** What is wrong with a file, by row and column. */
export function FileErrors({ errors }: { errors: TransferListResult['errors'] }) {
  const w = useTransferListWords();
  const shown = errors.slice(0, ERRORS_SHOWN).map((error, place) => ({ ...error, key: String(place) }));
  return (
    <>
      <Notice tone="danger" title={w('errorsTitle', { count: errors.length })}>{w('errorsText')}</Notice>
      <section aria-label={w('errorsCaption')} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
      <Table
        caption={w('errorsCaption')}
        isCaptionHidden
        rows={shown}
        rowKey={({ key }) => key}
        columns={[
          { key: 'row', header: w('row'), isRowHeader: true, className: 'whitespace-nowrap', cell: ({ row }) => w('rowNumber', { row }) },
          { key: 'column', header: w('column'), className: 'whitespace-nowrap', cell: ({ column }) => column },
          { key: 'what', header: w('what'), cell: ({ message }) => message },
        ]}
      />
      </section>
      {errors.length > ERRORS_SHOWN && <p>{w('errorsMore', { count: errors.length - ERRORS_SHOWN })}</p>}
    </>
  );
}
