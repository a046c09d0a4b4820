import { HUMAN_FIELDS, HUMAN_FIELD_LABELS } from '@banso/domain';
import { TextArea, useToast } from '@banso/ui';
import { useCorrectHandover, useLatestHandover } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { useHandoverWords } from './handover-words.js';

/** Corrects a packet that was handed over: what people wrote, and why it is corrected. */
export function CorrectDialog({ packet, onClose }: { packet: Handover; onClose: () => void }) {
  const w = useHandoverWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const verb = useCorrectHandover();
  const form = useForm(
    { reason: '', ...packet.human },
    ({ reason }) => ({ reason: reason.trim() ? undefined : common('required') }),
    verb.error,
  );
  const read = useAsRead(packet);
  const merge = useMerge(form, {
    fields: HUMAN_FIELDS.map((field) => ({ key: field, label: label(HUMAN_FIELD_LABELS[field]) })),
    read,
    valuesOf: ({ human }) => ({ ...human, reason: form.values.reason }),
    latest: useLatestHandover(packet.id),
    onSettled: () => verb.reset(),
  });
  const done = () => {
    say(w('corrected'));
    onClose();
  };
  const send = ({ reason, ...texts }: typeof form.values) =>
    verb.mutate({ id: packet.id, version: read.version, reason, ...texts }, { onSuccess: done });
  return (
    <FormDialog
      title={w('correctTitle')}
      submitLabel={w('correct')}
      isPending={verb.isPending}
      problem={verb.error}
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <p>{w('correctText', { name: packet.successor?.name ?? w('noSuccessor') })}</p>
      <TextArea
        label={w('correctReason')}
        isRequired
        rows={1}
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
      {HUMAN_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={label(HUMAN_FIELD_LABELS[field])}
          rows={2}
          value={form.values[field]}
          onChange={form.set(field)}
          error={form.errors[field]}
        />
      ))}
    </FormDialog>
  );
}
