import { DISPATCH_MODE_LABELS, DISPATCH_MODES, type DispatchMode } from '@banso/domain';
import { Select, TextArea, ToggleGroup, useToast } from '@banso/ui';
import { type Expert, useFeeClasses, useKeepExpert } from '../../api/dispatches.js';
import { useAreas } from '../../api/directory.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useLabel } from '../../i18n/days.js';
import { useExpertsWords } from './experts-words.js';

interface Values {
  areaIds: string[];
  modes: DispatchMode[];
  months: string[];
  feeClassId: string;
  note: string;
}
const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(String);

/** Where, when and how an expert serves, and their fee class. */
export function ExpertDialog({ expert, onClose }: { expert: Expert; onClose: () => void }) {
  const w = useExpertsWords();
  const say = useToast();
  const label = useLabel();
  const areas = useAreas();
  const feeClasses = useFeeClasses();
  const keep = useKeepExpert();
  const { version, row } = useAsRead(expert);
  const form = useForm<Values>(
    {
      areaIds: row.areas.map(({ id }) => id),
      modes: row.modes,
      months: row.months.map(String),
      feeClassId: row.feeClass?.id ?? '',
      note: row.note,
    },
    () => ({}),
    keep.error,
  );
  const { values, errors, set } = form;
  const onSuccess = () => {
    say(w('saved'));
    onClose();
  };
  // One that is offered no more stays with whoever has it.
  const offered = feeClasses.data ?? [];
  const former = row.feeClass && !offered.some(({ id }) => id === row.feeClass?.id) ? [row.feeClass] : [];
  return (
    <FormDialog
      title={w('editTitle', { name: expert.person.name })}
      submitLabel={w('save')}
      isPending={keep.isPending}
      problem={keep.error}
      formRef={form.ref}
      onSubmit={form.submit(({ months, feeClassId, ...others }) =>
        keep.mutate(
          { id: expert.person.id, version, ...others, months: months.map(Number), feeClassId: feeClassId || null },
          { onSuccess },
        ),
      )}
      onClose={onClose}
    >
      <ToggleGroup
        label={w('areas')}
        hint={w('hintEmpty')}
        options={(areas.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={values.areaIds}
        onChange={set('areaIds')}
        error={errors.areaIds}
      />
      <ToggleGroup
        label={w('months')}
        hint={w('hintEmpty')}
        options={MONTHS.map((month) => ({ value: month, label: month, spoken: w('monthsOf', { months: month }) }))}
        value={values.months}
        onChange={set('months')}
        error={errors.months}
      />
      <ToggleGroup
        label={w('modes')}
        hint={w('hintEmpty')}
        options={DISPATCH_MODES.map((mode) => ({ value: mode, label: label(DISPATCH_MODE_LABELS[mode]) }))}
        value={values.modes}
        onChange={set('modes')}
        error={errors.modes}
      />
      <Select
        label={w('feeClass')}
        options={[
          { value: '', label: w('none') },
          ...[...offered, ...former].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={values.feeClassId}
        onChange={set('feeClassId')}
        error={errors.feeClassId}
      />
      <TextArea label={w('note')} value={values.note} onChange={set('note')} error={errors.note} />
    </FormDialog>
  );
}
