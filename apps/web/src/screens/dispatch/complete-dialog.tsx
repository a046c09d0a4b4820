import { DayField, useToast } from '@banso/ui';
import { type DispatchDetail, useCompleteDispatch, useLatestDispatch } from '../../api/dispatches.js';
import type { SupportType } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { SupportTypesField } from '../../parts/support-types-field.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { useDispatchWords } from './dispatch-words.js';
import { VisitChoice } from './visit-choice.js';

/** Notes the day on which a dispatch was carried out, and for the office which visit it was. */
export function CompleteDialog({ dispatch, onClose }: { dispatch: DispatchDetail; onClose: () => void }) {
  const w = useDispatchWords();
  const say = useToast();
  const { today } = useSession();
  const may = useMay();
  const pastDay = useDayWriting('past');
  const complete = useCompleteDispatch();
  const read = useAsRead(dispatch);
  const onReload = useReload(read, useLatestDispatch(dispatch.id), () => complete.reset());
  const form = useForm<{ heldOn: string | null; visitId: string | null; supportTypes: SupportType[] }>(
    {
      heldOn: dispatch.plannedOn <= today ? dispatch.plannedOn : today,
      visitId: null,
      supportTypes: dispatch.supportTypes,
    },
    ({ heldOn, supportTypes }) => ({
      heldOn: heldOn === null ? w('heldMissing') : heldOn > today ? w('heldLate') : undefined,
      supportTypes: supportTypes.length > 0 ? undefined : w('typesMissing'),
    }),
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
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ heldOn, visitId, supportTypes }) =>
        complete.mutate(
          { id: dispatch.id, version: read.version, heldOn: heldOn ?? '', visitId: visitId ?? undefined, supportTypes },
          { onSuccess },
        ),
      )}
      onClose={onClose}
    >
      <DayField
        {...pastDay}
        label={w('heldOn')}
        isRequired
        value={form.values.heldOn}
        onChange={(day) => {
          form.set('heldOn')(day);
          form.set('visitId')(null);
        }}
        error={form.errors.heldOn}
      />
      <SupportTypesField
        label={w('types')}
        value={form.values.supportTypes}
        onChange={form.set('supportTypes')}
        error={form.errors.supportTypes}
      />
      {may('dispatch:request') && (
        <VisitChoice
          dispatch={dispatch}
          day={form.values.heldOn}
          value={form.values.visitId}
          onChange={form.set('visitId')}
        />
      )}
    </FormDialog>
  );
}
