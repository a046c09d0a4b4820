import { type CivilDay, civilDay, type DaySense, isCivilDay, typedDay, weekdayOf } from '@banso/domain';
import { useMemo } from 'react';
import { officeCalendar, useDays } from '../i18n/days.js';
import { useLang } from '../i18n/i18n.js';
import { useSession } from '../shell/session-context.js';

/**
 * What a `DayField` needs to read, write and mark days: `<DayField {...useDayWriting('past')} …>`.
 * @param sense on which side of today a day lies that is typed without its year
 */
export function useDayWriting(sense: DaySense = 'near'): {
  parse: (text: string) => string | null;
  format: (day: string) => string;
  echo: (day: string) => string;
  isClosed: (day: string) => boolean;
} {
  const days = useDays();
  const lang = useLang();
  const { today } = useSession();
  return useMemo(
    () => ({
      parse: (text) => typedDay(text, { today: civilDay(today), sense }),
      format: days.full,
      echo: (day) => (lang === 'ja' ? `${days.short(day)}（${weekdayOf(civilDay(day), lang)}）` : days.short(day)),
      isClosed,
    }),
    [days, lang, today, sense],
  );
}

function isClosed(day: string): boolean {
  return isCivilDay(day) && !officeCalendar.isOpen(day as CivilDay);
}
