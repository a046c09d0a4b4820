import { type OpenDays, type PublicClosure, nextOpenDay, publicClosureOf } from './calendar.js';
import { type CivilDay, addMonths } from './civil-day.js';
import type { Lang, Labels } from './lang.js';
import type { VisitMode, VisitStatus } from './vocabulary.js';
import { bareMonthDay, monthDay } from './wareki.js';

/** Months between visits unless the engagement says otherwise. */
export const DEFAULT_CADENCE_MONTHS = 1;

/** The days of an engagement that decide from where the cadence counts. */
export interface CadenceFacts {
  readonly startedOn: CivilDay;
  /** Day of the last visit that was held and counts (see `countsForCadence`); null before the first. */
  readonly lastHeldOn: CivilDay | null;
  /** Day the last pause ended; null when never paused. */
  readonly resumedOn: CivilDay | null;
}

/** What the cadence counts from: the last visit, the engagement's start, or its resumption after a pause. */
export type AnchorReason = 'visit' | 'start' | 'resume';
/** Why the due day is not the bare anchor plus cadence. */
export type MoveReason = 'none' | PublicClosure | 'ownClosedDay';

/** A due day together with everything needed to tell how it came about. */
export interface DueExplanation {
  readonly anchor: CivilDay;
  readonly because: AnchorReason;
  readonly cadenceMonths: number;
  /** Anchor plus cadence, before closed days are looked at. */
  readonly raw: CivilDay;
  readonly due: CivilDay;
  readonly movedBecause: MoveReason;
}

/** Why a due day was moved, in words. */
export const MOVE_REASON_LABELS: Labels<MoveReason> = {
  none: { ja: '変更なし', en: 'Not moved' },
  yearEnd: { ja: '年末年始', en: 'Year-end closure' },
  saturday: { ja: '土曜日', en: 'Saturday' },
  sunday: { ja: '日曜日', en: 'Sunday' },
  holiday: { ja: '祝日', en: 'National holiday' },
  ownClosedDay: { ja: '閉庁日', en: 'Own closed day' },
};

/**
 * When the next visit is due: anchor + cadence in months (clamped to the month's end), moved forward to an open day.
 * Source: domain rule 4.1. @throws RangeError when the cadence is not a whole number of months from 1 up.
 */
export function visitDueOn(anchor: CivilDay, cadenceMonths: number, calendar: OpenDays): CivilDay {
  return nextOpenDay(rawDueDay(anchor, cadenceMonths), calendar);
}

/**
 * What the cadence counts from: the last held visit, or the start before the first one; the resume day when later.
 * An early visit therefore rebases by itself. Source: domain rule 4.1.
 */
export function cadenceAnchor({ startedOn, lastHeldOn, resumedOn }: CadenceFacts): {
  day: CivilDay;
  because: AnchorReason;
} {
  const day = lastHeldOn ?? startedOn;
  if (resumedOn !== null && resumedOn > day) return { day: resumedOn, because: 'resume' };
  return { day, because: lastHeldOn === null ? 'start' : 'visit' };
}

/**
 * The due day of an active engagement with its reasons; null where nobody visits regularly (no cadence). Source: domain
 * rule 4.1, support-work section 2.
 * @throws RangeError as `visitDueOn`.
 */
export function explainDue(facts: CadenceFacts, cadenceMonths: number, calendar: OpenDays): DueExplanation;
export function explainDue(
  facts: CadenceFacts,
  cadenceMonths: number | null,
  calendar: OpenDays,
): DueExplanation | null;
export function explainDue(facts: CadenceFacts, cadenceMonths: number | null, calendar: OpenDays) {
  if (cadenceMonths === null) return null;
  const { day: anchor, because } = cadenceAnchor(facts);
  const raw = rawDueDay(anchor, cadenceMonths);
  const due = nextOpenDay(raw, calendar);
  // A day that no public rule closes and that is closed all the same is one of the office's own.
  const movedBecause = due === raw ? 'none' : (publicClosureOf(raw) ?? 'ownClosedDay');
  return { anchor, because, cadenceMonths, raw, due, movedBecause };
}

/**
 * The reckoning as one line: 前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）. A weekend shows by its weekday; what else closes
 * the day is named: 開始10/23 ＋ 1か月 ＝ 11/23（月）祝日 → 11/24（火）.
 */
export function dueInWords(
  { anchor, because, cadenceMonths, raw, due, movedBecause }: DueExplanation,
  lang: Lang,
): string {
  const closed = movedBecause === 'saturday' || movedBecause === 'sunday' ? '' : MOVE_REASON_LABELS[movedBecause][lang];
  const moved =
    due === raw
      ? ''
      : lang === 'ja'
        ? `${closed && `${closed} `}→ ${monthDay(due, lang)}`
        : `${closed && ` (${closed.toLowerCase()})`} → ${monthDay(due, lang)}`;
  return lang === 'ja'
    ? `${ANCHOR_LABELS[because].ja}${bareMonthDay(anchor)} ＋ ${cadenceMonths}か月 ＝ ${monthDay(raw)}${moved}`
    : `${ANCHOR_LABELS[because].en} ${bareMonthDay(anchor, lang)} + ${cadenceMonths} month${cadenceMonths === 1 ? '' : 's'} = ${monthDay(raw, lang)}${moved}`;
}

/**
 * Whether a visit moves the cadence on: it was held (recorded or confirmed), and was not online in an engagement that
 * does not count online meetings. Source: domain rule 4.1.
 */
export function countsForCadence(visit: { status: VisitStatus; mode: VisitMode }, onlineCounts = true): boolean {
  const held = visit.status === 'recorded' || visit.status === 'confirmed';
  return held && (onlineCounts || visit.mode !== 'online');
}

const ANCHOR_LABELS: Labels<AnchorReason> = {
  visit: { ja: '前回', en: 'Last visit' },
  start: { ja: '開始', en: 'Start' },
  resume: { ja: '再開', en: 'Resumed' },
};

function rawDueDay(anchor: CivilDay, cadenceMonths: number): CivilDay {
  if (!Number.isInteger(cadenceMonths) || cadenceMonths < 1) {
    throw new RangeError(`A cadence is a whole number of months from 1 up: ${cadenceMonths}`);
  }
  return addMonths(anchor, cadenceMonths);
}
