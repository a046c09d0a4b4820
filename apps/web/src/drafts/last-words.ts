/**
 * What was typed in the last moment before a page went away. The device's store answers too late for that moment, so
 * the words are written down at once, in the one place a browser writes without waiting, and moved to the store later.
 */
export interface LastWords {
  personId: string;
  visitId: string;
  content: Record<string, unknown>;
  /** moment of the last change, milliseconds */
  changedAt: number;
}

/** Asks every open form to write down at once what was typed: somebody is about to leave. */
export const KEEP_NOW = 'banso:keep-now';

const KEY = 'banso:last-words';
/** Once somebody has signed out, the page that is still open for a moment writes nothing of theirs down any more. */
let isClosed = false;

/** Writes the words down before the page is gone. Without room for them nothing happens: the store is tried as well. */
export function writeLastWords(words: LastWords): void {
  if (isClosed) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(words));
  } catch (reason) {
    console.warn('The last words could not be written down at once.', reason);
  }
}

/** The words that a page left behind, or null. */
export function lastWords(): LastWords | null {
  const text = localStorage.getItem(KEY);
  return text === null ? null : (JSON.parse(text) as LastWords);
}

/** Forgets them for good, until a page is loaded anew: their writer signs out. */
export function closeLastWords(): void {
  isClosed = true;
  forgetLastWords();
}

/** Whether their writer has signed out. */
export function lastWordsAreClosed(): boolean {
  return isClosed;
}

/** Forgets them: they are in the store. */
export function forgetLastWords(): void {
  localStorage.removeItem(KEY);
}
