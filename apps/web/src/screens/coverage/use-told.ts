import type { ToldCount } from '@banso/domain';
import { useCoverageWords } from './coverage-words.js';

/** A count as it is told, in words: 「4」, 「1〜2」 or 「3以上」. */
export function useTold(): (count: ToldCount) => string {
  const w = useCoverageWords();
  return ({ from, until }) => {
    if (until === null) return w('toldAtLeast', { from });
    return from === until ? String(from) : w('toldRange', { from, until });
  };
}
