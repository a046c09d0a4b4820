import type { LadderStep } from '../../api/types.js';
import { useLang } from '../../i18n/i18n.js';
import { useRemindersWords } from './reminders-words.js';

/** A step's number in words: 7日前, 3開庁日後, 当日, お知らせしない. */
export function useDistance() {
  const w = useRemindersWords();
  const space = useLang() === 'ja' ? '' : ' ';
  const unit = ({ unit: of, max }: LadderStep): string =>
    w(of === 'openDays' ? (max < 0 ? 'openDaysBefore' : 'openDaysAfter') : max < 0 ? 'daysBefore' : 'daysAfter');
  return {
    unit,
    distance: (step: LadderStep, { offset, enabled }: LadderStep['default']): string =>
      !enabled ? w('off') : offset === 0 ? w('onTheDay') : `${Math.abs(offset)}${space}${unit(step)}`,
  };
}
