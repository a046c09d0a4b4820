import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

/** One column of a table. */
export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row; exactly one per table. */
  isRowHeader?: boolean;
  align?: 'start' | 'center' | 'end';
  className?: string;
}

/**
 * A table with a caption. On a phone each row becomes a small sheet with the column's name before each value.
 * @param props.isCaptionHidden the caption is always spoken; hide it where a heading already says the same.
 */
export function Table<Row>(props: {
  caption: string;
  isCaptionHidden?: boolean;
  /** Keeps the column names in sight below the page's header while a long table scrolls. */
  isHeaderSticky?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowClassName?: (row: Row) => string | undefined;
}) {
  // The roles are written out because a phone's stacked layout would otherwise take the table's meaning away.
  return (
    <table role="table" className="data-table w-full border-collapse text-dns-16N-130">
      <caption
        className={props.isCaptionHidden ? 'sr-only' : 'px-4 py-2 text-start text-dns-14N-130 text-solid-gray-700'}
      >
        {props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                'border-b border-solid-gray-420 bg-solid-gray-50 px-3 py-2 text-dns-14B-130 font-700 whitespace-nowrap',
                props.isHeaderSticky && 'lg:sticky lg:top-14 lg:z-10',
                ALIGN[column.align ?? 'start'],
                column.className,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr
            key={props.rowKey(row)}
            role="row"
            className={classNames('border-b border-solid-gray-200 hover:bg-key-50', props.rowClassName?.(row))}
          >
            {props.columns.map((column) => {
              const Cell = column.isRowHeader ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  role={column.isRowHeader ? 'rowheader' : 'cell'}
                  scope={column.isRowHeader ? 'row' : undefined}
                  data-label={column.header}
                  className={classNames(
                    'px-3 py-2 align-middle',
                    column.isRowHeader && 'font-700',
                    ALIGN[column.align ?? 'start'],
                    column.className,
                  )}
                >
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ALIGN = { start: 'text-start', center: 'text-center', end: 'text-end tabular-nums' };
