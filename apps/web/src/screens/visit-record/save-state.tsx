import { useDays } from '../../i18n/days.js';
import type { SavedWhere } from '../../drafts/autosave.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** Where what was typed is safe, always in sight; spoken only when that changes. */
export function SaveState({ where, savedAt }: { where: SavedWhere; savedAt: Date | null }) {
  const w = useVisitRecordWords();
  const days = useDays();
  const words: Record<SavedWhere, string> = {
    nothingYet: w('notSaved'),
    device: w('savedDevice'),
    // On its way to the server it is still on this device.
    saving: w('savedDevice'),
    server: w('savedServer'),
    offline: w('savedOffline'),
    failed: w('serverFailed'),
    nowhere: w('saveFailed'),
  };
  const isSafe = where === 'device' || where === 'server';
  const isWaiting = where === 'offline' || where === 'failed';
  const tone = isSafe
    ? 'text-success-2'
    : isWaiting
      ? 'font-700 text-orange-1100'
      : where === 'nowhere'
        ? 'font-700 text-error-2'
        : 'text-solid-gray-700';
  return (
    <>
      <p aria-hidden className={`text-dns-14N-130 ${tone}`}>
        {isSafe && '✓ '}
        {words[where]}
        {savedAt && ` ${days.clock(savedAt)}`}
        {where === 'device' && w('saveHint')}
      </p>
      <p role="status" className="sr-only">
        {words[where]}
      </p>
    </>
  );
}
