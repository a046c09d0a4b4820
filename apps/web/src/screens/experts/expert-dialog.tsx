import { DISPATCH_MODE_LABELS, DISPATCH_MODES, type DispatchMode } from '@banso/domain';
import { Select, TextArea, ToggleGroup, useToast } from '@banso/ui';
import { type Expert, expertNow, useFeeClasses, useKeepExpert } from '../../api/dispatches.js';
import { useAreas } from '../../api/directory.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
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
  const read = useAsRead(expert);
  const { row } = read;
  const form = useForm<Values>(valuesOf(row), () => ({}), keep.error);
  const nameOf = (all: readonly { id: string; name: string }[] | undefined, wanted: string) =>
    all?.find(({ id }) => id === wanted)?.name ?? wanted;
  const merge = useMerge(form, {
    fields: [
      {
        key: 'areaIds',
        label: w('areas'),
        show: (ids: string[]) => ids.map((id) => nameOf(areas.data, id)).join('、'),
      },
      { key: 'months', label: w('months'), show: (months: string[]) => months.join('・') },
      {
        key: 'modes',
        label: w('modes'),
        show: (modes: DispatchMode[]) => modes.map((mode) => label(DISPATCH_MODE_LABELS[mode])).join('・'),
      },
      { key: 'feeClassId', label: w('feeClass'), show: (id: string) => (id ? nameOf(feeClasses.data, id) : w('none')) },
      { key: 'note', label: w('note') },
    ],
    read,
    valuesOf,
    latest: () => expertNow(expert.person.id),
    onSettled: () => keep.reset(),
  });
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
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit(({ months, feeClassId, ...others }) =>
        keep.mutate(
          {
            id: expert.person.id,
            version: read.version,
            ...others,
            months: months.map(Number),
            feeClassId: feeClassId || null,
          },
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

function valuesOf({ areas, modes, months, feeClass, note }: Expert): Values {
  return {
    areaIds: areas.map(({ id }) => id),
    modes,
    months: months.map(String),
    feeClassId: feeClass?.id ?? '',
    note,
  };
}
