import { TRANSFER_KIND_LABELS } from '@banso/domain';
import { Breadcrumbs, Button, Card, EmptyState, Notice, PageHeading, Table } from '@banso/ui';
import { useState } from 'react';
import { useHandovers } from '../../api/handovers.js';
import { useTransferPreview } from '../../api/transfers.js';
import type { Transfer, TransferPreview } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { usePacketColumns } from '../transfers/packets-card.js';
import { TransferBadge } from '../transfers/transfer-badge.js';
import { Dispositions } from './dispositions.js';
import { useTransferWords } from './transfer-words.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** One transfer: everything the leaver holds, and who takes it over from the effective day on. */
export function TransferScreen() {
  const id = usePathId();
  const preview = useTransferPreview(id);
  return (
    <QueryView query={preview} lines={10}>
      {(data) => (
        <>
          <Heading transfer={data.transfer} />
          <State transfer={data.transfer} />
          <Body key={data.transfer.id} preview={data} />
        </>
      )}
    </QueryView>
  );
}

function Heading({ transfer }: { transfer: Transfer }) {
  const w = useTransferWords();
  const days = useDays();
  const label = useLabel();
  const may = useMay();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const title = w('title', { name: transfer.person.name, kind: label(TRANSFER_KIND_LABELS[transfer.kind]) });
  const isOpen = transfer.state === 'registered' || transfer.state === 'confirmed';
  return (
    <PageHeading
      above={<Breadcrumbs items={[{ label: w('list'), href: '/transfers' }, { label: title }]} />}
      title={title}
      aside={<TransferBadge state={transfer.state} />}
      lead={
        <span className="flex flex-wrap gap-x-5">
          <span>{w('announcedOn', { day: days.full(transfer.announcedOn) })}</span>
          <span className="font-700">{w('effectiveOn', { day: days.full(transfer.effectiveOn) })}</span>
          {transfer.destination && <span>{w('destination', { place: transfer.destination })}</span>}
          {transfer.note && (
            <span>
              {w('note')}: {transfer.note}
            </span>
          )}
        </span>
      }
      actions={
        may('transfer:register') &&
        isOpen && (
          <>
            <Button size="small" variant="secondary" onPress={() => setWithdrawing(true)}>
              {w('withdraw')}
            </Button>
            {isWithdrawing && <WithdrawDialog transfer={transfer} onClose={() => setWithdrawing(false)} />}
          </>
        )
      }
    />
  );
}

/** What the present state of the transfer means. */
function State({ transfer }: { transfer: Transfer }) {
  const w = useTransferWords();
  const days = useDays();
  return (
    <div className="mb-4 flex flex-col gap-3 empty:hidden">
      {transfer.state === 'withdrawn' && <Notice title={w('withdrawnTitle')}>{w('withdrawnText')}</Notice>}
      {transfer.state === 'effective' && <Notice title={w('effectiveTitle')}>{w('effectiveText')}</Notice>}
      {transfer.state === 'confirmed' && (
        <Notice tone="success" title={w('confirmedTitle')}>
          {w('confirmedText', { day: days.full(transfer.effectiveOn) })}
        </Notice>
      )}
      {!transfer.announced && transfer.state !== 'withdrawn' && <p>{w('secret')}</p>}
    </div>
  );
}

function Body({ preview }: { preview: TransferPreview }) {
  const w = useTransferWords();
  const { state } = preview.transfer;
  return (
    <div className="flex flex-col gap-5">
      {(state === 'confirmed' || state === 'effective') && <Packets transferId={preview.transfer.id} />}
      {state !== 'withdrawn' &&
        (preview.items.length + preview.roles.length === 0 ? (
          <Card title={w('held')}>
            <EmptyState title={w('nothing')}>{w('nothingText')}</EmptyState>
          </Card>
        ) : (
          <Dispositions preview={preview} />
        ))}
    </div>
  );
}

function Packets({ transferId }: { transferId: string }) {
  const w = useTransferWords();
  const packets = useHandovers({ transfer: transferId });
  const columns = usePacketColumns();
  return (
    <Card flush title={w('packets')}>
      <QueryView query={packets} lines={3}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={w('packetsEmpty')}>{w('packetsEmptyText')}</EmptyState>
          ) : (
            <Table caption={w('packets')} isCaptionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
    </Card>
  );
}
