import type { Label } from './lang.js';

/**
 * A text of a visit's record (復命書). One text more is one entry here, a column in a migration, and whatever else is to
 * be said of it: request, answer, statements, form, comparison, page and earlier versions read this list.
 */
export interface RecordTextField {
  /** in requests, answers and drafts */
  readonly name: string;
  /** in `visit_record` and `visit_record_version`: text, not null, empty by default */
  readonly column: string;
  /** as the form and the page call it, and a refusal too */
  readonly label: Label;
  readonly hint?: Label;
  /** what the form says where the text is missing; a record may be without the others */
  readonly missing?: Label;
  /** where the form asks for it: first of all, before the opinion, or in the part that is folded */
  readonly place: 'first' | 'beforeOpinion' | 'folded';
  /** how many lines the form shows; its own number where nothing is said */
  readonly rows?: number;
}

/** The texts of a record, in the order of the page and of its versions. Each has at most 10,000 characters. */
export const RECORD_TEXTS = [
  {
    name: 'facts',
    column: 'facts',
    label: { ja: 'あったこと（事実）', en: 'What happened (facts)' },
    hint: {
      ja: '見たこと、聞いたこと、決まったこと。相手の言葉はそのまま',
      en: 'What was seen, heard and decided; their words as they were said',
    },
    missing: { ja: 'あったことを書いてください。', en: 'Please write what happened.' },
    place: 'first',
    rows: 4,
  },
  {
    name: 'municipalitySaid',
    column: 'municipality_said',
    label: { ja: '先方の発言', en: 'What the municipality said' },
    place: 'folded',
  },
  {
    name: 'questions',
    column: 'questions',
    label: { ja: '問いかけ', en: 'Questions asked' },
    hint: { ja: '答えを言わずに、何をたずねたか', en: 'What you asked instead of giving the answer' },
    place: 'beforeOpinion',
    rows: 1,
  },
  { name: 'advice', column: 'advice', label: { ja: '助言したこと', en: 'Advice given' }, place: 'folded' },
  { name: 'material', column: 'material', label: { ja: '渡した資料', en: 'Material given' }, place: 'folded', rows: 1 },
  { name: 'decisions', column: 'decisions', label: { ja: '決まったこと', en: 'What was decided' }, place: 'folded' },
] as const satisfies readonly RecordTextField[];

/** The name of a record's text. */
export type RecordTextName = (typeof RECORD_TEXTS)[number]['name'];

/** The names of a record's texts, in their order. */
export const RECORD_TEXT_NAMES: readonly RecordTextName[] = RECORD_TEXTS.map(({ name }) => name);

/** Something said of each of a record's texts. */
export function ofEachRecordText<Value>(say: (field: RecordTextField & { name: RecordTextName }) => Value) {
  return Object.fromEntries(RECORD_TEXTS.map((field) => [field.name, say(field)])) as Record<RecordTextName, Value>;
}
