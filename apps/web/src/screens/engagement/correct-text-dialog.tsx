import { TextArea } from '@banso/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Of } from '../../api/engagements.js';
import type { Problem } from '../../api/problem.js';
import type { Engagement } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { isCorrected, ReasonField } from '../../forms/reason-field.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useEngagementWords } from './engagement-words.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';

/** Corrects one text of the story; what stood before is kept with the reason. */
export function CorrectTextDialog<Input extends Of & { text?: string; reason?: string }>({
  part,
  verb,
  label,
  title,
  textIn,
  ...props
}: EngagementDialogProps & {
  /** What names the part in the request. */
  part: Omit<Input, keyof Of | 'text' | 'reason'>;
  verb: UseMutationResult<Engagement, Problem, Input>;
  label: string;
  title: string;
  /** The text as the engagement has it. */
  textIn: (engagement: Engagement) => string;
}) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { send, dialog, merging } = useEngagementDialog(props, verb, common('saved'));
  const before = textIn(merging.read.row);
  const form = useForm(
    { text: before, reason: '' },
    (typed) => ({
      text: typed.text.trim() ? undefined : w('textMissing'),
      reason: isCorrected(before, typed.text) && !typed.reason.trim() ? common('correctionReasonMissing') : undefined,
    }),
    verb.error,
  );
  const valuesOf = (now: Engagement) => ({ text: textIn(now), reason: form.values.reason });
  const merge = useMerge(form, { ...merging, fields: [{ key: 'text', label }], valuesOf });
  const act = (typed: { text: string; reason: string }) =>
    send({ ...part, text: typed.text, reason: typed.reason || undefined } as unknown as Omit<Input, keyof Of>);
  return (
    <FormDialog
      {...dialog}
      merge={merge}
      title={title}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit(act)}
    >
      <TextArea
        label={label}
        isRequired
        value={form.values.text}
        onChange={form.set('text')}
        error={form.errors.text}
      />
      <ReasonField
        isAsked={isCorrected(before, form.values.text)}
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
