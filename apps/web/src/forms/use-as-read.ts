import { useEffect, useState } from 'react';
import { type VersionRead, versionOnScreen } from '../api/version-read.js';

/** A row as it was read when a form or dialog opened over it. */
export interface AsRead<Row> {
  row: Row;
  /** what is sent with whatever is done to the row */
  version: VersionRead;
  /** whether the row that was read was saved after this one */
  isNewerThan: (row: Row) => boolean;
  /** Goes on from a newer row. Only when a person has seen it, or has pressed to have it. */
  adopt: (row: Row) => void;
}

/**
 * Keeps a row as it was read when the form or dialog opened. The screen behind fetches it anew (on coming back to the
 * window, say); sending that version would write over somebody else's change which nobody here has seen.
 * @param versionOf where the version is, when not in the row itself
 */
export function useAsRead<Row extends { version: number }>(row: Row): AsRead<Row>;
export function useAsRead<Row>(row: Row, versionOf: (row: Row) => number): AsRead<Row>;
export function useAsRead<Row>(
  row: Row,
  versionOf = (one: Row) => (one as unknown as { version: number }).version,
): AsRead<Row> {
  const [asRead, adopt] = useState(row);
  return {
    row: asRead,
    version: versionOnScreen({ version: versionOf(asRead) }),
    isNewerThan: (row) => versionOf(asRead) > versionOf(row),
    adopt: (next) => adopt(() => next),
  };
}

/**
 * Goes on from a newer row at once where nothing was typed over the one that was read: nothing can be lost. What a row
 * inherits changes without a version of its own, so every other answer counts that is not older.
 * @param newest the row as the screen has it
 * @param isTouched whether something was typed and not saved
 * @param show takes the row over
 */
export function useFollowing<Row>(read: AsRead<Row>, newest: Row, isTouched: boolean, show: (row: Row) => void): void {
  useEffect(() => {
    if (!isTouched && newest !== read.row && !read.isNewerThan(newest)) show(newest);
  }, [newest, isTouched]);
}
