import { Checkbox, DayField, Notice, TextArea } from '@banso/ui';
import { useState } from 'react';
import {
  useChangeEngagement,
  useCloseEngagement,
  usePauseEngagement,
  useReopenEngagement,
  useResumeEngagement,
} from '../../api/engagements.js';
import { useCancelPlannedVisits } from '../../api/visits.js';
import { CadenceField, useCadenceInWords } from '../../forms/cadence-field.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import type { Engagement } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';

/** Pauses the engagement from a day on. */
export function PauseDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { today } = useSession();
  const verb = usePauseEngagement();
  const { send, dialog } = useEngagementDialog(props, verb, w('paused'));
  const planned = usePlannedVisits(props.engagement, dialog);
  const form = useForm(
    { from: today as string | null, reason: '' },
    ({ from, reason }) => ({
      from: from ? undefined : w('dayMissing'),
      reason: reason.trim() ? undefined : w('reasonMissing'),
    }),
    verb.error,
  );
  return (
    <FormDialog
      {...planned.dialog}
      title={w('pauseTitle')}
      submitLabel={w('pause')}
      formRef={form.ref}
      onSubmit={form.submit(({ from, reason }) => planned.first(reason, () => send({ from: from ?? '', reason })))}
    >
      <p>{w('pauseText')}</p>
      {planned.choice}
      <DayField
        {...useDayWriting()}
        label={w('pauseFrom')}
        isRequired
        value={form.values.from}
        onChange={form.set('from')}
        error={form.errors.from}
      />
      <TextArea
        label={common('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}

/** Ends the pause; the cadence counts from the resume day. */
export function ResumeDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const { today } = useSession();
  const verb = useResumeEngagement();
  const { send, dialog } = useEngagementDialog(props, verb, w('resumed'));
  const form = useForm(
    { resumedOn: today as string | null },
    ({ resumedOn }) => ({ resumedOn: resumedOn ? undefined : w('dayMissing') }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('resumeTitle')}
      submitLabel={w('resume')}
      formRef={form.ref}
      onSubmit={form.submit(({ resumedOn }) => send({ resumedOn: resumedOn ?? '' }))}
    >
      <p>{w('resumeText')}</p>
      <DayField
        {...useDayWriting()}
        label={w('resumeOn')}
        isRequired
        value={form.values.resumedOn}
        onChange={form.set('resumedOn')}
        error={form.errors.resumedOn}
      />
    </FormDialog>
  );
}

/** Closes the engagement for good. */
export function CloseDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const { today } = useSession();
  const verb = useCloseEngagement();
  const { send, dialog } = useEngagementDialog(props, verb, w('closed'));
  const planned = usePlannedVisits(props.engagement, dialog);
  const form = useForm(
    { closedOn: today as string | null, reason: '', outcome: '' },
    ({ closedOn, reason }) => ({
      closedOn: closedOn ? undefined : w('dayMissing'),
      reason: reason.trim() ? undefined : w('reasonMissing'),
    }),
    verb.error,
  );
  return (
    <FormDialog
      {...planned.dialog}
      isDanger
      title={w('closeTitle')}
      submitLabel={w('close')}
      formRef={form.ref}
      onSubmit={form.submit(({ closedOn, reason, outcome }) =>
        planned.first(reason, () => send({ closedOn: closedOn ?? '', reason, outcome: outcome || undefined })),
      )}
    >
      <p>{w('closeText')}</p>
      {planned.choice}
      <DayField
        {...useDayWriting()}
        label={w('closeOn')}
        isRequired
        value={form.values.closedOn}
        onChange={form.set('closedOn')}
        error={form.errors.closedOn}
      />
      <TextArea
        label={common('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
      <TextArea
        label={w('closeOutcome')}
        rows={3}
        value={form.values.outcome}
        onChange={form.set('outcome')}
        error={form.errors.outcome}
      />
    </FormDialog>
  );
}

/** Undoes a closure that was wrong, with the reason. */
export function ReopenDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useReopenEngagement();
  const { send, dialog } = useEngagementDialog(props, verb, w('reopened'));
  const form = useForm(
    { reason: '' },
    ({ reason }) => ({ reason: reason.trim() ? undefined : w('reasonMissing') }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('reopen')}
      submitLabel={w('reopen')}
      formRef={form.ref}
      onSubmit={form.submit(send)}
    >
      <p>{w('reopenText')}</p>
      <TextArea
        label={common('reason')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}

/**
 * Planned visits stand in the way of a pause and of an end: the dialog offers to cancel them together, for the reason
 * that is typed in it. Without that the server says that they are there.
 */
function usePlannedVisits(engagement: Engagement, dialog: ReturnType<typeof useEngagementDialog>['dialog']) {
  const w = useEngagementWords();
  const cancel = useCancelPlannedVisits();
  const [isCancelling, setCancelling] = useState(false);
  const isPlanned = engagement.plannedOn !== null || engagement.recordMissingOn !== null;
  return {
    dialog: { ...dialog, isPending: dialog.isPending || cancel.isPending, problem: cancel.error ?? dialog.problem },
    first: (reason: string, then: () => void) =>
      isPlanned && isCancelling ? cancel.mutate({ engagementId: engagement.id, reason }, { onSuccess: then }) : then(),
    choice: isPlanned && (
      <Notice tone="warning" title={w('plannedTitle')}>
        <Checkbox isSelected={isCancelling} onChange={setCancelling}>
          {w('plannedCancel')}
        </Checkbox>
      </Notice>
    ),
  };
}

/** Changes how often visits are due, and whether online meetings count. */
export function CadenceDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useChangeEngagement();
  const { send, dialog, merging } = useEngagementDialog(props, verb, common('saved'));
  const cadenceInWords = useCadenceInWords();
  const asRead = ({ cadenceMonths, onlineCounts }: Engagement) => ({ cadenceMonths, onlineCounts });
  const form = useForm(asRead(props.engagement), () => ({}), verb.error);
  const merge = useMerge(form, {
    ...merging,
    fields: [
      { key: 'cadenceMonths', label: w('cadence'), show: cadenceInWords },
      { key: 'onlineCounts', label: w('onlineCounts'), show: (counts: boolean) => common(counts ? 'yes' : 'no') },
    ],
    valuesOf: asRead,
  });
  return (
    <FormDialog
      {...dialog}
      merge={merge}
      title={w('cadenceTitle')}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit(send)}
    >
      <CadenceField
        label={w('cadence')}
        hint={w('cadenceHint')}
        value={form.values.cadenceMonths}
        onChange={form.set('cadenceMonths')}
        error={form.errors.cadenceMonths}
      />
      <Checkbox isSelected={form.values.onlineCounts} onChange={form.set('onlineCounts')}>
        {w('onlineCounts')}
      </Checkbox>
    </FormDialog>
  );
}
