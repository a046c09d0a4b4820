import { SOURCE } from './source.js';

/** A prefecture (都道府県); the code has two digits, the kana are hiragana. */
export interface Prefecture {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
}

const PREFECTURES: readonly Prefecture[] = SOURCE.map(({ code, name, ruby }) => ({
  code: code.slice(0, 2),
  name,
  kana: ruby,
}));

/** The 47 prefectures in the order of their codes. */
export function prefectures(): readonly Prefecture[] {
  return PREFECTURES;
}
