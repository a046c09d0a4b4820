import { useDays } from '../../i18n/days.js';
import type { SavedWhere } from './use-draft-saving.js';
import { useVisitRecordWords } from './visit-record-words.js';

/** Where what was typed is safe, always in sight; spoken only when that changes. */
export function SaveState({ where, savedAt }: { where: SavedWhere; savedAt: Date | null }) {
  const w = useVisitRecordWords();
  const days = useDays();
  const words: Record<SavedWhere, string> = {
    nothingYet: w('notSaved'),
    device: w('savedDevice'),
    server: w('savedServer'),
    offline: w('savedOffline'),
    serverFailed: w('serverFailed'),
    nowhere: w('saveFailed'),
  };
  const isSafe = where === 'device' || where === 'server';
  const tone = where === 'nowhere' ? 'font-700 text-error-2' : where === 'offline' || where === 'serverFailed' ? 'font-700 text-orange-1100' : isSafe ? 'text-success-2' : 'text-solid-gray-700';
  return (
    <>
      <p aria-hidden className={`text-dns-14N-130 ${tone}`}>
        {isSafe && '✓ '}{words[where]}{savedAt && ` ${days.clock(savedAt)}`}{where === 'device' && w('saveHint')}
      </p>
      <p role="status" className="sr-only">{words[where]}</p>
    </>
  );
}
