import { STAGES, STAGE_LABELS, stageMove } from '@banso/domain';
import { ChoiceGroup, DayField, TextArea } from '@banso/ui';
import { useChangeStage } from '../../api/engagements.js';
import type { Stage } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useLabel } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { useEngagementWords } from './engagement-words.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';

/** Moves the engagement to another stage; says which way it goes before it is saved. */
export function StageDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const label = useLabel();
  const { today } = useSession();
  const verb = useChangeStage();
  const form = useForm(
    { stage: props.engagement.stage as Stage, since: today as string | null, reason: '' },
    ({ stage, since, reason }) => ({
      stage: stage === props.engagement.stage ? w('stageMissing') : undefined,
      since: since ? undefined : w('dayMissing'),
      reason: reason.trim() ? undefined : w('reasonMissing'),
    }),
    verb.error,
  );
  const { send, dialog } = useEngagementDialog(props, verb, w('stageChanged', { stage: form.values.stage }));
  return (
    <FormDialog
      {...dialog}
      title={w('stageTitle')}
      submitLabel={w('changeStage')}
      formRef={form.ref}
      onSubmit={form.submit(({ stage, since, reason }) => send({ stage, since: since ?? '', reason }))}
    >
      <ChoiceGroup
        label={common('stage')}
        isRequired
        options={STAGES.map((stage) => ({ value: String(stage), label: `${stage}　${label(STAGE_LABELS[stage])}` }))}
        value={String(form.values.stage)}
        onChange={(value) => form.set('stage')(Number(value) as Stage)}
        hint={label(stageMove(props.engagement.stage, form.values.stage).words)}
        error={form.errors.stage}
      />
      <DayField
        {...useDayWriting()}
        label={w('stageSince')}
        isRequired
        value={form.values.since}
        onChange={form.set('since')}
        error={form.errors.since}
      />
      <TextArea
        label={common('reason')}
        hint={w('stageReasonHint')}
        isRequired
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}
