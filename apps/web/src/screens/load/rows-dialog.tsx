import { Dialog, Table } from '@banso/ui';
import { loadRowsExport, useLoadRows, type LoadFigure } from '../../api/load.js';
import type { PersonRef } from '../../api/types.js';
import { ExportFiles } from '../../parts/exports/export-files.js';
import { ExportPanel } from '../../parts/exports/export-panel.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useLoadWords } from './load-words.js';
import { useRowColumns } from './row-columns.js';

/** The rows behind a number, and the same as files. */
export function RowsDialog({
  figure,
  person,
  onClose,
}: {
  figure: LoadFigure;
  person?: PersonRef;
  onClose: () => void;
}) {
  const w = useLoadWords();
  const rows = useLoadRows(figure, person?.id);
  const found = rows.data?.pages.flatMap(({ items }) => items);
  const columns = useRowColumns(figure);
  return (
    <Dialog
      wide
      isOpen
      title={w('rowsTitle', { figure: w(figure), name: person?.name ?? w('everybody') })}
      onClose={onClose}
    >
      <QueryView query={{ ...rows, data: found }} lines={4}>
        {(shown) =>
          shown.length === 0 ? (
            <p className="text-solid-gray-700">{w('rowsEmpty')}</p>
          ) : (
            <>
              <Table
                caption={w('rowsCaption')}
                isCaptionHidden
                columns={columns}
                rows={shown}
                rowKey={({ id, day }) => `${id} ${day ?? ''}`}
              />
              <ShowMore list={rows} />
              <div className="mt-4 border-t border-solid-gray-200 pt-3">
                <ExportPanel list={loadRowsExport(figure, person?.id)} />
                <ExportFiles what="load" />
              </div>
            </>
          )
        }
      </QueryView>
    </Dialog>
  );
}
