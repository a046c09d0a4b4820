import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useUiWords } from './ui-provider.js';

/** What every field takes: label, help above the input, and the refusal shown below it. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** A sentence that says what to do; marks the field invalid. */
  error?: string;
  isRequired?: boolean;
  className?: string;
}

/** The frame of an input: bold label with 必須, hint below it. Stands inside a react-aria field. */
export function FieldLabel({ label, isRequired }: { label: ReactNode; isRequired?: boolean }) {
  const words = useUiWords();
  return (
    <Label className="block text-dns-16B-130 font-700">
      {label}
      {isRequired && <span className="ms-2 text-dns-14B-130 font-700 text-error-2">{words.required}</span>}
    </Label>
  );
}

/** Help for a field, read together with it. */
export function FieldHint({ children }: { children?: ReactNode }) {
  return children ? (
    <Text slot="description" className="block text-dns-14N-130 text-solid-gray-700">
      {children}
    </Text>
  ) : null;
}

/** The refusal of a field, read together with it. */
export function FieldProblem({ children }: { children?: ReactNode }) {
  return children ? <FieldError className="block text-dns-14B-130 font-700 text-error-2">{children}</FieldError> : null;
}

/** The look of everything one can type into. */
export const INPUT_LOOK =
  'w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2 min-h-11 text-std-16N-170 text-solid-gray-900 hover:border-black ' +
  'placeholder:text-solid-gray-600 invalid:border-error-2 data-invalid:border-error-2 disabled:border-solid-gray-300 disabled:bg-solid-gray-50 disabled:text-solid-gray-600';

/**
 * Moves the focus to the first field with a refusal, so that nobody has to look for it. Returns whether there was one.
 */
export function focusFirstError(form: HTMLElement | null): boolean {
  const invalid = form?.querySelector<HTMLElement>(
    ':is(input, textarea, button)[aria-invalid="true"]:not([hidden]), [data-invalid-group="true"] :is(button, input), [data-invalid="true"] :is(button, input, textarea)',
  );
  invalid?.focus();
  return Boolean(invalid);
}
