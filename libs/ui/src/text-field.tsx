import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classNames } from './class-names.js';
import { FieldHint, FieldLabel, FieldProblem, INPUT_LOOK, type FieldProps } from './field.js';

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  className,
  placeholder,
  ...props
}: FieldProps & Omit<AriaTextFieldProps, 'className' | 'children'> & { placeholder?: string }) {
  return (
    <AriaTextField
      {...props}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={classNames('flex flex-col gap-1.5', className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} />
      <FieldHint>{hint}</FieldHint>
      <Input placeholder={placeholder} className={INPUT_LOOK} />
      <FieldProblem>{error}</FieldProblem>
    </AriaTextField>
  );
}
