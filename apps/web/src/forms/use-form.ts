import { focusFirstError } from '@banso/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Problem } from '../api/problem.js';

/** What is wrong with which field, in sentences. */
export type Refusals<Values> = Partial<Record<keyof Values & string, string>>;

/**
 * The values of a form, what is wrong with them, and its submission.
 * After a refusal (own check or the server's, whose fields bear the same names) the focus goes to the first wrong
 * field.
 */
export function useForm<Values extends object>(
  initial: Values | (() => Values),
  check: (values: Values) => Refusals<Values>,
  problem?: Problem | null,
) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Refusals<Values>>({});
  const [refusedTimes, setRefusedTimes] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const refuse = (found: Refusals<Values>) => {
    setErrors(found);
    setRefusedTimes((times) => times + 1);
  };
  useEffect(() => {
    if (problem?.errors?.length) refuse(problem.byField as Refusals<Values>);
  }, [problem]);
  useEffect(() => {
    if (refusedTimes > 0) focusFirstError(form.current);
  }, [refusedTimes]);

  return {
    ref: form,
    values,
    errors,
    /** `set('reason')` is the onChange of the field `reason`. */
    set:
      <Key extends keyof Values & string>(key: Key) =>
      (value: Values[Key]) => {
        setValues((before) => ({ ...before, [key]: value }));
        setErrors((before) => ({ ...before, [key]: undefined }));
      },
    setValues,
    /** The onSubmit of the form: checks, then acts. */
    submit: (act: (values: Values) => void) => (event: FormEvent) => {
      event.preventDefault();
      const found = check(values);
      if (Object.values(found).some(Boolean)) refuse(found);
      else act(values);
    },
  };
}
