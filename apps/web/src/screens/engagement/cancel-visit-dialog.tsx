import { TextArea, useToast } from '@banso/ui';
import { useCancelVisit, useLatestVisit } from '../../api/visits.js';
import type { VisitOnFile } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDays } from '../../i18n/days.js';
import { useEngagementWords } from './engagement-words.js';

/** Cancels a planned visit; the reason is kept. */
export function CancelVisitDialog({ visit, onClose }: { visit: VisitOnFile; onClose: () => void }) {
  const w = useEngagementWords();
  const days = useDays();
  const say = useToast();
  const cancel = useCancelVisit();
  const read = useAsRead(visit);
  const onReload = useReload(read, useLatestVisit(visit), () => cancel.reset());
  const day = visit.plannedOn ? days.monthDay(visit.plannedOn) : '';
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    cancel.error,
  );
  return (
    <FormDialog
      isDanger
      title={w('cancelTitle', { day })}
      submitLabel={w('cancelSubmit')}
      isPending={cancel.isPending}
      problem={cancel.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        cancel.mutate(
          { id: visit.id, version: read.version, reason },
          {
            onSuccess: () => {
              say(w('cancelled', { day }));
              onClose();
            },
          },
        ),
      )}
      onClose={onClose}
    >
      <TextArea
        label={w('cancelReason')}
        hint={w('cancelReasonHint')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
