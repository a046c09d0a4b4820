import { TextArea, useToast } from '@banso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCancelVisit } from '../../api/visits.js';
import type { Visit } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDays } from '../../i18n/days.js';
import { useEngagementWords } from './engagement-words.js';

/** Cancels a planned visit; the reason is kept. */
export function CancelVisitDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const w = useEngagementWords();
  const days = useDays();
  const say = useToast();
  const queries = useQueryClient();
  const cancel = useCancelVisit();
  const day = visit.plannedOn ? days.monthDay(visit.plannedOn) : '';
  const form = useForm({ reason: '' }, ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }), cancel.error);
  return (
    <FormDialog
      isDanger
      title={w('cancelTitle', { day })}
      submitLabel={w('cancelSubmit')}
      isPending={cancel.isPending}
      problem={cancel.error}
      onReload={() => {
        cancel.reset();
        void queries.invalidateQueries({ queryKey: ['engagement', visit.engagementId] });
        void queries.invalidateQueries({ queryKey: ['visit', visit.id] });
      }}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) => cancel.mutate({ id: visit.id, version: visit.version, reason }, {
        onSuccess: () => {
          say(w('cancelled', { day }));
          onClose();
        },
      }))}
      onClose={onClose}
    >
      <TextArea label={w('cancelReason')} hint={w('cancelReasonHint')} isRequired value={form.values.reason} onChange={form.set('reason')} error={form.errors.reason} />
    </FormDialog>
  );
}
