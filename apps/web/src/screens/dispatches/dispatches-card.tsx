import { DISPATCH_STATE_LABELS, DISPATCH_STATES, type DispatchState } from '@banso/domain';
import { Card, ChoiceGroup, EmptyState, Link, LinkButton, Select, Table, type Column } from '@banso/ui';
import { useState } from 'react';
import { type DispatchRow, useDispatches, yearHref } from '../../api/dispatches.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { useFiscalYear } from '../../shell/fiscal-year.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { DispatchBadge } from './dispatch-badge.js';
import { useDispatchesWords } from './dispatches-words.js';

/** Every dispatch within reach of the fiscal year that is looked at, by state, or one's own; all of them as a book. */
export function DispatchesCard() {
  const w = useDispatchesWords();
  const label = useLabel();
  const [state, setState] = useState<DispatchState | 'any'>('any');
  const [whose, setWhose] = useState<'mine' | 'all'>('all');
  const { fiscalYear } = useFiscalYear();
  const days = useDays();
  const list = useDispatches({
    fiscalYear,
    ...(state === 'any' ? {} : { state }),
    ...(whose === 'mine' ? { mine: 'true' as const } : {}),
  });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const columns = useDispatchColumns();
  return (
    <Card
      flush
      title={w('dispatches')}
      aside={
        <div className="no-print flex flex-wrap items-center gap-3">
          <span>{days.fiscalYear(fiscalYear)}</span>
          <Select
            label={w('state')}
            isLabelHidden
            className="w-56"
            options={[
              { value: 'any', label: w('allStates') },
              ...DISPATCH_STATES.map((one) => ({ value: one, label: label(DISPATCH_STATE_LABELS[one]) })),
            ]}
            value={state}
            onChange={setState}
          />
          <ChoiceGroup
            label={w('whose')}
            isLabelHidden
            options={[
              { value: 'all', label: w('all') },
              { value: 'mine', label: w('mine') },
            ]}
            value={whose}
            onChange={setWhose}
          />
          <LinkButton size="small" href={yearHref(fiscalYear)} download>
            {w('yearXlsx')}
          </LinkButton>
        </div>
      }
    >
      <QueryView query={{ ...list, data: rows }} lines={6}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={w('empty')} />
          ) : (
            <Table caption={w('dispatches')} isCaptionHidden columns={columns} rows={found} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
      <ShowMore list={list} />
    </Card>
  );
}

/** The columns of a list of dispatches. */
export function useDispatchColumns(): Column<DispatchRow>[] {
  const w = useDispatchesWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  return [
    {
      key: 'plannedOn',
      header: w('plannedOn'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(row.heldOn ?? row.plannedOn)}</span>,
    },
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => (
        <Link href={`/dispatches/${row.id}`} className="inline-block py-1">
          {nameOf(row.municipality)}
        </Link>
      ),
    },
    { key: 'purpose', header: w('purpose'), cell: (row) => row.purpose },
    {
      key: 'expert',
      header: w('expert'),
      cell: (row) => (
        <span>
          {row.expert.name}
          <span className="block text-dns-14N-130 text-solid-gray-700">{row.organisation}</span>
        </span>
      ),
    },
    {
      key: 'number',
      header: w('number'),
      cell: (row) => (
        <span className="whitespace-nowrap">{row.letter ? w('numberOf', { number: row.letter.number }) : ''}</span>
      ),
    },
    { key: 'state', header: w('state'), cell: (row) => <DispatchBadge state={row.state} /> },
  ];
}
