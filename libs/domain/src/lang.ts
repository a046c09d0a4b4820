/** The two languages of the screens, Japanese first. */
export const LANGS = ['ja', 'en'] as const;
/** A language of the screens. */
export type Lang = (typeof LANGS)[number];

/** One word or sentence in both languages. */
export interface Label {
  readonly ja: string;
  readonly en: string;
}

/** A table that gives every word of a list its label; the compiler refuses a word left out. */
export type Labels<Word extends string | number> = Readonly<Record<Word, Label>>;

/**
 * Whether something that came from outside is one of a list's words, exactly as spelt.
 * Never throws; use it where a value comes in, before a value is trusted as a union type.
 */
export function isOneOf<const Words extends readonly (string | number)[]>(
  words: Words,
  value: unknown,
): value is Words[number] {
  return (words as readonly unknown[]).includes(value);
}
