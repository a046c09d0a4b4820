// Made from work-lease.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from './statement.js';

/** What {@link reclaimLeases} gives. */
export interface ReclaimLeasesRow {
  id: string;
}

/** Removes workers whose time is over: from then on their work is free. */
export const reclaimLeases = statement<Record<string, never>, ReclaimLeasesRow>({
  name: 'reclaimLeases',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          reclaim_leases() as id`,
    },
  },
});

/** What {@link takeLease} is asked with. */
export interface TakeLeaseParameters {
  id: string;
  host: string;
  pid: number;
  milliseconds: number;
}

/** What {@link takeLease} gives. */
export interface TakeLeaseRow {
  nothing: null;
}

/** Begins a lease. */
export const takeLease = statement<TakeLeaseParameters, TakeLeaseRow>({
  name: 'takeLease',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'host', 'pid', 'milliseconds'],
      text: `
        select
          take_lease($1, $2, $3, $4) as nothing`,
    },
  },
});

/** What {@link renewLease} is asked with. */
export interface RenewLeaseParameters {
  id: string;
  milliseconds: number;
}

/** What {@link renewLease} gives. */
export interface RenewLeaseRow {
  renewed: boolean;
}

/** Lets a lease go on from now; false where it is over. */
export const renewLease = statement<RenewLeaseParameters, RenewLeaseRow>({
  name: 'renewLease',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'milliseconds'],
      text: `
        select
          renew_lease($1, $2) as renewed`,
    },
  },
});

/** What {@link endLease} is asked with. */
export interface EndLeaseParameters {
  id: string;
}

/** What {@link endLease} gives. */
export interface EndLeaseRow {
  nothing: null;
}

/** Ends a lease. */
export const endLease = statement<EndLeaseParameters, EndLeaseRow>({
  name: 'endLease',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          end_lease($1) as nothing`,
    },
  },
});

/** What {@link leaseHeld} is asked with. */
export interface LeaseHeldParameters {
  id: string;
}

/** What {@link leaseHeld} gives. */
export interface LeaseHeldRow {
  held: boolean | null;
}

/** Whether a lease stands; it is kept standing until the transaction ends. */
export const leaseHeld = statement<LeaseHeldParameters, LeaseHeldRow>({
  name: 'leaseHeld',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          lease_held($1) as held`,
    },
  },
});
