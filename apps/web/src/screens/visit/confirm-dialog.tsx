import { Button, Dialog, DialogActions, useToast } from '@banso/ui';
import type { Visit, VisitRecord } from '../../api/types.js';
import { useConfirmVisit, useLatestVisit } from '../../api/visits.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useReload } from '../../forms/use-reload.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useVisitWords } from './visit-words.js';

/** The superior's confirmation of a record. */
export function ConfirmDialog({ visit, record, onClose }: { visit: Visit; record: VisitRecord; onClose: () => void }) {
  const w = useVisitWords();
  const common = useCommonWords();
  const days = useDays();
  const say = useToast();
  const confirm = useConfirmVisit();
  const read = useAsRead(visit);
  // What was rewritten meanwhile is to be read before it is confirmed: the way on leads back to the record.
  const onReload = useReload(read, useLatestVisit(visit), onClose);
  const act = () =>
    confirm.mutate(
      { id: visit.id, version: read.version },
      {
        onSuccess: () => {
          say(w('confirmed'));
          onClose();
        },
      },
    );
  return (
    <Dialog title={w('confirmTitle')} isOpen onClose={onClose}>
      {confirm.error && <ProblemNotice problem={confirm.error} onReload={onReload} onRetry={act} />}
      <p>
        {w(record.confirmation.stepsTaken + 1 < record.confirmation.stepsNeeded ? 'confirmStep' : 'confirmText', {
          name: record.writtenBy.name,
          day: days.monthDay(record.heldOn),
        })}
      </p>
      <DialogActions>
        <Button isPending={confirm.isPending} onPress={act}>
          {w('confirm')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {common('cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
