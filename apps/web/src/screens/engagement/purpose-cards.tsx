import { Badge, Button, Card, Checkbox, Select, TextArea, useToast } from '@banso/ui';
import { useState } from 'react';
import { useAddChallenge, useAddInitiative, useChangeChallenge, useChangeEngagement, useChangeInitiative } from '../../api/engagements.js';
import type { Challenge, Engagement, Initiative } from '../../api/types.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
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
    <Card title={w('vision')} aside={may('engagement:write') && <Button size="small" variant="text" aria-label={`${w('vision')} ${common('edit')}`} onPress={() => setEditing(true)}>{common('edit')}</Button>}>
      <p className="whitespace-pre-line">{engagement.vision || <span className="text-solid-gray-700">{w('visionEmpty')}</span>}</p>
      {isEditing && <VisionDialog engagement={engagement} onClose={() => setEditing(false)} />}
    </Card>
  );
}

function VisionDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useChangeEngagement();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm({ vision: props.engagement.vision }, () => ({}), verb.error);
  return (
    <FormDialog {...dialog} title={w('visionTitle')} submitLabel={common('save')} formRef={form.ref} onSubmit={form.submit(send)}>
      <TextArea label={w('vision')} hint={w('visionHint')} rows={4} value={form.values.vision} onChange={form.set('vision')} error={form.errors.vision} />
    </FormDialog>
  );
}

/** The true challenge (真の課題) and the others. */
export function ChallengesCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAdding, setAdding] = useState(false);
  const change = useChangeChallenge();
  const say = useToast();
  const current = engagement.challenges.filter(({ withdrawnOn }) => withdrawnOn === null);
  const truth = current.find(({ isTrue }) => isTrue);
  const others = current.filter(({ isTrue }) => !isTrue);
  const act = (challenge: Challenge, what: { isTrue?: boolean; withdrawn?: boolean }, said: string) =>
    change.mutate({ id: engagement.id, version: engagement.version, challengeId: challenge.id, ...what }, { onSuccess: () => say(said) });
  return (
    <Card title={w('trueChallenge')} aside={may('engagement:write') && <Button size="small" variant="text" onPress={() => setAdding(true)}>{w('challengeAdd')}</Button>}>
      {change.error && <ProblemNotice problem={change.error} />}
      <p>{truth?.text ?? <span className="text-solid-gray-700">{w('trueChallengeEmpty')}</span>}</p>
      {others.length > 0 && (
        <>
          <h3 className="mt-3 text-dns-16B-130 font-700">{w('challenges')}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {others.map((challenge) => (
              <li key={challenge.id}>
                {challenge.text}
                {may('engagement:write') && (
                  <span className="no-print -ms-1.5 flex flex-wrap">
                    <Button size="small" variant="text" aria-label={`${challenge.text} ${w('makeTrue')}`} isDisabled={change.isPending} onPress={() => act(challenge, { isTrue: true }, w('madeTrue'))}>{w('makeTrue')}</Button>
                    <Button size="small" variant="text" aria-label={`${challenge.text} ${w('withdraw')}`} isDisabled={change.isPending} onPress={() => act(challenge, { withdrawn: true }, w('withdrawn'))}>{w('withdraw')}</Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
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
  const form = useForm({ text: '', isTrue: false }, ({ text }) => ({ text: text.trim() ? undefined : w('textMissing') }), verb.error);
  return (
    <FormDialog {...dialog} title={w('challengeTitle')} submitLabel={common('add')} formRef={form.ref} onSubmit={form.submit(({ text, isTrue }) => send({ text, isTrue: isTrue || undefined }))}>
      <TextArea label={w('challengeText')} isRequired value={form.values.text} onChange={form.set('text')} error={form.errors.text} />
      <Checkbox isSelected={form.values.isTrue} onChange={form.set('isTrue')}>{w('challengeIsTrue')}</Checkbox>
    </FormDialog>
  );
}

const INITIATIVE_STATES = ['idea', 'trying', 'running', 'stopped'] as const;

/** What is being done (具体的な取組) and how far it is. */
export function InitiativesCard({ engagement }: { engagement: Engagement }) {
  const w = useEngagementWords();
  const may = useMayChange(engagement);
  const [isAdding, setAdding] = useState(false);
  const change = useChangeInitiative();
  const states = INITIATIVE_STATES.map((state) => ({ value: state, label: w(state) }));
  const move = (initiative: Initiative, state: string) => change.mutate({ id: engagement.id, version: engagement.version, initiativeId: initiative.id, state });
  return (
    <Card title={w('initiatives')} aside={may('engagement:write') && <Button size="small" variant="text" onPress={() => setAdding(true)}>{w('initiativeAdd')}</Button>}>
      {change.error && <ProblemNotice problem={change.error} />}
      {engagement.initiatives.length === 0 && <p className="text-solid-gray-700">{w('initiativesEmpty')}</p>}
      <ul className="flex flex-col gap-2">
        {engagement.initiatives.map((initiative) => (
          <li key={initiative.id} className="flex flex-wrap items-center gap-2">
            <span className="min-w-40 flex-1">{initiative.text}</span>
            {may('engagement:write')
              ? <Select label={`${initiative.text} ${w('initiativeState')}`} isLabelHidden className="w-28" options={states} value={initiative.state} onChange={(state) => state !== initiative.state && move(initiative, state)} isDisabled={change.isPending} />
              : <Badge>{w(initiative.state)}</Badge>}
          </li>
        ))}
      </ul>
      {isAdding && <InitiativeDialog engagement={engagement} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function InitiativeDialog(props: EngagementDialogProps) {
  const w = useEngagementWords();
  const common = useCommonWords();
  const verb = useAddInitiative();
  const { send, dialog } = useEngagementDialog(props, verb, common('saved'));
  const form = useForm({ text: '', state: 'idea' as Initiative['state'] }, ({ text }) => ({ text: text.trim() ? undefined : w('textMissing') }), verb.error);
  return (
    <FormDialog {...dialog} title={w('initiativeTitle')} submitLabel={common('add')} formRef={form.ref} onSubmit={form.submit(send)}>
      <TextArea label={w('initiativeText')} isRequired value={form.values.text} onChange={form.set('text')} error={form.errors.text} />
      <Select label={w('initiativeState')} options={INITIATIVE_STATES.map((state) => ({ value: state, label: w(state) }))} value={form.values.state} onChange={form.set('state')} />
    </FormDialog>
  );
}
