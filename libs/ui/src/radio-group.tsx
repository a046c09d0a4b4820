import { Label, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { classNames } from './class-names.js';

/** One of several sentences to choose from, one below the other. */
export function RadioGroup<Value extends string>(props: {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <AriaRadioGroup
      value={props.value}
      onChange={(value) => props.onChange(value as Value)}
      className="flex flex-col gap-1"
    >
      <Label className="text-dns-16B-130 font-700">{props.label}</Label>
      {props.options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          className="radio group flex cursor-pointer items-start gap-2 py-1 text-std-16N-170 pointer-coarse:min-h-11 pointer-coarse:py-2"
        >
          {({ isSelected }) => (
            <>
              <span
                aria-hidden
                className={classNames(
                  'mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border-2 bg-white',
                  isSelected ? 'border-key-900' : 'border-solid-gray-600',
                )}
              >
                {isSelected && <span className="size-3 rounded-full bg-key-900" />}
              </span>
              <span className="min-w-0">{option.label}</span>
            </>
          )}
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
