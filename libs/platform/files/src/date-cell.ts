import { type CivilDay, partsOf, wareki, warekiShort } from '@banso/domain';
import { timeInTokyo } from './paper-parts.js';

/** A cell that holds a day, or a moment (ISO 8601) as the clock in Tokyo shows it; `long`: 令和8年11月24日. */
export type DateCell = { readonly day: CivilDay; readonly long?: boolean } | { readonly at: string };

/** How spreadsheets show them: by the era of Japan, as everywhere else. */
const FORMATS = {
  short: '[$-411]ge.m.d',
  long: '[$-411]ggge"年"m"月"d"日"\\(aaa\\)',
  moment: '[$-411]ge.m.d hh:mm',
};
/** Tokyo is ahead by nine hours, the whole year round (milliseconds). */
const TOKYO = 9 * 3_600_000;

export function isDateCell(cell: unknown): cell is DateCell {
  return typeof cell === 'object' && cell !== null;
}

/** The number format that shows a date as people here read it. */
export function formatOf(cell: DateCell): string {
  if ('at' in cell) return FORMATS.moment;
  return cell.long ? FORMATS.long : FORMATS.short;
}

/** What a spreadsheet counts with: it knows no time zones, so the clock in Tokyo is written as if it were its own. */
export function serialDate(cell: DateCell): Date {
  if ('at' in cell) return new Date(Math.floor((Date.parse(cell.at) + TOKYO) / 1000) * 1000);
  const { year, month, date } = partsOf(cell.day);
  return new Date(Date.UTC(year, month - 1, date));
}

/** The same as text, for formats that know no dates. */
export function asText(cell: DateCell): string {
  if ('at' in cell) return timeInTokyo(cell.at);
  return cell.long ? wareki(cell.day) : warekiShort(cell.day);
}
