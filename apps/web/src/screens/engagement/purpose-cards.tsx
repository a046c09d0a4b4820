import { Badge, Button, Card, Checkbox, Select, TextArea, useToast } from '@banso/ui';
import { useState } from 'react';
import {
  useAddChallenge,
  useAddInitiative,
  useChangeChallenge,
  useChangeEngagement,
  useChangeInitiative,
} from '../../api/engagements.js';
import type { Challenge, Engagement, Initiative } from '../../api/types.js';
import { versionOnScreen } from '../../api/version-read.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { isCorrected, ReasonField } from '../../forms/reason-field.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { EarlierTexts } from '../../parts/earlier-texts.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { AskExpert } from './ask-expert.js';
import { CorrectTextDialog } from './correct-text-dialog.js';
import { useEngagementWords } from './engagement-words.js';
import { useEngagementDialog, type EngagementDialogProps } from './use-engagement-dialog.js';
import { useMayChange } from './use-may-change.js';

/** How residents should live (ありたい姿). */
export function VisionCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const may = useMayChange(engagement);
  const [isEditing, setEditing] = useState(false);
  return (
    <Card
      title={w('vision')}
      aside={
        may('engagement:write') && (
          <Button
            size="small"
            variant="text"
            aria-label={`${w('vision')} ${common('edit')}`}
            onPress={() => setEditing(true)}
          >
            {common('edit')}
          </Button>
        )
      }
    >
      <p className="whitespace-pre-line">
        {engagement.vision || <span className="text-solid-gray-700">{w('visionEmpty')}</span>}
      </p>
      {engagement.vision && (
        <p className="-ms-1.5">
          <EarlierTexts of={{ kind: 'vision', engagementId: engagement.id }} label={w('vision')} />
        </p>
      )}
      {isEditing && <VisionDialog engagement={engagement} onClose={() => setEditing(false)} />}
    </Card>
  );
}

function VisionDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useChangeEngagement();
  const { send, dialog, merging } = useEngagementDialog(props, verb, common('saved'));
  const before = merging.read.row.vision;
  const form = useForm(
    { vision: before, reason: '' },
    ({ vision, reason }) => ({
      reason: isCorrected(before, vision) && !reason.trim() ? common('correctionReasonMissing') : undefined,
    }),
    verb.error,
  );
  const valuesOf = ({ vision }: Engagement) => ({ vision, reason: form.values.reason });
  const merge = useMerge(form, { ...merging, fields: [{ key: 'vision', label: w('vision') }], valuesOf });
  return (
    <FormDialog
      {...dialog}
      merge={merge}
      title={w('visionTitle')}
      submitLabel={common('save')}
      formRef={form.ref}
      onSubmit={form.submit(({ vision, reason }) => send({ vision, reason: reason || undefined }))}
    >
      <TextArea
        label={w('vision')}
        hint={w('visionHint')}
        rows={4}
        value={form.values.vision}
        onChange={form.set('vision')}
        error={form.errors.vision}
      />
      <ReasonField
        isAsked={isCorrected(before, form.values.vision)}
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errors.reason}
      />
    </FormDialog>
  );
}

/** The true challenge (真の課題) and the others. */
export function ChallengesCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAdding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<Challenge | null>(null);
  const change = useChangeChallenge();
  const correct = useChangeChallenge();
  const say = useToast();
  const onReload = useReloadScreen(['engagement', engagement.id], change);
  const current = engagement.challenges.filter(({ withdrawnOn }) => withdrawnOn === null);
  const truth = current.find(({ isTrue }) => isTrue);
  const others = current.filter(({ isTrue }) => !isTrue);
  const act = (challenge: Challenge, what: { isTrue?: boolean; withdrawn?: boolean }, said: string) =>
    change.mutate(
      { id: engagement.id, version: versionOnScreen(engagement), challengeId: challenge.id, ...what },
      { onSuccess: () => say(said) },
    );
  return (
    <Card
      id="challenges"
      title={w('trueChallenge')}
      aside={
        may('engagement:write') && (
          <Button size="small" variant="text" onPress={() => setAdding(true)}>
            {w('challengeAdd')}
          </Button>
        )
      }
    >
      {change.error && <ProblemNotice problem={change.error} onReload={onReload} />}
      <p>{truth?.text ?? <span className="text-solid-gray-700">{w('trueChallengeEmpty')}</span>}</p>
      {truth && (
        <span className="no-print -ms-1.5 flex flex-wrap">
          <TextButtons engagement={engagement} kind="challenges" part={truth} onCorrect={() => setCorrecting(truth)} />
          <AskExpert engagement={engagement} source={{ ...truth, kind: 'challenge' }} />
        </span>
      )}
      {others.length > 0 && (
        <>
          <h3 className="mt-3 text-dns-16B-130 font-700">{w('challenges')}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {others.map((challenge) => (
              <li key={challenge.id}>
                {challenge.text}
                {may('engagement:write') && (
                  <span className="no-print -ms-1.5 flex flex-wrap">
                    <Button
                      size="small"
                      variant="text"
                      aria-label={`${challenge.text} ${w('makeTrue')}`}
                      isDisabled={change.isPending}
                      onPress={() => act(challenge, { isTrue: true }, w('madeTrue'))}
                    >
                      {w('makeTrue')}
                    </Button>
                    <TextButtons
                      engagement={engagement}
                      kind="challenges"
                      part={challenge}
                      onCorrect={() => setCorrecting(challenge)}
                    />
                    <AskExpert engagement={engagement} source={{ ...challenge, kind: 'challenge' }} />
                    <Button
                      size="small"
                      variant="text"
                      aria-label={`${challenge.text} ${w('withdraw')}`}
                      isDisabled={change.isPending}
                      onPress={() => act(challenge, { withdrawn: true }, w('withdrawn'))}
                    >
                      {w('withdraw')}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {correcting && (
        <CorrectTextDialog
          engagement={engagement}
          part={{ challengeId: correcting.id }}
          textIn={(now) => now.challenges.find(({ id }) => id === correcting.id)?.text ?? correcting.text}
          verb={correct}
          label={w('challengeText')}
          title={w('challengeCorrectTitle')}
          onClose={() => setCorrecting(null)}
        />
      )}
      {isAdding && <ChallengeDialog engagement={engagement} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function ChallengeDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useAddChallenge();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm(
    { text: '', isTrue: false },
    ({ text }) => ({ text: text.trim() ? undefined : w('textMissing') }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('challengeTitle')}
      submitLabel={common('add')}
      formRef={form.ref}
      onSubmit={form.submit(({ text, isTrue }) => send({ text, isTrue: isTrue || undefined }))}
    >
      <TextArea
        label={w('challengeText')}
        isRequired
        value={form.values.text}
        onChange={form.set('text')}
        error={form.errors.text}
      />
      <Checkbox isSelected={form.values.isTrue} onChange={form.set('isTrue')}>
        {w('challengeIsTrue')}
      </Checkbox>
    </FormDialog>
  );
}

/** Beside a text of the story: correct it, and read what stood before where something was changed. */
export function TextButtons({
  engagement,
  kind,
  part,
  onCorrect,
}: {
  engagement: Engagement;
  kind: 'challenges' | 'initiatives' | 'milestones';
  part: { id: string; version: number; text: string };
  onCorrect: () => void;
}) {
  const common = useCommonWords();
  const may = useMayChange(engagement);
  return (
    <>
      {may('engagement:write') && (
        <Button size="small" variant="text" aria-label={`${part.text} ${common('correct')}`} onPress={onCorrect}>
          {common('correct')}
        </Button>
      )}
      {part.version > 1 && <EarlierTexts of={{ kind, engagementId: engagement.id, id: part.id }} label={part.text} />}
    </>
  );
}

const INITIATIVE_STATES = ['idea', 'trying', 'running', 'stopped'] as const;

/** What is being done (具体的な取組) and how far it is. */
export function InitiativesCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAdding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<Initiative | null>(null);
  const change = useChangeInitiative();
  const correct = useChangeInitiative();
  const onReload = useReloadScreen(['engagement', engagement.id], change);
  const states = INITIATIVE_STATES.map((state) => ({ value: state, label: w(state) }));
  const move = (initiative: Initiative, state: Initiative['state']) =>
    change.mutate({ id: engagement.id, version: versionOnScreen(engagement), initiativeId: initiative.id, state });
  return (
    <Card
      id="initiatives"
      title={w('initiatives')}
      aside={
        may('engagement:write') && (
          <Button size="small" variant="text" onPress={() => setAdding(true)}>
            {w('initiativeAdd')}
          </Button>
        )
      }
    >
      {change.error && <ProblemNotice problem={change.error} onReload={onReload} />}
      {engagement.initiatives.length === 0 && <p className="text-solid-gray-700">{w('initiativesEmpty')}</p>}
      <ul className="flex flex-col gap-2">
        {engagement.initiatives.map((initiative) => (
          <li key={initiative.id} className="flex flex-wrap items-center gap-2">
            <span className="min-w-40 flex-1">
              {initiative.text}{' '}
              <TextButtons
                engagement={engagement}
                kind="initiatives"
                part={initiative}
                onCorrect={() => setCorrecting(initiative)}
              />
              {initiative.state !== 'stopped' && (
                <AskExpert engagement={engagement} source={{ ...initiative, kind: 'initiative' }} />
              )}
            </span>
            {may('engagement:write') ? (
              <Select
                label={`${initiative.text} ${w('initiativeState')}`}
                isLabelHidden
                className="w-28"
                options={states}
                value={initiative.state}
                onChange={(state) => state !== initiative.state && move(initiative, state)}
                isDisabled={change.isPending}
              />
            ) : (
              <Badge>{w(initiative.state)}</Badge>
            )}
          </li>
        ))}
      </ul>
      {correcting && (
        <CorrectTextDialog
          engagement={engagement}
          part={{ initiativeId: correcting.id }}
          textIn={(now) => now.initiatives.find(({ id }) => id === correcting.id)?.text ?? correcting.text}
          verb={correct}
          label={w('initiativeText')}
          title={w('initiativeCorrectTitle')}
          onClose={() => setCorrecting(null)}
        />
      )}
      {isAdding && <InitiativeDialog engagement={engagement} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function InitiativeDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useAddInitiative();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm(
    { text: '', state: 'idea' as Initiative['state'] },
    ({ text }) => ({ text: text.trim() ? undefined : w('textMissing') }),
    verb.error,
  );
  return (
    <FormDialog
      {...dialog}
      title={w('initiativeTitle')}
      submitLabel={common('add')}
      formRef={form.ref}
      onSubmit={form.submit(send)}
    >
      <TextArea
        label={w('initiativeText')}
        isRequired
        value={form.values.text}
        onChange={form.set('text')}
        error={form.errors.text}
      />
      <Select
        label={w('initiativeState')}
        options={INITIATIVE_STATES.map((state) => ({ value: state, label: w(state) }))}
        value={form.values.state}
        onChange={form.set('state')}
      />
    </FormDialog>
  );
}
