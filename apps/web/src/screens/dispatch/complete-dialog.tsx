import { DayField, useToast } from '@banso/ui';
import { type DispatchDetail, useCompleteDispatch } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useDispatchWords } from './dispatch-words.js';

/** Notes the day on which a dispatch was carried out. */
export function CompleteDialog({ dispatch, onClose }: { dispatch: DispatchDetail; onClose: () => void }) {
  const w = useDispatchWords();
  const say = useToast();
  const { today } = useSession();
  const writing = useDayWriting();
  const complete = useCompleteDispatch();
  const { version } = useAsRead(dispatch);
  const form = useForm<{ heldOn: string | null }>(
    { heldOn: dispatch.plannedOn <= today ? dispatch.plannedOn : today },
    ({ heldOn }) => ({ heldOn: heldOn === null ? w('heldMissing') : heldOn > today ? w('heldLate') : undefined }),
    complete.error,
  );
  const onSuccess = () => {
    say(w('completed'));
    onClose();
  };
  return (
    <FormDialog
      title={w('completeTitle')}
      submitLabel={w('complete')}
      isPending={complete.isPending}
      problem={complete.error}
      formRef={form.ref}
      onSubmit={form.submit(({ heldOn }) =>
        complete.mutate({ id: dispatch.id, version, heldOn: heldOn ?? '' }, { onSuccess }),
      )}
      onClose={onClose}
    >
      <DayField
        {...writing}
        label={w('heldOn')}
        isRequired
        value={form.values.heldOn}
        onChange={form.set('heldOn')}
        error={form.errors.heldOn}
      />
    </FormDialog>
  );
}
