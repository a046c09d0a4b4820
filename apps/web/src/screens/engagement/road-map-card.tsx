import { Badge, Button, Card, DayField, TextArea, useToast } from '@banso/ui';
import { useState } from 'react';
import { useAddMilestone, useChangeMilestone } from '../../api/engagements.js';
import type { Engagement, Milestone } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays } from '../../i18n/days.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useSession } from '../../shell/session-context.js';
import { CorrectTextDialog } from './correct-text-dialog.js';
import { useEngagementWords } from './engagement-words.js';
import { TextButtons } from './purpose-cards.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';
import { useMayChange } from './use-may-change.js';

/** The road map (ロードマップ): what should be reached by when. What was dropped is kept, but no longer shows the way. */
export function RoadMapCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAdding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<Milestone | null>(null);
  const change = useChangeMilestone();
  const correct = useChangeMilestone();
  const onReload = useReloadScreen(['engagement', engagement.id], change);
  const shown = engagement.milestones.filter(({ state }) => state !== 'dropped');
  return (
    <Card
      title={w('roadMap')}
      aside={
        may('engagement:write') && (
          <Button size="small" variant="text" onPress={() => setAdding(true)}>
            {w('milestoneAdd')}
          </Button>
        )
      }
    >
      {change.error && <ProblemNotice problem={change.error} onReload={onReload} />}
      {shown.length === 0 && <p className="text-solid-gray-700">{w('roadMapEmpty')}</p>}
      <ol className="flex flex-col gap-3">
        {shown.map((milestone) => (
          <li key={milestone.id}>
            <Point
              engagement={engagement}
              milestone={milestone}
              change={change}
              onCorrect={() => setCorrecting(milestone)}
            />
          </li>
        ))}
      </ol>
      {correcting && (
        <CorrectTextDialog
          engagement={engagement}
          part={{ milestoneId: correcting.id }}
          textIn={(now) => now.milestones.find(({ id }) => id === correcting.id)?.text ?? correcting.text}
          verb={correct}
          label={w('milestoneText')}
          title={w('milestoneCorrectTitle')}
          onClose={() => setCorrecting(null)}
        />
      )}
      {isAdding && <MilestoneDialog engagement={engagement} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Point({
  engagement,
  milestone,
  change,
  onCorrect,
}: {
  engagement: Engagement;
  milestone: Milestone;
  change: ReturnType<typeof useChangeMilestone>;
  onCorrect: () => void;
}) {
  const w = useEngagementWords();
  const days = useDays();
  const say = useToast();
  const may = useMayChange(engagement);
  const { today } = useSession();
  const isAhead = milestone.state === 'ahead';
  const become = (state: Milestone['state'], said: string) =>
    change.mutate(
      { id: engagement.id, version: versionOnScreen(engagement), milestoneId: milestone.id, state },
      { onSuccess: () => say(said) },
    );
  const button = (label: string, state: Milestone['state'], said: string) => (
    <Button
      size="small"
      variant="text"
      aria-label={`${milestone.text} ${label}`}
      isDisabled={change.isPending}
      onPress={() => become(state, said)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <span className="me-2 font-700 tabular-nums">{days.short(milestone.on)}</span>
      {milestone.text}
      {milestone.reachedOn && (
        <Badge tone="success" className="ms-2">
          {w('milestoneReachedOn', { day: days.bare(milestone.reachedOn) })}
        </Badge>
      )}
      {isAhead && milestone.on < today && (
        <Badge tone="danger" className="ms-2">
          {w('milestoneMissed')}
        </Badge>
      )}
      {may('engagement:write') && (
        <span className="no-print -ms-1.5 flex flex-wrap">
          {isAhead
            ? button(w('milestoneReached'), 'reached', w('milestoneNowReached'))
            : button(w('milestoneNotReached'), 'ahead', w('milestoneNowAhead'))}
          <TextButtons engagement={engagement} kind="milestones" part={milestone} onCorrect={onCorrect} />
          {isAhead && button(w('milestoneDrop'), 'dropped', w('milestoneDropped'))}
        </span>
      )}
    </>
  );
}

function MilestoneDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useAddMilestone();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm(
    { text: '', on: null as string | null },
    ({ text, on }) => ({ text: text.trim() ? undefined : w('textMissing'), on: on ? undefined : w('dayMissing') }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('milestoneTitle')}
      submitLabel={common('add')}
      formRef={form.ref}
      onSubmit={form.submit(({ text, on }) => send({ text, on: on ?? '' }))}
    >
      <TextArea
        label={w('milestoneText')}
        hint={w('milestoneHint')}
        isRequired
        rows={2}
        value={form.values.text}
        onChange={form.set('text')}
        error={form.errors.text}
      />
      <DayField
        {...useDayWriting('coming')}
        label={w('milestoneOn')}
        isRequired
        value={form.values.on}
        onChange={form.set('on')}
        error={form.errors.on}
      />
    </FormDialog>
  );
}
