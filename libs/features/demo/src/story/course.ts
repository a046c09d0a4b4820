import { type CivilDay, type OpenDays, addDays, addMonths, addOpenDays, daysBetween, visitDueOn } from '@banso/domain';
import { type StoryDays, lastOpenDay, openFrom } from './days.js';
import type { Plot } from './plot.js';
import { randomOf } from './random.js';

/** The days an engagement is made of. */
export interface Course {
  readonly startedOn: CivilDay;
  /** Days of the visits that were held, oldest first; all before today. */
  readonly held: readonly CivilDay[];
  /** Days of visits that were called off. */
  readonly calledOff: readonly CivilDay[];
  /** The day of a visit nobody has recorded. */
  readonly unrecorded: CivilDay | null;
  /** Days of visits to come, soonest first. */
  readonly planned: readonly CivilDay[];
  readonly pauses: readonly { readonly from: CivilDay; readonly until: CivilDay | null; readonly reason: string }[];
  readonly closedOn: CivilDay | null;
}

// Before this many months ago visits came every other month: the first year felt its way.
const CLOSE_MONTHS = 14;
const SEARCH_DAYS = 400;

/** Lays out an engagement's days backwards from how it stands today. */
export function courseOf(plot: Plot, days: StoryDays, calendar: OpenDays): Course {
  const startedOn = openFrom(addMonths(days.today, -plot.months), calendar);
  const end = endOf(plot, days, calendar);
  const pauses = plot.pausedEarlier
    ? [
        {
          from: openFrom(addMonths(days.today, -plot.pausedEarlier[0]), calendar),
          until: openFrom(addMonths(days.today, -plot.pausedEarlier[1]), calendar),
          reason: '担当課の体制が整うまで見合わせるため',
        },
      ]
    : [];
  const held = heldBackFrom(end.last, startedOn, plot, calendar).filter(
    (day) => !pauses.some(({ from, until }) => from <= day && day < until),
  );
  const calledOffOnce = plot.calledOffOnce ? held.at(-4) : undefined;
  return {
    startedOn,
    held,
    calledOff: [
      ...(calledOffOnce ? [addOpenDays(calledOffOnce, -4, calendar)] : []),
      ...(end.calledOff ? [end.calledOff] : []),
    ],
    unrecorded: end.unrecorded ?? null,
    planned: end.planned ? [end.planned] : [],
    pauses: [
      ...pauses,
      ...(end.pausedOn && plot.ending.kind === 'paused'
        ? [{ from: end.pausedOn, until: null, reason: plot.ending.reason }]
        : []),
    ],
    closedOn: end.closedOn ?? null,
  };
}

interface End {
  readonly last: CivilDay;
  readonly calledOff?: CivilDay;
  readonly unrecorded?: CivilDay;
  readonly planned?: CivilDay;
  readonly pausedOn?: CivilDay;
  readonly closedOn?: CivilDay;
}

function endOf({ ending, cadence = 1 }: Plot, { today }: StoryDays, calendar: OpenDays): End {
  const due = (held: CivilDay): CivilDay => visitDueOn(held, cadence, calendar);
  switch (ending.kind) {
    case 'overdue': {
      const last = latest(today, calendar, (day) => due(day) <= addDays(today, -ending.days));
      return ending.calledOff ? { last, calledOff: due(last) } : { last };
    }
    case 'planNow':
      // Around the year's end no open day may lie that near: then the nearest due day there is.
      return {
        last: firstFound(
          today,
          calendar,
          (day) => within(due(day), today, ending.days),
          (day) => within(due(day), today, 7),
          (day) => due(day) <= addDays(today, 14),
        ),
      };
    case 'recordMissing': {
      const last = earliest(addDays(today, -27), calendar, (day) => due(day) > today);
      return { last, unrecorded: addOpenDays(today, -ending.openDays, calendar) };
    }
    case 'planned': {
      const planned = addOpenDays(today, ending.inOpenDays, calendar);
      return {
        last: earliest(addDays(addMonths(planned, -cadence), -7), calendar, (day) => due(day) >= planned),
        planned,
      };
    }
    case 'recent': {
      const last = lastOpenDay(addDays(today, -ending.days), calendar);
      return ending.plansNext ? { last, planned: lastOpenDay(addDays(due(last), -1), calendar) } : { last };
    }
    case 'silent':
      return { last: lastOpenDay(addDays(today, -ending.days), calendar) };
    case 'paused': {
      const pausedOn = openFrom(addMonths(today, -ending.months), calendar);
      return { last: lastOpenDay(addDays(pausedOn, -12), calendar), pausedOn };
    }
    case 'closed': {
      const closedOn = lastOpenDay(addMonths(today, -ending.months), calendar);
      return { last: lastOpenDay(addDays(closedOn, -10), calendar), closedOn };
    }
  }
}

function heldBackFrom(last: CivilDay, startedOn: CivilDay, plot: Plot, calendar: OpenDays): CivilDay[] {
  const random = randomOf(`course-${plot.code}-${plot.months}`);
  const cadence = plot.cadence ?? 1;
  const held = [last];
  for (let day = last; ;) {
    const gap = daysBetween(day, last) > CLOSE_MONTHS * 30 ? Math.max(2, cadence) : cadence;
    day = openFrom(addDays(addMonths(day, -gap), random.between(-3, 2)), calendar);
    if (day < addDays(startedOn, 5)) return held.reverse();
    held.push(day);
  }
}

function within(day: CivilDay, today: CivilDay, days: number): boolean {
  return today <= day && day <= addDays(today, days);
}

/** The last open day before today that fits. */
function latest(today: CivilDay, calendar: OpenDays, fits: (day: CivilDay) => boolean): CivilDay {
  for (let back = 1; back < SEARCH_DAYS; back++) {
    const day = addDays(today, -back);
    if (calendar.isOpen(day) && fits(day)) return day;
  }
  throw new Error(`No fitting day before ${today}`);
}

/** The first open day from a day on that fits. */
function earliest(from: CivilDay, calendar: OpenDays, fits: (day: CivilDay) => boolean): CivilDay {
  for (let day = from; daysBetween(from, day) < SEARCH_DAYS; day = addDays(day, 1))
    if (calendar.isOpen(day) && fits(day)) return day;
  throw new Error(`No fitting day after ${from}`);
}

function firstFound(today: CivilDay, calendar: OpenDays, ...wishes: ((day: CivilDay) => boolean)[]): CivilDay {
  for (const wish of wishes) {
    for (let back = 1; back < 100; back++) {
      const day = addDays(today, -back);
      if (calendar.isOpen(day) && wish(day)) return day;
    }
  }
  throw new Error(`No fitting day before ${today}`);
}
