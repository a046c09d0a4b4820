import { useMemo, useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { classNames } from './class-names.js';
import { FieldHint, FieldLabel, FieldProblem, INPUT_LOOK, type FieldProps } from './field.js';
import { Caret } from './select.js';
import { useUiWords } from './ui-provider.js';

/** One line of a list to type into: `search` holds further spellings (readings, codes). */
export interface ComboBoxOption {
  value: string;
  label: string;
  detail?: string;
  search?: string;
}

// More lines than this are not read by anybody; typing one more character is quicker.
const MOST_SHOWN = 60;

/**
 * Chooses one of many by typing a part of its name or reading. Katakana finds hiragana and full width finds half width.
 */
export function ComboBox(
  props: FieldProps & {
    options: readonly ComboBoxOption[];
    value: string | null;
    onChange: (value: string | null) => void;
    /** Told what is typed when nothing was chosen, for fields that also take free text. */
    onTyped?: (text: string) => void;
    allowsCustomValue?: boolean;
    isDisabled?: boolean;
    placeholder?: string;
  },
) {
  const words = useUiWords();
  const chosen = props.options.find(({ value }) => value === props.value);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? chosen?.label ?? '';
  const found = useMemo(() => {
    const wanted = typed === null || typed === chosen?.label ? '' : plain(typed);
    return props.options
      .filter((option) => plain(`${option.label} ${option.search ?? ''}`).includes(wanted))
      .slice(0, MOST_SHOWN);
  }, [props.options, typed, chosen]);
  return (
    <AriaComboBox
      items={found}
      selectedKey={props.value}
      inputValue={text}
      onInputChange={(value) => {
        setTyped(value);
        props.onTyped?.(value);
        if (value === '' && props.value !== null) props.onChange(null);
      }}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped(null);
        props.onChange(String(key));
      }}
      allowsCustomValue={props.allowsCustomValue}
      allowsEmptyCollection
      menuTrigger="focus"
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      className={classNames('flex flex-col gap-1.5', props.className)}
    >
      <FieldLabel label={props.label} isRequired={props.isRequired} />
      <FieldHint>{props.hint}</FieldHint>
      <div className="relative">
        <Input placeholder={props.placeholder} className={classNames(INPUT_LOOK, 'pe-11')} />
        <Button
          aria-label={words.showOptions}
          className="absolute inset-y-0 end-0 flex w-11 cursor-pointer items-center justify-center rounded-8"
        >
          <Caret />
        </Button>
      </div>
      <FieldProblem>{props.error}</FieldProblem>
      <Popover className="popover w-(--trigger-width)">
        {/* The list hangs outside of the page's landmarks, so it gets its own. */}
        <div role="region" aria-label={props.label}>
          <ListBox<ComboBoxOption>
            className="list-box"
            renderEmptyState={() => <div className="px-3 py-2 text-solid-gray-700">{words.nothingFound}</div>}
          >
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className="list-item">
                <Text slot="label">{option.label}</Text>
                {option.detail && (
                  <Text slot="description" className="ms-2 text-dns-14N-130 text-solid-gray-700">
                    {option.detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Popover>
    </AriaComboBox>
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/g, ' ')
    .trim();
}
