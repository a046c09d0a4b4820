import { useState, type ReactNode } from 'react';
import type { Problem } from '../api/problem.js';
import { useCommonWords } from '../i18n/common-words.js';
import { ProblemNotice } from '../shell/problem-notice.js';
import { differencesBetween, merged, type MergeField } from './merge.js';
import { MergePanel } from './merge-panel.js';
import type { AsRead } from './use-as-read.js';

/** What a form offers when somebody else was first (412). */
export interface Merge {
  /** Both texts side by side, to be decided field by field; null while there is nothing to decide. */
  panel: ReactNode | null;
  /** Fetches what was saved meanwhile and shows it beside what was typed. */
  compare: () => void;
  /** Puts the comparison away undecided: nothing is changed or saved, and the next save is refused again. */
  close: () => void;
}

/** What a form has to say about its row so that two people's values can be held against each other. */
export interface MergeOptions<Values extends object, Row> {
  fields: readonly MergeField<Values>[];
  /** the row that the form was opened over; the newer one takes its place only with the person's decision */
  read: AsRead<Row>;
  /** the form's values as a row has them */
  valuesOf: (row: Row) => Values;
  /** what the form began with, where the row that was read does not tell; without fields of which it is not known */
  base?: Partial<Values>;
  /** fetches the row as it is saved now */
  latest: () => Promise<Row>;
  /** called when the form holds the decided values */
  onSettled?: () => void;
}

/**
 * Lets two people change one thing without either losing a word: what was saved meanwhile is shown beside what was
 * typed, field by field, and a person takes one of them or both. The result goes back into the form, and from then on
 * the form saves over the newer row; saving stays a press of its own.
 */
export function useMerge<Values extends object, Row>(
  form: { values: Values; setValues: (values: Values) => void },
  { fields, read, valuesOf, base = valuesOf(read.row), latest, onSettled }: MergeOptions<Values, Row>,
): Merge {
  const w = useCommonWords();
  const [now, setNow] = useState<{ row: Row } | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const compare = () => {
    setFailed(null);
    latest().then(
      (row) => setNow({ row }),
      (problem: Problem) => setFailed(problem),
    );
  };
  const close = () => {
    setNow(null);
    setFailed(null);
  };
  if (failed) return { compare, close, panel: <ProblemNotice problem={failed} onRetry={compare} /> };
  if (!now) return { compare, close, panel: null };
  const theirs = valuesOf(now.row);
  const settle = (sides: Parameters<typeof merged<Values>>[2]) => {
    form.setValues(merged(form.values, theirs, sides));
    read.adopt(now.row);
    setNow(null);
    onSettled?.();
  };
  const differences = differencesBetween(fields, base, form.values, theirs);
  return {
    compare,
    close,
    panel: <MergePanel differences={differences} submitLabel={w('mergeTake')} onSettled={settle} />,
  };
}
