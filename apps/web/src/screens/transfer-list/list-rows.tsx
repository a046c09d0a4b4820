import { HOLDING_KINDS, HOLDING_KIND_LABELS, TRANSFER_KIND_LABELS } from '@banso/domain';
import { Badge, Button, Card, ChoiceGroup, EmptyState, Link, Table, type Column, type Tone } from '@banso/ui';
import { useState } from 'react';
import type { TransferListRow } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useTransferListWords } from './transfer-list-words.js';

/** People shown at a time: two thousand in one table would be slow and read by nobody. */
const AT_ONCE = 50;

/** Whether somebody has to look at a row before it can be confirmed, or because it was refused. */
export function needsLook(row: TransferListRow): boolean {
  return (
    row.state !== 'withdrawn' &&
    (row.refusal.length > 0 || (row.state !== 'confirmed' && (row.undecided > 0 || row.conflicts.length > 0)))
  );
}

/** The people of a list, those who need a look first. */
export function ListRows({ rows, isRegistered }: { rows: readonly TransferListRow[]; isRegistered: boolean }) {
  const w = useTransferListWords();
  const common = useCommonWords();
  const toSettle = rows.filter(needsLook);
  const [choice, setChoice] = useState<'toSettle' | 'all' | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  const filter = choice ?? (toSettle.length > 0 ? 'toSettle' : 'all');
  const sorted = filter === 'toSettle' ? toSettle : [...toSettle, ...rows.filter((row) => !needsLook(row))];
  const shown = sorted.slice(0, most);
  const columns = useColumns(isRegistered);
  const options = [
    { value: 'toSettle', label: w('filterToSettle', { count: toSettle.length }) },
    { value: 'all', label: w('filterAll', { count: rows.length }) },
  ] as const;
  return (
    <Card
      flush
      title={w('rows')}
      aside={
        <ChoiceGroup
          label={w('filter')}
          isLabelHidden
          options={options}
          value={filter}
          onChange={(value) => {
            setChoice(value);
            setMost(AT_ONCE);
          }}
        />
      }
    >
      {shown.length === 0 ? (
        <EmptyState title={w('nobodyToSettle')}>{w('nobodyToSettleText')}</EmptyState>
      ) : (
        <Table
          caption={w('rows')}
          isCaptionHidden
          isHeaderSticky
          columns={columns}
          rows={shown}
          rowKey={({ row }) => String(row)}
        />
      )}
      {sorted.length > AT_ONCE && (
        <p className="flex flex-wrap items-center justify-center gap-3 px-4 py-3">
          <span role="status">{w('shown', { all: sorted.length, count: shown.length })}</span>
          {sorted.length > shown.length && (
            <Button size="small" variant="secondary" onPress={() => setMost(most + AT_ONCE)}>
              {common('showMore')}
            </Button>
          )}
        </p>
      )}
    </Card>
  );
}

const TONES: Record<TransferListRow['state'], Tone> = {
  registered: 'caution',
  waiting: 'info',
  confirmed: 'success',
  refused: 'warning',
  withdrawing: 'info',
  withdrawn: 'neutral',
};

function useColumns(isRegistered: boolean): Column<TransferListRow>[] {
  const w = useTransferListWords();
  const days = useDays();
  const label = useLabel();
  const states = {
    registered: w('stateRegistered'),
    waiting: w('stateWaiting'),
    confirmed: w('stateConfirmed'),
    refused: w('stateRefused'),
    withdrawing: w('stateWithdrawing'),
    withdrawn: w('stateWithdrawn'),
  };
  const small = 'block text-dns-14N-130 font-400 text-solid-gray-700';
  return [
    { key: 'row', header: w('row'), className: 'whitespace-nowrap', cell: ({ row }) => row },
    {
      key: 'person',
      header: w('person'),
      isRowHeader: true,
      cell: (row) => (
        <span>
          {row.transferId ? (
            <Link href={`/transfers/${row.transferId}`} className="inline-block py-1">
              {row.person.name}
            </Link>
          ) : (
            row.person.name
          )}
          <span className={small}>{row.organisation}</span>
        </span>
      ),
    },
    {
      key: 'move',
      header: w('move'),
      cell: (row) => (
        <span className="whitespace-nowrap">
          {label(TRANSFER_KIND_LABELS[row.kind])}
          <span className={small}>{w('moveOn', { day: days.monthDay(row.effectiveOn) })}</span>
        </span>
      ),
    },
    {
      key: 'holds',
      header: w('holds'),
      cell: (row) =>
        row.held === 0 ? (
          w('nothing')
        ) : (
          <span>
            {HOLDING_KINDS.filter((kind) => row.counts[kind])
              .map((kind) => w('kindCount', { kind: label(HOLDING_KIND_LABELS[kind]), count: row.counts[kind] ?? 0 }))
              .join('、')}
          </span>
        ),
    },
    {
      key: 'taker',
      header: w('taker'),
      cell: (row) => (
        <span>
          {row.successor && <span className="block">{w('toSuccessor', { name: row.successor.name })}</span>}
          {row.interim && <span className="block">{w('toInterim', { name: row.interim.name })}</span>}
          {row.interimParts > 0 && row.successor && (
            <span className={small}>{w('interimParts', { count: row.interimParts })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'toCheck',
      header: w('toCheck'),
      cell: (row) => {
        const said =
          row.refusal.length > 0
            ? row.refusal
            : row.state === 'withdrawn' || row.state === 'confirmed'
              ? []
              : [
                  ...(row.undecided > 0 ? [w('noTaker', { count: row.undecided })] : []),
                  ...row.conflicts.map(({ message, count, places }) =>
                    w('conflict', { message, count, places: places.join('、') }),
                  ),
                ];
        return said.length === 0 ? (
          <span className="text-solid-gray-700">{w('fine')}</span>
        ) : (
          <ul className="text-dns-14B-130 font-700 text-error-2">
            {said.map((text) => (
              <li key={text}>！ {text}</li>
            ))}
          </ul>
        );
      },
    },
    ...(isRegistered
      ? [
          {
            key: 'state',
            header: w('state'),
            cell: (row: TransferListRow) => <Badge tone={TONES[row.state]}>{states[row.state]}</Badge>,
          },
        ]
      : []),
  ];
}
