import { VISIT_MODE_LABELS, VISIT_STATUS_LABELS } from '@banso/domain';
import { Breadcrumbs, Checkbox, EmptyState, Link, PageHeading, Table, type Column } from '@banso/ui';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useVisitList, type VisitFilter } from '../../api/visits.js';
import type { VisitRow } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName } from '../../shell/session-context.js';
import { type Chosen, ConfirmBar, withRow } from './confirm-bar.js';
import { useVisitsWords } from './visits-words.js';

/**
 * Visits as the address narrows them down: all records that wait for one's own confirmation, all visits of the week.
 */
export function VisitsScreen() {
  const w = useVisitsWords();
  const filter = useSearch({ strict: false }) as VisitFilter;
  const visits = useVisitList(filter);
  const rows = visits.data?.pages.flatMap(({ items }) => items);
  const may = useMay();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const isConfirming = filter.toConfirm === 'true' && may('visit:confirm');
  const columns = useColumns(isConfirming ? { chosen, onChoose: setChosen } : null);
  const title = w(
    filter.toConfirm === 'true' ? 'titleWaiting' : filter.status === 'planned' ? 'titlePlanned' : 'title',
  );
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('desk'), href: '/' }, { label: title }]} />}
        title={title}
        aside={
          rows && (
            <p role="status" className="text-std-16N-170 text-solid-gray-700">
              {w(visits.hasNextPage ? 'countMore' : 'count', { count: rows.length })}
            </p>
          )
        }
      />
      {isConfirming && rows && <ConfirmBar rows={rows} chosen={chosen} onChoose={setChosen} />}
      <section aria-label={title} className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white">
        <QueryView query={{ ...visits, data: rows }} lines={10}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={w('empty')} />
            ) : (
              <Table caption={title} isCaptionHidden columns={columns} rows={found} rowKey={({ id }) => id} />
            )
          }
        </QueryView>
      </section>
      <ShowMore list={visits} />
    </>
  );
}

interface Choosing {
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

function useColumns(choosing: Choosing | null): Column<VisitRow>[] {
  const w = useVisitsWords();
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  const toggle = ({ chosen, onChoose }: Choosing, row: VisitRow) =>
    onChoose(chosen.has(row.id) ? new Map([...chosen].filter(([id]) => id !== row.id)) : withRow(chosen, row));
  return [
    ...(choosing
      ? [
          {
            key: 'choose',
            header: w('choose'),
            cell: (row: VisitRow) => (
              <Checkbox
                aria-label={w('chooseOne', {
                  name: nameOf(row.municipality),
                  day: days.short((row.heldOn ?? row.plannedOn)!),
                })}
                isSelected={choosing.chosen.has(row.id)}
                onChange={() => toggle(choosing, row)}
              >
                {null}
              </Checkbox>
            ),
          },
        ]
      : []),
    {
      key: 'day',
      header: w('day'),
      cell: (row) => (
        <span className="whitespace-nowrap tabular-nums">{days.short((row.heldOn ?? row.plannedOn)!)}</span>
      ),
    },
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => <Link href={`/visits/${row.id}`}>{nameOf(row.municipality)}</Link>,
    },
    {
      key: 'status',
      header: w('status'),
      cell: (row) => <span className="whitespace-nowrap">{label(VISIT_STATUS_LABELS[row.status])}</span>,
    },
    {
      key: 'mode',
      header: w('mode'),
      cell: (row) => <span className="whitespace-nowrap">{label(VISIT_MODE_LABELS[row.mode])}</span>,
    },
    { key: 'purpose', header: w('purpose'), cell: (row) => row.purpose },
    {
      key: 'who',
      header: w('who'),
      cell: (row) => <span className="text-dns-14N-130">{row.participants.join(w('listDivider'))}</span>,
    },
  ];
}
