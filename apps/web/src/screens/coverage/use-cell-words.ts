import { partsOf, civilDay } from '@banso/domain';
import type { CoverageCell } from '../../api/types.js';
import { useDays } from '../../i18n/days.js';
import { useLang } from '../../i18n/i18n.js';
import { useCoverageWords } from './coverage-words.js';

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A cell as mark and short text, and as it is spoken. The mark and words carry the state; colour only repeats them. */
export function useCellWords(): (cell: CoverageCell) => { mark: string; text: string; spoken: string } {
  const w = useCoverageWords();
  const days = useDays();
  const lang = useLang();
  return (cell) => {
    switch (cell.state) {
      case 'delivered':
        return {
          mark: '●',
          text: w('times', { count: cell.count }),
          spoken: w('timesSpoken', { count: cell.count, day: cell.lastOn ? days.monthDay(cell.lastOn) : '' }),
        };
      case 'planned': {
        const month =
          cell.plannedOn === null
            ? ''
            : lang === 'ja'
              ? partsOf(civilDay(cell.plannedOn)).month
              : MONTHS.format(new Date(`${cell.plannedOn}T00:00:00Z`));
        return {
          mark: '○',
          text: w('planned', { month }),
          spoken: w('plannedSpoken', { day: cell.plannedOn ? days.monthDay(cell.plannedOn) : '' }),
        };
      }
      case 'notNeeded':
        return { mark: '', text: '－', spoken: w('notNeededSpoken') };
      case 'gap':
        return { mark: '', text: w('gap'), spoken: w('gapSpoken') };
    }
  };
}
