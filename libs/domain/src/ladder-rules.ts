import type { Label } from './lang.js';
import {
  DEFAULT_LADDER,
  type LadderNumbers,
  type LadderStep,
  REMINDER_STEP_LABELS,
  REMINDER_STEPS,
  type ReminderStep,
  ladderWith,
  stepOf,
} from './reminder-ladder.js';

/** From which number to which number a step may be moved, in its own unit; the sign says before or after. */
export interface LadderLimits {
  readonly min: number;
  readonly max: number;
}

/**
 * How far each step may be moved. A step keeps its side of the due day, since its sentence says so; the due day and the
 * day of the announcement are themselves. Nobody needs to hear of a monthly visit more than a month ahead, and what is
 * later than two months would come after the next due day. Our own choice; rule 4.2 gives the defaults only.
 */
export const LADDER_LIMITS: Readonly<Record<ReminderStep, LadderLimits>> = {
  visitDueSoon: { min: -30, max: -1 },
  visitDueToday: { min: 0, max: 0 },
  visitOverdue: { min: 1, max: 20 },
  visitOverdueManager: { min: 1, max: 60 },
  visitOverdueWeekly: { min: 2, max: 90 },
  visitTomorrow: { min: -14, max: -1 },
  recordMissing: { min: 1, max: 20 },
  recordMissingManager: { min: 1, max: 40 },
  unconfirmedManager: { min: 1, max: 40 },
  actionDueSoon: { min: -30, max: -1 },
  actionOverdue: { min: 1, max: 30 },
  handoverAnnounced: { min: 0, max: 0 },
  handoverSoon: { min: -60, max: -1 },
  handoverNear: { min: -60, max: -1 },
  handoverTomorrow: { min: -60, max: -1 },
  handoverNotReceived: { min: 1, max: 30 },
  peerConsentEnds: { min: -90, max: -1 },
  peerConsentEndsManager: { min: -90, max: -1 },
  dispatchUnanswered: { min: 1, max: 20 },
  dispatchReportDue: { min: 1, max: 20 },
};

/** A pair of steps that must keep their order; `strictly` when they may not even fall on one day. */
interface Order {
  readonly earlier: ReminderStep;
  readonly later: ReminderStep;
  readonly strictly: boolean;
}

/** A superior never hears before the person whose task it is, and steps of one kind do not overtake each other. */
const ORDERS: readonly Order[] = [
  { earlier: 'visitOverdue', later: 'visitOverdueManager', strictly: false },
  { earlier: 'visitOverdueManager', later: 'visitOverdueWeekly', strictly: true },
  { earlier: 'recordMissing', later: 'recordMissingManager', strictly: false },
  { earlier: 'peerConsentEnds', later: 'peerConsentEndsManager', strictly: false },
  { earlier: 'handoverSoon', later: 'handoverNear', strictly: true },
  { earlier: 'handoverSoon', later: 'handoverTomorrow', strictly: true },
  { earlier: 'handoverNear', later: 'handoverTomorrow', strictly: true },
];

/** A step that cannot be so, with the reason. */
export interface LadderComplaint {
  readonly step: ReminderStep;
  readonly label: Label;
}

/**
 * Whether an office may switch a step off: escalations always come, or a municipality could be forgotten unheard.
 * Source: domain rule 4.2.
 */
export function canBeSwitchedOff({ step, escalation }: LadderStep): boolean {
  return !escalation && step !== 'recordMissing';
}

/**
 * What is wrong with own numbers, one complaint per step at most, in the order of the ladder; empty when they may be
 * used. Checked is the ladder that comes of them, over `below` (the default, or the tenant's for a programme's
 * numbers).
 */
export function ladderComplaints(
  numbers: LadderNumbers,
  below: readonly LadderStep[] = DEFAULT_LADDER,
): LadderComplaint[] {
  const single = DEFAULT_LADDER.flatMap((step): LadderComplaint[] => {
    const label = numbers[step.step] && complaintAbout(step, numbers[step.step]!);
    return label ? [{ step: step.step, label }] : [];
  });
  // Steps that are no numbers at all have no order.
  const together = single.length > 0 ? [] : complaintsAboutOrder(ladderWith(numbers, below));
  const all = [...single, ...together];
  return REMINDER_STEPS.flatMap((step) => all.filter((complaint) => complaint.step === step).slice(0, 1));
}

function complaintAbout(step: LadderStep, { offset, enabled }: { offset: number; enabled: boolean }): Label | null {
  const { min, max } = LADDER_LIMITS[step.step];
  if (!enabled && !canBeSwitchedOff(step)) {
    return step.escalation
      ? {
          ja: '上司へのお知らせは止められません。日数だけ変えられます。',
          en: 'Reminders to managers cannot be switched off, only moved.',
        }
      : {
          ja: '記録をお願いする唯一のお知らせのため、止められません。',
          en: 'It is the only one that asks for the record, so it cannot be switched off.',
        };
  }
  if (Number.isInteger(offset) && offset >= min && offset <= max) return null;
  if (min === max) return { ja: 'この日は動かせません。', en: 'This day cannot be moved.' };
  const [from, to] = [Math.min(Math.abs(min), Math.abs(max)), Math.max(Math.abs(min), Math.abs(max))];
  const unit = step.unit === 'openDays' ? { ja: '開庁日', en: 'open days' } : { ja: '日', en: 'days' };
  const side = max < 0 ? { ja: '前', en: 'before' } : { ja: '後', en: 'after' };
  return {
    ja: `${from}〜${to}${unit.ja}${side.ja}の整数にしてください。`,
    en: `Choose a whole number from ${from} to ${to} ${unit.en} ${side.en}.`,
  };
}

function complaintsAboutOrder(ladder: readonly LadderStep[]): LadderComplaint[] {
  const turned = ORDERS.flatMap(({ earlier, later, strictly }): LadderComplaint[] => {
    const [first, then] = [stepOf(ladder, earlier), stepOf(ladder, later)];
    if (!first.enabled || !then.enabled) return [];
    const least = inCalendarDays(first, then) + (strictly ? 1 : 0);
    if (then.offset >= least) return [];
    const name = REMINDER_STEP_LABELS[earlier];
    return [
      {
        step: later,
        label: {
          ja: `「${name.ja}」より${strictly ? 'あとの日' : '先になりません。同じか、あとの日'}にしてください。`,
          en: `This must come ${strictly ? 'after' : 'no earlier than'} “${name.en}”.`,
        },
      },
    ];
  });
  const silent = !['visitDueSoon', 'visitDueToday', 'visitOverdue'].some(
    (step) => stepOf(ladder, step as ReminderStep).enabled,
  );
  const unannounced = !['handoverAnnounced', 'handoverSoon', 'handoverNear', 'handoverTomorrow'].some(
    (step) => stepOf(ladder, step as ReminderStep).enabled,
  );
  const needsOne = {
    ja: '上司へのお知らせの前に、担当者へのお知らせを1つ以上残してください。',
    en: 'Keep at least one reminder to the people in charge before the one to the manager.',
  };
  return [
    ...turned,
    ...(silent ? [{ step: 'visitOverdue' as const, label: needsOne }] : []),
    ...(unannounced ? [{ step: 'handoverTomorrow' as const, label: needsOne }] : []),
  ];
}

/**
 * How late the earlier step can be, in the unit of the later one: open days take in two weekend days for every five
 * begun.
 */
function inCalendarDays(first: LadderStep, then: LadderStep): number {
  return first.unit === 'openDays' && then.unit === 'days'
    ? first.offset + 2 * Math.ceil(first.offset / 5)
    : first.offset;
}
