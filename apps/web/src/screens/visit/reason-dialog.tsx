import { TextArea, useToast } from '@banso/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '../../api/problem.js';
import type { Visit } from '../../api/types.js';
import type { VersionRead } from '../../api/version-read.js';
import { useLatestVisit } from '../../api/visits.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { isSameRecord } from './record-read.js';
import { useVisitWords } from './visit-words.js';

/** A deed on a record that wants a reason (or a comment): what it does, why, and the way back. */
export function ReasonDialog(props: {
  visit: Visit;
  verb: UseMutationResult<Visit, Problem, { id: string; version: VersionRead; reason: string }>;
  title: string;
  text: string;
  submit: string;
  said: string;
  isDanger?: boolean;
  label?: string;
  missing?: string;
  /** The request's name of the field, where it is not `reason`. */
  field?: string;
  /** what was typed before the dialog closed over a record that had become another */
  typed: string;
  onTyped: (reason: string) => void;
  /** The record has become another; what was typed is kept. */
  onOther: () => void;
  onClose: () => void;
}) {
  const w = useVisitWords();
  const common = useCommonWords();
  const say = useToast();
  const { visit, verb, onClose } = props;
  const read = useAsRead(visit);
  // What is sent back, undone or withdrawn was read by whoever does it. Where it has become another text, or somebody
  // else has taken a step since, the way on leads back to the record. The words may have taken a while and may still
  // fit, so they wait until the same deed is chosen again, or given up by its writer.
  const onReload = useReload(read, useLatestVisit(visit), (now) => {
    if (isSameRecord(read.row, now)) return verb.reset();
    say(w('recordOther'));
    props.onOther();
  });
  const form = useForm(
    { reason: props.typed },
    ({ reason }) => ({ reason: reason.trim() ? undefined : (props.missing ?? w('reasonMissing')) }),
    verb.error,
  );
  const refused = verb.error?.byField[props.field ?? 'reason'];
  const done = () => {
    say(props.said);
    onClose();
  };
  return (
    <FormDialog
      title={props.title}
      submitLabel={props.submit}
      isDanger={props.isDanger}
      isPending={verb.isPending}
      problem={verb.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(({ reason }) =>
        verb.mutate({ id: visit.id, version: read.version, reason }, { onSuccess: done }),
      )}
      onClose={onClose}
    >
      <p>{props.text}</p>
      <TextArea
        label={props.label ?? common('reason')}
        isRequired
        value={form.values.reason}
        onChange={(reason) => {
          form.set('reason')(reason);
          props.onTyped(reason);
        }}
        error={form.errors.reason ?? refused}
      />
    </FormDialog>
  );
}
