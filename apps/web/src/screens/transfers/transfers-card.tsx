import { TRANSFER_KIND_LABELS } from '@banso/domain';
import { Badge, Card, EmptyState, Link, Table, type Column } from '@banso/ui';
import { useTransfers } from '../../api/transfers.js';
import type { Transfer } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { TransferBadge } from './transfer-badge.js';
import { useTransfersWords } from './transfers-words.js';

/** The transfers within sight, with how many successors are chosen. */
export function TransfersCard() {
  const w = useTransfersWords();
  const may = useMay();
  const transfers = useTransfers();
  const columns = useColumns();
  const shown = transfers.data?.pages.flatMap(({ items }) => items);
  const open = shown?.filter(({ state }) => state === 'registered' || state === 'confirmed').length ?? 0;
  // Latest day first: below one that has taken effect none is open.
  const isAll = !transfers.hasNextPage || shown?.at(-1)?.state === 'effective';
  return (
    <Card
      flush
      title={w('transfers')}
      aside={open > 0 ? w(isAll ? 'transfersOpen' : 'transfersOpenMore', { count: open }) : undefined}
    >
      <QueryView query={{ ...transfers, data: shown }} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={w('transfersEmpty')}>
              {w(may('transfer:register') ? 'transfersEmptyText' : 'transfersEmptyStaff')}
            </EmptyState>
          ) : (
            <Table caption={w('transfers')} isCaptionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
      <ShowMore list={transfers} />
    </Card>
  );
}

/** Others know of an announced transfer, but only managers and the leaver look inside. */
function useIsInside(): (transfer: Transfer) => boolean {
  const may = useMay();
  const { person } = useSession();
  return (transfer) => may('transfer:register') || transfer.person.id === person.id;
}

function useColumns(): Column<Transfer>[] {
  const w = useTransfersWords();
  const days = useDays();
  const label = useLabel();
  const isInside = useIsInside();
  return [
    {
      key: 'person',
      header: w('person'),
      isRowHeader: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          {isInside(row) ? (
            <Link href={`/transfers/${row.id}`} className="inline-block py-1">
              {row.person.name}
            </Link>
          ) : (
            row.person.name
          )}
          {!row.announced && <Badge>{w('secret')}</Badge>}
        </span>
      ),
    },
    {
      key: 'kind',
      header: w('kind'),
      cell: (row) => <span className="whitespace-nowrap">{label(TRANSFER_KIND_LABELS[row.kind])}</span>,
    },
    {
      key: 'announcedOn',
      header: w('announcedOn'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(row.announcedOn)}</span>,
    },
    {
      key: 'effectiveOn',
      header: w('effectiveOn'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(row.effectiveOn)}</span>,
    },
    { key: 'destination', header: w('destination'), cell: (row) => row.destination },
    { key: 'state', header: w('state'), cell: (row) => <TransferBadge state={row.state} /> },
    {
      key: 'settled',
      header: w('settled'),
      cell: (row) =>
        isInside(row) ? (
          <span className="whitespace-nowrap">
            {row.held === 0 ? w('settledNone') : w('settledOf', { held: row.held, settled: row.settled })}
            {row.interim > 0 && (
              <span className="block text-dns-14N-130 text-solid-gray-700">{w('interim', { count: row.interim })}</span>
            )}
          </span>
        ) : null,
    },
  ];
}
