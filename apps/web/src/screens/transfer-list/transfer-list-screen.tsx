import { Breadcrumbs, Button, Notice, PageHeading, ProgressBar, useToast } from '@banso/ui';
import { useState } from 'react';
import {
  useConfirmTransferList,
  useLatestTransferList,
  useTransferList,
  useTransferListPreview,
  useWithdrawTransferList,
} from '../../api/transfer-lists.js';
import type { TransferList, TransferListPreview } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { usePathId } from '../../shell/use-path-id.js';
import { needsLook } from './list-rows.js';
import { ListPreview } from './list-preview.js';
import { useTransferListWords } from './transfer-list-words.js';

/** One list of transfers: what it would do, confirming it with its progress, what came of it, and taking it back. */
export function TransferListScreen() {
  const id = usePathId();
  const list = useTransferList(id);
  const preview = useTransferListPreview(id, list.data);
  return (
    <QueryView query={list} lines={10}>
      {(data) => (
        <>
          <Heading list={data} preview={preview.data} />
          <State list={data} />
          <QueryView query={preview} lines={10}>
            {(seen) => <ListPreview preview={seen} isRegistered />}
          </QueryView>
        </>
      )}
    </QueryView>
  );
}

function Heading({ list, preview }: { list: TransferList; preview: TransferListPreview | undefined }) {
  const w = useTransferListWords();
  const days = useDays();
  const [asks, setAsks] = useState<'confirm' | 'withdraw' | null>(null);
  const { effectiveFrom: from, effectiveUntil: until, transfers: count } = list;
  const title =
    from === until
      ? w('title', { day: days.full(from), count })
      : w('titleSpan', { from: days.full(from), until: days.full(until), count });
  const isAgain = (list.states.confirmed ?? 0) > 0 || (list.states.refused ?? 0) > 0;
  return (
    <>
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('list'), href: '/transfers' }, { label: title }]} />}
        title={title}
        lead={
          <span className="flex flex-wrap gap-x-5">
            <span>{w('listLead', { name: list.name, by: list.registeredBy })}</span>
            <span>{w('secret')}</span>
          </span>
        }
        actions={
          !list.atWork &&
          !list.withdrawn && (
            <>
              {list.mayConfirm && (
                <Button onPress={() => setAsks('confirm')}>{w(isAgain ? 'confirmAgain' : 'confirm')}</Button>
              )}
              {list.mayWithdraw && (
                <Button variant="secondary" onPress={() => setAsks('withdraw')}>
                  {w('withdraw')}
                </Button>
              )}
            </>
          )
        }
      />
      {asks === 'confirm' && (
        <ConfirmListDialog
          list={list}
          toSettle={
            preview?.rows.filter((row) => needsLook(row) && (row.undecided > 0 || row.conflicts.length > 0)).length ?? 0
          }
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'withdraw' && <WithdrawListDialog list={list} onClose={() => setAsks(null)} />}
    </>
  );
}

/** How far the work has come, and what came of it. */
function State({ list }: { list: TransferList }) {
  const w = useTransferListWords();
  const days = useDays();
  const { confirmed = 0, refused = 0, waiting = 0, withdrawing = 0 } = list.states;
  const left = waiting + withdrawing;
  return (
    <div className="mb-5 flex flex-col gap-3 empty:hidden" aria-live="polite">
      {list.atWork && (
        <Notice title={w('atWork')}>
          <p>{w('atWorkText')}</p>
          <ProgressBar
            label={w('progress', { all: list.transfers, count: list.transfers - left })}
            value={list.transfers - left}
            max={list.transfers}
            valueLabel={`${list.transfers - left} / ${list.transfers}`}
          />
        </Notice>
      )}
      {list.withdrawn && <Notice title={w('withdrawnTitle')}>{w('withdrawnText')}</Notice>}
      {!list.atWork && refused > 0 && (
        <Notice tone="warning" title={w('refusedTitle', { count: refused })}>
          {w('refusedText')}
        </Notice>
      )}
      {!list.atWork && confirmed > 0 && (
        <Notice tone="success" title={w('doneTitle', { count: confirmed })}>
          {w('doneText', { day: days.full(list.effectiveFrom) })}
        </Notice>
      )}
    </div>
  );
}

function ConfirmListDialog({ list, toSettle, onClose }: { list: TransferList; toSettle: number; onClose: () => void }) {
  const w = useTransferListWords();
  const days = useDays();
  const say = useToast();
  const confirm = useConfirmTransferList();
  const form = useForm({}, () => ({}), confirm.error);
  const open = (list.states.registered ?? 0) + (list.states.refused ?? 0);
  const read = useAsRead(list);
  const onReload = useReload(read, useLatestTransferList(list.id), onClose);
  const done = () => {
    say(w('confirmAsked'));
    onClose();
  };
  const send = () => confirm.mutate({ id: list.id, version: read.version }, { onSuccess: done });
  return (
    <FormDialog
      title={w('confirmTitle', { count: open })}
      submitLabel={w('confirmDo')}
      isPending={confirm.isPending}
      problem={confirm.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('confirmText', { day: days.full(list.effectiveFrom) })}</p>
      {toSettle > 0 && <Notice tone="warning" takesFocus={false} title={w('confirmPartly', { count: toSettle })} />}
      <p>{w('confirmUndo')}</p>
    </FormDialog>
  );
}

function WithdrawListDialog({ list, onClose }: { list: TransferList; onClose: () => void }) {
  const w = useTransferListWords();
  const say = useToast();
  const withdraw = useWithdrawTransferList();
  const form = useForm({}, () => ({}), withdraw.error);
  const read = useAsRead(list);
  const onReload = useReload(read, useLatestTransferList(list.id), onClose);
  const done = () => {
    say(w('withdrawAsked'));
    onClose();
  };
  const send = () => withdraw.mutate({ id: list.id, version: read.version }, { onSuccess: done });
  return (
    <FormDialog
      isDanger
      title={w('withdrawTitle')}
      submitLabel={w('withdrawDo')}
      isPending={withdraw.isPending}
      problem={withdraw.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('withdrawText')}</p>
    </FormDialog>
  );
}
