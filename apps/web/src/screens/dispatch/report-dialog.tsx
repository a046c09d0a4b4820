import { DISPATCH_REPORT_LABELS, DISPATCH_REPORT_TEXTS, type DispatchReportText } from '@banso/domain';
import { TextArea, useToast } from '@banso/ui';
import { type DispatchDetail, useReportDispatch } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useLabel } from '../../i18n/days.js';
import { useDispatchWords } from './dispatch-words.js';

/** An expert's report, or its correction, which begins with what stands. */
export function ReportDialog({ dispatch, onClose }: { dispatch: DispatchDetail; onClose: () => void }) {
  const w = useDispatchWords();
  const say = useToast();
  const label = useLabel();
  const report = useReportDispatch();
  const { version, row } = useAsRead(dispatch);
  const [before] = row.reports;
  const form = useForm<Record<DispatchReportText, string>>(
    {
      onCase: before?.onCase ?? '',
      onSheet: before?.onSheet ?? '',
      onConduct: before?.onConduct ?? '',
      followUp: before?.followUp ?? '',
    },
    ({ onCase, onSheet, onConduct }) => ({
      onCase: (onCase + onSheet + onConduct).trim() ? undefined : w('reportMissing'),
    }),
    report.error,
  );
  const onSuccess = () => {
    say(w('reported'));
    onClose();
  };
  return (
    <FormDialog
      title={w('reportTitle')}
      submitLabel={w('reportSave')}
      isPending={report.isPending}
      problem={report.error}
      formRef={form.ref}
      onSubmit={form.submit((values) => report.mutate({ id: dispatch.id, version, ...values }, { onSuccess }))}
      onClose={onClose}
    >
      <p>{w('reportText')}</p>
      {DISPATCH_REPORT_TEXTS.map((text) => (
        <TextArea
          key={text}
          label={label(DISPATCH_REPORT_LABELS[text])}
          rows={3}
          value={form.values[text]}
          onChange={form.set(text)}
          error={form.errors[text]}
        />
      ))}
    </FormDialog>
  );
}
