import { Button, Dialog, DialogActions } from '@banso/ui';
import type { LadderPreview } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import type { changesIn } from './ladder-draft.js';
import { useMonth } from './ladder-preview.js';
import { useRemindersWords } from './reminders-words.js';
import { useDistance } from './use-distance.js';

/** Says once more what is changed and what follows from it before it is saved. */
export function ConfirmLadderDialog({
  name,
  changes,
  preview,
  isPending,
  onConfirm,
  onClose,
}: {
  name: string;
  changes: ReturnType<typeof changesIn>;
  preview: LadderPreview | undefined;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const w = useRemindersWords();
  const common = useCommonWords();
  const { distance } = useDistance();
  const month = useMonth();
  return (
    <Dialog isOpen title={w('confirmTitle')} onClose={onClose}>
      <p>{w('confirmWhole', { programme: name })}</p>
      <dl className="my-3 flex flex-col gap-1 rounded-8 bg-solid-gray-50 px-4 py-2">
        {changes.map(({ step, to }) => (
          <div key={step.step} className="flex flex-wrap justify-between gap-x-4">
            <dt>{step.label}</dt>
            <dd className="font-700">{w('fromTo', { from: distance(step, step.holds), to: distance(step, to) })}</dd>
          </div>
        ))}
      </dl>
      {preview && (
        <p className="font-700">
          {w('confirmPreview', { month: month(preview.month), before: preview.now, after: preview.proposed })}
        </p>
      )}
      <p>{w('confirmConsequence')}</p>
      <p>{w('confirmQuiet')}</p>
      <DialogActions>
        <Button isPending={isPending} onPress={onConfirm}>
          {w('confirmDo')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {common('cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
