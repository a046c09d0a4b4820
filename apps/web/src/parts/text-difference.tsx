import { diffWordsWithSpace } from 'diff';
import { useCommonWords } from '../i18n/common-words.js';

/** Japanese has no spaces: the browser knows where its words end. */
const words = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined;

/**
 * A text with what was taken out and put in since `before`; told by strike-through and underline, not by colour alone,
 * and to screen readers in words.
 */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const w = useCommonWords();
  const parts = diffWordsWithSpace(before, after, words ? { intlSegmenter: words } : {});
  return (
    <p className="whitespace-pre-line">
      {parts.map((part, place) => {
        if (part.removed)
          return (
            <del key={place} className="bg-error-1/10 text-error-2">
              <span className="sr-only">［{w('removedText')}］</span>
              {part.value}
            </del>
          );
        if (part.added)
          return (
            <ins key={place} className="bg-success-1/15 underline decoration-2 underline-offset-2">
              <span className="sr-only">［{w('addedText')}］</span>
              {part.value}
            </ins>
          );
        return <span key={place}>{part.value}</span>;
      })}
    </p>
  );
}
