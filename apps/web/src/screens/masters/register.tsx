import { Card, EmptyState, Table, type Column } from '@banso/ui';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { useMastersWords } from './masters-words.js';

/** One register (台帳) as a card: its rows, how many there are, and what can be done with it above them. */
export function Register<Row>(props: {
  title: string;
  query: { data: Row[] | undefined; error: Problem | null; refetch: () => unknown };
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
  actions?: ReactNode;
  /** What is said instead where those who see the register fill it themselves. */
  emptyTitle?: string;
  /** How it is filled, below that title. */
  emptyText?: string;
}) {
  const w = useMastersWords();
  const may = useMay();
  // Whoever fills the register is not told to ask themselves.
  const emptyText = w(may('master:write') ? 'emptyOwn' : 'emptyText');
  return (
    <>
      {props.actions && <div className="no-print mb-4 flex flex-wrap items-end gap-3">{props.actions}</div>}
      <Card
        flush
        title={props.title}
        aside={props.query.data && <span role="status">{w('shown', { count: props.query.data.length })}</span>}
      >
        <QueryView query={props.query} lines={8}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={props.emptyTitle ?? w('empty')}>
                {props.emptyTitle ? (props.emptyText ?? null) : emptyText}
              </EmptyState>
            ) : (
              <Table
                caption={props.title}
                isCaptionHidden
                isHeaderSticky
                columns={props.columns}
                rows={rows}
                rowKey={props.rowKey}
              />
            )
          }
        </QueryView>
      </Card>
    </>
  );
}
