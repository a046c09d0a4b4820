import { TextField } from '@banso/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '../../api/problem.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useAccountWords } from './account-words.js';

/** Something that needs a code of the app, or a recovery code, as proof. */
export function CodeDialog<Answer>(props: {
  title: string;
  text: string;
  isDanger?: boolean;
  verb: UseMutationResult<Answer, Problem, { code: string }>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}) {
  const w = useAccountWords();
  const form = useForm(
    { code: '' },
    ({ code }) => ({ code: code.trim() ? undefined : w('codeMissing') }),
    props.verb.error,
  );
  return (
    <FormDialog
      title={props.title}
      submitLabel={props.title}
      isDanger={props.isDanger}
      isPending={props.verb.isPending}
      problem={props.verb.error}
      formRef={form.ref}
      onSubmit={form.submit(({ code }) => props.verb.mutate({ code }, { onSuccess: props.onDone }))}
      onClose={props.onClose}
    >
      <p>{props.text}</p>
      <TextField
        label={w('code')}
        hint={w('codeHint')}
        autoComplete="one-time-code"
        isRequired
        value={form.values.code}
        onChange={form.set('code')}
        error={form.errors.code}
      />
    </FormDialog>
  );
}
