import { type Clock, FixedClock, SystemClock } from '@banso/clock';
import type { Config } from '@banso/config';

/** The clock that the settings ask for. */
export function clockOf(config: Config): Clock {
  return config.fixedNow ? new FixedClock(config.fixedNow) : new SystemClock();
}
