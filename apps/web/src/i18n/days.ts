import {
  type Label,
  civilDay,
  bareMonthDay,
  dayInTokyo,
  fiscalYearLabel,
  monthDay,
  japaneseOpenDays,
  wareki,
  warekiShort,
} from '@banso/domain';
import { useMemo } from 'react';
import { useLang } from './i18n.js';

/** The national calendar of public offices. An office's own closed days are known to the server only. */
export const officeCalendar = japaneseOpenDays();

/** Days and moments in the words of the screen's language. Days are 'YYYY-MM-DD', moments ISO 8601. */
export interface Days {
  /** 令和8年11月24日（火） / Tuesday, 24 November 2026 */
  full(day: string): string;
  /** R8.11.24 / 24 Nov 2026 */
  short(day: string): string;
  /** 11/24（火） / Tue 24 Nov */
  monthDay(day: string): string;
  /** 11/24 / 24 Nov */
  bare(day: string): string;
  /** 令和8年度 / FY2026 */
  fiscalYear(year: number): string;
  /** 11/24 16:42 of a moment, by the clock of Tokyo */
  moment(instant: string): string;
  /** R8.11.24 16:42 of a moment, for what is read years later */
  dated(instant: string): string;
  /** 11/24 16:42:07 of a moment, by the clock of Tokyo, as a log is searched */
  second(instant: string): string;
  /** 16:42 of a moment, by the clock of Tokyo */
  clock(instant: string | Date): string;
}

/** The ways to write a day in the screen's language. */
export function useDays(): Days {
  const lang = useLang();
  return useMemo(() => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    const englishShort = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
    const time = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });
    const seconds = new Intl.DateTimeFormat('ja-JP', {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZone: 'Asia/Tokyo',
    });
    const short = (day: string) =>
      lang === 'ja' ? warekiShort(civilDay(day)) : englishShort.format(new Date(`${day}T00:00:00Z`));
    const clock = (instant: string | Date) => time.format(new Date(instant));
    return {
      full: (day) => (lang === 'ja' ? wareki(civilDay(day)) : english.format(new Date(`${day}T00:00:00Z`))),
      short,
      monthDay: (day) => monthDay(civilDay(day), lang),
      bare: (day) => bareMonthDay(civilDay(day), lang),
      fiscalYear: (year) => fiscalYearLabel(year, lang),
      moment: (instant) => `${bareMonthDay(dayInTokyo(new Date(instant)), lang)} ${clock(instant)}`,
      dated: (instant) => `${short(dayInTokyo(new Date(instant)))} ${clock(instant)}`,
      second: (instant) => `${bareMonthDay(dayInTokyo(new Date(instant)), lang)} ${seconds.format(new Date(instant))}`,
      clock,
    };
  }, [lang]);
}

/** The word of a vocabulary table in the screen's language: `const label = useLabel(); label(STAGE_LABELS[1])`. */
export function useLabel(): (label: Label) => string {
  const lang = useLang();
  return (label) => label[lang];
}
