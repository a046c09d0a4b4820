import type { RecurringJob } from '@banso/queue';

/**
 * Every recurring job with its hour. A job only looks: what is due comes from the database, so a tick that came late,
 * twice, or never does no harm. `onStart` jobs also run when a worker starts, in this order, to make up for its
 * absence.
 */
export const SCHEDULE = [
  {
    name: 'sweep',
    at: '5 0 * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'brings all reminders up to the new day',
  },
  {
    name: 'digest',
    at: '30 8 * * 1-5',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'writes the morning mail of every open day, one per person',
  },
  // Seconds first: somebody has pressed a button and waits for it to begin.
  {
    name: 'transferLists',
    at: '*/10 * * * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'confirms or withdraws the transfers of lists, as managers have asked',
  },
  {
    name: 'webhooks',
    at: '* * * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'tells other systems what they subscribed to',
  },
  {
    name: 'deliver',
    at: '* * * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'writes mail that is wanted at once; sending goes on by itself all the time',
  },
  {
    name: 'drift',
    at: '0 3 * * *',
    timeZone: 'Asia/Tokyo',
    onStart: false,
    does: 'recomputes every due day and status, recounts what was written lately and a share of the rest, mends what differs and reports it; by hand: everything',
  },
  {
    name: 'seal',
    at: '* * * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'seals new entries of the audit log into its hash chains',
  },
  {
    name: 'auditHeads',
    at: '45 3 * * *',
    timeZone: 'Asia/Tokyo',
    onStart: false,
    does: 'notes the heads of the audit log’s chains outside the database, where the operator says (BANSO_AUDIT_HEADS)',
  },
  {
    name: 'archives',
    at: '* * * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'prints the handover packets that were asked for together, and removes such files after their days',
  },
  {
    name: 'exports',
    at: '* * * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'makes the exports of many rows that were asked for, and removes such files after their days',
  },
  {
    name: 'housekeeping',
    at: '30 3 * * *',
    timeZone: 'Asia/Tokyo',
    onStart: true,
    does: 'throws away used-up idempotency keys, ended sessions and sign-in failures, and sets files aside that belong to nothing',
  },
] as const satisfies readonly RecurringJob[];

/** The name of a recurring job. */
export type JobName = (typeof SCHEDULE)[number]['name'];
