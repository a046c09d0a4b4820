import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from './class-names.js';
import type { FieldProps } from './field.js';
import { useUiWords } from './ui-provider.js';

/** One choice of a toggle group. */
export interface ToggleOption<Value extends string> {
  value: Value;
  label: string;
  /** Said instead of a label that is too short to be understood alone. */
  spoken?: string;
}

interface ToggleProps<Value extends string> extends FieldProps {
  options: readonly ToggleOption<Value>[];
  isDisabled?: boolean;
  /** The label is only spoken (filter rows). */
  isLabelHidden?: boolean;
}

/** A row of buttons of which one is pressed (like radio buttons). */
export function ChoiceGroup<Value extends string>({
  value,
  onChange,
  ...props
}: ToggleProps<Value> & { value: Value | null; onChange: (value: Value) => void }) {
  return (
    <Toggles
      {...props}
      many={false}
      selected={value === null ? [] : [value]}
      onSelect={([chosen]) => chosen !== undefined && onChange(chosen)}
    />
  );
}

/** A row of buttons of which any number can be pressed. */
export function ToggleGroup<Value extends string>({
  value,
  onChange,
  ...props
}: ToggleProps<Value> & { value: readonly Value[]; onChange: (value: Value[]) => void }) {
  return <Toggles {...props} many selected={value} onSelect={onChange} />;
}

function Toggles<Value extends string>(
  props: ToggleProps<Value> & { many: boolean; selected: readonly Value[]; onSelect: (values: Value[]) => void },
) {
  const id = useId();
  const words = useUiWords();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames('flex flex-col gap-1.5', props.className)} data-invalid-group={Boolean(props.error)}>
      <span id={`${id}-label`} className={props.isLabelHidden ? 'sr-only' : 'text-dns-16B-130 font-700'}>
        {props.label}
        {props.isRequired && <span className="ms-2 text-dns-14B-130 font-700 text-error-2">{words.required}</span>}
      </span>
      {props.hint && (
        <span id={`${id}-hint`} className="text-dns-14N-130 text-solid-gray-700">
          {props.hint}
        </span>
      )}
      <ToggleButtonGroup
        aria-labelledby={`${id}-label`}
        aria-describedby={described || undefined}
        selectionMode={props.many ? 'multiple' : 'single'}
        disallowEmptySelection={!props.many}
        isDisabled={props.isDisabled}
        selectedKeys={props.selected}
        onSelectionChange={(keys) =>
          props.onSelect(props.options.map(({ value }) => value).filter((value) => keys.has(value)))
        }
        className="flex flex-wrap gap-2"
      >
        {props.options.map((option) => (
          <ToggleButton
            key={option.value}
            id={option.value}
            aria-label={option.spoken}
            className="min-h-10 min-w-9 cursor-pointer rounded-8 border border-solid-gray-600 bg-white px-3 py-1 text-oln-14B-100 font-700 hover:bg-key-50 selected:border-key-900 selected:bg-key-900 selected:text-white pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {props.error && (
        <span id={`${id}-error`} className="text-dns-14B-130 font-700 text-error-2">
          {props.error}
        </span>
      )}
    </div>
  );
}
