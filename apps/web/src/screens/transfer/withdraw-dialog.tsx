import { useToast } from '@banso/ui';
import { useWithdrawTransfer } from '../../api/transfers.js';
import type { Transfer } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useTransferWords } from './transfer-words.js';

/** Takes a transfer back before its day, with everything it has decided. */
export function WithdrawDialog({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const w = useTransferWords();
  const say = useToast();
  const withdraw = useWithdrawTransfer();
  const form = useForm({}, () => ({}), withdraw.error);
  const send = () => withdraw.mutate({ id: transfer.id, version: transfer.version }, { onSuccess: () => { say(w('withdrawn')); onClose(); } });
  return (
    <FormDialog isDanger title={w('withdrawTitle')} submitLabel={w('withdrawDo')} isPending={withdraw.isPending} problem={withdraw.error} onReload={onClose} formRef={form.ref} onSubmit={form.submit(send)} onClose={onClose}>
      <p>{w('withdrawText', { name: transfer.person.name })}</p>
    </FormDialog>
  );
}
