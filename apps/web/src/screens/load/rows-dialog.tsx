import { Dialog, Link, Table, type Column } from '@banso/ui';
import { loadRowsExport, useLoadRows, type LoadFigure } from '../../api/load.js';
import type { LoadRow, PersonRef } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ExportFiles } from '../../parts/exports/export-files.js';
import { ExportPanel } from '../../parts/exports/export-panel.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { useLoadWords } from './load-words.js';

const DAY_WORDS = {
  leads: 'dayStarted',
  deputies: 'dayStarted',
  memberships: 'dayStarted',
  overdue: 'dayDue',
  planNow: 'dayDue',
  recordMissing: 'dayDue',
  openItems: 'dayItem',
  overdueItems: 'dayItem',
  heldQuarter: 'dayHeld',
  heldYear: 'dayHeld',
  plannedNext: 'dayPlanned',
  unowned: 'dayUnowned',
  nobodyKnows: 'dayChanged',
  singleHanded: 'day',
  silent: 'dayLast',
  packetsNotHandedOver: 'dayEffective',
  packetsNotReceived: 'dayEffective',
} as const satisfies Record<LoadFigure, string>;

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
  const columns = useColumns(figure);
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

function useColumns(figure: LoadFigure): Column<LoadRow>[] {
  const w = useLoadWords();
  const common = useCommonWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  const columns: Column<LoadRow>[] = [
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => (
        <Link href={hrefOf(row)} className="inline-block py-1">
          {nameOf(row.municipality)}
        </Link>
      ),
    },
    {
      key: 'programme',
      header: w('programme'),
      cell: (row) => <span className="text-dns-14N-130">{row.programme}</span>,
    },
    {
      key: 'lead',
      header: w('leadColumn'),
      cell: (row) => <span className="whitespace-nowrap">{row.lead?.name ?? common('noLead')}</span>,
    },
  ];
  if (figure === 'singleHanded') return columns;
  return [
    ...columns,
    {
      key: 'day',
      header: w(DAY_WORDS[figure]),
      cell: (row) => <span className="whitespace-nowrap">{row.day ? days.short(row.day) : w('never')}</span>,
    },
  ];
}

function hrefOf({ kind, id, engagementId }: LoadRow): string {
  if (kind === 'visit') return `/visits/${id}`;
  if (kind === 'handover') return `/handovers/${id}`;
  return `/engagements/${engagementId}`;
}
