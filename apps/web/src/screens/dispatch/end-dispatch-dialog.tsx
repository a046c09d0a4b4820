import { TextArea, useToast } from '@banso/ui';
import { type DispatchDetail, useEndDispatch, useLatestDispatch } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDispatchWords } from './dispatch-words.js';

/** Declines or cancels a dispatch, with a reason. */
export function EndDispatchDialog(props: {
  dispatch: DispatchDetail;
  step: 'refusal' | 'cancellation';
  onClose: () => void;
}) {
  const { dispatch, step, onClose } = props;
  const w = useDispatchWords();
  const say = useToast();
  const end = useEndDispatch();
  const read = useAsRead(dispatch);
  const onReload = useReload(read, useLatestDispatch(dispatch.id), () => end.reset());
  const isRefusal = step === 'refusal';
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    end.error,
  );
  const onSuccess = () => {
    say(w(isRefusal ? 'declined' : 'cancelled'));
    onClose();
  };
  return (
    <FormDialog
      title={w(isRefusal ? 'declineTitle' : 'cancelTitle')}
      submitLabel={w(isRefusal ? 'decline' : 'cancel')}
      isDanger
      isPending={end.isPending}
      problem={end.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        end.mutate({ id: dispatch.id, version: read.version, step, reason: reason.trim() }, { onSuccess }),
      )}
      onClose={onClose}
    >
      <TextArea
        label={w('reason')}
        hint={w('reasonHint')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
