/** Rows that are answered at once; reading and writing them takes a second or two. More are made by the worker. */
export const MOST_AT_ONCE = 10_000;

/**
 * Rows of one file. A sheet of Excel has 1,048,576 lines, and what a CSV has beyond them Excel leaves out in silence;
 * so this holds for every format.
 */
export const MOST_ROWS = 1_000_000;

/** Rows that are read, held and written at a time. */
export const PAGE_ROWS = 2_000;

/** Exports that one person may have waiting at the same time. */
export const MOST_WAITING = 3;

/** Days a finished file can be fetched; it holds copies, and what it holds can be had again at any time. */
export const EXPORT_DAYS = 7;

/** Days after which nothing remains of an export but its lines in the audit log. */
export const FORGOTTEN_AFTER_DAYS = 90;
