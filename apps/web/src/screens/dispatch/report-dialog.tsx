import { DISPATCH_REPORT_LABELS, DISPATCH_REPORT_TEXTS, type DispatchReportText } from '@banso/domain';
import { TextArea, useToast } from '@banso/ui';
import { type DispatchDetail, useLatestDispatch, useReportDispatch } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useLabel } from '../../i18n/days.js';
import { useDispatchWords } from './dispatch-words.js';

/** An expert's report, or its correction, which begins with what stands. */
export function ReportDialog({ dispatch, onClose }: { dispatch: DispatchDetail; onClose: () => void }) {
  const w = useDispatchWords();
  const say = useToast();
  const label = useLabel();
  const report = useReportDispatch();
  const read = useAsRead(dispatch);
  const form = useForm<Record<DispatchReportText, string>>(
    textsOf(read.row),
    ({ onCase, onSheet, onConduct }) => ({
      onCase: (onCase + onSheet + onConduct).trim() ? undefined : w('reportMissing'),
    }),
    report.error,
  );
  const merge = useMerge(form, {
    fields: DISPATCH_REPORT_TEXTS.map((key) => ({ key, label: label(DISPATCH_REPORT_LABELS[key]) })),
    read,
    valuesOf: textsOf,
    latest: useLatestDispatch(dispatch.id),
    onSettled: () => report.reset(),
  });
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
      merge={merge}
      formRef={form.ref}
      onSubmit={form.submit((values) =>
        report.mutate({ id: dispatch.id, version: read.version, ...values }, { onSuccess }),
      )}
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

/** The texts of the report that stands, empty before there is one. */
function textsOf({ reports: [before] }: DispatchDetail): Record<DispatchReportText, string> {
  const { onCase = '', onSheet = '', onConduct = '', followUp = '' } = before ?? {};
  return { onCase, onSheet, onConduct, followUp };
}
