import {
  FEE_RULES,
  FEE_RULE_LABELS,
  PROGRAMME_FORMS,
  PROGRAMME_FORM_LABELS,
  PROGRAMME_PAPERS,
  PROGRAMME_PAPER_LABELS,
  SUPPORT_TYPES,
  SUPPORT_TYPE_LABELS,
} from '@banso/domain';
import { Checkbox, Select, TextField } from '@banso/ui';
import { useId, type ReactNode } from 'react';
import { useOrganisations } from '../../api/directory.js';
import { CadenceField } from '../../forms/cadence-field.js';
import { useLabel } from '../../i18n/days.js';
import type { ProgrammeDraft } from './programme-draft.js';
import { useProgrammeWords } from './programme-words.js';

/** The fields of a programme (支援事業); the year stands above those that change with it. */
export function ProgrammeFields(props: {
  values: ProgrammeDraft;
  errors: Partial<Record<keyof ProgrammeDraft, string>>;
  set: <Key extends keyof ProgrammeDraft>(key: Key) => (value: ProgrammeDraft[Key]) => void;
  year: ReactNode;
}) {
  const w = useProgrammeWords();
  const label = useLabel();
  const { values, errors, set } = props;
  return (
    <>
      <TextField label={w('name')} isRequired value={values.name} onChange={set('name')} error={errors.name} />
      <CadenceField
        label={w('cadence')}
        hint={w('cadenceHint')}
        value={values.cadenceMonths}
        onChange={set('cadenceMonths')}
        error={errors.cadenceMonths}
      />
      <Ticks
        label={w('papers')}
        options={PROGRAMME_PAPERS.map((value) => ({ value, label: label(PROGRAMME_PAPER_LABELS[value]) }))}
        value={values.papers}
        onChange={set('papers')}
        error={errors.papers}
      />
      {props.year}
      <BodyFields {...props} />
      <Ticks
        label={w('forms')}
        isRequired
        options={PROGRAMME_FORMS.map((value) => ({ value, label: label(PROGRAMME_FORM_LABELS[value]) }))}
        value={values.forms}
        onChange={set('forms')}
        error={errors.forms}
      />
      <Ticks
        label={w('types')}
        isRequired
        isWide
        options={SUPPORT_TYPES.map((value) => ({ value, label: `${value} ${label(SUPPORT_TYPE_LABELS[value])}` }))}
        value={values.supportTypes}
        onChange={set('supportTypes')}
        error={errors.supportTypes}
      />
      <Select
        label={w('fee')}
        options={FEE_RULES.map((value) => ({ value, label: label(FEE_RULE_LABELS[value]) }))}
        value={values.feeRule}
        onChange={set('feeRule')}
        error={errors.feeRule}
      />
    </>
  );
}

function BodyFields({ values, errors, set }: Omit<Parameters<typeof ProgrammeFields>[0], 'year'>) {
  const w = useProgrammeWords();
  const organisations = useOrganisations();
  const [lead, ...others] = values.bodyIds;
  const options = (organisations.data ?? [])
    .filter(({ kind }) => kind !== 'regionalBureau' && kind !== 'municipality')
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label={w('lead')}
        hint={w('bodiesHint')}
        isRequired
        options={options}
        value={lead ?? null}
        onChange={(id) => set('bodyIds')([id, ...others.filter((other) => other !== id)])}
        error={errors.bodyIds}
      />
      {lead && options.length > 1 && (
        <Ticks
          label={w('others')}
          options={options.filter(({ value }) => value !== lead)}
          value={others}
          onChange={(chosen) => set('bodyIds')([...(lead ? [lead] : []), ...chosen])}
        />
      )}
    </>
  );
}

/** Boxes of which any number can be ticked; what is chosen keeps the order of the list. */
function Ticks<Value extends string>(props: {
  label: string;
  isRequired?: boolean;
  /** One under the other: its labels are long. */
  isWide?: boolean;
  options: readonly { value: Value; label: string }[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  error?: string;
}) {
  const errorId = useId();
  const { options, value, error } = props;
  const toggle = (one: Value) => (isChosen: boolean) =>
    props.onChange(
      options.map((option) => option.value).filter((other) => (other === one ? isChosen : value.includes(other))),
    );
  return (
    <fieldset data-invalid-group={error ? 'true' : undefined} aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1.5 text-dns-16B-130 font-700">{props.label}</legend>
      <div className={props.isWide ? 'flex flex-col gap-1.5' : 'flex flex-wrap gap-x-5 gap-y-1.5'}>
        {options.map((option) => (
          <Checkbox key={option.value} isSelected={value.includes(option.value)} onChange={toggle(option.value)}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p id={errorId} className="mt-1 text-dns-14N-130 text-error-2">
          {error}
        </p>
      )}
    </fieldset>
  );
}
