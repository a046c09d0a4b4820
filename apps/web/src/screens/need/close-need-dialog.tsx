import { TextArea, useToast } from '@banso/ui';
import { type Need, useCloseNeed } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useNeedWords } from './need-words.js';

/** Closes a need that is no longer wanted, with a reason. */
export function CloseNeedDialog({ need, onClose }: { need: Need; onClose: () => void }) {
  const w = useNeedWords();
  const say = useToast();
  const close = useCloseNeed();
  const { version } = useAsRead(need);
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
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        close.mutate(
          { id: need.id, version, reason: reason.trim() },
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
