import { TextArea, useToast } from '@banso/ui';
import { useWithdrawAttachment } from '../../api/attachments.js';
import type { Attachment } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useAttachmentWords } from './attachment-words.js';

/** Takes a file back; the reason stays in the list. */
export function WithdrawAttachmentDialog({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const w = useAttachmentWords();
  const common = useCommonWords();
  const say = useToast();
  const withdraw = useWithdrawAttachment();
  const form = useForm({ reason: '' }, ({ reason }) => ({ reason: reason.trim() ? undefined : common('required') }), withdraw.error);
  const send = ({ reason }: { reason: string }) => withdraw.mutate({ id: file.id, version: file.version, reason }, { onSuccess: () => { say(w('withdrawn')); onClose(); } });
  return (
    <FormDialog isDanger title={w('withdrawTitle')} submitLabel={w('withdraw')} isPending={withdraw.isPending} problem={withdraw.error} onReload={onClose} formRef={form.ref} onSubmit={form.submit(send)} onClose={onClose}>
      <p>{w('withdrawText', { name: file.name })}</p>
      <TextArea label={common('reason')} isRequired value={form.values.reason} onChange={form.set('reason')} error={form.errors.reason} rows={3} />
    </FormDialog>
  );
}
