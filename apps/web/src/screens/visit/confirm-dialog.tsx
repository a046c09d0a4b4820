import { Button, Dialog, DialogActions, useToast } from '@banso/ui';
import type { Visit, VisitRecord } from '../../api/types.js';
import { useConfirmVisit } from '../../api/visits.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays } from '../../i18n/days.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useVisitWords } from './visit-words.js';

/** The superior's confirmation of a record. */
export function ConfirmDialog({ visit, record, onReload, onClose }: { visit: Visit; record: VisitRecord; onReload: () => void; onClose: () => void }) {
  const w = useVisitWords();
  const common = useCommonWords();
  const days = useDays();
  const say = useToast();
  const confirm = useConfirmVisit();
  const act = () => confirm.mutate({ id: visit.id, version: visit.version }, {
    onSuccess: () => {
      say(w('confirmed'));
      onClose();
    },
  });
  return (
    <Dialog title={w('confirmTitle')} isOpen onClose={onClose}>
      {confirm.error && <ProblemNotice problem={confirm.error} onReload={() => { confirm.reset(); onReload(); }} onRetry={act} />}
      <p>{w(record.confirmation.stepsTaken + 1 < record.confirmation.stepsNeeded ? 'confirmStep' : 'confirmText', { name: record.writtenBy.name, day: days.monthDay(record.heldOn) })}</p>
      <DialogActions>
        <Button isPending={confirm.isPending} onPress={act}>{w('confirm')}</Button>
        <Button variant="secondary" onPress={onClose}>{common('cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
