import { VISIT_MODES, VISIT_MODE_LABELS, civilDay } from '@banso/domain';
import { ChoiceGroup, DayField, TextField } from '@banso/ui';
import type { Problem } from '../../api/problem.js';
import type { VisitMode } from '../../api/types.js';
import type { VisitPlan } from '../../api/visits.js';
import type { MergeField } from '../../forms/merge.js';
import { useForm } from '../../forms/use-form.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDayWriting } from '../../forms/use-day-writing.js';
import { officeCalendar, useDays, useLabel } from '../../i18n/days.js';
import { useSession } from '../../shell/session-context.js';
import { clockOf } from './clock-time.js';
import { usePlanVisitWords } from './plan-visit-words.js';

/** What is typed about a visit before it is held. */
export interface PlanValues {
  plannedOn: string | null;
  startsAt: string;
  place: string;
  mode: VisitMode;
  purpose: string;
}

/** The plan to send; only for values that were checked. */
export function planOf(values: PlanValues): VisitPlan & { plannedOn: string } {
  return {
    plannedOn: values.plannedOn ?? '',
    startsAt: clockOf(values.startsAt) ?? undefined,
    place: values.place,
    mode: values.mode,
    purpose: values.purpose,
  };
}

/** The form of a plan with its checks. */
export function usePlanForm(initial: PlanValues, problem: Problem | null) {
  const w = usePlanVisitWords();
  const { today } = useSession();
  return useForm(
    initial,
    (values) => ({
      plannedOn: values.plannedOn === null ? w('dayMissing') : values.plannedOn < today ? w('dayPast') : undefined,
      startsAt: values.startsAt.trim() && clockOf(values.startsAt) === null ? w('timeWrong') : undefined,
    }),
    problem,
  );
}

/** Day with its consequence, time, place, mode and purpose of a planned visit. */
export function PlanFields({
  form,
  dueOn,
  proposedOn = null,
}: {
  form: ReturnType<typeof usePlanForm>;
  dueOn: string | null;
  /** The day that was filled in for the person. */
  proposedOn?: string | null;
}) {
  const { today } = useSession();
  const w = usePlanVisitWords();
  const common = useCommonWords();
  const label = useLabel();
  const days = useDays();
  const { values, errors, set } = form;
  return (
    <>
      <div>
        <DayField
          {...useDayWriting('coming')}
          label={w('day')}
          isRequired
          value={values.plannedOn}
          onChange={set('plannedOn')}
          error={errors.plannedOn}
          hint={dueOn ? w(dueOn < today ? 'dueWas' : 'dueHint', { day: days.monthDay(dueOn) }) : undefined}
        />
        <DayConsequence day={values.plannedOn} dueOn={dueOn} />
        {proposedOn !== null && values.plannedOn === proposedOn && (
          <p className="text-dns-14N-130 text-solid-gray-700">{w('proposed')}</p>
        )}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={w('time')}
          hint={w('timeHint')}
          inputMode="numeric"
          value={values.startsAt}
          onChange={set('startsAt')}
          error={errors.startsAt}
        />
        <ChoiceGroup
          label={common('mode')}
          isRequired
          options={VISIT_MODES.map((mode) => ({ value: mode, label: label(VISIT_MODE_LABELS[mode]) }))}
          value={values.mode}
          onChange={set('mode')}
        />
      </div>
      <TextField label={w('place')} value={values.place} onChange={set('place')} error={errors.place} />
      <TextField
        label={w('purpose')}
        hint={w('purposeHint')}
        value={values.purpose}
        onChange={set('purpose')}
        error={errors.purpose}
      />
    </>
  );
}

/** The fields of a plan as they stand beside another's. */
export function usePlanMergeFields(): MergeField<PlanValues>[] {
  const w = usePlanVisitWords();
  const common = useCommonWords();
  const label = useLabel();
  const days = useDays();
  return [
    { key: 'plannedOn', label: w('day'), show: (day: string | null) => (day ? days.full(day) : '') },
    { key: 'startsAt', label: w('time'), show: (time: string) => time },
    { key: 'mode', label: common('mode'), show: (mode: VisitMode) => label(VISIT_MODE_LABELS[mode]) },
    { key: 'place', label: w('place') },
    { key: 'purpose', label: w('purpose') },
  ];
}

/** What the chosen day means against the due day, said while it is chosen. */
export function DayConsequence({ day, dueOn }: { day: string | null; dueOn: string | null }) {
  const w = usePlanVisitWords();
  const days = useDays();
  const { today } = useSession();
  const hasPassed = dueOn !== null && dueOn < today;
  const said: string[] = [];
  if (day && !officeCalendar.isOpen(civilDay(day))) said.push(w('closed', { day: days.monthDay(day) }));
  if (day && dueOn && !hasPassed)
    said.push(w(day === dueOn ? 'inTime' : day < dueOn ? 'beforeDue' : 'afterDue', { due: days.monthDay(dueOn) }));
  return (
    <p
      aria-live="polite"
      className={`mt-1 text-dns-14N-130 ${day && dueOn && !hasPassed && day > dueOn ? 'font-700 text-error-2' : 'text-solid-gray-700'}`}
    >
      {said.join(' ')}
    </p>
  );
}
