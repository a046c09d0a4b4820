import { Card, EmptyState, Link, Table, type Column } from '@banso/ui';
import { type Need, useNeeds } from '../../api/dispatches.js';
import { useDays } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMunicipalityName } from '../../shell/session-context.js';
import { DispatchBadge } from './dispatch-badge.js';
import { useDispatchesWords } from './dispatches-words.js';

/** The needs that are still wanted, with who is sent for each. */
export function NeedsCard() {
  const w = useDispatchesWords();
  const needs = useNeeds(true);
  const columns = useColumns();
  const rows = needs.data?.pages.flatMap(({ items }) => items).filter(isOpen);
  return (
    <Card flush title={w('needs')}>
      <QueryView query={{ ...needs, data: rows }} lines={3}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={w('needsEmpty')}>{w('needsEmptyText')}</EmptyState>
          ) : (
            <Table caption={w('needs')} isCaptionHidden columns={columns} rows={found} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
      <ShowMore list={needs} />
    </Card>
  );
}

/** Whether something of it is left to do: nobody was found yet, or somebody is on the way. */
function isOpen({ dispatches }: Need): boolean {
  const alive = dispatches.filter(({ state }) => state !== 'declined' && state !== 'cancelled');
  return alive.length === 0 || alive.some(({ state }) => state !== 'done');
}

function useColumns(): Column<Need>[] {
  const w = useDispatchesWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  return [
    {
      key: 'wishedOn',
      header: w('wishedOn'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(row.wishedOn)}</span>,
    },
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Link href={`/dispatches/needs/${row.id}`} className="inline-block py-1">
            {nameOf(row.municipality)}
          </Link>
          {row.engagementId === null && (
            <span className="text-dns-14N-130 font-400 text-solid-gray-700">{w('meeting')}</span>
          )}
        </span>
      ),
    },
    { key: 'purpose', header: w('purpose'), cell: (row) => row.purpose },
    { key: 'professions', header: w('professions'), cell: (row) => row.professions.join('・') },
    {
      key: 'team',
      header: w('team'),
      cell: (row) =>
        row.dispatches.length === 0 ? (
          w('teamNone')
        ) : (
          <ul className="flex flex-col gap-1">
            {row.dispatches.map(({ id, expert, state }) => (
              <li key={id} className="flex flex-wrap items-center gap-2">
                <Link href={`/dispatches/${id}`}>{expert.name}</Link>
                <DispatchBadge state={state} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'holder',
      header: w('holder'),
      cell: (row) => <span className="whitespace-nowrap">{row.holder?.name ?? ''}</span>,
    },
  ];
}
