import { DayField } from '@banso/ui';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useSession } from '../../shell/session-context.js';
import { useCoverageWords } from './coverage-words.js';
import { useCoverageView } from './use-coverage-view.js';

/** Asks from which day the review is to be seen. */
export function AsOfDialog({ onClose }: { onClose: () => void }) {
  const w = useCoverageWords();
  const { today } = useSession();
  const { ask, change } = useCoverageView();
  const form = useForm({ asOf: ask.asOf ?? (today as string | null) }, ({ asOf }) => ({
    asOf: asOf === null ? w('asOfMissing') : asOf > today ? w('asOfFuture') : undefined,
  }));
  const show = (asOf: string | null) => {
    change({ asOf: asOf === null || asOf === today ? undefined : asOf });
    onClose();
  };
  return (
    <FormDialog
      title={w('asOfTitle')}
      submitLabel={w('asOfShow')}
      isPending={false}
      problem={null}
      formRef={form.ref}
      onSubmit={form.submit((values) => show(values.asOf))}
      onClose={onClose}
    >
      <DayField
        {...useDayWriting('past')}
        label={w('asOfDay')}
        hint={w('asOfHint')}
        isRequired
        max={today}
        value={form.values.asOf}
        onChange={form.set('asOf')}
        error={form.errors.asOf}
      />
    </FormDialog>
  );
}
