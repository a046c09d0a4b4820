import { TextArea, useToast } from '@banso/ui';
import { useLatestAttachment, useWithdrawAttachment } from '../../api/attachments.js';
import type { Attachment } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useAttachmentWords } from './attachment-words.js';

/** Takes a file back; the reason stays in the list. */
export function WithdrawAttachmentDialog({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const w = useAttachmentWords();
  const common = useCommonWords();
  const say = useToast();
  const withdraw = useWithdrawAttachment();
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : common('required') }),
    withdraw.error,
  );
  const read = useAsRead(file);
  const onReload = useReload(read, useLatestAttachment(file), () => withdraw.reset());
  const done = () => {
    say(w('withdrawn'));
    onClose();
  };
  const send = ({ reason }: { reason: string }) =>
    withdraw.mutate({ id: file.id, version: read.version, reason }, { onSuccess: done });
  return (
    <FormDialog
      isDanger
      title={w('withdrawTitle')}
      submitLabel={w('withdraw')}
      isPending={withdraw.isPending}
      problem={withdraw.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('withdrawText', { name: file.name })}</p>
      <TextArea
        label={common('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
        rows={3}
      />
    </FormDialog>
  );
}
