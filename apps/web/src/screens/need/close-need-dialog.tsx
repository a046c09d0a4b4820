import { TextArea, useToast } from '@banso/ui';
import { type Need, useCloseNeed, useLatestNeed } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useNeedWords } from './need-words.js';

/** Closes a need that is no longer wanted, with a reason. */
export function CloseNeedDialog({ need, onClose }: { need: Need; onClose: () => void }) {
  const w = useNeedWords();
  const say = useToast();
  const close = useCloseNeed();
  const read = useAsRead(need);
  const onReload = useReload(read, useLatestNeed(need.id), () => close.reset());
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    close.error,
  );
  return (
    <FormDialog
      title={w('closeTitle')}
      submitLabel={w('close')}
      isDanger
      isPending={close.isPending}
      problem={close.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        close.mutate(
          { id: need.id, version: read.version, reason: reason.trim() },
          {
            onSuccess: () => {
              say(w('closed'));
              onClose();
            },
          },
        ),
      )}
      onClose={onClose}
    >
      <TextArea
        label={w('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
