import {
  ofEachRecordText,
  RECORD_TEXTS,
  type RecordTextField,
  type RecordTextName,
  STAGES,
  STAGE_LABELS,
  VISIT_MODES,
  VISIT_MODE_LABELS,
  stageMove,
} from '@banso/domain';
import { Card, Checkbox, ChoiceGroup, DayField, Disclosure, Link, TextArea, TextField } from '@banso/ui';
import { useState } from 'react';
import { useForm, type Refusals } from '../../forms/use-form.js';
import type { Problem } from '../../api/problem.js';
import type { Stage } from '../../api/types.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { SupportTypesField } from '../../parts/support-types-field.js';
import { useSession } from '../../shell/session-context.js';
import { clockOf } from '../engagement/clock-time.js';
import { LastHomeworkCard, NewHomeworkCard } from './homework-cards.js';
import { NextVisitFields, dueAfter } from './next-visit-fields.js';
import { ParticipantsField } from './participants-field.js';
import type { RecordDraft } from './record-draft.js';
import type { RecordSubject } from './record-subject.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** The values of a record with their checks. */
export function useRecordForm(initial: () => RecordDraft, problem: Problem | null, isCorrection: boolean) {
  const w = useVisitRecordWords();
  const label = useLabel();
  const { today } = useSession();
  return useForm<RecordDraft>(
    initial,
    (draft) => {
      const wrongTime = (text: string) => (text.trim() && clockOf(text) === null ? w('timeWrong') : undefined);
      const isNotAfter = (next: string | null, held: string | null) => next !== null && held !== null && next <= held;
      const refusals: Record<string, string | undefined> = {
        heldOn: draft.heldOn === null ? w('dayMissing') : draft.heldOn > today ? w('dayFuture') : undefined,
        ...ofEachRecordText(({ name, missing }) => (missing && !draft[name].trim() ? label(missing) : undefined)),
        supportTypes: draft.supportTypes.length > 0 ? undefined : w('typesMissing'),
        reason: isCorrection && !draft.reason.trim() ? w('reasonMissing') : undefined,
        startedAt: wrongTime(draft.startedAt),
        endedAt: wrongTime(draft.endedAt),
        nextAt: wrongTime(draft.nextAt),
        nextOn: isNotAfter(draft.nextOn, draft.heldOn) ? w('nextPast') : undefined,
      };
      draft.homework.forEach(({ text, dueOn }, place) => {
        if (text.trim() && dueOn === null) refusals[`actionItems.${place}.dueOn`] = w('homeworkDueMissing');
      });
      return refusals as Refusals<RecordDraft>;
    },
    problem,
  );
}

/** The fields of a record: the essentials first, the rest folded, homework and the last record beside them. */
export function RecordFields({ subject, form }: { subject: RecordSubject; form: ReturnType<typeof useRecordForm> }) {
  const { values, set } = form;
  const errors: Readonly<Record<string, string | undefined>> = form.errors;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23.75rem]">
      <Essentials subject={subject} form={form} />
      <div className="flex min-w-0 flex-col gap-4">
        <LastHomeworkCard
          homework={subject.homework}
          done={values.doneActionItemIds}
          onChange={set('doneActionItemIds')}
        />
        <NewHomeworkCard
          subject={subject}
          homework={values.homework}
          defaultDue={values.nextOn ?? dueAfter(subject, values).dueOn}
          errors={errors}
          onChange={set('homework')}
        />
        <LastRecordCard subject={subject} />
      </div>
    </div>
  );
}

function Essentials({ subject, form }: { subject: RecordSubject; form: ReturnType<typeof useRecordForm> }) {
  const w = useVisitRecordWords();
  const label = useLabel();
  const { today } = useSession();
  const { values, errors, set } = form;
  const stage = values.stage ?? subject.stage;
  const [hadNext, noteNext] = useState(values.nextOn !== null);
  if (!hadNext && values.nextOn !== null) noteNext(true);
  return (
    <Card title={w('essentials')}>
      <div className="flex flex-col gap-5">
        <div className="grid gap-4 sm:max-lg:grid-cols-2 xl:grid-cols-2">
          <DayField
            {...useDayWriting('past')}
            label={w('day')}
            isRequired
            max={today}
            value={values.heldOn}
            onChange={set('heldOn')}
            error={errors.heldOn}
          />
          <ChoiceGroup
            label={w('mode')}
            isRequired
            options={VISIT_MODES.map((mode) => ({ value: mode, label: label(VISIT_MODE_LABELS[mode]) }))}
            value={values.mode}
            onChange={set('mode')}
            error={errors.mode}
          />
        </div>
        <RecordTexts place="first" form={form} />
        <SupportTypesField
          label={w('types')}
          value={values.supportTypes}
          onChange={set('supportTypes')}
          error={errors.supportTypes}
        />
        <div className="grid gap-4 xl:grid-cols-2">
          <ParticipantsField
            label={w('ours')}
            addLabel={w('addOurs')}
            nameLabel={w('addName')}
            suggested={subject.ours.map(({ id, name }) => ({ personId: id, name }))}
            value={values.participantsOurs}
            onChange={set('participantsOurs')}
            error={errors.participantsOurs}
          />
          <ParticipantsField
            label={w('theirs')}
            addLabel={w('addTheirs')}
            nameLabel={w('addName')}
            suggested={subject.theirs.map((name) => ({ personId: null, name }))}
            value={values.participantsTheirs.map((name) => ({ personId: null, name }))}
            onChange={(all) => set('participantsTheirs')(all.map(({ name }) => name))}
            error={errors.participantsTheirs}
          />
        </div>
        <RecordTexts place="beforeOpinion" form={form} />
        <div>
          <TextArea
            label={w('opinion')}
            hint={w('opinionHint')}
            rows={2}
            value={values.opinion}
            onChange={set('opinion')}
            error={errors.opinion}
          />
          <Checkbox isSelected={values.opinionInternal} onChange={set('opinionInternal')}>
            {w('opinionInternal')}
          </Checkbox>
        </div>
        <ChoiceGroup
          label={w('stage')}
          options={STAGES.map((one) => ({
            value: String(one),
            label: String(one),
            spoken: w('stageSpoken', { stage: one, label: label(STAGE_LABELS[one]) }),
          }))}
          value={String(stage)}
          onChange={(value) => set('stage')(Number(value) as Stage)}
          hint={`${stage}　${label(STAGE_LABELS[stage])}（${label(stageMove(subject.stage, stage).words)}）`}
          error={errors.stage}
        />
        {subject.record !== null && (
          <TextArea
            label={w('reason')}
            hint={w(subject.record.confirmation.returned ? 'reasonHintReturned' : 'reasonHint')}
            isRequired
            rows={2}
            value={values.reason}
            onChange={set('reason')}
            error={errors.reason}
          />
        )}
        {/* A colleague's record makes this a correction; a next visit typed before is not sent unseen. */}
        {(subject.record === null || hadNext) && (
          <NextVisitFields
            subject={subject}
            draft={values}
            errors={errors}
            setOn={set('nextOn')}
            setAt={set('nextAt')}
          />
        )}
        <MoreFields form={form} />
      </div>
    </Card>
  );
}

/** The record's texts that are asked for at one place of the form. */
function RecordTexts({ place, form }: { place: RecordTextField['place']; form: ReturnType<typeof useRecordForm> }) {
  const label = useLabel();
  const fields: readonly (RecordTextField & { name: RecordTextName })[] = RECORD_TEXTS;
  return fields
    .filter((field) => field.place === place)
    .map(({ name, label: called, hint, missing, rows }) => (
      <TextArea
        key={name}
        label={label(called)}
        hint={hint && label(hint)}
        isRequired={missing !== undefined}
        rows={rows}
        value={form.values[name]}
        onChange={form.set(name)}
        error={form.errors[name]}
      />
    ));
}

function MoreFields({ form }: { form: ReturnType<typeof useRecordForm> }) {
  const w = useVisitRecordWords();
  const { values, errors, set } = form;
  const folded = RECORD_TEXTS.filter(({ place }) => place === 'folded').map(({ name }) => name);
  const [isOpen, setOpen] = useState(() => folded.some((name) => Boolean(values[name])));
  // A refusal must not hide in a folded part.
  const hasError = (['startedAt', 'endedAt', 'purpose', ...folded] as const).some((name) => Boolean(errors[name]));
  return (
    <Disclosure title={w('more')} isExpanded={isOpen || hasError} onExpandedChange={setOpen}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={w('startedAt')}
          hint={w('timeHint')}
          inputMode="numeric"
          value={values.startedAt}
          onChange={set('startedAt')}
          error={errors.startedAt}
        />
        <TextField
          label={w('endedAt')}
          hint={w('timeHint')}
          inputMode="numeric"
          value={values.endedAt}
          onChange={set('endedAt')}
          error={errors.endedAt}
        />
      </div>
      <TextArea label={w('purpose')} rows={1} value={values.purpose} onChange={set('purpose')} error={errors.purpose} />
      <RecordTexts place="folded" form={form} />
    </Disclosure>
  );
}

function LastRecordCard({ subject: { lastVisit } }: { subject: RecordSubject }) {
  const w = useVisitRecordWords();
  const days = useDays();
  if (!lastVisit) return null;
  return (
    <Card title={w('lastRecord', { day: days.bare(lastVisit.heldOn) })}>
      <p className="line-clamp-6 whitespace-pre-line">{lastVisit.facts}</p>
      <p className="mt-2">
        <Link href={`/visits/${lastVisit.id}`}>{w('lastRecordRead')}</Link>
      </p>
    </Card>
  );
}
