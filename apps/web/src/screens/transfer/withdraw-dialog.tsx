import { useToast } from '@banso/ui';
import { useLatestTransfer, useWithdrawTransfer } from '../../api/transfers.js';
import type { Transfer } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useTransferWords } from './transfer-words.js';

/** Takes a transfer back before its day, with everything it has decided. */
export function WithdrawDialog({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const w = useTransferWords();
  const say = useToast();
  const withdraw = useWithdrawTransfer();
  const form = useForm({}, () => ({}), withdraw.error);
  const read = useAsRead(transfer);
  const latest = useLatestTransfer(transfer.id);
  // It is taken back with everything in it, so it is looked at again before.
  const onReload = useReload(read, async () => (await latest()).transfer, onClose);
  const done = () => {
    say(w('withdrawn'));
    onClose();
  };
  const send = () => withdraw.mutate({ id: transfer.id, version: read.version }, { onSuccess: done });
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
      <p>{w('withdrawText', { name: transfer.person.name })}</p>
    </FormDialog>
  );
}
