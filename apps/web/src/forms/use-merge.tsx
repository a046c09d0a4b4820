import { useState, type ReactNode } from 'react';
import { useCommonWords } from '../i18n/common-words.js';
import { ProblemNotice } from '../shell/problem-notice.js';
import type { Problem } from '../api/problem.js';
import { differencesBetween, merged, type MergeField } from './merge.js';
import { MergePanel } from './merge-panel.js';

/** What a form offers when somebody else was first (412). */
export interface Merge {
  /** Both texts side by side, to be decided field by field; null while there is nothing to decide. */
  panel: ReactNode | null;
  /** Fetches what was saved meanwhile and shows it beside what was typed. */
  compare: () => void;
  /** Puts the comparison away undecided: nothing is changed or saved. */
  close: () => void;
}

/**
 * Lets two people change one thing without either losing a word: what was saved meanwhile is shown beside what was typed,
 * field by field, and a person takes one of them or both. The result goes back into the form; saving stays a press of its own.
 * @param form the form's values
 * @param options.base what the form began with, as it was read
 * @param options.latest fetches what is saved now, as the form's values; from then on the form saves over that version
 * @param options.onSettled called when the form holds the decided values
 */
export function useMerge<Values extends object>(form: { values: Values; setValues: (values: Values) => void }, options: {
  fields: readonly MergeField<Values>[];
  base: Values;
  latest: () => Promise<Values>;
  onSettled: () => void;
}): Merge {
  const w = useCommonWords();
  const [base, setBase] = useState(options.base);
  const [theirs, setTheirs] = useState<Values | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const compare = () => {
    setFailed(null);
    options.latest().then(setTheirs, (problem: Problem) => setFailed(problem));
  };
  const close = () => { setTheirs(null); setFailed(null); };
  if (failed) return { compare, close, panel: <ProblemNotice problem={failed} onRetry={compare} /> };
  if (!theirs) return { compare, close, panel: null };
  return {
    compare,
    close,
    panel: (
      <MergePanel
        differences={differencesBetween(options.fields, base, form.values, theirs)}
        submitLabel={w('mergeTake')}
        onSettled={(sides) => {
          form.setValues(merged(form.values, theirs, sides));
          setBase(theirs);
          setTheirs(null);
          options.onSettled();
        }}
      />
    ),
  };
}
