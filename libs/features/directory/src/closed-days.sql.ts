// Made from closed-days.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link closedDaysBetween} is asked with. */
export interface ClosedDaysBetweenParameters {
  tenants: ReadonlyArray<number>;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link closedDaysBetween} gives. */
export interface ClosedDaysBetweenRow {
  day: CivilDay;
  name: string;
}

/** The closed days of the offices between two days, both included. */
export const closedDaysBetween = statement<ClosedDaysBetweenParameters, ClosedDaysBetweenRow>({
  name: 'closedDaysBetween',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenants', 'from', 'until'],
      text: `
        select
          c.day,
          c.name
        from
          closed_day c
        where
          c.tenant_id = any ($1::int[])
          and c.day between $2 and $3
        order by
          c.day`,
    },
  },
});

/** What {@link closeDay} is asked with. */
export interface CloseDayParameters {
  tenant: number;
  day: CivilDay;
  name: string;
}

/** What {@link closeDay} gives. */
export type CloseDayRow = Record<string, never>;

/** Closes a day, unless it is closed already. */
export const closeDay = statement<CloseDayParameters, CloseDayRow>({
  name: 'closeDay',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'day', 'name'],
      text: `
        insert into
          closed_day (tenant_id, day, name)
        values
          ($1, $2, $3)
        on conflict do nothing`,
    },
  },
});

/** What {@link openDay} is asked with. */
export interface OpenDayParameters {
  tenant: number;
  day: string;
}

/** What {@link openDay} gives. */
export interface OpenDayRow {
  name: string;
}

/** Makes a closed day a working day again, and gives the name that it had. */
export const openDay = statement<OpenDayParameters, OpenDayRow>({
  name: 'openDay',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'day'],
      text: `
        delete from closed_day
        where
          tenant_id = $1
          and day::text = $2
        returning
          name`,
    },
  },
});
