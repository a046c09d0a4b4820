import { useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import { classNames } from './class-names.js';
import { FieldHint, FieldLabel, FieldProblem, INPUT_LOOK, type FieldProps } from './field.js';

/** Several lines of text; grows with what is written, from `rows` upward. */
export function TextArea({
  label,
  hint,
  error,
  className,
  rows = 2,
  placeholder,
  ...props
}: FieldProps & Omit<TextFieldProps, 'className' | 'children' | 'type'> & { rows?: number; placeholder?: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // Browsers that know field-sizing grow the field by themselves.
    if (!area.current || CSS.supports('field-sizing', 'content')) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [props.value]);
  return (
    <AriaTextField
      {...props}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={classNames('flex flex-col gap-1.5', className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} />
      <FieldHint>{hint}</FieldHint>
      <AriaTextArea
        ref={area}
        rows={rows}
        placeholder={placeholder}
        className={classNames(INPUT_LOOK, 'block resize-y', ROWS[rows] ?? 'min-h-19')}
      />
      <FieldProblem>{error}</FieldProblem>
    </AriaTextField>
  );
}

// With field-sizing the browser ignores `rows`, so the least height is said once more.
const ROWS: Record<number, string> = { 1: 'min-h-11', 2: 'min-h-19', 3: 'min-h-26', 4: 'min-h-33' };
