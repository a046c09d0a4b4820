import { isOneOf, type Labels } from '@banso/domain';
import { useLabel } from '../../i18n/days.js';

/** A word of a vocabulary; one this version does not know yet is shown as it came. */
export function useWordOf(): <Word extends string>(
  words: readonly Word[],
  labels: Labels<Word>,
  value: string,
) => string {
  const label = useLabel();
  return (words, labels, value) => (isOneOf(words, value) ? label(labels[value]) : value);
}
