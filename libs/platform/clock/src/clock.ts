import { dayInTokyo, type CivilDay } from '@banso/domain';

/**
 * Where every part of Bansō asks what time it is. The only place of the code base that may read the machine's clock:
 * a rule, a test and a demo can then be put on any day of the calendar.
 */
export abstract class Clock {
  /** The present moment. */
  abstract now(): Date;

  /** The civil day of the present moment in Asia/Tokyo. */
  today(): CivilDay {
    return dayInTokyo(this.now());
  }
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is set: for tests and for a demo on a chosen day. */
export class FixedClock extends Clock {
  private instant: Date;

  /** @param instant ISO 8601 with an offset, or a Date. Throws a RangeError when it is not a moment. */
  constructor(instant: string | Date) {
    super();
    this.instant = momentOf(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock to another moment, forward or back. */
  set(instant: string | Date): void {
    this.instant = momentOf(instant);
  }
}

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

function momentOf(instant: string | Date): Date {
  if (typeof instant === 'string' && !OFFSET.test(instant)) {
    throw new RangeError(`A moment needs its offset from UTC, such as 2026-12-25T08:00:00+09:00; got "${instant}".`);
  }
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not a moment: "${String(instant)}".`);
  return moment;
}
