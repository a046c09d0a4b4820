import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.js';
import { FieldHint, FieldLabel, FieldProblem, INPUT_LOOK, type FieldProps } from './field.js';

/** One line of a list to choose from. */
export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
}

/** Chooses one of a few. With `isLabelHidden` the label is only spoken (header, filter rows). */
export function Select<Value extends string>(
  props: FieldProps & {
    options: readonly SelectOption<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    isDisabled?: boolean;
    isLabelHidden?: boolean;
    placeholder?: string;
  },
) {
  return (
    <AriaSelect
      aria-label={props.isLabelHidden ? props.label : undefined}
      selectedKey={props.value}
      onSelectionChange={(key) => key !== null && props.onChange(String(key) as Value)}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      placeholder={props.placeholder ?? ' '}
      className={classNames('flex flex-col gap-1.5', props.className)}
    >
      {!props.isLabelHidden && <FieldLabel label={props.label} isRequired={props.isRequired} />}
      <FieldHint>{props.hint}</FieldHint>
      <Button
        className={classNames(INPUT_LOOK, 'flex cursor-pointer items-center justify-between gap-2 py-1 text-start')}
      >
        <SelectValue className="min-w-0 truncate data-placeholder:text-solid-gray-600" />
        <Caret />
      </Button>
      <FieldProblem>{props.error}</FieldProblem>
      <Popover className="popover min-w-(--trigger-width)">
        <ListBox className="list-box" items={props.options}>
          {(option) => (
            <ListBoxItem id={option.value} className="list-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** The small mark that says "this opens a list". */
export function Caret() {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0 fill-none stroke-current stroke-2">
      <path d="m2 4 4 4 4-4" />
    </svg>
  );
}
