import { Button, Checkbox, INPUT_LOOK, classNames } from '@banso/ui';
import { useId } from 'react';
import type { LadderStep, ReminderLadder } from '../../api/types.js';
import { type LadderDraft, type StepDraft, belowOf, isSame, typed } from './ladder-draft.js';
import { useRemindersWords } from './reminders-words.js';
import { useDistance } from './use-distance.js';

const GROUPS = [
  ['visits', /^visit(Due|Overdue)/],
  ['planned', /^(visitTomorrow|recordMissing|unconfirmed)/],
  ['promises', /^action/],
  ['handovers', /^handover/],
  ['peers', /^peerConsent/],
  ['dispatches', /^dispatch/],
] as const;

/** The ladder as sentences with the number to type in them, by what they are about. */
export function LadderSteps(props: {
  ladder: ReminderLadder;
  draft: LadderDraft;
  onChange: (step: string, to: StepDraft) => void;
  errors: Readonly<Record<string, string>>;
  canChange: boolean;
}) {
  const w = useRemindersWords();
  return (
    <div className="flex flex-col gap-5">
      {GROUPS.map(([group, pattern]) => (
        <section key={group} aria-label={w(group)}>
          <h3 className="border-b border-solid-gray-300 pb-1 text-dns-16B-130 font-700">{w(group)}</h3>
          <ul>
            {props.ladder.steps
              .filter(({ step }) => pattern.test(step))
              .map((step) => (
                <StepLine
                  key={step.step}
                  step={step}
                  draft={props.draft[step.step]!}
                  isProgramme={props.ladder.programmeId !== null}
                  error={props.errors[`numbers.${step.step}`]}
                  canChange={props.canChange}
                  onChange={(to) => props.onChange(step.step, to)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function StepLine({
  step,
  draft,
  isProgramme,
  error,
  canChange,
  onChange,
}: {
  step: LadderStep;
  draft: StepDraft;
  isProgramme: boolean;
  error: string | undefined;
  canChange: boolean;
  onChange: (to: StepDraft) => void;
}) {
  const w = useRemindersWords();
  const { unit, distance } = useDistance();
  const id = useId();
  const below = belowOf(step, isProgramme);
  const isOwn = !isSame(typed(step, draft), below);
  const belowWords = distance(step, below);
  const isFixed = step.min === step.max;
  return (
    <li className="border-b border-solid-gray-200 py-2.5">
      <div className="flex items-start gap-2">
        <span className="w-8 shrink-0">
          {canChange && step.canBeSwitchedOff && (
            <Checkbox
              aria-label={w('comes', { step: step.label })}
              isSelected={draft.enabled}
              onChange={(enabled) => onChange({ ...draft, enabled })}
            />
          )}
        </span>
        <p className={classNames('min-w-0 flex-1 text-std-16N-170 leading-9', !draft.enabled && 'text-solid-gray-600')}>
          {step.before}
          {isFixed || !canChange ? (
            <b>{step.distance}</b>
          ) : (
            <>
              <input
                inputMode="numeric"
                aria-label={w('number', { step: step.label })}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? id : undefined}
                disabled={!draft.enabled}
                value={draft.days}
                maxLength={2}
                onChange={(event) => onChange({ ...draft, days: event.target.value })}
                className={classNames(
                  INPUT_LOOK,
                  'mx-1 inline-block w-14! px-2! py-1! text-center',
                  error && 'border-error-2!',
                )}
              />
              <b>{unit(step)}</b>
            </>
          )}
          {step.after}
          {!draft.enabled && <b className="ms-2">{w('off')}</b>}
        </p>
      </div>
      <div className="ms-10 flex flex-wrap items-center gap-x-3 text-dns-14N-130 text-solid-gray-700">
        {isOwn && <span>{w(isProgramme ? 'ofPrefecture' : 'standard', { value: belowWords })}</span>}
        {isOwn && canChange && (
          <Button
            size="small"
            variant="text"
            aria-label={w('backSpoken', { step: step.label, value: belowWords })}
            onPress={() => onChange({ days: String(Math.abs(below.offset)), enabled: below.enabled })}
          >
            {w('back', { value: belowWords })}
          </Button>
        )}
        {error && (
          <span id={id} className="font-700 text-error-2">
            {error}
          </span>
        )}
      </div>
    </li>
  );
}
