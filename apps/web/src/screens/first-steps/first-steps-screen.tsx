import { FIRST_STEP_LABELS, FIRST_STEP_STATE_LABELS, type FirstStep, isStartingList } from '@banso/domain';
import { Badge, Button, Card, LinkButton, Notice, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { useFirstSteps, useSkipStep } from '../../api/first-steps.js';
import type { FirstStepRow } from '../../api/types.js';
import { useLabel } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { useFirstStepsWords } from './first-steps-words.js';
import { StartingListDialog } from './starting-list-dialog.js';

/** Where each step is done by hand. */
const SCREENS: Readonly<Record<FirstStep, string>> = {
  programmes: '/masters?tab=programmes',
  areas: '/masters?tab=areas',
  people: '/masters?tab=people',
  engagements: '/engagements/new',
  visits: '/engagements',
};
const OPENERS = {
  programmes: 'toProgrammes',
  areas: 'toAreas',
  people: 'toPeople',
  engagements: 'toEngagements',
  visits: 'toVisits',
} as const satisfies Record<FirstStep, string>;

/** What a new office still lacks before its first visit, step by step (はじめの設定). */
export function FirstStepsScreen() {
  const w = useFirstStepsWords();
  const steps = useFirstSteps();
  const skip = useSkipStep();
  const [list, setList] = useState<FirstStep | null>(null);
  return (
    <>
      <PageHeading title={w('title')} lead={w('lead')} />
      {skip.error && <ProblemNotice problem={skip.error} />}
      <QueryView query={steps} lines={8}>
        {({ items, isOpen }) => (
          <div className="flex max-w-4xl flex-col gap-4">
            {!isOpen && (
              <Notice tone="success" title={w('doneTitle')}>
                {w('doneText')}
              </Notice>
            )}
            <ol className="flex flex-col gap-4">
              {items.map((row, place) => (
                <li key={row.step}>
                  <StepCard
                    number={place + 1}
                    row={row}
                    onList={() => setList(row.step)}
                    onSkip={(isSkipped) => skip.mutate({ step: row.step, isSkipped })}
                  />
                </li>
              ))}
            </ol>
          </div>
        )}
      </QueryView>
      {list && isStartingList(list) && <StartingListDialog list={list} onClose={() => setList(null)} />}
    </>
  );
}

const TONES = { done: 'success', skipped: 'neutral', next: 'info', waiting: 'neutral' } as const;

function StepCard(props: {
  number: number;
  row: FirstStepRow;
  onList: () => void;
  onSkip: (isSkipped: boolean) => void;
}) {
  const w = useFirstStepsWords();
  const label = useLabel();
  const may = useMay();
  const { step, state, mine, byList } = props.row;
  const name = label(FIRST_STEP_LABELS[step]);
  const isOpen = state === 'next' || state === 'waiting';
  return (
    <Card
      title={`${props.number}．${name}`}
      aside={<Badge tone={TONES[state]}>{label(FIRST_STEP_STATE_LABELS[state])}</Badge>}
    >
      <p>{w(step)}</p>
      {isOpen && !mine && <p className="mt-2 text-dns-14N-130">{w(isAdmins(step) ? 'notMineAdmin' : 'notMine')}</p>}
      <div className="mt-3 flex flex-wrap gap-3">
        {isOpen && mine && (
          <LinkButton href={SCREENS[step]} variant={state === 'next' ? 'primary' : 'secondary'}>
            {w(OPENERS[step])}
          </LinkButton>
        )}
        {mine && byList && (
          <Button variant="secondary" aria-label={w('byListSpoken', { step: name })} onPress={props.onList}>
            {w('byList')}
          </Button>
        )}
        {isOpen && may('programme:write') && (
          <Button variant="text" aria-label={w('skipSpoken', { step: name })} onPress={() => props.onSkip(true)}>
            {w('skip')}
          </Button>
        )}
        {state === 'skipped' && may('programme:write') && (
          <Button variant="text" aria-label={w('unskipSpoken', { step: name })} onPress={() => props.onSkip(false)}>
            {w('unskip')}
          </Button>
        )}
      </div>
    </Card>
  );
}

/** Accounts and areas are an administrator's. */
function isAdmins(step: FirstStep): boolean {
  return step === 'areas' || step === 'people';
}
