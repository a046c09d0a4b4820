declare const read: unique symbol;

/**
 * The version of a row as a person has it before them, to be sent as If-Match. It is no mere number, because the number
 * at hand may be newer than what was read: rows are fetched anew behind a form or dialog that stands open.
 */
export type VersionRead = number & { readonly [read]: true };

/**
 * The version of a row that is on the screen at the very moment it is pressed on. Whatever stands open longer than a
 * press (a form, a dialog) uses `useAsRead`.
 */
export function versionOnScreen({ version }: { version: number }): VersionRead {
  return version as VersionRead;
}
