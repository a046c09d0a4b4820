import { type CivilDay, DISPATCH_STATE_LABELS, VISIT_MODE_LABELS, type VisitStatus } from '@banso/domain';
import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import type {
  DispatchesInCalendarRow as Dispatched,
  DueDaysInCalendarRow as DueDay,
  VisitsInCalendarRow as PlannedOrHeld,
} from './calendar.sql.js';

/** What a calendar holds. */
export interface CalendarRows {
  visits: readonly PlannedOrHeld[];
  due: readonly DueDay[];
  dispatches: readonly Dispatched[];
}

const ZONE = 'Asia/Tokyo';
/** Japan has kept one offset since 1951, so the rule of the zone is one line. */
const TOKYO = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZNAME:JST',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
/** A planned visit says when it begins, not how long it takes; calendars want an end (minutes). */
const NOMINAL_LENGTH = 60;
/** So often should a calendar ask (seconds). */
const REFRESH = 3_600;
/** What stands in a calendar only so that it is seen to be off. */
const NOT_HELD: readonly VisitStatus[] = ['cancelled', 'withdrawn'];
const STATES: Readonly<Record<VisitStatus, string>> = {
  planned: '訪問',
  recorded: '訪問済',
  confirmed: '訪問済',
  cancelled: '訪問中止',
  withdrawn: '記録取下げ',
};

/**
 * The feed as iCalendar (RFC 5545). It depends on the rows alone, not on when it is fetched, so that an unchanged feed
 * is the same text. A row's version is the SEQUENCE: every change of a visit, its cancellation too, raises it.
 */
export function calendarText({ visits, due, dispatches }: CalendarRows, publicUrl: string): string {
  const host = new URL(publicUrl).hostname;
  const calendar = ical({
    name: '伴走 訪問予定',
    prodId: { company: 'Banso', product: 'Banso', language: 'JA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
    timezone: { name: null, generator: (zone) => (zone === ZONE ? TOKYO : null) },
  });
  for (const visit of visits) {
    calendar.createEvent({
      ...stamped(visit),
      ...whenOf(visit),
      id: `visit-${visit.id}@${host}`,
      summary: `${STATES[visit.status]} ${nameOf(visit)}`,
      location: visit.place || null,
      description: `${visit.programme}\n方法：${VISIT_MODE_LABELS[visit.mode].ja}`,
      url: `${publicUrl}/visits/${visit.id}`,
      status: NOT_HELD.includes(visit.status) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: NOT_HELD.includes(visit.status) ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  for (const entry of due) {
    calendar.createEvent({
      ...stamped(entry),
      ...allDay(entry.day),
      id: `due-${entry.id}@${host}`,
      summary: `訪問期限（予定なし） ${nameOf(entry)}`,
      description: entry.programme,
      status: ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  for (const dispatch of dispatches) {
    const isOff = dispatch.state === 'declined' || dispatch.state === 'cancelled';
    calendar.createEvent({
      ...stamped(dispatch),
      ...allDay(dispatch.day),
      id: `dispatch-${dispatch.id}@${host}`,
      summary: `派遣（${DISPATCH_STATE_LABELS[dispatch.state].ja}） ${nameOf(dispatch)}`,
      url: `${publicUrl}/dispatches/${dispatch.id}`,
      status: isOff
        ? ICalEventStatus.CANCELLED
        : dispatch.state === 'asked'
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
      transparency: isOff ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function nameOf({ prefecture, municipality }: Pick<DueDay, 'prefecture' | 'municipality'>): string {
  return `${prefecture}${municipality}`;
}

function stamped({
  version,
  changedAt,
}: Pick<DueDay, 'version' | 'changedAt'>): Pick<ICalEventData, 'sequence' | 'stamp' | 'lastModified' | 'class'> {
  return { sequence: version - 1, stamp: changedAt, lastModified: changedAt, class: ICalEventClass.PRIVATE };
}

function whenOf({
  day,
  startsAt,
  endsAt,
}: PlannedOrHeld): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> & { start: DateTime } {
  if (!startsAt) return allDay(day);
  const start = DateTime.fromISO(`${day}T${startsAt}`, { zone: ZONE });
  const end =
    endsAt && endsAt > startsAt
      ? DateTime.fromISO(`${day}T${endsAt}`, { zone: ZONE })
      : start.plus({ minutes: NOMINAL_LENGTH });
  return { start, end, timezone: ZONE };
}

function allDay(day: CivilDay): { start: DateTime; end: DateTime; allDay: boolean } {
  const start = DateTime.fromISO(day, { zone: ZONE });
  return { start, end: start.plus({ days: 1 }), allDay: true };
}
