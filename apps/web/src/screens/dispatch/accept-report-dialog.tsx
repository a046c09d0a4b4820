import { Checkbox, DayField, TextArea, useToast } from '@banso/ui';
import { type DispatchDetail, useAcceptReport, useLatestDispatch } from '../../api/dispatches.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useReload } from '../../forms/use-reload.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDispatchWords } from './dispatch-words.js';

interface Values {
  withAction: boolean;
  text: string;
  dueOn: string | null;
}

/** Accepts a report; of one on an engagement an action item can be made. */
export function AcceptReportDialog({ dispatch, onClose }: { dispatch: DispatchDetail; onClose: () => void }) {
  const w = useDispatchWords();
  const say = useToast();
  const comingDay = useDayWriting('coming');
  const accept = useAcceptReport();
  const read = useAsRead(dispatch);
  const onReload = useReload(read, useLatestDispatch(dispatch.id), () => accept.reset());
  const form = useForm<Values>(
    { withAction: false, text: dispatch.reports[0]?.followUp ?? '', dueOn: null },
    ({ withAction, text, dueOn }) => ({
      text: withAction && !text.trim() ? w('actionMissing') : undefined,
      dueOn: withAction && dueOn === null ? w('dueMissing') : undefined,
    }),
    accept.error,
  );
  const { values, errors, set } = form;
  const onSuccess = () => {
    say(w('reportAccepted'));
    onClose();
  };
  const send = ({ withAction, text, dueOn }: Values) =>
    accept.mutate(
      {
        id: dispatch.id,
        version: read.version,
        ...(withAction ? { actionItem: { text: text.trim(), dueOn: dueOn ?? '' } } : {}),
      },
      { onSuccess },
    );
  return (
    <FormDialog
      title={w('acceptReportTitle')}
      submitLabel={w('acceptReport')}
      isPending={accept.isPending}
      problem={accept.error}
      onReload={onReload}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      {dispatch.engagementId !== null && (
        <>
          <p>{w('acceptReportText')}</p>
          <Checkbox isSelected={values.withAction} onChange={set('withAction')}>
            {w('withAction')}
          </Checkbox>
        </>
      )}
      {values.withAction && (
        <>
          <TextArea label={w('actionText')} isRequired value={values.text} onChange={set('text')} error={errors.text} />
          <DayField
            {...comingDay}
            label={w('actionDue')}
            isRequired
            value={values.dueOn}
            onChange={set('dueOn')}
            error={errors.dueOn}
          />
        </>
      )}
    </FormDialog>
  );
}
