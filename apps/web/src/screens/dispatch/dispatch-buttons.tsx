import { Button, useToast, type ButtonVariant } from '@banso/ui';
import { useState } from 'react';
import { type DispatchDetail, useDispatchStep } from '../../api/dispatches.js';
import { versionOnScreen } from '../../api/version-read.js';
import { useReloadScreen } from '../../forms/use-reload.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useSession } from '../../shell/session-context.js';
import { AcceptReportDialog } from './accept-report-dialog.js';
import { CompleteDialog } from './complete-dialog.js';
import { useDispatchWords } from './dispatch-words.js';
import { EndDispatchDialog } from './end-dispatch-dialog.js';
import { ReportDialog } from './report-dialog.js';

type Opened = 'declined' | 'cancelled' | 'held' | 'reported' | 'reportAccepted';

/** What the reader may do at this moment, the next step first. */
export function DispatchButtons({ dispatch }: { dispatch: DispatchDetail }) {
  const w = useDispatchWords();
  const say = useToast();
  const { person } = useSession();
  const step = useDispatchStep();
  const onReload = useReloadScreen(['dispatch', dispatch.id], step);
  const [opened, setOpened] = useState<Opened | null>(null);
  const isExpert = dispatch.expert.id === person.id;
  const can = (kind: DispatchDetail['acts'][number]) => dispatch.acts.includes(kind);
  const go = (which: 'approval' | 'asking' | 'acceptance', saidOf: (told: DispatchDetail) => string) => () =>
    step.mutate(
      { id: dispatch.id, version: versionOnScreen(dispatch), step: which },
      { onSuccess: (told) => say(saidOf(told)) },
    );
  const opens = (kind: Opened, label: string, variant: ButtonVariant = 'secondary') =>
    can(kind) && (
      <Button variant={variant} onPress={() => setOpened(kind)}>
        {label}
      </Button>
    );
  const onClose = () => setOpened(null);
  return (
    <>
      {step.error && <ProblemNotice problem={step.error} onReload={onReload} />}
      {can('approved') && (
        <Button isPending={step.isPending} onPress={go('approval', () => w('approved'))}>
          {w('approve')}
        </Button>
      )}
      {can('asked') && (
        <Button
          isPending={step.isPending}
          onPress={go('asking', ({ letter }) => w(letter ? 'asked' : 'askedWithoutLetter'))}
        >
          {w('ask')}
        </Button>
      )}
      {can('accepted') && (
        <Button isPending={step.isPending} onPress={go('acceptance', () => w('accepted'))}>
          {w(isExpert ? 'accept' : 'acceptFor')}
        </Button>
      )}
      {opens('reportAccepted', w('acceptReport'), 'primary')}
      {opens('reported', w(dispatch.reports.length > 0 ? 'correct' : 'report'), isExpert ? 'primary' : 'secondary')}
      {opens('held', w('complete'), 'primary')}
      {opens('declined', w('decline'))}
      {opens('cancelled', w('cancel'))}
      {opened === 'reportAccepted' && <AcceptReportDialog dispatch={dispatch} onClose={onClose} />}
      {opened === 'reported' && <ReportDialog dispatch={dispatch} onClose={onClose} />}
      {opened === 'held' && <CompleteDialog dispatch={dispatch} onClose={onClose} />}
      {opened === 'declined' && <EndDispatchDialog dispatch={dispatch} step="refusal" onClose={onClose} />}
      {opened === 'cancelled' && <EndDispatchDialog dispatch={dispatch} step="cancellation" onClose={onClose} />}
    </>
  );
}
