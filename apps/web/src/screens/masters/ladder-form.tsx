import { Button, Card, Dialog, useToast } from '@banso/ui';
import { useMemo, useState } from 'react';
import { useChangeLadder, useLadderPreview } from '../../api/reminder-ladder.js';
import type { ReminderLadder } from '../../api/types.js';
import { ask } from '../../api/client.js';
import { useAsRead, useFollowing } from '../../forms/use-as-read.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useMay } from '../../shell/session-context.js';
import { ConfirmLadderDialog } from './confirm-ladder-dialog.js';
import { changesIn, draftOf, type LadderDraft, numbersOf, type StepDraft } from './ladder-draft.js';
import { LadderPreview } from './ladder-preview.js';
import { LadderSteps } from './ladder-steps.js';
import { useRemindersWords } from './reminders-words.js';
import { useSettled } from './use-settled.js';

/** The numbers to change, and beside them what they would have done last month. */
export function LadderForm({ newest, name }: { newest: ReminderLadder; name: string }) {
  const w = useRemindersWords();
  const common = useCommonWords();
  const days = useDays();
  const say = useToast();
  const canChange = useMay()('ladder:write');
  const read = useAsRead(newest);
  const ladder = read.row;
  const [draft, setDraft] = useState(() => draftOf(ladder));
  const [isConfirming, setConfirming] = useState(false);
  const { programmeId } = ladder;
  const proposed = useMemo(
    () => ({ programmeId, numbers: numbersOf(ladder, draft, programmeId !== null) }),
    [ladder, draft, programmeId],
  );
  const settled = useSettled(proposed);
  const preview = useLadderPreview(settled, canChange);
  const change = useChangeLadder();
  const merge = useMerge<LadderDraft, ReminderLadder>(
    { values: draft, setValues: setDraft },
    {
      fields: ladder.steps.map(({ step, label }) => ({
        key: step,
        label,
        show: ({ days: count, enabled }: StepDraft) => (enabled ? w('mergeStep', { count }) : w('mergeStepOff')),
      })),
      read,
      valuesOf: draftOf,
      latest: () => ask('get', '/reminder-ladder', { query: { programmeId } }),
      onSettled: () => change.reset(),
    },
  );
  const changes = changesIn(ladder, draft);
  const show = (row: ReminderLadder) => {
    read.adopt(row);
    setDraft(draftOf(row));
  };
  useFollowing(read, newest, changes.length > 0, show);
  // Complaints about the fields stand at the fields; the card tells of everything else.
  const errors = { ...change.error?.byField, ...(settled === proposed ? preview.error?.byField : {}) };
  const hasFieldErrors = Object.keys(errors).length > 0;
  const save = () =>
    change.mutate(
      { ...proposed, version: read.version },
      {
        onSuccess: (saved) => {
          show(saved);
          setConfirming(false);
          say(w('saved'));
        },
        onError: () => setConfirming(false),
      },
    );
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <Card
        title={w('steps')}
        aside={
          ladder.changedAt
            ? w('changedBy', { day: days.moment(ladder.changedAt), name: ladder.changedBy ?? '' })
            : w('neverChanged')
        }
      >
        {change.error && change.error.errors.length === 0 && (
          <div className="mb-3">
            <ProblemNotice problem={change.error} onCompare={merge.compare} onRetry={save} />
          </div>
        )}
        {!canChange && <p className="mb-3">{w('readOnly')}</p>}
        <LadderSteps
          ladder={ladder}
          draft={draft}
          errors={errors}
          canChange={canChange}
          onChange={(step, to) => {
            change.reset();
            setDraft((before) => ({ ...before, [step]: to }));
          }}
        />
        {canChange && changes.length > 0 && (
          <div className="mt-4 flex flex-wrap gap-3 border-t border-solid-gray-300 bg-white py-3 lg:sticky lg:bottom-0">
            <Button isDisabled={hasFieldErrors} onPress={() => setConfirming(true)}>
              {w('save')}
            </Button>
            <Button
              variant="secondary"
              onPress={() => {
                change.reset();
                setDraft(draftOf(ladder));
              }}
            >
              {w('undo')}
            </Button>
          </div>
        )}
      </Card>
      {canChange && (
        <div className="lg:sticky lg:top-18">
          <LadderPreview query={preview} isChanged={changes.length > 0} isWrong={hasFieldErrors} />
        </div>
      )}
      <Dialog title={common('compare')} wide isOpen={merge.panel !== null} onClose={merge.close}>
        {merge.panel}
      </Dialog>
      {isConfirming && (
        <ConfirmLadderDialog
          name={name}
          changes={changes}
          preview={settled === proposed && !preview.isPlaceholderData ? preview.data : undefined}
          isPending={change.isPending}
          onConfirm={save}
          onClose={() => setConfirming(false)}
        />
      )}
    </div>
  );
}
