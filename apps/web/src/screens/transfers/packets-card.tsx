import { HUMAN_FIELDS, PACKET_STATE_LABELS } from '@banso/domain';
import { Badge, Card, ChoiceGroup, EmptyState, Link, ProgressBar, Table, type Column, type Tone } from '@banso/ui';
import { useState } from 'react';
import { useHandovers } from '../../api/handovers.js';
import type { HandoverRow } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName } from '../../shell/session-context.js';
import { useTransfersWords } from './transfers-words.js';

/** The packets to write, check, hand over and receive. */
export function PacketsCard() {
  const w = useTransfersWords();
  const may = useMay();
  const [shown, setShown] = useState<'open' | 'mine' | 'all'>('open');
  // Whoever checks others' packets sees all of them; everybody else only one's own.
  const isOverseer = may('handover:check');
  const packets = useHandovers(!isOverseer || shown === 'mine' ? { mine: true } : {});
  const rows = packets.data?.filter(({ state }) => shown !== 'open' || (state !== 'done' && state !== 'received'));
  const options = [
    { value: 'open', label: w('packetsOpen') },
    ...(isOverseer ? [{ value: 'mine', label: w('packetsMine') } as const] : []),
    { value: 'all', label: w('packetsAll') },
  ] as const;
  const columns = usePacketColumns();
  return (
    <Card
      flush
      title={w('packets')}
      aside={
        <div className="no-print">
          <ChoiceGroup label={w('packetsFilter')} isLabelHidden options={options} value={shown} onChange={setShown} />
        </div>
      }
    >
      <QueryView query={{ ...packets, data: rows }} lines={4}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={w('packetsEmpty')}>{w('packetsEmptyText')}</EmptyState>
          ) : (
            <Table caption={w('packets')} isCaptionHidden columns={columns} rows={found} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
    </Card>
  );
}

/** The columns of a list of packets, also shown at the transfer. */
export function usePacketColumns(): Column<HandoverRow>[] {
  const w = useTransfersWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  return [
    {
      key: 'municipality',
      header: w('municipality'),
      isRowHeader: true,
      cell: (row) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Link href={`/handovers/${row.id}`} className="inline-block py-1">
            {nameOf(row.municipality)}
          </Link>
          <span className="text-dns-14N-130 font-400 text-solid-gray-700">{row.programme}</span>
        </span>
      ),
    },
    {
      key: 'fromTo',
      header: w('fromTo'),
      cell: (row) => (
        <span>
          {row.predecessor.name} → {row.successor?.name ?? w('noSuccessor')}
        </span>
      ),
    },
    {
      key: 'effectiveOn',
      header: w('effectiveOn'),
      cell: (row) => <span className="whitespace-nowrap">{days.short(row.effectiveOn)}</span>,
    },
    { key: 'state', header: w('state'), cell: (row) => <PacketBadge packet={row} /> },
    {
      key: 'percent',
      header: w('percent'),
      className: 'md:w-40',
      cell: (row) => (
        <span className="flex w-full items-center gap-2">
          <ProgressBar
            className="flex-1"
            label={w('percentSpoken', { municipality: nameOf(row.municipality) })}
            isLabelHidden
            value={row.percent}
            tone={percentTone(row.percent)}
          />
          <span className="text-dns-14N-130 tabular-nums">{row.percent}%</span>
        </span>
      ),
    },
  ];
}

/** How the bar of a packet is coloured; the number beside it says the same. */
export function percentTone(percent: number): 'success' | 'warning' | 'danger' {
  return percent === 100 ? 'success' : percent >= 60 ? 'warning' : 'danger';
}

const TONES: Record<HandoverRow['state'], Tone> = {
  drafting: 'caution',
  checked: 'info',
  handedOver: 'info',
  received: 'success',
  done: 'success',
};

/** Whether nothing is left to write, so that the superior can check. */
export function isWaitingForCheck({ state, missing }: Pick<HandoverRow, 'state' | 'missing'>): boolean {
  return state === 'drafting' && !HUMAN_FIELDS.some((field) => (missing as readonly string[]).includes(field));
}

/** Where a packet stands, in words. */
export function PacketBadge({ packet }: { packet: Pick<HandoverRow, 'state' | 'missing'> }) {
  const w = useTransfersWords();
  const label = useLabel();
  if (isWaitingForCheck(packet)) return <Badge tone="warning">{w('waitingCheck')}</Badge>;
  return <Badge tone={TONES[packet.state]}>{label(PACKET_STATE_LABELS[packet.state])}</Badge>;
}
